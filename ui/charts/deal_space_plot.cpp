// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/deal_space_plot.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

using charts::DealMark;
using charts::DealSpace;
using Kind = DealMark::Kind;

namespace {

constexpr qreal discRadius = 8.0;
constexpr qreal ringRadius = 8.5;
constexpr qreal smallRadius = 4.5;
constexpr qreal reach = 9.0; ///< of the pointer
constexpr int axisSteps = 5;
constexpr double doubtCost = 70.0;    ///< of a label that stands nearer to another mark: a name may rather be left out
constexpr double overlapCost = 200.0; ///< of one label over another: more than all else together

QColor mix(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](float a, float b) { return a + (b - a) * static_cast<float>(share); };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

bool isSolution(Kind kind)
{
    return kind == Kind::Egalitarian || kind == Kind::KalaiSmorodinsky || kind == Kind::Nash ||
           kind == Kind::Utilitarian || kind == Kind::NearestMiss;
}

qreal radiusOf(Kind kind)
{
    return kind == Kind::Current || kind == Kind::Custom ? discRadius : kind == Kind::Improvement ? ringRadius : smallRadius;
}

/// A line for the eye: of points closer than it can tell apart, one.
QPolygonF lineThrough(const std::vector<QPointF> &places)
{
    constexpr qreal apart = 0.4;
    QPolygonF line;
    for (const QPointF &place : places) {
        if (line.isEmpty() || (place - line.last()).manhattanLength() >= apart)
            line << place;
    }
    if (!places.empty() && line.last() != places.back())
        line << places.back();
    return line;
}

QPointF leaderEnd(const QRectF &label)
{
    return {label.left() - 3.0, label.center().y()};
}

bool crosses(const QPointF &from, const QPointF &to, const QRectF &rect)
{
    constexpr int steps = 24;
    for (int step = 0; step <= steps; ++step) {
        if (rect.contains(from + (to - from) * (static_cast<qreal>(step) / steps)))
            return true;
    }
    return false;
}

} // namespace

void DealSpacePlot::setSpec(const DealSpace &spec, const QLocale &locale)
{
    const bool sameDensity = spec.magnitudes == m_spec.magnitudes && spec.reservation == m_spec.reservation &&
                             spec.low == m_spec.low && spec.span == m_spec.span && spec.frontier == m_spec.frontier;
    const bool sameGround = sameDensity && locale == m_locale && spec.wholeFrontier == m_spec.wholeFrontier &&
                            spec.axes == m_spec.axes;
    m_spec = spec;
    m_locale = locale;
    if (!sameDensity)
        m_density = {};
    if (!sameGround)
        ++m_groundStamp;
    arrange();
}

void DealSpacePlot::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_density = {};
    ++m_groundStamp;
    arrange();
}

void DealSpacePlot::setExtent(const QSizeF &size)
{
    m_extent = size;
    ++m_groundStamp;
    arrange();
}

void DealSpacePlot::arrange()
{
    const QFontMetricsF metrics(textFont(10));
    const qreal figures = metrics.horizontalAdvance(QStringLiteral("100"));
    const qreal left = metrics.height() + 10.0 + figures + 8.0, top = 10.0, right = 16.0;
    const qreal bottom = 2.0 * metrics.height() + 14.0;
    const qreal side = std::max(120.0, std::min(m_extent.width() - left - right, m_extent.height() - top - bottom));
    const qreal spare = std::max(0.0, m_extent.width() - left - right - side);
    m_area = QRectF(std::round(left + spare / 2.0), top, std::floor(side), std::floor(side));
    findFrontierPlaces();
    placeLabels();
}

void DealSpacePlot::findFrontierPlaces()
{
    m_frontier.clear();
    for (const auto &entry : m_spec.frontier)
        m_frontier.push_back(placeOf(entry));
}

std::pair<std::size_t, std::size_t> DealSpacePlot::frontierBetween(qreal left, qreal right) const
{
    const auto first = std::lower_bound(m_frontier.begin(), m_frontier.end(), left,
                                        [](const QPointF &place, qreal x) { return place.x() < x; });
    const auto last = std::upper_bound(first, m_frontier.end(), right,
                                       [](qreal x, const QPointF &place) { return x < place.x(); });
    return {static_cast<std::size_t>(first - m_frontier.begin()), static_cast<std::size_t>(last - m_frontier.begin())};
}

QPointF DealSpacePlot::placeOf(const std::array<double, 2> &values) const
{
    return {m_area.left() + (values[0] - m_spec.low[0]) / m_spec.span * m_area.width(),
            m_area.bottom() - (values[1] - m_spec.low[1]) / m_spec.span * m_area.height()};
}

QPointF DealSpacePlot::placeOf(const Hit &hit) const
{
    return hit.type == Hit::Type::Mark ? placeOf(m_spec.marks.at(hit.index).values)
                                       : placeOf(m_spec.frontier.at(hit.index));
}

std::optional<DealSpacePlot::Hit> DealSpacePlot::hitAt(const QPointF &point) const
{
    std::optional<Hit> nearest;
    qreal best = reach;
    const auto consider = [&](Hit hit, qreal allowance) {
        const QPointF away = placeOf(hit) - point;
        const qreal distance = std::hypot(away.x(), away.y()) - allowance;
        if (distance < best) {
            best = distance;
            nearest = hit;
        }
    };
    for (std::size_t i = m_spec.marks.size(); i-- > 0;)
        consider({Hit::Type::Mark, i}, 3.0); // a mark on the frontier comes before its entry
    const auto [first, last] = frontierBetween(point.x() - reach, point.x() + reach);
    for (std::size_t i = first; i < last; ++i)
        consider({Hit::Type::Frontier, i}, 0.0);
    return nearest;
}

std::optional<int> DealSpacePlot::walkAwayAt(const QPointF &point) const
{
    if (!m_area.adjusted(-reach, -reach, reach, reach).contains(point) || hitAt(point))
        return std::nullopt;
    const QPointF cross = placeOf(m_spec.reservation);
    const qreal across = std::abs(point.x() - cross.x()), up = std::abs(point.y() - cross.y());
    if (std::min(across, up) > reach / 2.0)
        return std::nullopt;
    return across <= up ? 0 : 1;
}

double DealSpacePlot::valueAt(int party, const QPointF &point) const
{
    const double share = party == 0 ? (point.x() - m_area.left()) / m_area.width()
                                    : (m_area.bottom() - point.y()) / m_area.height();
    const double value = m_spec.low[static_cast<std::size_t>(party)] + std::clamp(share, 0.0, 1.0) * m_spec.span;
    return std::round(2.0 * value) / 2.0;
}

void DealSpacePlot::setWalkAway(int party, double points, const QString &label)
{
    const auto side = static_cast<std::size_t>(party);
    m_spec.reservation[side] = points;
    m_spec.walkAways[side] = label;
    m_density = {};
    ++m_groundStamp;
    placeLabels();
}

double DealSpacePlot::ceilingAt(double first) const
{
    const auto &frontier = m_spec.frontier;
    if (frontier.empty() || first > frontier.back()[0])
        return -std::numeric_limits<double>::infinity();
    const auto next = std::lower_bound(frontier.begin(), frontier.end(), first,
                                       [](const std::array<double, 2> &entry, double x) { return entry[0] < x; });
    if (next == frontier.begin())
        return next->at(1);
    const auto previous = next - 1;
    const double share = (first - previous->at(0)) / (next->at(0) - previous->at(0));
    return previous->at(1) + share * (next->at(1) - previous->at(1));
}

bool DealSpacePlot::isUnderFrontier(double first, double second) const
{
    return second <= ceilingAt(first);
}

std::vector<QRectF> DealSpacePlot::labelRects() const
{
    std::vector<QRectF> rects;
    for (const Label &label : m_labels)
        rects.push_back(label.rect);
    return rects;
}

/// How badly a label would stand there: over another, over a mark, over the frontier, outside.
double DealSpacePlot::costOf(const QRectF &rect, const std::optional<QPointF> &leader) const
{
    double cost = 0.0;
    if (!QRectF(QPointF(), m_extent).contains(rect))
        cost += 2.0 * overlapCost;
    if (rect.left() < m_area.left() || rect.bottom() > m_area.bottom()) // where the axes have their figures
        cost += overlapCost;
    for (const Label &label : m_labels) {
        if (label.rect.adjusted(-3, -1, 3, 1).intersects(rect))
            cost += overlapCost;
        if (label.leaderFrom && crosses(*label.leaderFrom, leaderEnd(label.rect), rect))
            cost += 90.0;
        if (leader && crosses(*leader, leaderEnd(rect), label.rect))
            cost += 90.0;
    }
    for (const DealMark &mark : m_spec.marks) {
        const qreal radius = radiusOf(mark.kind) + 1.0;
        const QPointF centre = placeOf(mark.values);
        if (rect.intersects(QRectF(centre.x() - radius, centre.y() - radius, 2.0 * radius, 2.0 * radius)))
            cost += 60.0;
    }
    const QPointF cross = placeOf(m_spec.reservation);
    if (rect.left() < cross.x() && cross.x() < rect.right())
        cost += 15.0;
    if (rect.top() < cross.y() && cross.y() < rect.bottom())
        cost += 30.0;
    const auto [first, last] = frontierBetween(rect.left(), rect.right());
    if (std::any_of(m_frontier.begin() + static_cast<std::ptrdiff_t>(first),
                    m_frontier.begin() + static_cast<std::ptrdiff_t>(last),
                    [&](const QPointF &place) { return rect.contains(place); }))
        cost += 40.0;
    if (leader) { // a label with a leader stands beyond the frontier
        const auto valueAt = [&](const QPointF &corner) {
            return std::array{m_spec.low[0] + (corner.x() - m_area.left()) / m_area.width() * m_spec.span,
                              m_spec.low[1] + (m_area.bottom() - corner.y()) / m_area.height() * m_spec.span};
        };
        const auto corner = valueAt(rect.bottomLeft());
        if (isUnderFrontier(corner[0], corner[1]))
            cost += 50.0;
    }
    return cost;
}

/// Whether a reader could take the label for the name of another mark than the one at `about`.
double DealSpacePlot::doubtOf(const QRectF &rect, const QPointF &about) const
{
    const auto distanceTo = [&](const QPointF &point) {
        const QPointF nearest(std::clamp(point.x(), rect.left(), rect.right()),
                              std::clamp(point.y(), rect.top(), rect.bottom()));
        return std::hypot(nearest.x() - point.x(), nearest.y() - point.y());
    };
    const qreal own = distanceTo(about);
    for (const DealMark &mark : m_spec.marks) {
        const QPointF other = placeOf(mark.values);
        if (mark.kind == Kind::Scenario && other != about && distanceTo(other) <= own + 1.0)
            return doubtCost;
    }
    return 0.0;
}

void DealSpacePlot::addLabel(const QString &text, const QString &figures, const QFont &font, const QColor &ink,
                             const std::vector<QPointF> &lefts, std::optional<QPointF> leader,
                             std::optional<QPointF> about)
{
    const QFontMetricsF metrics(font), plain(textFont(10));
    const QString tail = figures.isEmpty() ? QString() : QLatin1Char(' ') + figures;
    const qreal width = metrics.horizontalAdvance(text) + plain.horizontalAdvance(tail) + 2.0;
    const qreal height = metrics.height();
    double best = std::numeric_limits<double>::infinity();
    QRectF chosen;
    double order = 0.0;
    for (const QPointF &left : lefts) {
        // An x below zero counts from the right edge of the label: it ends there.
        const QRectF rect(left.x() < 0.0 ? -left.x() - width : left.x(), left.y() - height / 2.0, width, height);
        const double cost = costOf(rect, leader) + order + (about ? doubtOf(rect, *about) : 0.0);
        order += leader ? 0.2 : 0.5;
        if (cost < best) {
            best = cost;
            chosen = rect;
        }
    }
    if (about && best >= doubtCost)
        return; // the tooltip names the point
    m_labels.push_back({chosen, text, tail, font, ink, leader});
}

void DealSpacePlot::placeLabels()
{
    m_labels.clear();
    const QFont plain = textFont(10), strong = textFont(10, QFont::DemiBold);
    const QFontMetricsF metrics(strong);
    const auto around = [&](const QPointF &centre, qreal gap, qreal width) {
        const qreal line = metrics.height();
        return std::vector<QPointF>{{centre.x() + gap, centre.y()},
                                    {-(centre.x() - gap), centre.y()},
                                    {centre.x() + gap, centre.y() + line * 0.8},
                                    {centre.x() - width / 2.0, centre.y() - gap - line / 2.0},
                                    {centre.x() - width / 2.0, centre.y() + gap + line / 2.0},
                                    {-(centre.x() - gap), centre.y() - line * 0.9},
                                    {centre.x() + gap, centre.y() - line * 0.9},
                                    {-(centre.x() - gap), centre.y() + line * 0.9},
                                    {centre.x() + gap, centre.y() + line * 1.6},
                                    {centre.x() + gap, centre.y() - line * 1.7}};
    };
    for (const DealMark &mark : m_spec.marks) {
        if (mark.kind == Kind::Current || mark.kind == Kind::Custom)
            addLabel(mark.label, mark.figures, strong, m_theme.ink,
                     around(placeOf(mark.values), discRadius + 5.0, metrics.horizontalAdvance(mark.label)), {}, {});
    }
    std::vector<const DealMark *> solutions;
    for (const DealMark &mark : m_spec.marks) {
        const bool tied = std::any_of(solutions.begin(), solutions.end(),
                                      [&](const DealMark *other) { return other->kind == mark.kind; });
        if (isSolution(mark.kind) && !tied) // points that tie share one label
            solutions.push_back(&mark);
    }
    std::stable_sort(solutions.begin(), solutions.end(),
                     [](const DealMark *a, const DealMark *b) { return a->values[0] > b->values[0]; });
    for (const DealMark *mark : solutions) {
        const QPointF point = placeOf(mark->values);
        std::vector<QPointF> lefts;
        for (int up = 1; up <= 12; ++up) {
            for (const qreal across : {26.0, 48.0, 72.0, 12.0, 100.0})
                lefts.push_back({point.x() + across, point.y() - 20.0 * up});
        }
        for (int down = 0; down <= 3; ++down)
            lefts.push_back({point.x() + 26.0, point.y() + 24.0 * down});
        for (int up = 1; up <= 6; ++up)
            lefts.push_back({-(m_extent.width() - 2.0), point.y() - 24.0 * up});
        addLabel(mark->label, mark->figures, strong, m_theme.ink, lefts, point, {});
    }
    addWalkAways();
    for (const DealMark &mark : m_spec.marks) {
        if (mark.kind == Kind::Scenario)
            addLabel(mark.label, {}, plain, m_theme.ink,
                     around(placeOf(mark.values), smallRadius + 6.0, metrics.horizontalAdvance(mark.label)), {},
                     placeOf(mark.values));
    }
    if (m_spec.frontier.size() > 1) {
        std::vector<QPointF> lefts;
        for (const std::size_t eighth : {1, 2, 3, 6, 7}) {
            const QPointF point = placeOf(m_spec.frontier[eighth * (m_spec.frontier.size() - 1) / 8]);
            lefts.push_back({point.x() + 12.0, point.y() - 12.0});
            lefts.push_back({point.x() + 20.0, point.y() - 26.0});
        }
        addLabel(m_spec.frontierLabel, {}, plain, m_theme.ink2, lefts, {}, lefts.front());
    }
}

void DealSpacePlot::addWalkAways()
{
    const QFont plain = textFont(10);
    const QFontMetricsF metrics(plain);
    const QPointF cross = placeOf(m_spec.reservation);
    const qreal line = metrics.height();
    std::vector<QPointF> lefts;
    for (const qreal up : {12.0, 32.0, 54.0, 90.0, 130.0}) {
        lefts.push_back({cross.x() + 7.0, m_area.bottom() - up});
        lefts.push_back({-(cross.x() - 7.0), m_area.bottom() - up});
    }
    addLabel(m_spec.walkAways[0], {}, plain, m_theme.party(0).text, lefts, {}, {});
    lefts.clear();
    for (const qreal away : {0.7 * line, -0.7 * line}) {
        lefts.push_back({m_area.left() + 6.0, cross.y() + away});
        lefts.push_back({-(m_area.right() - 4.0), cross.y() + away});
        lefts.push_back({m_area.left() + 0.4 * m_area.width(), cross.y() + away});
    }
    addLabel(m_spec.walkAways[1], {}, plain, m_theme.party(1).text, lefts, {}, {});
}

/// Quantised at every pixel from the grid's logarithms: contours as in print, at any size.
void DealSpacePlot::drawDensity(const QSize &pixels) const
{
    m_density = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    m_density.fill(Qt::transparent);
    if (m_spec.columns < 1 || m_spec.rows < 1)
        return;
    const double least = m_spec.mostMagnitude < 2.0 ? -0.95 : 0.0; // a space of few packages shows each
    const int steps = std::max(1, static_cast<int>(std::floor(m_spec.mostMagnitude - least)) + 1);
    std::vector<QRgb> outside, inside;
    const QColor gold = mix(m_theme.card, m_theme.dealMark, m_theme.mode == Theme::Mode::Dark ? 0.30 : 0.28);
    for (int step = 0; step <= steps; ++step) {
        const double strength = static_cast<double>(step) / steps;
        outside.push_back(mix(m_theme.card, m_theme.ink, 0.17 * strength).rgb());
        const QColor grey = mix(m_theme.card, m_theme.ink, 0.24 * strength);
        inside.push_back(m_theme.mode == Theme::Mode::Light
                             ? QColor::fromRgbF(gold.redF() * grey.redF(), gold.greenF() * grey.greenF(),
                                                gold.blueF() * grey.blueF())
                                   .rgb()
                             : mix(gold, m_theme.ink, 0.26 * strength).rgb());
    }
    const auto magnitude = [&](int row, int column) {
        if (row < 0 || column < 0 || row >= m_spec.rows || column >= m_spec.columns)
            return -1.0;
        return m_spec.magnitudes[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_spec.columns) +
                                 static_cast<std::size_t>(column)];
    };
    std::vector<double> ceilings;
    for (int x = 0; x < pixels.width(); ++x)
        ceilings.push_back(ceilingAt(m_spec.low[0] + (x + 0.5) / pixels.width() * m_spec.span));
    const auto gridPlace = [](double value, double low, double step) {
        return step > 0.0 ? (value - low) / step : 0.0;
    };
    for (int y = 0; y < pixels.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(m_density.scanLine(y));
        const double second = m_spec.low[1] + (pixels.height() - y - 0.5) / pixels.height() * m_spec.span;
        const double gridRow = gridPlace(second, m_spec.gridLow[1], m_spec.gridStep[1]);
        const int row = static_cast<int>(std::floor(gridRow));
        const double down = gridRow - row;
        for (int x = 0; x < pixels.width(); ++x) {
            if (second > ceilings[static_cast<std::size_t>(x)])
                continue;
            const double first = m_spec.low[0] + (x + 0.5) / pixels.width() * m_spec.span;
            const double gridColumn = gridPlace(first, m_spec.gridLow[0], m_spec.gridStep[0]);
            const int column = static_cast<int>(std::floor(gridColumn));
            const double along = gridColumn - column;
            const double here =
                (1.0 - down) * ((1.0 - along) * magnitude(row, column) + along * magnitude(row, column + 1)) +
                down * ((1.0 - along) * magnitude(row + 1, column) + along * magnitude(row + 1, column + 1));
            const int step = here < least ? 0 : std::min(steps, static_cast<int>(std::floor(here - least)) + 1);
            const bool isIn = m_spec.hasZone && first >= m_spec.reservation[0] && second >= m_spec.reservation[1];
            if (isIn)
                line[x] = inside[static_cast<std::size_t>(step)];
            else if (step > 0)
                line[x] = outside[static_cast<std::size_t>(step)];
        }
    }
}

void DealSpacePlot::paintAxes(QPainter &painter) const
{
    const QFont plain = textFont(10), strong = textFont(10, QFont::DemiBold);
    const QFontMetricsF metrics(plain), strongMetrics(strong);
    const double step = charts::niceStep(m_spec.span, axisSteps);
    for (std::size_t side = 0; step > 0.0 && side < 2; ++side) {
        for (double value = step * std::ceil(m_spec.low[side] / step); value <= m_spec.low[side] + m_spec.span + 1e-9;
             value += step) {
            std::array<double, 2> at = m_spec.low;
            at[side] = value;
            const QPointF point = placeOf(at);
            const QString text =
                m_locale.toString(static_cast<int>(std::lround(value))).replace(QLatin1Char('-'), QChar(0x2212));
            painter.setPen(QPen(m_theme.grid, 1.0));
            painter.setFont(plain);
            if (side == 0) {
                painter.drawLine(QPointF(std::round(point.x()) + 0.5, m_area.top()),
                                 QPointF(std::round(point.x()) + 0.5, m_area.bottom()));
                painter.setPen(m_theme.ink3);
                painter.drawText(QPointF(point.x() - metrics.horizontalAdvance(text) / 2.0,
                                         m_area.bottom() + 6.0 + metrics.ascent()),
                                 text);
            } else {
                painter.drawLine(QPointF(m_area.left(), std::round(point.y()) + 0.5),
                                 QPointF(m_area.right(), std::round(point.y()) + 0.5));
                painter.setPen(m_theme.ink3);
                painter.drawText(QPointF(m_area.left() - 8.0 - metrics.horizontalAdvance(text),
                                         point.y() + (metrics.ascent() - metrics.descent()) / 2.0),
                                 text);
            }
        }
    }
    painter.setFont(strong);
    painter.setPen(m_theme.party(0).text);
    painter.drawText(QPointF(m_area.right() - strongMetrics.horizontalAdvance(m_spec.axes[0]),
                             m_area.bottom() + 8.0 + metrics.height() + strongMetrics.ascent()),
                     m_spec.axes[0]);
    painter.save();
    painter.translate(m_area.left() - metrics.horizontalAdvance(QStringLiteral("100")) - 14.0 - strongMetrics.descent(),
                      m_area.top() + strongMetrics.horizontalAdvance(m_spec.axes[1]));
    painter.rotate(-90.0);
    painter.setPen(m_theme.party(1).text);
    painter.drawText(QPointF(0, 0), m_spec.axes[1]);
    painter.restore();
}

void DealSpacePlot::paintMark(QPainter &painter, const DealMark &mark) const
{
    const QPointF at = placeOf(mark.values);
    const qreal r = smallRadius;
    painter.setPen(QPen(m_theme.card, 1.2));
    painter.setBrush(m_theme.ink);
    switch (mark.kind) {
    case Kind::Scenario:
        painter.setPen(QPen(m_theme.ink2, 1.8));
        painter.setBrush(m_theme.card);
        painter.drawEllipse(at, r, r);
        break;
    case Kind::Egalitarian:
        painter.drawRect(QRectF(at.x() - r, at.y() - r, 2.0 * r, 2.0 * r));
        break;
    case Kind::KalaiSmorodinsky:
        painter.drawPolygon(
            QPolygonF{{at.x(), at.y() - 1.3 * r}, {at.x() + 1.25 * r, at.y() + r}, {at.x() - 1.25 * r, at.y() + r}});
        break;
    case Kind::Nash:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - 1.4 * r},
                                      {at.x() + 1.4 * r, at.y()},
                                      {at.x(), at.y() + 1.4 * r},
                                      {at.x() - 1.4 * r, at.y()}});
        break;
    case Kind::Utilitarian:
        painter.drawEllipse(at, r + 0.5, r + 0.5);
        break;
    case Kind::NearestMiss:
        painter.setPen(QPen(m_theme.ink, 2.2));
        painter.drawLine(at + QPointF(-r, -r), at + QPointF(r, r));
        painter.drawLine(at + QPointF(-r, r), at + QPointF(r, -r));
        break;
    case Kind::Improvement:
        painter.setPen(QPen(m_theme.dealMark, 2.0));
        painter.setBrush(m_theme.card);
        painter.drawEllipse(at, ringRadius, ringRadius);
        painter.setPen(m_theme.dealText);
        painter.setFont(textFont(10, QFont::DemiBold));
        painter.drawText(QRectF(at.x() - 10.0, at.y() - 10.0, 20.0, 20.0), Qt::AlignCenter, mark.label);
        break;
    case Kind::Current:
        painter.setPen(QPen(m_theme.card, 2.0));
        painter.setBrush(m_theme.dealMark);
        painter.drawEllipse(at, discRadius, discRadius);
        break;
    case Kind::Custom: // open: not one of the packages that are counted
        painter.setPen(QPen(m_theme.dealMark, 2.6));
        painter.setBrush(m_theme.card);
        painter.drawEllipse(at, discRadius - 1.0, discRadius - 1.0);
        break;
    }
}

QImage DealSpacePlot::density(const QSize &pixels) const
{
    drawDensity(pixels);
    return m_density;
}

/// A rim of the card's colour, so that a label can be read over lines. On pixels the text itself, moved about, does as
/// well as its outline and takes a tenth of the time.
void DealSpacePlot::paintHalo(QPainter &painter, const Label &label, const QPointF &base) const
{
    const QPointF figures = base + QPointF(QFontMetricsF(label.font).horizontalAdvance(label.text), 0.0);
    QColor ground = m_theme.card;
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        ground.setAlphaF(0.7F);
        painter.setPen(ground);
        for (const QPointF &by : {QPointF(-2.0, 0.0), QPointF(2.0, 0.0), QPointF(0.0, -2.0), QPointF(0.0, 2.0),
                                  QPointF(-1.4, -1.4), QPointF(1.4, -1.4), QPointF(-1.4, 1.4), QPointF(1.4, 1.4)}) {
            painter.setFont(label.font);
            painter.drawText(base + by, label.text);
            painter.setFont(textFont(10));
            painter.drawText(figures + by, label.figures);
        }
        return;
    }
    QPainterPath outline;
    outline.addText(base, label.font, label.text);
    outline.addText(figures, textFont(10), label.figures);
    ground.setAlphaF(0.85F);
    painter.strokePath(outline, QPen(ground, 3.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void DealSpacePlot::paint(QPainter &painter, const std::optional<Hit> &pointedAt) const
{
    paintGround(painter);
    paintMarks(painter, pointedAt);
}

void DealSpacePlot::paintGround(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintAxes(painter);
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const QSize pixels = (m_area.size() * ratio).toSize();
    if (m_density.size() != pixels)
        drawDensity(pixels);
    painter.save();
    painter.setCompositionMode(m_theme.mode == Theme::Mode::Light ? QPainter::CompositionMode_Multiply
                                                                  : QPainter::CompositionMode_SourceOver);
    painter.drawImage(m_area, m_density);
    painter.restore();

    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF cross = placeOf(m_spec.reservation);
    QPen dashed(m_theme.party(0).text, 1.4);
    dashed.setDashPattern({4.0, 3.0});
    painter.setPen(dashed);
    painter.drawLine(QPointF(cross.x(), m_area.top()), QPointF(cross.x(), m_area.bottom()));
    dashed.setColor(m_theme.party(1).text);
    painter.setPen(dashed);
    painter.drawLine(QPointF(m_area.left(), cross.y()), QPointF(m_area.right(), cross.y()));

    std::vector<QPointF> whole;
    for (const auto &entry : m_spec.wholeFrontier)
        whole.push_back(placeOf(entry));
    painter.setPen(QPen(m_theme.track, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(lineThrough(whole));

    painter.setPen(QPen(m_theme.ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(lineThrough(m_frontier));
    if (m_frontier.size() <= 40) {
        painter.setBrush(m_theme.ink);
        for (const QPointF &entry : m_frontier)
            painter.drawEllipse(entry, 1.8, 1.8);
    }
}

void DealSpacePlot::paintMarks(QPainter &painter, const std::optional<Hit> &pointedAt) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF trail;
    for (const auto &values : m_spec.trail)
        trail << placeOf(values);
    painter.setPen(QPen(m_theme.dealText, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(trail);
    painter.setBrush(m_theme.dealText);
    for (const QPointF &stop : trail)
        painter.drawEllipse(stop, 3.5, 3.5);

    painter.setPen(QPen(m_theme.ink2, 1.0));
    for (const Label &label : m_labels) {
        if (label.leaderFrom)
            painter.drawLine(*label.leaderFrom, leaderEnd(label.rect));
    }
    for (const DealMark &mark : m_spec.marks)
        paintMark(painter, mark);
    if (pointedAt) {
        painter.setPen(QPen(m_theme.dealMark, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(placeOf(*pointedAt), discRadius + 3.0, discRadius + 3.0);
    }
    for (const Label &label : m_labels) {
        const QFontMetricsF metrics(label.font);
        const QPointF base(label.rect.left() + 1.0, label.rect.top() + metrics.ascent());
        paintHalo(painter, label, base);
        painter.setFont(label.font);
        painter.setPen(label.ink);
        painter.drawText(base, label.text);
        painter.setFont(textFont(10));
        painter.setPen(m_theme.ink2);
        painter.drawText(base + QPointF(metrics.horizontalAdvance(label.text), 0.0), label.figures);
    }
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curves_plot.h"

#include "words/numbers.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr qreal gap = 28.0;
constexpr qreal leastWidth = 170.0; ///< of a panel; below it there are fewer side by side
constexpr qreal ringRadius = 6.0;
constexpr qreal dotRadius = 4.0;
constexpr qreal reach = 9.0; ///< how near the pointer must come to the marker
constexpr int mostTicks = 5;
constexpr qreal rentGap = 10.0; ///< between the words of a rent and its track, where the thumb may stand
constexpr qreal rightMargin = ringRadius + 3.0; ///< a ring at the largest duty is whole

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Ink that keeps a text legible over lines.
void drawText(QPainter &painter, const QRectF &rect, const QString &text, const QColor &ink, const QColor &ground)
{
    QColor veil = ground;
    veil.setAlphaF(0.8F);
    painter.fillRect(rect.adjusted(-2.0, 1.0, 2.0, -1.0), veil);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, text);
}

} // namespace

void CurvesPlot::setSpec(const charts::ChartSpec &spec)
{
    m_spec = spec;
    arrange();
}

void CurvesPlot::setTheme(const Theme &theme)
{
    m_theme = theme;
}

void CurvesPlot::setExtent(const QSizeF &size)
{
    m_extent = size;
    arrange();
}

void CurvesPlot::hold(const std::optional<Held> &held)
{
    m_held = held;
}

void CurvesPlot::arrange()
{
    m_areas.clear();
    m_headings.clear();
    m_rents.clear();
    if (!std::holds_alternative<charts::Curves>(m_spec.body) || curves().panels.empty())
        return;
    const int count = static_cast<int>(curves().panels.size());
    const QFontMetricsF plain(textFont(10)), strong(textFont(10, QFont::DemiBold));
    const int ticks = std::clamp(static_cast<int>((m_extent.height() - 60.0) / (1.6 * plain.height())), 1, mostTicks);
    m_step = charts::niceStep(curves().high - curves().low, ticks);
    // Room for the marker at either end.
    const double room = 0.07 * (curves().high - curves().low);
    m_low = curves().low < 0.0 ? curves().low - room : 0.0;
    m_high = curves().high > 0.0 ? curves().high + room : 0.0;
    qreal figures = 0.0;
    for (const double value : gridValues())
        figures = std::max(figures, plain.horizontalAdvance(charts::axisLabel(m_spec, value, m_step)));
    const qreal left = std::max(std::ceil(figures), ringRadius) + 10.0;

    const int columns =
        std::clamp(static_cast<int>(std::floor((m_extent.width() - left - rightMargin + gap) / (leastWidth + gap))), 1, count);
    const int rows = (count + columns - 1) / columns;
    const qreal width = (m_extent.width() - left - rightMargin - gap * (columns - 1)) / columns;
    m_notesBelow = false;
    for (const charts::CurvePanel &panel : curves().panels)
        m_notesBelow = m_notesBelow ||
                       strong.horizontalAdvance(panel.heading) + 12.0 + plain.horizontalAdvance(panel.note) > width;
    const qreal line = std::ceil(plain.height());
    const bool hasRent = std::any_of(curves().panels.begin(), curves().panels.end(),
                                     [](const charts::CurvePanel &panel) { return panel.rentShare.has_value(); });
    const qreal rent = hasRent ? line + 2.0 : 0.0;
    const qreal words = (m_notesBelow ? 2.0 : 1.0) * line;
    const qreal head = words + rent + 8.0;
    const qreal foot = line + 6.0;
    const qreal rowHeight = (m_extent.height() - 12.0 * (rows - 1)) / rows;
    for (int i = 0; i < count; ++i) {
        const qreal x = left + (i % columns) * (width + gap);
        const qreal y = (i / columns) * (rowHeight + 12.0);
        m_headings.emplace_back(x, y, width, words);
        m_rents.push_back(curves().panels[at(i)].rentShare ? QRectF(x, y + words + 2.0, width, line) : QRectF());
        m_areas.emplace_back(x, y + head, width, std::max<qreal>(24.0, rowHeight - head - foot));
    }
}

std::vector<double> CurvesPlot::gridValues() const
{
    std::vector<double> values;
    if (m_step > 0.0) {
        for (double count = std::ceil(m_low / m_step); count * m_step <= m_high; count += 1.0)
            values.push_back(count == 0.0 ? 0.0 : count * m_step);
    }
    return values;
}

QPointF CurvesPlot::toPixel(const QRectF &area, const charts::CurvePanel &panel, double duty, double value) const
{
    const double across = panel.x.back() > 0.0 ? duty / panel.x.back() : 0.0;
    const double up = m_high > m_low ? (value - m_low) / (m_high - m_low) : 0.0;
    return {area.left() + across * area.width(), area.bottom() - up * area.height()};
}

double CurvesPlot::lineValue(const charts::CurvePanel &panel, const charts::CurveLine &line, double duty) const
{
    return along(panel, line.values, duty);
}

double CurvesPlot::along(const charts::CurvePanel &panel, const std::vector<double> &values, double duty) const
{
    const auto right = std::lower_bound(panel.x.begin(), panel.x.end(), duty);
    if (right == panel.x.begin())
        return values.front();
    if (right == panel.x.end())
        return values.back();
    const auto i = static_cast<std::size_t>(right - panel.x.begin());
    const double share = (duty - panel.x[i - 1]) / (panel.x[i] - panel.x[i - 1]);
    return (1.0 - share) * values[i - 1] + share * values[i];
}

double CurvesPlot::valueAt(int panel, int line, double duty) const
{
    const charts::CurvePanel &facts = curves().panels.at(at(panel));
    return lineValue(facts, facts.lines.at(at(line)), duty);
}

double CurvesPlot::partAt(int panel, int line, int part, double duty) const
{
    const charts::CurvePanel &facts = curves().panels.at(at(panel));
    return along(facts, facts.lines.at(at(line)).parts.at(at(part)), duty);
}

std::optional<int> CurvesPlot::panelAt(const QPointF &point) const
{
    for (int panel = 0; panel < panelCount(); ++panel) {
        if (plotArea(panel).adjusted(-reach, -reach, reach, reach).contains(point))
            return panel;
    }
    return std::nullopt;
}

std::optional<int> CurvesPlot::headingAt(const QPointF &point) const
{
    for (int panel = 0; panel < panelCount(); ++panel) {
        if (m_headings[at(panel)].contains(point))
            return panel;
    }
    return std::nullopt;
}

int CurvesPlot::lineAt(int panel, const QPointF &point) const
{
    const charts::CurvePanel &facts = curves().panels.at(at(panel));
    const double duty = dutyAt(panel, point);
    int nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (int line = 0; line < static_cast<int>(facts.lines.size()); ++line) {
        const QPointF there = toPixel(plotArea(panel), facts, duty, lineValue(facts, facts.lines[at(line)], duty));
        const double distance = std::abs(there.y() - point.y());
        if (distance < least) {
            least = distance;
            nearest = line;
        }
    }
    return nearest;
}

std::optional<int> CurvesPlot::markerAt(const QPointF &point) const
{
    const std::optional<int> panel = panelAt(point);
    if (!panel || std::abs(ringPlace(*panel).x() - point.x()) > reach)
        return std::nullopt;
    return panel;
}

QRectF CurvesPlot::rentTrack(int panel) const
{
    const QRectF line = m_rents[at(panel)];
    // The words have their room first, then the track, which is still a handle at its least.
    const QFontMetricsF text(textFont(10));
    const words::Wording wording = words::Wording::forLocale(m_spec.locale);
    const qreal room = std::ceil(text.horizontalAdvance(words::percent(wording, 1.0, 0))) + 10.0; // of the figure behind
    const qreal left = std::ceil(text.horizontalAdvance(curves().panels[at(panel)].rentLabel)) + rentGap;
    const qreal width = std::clamp(line.width() - left - room, 28.0, std::clamp(line.width() / 3.0, 40.0, 90.0));
    return {line.right() - room - width, line.top(), width, line.height()};
}

std::optional<int> CurvesPlot::rentAt(const QPointF &point) const
{
    for (int panel = 0; panel < panelCount(); ++panel) {
        if (!m_rents[at(panel)].isEmpty() && rentTrack(panel).adjusted(-reach, -2.0, reach, 2.0).contains(point))
            return panel;
    }
    return std::nullopt;
}

double CurvesPlot::shareAt(int panel, const QPointF &point) const
{
    const QRectF track = rentTrack(panel);
    return std::clamp((point.x() - track.left()) / track.width(), 0.0, 1.0);
}

QPointF CurvesPlot::rentPlace(int panel) const
{
    const QRectF track = rentTrack(panel);
    return {track.left() + curves().panels[at(panel)].rentShare.value_or(0.0) * track.width(), track.center().y()};
}

void CurvesPlot::paintRent(QPainter &painter, int panel) const
{
    const QRectF line = m_rents[at(panel)];
    if (line.isEmpty())
        return;
    const charts::CurvePanel &facts = curves().panels[at(panel)];
    const QFont plain = textFont(10);
    const QRectF track = rentTrack(panel);
    painter.setFont(plain);
    painter.setPen(m_theme.ink2);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     words::percent(words::Wording::forLocale(m_spec.locale), *facts.rentShare, 0));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(plain).elidedText(facts.rentLabel, Qt::ElideRight, track.left() - line.left() - rentGap));
    painter.setPen(QPen(m_theme.track, 2.0));
    painter.drawLine(QPointF(track.left(), track.center().y()), QPointF(track.right(), track.center().y()));
    painter.setPen(QPen(m_theme.dealMark, 2.0));
    painter.setBrush(m_theme.card);
    painter.drawEllipse(rentPlace(panel), 5.0, 5.0);
}

double CurvesPlot::dutyAt(int panel, const QPointF &point) const
{
    const QRectF area = plotArea(panel);
    const double share = std::clamp((point.x() - area.left()) / area.width(), 0.0, 1.0);
    return share * curves().panels[at(panel)].x.back();
}

double CurvesPlot::markerDuty(int panel) const
{
    return isHeld(panel) ? m_held->duty : curves().panels.at(at(panel)).present;
}

QPointF CurvesPlot::ringPlace(int panel) const
{
    const charts::CurvePanel &facts = curves().panels.at(at(panel));
    const double value =
        isHeld(panel) ? lineValue(facts, facts.lines.front(), m_held->duty) : facts.lines.front().atPresent;
    return toPixel(plotArea(panel), facts, markerDuty(panel), value);
}

QPolygonF CurvesPlot::polyline(const QRectF &area, const charts::CurvePanel &panel, const charts::CurveLine &line) const
{
    QPolygonF points;
    for (std::size_t i = 0; i < panel.x.size(); ++i) {
        if (std::isfinite(line.values[i]))
            points << toPixel(area, panel, panel.x[i], line.values[i]);
    }
    return points;
}

void CurvesPlot::paint(QPainter &painter, std::optional<int> focused) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int panel = 0; panel < panelCount(); ++panel)
        paintPanel(painter, panel, focused == panel);
    painter.restore();
}

void CurvesPlot::paintPanel(QPainter &painter, int panel, bool focused) const
{
    paintHeading(painter, panel);
    paintRent(painter, panel);
    paintGrid(painter, panel);
    paintLines(painter, panel);
    paintMarker(painter, panel, focused);
    paintLabels(painter, panel);
}

void CurvesPlot::paintHeading(QPainter &painter, int panel) const
{
    const charts::CurvePanel &facts = curves().panels[at(panel)];
    const QRectF rect = m_headings[at(panel)];
    const QFont strong = textFont(10, QFont::DemiBold), plain = textFont(10);
    const QFontMetricsF metrics(plain);
    painter.setFont(strong);
    painter.setPen(m_theme.ink);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetricsF(strong).elidedText(facts.heading, Qt::ElideRight, rect.width()));
    QString note = facts.note;
    if (isHeld(panel))
        note = words::percent(words::Wording::forLocale(m_spec.locale), m_held->duty);
    painter.setFont(plain);
    painter.setPen(m_theme.dealText);
    painter.drawText(rect, (m_notesBelow ? Qt::AlignLeft | Qt::AlignBottom : Qt::AlignRight | Qt::AlignTop),
                     metrics.elidedText(note, Qt::ElideRight, rect.width()));
}

void CurvesPlot::paintGrid(QPainter &painter, int panel) const
{
    const charts::CurvePanel &facts = curves().panels[at(panel)];
    const QRectF area = plotArea(panel);
    const QFont plain = textFont(10);
    const QFontMetricsF metrics(plain);
    painter.setFont(plain);
    const bool first = panel == 0 || plotArea(panel).left() < plotArea(panel - 1).left();
    for (const double shown : gridValues()) {
        const qreal y = std::round(toPixel(area, facts, 0.0, shown).y()) + 0.5;
        painter.setPen(QPen(shown == 0.0 ? m_theme.reference : m_theme.grid, 1.0));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        if (first) {
            painter.setPen(m_theme.ink3);
            painter.drawText(QRectF(0.0, y - 10.0, area.left() - 8.0, 20.0), Qt::AlignRight | Qt::AlignVCenter,
                             charts::axisLabel(m_spec, shown, m_step));
        }
    }
    // Duties: zero, the largest, and what fits between them.
    const words::Wording wording = words::Wording::forLocale(m_spec.locale);
    const qreal baseline = area.bottom() + 4.0 + metrics.ascent();
    const double largest = facts.x.back();
    const QString end = words::percent(wording, largest);
    const qreal endLeft = area.right() - metrics.horizontalAdvance(end);
    painter.setPen(m_theme.ink3);
    painter.drawText(QPointF(endLeft, baseline), end);
    const QString zero = words::percent(wording, 0.0);
    painter.drawText(QPointF(area.left(), baseline), zero);
    qreal taken = area.left() + metrics.horizontalAdvance(zero);
    const double step = charts::niceStep(largest, 4);
    for (double duty = step; step > 0.0 && duty < largest; duty += step) {
        const QString text = words::percent(wording, duty);
        const qreal width = metrics.horizontalAdvance(text);
        const qreal x = toPixel(area, facts, duty, 0.0).x() - width / 2.0;
        if (x < taken + 10.0 || x + width + 10.0 > endLeft)
            continue;
        painter.drawText(QPointF(x, baseline), text);
        taken = x + width;
    }
    // The listed positions stand on the axis.
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.ink3);
    for (const double stop : facts.stops) {
        if (stop <= largest * (1.0 + 1e-9))
            painter.drawEllipse(QPointF(toPixel(area, facts, stop, 0.0).x(), area.bottom()), 2.5, 2.5);
    }
}

void CurvesPlot::paintLines(QPainter &painter, int panel) const
{
    const charts::CurvePanel &facts = curves().panels[at(panel)];
    const QRectF area = plotArea(panel);
    const bool highContrast = m_theme.mode == Theme::Mode::HighContrast;
    for (const charts::CurveLine &line : facts.lines) {
        if (line.band.size() != facts.x.size())
            continue;
        QPolygonF upper, band;
        for (std::size_t i = 0; i < facts.x.size(); ++i) {
            band << toPixel(area, facts, facts.x[i], line.band[i].high);
            upper.prepend(toPixel(area, facts, facts.x[i], line.band[i].low));
        }
        band << upper;
        painter.setPen(highContrast ? QPen(m_theme.ink, 1.0, Qt::DotLine) : QPen(Qt::NoPen));
        QColor fill = m_theme.party(line.colourRole).band;
        fill.setAlphaF(0.75F); // where two meet, both show
        painter.setBrush(highContrast ? QBrush(Qt::NoBrush) : QBrush(fill));
        painter.drawPolygon(band);
    }
    painter.setBrush(Qt::NoBrush);
    for (const charts::CurveLine &line : facts.lines) {
        QPen pen(m_theme.party(line.colourRole).fill, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (highContrast && line.colourRole % 2 == 0)
            pen.setDashPattern({4.0, 3.0});
        painter.setPen(pen);
        painter.drawPolyline(polyline(area, facts, line));
    }
}

void CurvesPlot::paintMarker(QPainter &painter, int panel, bool focused) const
{
    const charts::CurvePanel &facts = curves().panels[at(panel)];
    const QRectF area = plotArea(panel);
    const double duty = markerDuty(panel);
    const qreal x = std::round(toPixel(area, facts, duty, 0.0).x()) + 0.5;
    painter.setPen(QPen(m_theme.dealMark, facts.draggable ? 1.5 : 1.0,
                        facts.draggable ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    for (std::size_t line = facts.lines.size(); line-- > 1;) {
        const double value = isHeld(panel) ? lineValue(facts, facts.lines[line], duty) : facts.lines[line].atPresent;
        painter.setPen(QPen(m_theme.card, 1.0));
        painter.setBrush(m_theme.dealMark);
        painter.drawEllipse(toPixel(area, facts, duty, value), dotRadius, dotRadius);
    }
    const QPointF ring = ringPlace(panel);
    painter.setBrush(m_theme.card);
    painter.setPen(QPen(m_theme.dealMark, focused ? 4.0 : 2.5));
    painter.drawEllipse(ring, ringRadius, ringRadius);
    if (focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.ink, 1.0));
        painter.drawEllipse(ring, ringRadius + 4.0, ringRadius + 4.0);
    }
}

/// Labels look for the place where they hide the least.
struct CurvesPlot::Placed
{
    QRectF area;
    std::vector<QPolygonF> lines;
    std::vector<QRectF> taken;
    qreal below = -1e9; ///< the middle of a label stands below that of the line above it

    double costOf(const QRectF &rect) const
    {
        double cost = area.adjusted(-2.0, -4.0, 2.0, 2.0).contains(rect) ? 0.0 : 200.0;
        cost += rect.center().y() < below ? 150.0 : 0.0;
        for (const QRectF &other : taken)
            cost += other.intersects(rect) ? 500.0 : 0.0;
        for (const QPolygonF &line : lines) {
            for (qsizetype i = 1; i < line.size(); ++i) {
                for (const double share : {0.0, 0.5})
                    cost += rect.contains(line[i - 1] + share * (line[i] - line[i - 1])) ? 4.0 : 0.0;
            }
        }
        return cost;
    }
    QRectF best(const std::vector<QRectF> &candidates)
    {
        const auto found = std::min_element(candidates.begin(), candidates.end(), [&](const QRectF &a, const QRectF &b) {
            return costOf(a) < costOf(b);
        });
        taken.push_back(*found);
        return *found;
    }
};

void CurvesPlot::paintLabels(QPainter &painter, int panel) const
{
    const charts::CurvePanel &facts = curves().panels[at(panel)];
    const QRectF area = plotArea(panel);
    const words::Wording wording = words::Wording::forLocale(m_spec.locale);
    const QFont strong = textFont(10, QFont::DemiBold);
    const QFontMetricsF metrics(strong);
    const qreal height = metrics.height();
    Placed placed{area, {}, {}, -1e9};
    for (const charts::CurveLine &line : facts.lines)
        placed.lines.push_back(polyline(area, facts, line));
    const double duty = markerDuty(panel);
    for (const charts::CurveLine &line : facts.lines) {
        const double value = isHeld(panel) ? lineValue(facts, line, duty) : line.atPresent;
        const QPointF centre = toPixel(area, facts, duty, value);
        placed.taken.emplace_back(centre - QPointF(ringRadius, ringRadius), QSizeF(2.0 * ringRadius, 2.0 * ringRadius));
    }
    painter.setFont(strong);
    std::vector<const charts::CurveLine *> fromAbove;
    for (const charts::CurveLine &line : facts.lines)
        fromAbove.push_back(&line);
    const auto atMarker = [&](const charts::CurveLine &line) {
        return isHeld(panel) ? lineValue(facts, line, duty) : line.atPresent;
    };
    std::stable_sort(fromAbove.begin(), fromAbove.end(), [&](const charts::CurveLine *a, const charts::CurveLine *b) {
        return atMarker(*a) > atMarker(*b);
    });
    for (const charts::CurveLine *line : fromAbove) {
        const double value = atMarker(*line);
        const QPointF centre = toPixel(area, facts, duty, value);
        const bool isNothing = std::abs(value * std::pow(10.0, curves().decimals)) < 0.5;
        const QString text = !isHeld(panel) ? line->label
                             : isNothing    ? words::number(wording, 0.0, 0)
                                            : words::significant(wording, value, 3, words::Sign::Always);
        const QSizeF size(metrics.horizontalAdvance(text), height);
        std::vector<QRectF> candidates;
        for (const qreal dy : {-ringRadius - 2.0 - height, ringRadius + 2.0, -height / 2.0, -26.0 - height, 26.0,
                               -44.0 - height}) {
            candidates.emplace_back(centre + QPointF(ringRadius + 3.0, dy), size);
            candidates.emplace_back(centre + QPointF(-ringRadius - 3.0 - size.width(), dy), size);
        }
        const QRectF rect = placed.best(candidates);
        placed.below = rect.center().y();
        drawText(painter, rect, text, m_theme.party(line->colourRole).text, m_theme.card);
    }
    placed.below = -1e9;
    if (panel > 0)
        return;
    for (const charts::CurveLine &line : facts.lines) { // the others are in the same order and colours
        const QSizeF size(metrics.horizontalAdvance(line.name), height);
        std::vector<QRectF> candidates;
        for (const double share : {0.62, 0.5, 0.38, 0.26, 0.14, 0.04, 0.74}) {
            const double there = share * facts.x.back();
            const QPointF on = toPixel(area, facts, there, lineValue(facts, line, there));
            candidates.emplace_back(on + QPointF(0.0, -height - 4.0), size);
            candidates.emplace_back(on + QPointF(0.0, 4.0), size);
        }
        drawText(painter, placed.best(candidates), line.name, m_theme.party(line.colourRole).text, m_theme.card);
    }
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/waterfall_plot.h"

#include "charts/picture.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

using charts::WaterfallRow;
using charts::WaterfallStep;

namespace {

constexpr qreal namesGap = 12.0;
constexpr qreal panelGap = 16.0;
constexpr qreal figureGap = 8.0;
constexpr qreal leastPitch = 22.0;
constexpr qreal mostPitch = 38.0;
constexpr qreal mostNames = 0.36; ///< of the width
constexpr qreal seen = 1.5;       ///< the least a bar shows

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

QRectF between(qreal from, qreal to, qreal top, qreal height)
{
    const qreal width = std::max(std::abs(to - from), seen);
    return {std::min(from, to), top, width, height};
}

} // namespace

WaterfallPlot::WaterfallPlot(Type type)
    : m_type(type)
{
    m_spec.body = charts::Waterfall();
}

QFont WaterfallPlot::font(qreal points, QFont::Weight weight) const
{
    QFont made = textFont(points, weight);
    if (m_type == Type::Picture)
        made.setPixelSize(static_cast<int>(std::ceil(points * 96.0 / 72.0)));
    return made;
}

void WaterfallPlot::setSpec(const charts::ChartSpec &spec)
{
    m_spec = spec;
    arrange();
}

void WaterfallPlot::setExtent(const QSizeF &size)
{
    m_extent = size;
    arrange();
}

qreal WaterfallPlot::headHeight() const
{
    const qreal heading = QFontMetricsF(font(11, QFont::DemiBold)).height() + 12.0;
    return body().statedName.isEmpty() ? heading : std::max(heading, 2.0 * QFontMetricsF(font(10)).height() + 8.0);
}

qreal WaterfallPlot::footHeight() const
{
    return QFontMetricsF(font(10)).height() + 10.0;
}

qreal WaterfallPlot::leastHeight() const
{
    qreal height = headHeight() + footHeight();
    const qreal line = QFontMetricsF(font(10)).height();
    for (const QStringList &name : m_names)
        height += std::max(leastPitch, static_cast<qreal>(name.size()) * line + 2.0);
    return height;
}

int WaterfallPlot::stepsThatFit(qreal height) const
{
    constexpr int ends = 2;
    return std::max(3, static_cast<int>((height - headHeight() - footHeight()) / leastPitch) - ends);
}

void WaterfallPlot::arrange()
{
    m_names.clear();
    m_rows.clear();
    m_plots.clear();
    const charts::Waterfall &shown = body();
    if (shown.rows.empty() || shown.panels.empty())
        return;
    const QFont plain = font(10), strong = font(10, QFont::DemiBold);
    const QFontMetricsF text(plain);
    m_namesWidth = 0.0;
    for (const QString &legend : {shown.computedName, shown.statedName})
        m_namesWidth = std::max(m_namesWidth, shown.statedName.isEmpty() ? 0.0 : text.horizontalAdvance(legend) + 26.0);
    for (const WaterfallRow &row : shown.rows)
        m_namesWidth =
            std::max(m_namesWidth,
                     QFontMetricsF(row.kind == WaterfallRow::Kind::Step ? plain : strong).horizontalAdvance(row.label));
    m_namesWidth = std::min(std::ceil(m_namesWidth) + 1.0, mostNames * m_extent.width());
    const qreal room = m_extent.height() - headHeight() - footHeight();
    const qreal pitch = room / static_cast<qreal>(shown.rows.size());
    std::vector<qreal> heights;
    qreal needed = 0.0;
    for (const WaterfallRow &row : shown.rows) {
        const QFont &face = row.kind == WaterfallRow::Kind::Step ? plain : strong;
        QStringList lines = balancedLines(row.label, face, m_namesWidth);
        if (lines.size() > 2)
            lines = {lines[0], lines.mid(1).join(QLatin1Char(' '))};
        m_names.push_back(lines);
        heights.push_back(std::max(leastPitch, static_cast<qreal>(lines.size()) * text.height() + 2.0));
        needed += heights.back();
    }
    if (needed > room) { // one line each
        for (std::size_t row = 0; row < m_names.size(); ++row) {
            m_names[row] = {shown.rows[row].label};
            heights[row] = std::max(leastPitch, pitch);
        }
    } else {
        const qreal spare = (room - needed) / static_cast<qreal>(heights.size());
        for (qreal &height : heights)
            height = std::min(height + spare, std::max(height, mostPitch));
    }
    qreal y = headHeight();
    for (const qreal height : heights) {
        m_rows.emplace_back(0.0, y, m_extent.width(), height);
        y += height;
    }

    m_figuresWidth = 0.0;
    for (const charts::WaterfallPanel &panel : shown.panels) {
        for (const QString &label : panel.labels)
            m_figuresWidth = std::max(m_figuresWidth, QFontMetricsF(strong).horizontalAdvance(label));
    }
    const auto count = static_cast<qreal>(shown.panels.size());
    const qreal left = m_namesWidth + namesGap;
    const qreal width = (m_extent.width() - left - panelGap * (count - 1.0)) / count;
    for (std::size_t panel = 0; panel < shown.panels.size(); ++panel) {
        m_plots.emplace_back(left + static_cast<qreal>(panel) * (width + panelGap), headHeight(),
                             std::max(40.0, width - m_figuresWidth - figureGap), y - headHeight());
    }
}

qreal WaterfallPlot::xOf(std::size_t panel, double value) const
{
    const charts::WaterfallPanel &facts = body().panels[panel];
    const double share = (std::clamp(value, facts.low, facts.high) - facts.low) / (facts.high - facts.low);
    return m_plots[panel].left() + share * m_plots[panel].width();
}

double WaterfallPlot::sumBefore(std::size_t panel, int row) const
{
    double sum = 0.0;
    for (int earlier = 0; earlier < row; ++earlier) {
        const WaterfallStep &step = body().panels[panel].steps[at(earlier)];
        sum = body().rows[at(earlier)].kind == WaterfallRow::Kind::Step ? sum + step.total() : step.computed;
    }
    return sum;
}

QRectF WaterfallPlot::rowRect(int row) const
{
    return m_rows.at(at(row));
}

QRectF WaterfallPlot::stepRect(int row, int panel) const
{
    const QRectF &line = m_rows.at(at(row));
    const WaterfallStep &step = body().panels.at(at(panel)).steps.at(at(row));
    const qreal height = std::clamp(line.height() - 8.0, 12.0, 20.0);
    const qreal top = std::round(line.center().y() - height / 2.0);
    if (body().rows[at(row)].kind != WaterfallRow::Kind::Step)
        return between(xOf(at(panel), 0.0), xOf(at(panel), step.computed), top, height);
    const double before = sumBefore(at(panel), row);
    return between(xOf(at(panel), before), xOf(at(panel), before + step.total()), top, height);
}

std::optional<WaterfallPlot::Mark> WaterfallPlot::markAt(const QPointF &point) const
{
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        if (!m_rows[at(row)].contains(point))
            continue;
        for (int panel = 0; panel < static_cast<int>(m_plots.size()); ++panel) {
            const QRectF &plot = m_plots[at(panel)];
            if (point.x() >= plot.left() - namesGap / 2.0 && point.x() <= plot.right() + m_figuresWidth + figureGap)
                return Mark{row, panel};
        }
        return Mark{row, -1};
    }
    return std::nullopt;
}

void WaterfallPlot::fillBar(QPainter &painter, const QRectF &bar, int role) const
{
    const QColor fill = m_theme.party(role).fill;
    const bool outlined = m_theme.mode == Theme::Mode::HighContrast;
    painter.setPen(outlined ? QPen(m_theme.ink, 1.0) : QPen(Qt::NoPen));
    painter.setBrush(outlined && role % 2 == 0 ? QBrush(fill, Qt::BDiagPattern) : QBrush(fill));
    painter.drawRect(bar);
}

void WaterfallPlot::paintLegend(QPainter &painter) const
{
    const charts::Waterfall &shown = body();
    if (shown.statedName.isEmpty())
        return;
    const QFont face = font(10);
    const QFontMetricsF text(face);
    painter.setFont(face);
    qreal y = 0.0;
    for (const bool filled : {true, false}) {
        const QRectF swatch(0.5, std::round(y + (text.height() - 9.0) / 2.0) + 0.5, 16.0, 9.0);
        painter.setPen(QPen(m_theme.ink2, 1.2));
        painter.setBrush(filled ? QBrush(m_theme.ink2) : QBrush(m_theme.card));
        painter.drawRect(swatch);
        painter.drawText(QPointF(24.0, y + text.ascent()),
                         text.elidedText(filled ? shown.computedName : shown.statedName, Qt::ElideRight,
                                         m_namesWidth + namesGap - 24.0));
        y += text.height();
    }
}

void WaterfallPlot::paintNames(QPainter &painter) const
{
    const charts::Waterfall &shown = body();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const QFont face = font(10, shown.rows[row].kind == WaterfallRow::Kind::Step ? QFont::Normal : QFont::DemiBold);
        const QFontMetricsF text(face);
        if (row > 0 && shown.rows[row].group != shown.rows[row - 1].group) {
            const qreal y = std::round(m_rows[row].top()) + 0.5;
            painter.setPen(QPen(m_theme.hairline, 1.0));
            painter.drawLine(QPointF(0.0, y), QPointF(m_extent.width(), y));
        }
        painter.setFont(face);
        painter.setPen(m_theme.ink);
        const qreal height = text.height() * static_cast<qreal>(m_names[row].size());
        qreal y = m_rows[row].center().y() - height / 2.0;
        for (const QString &line : m_names[row]) {
            painter.drawText(QPointF(0.0, y + text.ascent()),
                             text.elidedText(line, Qt::ElideRight, m_namesWidth + 1.0));
            y += text.height();
        }
    }
}

void WaterfallPlot::paintAxis(QPainter &painter, std::size_t panel) const
{
    const charts::WaterfallPanel &facts = body().panels[panel];
    const QRectF &plot = m_plots[panel];
    const QFont face = font(10);
    const QFontMetricsF text(face);
    const double range = facts.high - facts.low;
    double step = 0.0;
    for (int ticks = 5; ticks >= 1; --ticks) {
        step = charts::niceStep(range, ticks);
        const qreal widest = std::max(text.horizontalAdvance(charts::axisLabel(m_spec, facts.high, step)),
                                      text.horizontalAdvance(charts::axisLabel(m_spec, facts.low, step)));
        if (step / range * plot.width() > widest + 14.0)
            break;
    }
    painter.setFont(face);
    const auto first = static_cast<int>(std::ceil(facts.low / step - 1e-9));
    const auto last = static_cast<int>(std::floor(facts.high / step + 1e-9));
    for (int tick = first; tick <= last; ++tick) {
        const qreal x = std::round(xOf(panel, tick * step)) + 0.5;
        painter.setPen(QPen(tick == 0 ? m_theme.ink3 : m_theme.grid, 1.0));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const QString label = charts::axisLabel(m_spec, tick * step, step);
        painter.setPen(m_theme.ink3);
        painter.drawText(QPointF(x - text.horizontalAdvance(label) / 2.0, plot.bottom() + 4.0 + text.ascent()), label);
    }
}

void WaterfallPlot::paintEnd(QPainter &painter, std::size_t panel, int row) const
{
    const charts::WaterfallPanel &facts = body().panels[panel];
    const QRectF bar = stepRect(row, static_cast<int>(panel));
    if (body().rows[at(row)].kind == WaterfallRow::Kind::Start) {
        painter.setPen(m_theme.mode == Theme::Mode::HighContrast ? QPen(m_theme.ink, 1.0) : QPen(Qt::NoPen));
        painter.setBrush(m_theme.reference);
        painter.drawRect(bar);
    } else {
        fillBar(painter, bar, facts.colourRole);
    }
    if (facts.low > 0.0 && bar.width() > 10.0) { // cut: the scale does not begin at zero
        const qreal x = bar.left() + 6.0;
        for (const auto &[colour, width, offset] :
             {std::tuple(m_theme.card, 4.0, 0.0), std::tuple(m_theme.ink2, 1.0, -2.5),
              std::tuple(m_theme.ink2, 1.0, 2.5)}) {
            painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(QPointF(x - 3.0 + offset, bar.bottom() + 2.0), QPointF(x + 3.0 + offset, bar.top() - 2.0));
        }
    }
}

void WaterfallPlot::paintStep(QPainter &painter, std::size_t panel, int row) const
{
    const charts::WaterfallPanel &facts = body().panels[panel];
    const WaterfallStep &step = facts.steps[at(row)];
    const QRectF whole = stepRect(row, static_cast<int>(panel));
    const double before = sumBefore(panel, row);
    const bool twoParts = !body().statedName.isEmpty();
    const qreal half = twoParts ? whole.height() / 2.0 : whole.height();
    const qreal thickness = twoParts ? half : std::min(half, 14.0);
    const qreal top = twoParts ? whole.top() : whole.center().y() - thickness / 2.0;
    if (!facts.ranges.empty() && facts.ranges[at(row)]) {
        const charts::Range &range = *facts.ranges[at(row)];
        painter.setPen(m_theme.mode == Theme::Mode::HighContrast ? QPen(m_theme.ink, 1.0) : QPen(Qt::NoPen));
        painter.setBrush(m_theme.party(facts.colourRole).band);
        painter.drawRect(
            between(xOf(panel, range.low), xOf(panel, range.high), whole.top() - 2.0, whole.height() + 4.0));
    }
    if (step.computed != 0.0)
        fillBar(painter, between(xOf(panel, before), xOf(panel, before + step.computed), top, thickness),
                facts.colourRole);
    if (step.stated != 0.0) {
        const QRectF bar =
            between(xOf(panel, before + step.computed), xOf(panel, before + step.total()), whole.top() + half, half);
        painter.setPen(
            QPen(m_theme.mode == Theme::Mode::HighContrast ? m_theme.ink : m_theme.party(facts.colourRole).fill, 1.4));
        painter.setBrush(m_theme.card);
        painter.drawRect(bar.adjusted(0.7, 0.7, -0.7, -0.7));
    }
    if (!facts.marks.empty() && std::isfinite(facts.marks[at(row)])) {
        const qreal x = xOf(panel, before + facts.marks[at(row)]);
        painter.setPen(QPen(m_theme.ink2, 2.0, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, whole.top() - 3.0), QPointF(x, whole.bottom() + 3.0));
    }
}

void WaterfallPlot::paintPanel(QPainter &painter, std::size_t panel) const
{
    const charts::Waterfall &shown = body();
    const charts::WaterfallPanel &facts = shown.panels[panel];
    const QFont heading = font(11, QFont::DemiBold);
    painter.setFont(heading);
    painter.setPen(m_theme.party(facts.colourRole).text);
    painter.drawText(QPointF(m_plots[panel].left(), QFontMetricsF(heading).ascent()), facts.name);

    const int rows = static_cast<int>(shown.rows.size());
    for (int row = 0; row < rows; ++row) {
        const bool isStep = shown.rows[at(row)].kind == WaterfallRow::Kind::Step;
        if (row + 1 < rows) { // the sum so far goes on to the next row
            const qreal x = std::round(xOf(panel, sumBefore(panel, row + 1))) + 0.5;
            painter.setPen(QPen(m_theme.reference, 1.0));
            painter.drawLine(QPointF(x, stepRect(row, static_cast<int>(panel)).bottom()),
                             QPointF(x, stepRect(row + 1, static_cast<int>(panel)).top()));
        }
        if (isStep)
            paintStep(painter, panel, row);
        else
            paintEnd(painter, panel, row);
        const QFont face = font(10, isStep ? QFont::Normal : QFont::DemiBold);
        const QFontMetricsF text(face);
        qreal right = stepRect(row, static_cast<int>(panel)).right();
        const WaterfallStep &step = facts.steps[at(row)];
        if (isStep) // the first part may reach further than the sum
            right = std::max(right, xOf(panel, sumBefore(panel, row) + step.computed));
        if (!facts.ranges.empty() && facts.ranges[at(row)])
            right = std::max(right, xOf(panel, facts.ranges[at(row)]->high));
        if (!facts.marks.empty() && std::isfinite(facts.marks[at(row)]))
            right = std::max(right, xOf(panel, sumBefore(panel, row) + facts.marks[at(row)]));
        const QString &label = facts.labels[row];
        painter.setFont(face);
        painter.setPen(label == QLatin1String("0") ? m_theme.ink3 : m_theme.ink);
        painter.drawText(
            QPointF(right + figureGap, m_rows[at(row)].center().y() + (text.ascent() - text.descent()) / 2.0), label);
    }
}

void WaterfallPlot::paint(QPainter &painter, const std::optional<Mark> &pointedAt) const
{
    if (m_plots.empty())
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (pointedAt && pointedAt->row < static_cast<int>(m_rows.size())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.panel);
        painter.drawRect(m_rows[at(pointedAt->row)]);
    }
    for (std::size_t panel = 0; panel < m_plots.size(); ++panel) // below the rules between groups
        paintAxis(painter, panel);
    paintLegend(painter);
    paintNames(painter);
    for (std::size_t panel = 0; panel < m_plots.size(); ++panel)
        paintPanel(painter, panel);
    painter.setFont(font(10));
    painter.setPen(m_theme.ink3);
    const QFontMetricsF text(font(10));
    painter.drawText(QPointF(0.0, m_plots.front().bottom() + 4.0 + text.ascent()),
                     text.elidedText(m_spec.unit, Qt::ElideRight, m_namesWidth));
}

} // namespace ui

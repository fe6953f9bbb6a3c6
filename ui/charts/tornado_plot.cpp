// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tornado_plot.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qreal namesGap = 16.0;
constexpr qreal figureGap = 6.0;
constexpr qreal leastPitch = 24.0;
constexpr qreal mostPitch = 52.0;
constexpr qreal topRoom = 22.0; ///< for the figure of the central value
constexpr qreal stripGap = 12.0;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

void TornadoPlot::setSpec(const charts::ChartSpec &spec)
{
    m_spec = spec;
    arrange();
}

void TornadoPlot::setExtent(const QSizeF &size)
{
    m_extent = size;
    if (!isEmpty())
        arrange();
}

void TornadoPlot::setPicture(bool picture)
{
    m_isPicture = picture;
    if (!isEmpty())
        arrange();
}

QFont TornadoPlot::font(qreal points, QFont::Weight weight) const
{
    QFont made = textFont(points, weight);
    if (m_isPicture)
        made.setPixelSize(static_cast<int>(std::ceil(points * 96.0 / 72.0)));
    return made;
}

void TornadoPlot::arrange()
{
    const charts::Tornado &tornado = body();
    const QFontMetricsF text(font(10));
    const qreal line = text.height();
    qreal figures = 0.0;
    const auto measure = [&](const QString &label, const QString &low, const QString &high) {
        m_names = std::max(m_names, text.horizontalAdvance(label));
        figures = std::max({figures, text.horizontalAdvance(low), text.horizontalAdvance(high)});
    };
    m_names = text.horizontalAdvance(m_spec.unit);
    for (const charts::TornadoRow &row : tornado.rows)
        measure(row.label, row.lowLabel, row.highLabel);
    if (tornado.together) {
        measure(tornado.together->label, tornado.together->lowLabel, tornado.together->highLabel);
        m_names = std::max(m_names, text.horizontalAdvance(tornado.together->note));
    }
    m_names = std::min(std::ceil(m_names), 0.42 * m_extent.width());
    m_stripHeight = tornado.together ? 2.0 * line + stripGap : 0.0;

    const qreal axisRoom = line + 10.0;
    const qreal room = m_extent.height() - topRoom - m_stripHeight - axisRoom;
    const int all = static_cast<int>(tornado.rows.size());
    m_rows = std::clamp(static_cast<int>(room / leastPitch), 0, all);
    m_pitch = m_rows > 0 ? std::clamp(room / m_rows, leastPitch, mostPitch) : leastPitch;
    m_notes = m_pitch >= 2.0 * line;
    // Room for figures at the left only where an end comes near the edge.
    double least = tornado.together ? tornado.together->p05 : tornado.central;
    for (const charts::TornadoRow &row : tornado.rows)
        least = std::min({least, row.low, row.high});
    const qreal wide = m_extent.width() - m_names - namesGap - figures - figureGap - 2.0;
    const qreal indent = (least - tornado.low) / (tornado.high - tornado.low) * wide;
    const qreal left = m_names + namesGap + (indent < figures + figureGap ? figures + figureGap : 0.0);
    m_plot = QRectF(left, topRoom, std::max(40.0, m_extent.width() - left - figures - figureGap - 2.0),
                    m_stripHeight + m_rows * m_pitch);
}

qreal TornadoPlot::xOf(double value) const
{
    const charts::Tornado &tornado = body();
    const double share = (value - tornado.low) / (tornado.high - tornado.low);
    return m_plot.left() + std::clamp(share, 0.0, 1.0) * m_plot.width();
}

qreal TornadoPlot::centreOf(int row) const
{
    if (row < 0)
        return m_plot.top() + (m_stripHeight - stripGap) / 2.0;
    return m_plot.top() + m_stripHeight + (row + 0.5) * m_pitch;
}

QRectF TornadoPlot::barRect(int row) const
{
    const charts::TornadoRow &facts = body().rows.at(at(row));
    const qreal from = xOf(std::min(facts.low, facts.high)), to = xOf(std::max(facts.low, facts.high));
    const qreal thickness = std::clamp(m_pitch * 0.5, 10.0, 18.0);
    return QRectF(from, centreOf(row) - thickness / 2.0, to - from, thickness);
}

std::optional<int> TornadoPlot::rowAt(const QPointF &point) const
{
    if (isEmpty() || point.y() < m_plot.top() || point.y() > m_plot.bottom())
        return std::nullopt;
    if (point.y() < m_plot.top() + m_stripHeight)
        return -1;
    const int row = static_cast<int>((point.y() - m_plot.top() - m_stripHeight) / m_pitch);
    return row < m_rows ? std::optional(row) : std::nullopt;
}

QRectF TornadoPlot::rowRect(int row) const
{
    const qreal height = row < 0 ? m_stripHeight - stripGap : m_pitch;
    return QRectF(0.0, centreOf(row) - height / 2.0, m_extent.width(), height);
}

void TornadoPlot::paint(QPainter &painter) const
{
    if (isEmpty())
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintAxis(painter);
    if (body().together)
        paintStrip(painter);
    for (int row = 0; row < m_rows; ++row)
        paintRow(painter, row);

    const charts::Tornado &tornado = body();
    const qreal zero = std::round(xOf(0.0)) + 0.5;
    painter.setPen(QPen(m_theme.ink3, 1.0));
    painter.drawLine(QPointF(zero, m_plot.top()), QPointF(zero, m_plot.bottom() + 3.0));
    const qreal central = std::round(xOf(tornado.central)) + 0.5;
    painter.setPen(QPen(m_theme.ink, 1.0, Qt::DashLine));
    painter.drawLine(QPointF(central, m_plot.top()), QPointF(central, m_plot.bottom()));
    const QFont figure = font(10, QFont::DemiBold);
    const qreal wide = QFontMetricsF(figure).horizontalAdvance(tornado.centralLabel);
    painter.setFont(figure);
    painter.setPen(m_theme.ink);
    painter.drawText(QPointF(std::clamp(central - wide / 2.0, 0.0, m_extent.width() - wide), m_plot.top() - 7.0),
                     tornado.centralLabel);
}

void TornadoPlot::paintAxis(QPainter &painter) const
{
    const charts::Tornado &tornado = body();
    const QFont small = font(10);
    const QFontMetricsF text(small);
    const double range = tornado.high - tornado.low;
    double step = 0.0;
    for (int ticks = 6; ticks >= 1; --ticks) {
        step = charts::niceStep(range, ticks);
        const qreal widest = std::max(text.horizontalAdvance(charts::axisLabel(m_spec, tornado.low, step)),
                                      text.horizontalAdvance(charts::axisLabel(m_spec, tornado.high, step)));
        if (step / range * m_plot.width() > widest + 16.0)
            break;
    }
    painter.setFont(small);
    const auto first = static_cast<int>(std::ceil(tornado.low / step - 1e-9));
    const auto last = static_cast<int>(std::floor(tornado.high / step + 1e-9));
    const qreal baseline = m_plot.bottom() + 6.0 + text.ascent();
    for (int tick = first; tick <= last; ++tick) {
        const qreal x = std::round(xOf(tick * step)) + 0.5;
        painter.setPen(QPen(m_theme.grid, 1.0));
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        const QString label = charts::axisLabel(m_spec, tick * step, step);
        painter.setPen(m_theme.ink3);
        painter.drawText(QPointF(x - text.horizontalAdvance(label) / 2.0, baseline), label);
    }
    painter.setPen(m_theme.ink3);
    painter.drawText(QPointF(0.0, baseline), text.elidedText(m_spec.unit, Qt::ElideRight, m_names + 1.0));
}

void TornadoPlot::paintName(QPainter &painter, qreal centre, const QString &label, const QString &note,
                            bool strong) const
{
    const QFont plain = font(10);
    const QFont name = strong ? font(10, QFont::DemiBold) : plain;
    const QFontMetricsF text(plain), nameText(name);
    const bool hasNote = !note.isEmpty();
    const qreal top = hasNote ? centre - text.height() : centre - text.height() / 2.0;
    painter.setFont(name);
    painter.setPen(m_theme.ink);
    painter.drawText(QPointF(0.0, top + text.ascent()), nameText.elidedText(label, Qt::ElideMiddle, m_names + 1.0));
    if (hasNote) {
        painter.setFont(plain);
        painter.setPen(m_theme.ink3);
        painter.drawText(QPointF(0.0, centre + text.ascent()), text.elidedText(note, Qt::ElideRight, m_names + 1.0));
    }
}

void TornadoPlot::paintStrip(QPainter &painter) const
{
    const charts::QuantileStrip &strip = *body().together;
    const PartyColours &colours = m_theme.party(body().colourRole);
    const bool outlined = m_theme.mode == Theme::Mode::HighContrast;
    const qreal centre = centreOf(-1);
    paintName(painter, centre, strip.label, strip.note, true);
    const auto box = [&](double low, double high, qreal thickness) {
        const qreal from = xOf(low);
        return QRectF(from, centre - thickness / 2.0, std::max(1.0, xOf(high) - from), thickness);
    };
    painter.setPen(outlined ? QPen(m_theme.ink) : QPen(Qt::NoPen));
    painter.setBrush(colours.band);
    painter.drawRect(box(strip.p05, strip.p95, 22.0));
    painter.setBrush(QBrush(colours.fill, outlined && body().colourRole % 2 == 0 ? Qt::BDiagPattern : Qt::SolidPattern));
    painter.drawRect(box(strip.p25, strip.p75, 12.0));
    painter.setPen(QPen(outlined ? m_theme.ink : m_theme.card, outlined ? 3.0 : 2.0, Qt::SolidLine, Qt::FlatCap));
    const qreal median = xOf(strip.p50);
    painter.drawLine(QPointF(median, centre - 6.0), QPointF(median, centre + 6.0));
    const QFontMetricsF text(font(10));
    const qreal baseline = centre + (text.ascent() - text.descent()) / 2.0;
    painter.setFont(font(10));
    painter.setPen(m_theme.ink);
    painter.drawText(QPointF(xOf(strip.p05) - figureGap - text.horizontalAdvance(strip.lowLabel), baseline),
                     strip.lowLabel);
    painter.drawText(QPointF(xOf(strip.p95) + figureGap, baseline), strip.highLabel);
    painter.setPen(QPen(m_theme.hairline, 1.0));
    const qreal rule = std::round(m_plot.top() + m_stripHeight - stripGap / 2.0) + 0.5;
    painter.drawLine(QPointF(0.0, rule), QPointF(m_extent.width(), rule));
}

void TornadoPlot::paintRow(QPainter &painter, int row) const
{
    const charts::TornadoRow &facts = body().rows[at(row)];
    const PartyColours &colours = m_theme.party(body().colourRole);
    const bool outlined = m_theme.mode == Theme::Mode::HighContrast;
    const QRectF bar = barRect(row);
    const qreal central = xOf(body().central);
    paintName(painter, centreOf(row), facts.label, m_notes ? facts.note : QString(), false);
    const auto side = [&](double value, bool high) {
        const qreal end = xOf(value);
        const QRectF part(std::min(central, end), bar.top(), std::abs(end - central), bar.height());
        if (part.width() < 0.5)
            return;
        painter.setPen(high && !outlined ? QPen(Qt::NoPen) : QPen(outlined ? m_theme.ink : colours.fill, 1.0));
        painter.setBrush(high ? QBrush(colours.fill, outlined && body().colourRole % 2 == 0 ? Qt::BDiagPattern
                                                                                            : Qt::SolidPattern)
                              : QBrush(outlined ? m_theme.card : colours.band));
        painter.drawRect(high ? part : part.adjusted(0.5, 0.5, -0.5, -0.5));
    };
    // Ends on one side of the centre lie over each other: the longer one first.
    const bool lowFirst = std::abs(facts.low - body().central) >= std::abs(facts.high - body().central);
    side(lowFirst ? facts.low : facts.high, !lowFirst);
    side(lowFirst ? facts.high : facts.low, lowFirst);

    const QFontMetricsF text(font(10));
    const qreal baseline = centreOf(row) + (text.ascent() - text.descent()) / 2.0;
    const bool lowIsLeft = facts.low <= facts.high;
    const QString &leftLabel = lowIsLeft ? facts.lowLabel : facts.highLabel;
    const QString &rightLabel = lowIsLeft ? facts.highLabel : facts.lowLabel;
    painter.setFont(font(10));
    painter.setPen(m_theme.ink);
    painter.drawText(QPointF(std::min(bar.left(), central) - figureGap - text.horizontalAdvance(leftLabel), baseline),
                     leftLabel);
    painter.drawText(QPointF(std::max(bar.right(), central) + figureGap, baseline), rightLabel);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heat_map_plot.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qreal mostCellHeight = 48.0;
constexpr qreal cellGap = 2.0;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

QColor blend(const QColor &from, const QColor &to, double share)
{
    const auto mix = [&](int a, int b) { return static_cast<int>(std::lround((1.0 - share) * a + share * b)); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

} // namespace

void HeatMapPlot::setSpec(const charts::ChartSpec &spec)
{
    m_spec = spec;
    arrange();
}

void HeatMapPlot::setTheme(const Theme &theme)
{
    m_theme = theme;
}

void HeatMapPlot::setExtent(const QSizeF &size)
{
    m_extent = size;
    arrange();
}

void HeatMapPlot::arrange()
{
    if (!std::holds_alternative<charts::HeatMap>(m_spec.body) || map().rows.isEmpty() || map().columns.isEmpty())
        return;
    const QFontMetricsF plain(textFont(10)), strong(textFont(10, QFont::DemiBold));
    qreal names = plain.horizontalAdvance(map().rowTitle);
    for (const QString &row : map().rows)
        names = std::max(names, strong.horizontalAdvance(row));
    names = std::min(names + 12.0, 0.3 * m_extent.width());
    const qreal head = 2.0 * std::ceil(plain.height()) + 6.0; // names may take two lines
    const auto rows = static_cast<qreal>(map().rows.size());
    const auto columns = static_cast<qreal>(map().columns.size());
    m_cellWidth = (m_extent.width() - names) / columns;
    m_cellHeight = std::clamp((m_extent.height() - head) / rows, 1.0, mostCellHeight);
    m_hasSecond = m_cellHeight >= 2.0 * plain.height() + 2.0;
    m_grid = QRectF(names, head, columns * m_cellWidth, rows * m_cellHeight);
}

QRectF HeatMapPlot::cellRect(const Cell &cell) const
{
    return {m_grid.left() + cell.column * m_cellWidth, m_grid.top() + cell.row * m_cellHeight, m_cellWidth,
            m_cellHeight};
}

std::optional<HeatMapPlot::Cell> HeatMapPlot::cellAt(const QPointF &point) const
{
    if (!m_grid.contains(point) || m_cellWidth <= 0.0 || m_cellHeight <= 0.0)
        return std::nullopt;
    const Cell cell{static_cast<int>((point.y() - m_grid.top()) / m_cellHeight),
                    static_cast<int>((point.x() - m_grid.left()) / m_cellWidth)};
    if (cell.row >= map().rows.size() || cell.column >= map().columns.size())
        return std::nullopt;
    return cell;
}

const charts::HeatCell &HeatMapPlot::cell(const Cell &cell) const
{
    return map().cells.at(at(cell.row)).at(at(cell.column));
}

QColor HeatMapPlot::shadeOf(double value) const
{
    if (!std::isfinite(value) || !(map().most > 0.0) || m_theme.mode == Theme::Mode::HighContrast)
        return m_theme.card;
    // The root lets small changes be seen beside one that is far larger.
    const double share = std::sqrt(std::min(1.0, std::abs(value) / map().most));
    return blend(m_theme.card, value < 0.0 ? m_theme.heatLess : m_theme.heatMore, 0.85 * share);
}

void HeatMapPlot::paint(QPainter &painter, const std::optional<Cell> &pointedAt) const
{
    if (m_grid.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont plain = textFont(10), strong = textFont(10, QFont::DemiBold);
    const QFontMetricsF metrics(plain);
    const qreal line = std::ceil(metrics.height());
    const auto inkOf = [&](int role) { return role < 0 ? m_theme.ink2 : m_theme.party(role).text; };
    painter.setFont(plain);
    painter.setPen(m_theme.ink3);
    painter.drawText(QRectF(0.0, 0.0, m_grid.left() - 8.0, line), Qt::AlignRight | Qt::AlignTop, map().columnTitle);
    painter.drawText(QRectF(0.0, line, m_grid.left() - 8.0, line), Qt::AlignLeft | Qt::AlignTop, map().rowTitle);
    for (int column = 0; column < map().columns.size(); ++column) {
        const int role = map().columnRoles.at(at(column));
        painter.setFont(role < 0 ? plain : strong);
        painter.setPen(inkOf(role));
        const QRectF cell = cellRect({0, column});
        painter.drawText(QRectF(cell.left() + 2.0, 0.0, cell.width() - 4.0, 2.0 * line),
                         Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, map().columns[column]);
    }
    for (int row = 0; row < map().rows.size(); ++row) {
        const int role = map().rowRoles.at(at(row));
        painter.setFont(role < 0 ? plain : strong);
        painter.setPen(inkOf(role));
        const QRectF cell = cellRect({row, 0});
        painter.drawText(QRectF(0.0, cell.top(), m_grid.left() - 8.0, cell.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(painter.font()).elidedText(map().rows[row], Qt::ElideRight, m_grid.left() - 8.0));
    }
    for (int row = 0; row < map().rows.size(); ++row) {
        for (int column = 0; column < map().columns.size(); ++column)
            paintCell(painter, {row, column}, pointedAt == Cell{row, column});
    }
    painter.restore();
}

void HeatMapPlot::paintCell(QPainter &painter, const Cell &place, bool pointedAt) const
{
    const charts::HeatCell &facts = cell(place);
    const QRectF rect = cellRect(place).adjusted(cellGap / 2.0, cellGap / 2.0, -cellGap / 2.0, -cellGap / 2.0);
    const bool highContrast = m_theme.mode == Theme::Mode::HighContrast;
    painter.fillRect(rect, shadeOf(facts.value));
    if (facts.home || pointedAt) {
        painter.setPen(QPen(pointedAt ? m_theme.dealMark : m_theme.ink2, pointedAt ? 2.0 : 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const QFont plain = textFont(10), strong = textFont(10, QFont::DemiBold);
    const qreal line = QFontMetricsF(plain).height();
    const bool two = m_hasSecond && !facts.second.isEmpty();
    const bool strongest = map().most > 0.0 && std::abs(facts.value) >= 0.5 * map().most;
    painter.setFont(strongest ? strong : plain);
    painter.setPen(std::isfinite(facts.value) && facts.value != 0.0 ? m_theme.ink : m_theme.ink2);
    const QPointF middle = rect.center();
    const QRectF first(rect.left(), middle.y() - (two ? line : line / 2.0), rect.width(), line);
    painter.drawText(first, Qt::AlignCenter, facts.label);
    if (two) {
        painter.setFont(plain);
        painter.setPen(m_theme.ink);
        painter.drawText(first.translated(0.0, line), Qt::AlignCenter, facts.second);
    }
    if (highContrast && map().most > 0.0 && std::isfinite(facts.value)) {
        const qreal length = std::sqrt(std::min(1.0, std::abs(facts.value) / map().most)) * (rect.width() - 8.0);
        if (length < 1.0)
            return;
        painter.setPen(QPen(m_theme.ink, 2.0, facts.value < 0.0 ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(QPointF(middle.x() - length / 2.0, rect.bottom() - 3.0),
                         QPointF(middle.x() + length / 2.0, rect.bottom() - 3.0));
    }
}

} // namespace ui

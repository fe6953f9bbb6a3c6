// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/slide_table_painter.h"

#include "charts/slide_painter.h"
#include "charts/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ui {

using exchange::SlideTable;
using Kind = SlideTable::Row::Kind;

namespace {

constexpr qreal slideWidthInPoints = 960.0;

QFont cellFont(bool bold)
{
    QFont font = textFont(10, bold ? QFont::DemiBold : QFont::Normal);
    font.setPixelSize(14); // 10 points of a picture
    return font;
}

/// The text of a cell, its quieter part in the same lines or below.
class CellLayout
{
public:
    CellLayout(const SlideTable::Cell &cell, bool stacked, qreal width, Qt::Alignment side, const QColor &ink, const QColor &quiet)
    {
        QString text = cell.text;
        const qsizetype own = text.size();
        if (!cell.second.isEmpty())
            text += (stacked ? QChar(QChar::LineSeparator) : QLatin1Char(' ')) + cell.second;
        m_layout.setText(text);
        m_layout.setFont(cellFont(cell.bold));
        QTextCharFormat first, second;
        first.setForeground(ink);
        second.setForeground(quiet);
        second.setFont(cellFont(false));
        m_layout.setFormats({{0, static_cast<int>(own), first}, {static_cast<int>(own), static_cast<int>(text.size() - own), second}});
        m_layout.setTextOption(QTextOption(side));
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0.0, m_height});
            m_height += std::ceil(line.height());
        }
        m_layout.endLayout();
    }
    qreal height() const { return m_height; }
    void draw(QPainter &painter, const QPointF &at) const { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    qreal m_height = 0.0;
};

} // namespace

void paintSlideTable(QPainter &painter, const SlideTable &table, const QRectF &area, const Theme &theme)
{
    const qreal unit = slideSize.width() / slideWidthInPoints;
    const qreal padding = exchange::tablePadding * unit;
    const auto span = [&](const SlideTable::Row &row, std::size_t column) {
        return unit * (row.kind == Kind::Heading ? table.width() : table.widths[column]);
    };
    const auto laidOut = [&](const SlideTable::Row &row, std::size_t column) {
        const SlideTable::Cell &cell = row.cells[column];
        const bool atRight = table.hasFigures && static_cast<int>(column) >= table.labelColumns;
        return CellLayout(cell, row.stacked, std::max(span(row, column) - 2.0 * padding, 1.0), atRight ? Qt::AlignRight : Qt::AlignLeft,
                          cell.party >= 0 ? theme.party(cell.party).text : theme.ink, theme.ink2);
    };
    std::vector<qreal> heights;
    qreal needed = 0.0;
    for (const SlideTable::Row &row : table.rows) {
        qreal height = unit * row.height;
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            height = std::max(height, laidOut(row, column).height() + padding);
        heights.push_back(height);
        needed += height;
    }
    painter.save();
    painter.translate(area.topLeft());
    const qreal scale = std::min({1.0, area.height() / std::max(needed, 1.0), area.width() / std::max(unit * table.width(), 1.0)});
    painter.scale(scale, scale);
    qreal y = 0.0;
    for (std::size_t index = 0; index < table.rows.size(); ++index) {
        const SlideTable::Row &row = table.rows[index];
        qreal x = 0.0;
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const CellLayout cell = laidOut(row, column);
            const qreal free = heights[index] - padding - cell.height();
            const qreal down = row.kind == Kind::Head ? free : row.kind == Kind::Words ? 0.0 : free / 2.0;
            cell.draw(painter, {x + padding, y + padding / 2.0 + down});
            x += span(row, column);
        }
        y += heights[index];
        painter.setPen(QPen(row.kind == Kind::Head ? theme.reference : theme.grid, 1.0));
        painter.drawLine(QPointF(0.0, y), QPointF(unit * table.width(), y));
    }
    painter.restore();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "charts/theme.h"

#include <QPointF>
#include <QRectF>

#include <optional>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace ui {

/// Draws a HeatMap: a figure in every cell, its shade the size of the change, a frame round sales at home. In high
/// contrast a line under the figure takes the place of the shade. Knows no widget.
class HeatMapPlot
{
public:
    /// `spec` has a heat map.
    void setSpec(const charts::ChartSpec &spec);
    const charts::HeatMap &map() const { return m_spec.heatMap(); }
    void setTheme(const Theme &theme);
    void setExtent(const QSizeF &size);

    struct Cell
    {
        int row = 0;
        int column = 0;
        bool operator==(const Cell &) const = default;
    };
    std::optional<Cell> cellAt(const QPointF &point) const;
    QRectF cellRect(const Cell &cell) const;
    const charts::HeatCell &cell(const Cell &cell) const;
    /// The shade of a change; the card's own colour for none.
    QColor shadeOf(double value) const;

    void paint(QPainter &painter, const std::optional<Cell> &pointedAt = std::nullopt) const;

private:
    void arrange();
    void paintCell(QPainter &painter, const Cell &cell, bool pointedAt) const;

    charts::ChartSpec m_spec;
    Theme m_theme = Theme::of(Theme::Mode::Light);
    QSizeF m_extent{600, 240};
    QRectF m_grid;
    qreal m_cellWidth = 0.0;
    qreal m_cellHeight = 0.0;
    bool m_hasSecond = false; ///< there is room for the second line
};

} // namespace ui

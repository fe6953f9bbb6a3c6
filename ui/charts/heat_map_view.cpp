// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heat_map_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolTip>

#include <algorithm>

namespace ui {

HeatMapView::HeatMapView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_plot.setTheme(Theme::current());
}

void HeatMapView::setSpec(const charts::ChartSpec &spec)
{
    m_plot.setSpec(spec);
    if (m_pointedAt && (m_pointedAt->row >= spec.heatMap().rows.size() ||
                        m_pointedAt->column >= spec.heatMap().columns.size()))
        m_pointedAt.reset();
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.spoken);
    update();
}

std::optional<PlotView::Place> HeatMapView::placeAt(const std::optional<QPoint> &point) const
{
    const auto cell = point ? m_plot.cellAt(QPointF(*point)) : m_pointedAt;
    return cell ? std::optional(Place{cell->row, cell->column}) : std::nullopt;
}

void HeatMapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().card);
    m_plot.paint(painter, m_pointedAt);
}

void HeatMapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_plot.setExtent(size());
}

void HeatMapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_plot.setTheme(Theme::current());
        update();
    }
}

void HeatMapView::point(const std::optional<HeatMapPlot::Cell> &cell, const QPoint &globalPosition)
{
    if (cell == m_pointedAt)
        return;
    m_pointedAt = cell;
    if (cell)
        QToolTip::showText(globalPosition, m_plot.cell(*cell).tip, this);
    else
        QToolTip::hideText();
    update();
}

void HeatMapView::mouseMoveEvent(QMouseEvent *event)
{
    point(m_plot.cellAt(event->position()), event->globalPosition().toPoint());
}

void HeatMapView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    point(std::nullopt, {});
}

void HeatMapView::keyPressEvent(QKeyEvent *event)
{
    const int rows = static_cast<int>(m_plot.map().rows.size());
    const int columns = static_cast<int>(m_plot.map().columns.size());
    HeatMapPlot::Cell cell = m_pointedAt.value_or(HeatMapPlot::Cell{0, 0});
    const int down = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const int right = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if ((down == 0 && right == 0) || rows == 0 || columns == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_pointedAt) {
        cell.row = std::clamp(cell.row + down, 0, rows - 1);
        cell.column = std::clamp(cell.column + right, 0, columns - 1);
    }
    point(cell, mapToGlobal(m_plot.cellRect(cell).bottomRight().toPoint()));
}

} // namespace ui

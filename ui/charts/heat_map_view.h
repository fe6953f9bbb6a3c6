// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/heat_map_plot.h"
#include "charts/plot_view.h"

#include <QWidget>

#include <optional>

namespace ui {

/// A heat map on the screen: tells of the cell under the pointer. By keyboard the arrow keys walk over the cells.
class HeatMapView : public QWidget, public PlotView
{
    Q_OBJECT
public:
    explicit HeatMapView(QWidget *parent = nullptr);

    QWidget *widget() override { return this; }
    bool shows(const charts::Body &body) const override { return std::holds_alternative<charts::HeatMap>(body); }
    void setSpec(const charts::ChartSpec &spec) override;
    std::optional<Place> placeAt(const std::optional<QPoint> &point) const override;
    const HeatMapPlot &plot() const { return m_plot; }
    std::optional<HeatMapPlot::Cell> pointedAt() const { return m_pointedAt; }

    QSize sizeHint() const override { return {640, 280}; }
    QSize minimumSizeHint() const override { return {320, 130}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void point(const std::optional<HeatMapPlot::Cell> &cell, const QPoint &globalPosition);

    HeatMapPlot m_plot;
    std::optional<HeatMapPlot::Cell> m_pointedAt;
};

} // namespace ui

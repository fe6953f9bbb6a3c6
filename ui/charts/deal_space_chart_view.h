// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/deal_space_plot.h"
#include "charts/plot_view.h"

#include <QWidget>

#include <functional>

namespace ui {

/// The deal space on the screen: follows size and theme, tells of the point under the pointer, and hears clicks. By
/// keyboard, Left and Right walk along the frontier and Enter takes the point.
class DealSpaceChartView : public QWidget, public PlotView
{
    Q_OBJECT
public:
    using Hit = DealSpacePlot::Hit;
    explicit DealSpaceChartView(QWidget *parent = nullptr);

    QWidget *widget() override { return this; }
    bool shows(const charts::Body &body) const override { return std::holds_alternative<charts::DealSpace>(body); }
    void setSpec(const charts::ChartSpec &spec) override;
    std::optional<Place> placeAt(const std::optional<QPoint> &point) const override;
    const DealSpacePlot &plot() const { return m_plot; }
    /// What the tooltip of a point says.
    void setTip(std::function<QString(const Hit &)> tip) { m_tip = std::move(tip); }
    /// What the label of a walk-away says while it is dragged; without it they cannot be.
    void setWalkAwayWords(std::function<QString(int party, double points)> words) { m_walkAwayWords = std::move(words); }

    QSize sizeHint() const override { return {640, 640}; }
    QSize minimumSizeHint() const override { return {320, 300}; }

Q_SIGNALS:
    void chosen(const ui::DealSpacePlot::Hit &hit);
    void walkAwayDragged(int party, double points); ///< once, when it is released

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void point(const std::optional<Hit> &hit, const QPoint &globalPosition);

    DealSpacePlot m_plot;
    std::function<QString(const Hit &)> m_tip;
    std::optional<Hit> m_pointedAt;
    std::optional<Hit> m_pressed;
    std::function<QString(int, double)> m_walkAwayWords;
    std::optional<int> m_dragged; ///< party of the walk-away under the hand
    std::optional<double> m_draggedTo;
    QPixmap m_ground; ///< what the plot calls its ground, as last painted
    int m_groundStamp = -1;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot_view.h"
#include "charts/waterfall_plot.h"

#include <QWidget>

namespace ui {

/// A waterfall on the screen: follows size and theme, tells of the step under the pointer or, by keyboard, in hand (Up
/// and Down walk the rows, Left and Right the parties), and says the spoken summary to screen readers.
class WaterfallView : public QWidget, public PlotView
{
    Q_OBJECT
public:
    explicit WaterfallView(QWidget *parent = nullptr);

    QWidget *widget() override { return this; }
    bool shows(const charts::Body &body) const override { return std::holds_alternative<charts::Waterfall>(body); }
    void setSpec(const charts::ChartSpec &spec) override;
    std::optional<Place> placeAt(const std::optional<QPoint> &point) const override;
    const WaterfallPlot &plot() const { return m_plot; }
    QString tipOf(const WaterfallPlot::Mark &mark) const;
    /// How many steps fit at this size.
    int stepsThatFit() const { return m_plot.stepsThatFit(height()); }

    QSize sizeHint() const override { return {720, 560}; }
    QSize minimumSizeHint() const override { return {360, 240}; }

Q_SIGNALS:
    void roomChanged(); ///< for more or fewer steps

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void point(const std::optional<WaterfallPlot::Mark> &mark, const QPoint &globalPosition);

    WaterfallPlot m_plot;
    std::optional<WaterfallPlot::Mark> m_pointedAt;
};

} // namespace ui

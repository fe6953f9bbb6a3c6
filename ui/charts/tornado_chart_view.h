// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/plot_view.h"
#include "charts/tornado_plot.h"

#include <QWidget>

namespace ui {

/// A tornado on the screen: follows size and theme, and tells range and ends of the parameter under the pointer or, by
/// keyboard, in hand (Up and Down walk the rows).
class TornadoChartView : public QWidget, public PlotView
{
    Q_OBJECT
public:
    explicit TornadoChartView(QWidget *parent = nullptr);

    QWidget *widget() override { return this; }
    bool shows(const charts::Body &body) const override { return std::holds_alternative<charts::Tornado>(body); }
    void setSpec(const charts::ChartSpec &spec) override;
    std::optional<Place> placeAt(const std::optional<QPoint> &point) const override;
    const TornadoPlot &plot() const { return m_plot; }
    QString tipAt(const QPointF &point) const;

    QSize sizeHint() const override { return {720, 520}; }
    QSize minimumSizeHint() const override { return {360, 220}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString tipOf(std::optional<int> row) const;
    void take(std::optional<int> row);

    TornadoPlot m_plot;
    std::optional<int> m_inHand; ///< row, by keyboard; −1 is the strip
    QString m_unit;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/curves_plot.h"
#include "charts/plot_view.h"

#include <QWidget>

#include <optional>

namespace ui {

/// Response curves on the screen. The marker of a panel that can be dragged moves with the mouse, and by keyboard: Up and
/// Down choose a panel, Left and Right move its marker, with Ctrl to the next listed position, Home and End to the ends;
/// with Shift, Left and Right share out the rent of a quota that binds.
class CurvesChartView : public QWidget, public PlotView
{
    Q_OBJECT
public:
    explicit CurvesChartView(QWidget *parent = nullptr);

    QWidget *widget() override { return this; }
    bool shows(const charts::Body &body) const override { return std::holds_alternative<charts::Curves>(body); }
    void setSpec(const charts::ChartSpec &spec) override;
    std::optional<Place> placeAt(const std::optional<QPoint> &point) const override;
    const CurvesPlot &plot() const { return m_plot; }
    /// The marker goes where the curves say it stands: there is nothing to wait for.
    void letGo() { hold(std::nullopt); }
    /// What the tooltip says of a place in a panel.
    QString tip(int panel, double duty) const;

    QSize sizeHint() const override { return {640, 240}; }
    QSize minimumSizeHint() const override { return {320, 130}; }

Q_SIGNALS:
    /// The marker of a panel is asked to stand at a duty, on a listed position where one is within `snap`.
    /// `sameGesture`: a further step of one drag, or of one key held down.
    void dutyAsked(int panel, double duty, double snap, bool sameGesture);
    /// The importer's share of the rent of a panel's quota is asked to be this.
    void rentAsked(int panel, double share, bool sameGesture);
    void released(); ///< the drag has ended; the marker waits for the answer where it was let go

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void hold(std::optional<CurvesPlot::Held> held);
    void ask(int panel, double duty, double snap, bool sameGesture);
    bool isDraggable(int panel) const;
    void showTip(int panel, double duty, const QPoint &globalPosition);
    void describe();

    CurvesPlot m_plot;
    int m_panel = 0; ///< the one the keyboard speaks to
    std::optional<CurvesPlot::Held> m_held;
    std::optional<int> m_rent; ///< the panel whose rent is being shared out
    bool m_moved = false;      ///< the drag under way has asked for something
    bool m_waits = false; ///< what is held is no longer in hand: until the next curves are there
};

} // namespace ui

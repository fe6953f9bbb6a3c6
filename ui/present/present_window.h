// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "present/presentation.h"
#include "session/preferences.h"

#include <QBasicTimer>
#include <QPixmap>
#include <QWidget>

#include <functional>

namespace ui {

/// The chart in view for a room: the whole screen, large type, no chrome. Arrow keys or a clicker step through the walk;
/// C opens the concessions at the left, which stay live; R takes the table back to the step; Esc leaves. The cursor goes
/// when it is idle. Losing the focus does not end it.
class PresentWindow : public QWidget
{
    Q_OBJECT
public:
    /// The chart the window behind shows now, or the one before the last change; null where there is none yet.
    using ShownChart = std::function<const charts::ChartSpec *()>;
    /// `concessions` becomes a child and is shown on request.
    PresentWindow(Presentation &presentation, session::Preferences &preferences, ShownChart chart, QWidget *concessions);
    ~PresentWindow() override;

    /// On that screen, from the step in hand.
    void present(QScreen *screen);
    /// The chart has changed.
    void refresh();
    bool areConcessionsShown() const;

    /// Size of the type against that of a chart in the window, for a room this many pixels wide and high.
    static qreal enlargement(const QSize &size);

Q_SIGNALS:
    void left();
    void notesRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void draw(QPainter &painter) const;
    void drawFoot(QPainter &painter, const QRectF &foot, const QString &source) const;
    void showConcessions(bool shown);
    void placeConcessions();
    QRectF stage() const; ///< what the concessions leave free
    void awake();

    Presentation &m_presentation;
    session::Preferences &m_preferences;
    ShownChart m_chart;
    QWidget *m_concessions;
    QBasicTimer m_idle;
    QPixmap m_drawn; ///< at the present size; null: to be drawn anew
};

} // namespace ui

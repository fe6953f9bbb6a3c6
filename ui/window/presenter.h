// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "session/preferences.h"
#include "session/workbench.h"

#include <QObject>

#include <functional>

class QMainWindow;
class QScreen;

namespace ui {

class NotesWindow;
class Presentation;
class PresentWindow;

/// Present mode of the window: what the room sees on a screen of its own choice, and the presenter's notes beside it.
class Presenter : public QObject
{
    Q_OBJECT
public:
    using ShownChart = std::function<const charts::ChartSpec *()>;
    Presenter(session::Workbench &workbench, session::Preferences &preferences, ShownChart chart, QMainWindow &window);
    ~Presenter() override;

    /// From the step in hand, on the chosen screen. With a second screen the notes open on the window's own.
    void start();
    void showNotes();
    bool isPresenting() const;
    /// The chart in view has changed.
    void refresh();

    /// Screens by the name the system gives them; the chosen one, or empty: the one the window is not on.
    QString screenName() const;
    void chooseScreen(const QString &name);

    PresentWindow *room() const { return m_room; }
    NotesWindow *notes() const { return m_notes; }
    Presentation &presentation() { return *m_presentation; }

Q_SIGNALS:
    void viewRequested(const study::View &view);

private:
    QScreen *roomScreen() const;
    /// The notes' time counts from here, whether they are shown or not.
    void startNotes();

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    ShownChart m_chart;
    QMainWindow &m_window;
    Presentation *m_presentation;
    PresentWindow *m_room = nullptr; ///< made when first needed
    NotesWindow *m_notes = nullptr;
};

} // namespace ui

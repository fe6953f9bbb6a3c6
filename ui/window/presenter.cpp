// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/presenter.h"

#include "concessions/concessions_view.h"
#include "present/notes_window.h"
#include "present/present_window.h"
#include "present/presentation.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>

#include <algorithm>

namespace ui {

namespace {

constexpr auto screenKey = "present/screen";

} // namespace

Presenter::Presenter(session::Workbench &workbench, session::Preferences &preferences, ShownChart chart, QMainWindow &window)
    : QObject(&window)
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_chart(std::move(chart))
    , m_window(window)
    , m_presentation(new Presentation(workbench, this))
{
    connect(m_presentation, &Presentation::viewRequested, this, &Presenter::viewRequested);
}

Presenter::~Presenter()
{
    delete m_room; // a window of its own, without a parent: the window behind may be hidden while it presents
    delete m_notes;
}

QString Presenter::screenName() const
{
    return m_preferences.choice(QLatin1String(screenKey)).toString();
}

void Presenter::chooseScreen(const QString &name)
{
    m_preferences.keepChoice(QLatin1String(screenKey), name);
    if (isPresenting())
        m_room->present(roomScreen());
}

QScreen *Presenter::roomScreen() const
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const QString chosen = screenName();
    const auto named = std::find_if(screens.begin(), screens.end(),
                                    [&](const QScreen *screen) { return !chosen.isEmpty() && screen->name() == chosen; });
    if (named != screens.end())
        return *named;
    const auto other =
        std::find_if(screens.begin(), screens.end(), [&](const QScreen *screen) { return screen != m_window.screen(); });
    return other != screens.end() ? *other : m_window.screen();
}

void Presenter::start()
{
    if (!m_room) {
        m_room = new PresentWindow(*m_presentation, m_preferences, m_chart, new ConcessionsView(m_workbench, m_preferences));
        connect(m_room, &PresentWindow::notesRequested, this, &Presenter::showNotes);
        connect(m_room, &PresentWindow::left, this, [this] {
            if (m_notes)
                m_notes->hide();
            m_window.activateWindow();
        });
    }
    startNotes();
    m_presentation->resume();
    QScreen *screen = roomScreen();
    m_room->present(screen);
    if (screen != m_window.screen()) {
        showNotes();
        m_room->activateWindow();
    }
    m_room->refresh();
}

void Presenter::startNotes()
{
    if (!m_notes)
        m_notes = new NotesWindow(*m_presentation, m_preferences);
    m_notes->start();
}

void Presenter::showNotes()
{
    if (!m_notes)
        startNotes();
    if (const QScreen *own = m_window.screen(); own && !m_notes->isVisible())
        m_notes->move(own->availableGeometry().center() - m_notes->rect().center());
    m_notes->show();
    m_notes->raise();
    m_notes->activateWindow();
}

bool Presenter::isPresenting() const
{
    return m_room && m_room->isVisible();
}

void Presenter::refresh()
{
    if (isPresenting())
        m_room->refresh();
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"
#include "session/workbench.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace ui {

class RecentMenu;
class StudyFiles;

/// Everything the menus offer, with its texts in the language of the screen. Undo and redo say what they undo and redo.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    WindowActions(session::Workbench &workbench, session::Preferences &preferences, StudyFiles &files, QMainWindow &window);

    QMenu *fileMenu;
    QAction *undo;
    QAction *redo;
    QAction *history;      ///< checkable: the panel is in view
    QAction *bookmark;     ///< keeps the state on the table
    QAction *concessions; ///< checkable: the panel is in view
    QAction *scorecard;   ///< checkable: the panel is in view
    QAction *addToDeck;    ///< a slide of what is shown
    QAction *scorecardToDeck;
    QAction *deck;         ///< the deck's own window
    QAction *present;      ///< Present mode, F5
    QAction *presentNotes; ///< the presenter's notes
    QMenu *presentScreens; ///< the screen the room sees; filled when it opens
    QAction *saveScenario; ///< what lies on the table, as a scenario
    QAction *scenarios;
    QAction *figures;
    QAction *scales;
    QAction *definitions;
    QAction *about;

    /// Further ways back, which name themselves, in the menu Edit.
    void addResets(const QList<QAction *> &resets);
    /// Icons in the colours of the theme in force.
    void recolour();

private:
    void retranslate();
    void refreshUndo();
    void refreshFiles();
    void buildView(QMainWindow &window);

    session::Document &m_document;
    session::Preferences &m_preferences;
    StudyFiles &m_files;
    QMenu *m_editMenu;
    QMenu *m_viewMenu;
    QMenu *m_studyMenu;
    QMenu *m_languageMenu;
    QMenu *m_appearanceMenu;
    QAction *m_ranges; ///< checkable: over draws of the parameters
    QMenu *m_helpMenu;
    QAction *m_new;
    QAction *m_newFromPack;
    QAction *m_open;
    RecentMenu *m_recent;
    QAction *m_save;
    QAction *m_saveAs;
    QAction *m_saveCopy;
    QAction *m_revert;
    QAction *m_quit;
    QActionGroup *m_languages;
    QActionGroup *m_appearances;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/window_actions.h"

#include "charts/theme.h"
#include "controls/icon.h"
#include "window/recent_menu.h"
#include "window/study_files.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace ui {

namespace {

QString escaped(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

WindowActions::WindowActions(session::Workbench &workbench, session::Preferences &preferences, StudyFiles &files, QMainWindow &window)
    : QObject(&window)
    , fileMenu(window.menuBar()->addMenu(QString()))
    , undo(new QAction(this))
    , redo(new QAction(this))
    , history(new QAction(this))
    , bookmark(new QAction(this))
    , concessions(new QAction(this))
    , scorecard(new QAction(this))
    , addToDeck(new QAction(this))
    , scorecardToDeck(new QAction(this))
    , deck(new QAction(this))
    , present(new QAction(this))
    , presentNotes(new QAction(this))
    , presentScreens(nullptr)
    , saveScenario(new QAction(this))
    , scenarios(new QAction(this))
    , figures(new QAction(this))
    , scales(new QAction(this))
    , definitions(new QAction(this))
    , about(new QAction(this))
    , m_document(workbench.document())
    , m_preferences(preferences)
    , m_files(files)
    , m_editMenu(window.menuBar()->addMenu(QString()))
    , m_viewMenu(window.menuBar()->addMenu(QString()))
    , m_studyMenu(window.menuBar()->addMenu(QString()))
    , m_languageMenu(nullptr)
    , m_appearanceMenu(nullptr)
    , m_ranges(new QAction(this))
    , m_helpMenu(window.menuBar()->addMenu(QString()))
    , m_new(fileMenu->addAction(QString(), &files, &StudyFiles::newFromShipped))
    , m_newFromPack(fileMenu->addAction(QString(), &files, &StudyFiles::newFromPack))
    , m_open(fileMenu->addAction(QString(), &files, qOverload<>(&StudyFiles::open)))
    , m_recent(new RecentMenu(files, fileMenu))
    , m_save(nullptr)
    , m_saveAs(nullptr)
    , m_saveCopy(nullptr)
    , m_revert(nullptr)
    , m_quit(nullptr)
    , m_languages(new QActionGroup(this))
    , m_appearances(new QActionGroup(this))
{
    fileMenu->addMenu(m_recent);
    fileMenu->addSeparator();
    m_save = fileMenu->addAction(QString(), &files, &StudyFiles::save);
    m_saveAs = fileMenu->addAction(QString(), &files, &StudyFiles::saveAs);
    m_saveCopy = fileMenu->addAction(QString(), &files, &StudyFiles::saveCopy);
    m_revert = fileMenu->addAction(QString(), &files, &StudyFiles::revert);
    fileMenu->addSeparator();
    addToDeck->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    deck->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    fileMenu->addAction(addToDeck);
    fileMenu->addAction(scorecardToDeck);
    fileMenu->addAction(deck);
    fileMenu->addSeparator();
    m_quit = fileMenu->addAction(QString(), &window, &QWidget::close);
    m_new->setShortcut(QKeySequence::New);
    m_open->setShortcut(QKeySequence::Open);
    m_save->setShortcut(QKeySequence::Save);
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quit->setMenuRole(QAction::QuitRole);

    QUndoStack &stack = m_document.undoStack();
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    m_editMenu->addAction(undo);
    m_editMenu->addAction(redo);
    m_editMenu->addSeparator();
    m_editMenu->addAction(history);
    m_editMenu->addAction(bookmark);
    history->setCheckable(true);
    history->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    bookmark->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::indexChanged, this, &WindowActions::refreshUndo);
    connect(&stack, &QUndoStack::undoTextChanged, this, &WindowActions::refreshUndo);
    connect(&stack, &QUndoStack::cleanChanged, this, &WindowActions::refreshFiles);
    connect(&files, &StudyFiles::accessChanged, this, &WindowActions::refreshFiles);
    connect(&m_document, &session::Document::filePathChanged, this, &WindowActions::refreshFiles);

    buildView(window);
    m_studyMenu->addActions({saveScenario, scenarios});
    m_studyMenu->addSeparator();
    m_studyMenu->addActions({figures, scales});
    m_helpMenu->addAction(definitions);
    m_helpMenu->addSeparator();
    m_helpMenu->addAction(about);
    definitions->setShortcut(QKeySequence(Qt::Key_F1));
    about->setMenuRole(QAction::AboutRole);

    connect(&preferences, &session::Preferences::languageChanged, this, &WindowActions::retranslate);
    retranslate();
    recolour();
}

void WindowActions::buildView(QMainWindow &window)
{
    concessions->setCheckable(true);
    concessions->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    scorecard->setCheckable(true);
    scorecard->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_viewMenu->addAction(concessions);
    m_viewMenu->addAction(scorecard);
    m_viewMenu->addSeparator();
    present->setIconVisibleInMenu(false);
    present->setShortcut(QKeySequence(Qt::Key_F5));
    m_viewMenu->addAction(present);
    m_viewMenu->addAction(presentNotes);
    presentScreens = m_viewMenu->addMenu(QString());
    m_viewMenu->addSeparator();
    m_ranges->setCheckable(true);
    m_ranges->setChecked(m_preferences.rangesShown());
    m_viewMenu->addAction(m_ranges);
    connect(m_ranges, &QAction::toggled, &m_preferences, &session::Preferences::setRangesShown);
    m_viewMenu->addSeparator();
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_appearanceMenu = m_viewMenu->addMenu(QString());
    // A language names itself in itself, so that a person who reads only the other one finds the way back.
    for (const auto &[name, language] : {std::pair{QStringLiteral("English"), words::Language::English},
                                         std::pair{QStringLiteral("Français"), words::Language::French}}) {
        QAction *action = m_languageMenu->addAction(name);
        action->setCheckable(true);
        action->setData(static_cast<int>(language));
        action->setChecked(language == m_preferences.wording().language());
        m_languages->addAction(action);
    }
    for (const session::Appearance appearance : {session::Appearance::System, session::Appearance::Light, session::Appearance::Dark,
                                                 session::Appearance::HighContrast}) {
        QAction *action = m_appearanceMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(appearance));
        action->setChecked(appearance == m_preferences.appearance());
        m_appearances->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this, [this](QAction *action) {
        m_preferences.setLanguage(static_cast<words::Language>(action->data().toInt()));
    });
    connect(m_appearances, &QActionGroup::triggered, this, [this](QAction *action) {
        m_preferences.setAppearance(static_cast<session::Appearance>(action->data().toInt()));
    });
    window.menuBar()->setNativeMenuBar(true);
}

void WindowActions::retranslate()
{
    fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_studyMenu->setTitle(tr("&Study"));
    m_helpMenu->setTitle(tr("&Help"));
    m_new->setText(tr("&New from shipped study"));
    m_newFromPack->setText(tr("New from a &data-pack folder…"));
    m_open->setText(tr("&Open…"));
    m_save->setText(tr("&Save"));
    m_saveAs->setText(tr("Save &as…"));
    m_saveCopy->setText(tr("Save a &copy…"));
    m_revert->setText(tr("Re&vert…"));
    m_recent->setTitle(tr("Open &recent"));
    m_quit->setText(tr("&Quit"));
    history->setText(tr("&History and bookmarks"));
    bookmark->setText(tr("&Bookmark this"));
    concessions->setText(tr("&Concessions"));
    concessions->setToolTip(tr("Show or hide the concessions (Ctrl+L)"));
    scorecard->setText(tr("&Scorecard"));
    addToDeck->setText(tr("Add to &deck"));
    addToDeck->setToolTip(tr("Add to deck: a slide of the chart in view (Ctrl+Shift+A)"));
    scorecardToDeck->setText(tr("Add scorecard to deck"));
    deck->setText(tr("Dec&k and export…"));
    present->setText(tr("&Present"));
    present->setToolTip(tr("Present: the chart in view for a room, step by step (F5)"));
    presentNotes->setText(tr("Presenter’s &notes"));
    presentScreens->setTitle(tr("Present on"));
    m_ranges->setText(tr("&Ranges over draws of the elasticities"));
    m_languageMenu->setTitle(tr("&Language"));
    m_appearanceMenu->setTitle(tr("&Appearance"));
    const QStringList appearances{tr("As the &system"), tr("&Light"), tr("&Dark"), tr("&High contrast")};
    for (QAction *action : m_appearances->actions())
        action->setText(appearances.value(action->data().toInt()));
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_preferences.wording().language()));
    saveScenario->setText(tr("Save as &new scenario…"));
    scenarios->setText(tr("&Scenarios…"));
    figures->setText(tr("&Figures…"));
    scales->setText(tr("&Recompute scales…"));
    definitions->setText(tr("&Definitions"));
    about->setText(tr("&About Landing Zone"));
    refreshUndo();
    refreshFiles();
}

void WindowActions::addResets(const QList<QAction *> &resets)
{
    m_editMenu->insertActions(history, resets);
    m_editMenu->insertSeparator(history);
}

void WindowActions::refreshFiles()
{
    m_save->setEnabled(!m_files.readOnly());
    m_revert->setEnabled(m_files.canRevert());
}

void WindowActions::refreshUndo()
{
    const QUndoStack &stack = m_document.undoStack();
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    undo->setText(stack.canUndo() ? tr("&Undo: %1").arg(escaped(stack.undoText())) : tr("&Undo"));
    redo->setText(stack.canRedo() ? tr("&Redo: %1").arg(escaped(stack.redoText())) : tr("&Redo"));
    undo->setToolTip(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Nothing to undo"));
    redo->setToolTip(stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Nothing to redo"));
}

void WindowActions::recolour()
{
    undo->setIcon(themedIcon(QStringLiteral("undo")));
    redo->setIcon(themedIcon(QStringLiteral("redo")));
    concessions->setIcon(themedIcon(QStringLiteral("concessions")));
    addToDeck->setIcon(themedIcon(QStringLiteral("plus")));
    present->setIcon(themedIcon(QStringLiteral("play"), Theme::current().chosenText)); // for the toolbar's dark button
}

} // namespace ui

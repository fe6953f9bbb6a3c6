// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/preferences.h"
#include "session/workbench.h"
#include "window/prompts.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace ui {

class About;
class ConcessionsView;
class HelpPage;
class MessageBar;
class OutcomesView;
class Rail;
class ScorecardView;
class StudyFiles;
class ToolBar;
class WindowActions;

/// The program's window: toolbar, concessions, outcomes and scorecard in three columns, and the status line. In a narrow
/// window the concessions fold into a rail and open over the chart. Nothing in it is modal but the questions of Prompts.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// All outlive the window.
    MainWindow(session::Workbench &workbench, session::Preferences &preferences, Prompts &prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a file as File > Open does; an error shows in the window. True when it was opened.
    bool openFile(const QString &path);
    /// Once, with the window in view: see StudyFiles::start().
    void start(const QByteArray &fingerprint);

    OutcomesView *outcomes() const { return m_outcomes; }
    ScorecardView *scorecard() const { return m_scorecard; }
    ConcessionsView *concessions() const { return m_concessions; }
    ToolBar *toolBar() const { return m_toolBar; }
    MessageBar *messageBar() const { return m_messages; }
    StudyFiles *files() const { return m_files; }

    /// Below this width the concessions fold into the rail.
    static constexpr int narrowBelow = 1200;

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void refreshTitle();
    void arrange();        ///< wide or narrow, after the width
    void placeOverlay();
    void showConcessions(bool shown);
    void showHelp(bool shown);
    void showAbout();
    void restoreLayout();
    void keepLayout();

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    StudyFiles *m_files;
    WindowActions *m_actions;
    ToolBar *m_toolBar;
    MessageBar *m_messages;
    QWidget *m_body;
    Rail *m_rail;
    QSplitter *m_columns;
    ConcessionsView *m_concessions;
    QStackedWidget *m_middle;
    OutcomesView *m_outcomes;
    HelpPage *m_help;
    ScorecardView *m_scorecard;
    About *m_about = nullptr;
    bool m_narrow = false;
    bool m_solvingFailed = false; ///< the message shown is about solving, and goes when it succeeds
};

} // namespace ui

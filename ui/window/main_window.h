// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "charts/explanation.h"
#include "session/preferences.h"
#include "session/sampling_run.h"
#include "session/workbench.h"
#include "window/prompts.h"
#include "window/study_files.h"

#include <QMainWindow>

#include <vector>

class QSplitter;
class QStackedWidget;

namespace ui {

class About;
class CompareView;
class ConcessionsView;
class DealSpaceView;
class DeckPanel;
class ExplainWindow;
struct Worked;
class HelpPage;
class HistoryPanel;
class ImportWindow;
class MessageBar;
class OutcomesView;
class Place;
class PlaceTabs;
class Presenter;
class Rail;
class ScorecardView;
class StudyWindows;
class SwingWeightsWindow;
class ToolBar;
class UncertaintyView;
class WhyView;
class WindowActions;

/// The program's window: toolbar, concessions, the chosen place and what belongs beside it in three columns, and the
/// status line. In a narrow
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
    /// What came of an import made before the window was there.
    void tellImport(const ImportReport &report);
    /// Once, with the window in view: see StudyFiles::start().
    void start(const QByteArray &fingerprint);

    /// What the place in view shows, and the way back to it. A view of a place that is not there changes nothing.
    study::View currentView() const;
    void showView(const study::View &view);
    Place *currentPlace() const;

    const std::vector<Place *> &places() const { return m_placesInOrder; }
    OutcomesView *outcomes() const { return m_outcomes; }
    DealSpaceView *dealSpace() const { return m_dealSpace; }
    WhyView *why() const { return m_why; }
    ExplainWindow *explainWindow() const { return m_explain; } ///< null until first asked for
    CompareView *compare() const { return m_compare; }
    UncertaintyView *uncertainty() const { return m_uncertainty; }
    session::SamplingRun &ranges() { return m_ranges; }
    HistoryPanel *history() const { return m_history; }
    PlaceTabs *tabs() const { return m_tabs; }
    ScorecardView *scorecard() const { return m_scorecard; }
    ConcessionsView *concessions() const { return m_concessions; }
    ToolBar *toolBar() const { return m_toolBar; }
    HelpPage *helpPage() const { return m_help; }
    ImportWindow *importWindow() const { return m_importWindow; }
    SwingWeightsWindow *swingWeights() const { return m_swingWeights; } ///< null until first asked for
    MessageBar *messageBar() const { return m_messages; }
    /// The deck's own window, shown or not.
    DeckPanel *deck();
    Presenter *presenter() const { return m_presenter; }
    StudyFiles *files() const { return m_files; }
    StudyWindows *studyWindows() const { return m_studyWindows; }

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
    void showHelp(bool shown, const QString &topic = {});
    void showImport();
    void showSwingWeights();
    /// A study without an economy has its first picture in the deal space.
    void choosePlace();
    void addPlace(Place *place);
    void connectPresenter();
    void connectDeck();
    void addToDeck(const study::View &view);
    const charts::ChartSpec *shownChart() const; ///< null where there is none yet
    void showPlace(int place);
    void showBeside(); ///< what belongs beside the place in view, or the history
    void showAbout();
    void explain(const charts::Subject &subject);
    Worked workedFor(const charts::Subject &subject) const;
    void restoreLayout();
    void keepLayout();

    session::Workbench &m_workbench;
    session::Preferences &m_preferences;
    session::SamplingRun m_ranges; ///< of the bars and the scorecard
    StudyFiles *m_files;
    WindowActions *m_actions;
    StudyWindows *m_studyWindows;
    ToolBar *m_toolBar;
    MessageBar *m_messages;
    QWidget *m_body;
    Rail *m_rail;
    QSplitter *m_columns;
    ConcessionsView *m_concessions;
    QWidget *m_places; ///< the tabs over the middle column
    PlaceTabs *m_tabs;
    std::vector<Place *> m_placesInOrder; ///< one for each tab
    QStackedWidget *m_middle;
    OutcomesView *m_outcomes;
    DealSpaceView *m_dealSpace;
    WhyView *m_why;
    CompareView *m_compare;
    UncertaintyView *m_uncertainty;
    HelpPage *m_help;
    QStackedWidget *m_beside; ///< scorecard, or the advice of the deal space
    ScorecardView *m_scorecard;
    HistoryPanel *m_history;
    Presenter *m_presenter;
    DeckPanel *m_deck = nullptr; ///< made when first needed
    About *m_about = nullptr;
    ExplainWindow *m_explain = nullptr;
    ImportReport m_import; ///< the last
    ImportWindow *m_importWindow = nullptr;
    SwingWeightsWindow *m_swingWeights = nullptr;
    bool m_narrow = false;
    bool m_solvingFailed = false; ///< the message shown is about solving, and goes when it succeeds
};

} // namespace ui

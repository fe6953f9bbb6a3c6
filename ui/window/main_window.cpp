// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include "charts/chart_frame.h"
#include "charts/theme.h"
#include "compare/compare_view.h"
#include "concessions/concessions_view.h"
#include "concessions/reset_actions.h"
#include "controls/slim_scroll_bar.h"
#include "deal_space/advice_column.h"
#include "deal_space/deal_space_view.h"
#include "explain/explain_window.h"
#include "deck/deck_panel.h"
#include "history/bookmarks_box.h"
#include "history/history_panel.h"
#include "history/move_list.h"
#include "outcomes/outcomes_view.h"
#include "scorecard/scorecard_view.h"
#include "uncertainty/sureness_column.h"
#include "uncertainty/uncertainty_view.h"
#include "why/why_view.h"
#include "swing_weights/swing_weights_window.h"
#include "window/about.h"
#include "window/appearance.h"
#include "window/help_page.h"
#include "window/import_window.h"
#include "window/message_bar.h"
#include "window/place_tabs.h"
#include "window/presenter.h"
#include "window/rail.h"
#include "window/status_line.h"
#include "window/study_windows.h"
#include "window/tool_bar.h"
#include "window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QShortcut>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolTip>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int concessionsWidth = 344;
constexpr int scorecardWidth = 320;
constexpr int adviceWidth = 376;
/// The theme brings the font, and the window's parts measure themselves with it from the start.
QWidget *themed(QWidget *parent, const session::Preferences &preferences)
{
    applyAppearance(preferences);
    return parent;
}

constexpr auto geometryKey = "window/geometry";
constexpr auto columnsKey = "window/columns";
constexpr auto concessionsKey = "window/concessions";
constexpr auto scorecardKey = "window/scorecard";

/// What can be opened of what is dragged: a study file, else a folder, or the files of a negotiation domain.
QStringList draggedFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(QLatin1String(".lzstudy"), Qt::CaseInsensitive))
            return {path};
        if (QFileInfo(path).isDir() || path.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive) ||
            path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            files << path;
    }
    return files;
}

} // namespace

MainWindow::MainWindow(session::Workbench &workbench, session::Preferences &preferences, Prompts &prompts, QWidget *parent)
    : QMainWindow(themed(parent, preferences))
    , m_workbench(workbench)
    , m_preferences(preferences)
    , m_ranges(workbench)
    , m_files(new StudyFiles(workbench, preferences, prompts, this))
    , m_actions(new WindowActions(workbench, preferences, *m_files, *this))
    , m_studyWindows(new StudyWindows(workbench.document(), preferences, *m_actions, this))
    , m_toolBar(new ToolBar(workbench, preferences, m_actions->fileMenu, m_actions->undo, m_actions->redo, m_actions->addToDeck, m_actions->present, this))
    , m_messages(new MessageBar(preferences, this))
    , m_body(new QWidget(this))
    , m_rail(new Rail(workbench, preferences, m_actions->concessions, m_body))
    , m_columns(new QSplitter(Qt::Horizontal, m_body))
    , m_concessions(new ConcessionsView(workbench, preferences, m_columns))
    , m_places(new QWidget(m_columns))
    , m_tabs(new PlaceTabs(m_places))
    , m_middle(new QStackedWidget(m_places))
    , m_outcomes(new OutcomesView(workbench, preferences, m_middle))
    , m_dealSpace(new DealSpaceView(workbench, preferences, m_middle))
    , m_why(new WhyView(workbench, preferences, m_middle))
    , m_compare(new CompareView(workbench, preferences, m_middle))
    , m_uncertainty(new UncertaintyView(workbench, preferences, m_middle))
    , m_help(new HelpPage(preferences, m_middle))
    , m_beside(new QStackedWidget(m_columns))
    , m_scorecard(new ScorecardView(workbench, preferences, m_beside))
    , m_history(new HistoryPanel(workbench, preferences, [this] { return currentView(); }, m_beside))
    , m_presenter(new Presenter(workbench, preferences, [this] { return shownChart(); }, *this))
{
    build();
    connectAll();
    connectPresenter();
    connectDeck();
    restoreLayout();
    retranslate();
    arrange();
    choosePlace();
    m_concessions->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setWindowIcon(QIcon(QStringLiteral(":/icons/landing-zone.svg")));
    setMinimumSize(960, 600);
    setAcceptDrops(true);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 0);
    m_concessions->setMinimumWidth(300);
    m_concessions->setMaximumWidth(520);
    m_places->setMinimumWidth(420);
    auto *places = new QVBoxLayout(m_places);
    places->setContentsMargins(0, 0, 0, 0);
    places->setSpacing(0);
    places->addWidget(m_tabs);
    places->addWidget(m_middle, 1);
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int place) {
        if (place >= 0)
            showPlace(place);
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::showPlace);
    useSlimScrollBars(m_scorecard);
    useSlimScrollBars(m_dealSpace->adviceColumn());
    useSlimScrollBars(m_uncertainty->column());
    m_beside->addWidget(m_scorecard);
    m_beside->addWidget(m_history);
    addPlace(m_outcomes);
    addPlace(m_dealSpace);
    addPlace(m_why);
    addPlace(m_uncertainty);
    addPlace(m_compare);
    m_middle->addWidget(m_help);
    m_beside->setMinimumWidth(280);
    m_beside->setMaximumWidth(440);

    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_columns, 1);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolBar);
    column->addWidget(m_messages);
    column->addWidget(m_body, 1);
    column->addWidget(new StatusLine(m_workbench, m_preferences, central));
    setCentralWidget(central);
    m_body->installEventFilter(this);

    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(leave, &QShortcut::activated, this, [this] {
        if (m_middle->currentWidget() == m_help)
            showHelp(false);
        else if (m_narrow && m_concessions->isVisible())
            m_actions->concessions->setChecked(false);
    });
}

void MainWindow::connectAll()
{
    session::Document &document = m_workbench.document();
    connect(&document, &session::Document::filePathChanged, this, &MainWindow::refreshTitle);
    connect(&document, &session::Document::studyEdited, this, &MainWindow::refreshTitle);
    connect(&document, &session::Document::studyReplaced, this, &MainWindow::refreshTitle);
    connect(&document.undoStack(), &QUndoStack::cleanChanged, this, [this](bool clean) { setWindowModified(!clean); });
    connect(&document, &session::Document::studyReplaced, this, &MainWindow::choosePlace);
    connect(&m_preferences, &session::Preferences::languageChanged, this, &MainWindow::retranslate);
    connect(&m_preferences, &session::Preferences::appearanceChanged, this, [this] { applyAppearance(m_preferences); });

    connect(&m_workbench, &session::Workbench::failed, this, [this](const words::Error &error) {
        m_solvingFailed = true;
        m_messages->show(error, m_workbench.document().undoStack().canUndo());
    });
    connect(&m_workbench, &session::Workbench::pictureChanged, this, [this] {
        if (std::exchange(m_solvingFailed, false))
            m_messages->dismiss();
    });
    connect(m_messages, &MessageBar::undoRequested, &document.undoStack(), &QUndoStack::undo);
    connect(m_files, &StudyFiles::failed, this, [this](const words::Error &error) {
        m_solvingFailed = false;
        m_messages->show(error, false);
    });
    m_outcomes->showRangesOf(m_ranges);
    m_scorecard->showRangesOf(m_ranges);
    connect(&m_preferences, &session::Preferences::rangesShownChanged, this,
            [this] { m_ranges.setWanted(m_preferences.rangesShown()); });
    m_ranges.setWanted(m_preferences.rangesShown());
    connect(m_files, &StudyFiles::succeeded, m_messages, &MessageBar::dismiss);
    connect(m_dealSpace, &DealSpaceView::weightsRequested, this, &MainWindow::showSwingWeights);
    connect(m_scorecard, &ScorecardView::setWeightsRequested, this, &MainWindow::showSwingWeights);
    connect(m_dealSpace, &DealSpaceView::irritantsPointed, m_concessions, &ConcessionsView::setPointed);
    connect(m_concessions, &ConcessionsView::irritantPointed, m_dealSpace, &DealSpaceView::pointAt);
    connect(m_files, &StudyFiles::imported, this, &MainWindow::tellImport);
    connect(m_messages, &MessageBar::moreRequested, this, &MainWindow::showImport);
    connect(m_files, &StudyFiles::accessChanged, this, &MainWindow::refreshTitle);

    connect(m_scorecard, &ScorecardView::howRequested, this, &MainWindow::explain);
    connect(m_scorecard, &ScorecardView::rowRequested, this, [this](int irritant) {
        m_actions->concessions->setChecked(true);
        m_concessions->showIrritant(irritant);
    });
    connect(m_scorecard, &ScorecardView::weightsRequested, m_studyWindows,
            [this] { m_studyWindows->showFigures(study::FigureTable::Weights); });
    connect(m_toolBar, &ToolBar::saveScenarioRequested, m_studyWindows, &StudyWindows::saveScenario);
    connect(m_toolBar, &ToolBar::scenariosRequested, m_studyWindows, &StudyWindows::showScenarios);
    connect(m_actions->concessions, &QAction::toggled, this, &MainWindow::showConcessions);
    connect(m_actions->scorecard, &QAction::toggled, m_beside, &QWidget::setVisible);
    m_actions->addResets(m_concessions->resets().all());
    connect(m_actions->history, &QAction::toggled, this, [this](bool shown) {
        if (shown)
            m_actions->scorecard->setChecked(true); // the column it stands in
        showBeside();
        (shown ? static_cast<QWidget *>(m_history->moves()) : m_concessions)->setFocus();
    });
    connect(m_actions->bookmark, &QAction::triggered, this, [this] {
        m_actions->history->setChecked(true);
        m_history->bookmarks()->add();
    });
    connect(m_history, &HistoryPanel::closed, m_actions->history, [this] { m_actions->history->setChecked(false); });
    connect(m_history, &HistoryPanel::viewRequested, this, &MainWindow::showView);
    connect(m_actions->definitions, &QAction::triggered, this, [this] { showHelp(true); });
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_help, &HelpPage::closed, this, [this] { showHelp(false); });
}

bool MainWindow::openFile(const QString &path)
{
    return m_files->open(path);
}

void MainWindow::start(const QByteArray &fingerprint)
{
    m_files->start(fingerprint);
}

void MainWindow::retranslate()
{
    m_toolBar->setAccessibleName(tr("Study and scenario"));
    m_tabs->setAccessibleName(tr("Places"));
    for (std::size_t i = 0; i < m_placesInOrder.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), m_placesInOrder[i]->title());
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    setWindowTitle((m_files->readOnly() ? tr("%1[*] (read-only) – Landing Zone") : tr("%1[*] – Landing Zone")).arg(m_files->name()));
    setWindowFilePath(m_workbench.document().filePath());
    setWindowModified(!m_workbench.document().undoStack().isClean());
}

void MainWindow::arrange()
{
    const bool narrow = width() < narrowBelow;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_beside->setMinimumWidth(m_beside->currentWidget() != m_scorecard && !narrow ? adviceWidth : 280);
    if (narrow) {
        m_preferences.keepChoice(QLatin1String(columnsKey), m_columns->saveState());
        m_concessions->setParent(m_body);
        m_rail->show();
        m_actions->concessions->setChecked(false);
        m_concessions->hide();
        placeOverlay();
    } else {
        m_rail->hide();
        m_columns->insertWidget(0, m_concessions);
        m_columns->setStretchFactor(0, 0);
        m_columns->setStretchFactor(1, 1);
        m_columns->setSizes({concessionsWidth, std::max(420, width() - concessionsWidth - scorecardWidth), scorecardWidth});
        m_actions->concessions->setChecked(true);
        m_concessions->show();
    }
}

void MainWindow::placeOverlay()
{
    if (m_narrow)
        m_concessions->setGeometry(Rail::width, 0, concessionsWidth, m_body->height());
}

void MainWindow::showConcessions(bool shown)
{
    m_concessions->setVisible(shown);
    if (!shown)
        return;
    if (m_narrow) {
        placeOverlay();
        m_concessions->raise();
    }
    m_concessions->setFocus();
}

void MainWindow::tellImport(const ImportReport &report)
{
    m_solvingFailed = false;
    m_import = report;
    m_messages->tell([this, report] { return summaryOf(report, m_preferences.wording()); }, !report.problems.empty());
    if (!report.isOpened || (m_importWindow && m_importWindow->isVisible()))
        showImport();
}

void MainWindow::showImport()
{
    if (!m_importWindow) {
        m_importWindow = new ImportWindow(m_preferences, this);
        connect(m_importWindow, &ImportWindow::layoutRequested, this, [this] { showHelp(true, QStringLiteral("data-pack")); });
    }
    m_importWindow->setReport(m_import);
    m_importWindow->show();
    m_importWindow->raise();
}

void MainWindow::showSwingWeights()
{
    if (!m_swingWeights)
        m_swingWeights = new SwingWeightsWindow(m_workbench.document(), m_preferences, this);
    m_swingWeights->show();
    m_swingWeights->raise();
}

void MainWindow::choosePlace()
{
    if (!m_workbench.document().study().sectors.empty())
        return;
    for (std::size_t i = 0; i < m_placesInOrder.size(); ++i) {
        if (m_placesInOrder[i] == m_dealSpace)
            showPlace(static_cast<int>(i));
    }
}

void MainWindow::showHelp(bool shown, const QString &topic)
{
    if (!shown)
        showPlace(m_tabs->currentIndex());
    else
        m_middle->setCurrentWidget(m_help);
    if (shown)
        m_help->open(topic);
    else
        m_concessions->setFocus();
}

void MainWindow::addPlace(Place *place)
{
    m_placesInOrder.push_back(place);
    m_middle->addWidget(place);
    if (QWidget *beside = place->beside())
        m_beside->addWidget(beside);
    const int index = m_tabs->addTab(QString());
    auto *choose = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)), this);
    connect(choose, &QShortcut::activated, this, [this, index] { showPlace(index); });
    connect(place, &Place::howRequested, this, &MainWindow::explain);
    connect(place, &Place::progressChanged, m_tabs, [this, index](double share) { m_tabs->setProgress(index, share); });
}

void MainWindow::showPlace(int place)
{
    if (place < 0 || place >= static_cast<int>(m_placesInOrder.size()))
        return;
    m_tabs->setCurrentIndex(place);
    Place *shown = m_placesInOrder[static_cast<std::size_t>(place)];
    m_middle->setCurrentWidget(shown);
    showBeside();
}

void MainWindow::showBeside()
{
    QWidget *own = currentPlace()->beside();
    QWidget *beside = m_actions->history->isChecked() ? m_history : own ? own : m_scorecard;
    m_beside->setMinimumWidth(beside != m_scorecard && !m_narrow ? adviceWidth : 280);
    m_beside->setCurrentWidget(beside);
}

Place *MainWindow::currentPlace() const
{
    return m_placesInOrder.at(static_cast<std::size_t>(m_tabs->currentIndex()));
}

study::View MainWindow::currentView() const
{
    return currentPlace()->view();
}

void MainWindow::showView(const study::View &view)
{
    for (std::size_t i = 0; i < m_placesInOrder.size(); ++i) {
        if (m_placesInOrder[i]->code() != view.place)
            continue;
        m_placesInOrder[i]->setView(view);
        showPlace(static_cast<int>(i));
    }
}

const charts::ChartSpec *MainWindow::shownChart() const
{
    const ChartFrame *frame = currentPlace()->frame();
    const bool isMade = frame && m_workbench.picture() && !frame->shownSpec().title.isEmpty();
    return isMade ? &frame->shownSpec() : nullptr;
}

void MainWindow::connectPresenter()
{
    for (ChartFrame *frame : m_middle->findChildren<ChartFrame *>())
        connect(frame, &ChartFrame::specShown, m_presenter, &Presenter::refresh);
    connect(m_tabs, &QTabBar::currentChanged, m_presenter, &Presenter::refresh);
    connect(m_presenter, &Presenter::viewRequested, this, &MainWindow::showView);
    connect(m_actions->present, &QAction::triggered, m_presenter, &Presenter::start);
    connect(m_actions->presentNotes, &QAction::triggered, m_presenter, &Presenter::showNotes);
    connect(m_actions->presentScreens, &QMenu::aboutToShow, this, [this] {
        QMenu *menu = m_actions->presentScreens;
        menu->clear();
        const auto add = [&](const QString &text, const QString &name) {
            QAction *action = menu->addAction(text, this, [this, name] { m_presenter->chooseScreen(name); });
            action->setCheckable(true);
            action->setChecked(m_presenter->screenName() == name);
        };
        add(tr("Another screen than the window’s"), QString());
        for (const QScreen *screen : QGuiApplication::screens()) {
            const QSize size = screen->size();
            add(tr("%1, %2 × %3", "screen: width × height").arg(screen->name()).arg(size.width()).arg(size.height()),
                screen->name());
        }
    });
}

DeckPanel *MainWindow::deck()
{
    if (!m_deck) {
        m_deck = new DeckPanel(m_workbench, m_preferences, this);
        connect(m_deck, &DeckPanel::viewRequested, this, &MainWindow::showView);
    }
    return m_deck;
}

void MainWindow::addToDeck(const study::View &view)
{
    deck()->add(view);
    const QString done = tr("Slide %1 added to the deck.").arg(m_workbench.document().study().slides.size());
    QToolTip::showText(m_toolBar->mapToGlobal(m_toolBar->rect().bottomRight()), done, m_toolBar);
}

void MainWindow::connectDeck()
{
    connect(m_actions->addToDeck, &QAction::triggered, this, [this] { addToDeck(currentView()); });
    connect(m_actions->scorecardToDeck, &QAction::triggered, this, [this] {
        study::View view;
        view.place = QStringLiteral("scorecard");
        view.currency = m_preferences.outcomes().currency;
        addToDeck(view);
    });
    connect(m_actions->deck, &QAction::triggered, this, [this] {
        deck()->show();
        deck()->raise();
        deck()->activateWindow();
    });
    for (ChartFrame *frame : m_middle->findChildren<ChartFrame *>())
        connect(frame, &ChartFrame::addToDeckRequested, this, [this] { addToDeck(currentView()); });
}

Worked MainWindow::workedFor(const charts::Subject &subject) const
{
    Worked worked;
    if (m_why->shownPicture() == m_workbench.picture())
        worked.attribution = m_why->shownAttribution();
    if (subject.isRange) {
        worked.draws = m_uncertainty->draws().result(); // the more of them, while they are in view
        if (!worked.draws)
            worked.draws = m_ranges.result();
        const session::TornadoSubject &about = m_uncertainty->tornado().subject();
        if (about.scope == subject.scope && about.party == subject.party && about.indicator == subject.indicator)
            worked.tornado = m_uncertainty->tornado().tornado();
    }
    if (subject.measure == charts::Subject::Measure::DealSpace) {
        worked.zone = m_dealSpace->run().within();
        worked.counted = m_dealSpace->run().counted();
    }
    return worked;
}

void MainWindow::explain(const charts::Subject &subject)
{
    if (!m_explain) {
        m_explain = new ExplainWindow(
            m_workbench, m_preferences, [this](const charts::Subject &about) { return workedFor(about); }, this);
        for (const ChartFrame *frame : {m_outcomes->chartFrame(), m_why->frame(), m_uncertainty->chartFrame(),
                                        m_dealSpace->chartFrame()})
            connect(frame, &ChartFrame::specShown, m_explain, &ExplainWindow::refresh);
    }
    m_explain->explain(subject);
    m_explain->show();
    m_explain->raise();
    m_explain->activateWindow();
}

void MainWindow::showAbout()
{
    if (!m_about)
        m_about = new About(m_workbench, m_preferences, this);
    m_about->show();
    m_about->raise();
    m_about->activateWindow();
}

void MainWindow::restoreLayout()
{
    QSize first(1440, 900);
    if (screen()) // with room for the frame
        first = first.boundedTo(screen()->availableSize() - QSize(8, 40));
    resize(first);
    restoreGeometry(m_preferences.choice(QLatin1String(geometryKey)).toByteArray());
    m_rail->hide();
    m_columns->setSizes({concessionsWidth, 1440 - concessionsWidth - scorecardWidth, scorecardWidth});
    m_columns->restoreState(m_preferences.choice(QLatin1String(columnsKey)).toByteArray());
    const bool concessions = m_preferences.choice(QLatin1String(concessionsKey), true).toBool();
    const bool scorecard = m_preferences.choice(QLatin1String(scorecardKey), true).toBool();
    m_actions->concessions->setChecked(concessions);
    m_actions->scorecard->setChecked(scorecard);
    m_concessions->setVisible(concessions);
    m_beside->setVisible(scorecard);
}

void MainWindow::keepLayout()
{
    m_preferences.keepChoice(QLatin1String(geometryKey), saveGeometry());
    m_preferences.keepChoice(QLatin1String(scorecardKey), m_actions->scorecard->isChecked());
    if (m_narrow)
        return; // the columns of a wide window were kept as it became narrow
    m_preferences.keepChoice(QLatin1String(columnsKey), m_columns->saveState());
    m_preferences.keepChoice(QLatin1String(concessionsKey), m_actions->concessions->isChecked());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    m_files->leave();
    keepLayout();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    // Later: the program that was dragged from waits for this event, and must not wait for a question.
    QTimer::singleShot(0, m_files, [this, paths = draggedFiles(event->mimeData())] { m_files->open(paths); });
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_actions->recolour();
    QMainWindow::changeEvent(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::Resize) {
        arrange();
        placeOverlay();
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace ui

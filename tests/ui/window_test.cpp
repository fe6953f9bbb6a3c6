// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_frame.h"
#include "charts/theme.h"
#include "compare/compare_view.h"
#include "concessions/concession_tree.h"
#include "concessions/concessions_model.h"
#include "concessions/concessions_view.h"
#include "controls/choice_box.h"
#include "deal_space/deal_space_view.h"
#include "exchange/data_pack.h"
#include "explain/explain_window.h"
#include "outcomes/curves_and_flows.h"
#include "outcomes/outcomes_view.h"
#include "present/notes_window.h"
#include "present/present_window.h"
#include "scorecard/scorecard_view.h"
#include "uncertainty/uncertainty_view.h"
#include "window/help_page.h"
#include "window/main_window.h"
#include "window/message_bar.h"
#include "window/presenter.h"
#include "window/rail.h"
#include "window/study_files.h"
#include "window/tool_bar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSettings>
#include <QUrl>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>
#include <memory>

using namespace ui;

namespace {

/// Answers prepared by the test; counts the questions.
struct Answers : Prompts
{
    Changes changes = Changes::Cancel;
    QString path;
    int asked = 0;
    Changes unsavedChanges(QWidget *, const QString &) override { return ++asked, changes; }
    QString fileToOpen(QWidget *, const QString &) override { return ++asked, path; }
    QString fileToSave(QWidget *, const QString &) override { return ++asked, path; }
};

study::Study shipped()
{
    auto study = exchange::studyFromPack(exchange::shippedPackFolder());
    return study ? *study : study::Study();
}

/// The real window on the shipped study, with the first numbers shown.
struct Bench
{
    session::Document document{shipped()};
    session::Workbench workbench{document};
    session::Preferences preferences;
    Answers answers;
    std::unique_ptr<MainWindow> window;

    explicit Bench(QSize size = {1440, 900})
    {
        QSettings().clear();
        preferences.setLanguage(words::Language::English);
        preferences.setAppearance(session::Appearance::Light);
        window = std::make_unique<MainWindow>(workbench, preferences, answers);
        window->resize(size);
        window->show();
        settle();
    }
    void settle()
    {
        workbench.finish();
        QCoreApplication::processEvents();
    }
    int irritant(const char *id) const { return study::irritantIndex(document.study(), QString::fromLatin1(id)); }
    int position(int row) const { return document.working().package[static_cast<std::size_t>(row)]; }
    ConcessionTree *tree() const { return window->findChild<ConcessionTree *>(); }
    charts::ChartSpec chart() const { return window->outcomes()->chartFrame()->shownSpec(); }
    QStringList words(QWidget *place) const
    {
        QStringList texts;
        for (const QLabel *label : place->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        for (const QAbstractButton *button : place->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                texts << button->text();
        }
        return texts;
    }
    /// The scorecard as it is painted.
    QImage scorecard() const { return window->scorecard()->grab().toImage(); }
};

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("LandingZoneTests"));
        QCoreApplication::setApplicationName(QStringLiteral("window_test"));
        QVERIFY2(!shipped().irritants.empty(), "the shipped data pack is embedded");
    }

    void aKeyOnTheSteelRowMovesChartsAndScorecardAndUndoRestoresThem();
    void anotherLanguageChangesEveryPlace();
    void anotherThemeChangesTheColours();
    void aPresetSetsTheWholePackage();
    void theTimeOfAPresentationCountsFromItsOwnStart();
    void theToolbarOpensScenariosDatesAndReferences();
    void beforeTheTalksConcessionsAreReadOnly();
    void aBrokenRuleIsToldOnTheRowAndInTheScorecard();
    void aFailureToSolveShowsInTheWindow();
    void changesAreSavedOrKeptOnTheWayOut();
    void aDamagedFileLeavesTheStudyInPlace();
    void aStudyDroppedOnTheWindowOpens();
    void aNarrowWindowFoldsTheConcessions();
    void definitionsAreFound();
    void everyPlaceExplainsItsNumbers();
    void everythingIsReachedByTab();
};

void WindowTest::aKeyOnTheSteelRowMovesChartsAndScorecardAndUndoRestoresThem()
{
    Bench bench;
    const int steel = bench.irritant("IR_STEEL_232");
    bench.window->concessions()->showIrritant(steel);
    const int position = bench.position(steel);
    const auto picture = bench.workbench.picture();
    const charts::ChartSpec chart = bench.chart();
    const QStringList words = bench.words(bench.window->scorecard());
    const QImage scorecard = bench.scorecard();
    QVERIFY(!chart.bars().panels.empty());

    QTest::keyClick(bench.tree(), Qt::Key_Left);
    bench.settle();
    QCOMPARE(bench.position(steel), position - 1);
    QVERIFY(!(bench.workbench.picture()->current->outcomes == picture->current->outcomes));
    QVERIFY(bench.chart().bars().panels[0].values != chart.bars().panels[0].values);
    QVERIFY(bench.chart().title != chart.title);
    QVERIFY(bench.words(bench.window->scorecard()) != words);
    QVERIFY(bench.scorecard() != scorecard);

    QTest::keyClick(bench.window.get(), Qt::Key_Z, Qt::ControlModifier);
    bench.settle();
    QCOMPARE(bench.position(steel), position);
    QVERIFY(bench.workbench.picture()->current->outcomes == picture->current->outcomes);
    QVERIFY(bench.chart() == chart);
    QCOMPARE(bench.words(bench.window->scorecard()), words);
    QCOMPARE(bench.scorecard(), scorecard);

    QTest::keyClick(bench.window.get(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(bench.position(steel), position - 1);
}

void WindowTest::anotherLanguageChangesEveryPlace()
{
    Bench bench;
    const QString title = bench.window->windowTitle(), file = bench.window->menuBar()->actions().first()->text();
    const QString chart = bench.chart().title;
    bench.preferences.setLanguage(words::Language::French);
    bench.settle();
    QCOMPARE(file, QStringLiteral("&File"));
    QCOMPARE(bench.window->menuBar()->actions().first()->text(), QStringLiteral("&Fichier"));
    QVERIFY(bench.window->windowTitle() != title);
    QVERIFY(bench.chart().title != chart);
    QVERIFY(bench.words(bench.window->concessions()).contains(QStringLiteral("Concessions")));
    QVERIFY(bench.window->toolBar()->dateBox()->shownText().contains(QStringLiteral("1er août")));
    bench.preferences.setLanguage(words::Language::English);
    bench.settle();
    QCOMPARE(bench.window->windowTitle(), title);
    QCOMPARE(bench.chart().title, chart);
}

void WindowTest::anotherThemeChangesTheColours()
{
    Bench bench;
    const auto ground = [&] { return bench.window->concessions()->grab().toImage().pixelColor(2, 2); };
    QCOMPARE(ground(), Theme::of(Theme::Mode::Light).panel);
    bench.preferences.setAppearance(session::Appearance::Dark);
    bench.settle();
    QCOMPARE(Theme::current().mode, Theme::Mode::Dark);
    QCOMPARE(ground(), Theme::of(Theme::Mode::Dark).panel);
    bench.preferences.setAppearance(session::Appearance::Light);
    bench.settle();
    QCOMPARE(ground(), Theme::of(Theme::Mode::Light).panel);
}

void WindowTest::theTimeOfAPresentationCountsFromItsOwnStart()
{
    Bench bench;
    Presenter *presenter = bench.window->presenter();
    presenter->start();
    const auto isAt = [&](const QString &time) {
        const QList<QLabel *> labels = presenter->notes()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == time; });
    };
    QVERIFY(isAt(QStringLiteral("0:00")));
    QTRY_VERIFY(!isAt(QStringLiteral("0:00")));
    presenter->room()->close();
    presenter->start();
    QVERIFY(isAt(QStringLiteral("0:00")));
    presenter->room()->close();
}

void WindowTest::aPresetSetsTheWholePackage()
{
    Bench bench;
    auto *presets = bench.window->concessions()->findChild<ChoiceBox *>();
    const int scenario = study::scenarioIndex(bench.document.study(), u"aluminum_first");
    const int index = presets->findData(scenario);
    QVERIFY(index >= 0);
    presets->setCurrentIndex(index);
    Q_EMIT presets->activated(index);
    bench.settle();
    const study::Scenario &saved = bench.document.study().scenarios[static_cast<std::size_t>(scenario)];
    QCOMPARE(bench.document.working().package, saved.package);
    QCOMPARE(bench.workbench.picture()->current->package, saved.package);
    QVERIFY(bench.document.undoStack().undoText().startsWith(QLatin1String("Apply preset ")));
    QCOMPARE(bench.window->toolBar()->scenarioBox()->currentData().toString(), QStringLiteral("aluminum_first"));
}

void WindowTest::theToolbarOpensScenariosDatesAndReferences()
{
    Bench bench;
    ToolBar *bar = bench.window->toolBar();
    const auto choose = [](ChoiceBox *box, int index) {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    const int aluminum = bar->scenarioBox()->findData(QStringLiteral("aluminum_first"));
    choose(bar->scenarioBox(), aluminum);
    QCOMPARE(bench.document.working().basedOn, QStringLiteral("aluminum_first"));
    const QString name = bar->scenarioBox()->shownText();
    bench.document.choosePosition(bench.irritant("IR_STEEL_232"), 1);
    QVERIFY2(bar->scenarioBox()->shownText().contains(name) && bar->scenarioBox()->shownText().contains(QLatin1Char('1')),
             qPrintable(bar->scenarioBox()->shownText()));
    const int reference = bar->referenceBox()->findData(QStringLiteral("status_quo_2025_07_25"));
    choose(bar->referenceBox(), reference);
    QCOMPARE(bench.document.working().reference, QStringLiteral("status_quo_2025_07_25"));
    choose(bar->dateBox(), 0);
    QCOMPARE(bench.document.working().date, study::dutyDates(bench.document.study()).front());
    bench.settle();
    QVERIFY(!bench.workbench.error());
    while (bench.document.undoStack().canUndo())
        bench.document.undoStack().undo();
    QVERIFY(bench.document.study() == shipped());
}

void WindowTest::beforeTheTalksConcessionsAreReadOnly()
{
    Bench bench;
    const int steel = bench.irritant("IR_STEEL_232");
    bench.window->concessions()->showIrritant(steel);
    const int position = bench.position(steel);
    bench.document.setDate(bench.document.study().offersFrom.addDays(-1));
    bench.settle();
    QTest::keyClick(bench.tree(), Qt::Key_Left);
    QTest::keyClick(bench.tree(), Qt::Key_Home);
    QCOMPARE(bench.position(steel), position);
    const QStringList words = bench.words(bench.window->concessions());
    QVERIFY2(std::any_of(words.begin(), words.end(), [](const QString &text) { return text.contains(QLatin1String("25 July 2025")); }),
             "a banner says from when on");
}

void WindowTest::aBrokenRuleIsToldOnTheRowAndInTheScorecard()
{
    Bench bench;
    const int steel = bench.irritant("IR_STEEL_232");
    bench.window->concessions()->showIrritant(steel);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(bench.tree(), Qt::Key_Right);
    bench.settle();
    const auto row = bench.tree()->currentIndex().data(ConcessionsModel::RowRole).value<ConcessionRow>();
    QCOMPARE(row.irritant, steel);
    QVERIFY(row.brokenRules.size() >= 1);
    QVERIFY(row.brokenRules.first().contains(QLatin1String("counter-tariffs")));
    QVERIFY(!bench.workbench.picture()->current->brokenRules.empty());
    const QStringList words = bench.words(bench.window->scorecard());
    QVERIFY(std::any_of(words.begin(), words.end(), [](const QString &text) { return text.contains(QLatin1String("rule"), Qt::CaseInsensitive); }));
}

void WindowTest::aFailureToSolveShowsInTheWindow()
{
    Bench bench;
    const charts::ChartSpec chart = bench.chart();
    bench.document.setDate(QDate(2001, 1, 1));
    bench.settle();
    QVERIFY(bench.window->messageBar()->isVisible());
    QVERIFY(bench.chart() == chart);
    const auto buttons = bench.window->messageBar()->findChildren<QAbstractButton *>();
    QTest::mouseClick(buttons.first(), Qt::LeftButton); // takes the change back
    bench.settle();
    QVERIFY(!bench.window->messageBar()->isVisible());
    QCOMPARE(bench.document.undoStack().index(), 0);
}

void WindowTest::changesAreSavedOrKeptOnTheWayOut()
{
    QTemporaryDir folder;
    Bench bench;
    bench.document.choosePosition(bench.irritant("IR_STEEL_232"), 1);
    QVERIFY(bench.window->isWindowModified());
    bench.answers.changes = Prompts::Changes::Cancel;
    QVERIFY(!bench.window->close());
    QCOMPARE(bench.answers.asked, 1);
    bench.answers.changes = Prompts::Changes::Save;
    bench.answers.path = folder.filePath(QStringLiteral("mine.lzstudy"));
    QVERIFY(bench.window->close());
    QVERIFY(QFile::exists(bench.answers.path));
    QVERIFY(!bench.window->isWindowModified());

    Bench other;
    QVERIFY(other.window->openFile(bench.answers.path));
    other.settle();
    QVERIFY(other.document.study() == bench.document.study());
    QVERIFY(other.window->windowTitle().contains(QStringLiteral("mine.lzstudy")));
    other.document.choosePosition(other.irritant("IR_STEEL_232"), 2);
    other.answers.changes = Prompts::Changes::Discard;
    other.window->files()->newFromShipped();
    other.settle();
    QVERIFY(other.document.study() == shipped());
    QVERIFY(other.workbench.picture());
}

void WindowTest::aDamagedFileLeavesTheStudyInPlace()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bad.lzstudy"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a study");
    file.close();
    Bench bench;
    QVERIFY(!bench.window->openFile(path));
    QVERIFY(bench.window->messageBar()->isVisible());
    QVERIFY(bench.document.study() == shipped());
    QVERIFY(bench.words(bench.window->messageBar()).join(QLatin1Char(' ')).contains(QStringLiteral("bad.lzstudy")));
}

void WindowTest::aStudyDroppedOnTheWindowOpens()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dropped.lzstudy"));
    Bench bench;
    bench.answers.path = path;
    QVERIFY(bench.window->files()->saveCopy());
    QVERIFY(!bench.window->windowTitle().contains(QStringLiteral("dropped")));
    const auto drop = [&](const QString &file) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(bench.window.get(), &enter);
        if (enter.isAccepted()) {
            QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(bench.window.get(), &event);
        }
        return enter.isAccepted();
    };
    QVERIFY(!drop(folder.filePath(QStringLiteral("picture.png"))));
    QVERIFY(drop(path));
    QTRY_COMPARE(bench.document.filePath(), path);
    QVERIFY(bench.window->windowTitle().contains(QStringLiteral("dropped.lzstudy[*]")));
    QVERIFY(!bench.window->isWindowModified());
    bench.settle();
}

void WindowTest::aNarrowWindowFoldsTheConcessions()
{
    Bench bench(QSize(1024, 700));
    auto *rail = bench.window->findChild<Rail *>();
    QVERIFY(rail->isVisible());
    QVERIFY(!bench.window->concessions()->isVisible());
    QTest::keyClick(bench.window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(bench.window->concessions()->isVisible());
    QTest::keyClick(bench.tree(), Qt::Key_Escape);
    QVERIFY(!bench.window->concessions()->isVisible());
    bench.window->resize(1440, 900);
    bench.settle();
    QVERIFY(!rail->isVisible());
    QVERIFY(bench.window->concessions()->isVisible());
    QVERIFY(bench.window->concessions()->x() < bench.window->outcomes()->mapTo(bench.window.get(), QPoint()).x());
}

void WindowTest::definitionsAreFound()
{
    Bench bench;
    auto *help = bench.window->findChild<HelpPage *>();
    QTest::keyClick(bench.window.get(), Qt::Key_F1);
    QVERIFY(help->isVisible());
    auto *text = help->findChild<QTextBrowser *>();
    const QString all = text->toPlainText();
    for (const char *term : {"Landing zone", "Walk-away", "Jobs", "Purchaser price", "Quota rents", "Net welfare", "Armington"})
        QVERIFY2(all.contains(QLatin1String(term)), term);
    help->findChild<QLineEdit *>()->setText(QStringLiteral("quota rent"));
    QVERIFY(text->toPlainText().size() < all.size());
    QVERIFY(text->toPlainText().contains(QLatin1String("Quota rents")));
    QTest::keyClick(bench.window.get(), Qt::Key_Escape);
    QVERIFY(!help->isVisible());
    QVERIFY(bench.window->outcomes()->isVisible());
}

void WindowTest::everyPlaceExplainsItsNumbers()
{
    Bench bench;
    const auto show = [&](int place) {
        bench.window->activateWindow(); // it may be behind the explanation
        QTest::keyClick(bench.window.get(), static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
    };
    const auto ask = [&](ChartFrame *frame, const char *expected) {
        Q_EMIT frame->howRequested(std::nullopt);
        QVERIFY(bench.window->explainWindow());
        const QString text = bench.window->explainWindow()->text();
        QVERIFY2(text.contains(QLatin1String(expected)), qPrintable(text));
    };
    ask(bench.window->outcomes()->chartFrame(), "Jobs, all sectors, Canada");
    bench.window->outcomes()->curvesAndFlows()->run().finish();
    ask(bench.window->outcomes()->curvesAndFlows()->chartFrame(), "The response curve");
    show(1);
    bench.window->dealSpace()->run().finish();
    ask(bench.window->dealSpace()->chartFrame(), "Points of the frontier");
    show(3);
    bench.window->uncertainty()->tornado().finish();
    ask(bench.window->uncertainty()->chartFrame(), "Supply, "); // its bars are there
    show(4);
    auto *compare = bench.window->findChild<CompareView *>();
    compare->run().finish();
    ask(compare->chartFrame(), "Value to Canada: ");
}

void WindowTest::everythingIsReachedByTab()
{
    Bench bench;
    bench.window->activateWindow();
    QSet<QWidget *> reached;
    QWidget *const start = bench.window->toolBar()->scenarioBox();
    for (QWidget *widget = start->nextInFocusChain(); widget != start; widget = widget->nextInFocusChain()) {
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy() && (widget->focusPolicy() & Qt::TabFocus))
            reached << widget;
    }
    QVERIFY(reached.contains(bench.tree()));
    QVERIFY(reached.contains(bench.window->toolBar()->dateBox()));
    QVERIFY(reached.contains(bench.window->toolBar()->referenceBox()));
    QVERIFY(reached.contains(bench.window->concessions()->findChild<QLineEdit *>()));
    for (QWidget *widget : std::as_const(reached)) // whatever takes focus can say what it is
        QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty() || widget->inherits("QAbstractScrollArea")
                     || widget->inherits("QLabel"),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName()
                            + QLatin1String(" in ") + QLatin1String(widget->parentWidget()->metaObject()->className())));
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"

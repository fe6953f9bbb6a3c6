// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_frame.h"
#include "charts/deal_space_chart_view.h"
#include "charts/theme.h"
#include "core/small_study.h"
#include "deal_space/advice_column.h"
#include "deal_space/advice_parts.h"
#include "deal_space/deal_space_view.h"
#include "negotiation/rational_count.h"
#include "study/figures.h"
#include "swing_weights/swing_weights_window.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <random>

using namespace ui;

namespace {

/// Irritants without an economy, valued at random: their packages are many and all differ.
study::Study wideStudy(int irritants, int positions)
{
    study::Study study;
    study.title = {"Wide", {}};
    study.dealDate = study.offersFrom = QDate(2025, 8, 1);
    study.baselineYear = 2024;
    study.dataVersion = "test";
    const study::Provenance from{{}, "derived"};
    std::mt19937 random(7);
    std::uniform_real_distribution<double> value(0.0, 100.0);
    for (const char *name : {"Aland", "Beland"}) {
        study::Region region;
        region.code = QString::fromLatin1(name).left(1);
        region.name = {QString::fromLatin1(name), {}};
        region.provenance = from;
        study.regions.push_back(region);
        study::Party party;
        party.region = static_cast<int>(study.regions.size()) - 1;
        party.economicWeight = {0.0, {}, from};
        party.walkAway.points = 50.0;
        party.walkAway.provenance = from;
        for (int i = 0; i < irritants; ++i) {
            party.irritantWeights.push_back({1.0 / irritants, {}, from});
            std::vector<study::Judgement> values;
            for (int p = 0; p < positions; ++p)
                values.push_back({value(random), {}, from});
            party.positionValues.push_back(values);
        }
        study.parties.push_back(party);
    }
    for (int i = 0; i < irritants; ++i) {
        study::Irritant irritant;
        irritant.id = QStringLiteral("I%1").arg(i);
        irritant.title = {QStringLiteral("Issue %1").arg(i), {}};
        irritant.theme = {"Issues", {}};
        irritant.provenance = from;
        for (int p = 0; p < positions; ++p) {
            study::Position position;
            position.id = QStringLiteral("I%1_%2").arg(i).arg(p);
            position.title = {QStringLiteral("Choice %1").arg(p), {}};
            position.concedingSide = "NONE";
            position.politicalValueOnly = true;
            position.provenance = from;
            irritant.positions.push_back(position);
        }
        study.irritants.push_back(irritant);
    }
    study::Scenario start;
    start.code = "start";
    start.name = {"Start", {}};
    start.date = study.dealDate;
    start.package.assign(static_cast<std::size_t>(irritants), 0);
    start.provenance = from;
    study.scenarios = {start};
    study.statusQuoScenario = "start";
    study.working = {"start", start.package, study.dealDate, "start"};
    return study;
}

struct Bench
{
    session::Document document;
    session::Workbench workbench{document};
    session::Preferences preferences;
    DealSpaceView view{workbench, preferences};

    explicit Bench(study::Study study)
        : document(std::move(study))
    {
        preferences.useLanguage(words::Language::English);
        view.resize(720, 780);
        view.show();
        view.adviceColumn()->resize(376, 900);
        view.adviceColumn()->show();
        view.run().finish();
    }
    DealSpaceChartView *chart() { return view.chartFrame()->plot<DealSpaceChartView>(); }
    const charts::DealSpace &plot() const { return view.spec()->dealSpace(); }
    QStringList advice() const
    {
        QStringList texts;
        for (const QLabel *label : view.adviceColumn()->findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }
};

} // namespace

/// What a person does in the deal space besides loading packages: locks, counting, walk-aways, weights.
class DealToolsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName("landing-zone-test");
        QCoreApplication::setApplicationName("deal_tools_test");
        Theme::apply(Theme::Mode::Light);
    }

    void locksBindThePicture()
    {
        Bench bench(wideStudy(6, 4));
        const std::size_t whole = bench.plot().frontier.size();
        QVERIFY(bench.plot().wholeFrontier.empty());
        for (const int irritant : {0, 3})
            bench.document.setLocked(irritant, true);
        bench.view.run().finish();
        QCOMPARE(bench.view.run().within()->packages.toString(), std::string("256"));
        QVERIFY2(bench.view.spec()->subtitle.contains("256 packages with 2 irritants locked"),
                 qPrintable(bench.view.spec()->subtitle));
        QCOMPARE(bench.plot().wholeFrontier.size(), whole);
        const auto zone = bench.view.run().within();
        for (std::size_t entry = 0; entry < zone->frontier.size(); ++entry) {
            QCOMPARE(zone->frontier.package(entry)[0], 0);
            QCOMPARE(zone->frontier.package(entry)[3], 0);
        }
        for (const charts::DealMark &mark : bench.plot().marks) { // solution points and suggestions
            QCOMPARE(mark.package[0], 0);
            QCOMPARE(mark.package[3], 0);
        }
        // Another package with the same locks needs no new zone; a locked row moved by hand does.
        bench.document.choosePosition(1, 2);
        bench.view.run().finish();
        QCOMPARE(bench.view.run().within(), zone);
        bench.document.choosePosition(0, 1);
        bench.view.run().finish();
        QVERIFY(bench.view.run().within() != zone);
        QCOMPARE(bench.view.run().within()->frontier.package(0)[0], 1);

        bench.document.setLocked(0, false);
        bench.document.setLocked(3, false);
        bench.view.run().finish();
        QCOMPARE(bench.view.run().within(), bench.view.run().zone());
        QVERIFY(bench.plot().wholeFrontier.empty());
    }

    void pricesAndOffersLeaveLockedRowsAlone()
    {
        study::Study study = wideStudy(4, 3);
        for (std::size_t i = 0; i < 4; ++i) { // both want more of everything
            for (study::Party &party : study.parties)
                party.positionValues[i] = {{0, {}, {}}, {50, {}, {}}, {100, {}, {}}};
        }
        Bench bench(study);
        const auto zoneOf = [&] { return bench.view.run().within(); };
        const auto advised = [&] {
            return charts::dealAdvice(bench.workbench.picture()->study(), *zoneOf(), bench.document.working().package, {},
                                      words::Wording());
        };
        QCOMPARE(advised().prices[0].size(), std::size_t(4));
        bench.document.setLocked(2, true);
        bench.view.run().finish();
        const charts::DealAdvice advice = advised();
        QCOMPARE(advice.prices[0].size(), std::size_t(3));
        QVERIFY(std::none_of(advice.prices[0].begin(), advice.prices[0].end(),
                             [](const charts::IrritantPrice &price) { return price.row == 2; }));
        for (const charts::Suggestion &suggestion : advice.better)
            QCOMPARE(suggestion.package[2], 0);
        for (const auto &counter : advice.counter)
            QVERIFY(!counter || counter->package[2] == 0);
    }

    void locksThatNoPackageKeeps()
    {
        study::Study study = smallStudy();
        study.working = {"no_deal", {3, 0}, study.dealDate, "no_deal"}; // breaks the rule
        Bench bench(study);
        bench.document.setLocked(0, true);
        bench.document.setLocked(1, true);
        bench.view.run().finish();
        QVERIFY(bench.view.run().isBlockedByLocks());
        QVERIFY2(bench.view.spec()->subtitle.contains("No package keeps the rules and every lock"),
                 qPrintable(bench.view.spec()->subtitle));
        bench.document.setLocked(1, false);
        bench.view.run().finish();
        QVERIFY(!bench.view.run().isBlockedByLocks());
    }

    void countsOnRequest()
    {
        Bench bench(wideStudy(20, 4)); // 1.1·10^12: just too many to be counted at once
        const auto zone = bench.view.run().within();
        QVERIFY(!zone->rational.has_value());
        QVERIFY2(bench.advice().join('|').contains("About"), qPrintable(bench.advice().join('|')));
        auto *button = bench.view.adviceColumn()->findChild<QAbstractButton *>("countExactly");
        QVERIFY(button && !button->isHidden());
        button->click();
        QVERIFY(bench.view.run().isCounting());
        QVERIFY(!button->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.view.run().isCounting(), 120000);
        const auto counted = bench.view.run().counted();
        QVERIFY(counted.has_value());
        const double estimate = zone->rationalShare * zone->packages.toDouble();
        QVERIFY(std::abs(counted->toDouble() - estimate) <= zone->rationalError);
        QVERIFY2(bench.advice().join('|').contains("Exactly " + charts::grouped(*counted, words::Wording())),
                 qPrintable(bench.advice().join('|')));
        QVERIFY(button->isHidden());

        // Of other locks it says nothing.
        bench.document.setLocked(0, true);
        bench.view.run().finish();
        QVERIFY(!bench.view.run().counted().has_value());
    }

    void walkAwayIsDragged()
    {
        Bench bench(wideStudy(6, 4));
        const auto &plot = bench.chart()->plot();
        // A place on the dashed line of the first party where no mark stands.
        std::optional<QPointF> grip;
        for (double up = plot.plotArea().top() + 12.0; up < plot.plotArea().bottom() - 12.0 && !grip; up += 7.0) {
            const QPointF place(plot.placeOf(bench.plot().reservation).x(), up);
            if (plot.walkAwayAt(place) == 0)
                grip = place;
        }
        QVERIFY(grip.has_value());
        const double wanted = plot.valueAt(0, *grip + QPointF(-40.0, 0.0));
        QTest::mousePress(bench.chart(), Qt::LeftButton, {}, grip->toPoint());
        QTest::mouseMove(bench.chart(), (*grip - QPointF(20.0, 0.0)).toPoint());
        QCOMPARE(bench.document.undoStack().count(), 0); // only what is let go counts
        QTest::mouseMove(bench.chart(), (*grip - QPointF(40.0, 0.0)).toPoint());
        QTest::mouseRelease(bench.chart(), Qt::LeftButton, {}, (*grip - QPointF(40.0, 0.0)).toPoint());
        bench.view.run().finish();
        QCOMPARE(bench.document.undoStack().count(), 1);
        QVERIFY(bench.document.undoStack().undoText().startsWith("Set the walk-away of Aland to "));
        QVERIFY(std::abs(bench.document.study().parties[0].walkAway.points - wanted) <= 0.5);
        QCOMPARE(bench.plot().reservation[0], bench.document.study().parties[0].walkAway.points);
        bench.document.undoStack().undo();
        bench.view.run().finish();
        QCOMPARE(bench.plot().reservation[0], 50.0);
    }

    void walkAwayByFieldAndByScenario()
    {
        Bench bench(smallStudy());
        const double before = bench.plot().reservation[1];
        auto *field = bench.view.adviceColumn()->findChild<QDoubleSpinBox *>("walkAway1");
        auto *origin = bench.view.adviceColumn()->findChild<QComboBox *>("walkAwayOrigin1");
        QVERIFY(field && origin);
        QVERIFY(std::abs(field->value() - before) < 0.06);
        QCOMPARE(origin->currentData().toString(), QString("no_deal"));
        field->setValue(before + 7.0);
        bench.view.run().finish();
        QVERIFY(bench.document.study().parties[1].walkAway.scenario.isEmpty());
        QVERIFY(std::abs(bench.plot().reservation[1] - before - 7.0) < 0.06);
        QCOMPARE(origin->currentData().toString(), QString());
        // A number that is changed again keeps what was shipped: the scenario. Back there nothing was changed.
        field->setValue(before + 8.0);
        bench.view.run().finish();
        QCOMPARE(bench.document.study().changedFigures.size(), std::size_t(1));
        QCOMPARE(study::shippedWalkAway(bench.document.study(), 1).scenario, QString("no_deal"));
        // And back to what the scenario is worth.
        origin->setCurrentIndex(origin->findData("no_deal"));
        Q_EMIT origin->activated(origin->currentIndex());
        bench.view.run().finish();
        QCOMPARE(bench.document.study().parties[1].walkAway.scenario, QString("no_deal"));
        QCOMPARE(bench.plot().reservation[1], before);
        QVERIFY(bench.document.study().changedFigures.empty());
        QCOMPARE(bench.document.undoStack().count(), 3);
    }

    void noPackageSatisfiesBoth()
    {
        Bench bench(wideStudy(6, 4));
        for (const char *name : {"walkAway0", "walkAway1"})
            bench.view.adviceColumn()->findChild<QDoubleSpinBox *>(name)->setValue(80.0);
        bench.view.run().finish();
        QVERIFY2(bench.view.spec()->title.startsWith("No package satisfies both sides"), qPrintable(bench.view.spec()->title));
        QVERIFY(std::any_of(bench.plot().marks.begin(), bench.plot().marks.end(), [](const charts::DealMark &mark) {
            return mark.kind == charts::DealMark::Kind::NearestMiss;
        }));
        const QString verdict = bench.view.adviceColumn()->verdictText();
        QVERIFY2(verdict.contains("No package satisfies both") && verdict.contains("would have to lower its walk-away by") &&
                     verdict.contains("would have to weigh"),
                 qPrintable(verdict));
    }

    void swingsAreRankedRatedAndApplied()
    {
        Bench bench(smallStudy());
        const auto shares = bench.plot().frontier;
        SwingWeightsWindow window(bench.document, bench.preferences);
        window.show();
        QVERIFY(!window.isModal());
        QCOMPARE(window.table()->topLevelItemCount(), 5);
        const study::Swing first = window.swings()[0], second = window.swings()[1];
        window.moveSwing(1, 0);
        QCOMPARE(window.swings()[0].irritant, second.irritant);
        QCOMPARE(window.swings()[0].rating, 100.0); // ratings stay with the ranks
        QCOMPARE(window.swings()[1].irritant, first.irritant);
        QCOMPARE(bench.document.undoStack().count(), 0);

        window.setStep(SwingWeightsWindow::Step::Rate);
        window.rate(1, 30.0);
        for (std::size_t rank = 1; rank < window.swings().size(); ++rank)
            QVERIFY(window.swings()[rank].rating <= 30.0); // none above the one before it
        window.rate(2, 90.0);
        QCOMPARE(window.swings()[2].rating, 30.0);
        window.rate(0, 50.0); // the largest is 100
        QCOMPARE(window.swings()[0].rating, 100.0);
        double sum = 0.0;
        for (const study::Swing &swing : window.swings())
            sum += swing.weight;
        QVERIFY(std::abs(sum - 1.0) < 1e-12);

        QVERIFY(window.apply());
        QCOMPARE(bench.document.undoStack().count(), 1);
        QCOMPARE(bench.document.undoStack().undoText(), QString("Set weights by swings"));
        bench.view.run().finish();
        QVERIFY(bench.plot().frontier != shares); // the picture follows
        bench.document.undoStack().undo();
        bench.view.run().finish();
        QCOMPARE(bench.plot().frontier, shares);
        QCOMPARE(window.swings()[0].irritant, first.irritant); // and the window with it
    }

    void aTypedRatingCountsOnceItIsWhole()
    {
        Bench bench(smallStudy());
        SwingWeightsWindow window(bench.document, bench.preferences);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.setStep(SwingWeightsWindow::Step::Rate);
        window.rate(1, 90.0);
        window.rate(2, 60.0);
        QVERIFY(window.apply());
        QVERIFY(!window.swings().empty() && window.swings()[2].rating > 50.0);
        const double lower = window.swings()[2].rating;
        auto *box = qobject_cast<QDoubleSpinBox *>(window.table()->itemWidget(window.table()->topLevelItem(1), 3));
        QVERIFY(box);
        const auto buttons = window.findChildren<QPushButton *>();
        const auto apply = std::find_if(buttons.begin(), buttons.end(),
                                        [](QPushButton *button) { return button->text() == "Apply the weights"; });
        QVERIFY(apply != buttons.end() && !(*apply)->isEnabled());
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, "80");
        QVERIFY((*apply)->isEnabled()); // to be clicked straight from the box
        QCOMPARE(window.swings()[2].rating, lower);
        QTest::keyClick(box, Qt::Key_Tab);
        QCOMPARE(window.swings()[1].rating, 80.0);
        QCOMPARE(window.swings()[2].rating, lower);
    }

    void whatIsPointedAtIsTold()
    {
        study::Study study = wideStudy(4, 3);
        Bench bench(study);
        QSignalSpy pointed(&bench.view, &DealSpaceView::irritantsPointed);
        auto *prices = bench.view.adviceColumn()->findChild<deal_space::PriceTable *>();
        QVERIFY(prices && prices->height() > 0);
        QMouseEvent move(QEvent::MouseMove, QPointF(20, 10), prices->mapToGlobal(QPointF(20, 10)), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(prices, &move);
        QVERIFY(!pointed.isEmpty());
        QCOMPARE(pointed.last().at(0).value<std::vector<int>>().size(), std::size_t(1));
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(DealToolsTest)
#include "deal_tools_test.moc"

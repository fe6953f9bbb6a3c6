// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/deal_space_run.h"
#include "session/workbench.h"
#include "ui/sample_study.h"

#include <QSignalSpy>
#include <QTest>

using session::Document;
using session::Workbench;

class WorkbenchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePictureIsOfOnePiece();
    void beforeAChangeOfTheReferenceIsTheComparisonAsItWas();
    void theNewestRequestWins();
    void theEconomyIsKeptWhileTheDataStay();
    void anotherStudyTakesThePictureAway();
    void anErrorKeepsTheLastGoodPicture();
    void inconsistentDataAreAnError();
    void undoGivesExactlyTheOldPicture();
    void editsReachAsFarAsTheyMust_data();
    void editsReachAsFarAsTheyMust();
    void anEditDuringCalibrationIsNotLost();
    void thePictureCountsWhatStandsBetweenPositions();
    void theDealSpaceIsKeptWhileNothingOfItChanged();
};

using Change = void (*)(study::Study &);
Q_DECLARE_METATYPE(Change)

void WorkbenchTest::thePictureIsOfOnePiece()
{
    Document document(sampleStudy());
    Workbench workbench(document);
    QVERIFY(!workbench.picture());
    QVERIFY(workbench.busy());
    workbench.finish();
    QVERIFY(!workbench.error());
    const auto first = workbench.picture();
    QVERIFY(first);
    QVERIFY(first->working == document.working());
    QVERIFY(!first->before);

    document.openScenario(2);
    workbench.finish();
    const auto picture = workbench.picture();
    QVERIFY(picture->working == document.working());
    QCOMPARE(picture->current->package, document.working().package);
    QCOMPARE(picture->reference->date, QDate(2025, 6, 1));
    QCOMPARE(picture->before->package, negotiation::Package({0, 0, 0}));
    QCOMPARE(picture->worth.size(), std::size_t(3));
    QCOMPARE(picture->worth[2], std::vector<double>({0.0, 0.0}));
    QVERIFY(picture->worth[0][0] > 0.0);
}

void WorkbenchTest::beforeAChangeOfTheReferenceIsTheComparisonAsItWas()
{
    Document document(sampleStudy());
    Workbench workbench(document);
    document.openScenario(2);
    workbench.finish();
    const auto compared = workbench.picture();
    document.setReference("no_deal");
    document.setLocked(0, true);
    workbench.finish();
    const auto picture = workbench.picture();
    QVERIFY(picture->reference->date != compared->reference->date ||
            picture->reference->package != compared->reference->package);
    QVERIFY(picture->before);
    QVERIFY(picture->before->outcomes == compared->current->outcomes);
    QVERIFY(picture->referenceBefore->outcomes == compared->reference->outcomes);
    QCOMPARE(picture->workingBefore.reference, compared->working.reference);
}

void WorkbenchTest::theNewestRequestWins()
{
    Document document(sampleStudy());
    Workbench workbench(document);
    workbench.finish();
    QList<int> seen;
    connect(&workbench, &Workbench::pictureChanged, this, [&] {
        seen << workbench.picture()->working.package[0];
        QVERIFY(workbench.picture()->working == document.working()); // never a stale one
    });
    for (int round = 0; round < 20; ++round) {
        for (int position = 0; position < 4; ++position)
            document.choosePosition(0, position);
        if (round % 5 == 0)
            QCoreApplication::processEvents();
    }
    workbench.finish();
    QCoreApplication::processEvents();
    QVERIFY(!workbench.busy());
    QCOMPARE(seen.last(), 3);
    QVERIFY2(seen.size() < 80, "requests overtaken by newer ones are not shown");
}

void WorkbenchTest::theEconomyIsKeptWhileTheDataStay()
{
    Document document(sampleStudy());
    Workbench workbench(document);
    document.choosePosition(0, 1); // while it is still being calibrated
    workbench.finish();
    const auto economy = workbench.picture()->economy;
    document.setDate(QDate(2025, 7, 1));
    workbench.finish();
    QCOMPARE(workbench.picture()->economy, economy);
    document.open(sampleStudy(), {});
    workbench.finish();
    QVERIFY(workbench.picture()->economy != economy);
}

void WorkbenchTest::anotherStudyTakesThePictureAway()
{
    Document document(sampleStudy());
    Workbench workbench(document);
    workbench.finish();
    QVERIFY(workbench.picture());
    QSignalSpy spy(&workbench, &Workbench::pictureChanged);
    document.open(sampleStudy(), {});
    QCOMPARE(spy.count(), 1);
    QVERIFY(!workbench.picture());
    workbench.finish();
    QVERIFY(workbench.picture());
}

void WorkbenchTest::anErrorKeepsTheLastGoodPicture()
{
    Document document(sampleStudy());
    Workbench workbench(document);
    workbench.finish();
    const auto good = workbench.picture();
    QSignalSpy failed(&workbench, &Workbench::failed);
    document.setDate(QDate(2020, 1, 1)); // before every duty state
    workbench.finish();
    QCOMPARE(failed.count(), 1);
    QVERIFY(workbench.error());
    QVERIFY(!workbench.error()->in(words::Wording()).isEmpty());
    QCOMPARE(workbench.picture(), good);
    document.undoStack().undo();
    workbench.finish();
    QVERIFY(!workbench.error());
    QVERIFY(workbench.picture() != good);
    QVERIFY(workbench.picture()->current->outcomes == good->current->outcomes);
}

void WorkbenchTest::inconsistentDataAreAnError()
{
    study::Study study = sampleStudy();
    study.inputShares[0].share.value = 1.2; // inputs worth more than the output
    Document document(study);
    Workbench workbench(document);
    workbench.finish();
    QVERIFY(workbench.error());
    QVERIFY(!workbench.picture());
    document.open(sampleStudy(), {});
    workbench.finish();
    QVERIFY(!workbench.error());
    QVERIFY(workbench.picture());
}

void WorkbenchTest::undoGivesExactlyTheOldPicture()
{
    Document document(sampleStudy());
    Workbench workbench(document);
    workbench.finish();
    const auto before = workbench.picture();
    document.choosePosition(0, 2);
    workbench.finish();
    QVERIFY(!(workbench.picture()->current->outcomes == before->current->outcomes));
    document.undoStack().undo();
    workbench.finish();
    QVERIFY(workbench.picture()->current->outcomes == before->current->outcomes);
    QCOMPARE(workbench.picture()->worth, before->worth);
}

void WorkbenchTest::editsReachAsFarAsTheyMust_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<study::Change>("reach");
    const auto row = [](const char *name, Change change, study::Change reach) { QTest::newRow(name) << change << reach; };
    using study::Study;
    row("a bookmark", [](Study &s) { s.bookmarks.push_back({"b", {"B", {}}, {}, {}, s.working, {}, false}); },
        study::Change::None);
    row("a record of a change", [](Study &s) { s.changedFigures = {{"x", 1.0}}; }, study::Change::None);
    row("a name", [](Study &s) { s.scenarios[0].name.en = "As it was"; }, study::Change::Values);
    row("a position value", [](Study &s) { s.parties[0].positionValues[0][1].value = 31; }, study::Change::Values);
    row("a walk-away", [](Study &s) { s.parties[0].walkAway = {{}, 12.0, {}, {}}; }, study::Change::Values);
    row("a duty", [](Study &s) { s.duties[1].rate.value = *study::Rate::fromPercent(40); }, study::Change::Values);
    row("a scale", [](Study &s) { s.parties[1].scales[0].high = 300; }, study::Change::Values);
    row("an elasticity", [](Study &s) { s.sectors[0].eta.value = 0.7; }, study::Change::Model);
    row("a flow", [](Study &s) { s.flows[0].value.value = 70; }, study::Change::Model);
    row("a supply elasticity", [](Study &s) { s.supplies[0].epsilon.value = 2; }, study::Change::Model);
    row("an input share", [](Study &s) { s.inputShares[0].share.value = 0.15; }, study::Change::Model);
    row("the nest", [](Study &s) { s.nest = study::Nest::Flat; }, study::Change::Model);
    row("whose the baseline's rent is",
        [](Study &s) {
            for (study::Duty &duty : s.duties)
                if (duty.quota)
                    duty.quota->rentTo = study::RentOwner::Exporter;
        },
        study::Change::Model);
}

void WorkbenchTest::editsReachAsFarAsTheyMust()
{
    QFETCH(Change, change);
    QFETCH(study::Change, reach);
    Document document(sampleStudy());
    Workbench workbench(document);
    workbench.finish();
    const auto before = workbench.picture();
    QVERIFY(document.edit([] { return QString(); }, change));
    QCOMPARE(study::changeBetween(before->study(), document.study()), reach);
    QCOMPARE(workbench.busy(), reach != study::Change::None);
    workbench.finish();
    QVERIFY(!workbench.error());
    const auto after = workbench.picture();
    QCOMPARE(after->economy == before->economy, reach == study::Change::None);
    const auto fresh = study::Economy::calibrate(document.snapshot()); // whatever was shared, the answer is that of the data
    QVERIFY(fresh);
    for (std::size_t party = 0; party < 2; ++party) {
        const auto expected = (*fresh)->assess(document.working().package, document.working().date);
        QVERIFY(std::abs(after->current->values[party].value - expected->values[party].value) < 1e-9);
        QVERIFY(std::abs(after->economy->reservations()[party] - (*fresh)->reservations()[party]) < 1e-9);
    }
    document.undoStack().undo();
    workbench.finish();
    QCOMPARE(workbench.picture()->current->values, before->current->values);
    QCOMPARE(study::changeBetween(workbench.picture()->study(), document.study()), study::Change::None);
}

void WorkbenchTest::anEditDuringCalibrationIsNotLost()
{
    Document document(sampleStudy());
    Workbench workbench(document); // calibrating
    QVERIFY(document.edit([] { return QString(); }, [](study::Study &s) { s.sectors[0].eta.value = 0.7; }));
    document.choosePosition(0, 1);
    QVERIFY(document.edit([] { return QString(); }, [](study::Study &s) { s.parties[0].positionValues[0][1].value = 31; }));
    workbench.finish();
    QCOMPARE(study::changeBetween(workbench.picture()->study(), document.study()), study::Change::None);
    QVERIFY(workbench.picture()->working == document.working());
}

void WorkbenchTest::thePictureCountsWhatStandsBetweenPositions()
{
    Document document(sampleStudy());
    Workbench workbench(document);
    document.setDate(QDate(2025, 7, 1));
    document.placeCustomPosition({0, 1, 3, 0.5});
    workbench.finish();
    const auto picture = workbench.picture();
    const auto expected = picture->economy->assess(document.working().package, document.working().adjustments, QDate(2025, 7, 1));
    QVERIFY(picture->current->outcomes == expected->outcomes);
    QCOMPARE(picture->current->values[0].political[0], 0.4 * 65.0);
    const auto without = picture->economy->assess({0, 0, 0}, QDate(2025, 7, 1));
    QVERIFY(std::abs(picture->worth[0][0] - (picture->current->values[0].value - without->values[0].value)) < 1e-9);
    document.placeCustomPosition({0, 0, 1, 0.25}); // nearer to the first position
    workbench.finish();
    QVERIFY(workbench.picture()->worth[0][0] != 0.0);
    QVERIFY(workbench.picture()->before->outcomes == expected->outcomes);
}

void WorkbenchTest::theDealSpaceIsKeptWhileNothingOfItChanged()
{
    Document document(sampleStudy());
    Workbench workbench(document);
    session::DealSpaceRun run(workbench);
    run.want();
    run.finish();
    const auto zone = run.zone();
    QVERIFY(zone);
    const auto edit = [&](Change change) {
        QVERIFY(document.edit([] { return QString(); }, change));
        run.finish();
    };
    edit([](study::Study &s) { s.scenarios[2].name.en = "Free trade"; });
    QCOMPARE(run.zone(), zone);
    edit([](study::Study &s) { s.scenarios[2].package[0] = 1; });
    QCOMPARE(run.zone(), zone);
    edit([](study::Study &s) { s.parties[0].positionValues[0][1].value = 31; });
    QVERIFY(run.zone() && run.zone() != zone);
    const auto valued = run.zone();
    edit([](study::Study &s) { s.scenarios[1].package[1] = 2; }); // both walk away to it
    QVERIFY(run.zone() && run.zone() != valued);
}

QTEST_GUILESS_MAIN(WorkbenchTest)
#include "workbench_test.moc"

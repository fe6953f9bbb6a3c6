// SPDX-License-Identifier: GPL-3.0-or-later
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
    void theNewestRequestWins();
    void theEconomyIsKeptWhileTheDataStay();
    void anotherStudyTakesThePictureAway();
    void anErrorKeepsTheLastGoodPicture();
    void inconsistentDataAreAnError();
    void undoGivesExactlyTheOldPicture();
};

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

QTEST_GUILESS_MAIN(WorkbenchTest)
#include "workbench_test.moc"

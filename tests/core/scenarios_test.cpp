// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/small_study.h"
#include "study/figures.h"
#include "study/scenarios.h"
#include "study/study_checks.h"

#include <QTest>

#include <algorithm>

using namespace study;

namespace {

bool isSound(const Study &study)
{
    const std::vector<Fault> faults = checkStudy(study);
    return std::none_of(faults.begin(), faults.end(),
                        [](const Fault &fault) { return fault.severity == Fault::Severity::Fatal; });
}

QStringList codes(const Study &study)
{
    QStringList codes;
    for (const Scenario &scenario : study.scenarios)
        codes << scenario.code;
    return codes;
}

/// With a bookmark, a slide and an export that speak of "relief".
Study talkedOver()
{
    Study study = smallStudy();
    Bookmark bookmark;
    bookmark.code = "b";
    bookmark.name = {"Half way", {}};
    bookmark.working = study.working;
    bookmark.working.basedOn = "relief";
    bookmark.view.scenarios = {"relief", "no_deal"};
    study.bookmarks = {bookmark};
    study.slides = {{{}, {}, bookmark.working, bookmark.view}};
    study.exportJobs = {{"Table", "table.csv", Language::English, false, {"relief"}, 2, false}};
    study.working.basedOn = "relief";
    return study;
}

} // namespace

class ScenariosTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatLiesOnTheTableBecomesAScenario()
    {
        Study study = smallStudy();
        study.working.package = {2, 1};
        study.working.date = QDate(2025, 7, 1);
        study.working.adjustments.positions = {{0, 1, 3, 0.4}};
        const int added = addScenario(study, "Mine", Language::English);
        QCOMPARE(added, 3);
        QCOMPARE(study.scenarios[3].name, (Text{"Mine", {}}));
        QCOMPARE(study.scenarios[3].package, negotiation::Package({2, 1}));
        QCOMPARE(study.scenarios[3].date, QDate(2025, 7, 1));
        QCOMPARE(study.working.basedOn, study.scenarios[3].code);
        QCOMPARE(study.working.adjustments.positions.size(), std::size_t(1)); // still on the table
        const int second = addScenario(study, "À moi", Language::French);
        QCOMPARE(study.scenarios[4].name, (Text{"À moi", "À moi"})); // English is never missing
        QVERIFY(study.scenarios[static_cast<std::size_t>(second)].code != study.scenarios[3].code);
        QVERIFY(isSound(study));
    }

    void aCopyStandsBehindItsOriginal()
    {
        Study study = smallStudy();
        study.scenarios[1].note = "kept";
        study.scenarios[1].shortName = {"none", "aucun"};
        QCOMPARE(duplicateScenario(study, 1), 2);
        QCOMPARE(duplicateScenario(study, 1), 2);
        QCOMPARE(study.scenarios[3].name.en, "No deal (copy)");
        QCOMPARE(study.scenarios[2].name.en, "No deal (copy) 2");
        QCOMPARE(study.scenarios[2].note, "kept");
        QVERIFY(study.scenarios[2].shortName.isEmpty()); // two of one name could not be told apart
        QVERIFY(isSound(study));
    }

    void aNewNameKeepsTheOtherLanguage()
    {
        Study study = smallStudy();
        study.scenarios[1].shortName = {"none", "aucun"};
        renameScenario(study, 1, "Rupture", Language::French);
        QCOMPARE(study.scenarios[1].name, (Text{"No deal", "Rupture"}));
        QCOMPARE(study.scenarios[1].shortName, (Text{"none", "Rupture"}));
        QVERIFY(study.scenarios[1].inText.isEmpty());
        QVERIFY(isSound(study));
    }

    void theyAreMoved_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("down") << 0 << 2 << QStringList{"no_deal", "relief", "status_quo"};
        QTest::newRow("up") << 2 << 0 << QStringList{"relief", "status_quo", "no_deal"};
        QTest::newRow("by one") << 1 << 2 << QStringList{"status_quo", "relief", "no_deal"};
        QTest::newRow("nowhere") << 1 << 1 << QStringList{"status_quo", "no_deal", "relief"};
    }
    void theyAreMoved()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QStringList, order);
        Study study = smallStudy();
        moveScenario(study, from, to);
        QCOMPARE(codes(study), order);
        QVERIFY(isSound(study));
    }

    void whatOthersRestOnStays_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("told");
        for (const auto &[reason, told] :
             {std::pair("status quo", "status quo"), std::pair("walk-away", "walk-away"), std::pair("shipped walk-away", "shipped as"),
              std::pair("reference", "compared with"), std::pair("bookmark", "Half way"), std::pair("slide", "slide")})
            QTest::newRow(reason) << QString(reason) << QString(told);
    }
    void whatOthersRestOnStays()
    {
        QFETCH(QString, reason);
        QFETCH(QString, told);
        Study study = talkedOver();
        QVERIFY(!whyScenarioStays(study, 2));
        if (reason == u"status quo")
            study.statusQuoScenario = "relief";
        else if (reason == u"walk-away")
            study.parties[1].walkAway.scenario = "relief";
        else if (reason == u"shipped walk-away") {
            study.parties[1].walkAway.scenario = "relief";
            QVERIFY(setWalkAwayPoints(study, 1, 12.0));
        } else if (reason == u"reference")
            study.working.reference = "relief";
        else if (reason == u"bookmark")
            study.bookmarks[0].working.reference = "relief";
        else
            study.slides[0].working.reference = "relief";
        const auto stays = whyScenarioStays(study, 2);
        QVERIFY(stays);
        QVERIFY2(stays->in(words::Wording()).contains(told), qPrintable(stays->in(words::Wording())));
        QVERIFY(!stays->mend.isEmpty());
    }

    void whatGoesIsNamedNowhere()
    {
        Study study = talkedOver();
        removeScenario(study, 2);
        QCOMPARE(codes(study), QStringList({"status_quo", "no_deal"}));
        QVERIFY(study.working.basedOn.isEmpty() && study.bookmarks[0].working.basedOn.isEmpty());
        QCOMPARE(study.bookmarks[0].view.scenarios, QStringList{"no_deal"});
        QCOMPARE(study.slides[0].view.scenarios, QStringList{"no_deal"});
        QVERIFY(isSound(study));
    }

    void anExportOfNothingLeftGoes_data()
    {
        QTest::addColumn<bool>("deck");
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<bool>("stays");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("of this one") << false << QStringList{"relief"} << false << QStringList{};
        QTest::newRow("of this and another") << false << QStringList{"relief", "no_deal"} << true << QStringList{"no_deal"};
        QTest::newRow("of another") << false << QStringList{"no_deal"} << true << QStringList{"no_deal"};
        QTest::newRow("of all") << false << QStringList{} << true << QStringList{};
        QTest::newRow("of the deck") << true << QStringList{"relief"} << true << QStringList{};
    }
    void anExportOfNothingLeftGoes()
    {
        QFETCH(bool, deck);
        QFETCH(QStringList, before);
        QFETCH(bool, stays);
        QFETCH(QStringList, after);
        Study study = talkedOver();
        study.exportJobs[0].deck = deck;
        study.exportJobs[0].scenarios = before;
        removeScenario(study, 2);
        QCOMPARE(study.exportJobs.size(), std::size_t(stays));
        if (stays)
            QCOMPARE(study.exportJobs[0].scenarios, after);
    }

    void aNameStandsForOneScenario_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("name");
        QTest::newRow("its own") << "Quotas first" << "Quotas first";
        QTest::newRow("another's name") << "Relief" << "Relief 2";
        QTest::newRow("another's code") << "relief" << "relief 2";
        QTest::newRow("another's name in French") << "Soulagement" << "Soulagement 2";
        QTest::newRow("its own code") << "no_deal" << "no_deal";
        QTest::newRow("a number that is taken too") << "Status quo" << "Status quo 3";
        QTest::newRow("marks of places") << "100% %2 %1" << "100% %2 %1";
    }
    void aNameStandsForOneScenario()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, name);
        Study study = smallStudy();
        study.scenarios[0].name = {"Status quo", {}};
        study.scenarios[2].name = {"Relief", "Soulagement"};
        addScenario(study, "Status quo 2", Language::English);
        renameScenario(study, 1, wanted, Language::English);
        QCOMPARE(study.scenarios[1].name.en, name);
        QCOMPARE(scenarioIndex(study, name), 1);
    }

    void aNameOfTwoIsAWarning()
    {
        Study study = smallStudy();
        const auto faults = [&] { return checkStudy(study).size(); };
        const std::size_t before = faults();
        study.scenarios[1].name.en = study.scenarios[2].code;
        QCOMPARE(faults(), before + 1);
        QVERIFY(isSound(study));
    }
};

QTEST_GUILESS_MAIN(ScenariosTest)
#include "scenarios_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/small_study.h"
#include "study/duty_state.h"

#include <QTest>

using namespace study;

class DutyStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rates_data()
    {
        QTest::addColumn<double>("percent");
        QTest::addColumn<double>("fraction");
        QTest::newRow("steel today") << 50.0 << 0.5;
        QTest::newRow("not a whole basis point") << 17.4671 << 17.4671 / 100.0;
        QTest::newRow("a subsidy") << -5.0 << -0.05;
        QTest::newRow("nothing left") << -100.0 << qQNaN(); // NaN: refused
        QTest::newRow("beyond every schedule") << 1000.5 << qQNaN();
        QTest::newRow("not a number") << qQNaN() << qQNaN();
    }
    void rates()
    {
        QFETCH(double, percent);
        QFETCH(double, fraction);
        const auto rate = Rate::fromPercent(percent);
        QCOMPARE(rate.has_value(), !qIsNaN(fraction));
        if (rate)
            QVERIFY(rate->fraction() == fraction);
    }

    void dates_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<double>("onMetal");
        QTest::newRow("baseline day") << QDate(2024, 12, 31) << 0.0;
        QTest::newRow("day before a change") << QDate(2025, 5, 31) << 0.0;
        QTest::newRow("day of a change") << QDate(2025, 6, 1) << 0.5;
        QTest::newRow("between changes") << QDate(2025, 6, 20) << 0.5;
        QTest::newRow("long after") << QDate(2030, 1, 1) << 0.6;
    }
    void dates()
    {
        QFETCH(QDate, date);
        const auto state = dutyStateAt(smallStudy(), date);
        QVERIFY(state.ok());
        QTEST(state->at(0, 0, 1).rate.fraction(), "onMetal");
    }

    void aDateBeforeTheFirstStateIsRefused()
    {
        const auto state = dutyStateAt(smallStudy(), QDate(2024, 1, 1));
        QVERIFY(!state.ok());
        QCOMPARE(state.error().in(words::Wording()),
                 QStringLiteral("2024-01-01: the study has no duties for this date. Choose 31 December 2024 or later."));
    }

    void flowsWithoutARowKeepTheirBaseline()
    {
        const auto state = dutyStateAt(smallStudy(), QDate(2025, 7, 1));
        QCOMPARE(state->at(0, 2, 1).rate.fraction(), 0.04);
        QVERIFY(!state->at(0, 2, 1).quota);
    }

    void thePremiumOfTheBaselineIsAQuota()
    {
        const FlowDuty premium = baselineDuties(smallStudy()).at(1, 2, 0);
        QVERIFY(premium.quota.has_value());
        QCOMPARE(premium.quota->inQuota.fraction(), 0.0);
        QCOMPARE(premium.quota->overQuota.fraction(), 0.2);
        QCOMPARE(premium.quota->volume, 1.0);
        QCOMPARE(premium.rate.fraction(), 0.0);
    }

    void thePremiumKeepsItsOwnerOnADateThatDoesNotListIt()
    {
        Study study = smallStudy();
        std::erase_if(study.duties, [](const Duty &duty) { return duty.quota && duty.date > QDate(2024, 12, 31); });
        for (Duty &duty : study.duties) {
            if (duty.quota)
                duty.quota->rentTo = RentOwner::Exporter;
        }
        QVERIFY(baselineDuties(study).at(1, 2, 0).quota->rentTo == RentOwner::Exporter);
        QVERIFY(dutyStateAt(study, QDate(2025, 7, 1))->at(1, 2, 0).quota->rentTo == RentOwner::Exporter);
    }

    void effects_data()
    {
        QTest::addColumn<int>("metal");
        QTest::addColumn<int>("counter");
        QTest::addColumn<int>("sector");
        QTest::addColumn<int>("exporter");
        QTest::addColumn<int>("importer");
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("overQuota"); // NaN: no quota
        const double none = qQNaN();
        QTest::newRow("first positions change nothing") << 0 << 0 << 0 << 0 << 1 << 0.6 << none;
        QTest::newRow("replace sets the duty") << 1 << 0 << 0 << 0 << 1 << 0.25 << none;
        QTest::newRow("replace sets a quota") << 2 << 0 << 0 << 0 << 1 << 0.0 << 0.5;
        QTest::newRow("a cap below the duty lowers it") << 0 << 1 << 0 << 1 << 0 << 0.1 << none;
        QTest::newRow("a cap above the duty leaves it") << 0 << 2 << 0 << 1 << 0 << 0.25 << none;
        QTest::newRow("a cap on a quota caps both its rates") << 0 << 3 << 1 << 2 << 0 << 0.2 << 0.05;
        QTest::newRow("replace removes a quota") << 0 << 4 << 1 << 2 << 0 << 0.0 << none;
    }
    void effects()
    {
        QFETCH(int, metal);
        QFETCH(int, counter);
        QFETCH(int, sector);
        QFETCH(int, exporter);
        QFETCH(int, importer);
        QFETCH(double, overQuota);
        const Study study = smallStudy();
        auto state = dutyStateAt(study, QDate(2025, 7, 1));
        QVERIFY(state.ok());
        applyEffects(study, {metal, counter}, *state);
        const FlowDuty &flow = state->at(sector, exporter, importer);
        QCOMPARE(flow.quota.has_value(), !qIsNaN(overQuota));
        if (flow.quota) {
            QCOMPARE(flow.quota->overQuota.fraction(), overQuota);
            QCOMPARE(flow.quota->inQuota.fraction(), 0.0);
        } else {
            QTEST(flow.rate.fraction(), "rate");
        }
    }
};

QTEST_GUILESS_MAIN(DutyStateTest)
#include "duty_state_test.moc"

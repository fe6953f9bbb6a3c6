// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/blocks.h"
#include "analysis/scales.h"
#include "core/small_study.h"
#include "exchange/data_pack.h"
#include "study/economy.h"

#include <QTest>

#include <cmath>

using namespace study;

namespace {

double relativeDifference(double a, double b)
{
    return std::abs(a - b) / std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

/// The road from package to outcomes and party values, on a small study by hand and on the shipped one.
class EconomyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto study = exchange::studyFromPack(exchange::shippedPackFolder());
        QVERIFY2(study.ok(), study.ok() ? "" : qPrintable(study.error().in(words::Wording())));
        auto economy = Economy::calibrate(std::make_shared<const Study>(std::move(*study)));
        QVERIFY2(economy.ok(), economy.ok() ? "" : qPrintable(economy.error().in(words::Wording())));
        m_shipped = *economy;
        auto small = Economy::calibrate(std::make_shared<const Study>(smallStudy()));
        QVERIFY2(small.ok(), small.ok() ? "" : qPrintable(small.error().in(words::Wording())));
        m_small = *small;
    }

    void theBaselineDateChangesNothing()
    {
        const auto assessed = m_shipped->assess(negotiation::Package(24, 0), QDate(2024, 12, 31), market::Memory::Ignore);
        QVERIFY(assessed.ok());
        for (const market::SectorState &sector : assessed->equilibrium.sectors) {
            QVERIFY((sector.producerPrice.array() == 1.0).all());
            QVERIFY((sector.output.array() == 1.0).all());
        }
        for (int party = 0; party < 2; ++party) {
            for (const Indicator indicator : {Indicator::DutyRevenue, Indicator::QuotaRent, Indicator::ConsumerSurplus,
                                              Indicator::ProducerSurplus, Indicator::Welfare})
                QVERIFY2(assessed->outcomes.value({}, party, indicator) == 0.0, qPrintable(indicatorCode(indicator)));
        }
    }

    void theDairyPremium()
    {
        // Dairy starts inside a binding limit: the 20 % premium stands in the price, and no duty is collected on it.
        const Study &study = m_shipped->study();
        const int dairy = sectorIndex(study, u"DAIRY"), canada = regionIndex(study, u"CAN"), us = regionIndex(study, u"USA");
        const market::Sector &sector = m_shipped->model().baseline().sectors[static_cast<std::size_t>(dairy)];
        QCOMPARE(sector.initialPremium(us, canada), 0.2);
        QCOMPARE(sector.initialDuty(us, canada), 0.0);
        const auto assessed = m_shipped->assess(scenarioIndex(study, u"status_quo_2025_07_25"));
        QVERIFY(assessed.ok());
        const auto quota = std::find_if(assessed->quotas.begin(), assessed->quotas.end(),
                                        [&](const QuotaOutcome &q) { return q.sector == dairy && q.exporter == us; });
        QVERIFY(quota != assessed->quotas.end());
        QVERIFY(quota->regime == market::QuotaRegime::Binding);
        QVERIFY(std::abs(quota->premium - 0.2) < 0.05);
        QVERIFY(std::abs(quota->quantity - 1.0) < 1e-9);
    }

    void marketsClear()
    {
        for (std::size_t i = 0; i < m_shipped->study().scenarios.size(); ++i) {
            const auto assessed = m_shipped->assess(static_cast<int>(i), market::Memory::Ignore);
            QVERIFY(assessed.ok());
            QVERIFY(assessed->equilibrium.residual < 1e-11);
        }
        QCOMPARE(m_shipped->model().liveMarketCount(), 66);
    }

    void aluminumFirst()
    {
        const Study &study = m_shipped->study();
        const auto deal = m_shipped->assess(scenarioIndex(study, u"aluminum_first"));
        const auto noDeal = m_shipped->assess(scenarioIndex(study, u"no_deal_2025_08_01"));
        const int canada = partyIndex(study, u"CAN"), us = partyIndex(study, u"USA");
        const auto change = [&](const char *sector, int party, Indicator indicator) {
            const Scope scope = *scopeFromCode(study, QString::fromLatin1(sector));
            return deal->outcomes.value(scope, party, indicator) - noDeal->outcomes.value(scope, party, indicator);
        };
        QVERIFY(change("ALU_UNWROUGHT", us, Indicator::PurchaserPrice) < 0.0);
        QVERIFY(change("ALU_FAB", us, Indicator::Output) > 0.0);
        QVERIFY(change("ALU_UNWROUGHT", canada, Indicator::Output) > 0.0);
    }

    void theSamePackageIsStatusQuoInJulyAndNoDealInAugust()
    {
        const Study &study = m_shipped->study();
        const Scenario &statusQuo = study.scenarios[static_cast<std::size_t>(scenarioIndex(study, u"status_quo_2025_07_25"))];
        const auto august = m_shipped->assess(statusQuo.package, QDate(2025, 8, 1));
        const auto noDeal = m_shipped->assess(scenarioIndex(study, u"no_deal_2025_08_01"));
        QVERIFY(august->outcomes == noDeal->outcomes);
        const auto july = m_shipped->assess(statusQuo.package, statusQuo.date);
        QVERIFY(!(july->outcomes == noDeal->outcomes));
    }

    void walkAways()
    {
        const auto noDeal = m_shipped->assess(scenarioIndex(m_shipped->study(), u"no_deal_2025_08_01"));
        for (std::size_t party = 0; party < 2; ++party)
            QCOMPARE(noDeal->values[party].value, m_shipped->reservations()[party]);
        // The pack states them as about 43 and about 60.
        QVERIFY2(std::abs(m_shipped->reservations()[0] - 43.0) < 1.0, qPrintable(QString::number(m_shipped->reservations()[0])));
        QVERIFY2(std::abs(m_shipped->reservations()[1] - 60.0) < 1.0, qPrintable(QString::number(m_shipped->reservations()[1])));
    }

    void whoClearsTheWalkAways_data()
    {
        // As the pack's README states it of the shipped preferences.
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<bool>("canada");
        QTest::addColumn<bool>("us");
        QTest::newRow("Canada's ask fails in the United States") << "canada_ask" << true << false;
        QTest::newRow("full relief fails in the United States") << "full_relief" << true << false;
        QTest::newRow("the 2019 settlement fails in the United States") << "settlement_2019" << true << false;
        QTest::newRow("the US ask fails in Canada") << "us_ask" << false << true;
        QTest::newRow("aluminum first suits both") << "aluminum_first" << true << true;
        QTest::newRow("UK parity suits both") << "uk_parity" << true << true;
        QTest::newRow("the quota deal suits both") << "quota_deal_2025" << true << true;
    }
    void whoClearsTheWalkAways()
    {
        QFETCH(QString, scenario);
        const auto assessed = m_shipped->assess(scenarioIndex(m_shipped->study(), scenario));
        QTEST(assessed->values[0].clearsWalkAway(), "canada");
        QTEST(assessed->values[1].clearsWalkAway(), "us");
    }

    void groupsAndTotalsAddUp()
    {
        const Study &study = m_shipped->study();
        const auto assessed = m_shipped->assess(scenarioIndex(study, u"quota_deal_2025"));
        const OutcomeTable &table = assessed->outcomes;
        for (int party = 0; party < 2; ++party) {
            for (int i = 0; i < indicatorCount; ++i) {
                const auto indicator = static_cast<Indicator>(i);
                if (unitOf(indicator) == Unit::Index)
                    continue;
                double sectors = 0.0, groups = 0.0;
                for (int s = 0; s < static_cast<int>(study.sectors.size()); ++s)
                    sectors += table.value({Scope::Kind::Sector, s}, party, indicator);
                for (int g = 0; g < static_cast<int>(study.groups.size()); ++g)
                    groups += table.value({Scope::Kind::Group, g}, party, indicator);
                QVERIFY(relativeDifference(sectors, table.value({}, party, indicator)) < 1e-12);
                QVERIFY(relativeDifference(groups, sectors) < 1e-12);
            }
            const double parts = table.value({}, party, Indicator::ConsumerSurplus) + table.value({}, party, Indicator::ProducerSurplus)
                                 + table.value({}, party, Indicator::DutyRevenue) + table.value({}, party, Indicator::QuotaRent);
            QVERIFY(relativeDifference(parts, table.value({}, party, Indicator::Welfare)) < 1e-12);
            const double sources = table.value({}, party, Indicator::ImportsFromPartner) + table.value({}, party, Indicator::ImportsFromThird);
            QVERIFY(relativeDifference(sources, table.value({}, party, Indicator::Imports)) < 1e-12);
        }
        // What one exports to the other, the other imports from it.
        QVERIFY(relativeDifference(table.value({}, 0, Indicator::ExportsToPartner), table.value({}, 1, Indicator::ImportsFromPartner)) < 1e-12);
    }

    void valuesByHand()
    {
        const Study &study = m_small->study();
        const auto assessed = m_small->assess(scenarioIndex(study, u"relief"));
        const PartyValue &value = assessed->values[0];
        QCOMPARE(value.political[0], 40.0); // 0.4 · 100
        QCOMPARE(value.political[1], 12.0); // 0.2 · 60
        const double welfare = assessed->outcomes.value({}, 0, Indicator::Welfare);
        const double treasury = assessed->outcomes.value({}, 0, Indicator::DutyRevenue);
        const double jobs = assessed->outcomes.value({Scope::Kind::Group, 0}, 0, Indicator::Employment) - 1000.0;
        const double economic = 0.5 * (welfare + 100.0) / 2.0 + 0.3 * (jobs + 500.0) / 10.0 + 0.2 * (treasury + 50.0) / 2.0;
        QVERIFY(relativeDifference(value.economic, economic) < 1e-12);
        QVERIFY(relativeDifference(value.value, 0.4 * economic + 52.0) < 1e-12);
        QCOMPARE(assessed->brokenRules.size(), 0u);
        QCOMPARE(m_small->assess({3, 0}, QDate(2025, 7, 1))->brokenRules, std::vector<int>{0});
    }

    void reliefMovesTheRightWay()
    {
        const Study &study = m_small->study();
        const auto relief = m_small->assess(scenarioIndex(study, u"relief"));
        const auto noDeal = m_small->assess(scenarioIndex(study, u"no_deal"));
        const Scope metal{Scope::Kind::Sector, 0};
        QVERIFY(relief->outcomes.value(metal, 0, Indicator::Output) > noDeal->outcomes.value(metal, 0, Indicator::Output));
        QVERIFY(relief->outcomes.value(metal, 1, Indicator::Output) < noDeal->outcomes.value(metal, 1, Indicator::Output));
        QVERIFY(relief->outcomes.value(metal, 1, Indicator::PurchaserPrice) < noDeal->outcomes.value(metal, 1, Indicator::PurchaserPrice));
        QVERIFY(relief->outcomes.value({Scope::Kind::Sector, 1}, 1, Indicator::Output)
                > noDeal->outcomes.value({Scope::Kind::Sector, 1}, 1, Indicator::Output)); // cheaper metal for B's cars
    }

    void worthIsTheLastInEffect()
    {
        const auto relief = m_small->assess({3, 1}, QDate(2025, 7, 1));
        const auto worth = m_small->worth(*relief);
        QVERIFY(worth.ok());
        const auto without = m_small->assess({0, 1}, QDate(2025, 7, 1));
        for (std::size_t party = 0; party < 2; ++party)
            QCOMPARE((*worth)[0][party], relief->values[party].value - without->values[party].value);
        const auto statusQuo = m_small->assess({0, 0}, QDate(2025, 7, 1));
        QCOMPARE((*m_small->worth(*statusQuo))[0], (std::vector<double>{0.0, 0.0}));
    }

    void blocksOfTheShippedStudy()
    {
        const Study &study = m_shipped->study();
        const auto blocks = analysis::irritantBlocks(*m_shipped);
        QCOMPARE(blocks.size(), 15u);
        std::vector<long> combinations;
        double withinRules = 1.0;
        for (const auto &block : blocks) {
            long count = 0;
            analysis::forEachCombination(study, block, negotiation::Package(24, 0), [&](const auto &) { return ++count, true; });
            combinations.push_back(count);
            withinRules *= static_cast<double>(count);
        }
        QCOMPARE(combinations[0], 4248L); // metals and autos
        QCOMPARE(withinRules, 56124820684800.0);
    }

    void theShippedScalesAreTheExtremes()
    {
        // The pack's author computed them with another implementation: every figure of the engine is in them.
        const auto computed = analysis::computeScales(*m_shipped);
        QVERIFY(computed.ok());
        const Study &study = m_shipped->study();
        for (std::size_t party = 0; party < study.parties.size(); ++party) {
            for (const Scale &scale : (*computed)[party]) {
                const auto &shipped = study.parties[party].scales;
                const auto stated = std::find_if(shipped.begin(), shipped.end(), [&](const Scale &s) { return s.indicator == scale.indicator; });
                QVERIFY(stated != shipped.end());
                const QString figures = QStringLiteral("%1: %2 … %3, stated %4 … %5").arg(scale.indicator).arg(scale.low, 0, 'f', 3)
                                            .arg(scale.high, 0, 'f', 3).arg(stated->low, 0, 'f', 3).arg(stated->high, 0, 'f', 3);
                QVERIFY2(std::abs(scale.low - stated->low) < 1e-3 && std::abs(scale.high - stated->high) < 1e-3, qPrintable(figures));
            }
        }
    }

    void derivedDemandAboveAbsorptionIsRefused()
    {
        Study study = smallStudy();
        study.inputShares[1].share.value = 0.6; // B's car makers would need more metal than B buys
        const auto economy = Economy::calibrate(std::make_shared<const Study>(study));
        QVERIFY(!economy.ok());
        QCOMPARE(economy.error().kind, words::ErrorKind::BadData);
        const QString sentence = economy.error().in(words::Wording());
        QVERIFY2(sentence.contains("METAL") && sentence.contains("B") && sentence.contains("absorbs"), qPrintable(sentence));
    }

    void anUnknownWalkAwayIsRefused()
    {
        Study study = smallStudy();
        study.parties[0].walkAway.scenario = "nowhere";
        const auto economy = Economy::calibrate(std::make_shared<const Study>(study));
        QVERIFY(!economy.ok());
        QVERIFY(economy.error().in(words::Wording()).contains("nowhere"));
    }

private:
    std::shared_ptr<const Economy> m_shipped;
    std::shared_ptr<const Economy> m_small;
};

QTEST_GUILESS_MAIN(EconomyTest)
#include "economy_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/bilateral_flows.h"
#include "analysis/response_curve.h"
#include "core/small_study.h"
#include "exchange/data_pack.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace analysis;
using namespace study;

namespace {

const QDate july(2025, 7, 1);

double linear(const ResponseCurve &curve, double duty, const Scope &scope, int party, Indicator indicator)
{
    for (std::size_t i = 1; i < curve.duty.size(); ++i) {
        if (duty > curve.duty[i])
            continue;
        const double share = (duty - curve.duty[i - 1]) / (curve.duty[i] - curve.duty[i - 1]);
        return (1.0 - share) * curve.outcomes[i - 1].value(scope, party, indicator) +
               share * curve.outcomes[i].value(scope, party, indicator);
    }
    return qQNaN();
}

} // namespace

/// Outcomes as a duty moves, choices between the listed positions, and who replaces whom.
class ResponseCurveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto study = exchange::studyFromPack(exchange::shippedPackFolder());
        QVERIFY(study.ok());
        m_shipped = *Economy::calibrate(std::make_shared<const Study>(std::move(*study)));
        m_small = *Economy::calibrate(std::make_shared<const Study>(smallStudy()));
        Study scarce = smallStudy();
        scarce.irritants[0].positions[2].effects[0].quota->volume = 0.8; // so that the quota binds and has a rent
        m_scarce = *Economy::calibrate(std::make_shared<const Study>(scarce));
    }

    void passesThroughEveryListedPosition()
    {
        // B's duty on A's metal: 60 % in July, 25 % and 0 % as positions. 13 points stand five points apart.
        const DutyAxis axis{{Scope::Kind::Sector, 0}, 1, 0};
        const auto curve = responseCurve(*m_small, {{0, 0}, july, {}}, axis, 13);
        QVERIFY(curve.ok());
        QCOMPARE(curve->duty.size(), 13u);
        QCOMPARE(curve->duty.front(), 0.0);
        QCOMPARE(curve->duty.back(), 0.6);
        QCOMPARE(curve->present, 0.6);
        QVERIFY(!curve->equivalent);
        for (const auto &[position, point] : {std::pair{0, 12u}, {1, 5u}, {3, 0u}}) {
            const auto assessed = m_small->assess({position, 0}, july);
            for (int party = 0; party < 2; ++party) {
                for (int i = 0; i < indicatorCount; ++i) {
                    const auto indicator = static_cast<Indicator>(i);
                    const double expected = assessed->outcomes.value({}, party, indicator);
                    const double found = curve->outcomes[point].value({}, party, indicator);
                    QVERIFY2(std::abs(found - expected) <= 1e-9 * std::max(1.0, std::abs(expected)),
                             qPrintable(QStringLiteral("position %1, %2: %3 for %4")
                                            .arg(position)
                                            .arg(indicatorCode(indicator))
                                            .arg(found)
                                            .arg(expected)));
                }
            }
        }
        // The stops on the axis: 60, 25, the quota's 50 and 0.
        QCOMPARE(curve->marks.size(), 4u);
        QCOMPARE(curve->marks[1].at, (PositionDuty{1, 0.25, false}));
        QCOMPARE(curve->marks[2].at, (PositionDuty{2, 0.5, true}));
    }

    void shippedCurvesPassThroughTheirPositions_data()
    {
        QTest::addColumn<QString>("irritant");
        QTest::addColumn<QString>("sector");
        QTest::addColumn<QString>("imposer");
        QTest::addColumn<QString>("target");
        QTest::newRow("U.S. vehicle duty") << "IR_AUTO_232"
                                           << "VEH"
                                           << "USA"
                                           << "CAN";
        QTest::newRow("Canadian counter-tariff on vehicles") << "IR_CT_AUTO"
                                                             << "VEH"
                                                             << "CAN"
                                                             << "USA";
        QTest::newRow("softwood lumber") << "IR_LUMBER"
                                         << "LUMBER"
                                         << "USA"
                                         << "CAN";
        QTest::newRow("general counter-tariffs") << "IR_CT_GENERAL"
                                                 << "GENERAL"
                                                 << "CAN"
                                                 << "USA";
    }
    void shippedCurvesPassThroughTheirPositions()
    {
        QFETCH(QString, irritant);
        QFETCH(QString, sector);
        QFETCH(QString, imposer);
        QFETCH(QString, target);
        const Study &study = m_shipped->study();
        const Scenario &noDeal = study.scenarios[static_cast<std::size_t>(scenarioIndex(study, u"no_deal_2025_08_01"))];
        const Scope scope = *scopeFromCode(study, sector);
        const DutyAxis axis{scope, regionIndex(study, imposer), regionIndex(study, target)};
        const auto curve = responseCurve(*m_shipped, choiceOf(noDeal), axis, 401);
        QVERIFY(curve.ok());
        int plain = 0;
        for (const CurveMark &mark : curve->marks) {
            if (mark.irritant != irritantIndex(study, irritant) || mark.at.isQuota)
                continue;
            ++plain;
            negotiation::Package package = noDeal.package;
            package[static_cast<std::size_t>(mark.irritant)] = mark.at.position;
            const auto assessed = m_shipped->assess(package, noDeal.date);
            const double expected = assessed->outcomes.value(scope, 0, Indicator::Employment);
            const double found = linear(*curve, mark.at.duty, scope, 0, Indicator::Employment);
            QVERIFY2(std::abs(found - expected) < 1e-4 * expected,
                     qPrintable(QStringLiteral("%1 for %2").arg(found).arg(expected)));
        }
        QVERIFY(plain >= 2);
    }

    void aGroupMovesTogether()
    {
        const Study &study = m_shipped->study();
        const Scenario &noDeal = study.scenarios[static_cast<std::size_t>(scenarioIndex(study, u"no_deal_2025_08_01"))];
        const Scope steel = *scopeFromCode(study, u"steel");
        const DutyAxis axis{steel, regionIndex(study, u"USA"), regionIndex(study, u"CAN")};
        const auto curve = responseCurve(*m_shipped, choiceOf(noDeal), axis, 3);
        QVERIFY(curve.ok());
        // The largest duties are those of no deal, so the curve ends there.
        const auto assessed = m_shipped->assess(noDeal.package, noDeal.date);
        QVERIFY(std::abs(curve->outcomes.back().value(steel, 0, Indicator::Output) -
                         assessed->outcomes.value(steel, 0, Indicator::Output)) < 1e-6);
        QVERIFY(std::abs(curve->duty.back() - curve->present) < 1e-12);
        QVERIFY(curve->duty.back() > 0.2013 && curve->duty.back() < 0.425);
        const auto flows = flowsOf(study, axis);
        QCOMPARE(flows->size(), 2u);
        DutyState duties = *dutyStateAt(study, noDeal.date);
        moveDuties(*flows, 0.5, duties);
        QCOMPARE(duties.at(0, axis.target, axis.imposer).rate.fraction(), 0.2125);
        QVERIFY(std::abs(duties.at(1, axis.target, axis.imposer).rate.fraction() - 0.10065) < 1e-12);
    }

    void aQuotaBendsTheCurve()
    {
        // Nothing inside the quota, 50 % beyond it. While the over-quota duty is low it is what everyone pays; once the
        // quota binds, raising it further changes nothing.
        const DutyAxis axis{{Scope::Kind::Sector, 0}, 1, 0};
        const auto curve = responseCurve(*m_scarce, {{2, 0}, july, {}}, axis, 121);
        QVERIFY(curve.ok());
        QCOMPARE(curve->present, 0.5);
        QVERIFY(curve->regime == market::QuotaRegime::Binding);
        const double kink = *curve->equivalent;
        QVERIFY2(kink > 0.01 && kink < 0.5, qPrintable(QString::number(kink)));
        const Scope metal{Scope::Kind::Sector, 0};
        const auto plain = responseCurve(*m_scarce, {{0, 0}, july, {}}, axis, 121);
        const double flat = curve->presentOutcomes.value(metal, 0, Indicator::Exports);
        for (std::size_t i = 0; i < curve->duty.size(); ++i) {
            const double exports = curve->outcomes[i].value(metal, 0, Indicator::Exports);
            const double expected =
                curve->duty[i] <= kink ? plain->outcomes[i].value(metal, 0, Indicator::Exports) : flat;
            QVERIFY2(std::abs(exports - expected) < 1e-6 * expected,
                     qPrintable(QStringLiteral("at %1: %2 for %3").arg(curve->duty[i]).arg(exports).arg(expected)));
        }
    }

    void theInQuotaDutyIsCapped()
    {
        DutyState duties(1, 2);
        FlowDuty &flow = duties.at(0, 0, 1);
        flow.quota = TariffRateQuota{*Rate::fromPercent(10), *Rate::fromPercent(50), 0.8, {}, {}, RentOwner::Importer};
        flow.rate = flow.quota->inQuota;
        const std::vector<AxisFlow> flows{{{0, 1, 0}, 0.5, 1.0}};
        moveDuties(flows, 0.5, duties);
        QCOMPARE(flow.quota->overQuota.fraction(), 0.25);
        QCOMPARE(flow.quota->inQuota.fraction(), 0.1);
        moveDuties(flows, 0.1, duties);
        QCOMPARE(flow.quota->overQuota.fraction(), 0.05);
        QCOMPARE(flow.quota->inQuota.fraction(), 0.05);
        QCOMPARE(flow.rate.fraction(), 0.05);
    }

    void nothingToMove()
    {
        QVERIFY(!responseCurve(*m_small, {{0, 0}, july, {}}, {{Scope::Kind::Sector, 1}, 1, 0})
                     .ok()); // no duty was ever listed
        QVERIFY(!responseCurve(*m_small, {{0, 0}, july, {}}, {{Scope::Kind::Sector, 0}, 1, 1}).ok()); // sales at home
        QVERIFY(!rentCurve(*m_small, {{0, 0}, july, {}}, {0, 1, 0}).ok());                            // no quota
    }

    void theRentMovesWelfareAndNothingElse()
    {
        const auto curve = rentCurve(*m_scarce, {{2, 0}, july, {}}, {0, 1, 0}, 5);
        QVERIFY(curve.ok());
        const auto welfare = [&](std::size_t i, int party) {
            return curve->outcomes[i].value({}, party, Indicator::Welfare);
        };
        QVERIFY(welfare(4, 1) > welfare(0, 1));
        QVERIFY(std::abs((welfare(4, 1) - welfare(0, 1)) + (welfare(4, 0) - welfare(0, 0))) < 1e-9);
        QVERIFY(std::abs(welfare(2, 1) - (welfare(0, 1) + welfare(4, 1)) / 2.0) < 1e-9);
        QCOMPARE(curve->outcomes[0].value({}, 0, Indicator::Output),
                 curve->outcomes[4].value({}, 0, Indicator::Output));
    }

    void aDraggedDutyLands_data()
    {
        QTest::addColumn<double>("duty");
        QTest::addColumn<int>("position");
        QTest::addColumn<double>("share"); // from position 0 or 1
        QTest::addColumn<int>("from");
        QTest::newRow("on a listed position") << 0.25 << 1 << 0.0 << -1;
        QTest::newRow("within the snap") << 0.256 << 1 << 0.0 << -1;
        QTest::newRow("above the largest") << 0.9 << 0 << 0.0 << -1;
        QTest::newRow("below the least") << -0.1 << 3 << 0.0 << -1;
        QTest::newRow("between the first two") << 0.425 << -1 << 0.5 << 0;
        QTest::newRow("past the quota, which is no neighbour") << 0.05 << -1 << 0.8 << 1;
    }
    void aDraggedDutyLands()
    {
        QFETCH(double, duty);
        const auto duties = positionDuties(m_small->study(), {2, 0}, july, 0, {0, 1, 0});
        const Landing landing = landingOf(0, *duties, duty, 0.01);
        QTEST(landing.position, "position");
        QFETCH(int, from);
        QCOMPARE(landing.custom.has_value(), from >= 0);
        if (from >= 0) {
            QCOMPARE(landing.custom->from, from);
            QFETCH(double, share);
            QVERIFY(std::abs(landing.custom->share - share) < 1e-12);
        }
    }

    void betweenTwoPositions()
    {
        // Halfway from 60 % to 25 % is 42.5 %; the value of the position is halfway too.
        const Adjustments between{{{0, 0, 1, 0.5}}, {}};
        const auto assessed = m_small->assess({0, 0}, between, july);
        QCOMPARE(assessed->duties.at(0, 0, 1).rate.fraction(), 0.425);
        QCOMPARE(assessed->values[0].political[0], 0.4 * 15.0);
        const auto curve = responseCurve(*m_small, {{0, 0}, july, {}}, {{Scope::Kind::Sector, 0}, 1, 0}, 25);
        QCOMPARE(curve->duty[17], 0.425);
        QVERIFY(std::abs(curve->outcomes[17].value({}, 0, Indicator::Welfare) -
                         assessed->outcomes.value({}, 0, Indicator::Welfare)) < 1e-8);
    }

    void aCustomSteelDutyScalesWithItsHeadline()
    {
        // 40 % between the listed 50 % and 25 %: mill steel pays 85 % of it.
        const Study &study = m_shipped->study();
        const int steel = irritantIndex(study, u"IR_STEEL_232");
        const CustomPosition custom{steel, 0, 1, 0.4};
        QCOMPARE(*headlinePercent(study, custom), 40.0);
        const auto duties = dutiesOf(study, negotiation::Package(24, 0), {custom}, QDate(2025, 8, 1));
        QVERIFY(std::abs(duties->at(0, regionIndex(study, u"CAN"), regionIndex(study, u"USA")).rate.fraction() - 0.34) <
                1e-12);
        QVERIFY(!headlinePercent(study, {steel, 1, 2, 0.5})); // a quota has no single headline rate
    }

    void whoReplacesWhom()
    {
        const auto now = m_small->assess({3, 1}, july), was = m_small->assess({0, 0}, july);
        const BilateralFlows flows = bilateralFlows(*m_small, *now, *was, {Scope::Kind::Sector, 0});
        QVERIFY(flows.change(0, 1) > 0.0); // A sells more metal to B
        QVERIFY(flows.change(1, 1) < 0.0); // B's own sells less at home
        QVERIFY(*flows.relativeChange(0, 1) > 0.0);
        QCOMPARE(flows.exporters.size(), 3u);
        const auto diversion = largestDiversion(flows);
        QVERIFY(diversion.has_value());
        QCOMPARE(diversion->importer, 1);
        QCOMPARE(diversion->winner, 0);
        QVERIFY(std::abs(diversion->amount - std::min(flows.change(0, 1), -flows.change(diversion->loser, 1))) < 1e-12);
        double exports = 0.0;
        for (int importer = 1; importer < 3; ++importer)
            exports += flows.value(0, importer);
        QVERIFY(std::abs(exports - now->outcomes.value({Scope::Kind::Sector, 0}, 0, Indicator::Exports)) < 1e-9);
        QVERIFY(!largestDiversion(bilateralFlows(*m_small, *was, *was, {})));
        const market::Matrix all = bilateralFlows(*m_small, *now, *was, {}).value;
        const market::Matrix sum = flows.value + bilateralFlows(*m_small, *now, *was, {Scope::Kind::Group, 1}).value;
        QVERIFY((all - sum).norm() < 1e-9);
    }

    void pricesGiveTheQuantityOfAFlow_data()
    {
        QTest::addColumn<negotiation::Package>("package");
        QTest::newRow("no deal") << negotiation::Package{0, 0};
        QTest::newRow("a quota") << negotiation::Package{2, 0};
        QTest::newRow("free metal") << negotiation::Package{3, 4};
    }
    void pricesGiveTheQuantityOfAFlow()
    {
        QFETCH(negotiation::Package, package);
        const auto now = m_small->assess(package, july);
        QVERIFY(now.ok());
        for (int sector = 0; sector < 2; ++sector) {
            const market::Sector &facts = m_small->model().baseline().sectors[std::size_t(sector)];
            for (int i = 0; i < 3; ++i) {
                for (int j = 0; j < 3; ++j) {
                    if (!(facts.flows(i, j) > 0.0))
                        continue;
                    const FlowPrices prices = flowPrices(*m_small, *now, sector, i, j);
                    const double dm = -facts.sigmaDomesticImport, mm = -facts.sigmaImports;
                    const double wanted =
                        i == j ? std::pow(prices.purchaserPrice / prices.marketPrice, dm) * prices.demand
                               : std::pow(prices.purchaserPrice / prices.importsPrice, mm) *
                                     std::pow(prices.importsPrice / prices.marketPrice, dm) * prices.demand;
                    QVERIFY2(std::abs(wanted - prices.quantity) < 1e-9,
                             qPrintable(QStringLiteral("%1, %2 to %3: %4 for %5").arg(sector).arg(i).arg(j).arg(wanted).arg(prices.quantity)));
                }
            }
        }
    }

private:
    std::shared_ptr<const Economy> m_shipped;
    std::shared_ptr<const Economy> m_small;
    std::shared_ptr<const Economy> m_scarce;
};

QTEST_GUILESS_MAIN(ResponseCurveTest)
#include "response_curve_test.moc"

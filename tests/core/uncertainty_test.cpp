// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/parallel.h"
#include "analysis/random.h"
#include "analysis/uncertainty.h"
#include "core/small_study.h"
#include "exchange/data_pack.h"

#include <QTest>

#include <atomic>
#include <cmath>
#include <thread>

using namespace analysis;
using namespace study;

namespace {

const QDate july(2025, 7, 1);
const Choice noDeal{{0, 0}, july, {}};
const Choice relief{{3, 1}, july, {}};

/// The small study with ranges on a few numbers.
Study uncertainStudy()
{
    Study study = smallStudy();
    study.sectors[0].sigmaDomesticImport = {3, 1.5, 5};
    study.sectors[0].sigmaImports = {6, 3, 10};
    study.sectors[1].eta = {1, 0.8, 1.5};
    study.sectors[0].etaResidual = {4, 2, 6};
    study.supplies[0].epsilon = {1.5, 0.5, 3};
    study.supplies[1].capacity = Estimate{1.2, 1.0, 1.3};
    study.supplies[1].labourElasticity = {1.0, 0.5, 1.0};
    study.supplies[2].labourElasticity = {1.0, 0.5, 1.0}; // no jobs in C, so nothing to draw
    return study;
}

std::shared_ptr<const Economy> calibrated(const Study &study)
{
    return *Economy::calibrate(std::make_shared<const Study>(study));
}

} // namespace

/// Draws of the parameters, the bands they give, and what each parameter does alone.
class UncertaintyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto study = exchange::studyFromPack(exchange::shippedPackFolder());
        QVERIFY(study.ok());
        m_shipped = calibrated(*study);
        m_small = calibrated(uncertainStudy());
    }

    void splitUniformHasHalfItsMassEitherSide_data()
    {
        QTest::addColumn<double>("quantile");
        QTest::addColumn<double>("value");
        QTest::newRow("low end") << 0.0 << 1.0;
        QTest::newRow("half way to the centre") << 0.25 << 1.5;
        QTest::newRow("centre") << 0.5 << 2.0;
        QTest::newRow("half way from the centre") << 0.75 << 6.0;
        QTest::newRow("high end") << 1.0 << 10.0;
    }
    void splitUniformHasHalfItsMassEitherSide()
    {
        QFETCH(double, quantile);
        QTEST(splitUniform({2.0, 1.0, 10.0}, quantile), "value");
        QCOMPARE(splitUniform({2.0, {}, {}}, quantile), 2.0);
    }

    void uniformNumbersAreUniform()
    {
        const int count = 20000;
        double sum = 0.0, squares = 0.0, product = 0.0;
        for (std::uint32_t draw = 0; draw < count; ++draw) {
            const double u = uniform(11, draw, 3);
            QVERIFY(u > 0.0 && u < 1.0);
            sum += u;
            squares += (u - 0.5) * (u - 0.5);
            product += (u - 0.5) * (uniform(11, draw, 4) - 0.5);
        }
        QVERIFY(std::abs(sum / count - 0.5) < 0.01);
        QVERIFY(std::abs(squares / count - 1.0 / 12.0) < 0.002);
        QVERIFY(std::abs(product / count) < 0.003);
        QVERIFY(uniform(11, 0, 0) != uniform(12, 0, 0));
    }

    void levelsComeOnRequest()
    {
        UncertaintySettings settings;
        settings.draws = 300;
        const UncertaintyResult plain = *uncertainty(*m_small, relief, noDeal, settings);
        settings.levels = true;
        UncertaintyResult levels = *uncertainty(*m_small, relief, noDeal, settings);
        QVERIFY(plain.level.isEmpty());
        const Assessment central = *m_small->assess(relief.package, relief.date);
        for (const Indicator indicator : {Indicator::Welfare, Indicator::Output, Indicator::Employment}) {
            const Quantiles level = levels.level.of({}, 0, indicator);
            const double value = central.outcomes.value({}, 0, indicator);
            QVERIFY2(level.p05 < value && value < level.p95, qPrintable(QStringLiteral("%1: %2 to %3").arg(value).arg(level.p05).arg(level.p95)));
        }
        levels.level = {};
        QVERIFY2(levels == plain, "nothing else changes with them");
    }

    void whatIsUncertain()
    {
        QStringList codes;
        for (const UncertainParameter &parameter : uncertainParameters(m_small->study()))
            codes << parameterCode(m_small->study(), parameter);
        QCOMPARE(codes, (QStringList{"sigma METAL", "eta CARS", "eta_residual METAL", "epsilon METAL A",
                                     "capacity METAL B", "labour METAL B"}));
    }

    void oneDrawMovesBothLevelsOfASector()
    {
        const Sampler sampler(*m_small, Nest::Nested, 4);
        bool moved = false;
        for (std::uint32_t draw = 0; draw < 50; ++draw) {
            const Parameters parameters = sampler.draw(draw);
            const double domestic = parameters.sectors[0].sigmaDomesticImport,
                         imports = parameters.sectors[0].sigmaImports;
            QVERIFY(domestic >= 1.5 && domestic <= 5.0);
            QVERIFY(std::abs(imports - 2.0 * domestic) < 1e-12); // the two ranges are in proportion
            QCOMPARE(parameters.sectors[1].sigmaImports, 5.0);
            QVERIFY(parameters.supplies[1].capacity >= 1.0 && parameters.supplies[1].capacity <= 1.3);
            QVERIFY(parameters.supplies[0].capacity == market::infinite);
            moved = moved || std::abs(domestic - 3.0) > 0.5;
        }
        QVERIFY(moved);
    }

    void quantilesByHand()
    {
        std::vector<double> values{10, 0, 7, 3, 5, 1, 2, 4, 6, 9, 8}; // 0 … 10
        const Quantiles quantiles = quantilesOf(values);
        QCOMPARE(quantiles, (Quantiles{0.5, 2.5, 5.0, 7.5, 9.5}));
        std::vector<double> one{3.0};
        QCOMPARE(quantilesOf(one), (Quantiles{3.0, 3.0, 3.0, 3.0, 3.0}));
    }

    void theSameOnAnyNumberOfThreads()
    {
        std::optional<UncertaintyResult> first;
        for (const int threads : {1, 2, 5}) {
            const auto result = uncertainty(*m_small, relief, noDeal, {200, 9, Nest::Nested, threads});
            QVERIFY(result.ok());
            QVERIFY(result->isComplete());
            QCOMPARE(result->failed, 0);
            if (first)
                QVERIFY(*result == *first);
            first = *result;
        }
        const auto other = uncertainty(*m_small, relief, noDeal, {200, 10, Nest::Nested, 2});
        QVERIFY(!(other->change == first->change));
    }

    void moreDrawsBeginWithTheSame()
    {
        // The first 300 of 1000 draws are the 300 draws: so results refine and never jump to another sample.
        std::vector<UncertaintyResult> seen;
        UncertaintyProgress progress;
        progress.refined = [&](const UncertaintyResult &result) { seen.push_back(result); };
        int counted = 0;
        progress.counted = [&](int draws) { counted = draws; };
        const auto all = uncertainty(*m_small, relief, noDeal, {1000, 2, Nest::Nested, 2}, progress);
        QCOMPARE(counted, 1000);
        QVERIFY(!seen.empty());
        QVERIFY(seen.front().draws >= 256 && seen.front().draws < 1000 && !seen.front().isComplete());
        const auto alone = uncertainty(*m_small, relief, noDeal, {seen.front().draws, 2, Nest::Nested, 2});
        QVERIFY(alone->change == seen.front().change);
        QVERIFY(alone->parties == seen.front().parties);
    }

    void bandsContainTheCentre_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<Nest>("nest");
        QTest::newRow("quota deal") << "quota_deal_2025" << Nest::Nested;
        QTest::newRow("full relief") << "full_relief" << Nest::Nested;
        QTest::newRow("aluminum first, flat nest") << "aluminum_first" << Nest::Flat;
    }
    void bandsContainTheCentre()
    {
        QFETCH(QString, scenario);
        QFETCH(Nest, nest);
        const Study &study = m_shipped->study();
        const Choice choice = choiceOf(study.scenarios[static_cast<std::size_t>(scenarioIndex(study, scenario))]);
        const Choice reference =
            choiceOf(study.scenarios[static_cast<std::size_t>(scenarioIndex(study, u"no_deal_2025_08_01"))]);
        const auto result = uncertainty(*m_shipped, choice, reference, {400, 1, nest, 2});
        QVERIFY(result.ok());
        QCOMPARE(result->failed, 0);
        int outside = 0, wide = 0;
        for (const Scope &scope : allScopes(study)) {
            for (int party = 0; party < 2; ++party) {
                for (int i = 0; i < indicatorCount; ++i) {
                    const auto indicator = static_cast<Indicator>(i);
                    const Quantiles band = result->change.of(scope, party, indicator);
                    const double centre = result->central.value(scope, party, indicator);
                    QVERIFY(band.p05 <= band.p25 && band.p25 <= band.p50 && band.p50 <= band.p75 &&
                            band.p75 <= band.p95);
                    const double slack = 1e-9 * (1.0 + std::abs(centre));
                    if (centre < band.p05 - slack || centre > band.p95 + slack)
                        ++outside;
                    wide += band.p95 - band.p05 > slack ? 1 : 0;
                }
            }
        }
        QCOMPARE(outside, 0);
        QVERIFY(wide > 50);
        if (nest == study.nest) {
            const auto now = m_shipped->assess(choice.package, choice.date),
                       was = m_shipped->assess(reference.package, reference.date);
            const double change =
                now->outcomes.value({}, 0, Indicator::Employment) - was->outcomes.value({}, 0, Indicator::Employment);
            QVERIFY(std::abs(result->central.value({}, 0, Indicator::Employment) - change) < 1e-6);
        }
    }

    void theNestIsASwitch()
    {
        const auto nested = uncertainty(*m_small, relief, noDeal, {64, 1, Nest::Nested, 2});
        const auto flat = uncertainty(*m_small, relief, noDeal, {64, 1, Nest::Flat, 2});
        QVERIFY(!(nested->central == flat->central));
        Study study = uncertainStudy();
        study.nest = Nest::Flat;
        const auto economy = calibrated(study);
        const double change = economy->assess(relief.package, july)->outcomes.value({}, 0, Indicator::Output) -
                              economy->assess(noDeal.package, july)->outcomes.value({}, 0, Indicator::Output);
        QVERIFY(std::abs(flat->central.value({}, 0, Indicator::Output) - change) < 1e-8);
    }

    void withoutRangesThereIsNoBand()
    {
        const auto economy = calibrated(smallStudy());
        const auto result = uncertainty(*economy, relief, noDeal, {40, 1, Nest::Nested, 2});
        const double centre = result->central.value({}, 1, Indicator::Output);
        const Quantiles band = result->change.of({}, 1, Indicator::Output);
        QVERIFY(std::abs(band.p05 - centre) < 1e-9 && std::abs(band.p95 - centre) < 1e-9);
        const auto value = economy->assess(relief.package, july)->values[0];
        QVERIFY(std::abs(result->parties[0].overWalkAway.p50 - (value.value - value.reservation)) < 1e-9);
        QCOMPARE(result->parties[0].beatsWalkAway, value.clearsWalkAway() ? 1.0 : 0.0);
    }

    void theWalkAwayBeatsItselfInEveryDraw()
    {
        const auto result = uncertainty(*m_small, noDeal, relief, {64, 1, Nest::Nested, 2});
        for (const PartyRange &party : result->parties) {
            QCOMPARE(party.beatsWalkAway, 1.0);
            QCOMPARE(party.overWalkAway, Quantiles());
        }
    }

    void aWalkAwayOfPointsStandsStill()
    {
        Study study = uncertainStudy();
        study.parties[0].walkAway = {{}, 1000.0, {}, {}};
        study.parties[1].walkAway = {{}, -1000.0, {}, {}};
        const auto result = uncertainty(*calibrated(study), relief, noDeal, {64, 1, Nest::Nested, 2});
        QCOMPARE(result->parties[0].beatsWalkAway, 0.0);
        QCOMPARE(result->parties[1].beatsWalkAway, 1.0);
        QVERIFY(result->parties[0].overWalkAway.p05 < result->parties[0].overWalkAway.p95);
    }

    void stoppingGivesWhatIsThere()
    {
        std::stop_source source;
        UncertaintyProgress progress;
        progress.counted = [&](int draws) {
            if (draws >= 64)
                source.request_stop();
        };
        const auto result =
            uncertainty(*m_small, relief, noDeal, {50000, 1, Nest::Nested, 2}, progress, source.get_token());
        QVERIFY(result.ok());
        QVERIFY(!result->isComplete());
        QVERIFY(result->draws >= 64 && result->draws < 50000);
        const auto alone = uncertainty(*m_small, relief, noDeal, {result->draws, 1, Nest::Nested, 1});
        QVERIFY(alone->change == result->change);
        std::stop_source already;
        already.request_stop();
        const auto none = uncertainty(*m_small, relief, noDeal, {100, 1, Nest::Nested, 2}, {}, already.get_token());
        QVERIFY(none.ok());
        QCOMPARE(none->draws, 0);
        QVERIFY(none->change.isEmpty());
    }

    void limitsAreStated_data()
    {
        QTest::addColumn<int>("draws");
        QTest::newRow("none") << 0;
        QTest::newRow("fewer than none") << -5;
        QTest::newRow("too many") << mostDraws + 1;
    }
    void limitsAreStated()
    {
        QFETCH(int, draws);
        const auto result = uncertainty(*m_small, relief, noDeal, {draws, 1, Nest::Nested, 1});
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, words::ErrorKind::BadData);
        QVERIFY(result.error().in(words::Wording()).contains("100"));
    }

    void theTornadoMovesOneEndAtATime()
    {
        const auto found = tornado(*m_small, relief, noDeal, {1, 1, Nest::Nested, 2});
        QVERIFY(found.ok());
        QCOMPARE(found->bars.size(), uncertainParameters(m_small->study()).size());
        for (std::size_t i = 1; i < found->bars.size(); ++i)
            QVERIFY(found->bars[i - 1].span() >= found->bars[i].span());
        for (const TornadoBar &bar : found->bars) {
            for (const double quantile : {0.0, 1.0}) {
                // The same by a study with that value at its centre.
                Study study = uncertainStudy();
                Parameters parameters = m_small->parameters();
                setParameter(study, bar.parameter, quantile, parameters);
                for (std::size_t s = 0; s < 2; ++s) {
                    study.sectors[s].sigmaDomesticImport.value = parameters.sectors[s].sigmaDomesticImport;
                    study.sectors[s].sigmaImports.value = parameters.sectors[s].sigmaImports;
                    study.sectors[s].eta.value = parameters.sectors[s].eta;
                    study.sectors[s].etaResidual.value = parameters.sectors[s].etaResidual;
                }
                for (std::size_t i = 0; i < study.supplies.size(); ++i) {
                    study.supplies[i].epsilon.value = parameters.supplies[i].epsilon;
                    study.supplies[i].labourElasticity.value = parameters.supplies[i].labourElasticity;
                    if (study.supplies[i].capacity)
                        study.supplies[i].capacity->value = parameters.supplies[i].capacity;
                }
                const auto economy = calibrated(study);
                const double change =
                    economy->assess(relief.package, july)->outcomes.value({}, 0, Indicator::Employment) -
                    economy->assess(noDeal.package, july)->outcomes.value({}, 0, Indicator::Employment);
                const double end = quantile == 0.0 ? bar.low : bar.high;
                QVERIFY2(std::abs(end - change) < 1e-6, qPrintable(QStringLiteral("%1 for %2").arg(end).arg(change)));
            }
        }
    }

    void bandsRoundACurve()
    {
        const DutyAxis axis{{Scope::Kind::Sector, 0}, 1, 0};
        const auto bands = curveBands(*m_small, noDeal, noDeal, axis, 4, {100, 1, Nest::Nested, 2});
        QVERIFY(bands.ok());
        QCOMPARE(bands->draws, 100);
        QCOMPARE(bands->duty, (std::vector<double>{0.0, 0.6 / 3.0, 2.0 * 0.6 / 3.0, 0.6}));
        const auto curve = responseCurve(*m_small, noDeal, axis, 4);
        const Scope metal{Scope::Kind::Sector, 0};
        for (std::size_t i = 0; i < 3; ++i) {
            const Quantiles band = bands->change[i].of(metal, 0, Indicator::Exports);
            const double centre = curve->outcomes[i].value(metal, 0, Indicator::Exports) -
                                  curve->presentOutcomes.value(metal, 0, Indicator::Exports);
            QVERIFY(band.p05 < centre && centre < band.p95);
        }
        // The curve ends where the reference stands: no change there, and no doubt about it.
        QVERIFY(std::abs(bands->change[3].of(metal, 0, Indicator::Exports).p95) < 1e-9);
    }

    void workIsDoneOnceAndToldInOrder()
    {
        std::vector<std::atomic<int>> done(100);
        int last = 0;
        QCOMPARE(inParallel(
                     100, 3, {}, [&](int i) { ++done[static_cast<std::size_t>(i)]; },
                     [&](int n) {
                         QVERIFY(n > last);
                         last = n;
                     }),
                 100);
        QCOMPARE(last, 100);
        for (const auto &count : done)
            QCOMPARE(count.load(), 1);
        QCOMPARE(inParallel(
                     0, 2, {}, [](int) {}, [](int) {}),
                 0);
    }

private:
    std::shared_ptr<const Economy> m_shipped;
    std::shared_ptr<const Economy> m_small;
};

QTEST_GUILESS_MAIN(UncertaintyTest)
#include "uncertainty_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attribution.h"
#include "analysis/random.h"
#include "analysis/shapley.h"
#include "core/small_study.h"
#include "exchange/data_pack.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace analysis;
using namespace study;

namespace {

/// A game without structure: the worth of each coalition from the generator, two components.
std::vector<Worth> anyGame(int players, std::uint64_t seed)
{
    std::vector<Worth> worth;
    for (std::uint32_t coalition = 0; coalition < (1U << players); ++coalition)
        worth.push_back({uniform(seed, coalition, 0), 1e4 * uniform(seed, coalition, 1)});
    return worth;
}

/// By the definition: the mean marginal contribution over all orders.
std::vector<Worth> bruteForce(int players, const std::vector<Worth> &worth)
{
    std::vector<Worth> sum(static_cast<std::size_t>(players), Worth(worth[0].size(), 0.0));
    std::vector<std::size_t> order(static_cast<std::size_t>(players));
    std::iota(order.begin(), order.end(), 0U);
    double orders = 0.0;
    do {
        std::size_t coalition = 0;
        for (const std::size_t player : order) {
            const std::size_t next = coalition | (std::size_t{1} << player);
            for (std::size_t c = 0; c < worth[0].size(); ++c)
                sum[player][c] += worth[next][c] - worth[coalition][c];
            coalition = next;
        }
        ++orders;
    } while (std::next_permutation(order.begin(), order.end()));
    for (Worth &value : sum) {
        for (double &component : value)
            component /= orders;
    }
    return sum;
}

bool isClose(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

double sumOf(const Attribution &attribution, const Scope &scope, int party, Indicator indicator)
{
    double sum = 0.0;
    for (const ChangeEffect &effect : attribution.effects)
        sum += effect.shapley.value(scope, party, indicator);
    return sum;
}

} // namespace

/// Shapley values of bare games, and of what a package changes.
class AttributionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto study = exchange::studyFromPack(exchange::shippedPackFolder());
        QVERIFY(study.ok());
        m_shipped = *Economy::calibrate(std::make_shared<const Study>(std::move(*study)));
        m_small = *Economy::calibrate(std::make_shared<const Study>(smallStudy()));
    }

    void randomNumbersAreThePublishedOnes()
    {
        // Known answers of the authors' own distribution.
        using Four = std::array<std::uint32_t, 4>;
        QCOMPARE(philox({0, 0, 0, 0}, {0, 0}), (Four{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
        constexpr std::uint32_t ones = 0xffffffff;
        QCOMPARE(philox({ones, ones, ones, ones}, {ones, ones}),
                 (Four{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
    }

    void exactIsTheMeanOverAllOrders_data()
    {
        QTest::addColumn<int>("players");
        QTest::newRow("one player") << 1;
        QTest::newRow("two players") << 2;
        QTest::newRow("five players") << 5;
        QTest::newRow("seven players") << 7;
    }
    void exactIsTheMeanOverAllOrders()
    {
        QFETCH(int, players);
        const std::vector<Worth> worth = anyGame(players, 7);
        const ShapleyValues values = exactShapley(players, worth);
        const std::vector<Worth> expected = bruteForce(players, worth);
        for (std::size_t p = 0; p < expected.size(); ++p) {
            for (std::size_t c = 0; c < 2; ++c)
                QVERIFY(isClose(values.values[p][c], expected[p][c], 1e-11));
        }
        QVERIFY(values.standardErrors.empty());
    }

    void whoAddsNothingGetsNothingAndTwinsGetTheSame()
    {
        // Player 0 adds nothing; 1 and 2 are worth 10 together and nothing apart; 3 adds 5 to whatever there is.
        std::vector<Worth> worth;
        for (unsigned coalition = 0; coalition < 16; ++coalition)
            worth.push_back({((coalition & 6U) == 6U ? 10.0 : 0.0) + ((coalition & 8U) ? 5.0 : 0.0)});
        const ShapleyValues values = exactShapley(4, worth);
        QVERIFY(std::abs(values.values[0][0]) < 1e-12);
        QVERIFY(isClose(values.values[1][0], 5.0, 1e-12));
        QVERIFY(isClose(values.values[2][0], 5.0, 1e-12));
        QVERIFY(isClose(values.values[3][0], 5.0, 1e-12));
    }

    void sampledIsNearAndKnowsHowNear()
    {
        const int players = 6;
        const std::vector<Worth> worth = anyGame(players, 3);
        const auto ask = [&](Coalition coalition) -> std::optional<Worth> { return worth[coalition]; };
        const ShapleyValues exact = exactShapley(players, worth);
        const int seeds = 60;
        double squares = 0.0; // of the error in standard errors: 1 on average
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            const auto run = sampledShapley(players, ask, 100, seed);
            Worth sum(2, 0.0);
            for (std::size_t p = 0; p < 6; ++p) {
                for (std::size_t c = 0; c < 2; ++c) {
                    squares += std::pow((run->values[p][c] - exact.values[p][c]) / run->standardErrors[p][c], 2);
                    sum[c] += run->values[p][c];
                }
            }
            for (std::size_t c = 0; c < 2; ++c)
                QVERIFY(isClose(sum[c], worth.back()[c] - worth.front()[c], 1e-11));
        }
        squares /= seeds * 12;
        QVERIFY2(squares > 0.8 && squares < 1.25, qPrintable(QString::number(squares)));
        const auto sampled = sampledShapley(players, ask, 400, 1);
        QCOMPARE(sampledShapley(players, ask, 400, 1)->values, sampled->values);
        QVERIFY(sampledShapley(players, ask, 400, 2)->values != sampled->values);
        QVERIFY(!sampledShapley(
            players, [](Coalition) { return std::optional<Worth>(); }, 2, 1));
    }

    void manyPlayersAreSampledToo()
    {
        // Each adds its own number whoever is there: every order gives the same.
        const auto worth = [](Coalition coalition) -> std::optional<Worth> {
            double sum = 0.0;
            for (int player = 0; player < mostPlayers; ++player)
                sum += (coalition >> player) & 1U ? player : 0.0;
            return Worth{sum};
        };
        const auto values = sampledShapley(mostPlayers, worth, 2, 1);
        for (std::size_t player = 0; player < mostPlayers; ++player) {
            QCOMPARE(values->values[player][0], static_cast<double>(player));
            QCOMPARE(values->standardErrors[player][0], 0.0);
        }
    }

    void effectsSumToTheTotal_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<bool>("withDate");
        QTest::newRow("same date") << "quota_deal_2025"
                                   << "no_deal_2025_08_01" << false;
        QTest::newRow("the date differs") << "full_relief"
                                          << "status_quo_2025_07_25" << true;
        QTest::newRow("only the date differs") << "no_deal_2025_08_01"
                                               << "status_quo_2025_07_25" << true;
        QTest::newRow("away from another deal") << "us_ask"
                                                << "canada_ask" << false;
    }
    void effectsSumToTheTotal()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, reference);
        QFETCH(bool, withDate);
        const Study &study = m_shipped->study();
        const int one = scenarioIndex(study, scenario), other = scenarioIndex(study, reference);
        const auto attribution = attribute(*m_shipped, choiceOf(study.scenarios[static_cast<std::size_t>(one)]),
                                           choiceOf(study.scenarios[static_cast<std::size_t>(other)]));
        QVERIFY(attribution.ok());
        QVERIFY(attribution->isExact);
        QCOMPARE(!attribution->effects.empty() && attribution->effects.back().change.kind == analysis::Change::Kind::Date,
                 withDate);
        const auto now = m_shipped->assess(one), was = m_shipped->assess(other);
        for (const Scope &scope : allScopes(study)) {
            for (int party = 0; party < 2; ++party) {
                for (int i = 0; i < indicatorCount; ++i) {
                    const auto indicator = static_cast<Indicator>(i);
                    const double change =
                        now->outcomes.value(scope, party, indicator) - was->outcomes.value(scope, party, indicator);
                    QCOMPARE(attribution->total.value(scope, party, indicator), change);
                    const double sum = sumOf(*attribution, scope, party, indicator);
                    const double level = std::abs(now->outcomes.value(scope, party, indicator)) + 1.0;
                    QVERIFY2(std::abs(sum - change) < 1e-9 * level,
                             qPrintable(QStringLiteral("%1 %2: %3 for %4")
                                            .arg(scopeCode(study, scope), indicatorCode(indicator))
                                            .arg(sum)
                                            .arg(change)));
                }
            }
        }
        for (std::size_t party = 0; party < 2; ++party) {
            double sum = 0.0;
            for (const ChangeEffect &effect : attribution->effects)
                sum += effect.values[party].shapley;
            QVERIFY(isClose(sum, now->values[party].value - was->values[party].value, 1e-9));
            QVERIFY(isClose(attribution->causes[party].total(),
                            attribution->total.value({}, static_cast<int>(party), Indicator::Welfare), 1e-6));
        }
    }

    void aloneAndLastAreWhatTheyAreCalled()
    {
        const Study &study = m_small->study();
        const QDate june(2025, 6, 1), july(2025, 7, 1);
        const Choice reference{{0, 0}, june, {}}, choice{{3, 1}, july, {}};
        const auto attribution = attribute(*m_small, choice, reference);
        QCOMPARE(attribution->effects.size(), 3u);
        const Scope cars{Scope::Kind::Sector, 1};
        const auto output = [&](const negotiation::Package &package, const QDate &date) {
            return m_small->assess(package, date)->outcomes.value(cars, 1, Indicator::Output);
        };
        const auto &effects = attribution->effects;
        QVERIFY(isClose(effects[0].alone.value(cars, 1, Indicator::Output), output({3, 0}, june) - output({0, 0}, june),
                        1e-9));
        QVERIFY(isClose(effects[0].last.value(cars, 1, Indicator::Output), output({3, 1}, july) - output({0, 1}, july),
                        1e-9));
        QVERIFY(isClose(effects[2].last.value(cars, 1, Indicator::Output), output({3, 1}, july) - output({3, 1}, june),
                        1e-9));
        // By hand over the six orders of three players.
        const double v[8]{output({0, 0}, june), output({3, 0}, june), output({0, 1}, june), output({3, 1}, june),
                          output({0, 0}, july), output({3, 0}, july), output({0, 1}, july), output({3, 1}, july)};
        const double first = (2 * (v[1] - v[0]) + (v[3] - v[2]) + (v[5] - v[4]) + 2 * (v[7] - v[6])) / 6;
        QVERIFY(isClose(effects[0].shapley.value(cars, 1, Indicator::Output), first, 1e-9));
        QCOMPARE(effects[0].values[0].political, 40.0);
        QCOMPARE(scopeCode(study, cars), QStringLiteral("CARS"));
    }

    void whatAltersNoPolicyCountsItsOwnPointsAlone()
    {
        const Study &study = m_shipped->study();
        const Choice reference =
            choiceOf(study.scenarios[static_cast<std::size_t>(scenarioIndex(study, u"no_deal_2025_08_01"))]);
        Choice choice = reference;
        const auto tax = static_cast<std::size_t>(irritantIndex(study, u"IR_DST"));
        const auto steel = static_cast<std::size_t>(irritantIndex(study, u"IR_STEEL_232"));
        choice.package[tax] = 2;
        choice.package[steel] = 1;
        const auto attribution = attribute(*m_shipped, choice, reference);
        QCOMPARE(attribution->effects.size(), 2u);
        for (const ChangeEffect &effect : attribution->effects) {
            const bool isTax = effect.change.irritant == static_cast<int>(tax);
            QCOMPARE(effect.change.altersPolicy, !isTax);
            for (std::size_t party = 0; party < 2; ++party) {
                const Party &p = study.parties[party];
                const auto irritant = static_cast<std::size_t>(effect.change.irritant);
                const double own = p.irritantWeights[irritant].value *
                                   (p.positionValues[irritant][static_cast<std::size_t>(effect.change.to)].value -
                                    p.positionValues[irritant][0].value);
                QVERIFY(isClose(effect.values[party].political, own, 1e-12));
                if (isTax)
                    QCOMPARE(effect.values[party].shapley, effect.values[party].political);
                else
                    QVERIFY(std::abs(effect.values[party].shapley - effect.values[party].political) > 1e-6);
            }
            QCOMPARE(effect.shapley.value({}, 0, Indicator::Employment) == 0.0, isTax);
        }
    }

    void sampledAttributionIsNearTheExactOne()
    {
        const Study &study = m_shipped->study();
        const Choice choice = choiceOf(study.scenarios[static_cast<std::size_t>(scenarioIndex(study, u"full_relief"))]);
        const Choice reference =
            choiceOf(study.scenarios[static_cast<std::size_t>(scenarioIndex(study, u"status_quo_2025_07_25"))]);
        const auto exact = attribute(*m_shipped, choice, reference);
        const auto sampled = attribute(*m_shipped, choice, reference, {1, 64, 5, market::Memory::Use});
        QVERIFY(!sampled->isExact);
        double sum = 0.0;
        for (std::size_t i = 0; i < exact->effects.size(); ++i) {
            const double error = sampled->effects[i].standardError.value({}, 0, Indicator::Employment);
            const double off = std::abs(sampled->effects[i].shapley.value({}, 0, Indicator::Employment) -
                                        exact->effects[i].shapley.value({}, 0, Indicator::Employment));
            QVERIFY2(off <= 4.0 * error + 1e-6, qPrintable(QStringLiteral("%1 with error %2").arg(off).arg(error)));
            QVERIFY(sampled->effects[i].values[0].standardError.has_value());
            sum += sampled->effects[i].shapley.value({}, 0, Indicator::Employment);
        }
        QVERIFY(isClose(sum, exact->total.value({}, 0, Indicator::Employment), 1e-9));
    }

    void betweenThePositionsAndWithTheRent()
    {
        const QDate july(2025, 7, 1);
        Study scarce = smallStudy();
        scarce.irritants[0].positions[2].effects[0].quota->volume = 0.8; // so that the quota binds and has a rent
        const auto economy = *Economy::calibrate(std::make_shared<const Study>(scarce));
        const Choice reference{{2, 0}, july, {}};
        const Choice choice{{2, 0}, july, {{{1, 0, 1, 0.5}}, {{0, 0, 1, 1.0}}}};
        const auto attribution = attribute(*economy, choice, reference);
        QCOMPARE(attribution->effects.size(), 2u);
        QVERIFY(attribution->effects[0].change.custom.has_value());
        QVERIFY(attribution->effects[1].change.kind == analysis::Change::Kind::RentShare);
        const ChangeEffect &rent = attribution->effects[1];
        QVERIFY(rent.shapley.value({}, 1, Indicator::QuotaRent) > 0.0);
        QVERIFY(isClose(rent.shapley.value({}, 0, Indicator::QuotaRent),
                        -rent.shapley.value({}, 1, Indicator::QuotaRent), 1e-9));
        QVERIFY(std::abs(rent.shapley.value({}, 1, Indicator::Output)) < 1e-9);
        QVERIFY(isClose(sumOf(*attribution, {}, 1, Indicator::Welfare),
                        attribution->total.value({}, 1, Indicator::Welfare), 1e-9));
    }

    void nothingChangedNothingToAttribute()
    {
        const Choice same = choiceOf(m_small->study().scenarios[2]);
        const auto attribution = attribute(*m_small, same, same);
        QVERIFY(attribution->effects.empty());
        QCOMPARE(attribution->total.value({}, 0, Indicator::Welfare), 0.0);
        QCOMPARE(attribution->causes[0].total(), 0.0);
    }

private:
    std::shared_ptr<const Economy> m_shipped;
    std::shared_ptr<const Economy> m_small;
};

QTEST_GUILESS_MAIN(AttributionTest)
#include "attribution_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random_space.h"
#include "negotiation/offers.h"
#include "negotiation/solution_points.h"

#include <QTest>

#include <cmath>
#include <optional>
#include <utility>

using namespace negotiation;
using random_space::Valued;

namespace {

using Key = std::pair<std::int64_t, std::int64_t>;

/// The value pairs of rational packages with the largest key, by enumeration.
template <class KeyOf>
std::vector<random_space::Point> best(const Space &space, const std::vector<Valued> &all, KeyOf keyOf)
{
    std::optional<Key> top;
    for (const Valued &v : all) {
        if (space.isRational(v.values) && (!top || keyOf(v.values) > *top))
            top = keyOf(v.values);
    }
    return random_space::points(all, [&](ValuePair p) { return space.isRational(p) && keyOf(p) == *top; });
}

int changesBetween(const Package &a, const Package &b)
{
    int changes = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        changes += a[i] != b[i] ? 1 : 0;
    return changes;
}

} // namespace

class SolutionPointsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreeWithEnumeration_data()
    {
        QTest::addColumn<int>("rules");
        QTest::addColumn<int>("steps");
        QTest::newRow("without ties") << 0 << 1000;
        QTest::newRow("with ties") << 0 << 5;
        QTest::newRow("with rules") << 3 << 200;
        QTest::newRow("with rules and ties") << 3 << 6;
    }
    void agreeWithEnumeration()
    {
        QFETCH(int, rules);
        QFETCH(int, steps);
        int withPoints = 0;
        for (unsigned seed = 0; seed < 80; ++seed) {
            const random_space::Case made = random_space::make(seed, 6, rules, steps);
            const Space &space = made.space;
            const auto all = random_space::enumerate(made);
            const auto frontier = Frontier::of(space);
            const SolutionPoints points = solutionPoints(space, *frontier);
            const bool any =
                std::any_of(all.begin(), all.end(), [&](const Valued &v) { return space.isRational(v.values); });
            QCOMPARE(points.ideal.has_value(), any);
            if (!any) {
                QVERIFY(points.nash.empty() && points.kalaiSmorodinsky.empty() && points.egalitarian.empty() &&
                        points.utilitarian.empty());
                continue;
            }
            ++withPoints;
            ValuePair ideal = space.reservation;
            for (const Valued &v : all) {
                if (space.isRational(v.values))
                    ideal = {std::max(ideal.first, v.values.first), std::max(ideal.second, v.values.second)};
            }
            QVERIFY(*points.ideal == ideal);
            const auto gain = [&](ValuePair p) { return p - space.reservation; };
            const ValuePair most = gain(ideal);
            const auto same = [&](const std::vector<std::size_t> &entries,
                                  const std::vector<random_space::Point> &expected) {
                if (entries.size() != expected.size())
                    return false;
                for (std::size_t i = 0; i < entries.size(); ++i) {
                    if (frontier->values()[entries[i]] != expected[i].values ||
                        frontier->package(entries[i]) != expected[i].first ||
                        frontier->count(entries[i]) != BigCount(expected[i].count))
                        return false;
                }
                return true;
            };
            if (most.first > 0 && most.second > 0) {
                const auto nash = best(space, all, [&](ValuePair p) { return Key{gain(p).first * gain(p).second, 0}; });
                if (gain(nash.front().values).first > 0 && gain(nash.front().values).second > 0)
                    QVERIFY(same(points.nash, nash));
                QVERIFY(same(points.kalaiSmorodinsky, best(space, all, [&](ValuePair p) {
                                 const std::int64_t a = gain(p).first * most.second;
                                 const std::int64_t b = gain(p).second * most.first;
                                 return Key{std::min(a, b), std::max(a, b)};
                             })));
            }
            QVERIFY(
                same(points.egalitarian, best(space, all, [&](ValuePair p) {
                         return Key{std::min(gain(p).first, gain(p).second), std::max(gain(p).first, gain(p).second)};
                     })));
            QVERIFY(same(points.utilitarian, best(space, all, [&](ValuePair p) {
                             return Key{p.first + p.second, 0};
                         })));
        }
        QVERIFY(withPoints > 20);
    }

    void exactlyOnTheReservationValue()
    {
        Space space = *additiveSpace({{{3, 1}, {0, 4}}, {{2, 0}, {0, 1}}}, {});
        space.reservation = {3, 2}; // only the package (3 + 0, 1 + 1) is there, exactly
        const auto frontier = Frontier::of(space);
        const SolutionPoints points = solutionPoints(space, *frontier);
        QCOMPARE(points.rational.size(), std::size_t{1});
        const std::size_t entry = points.rational.front();
        QCOMPARE(frontier->package(entry), (Package{0, 1}));
        for (const auto &list : {points.nash, points.kalaiSmorodinsky, points.egalitarian, points.utilitarian})
            QCOMPARE(list, std::vector<std::size_t>{entry});
        space.reservation.second += 1;
        QVERIFY(solutionPoints(space, *frontier).rational.empty());
    }

    void oneSideCannotGain()
    {
        Space space = *additiveSpace({{{5, 1}, {5, 3}, {4, 9}}}, {});
        space.reservation = {5, 0};
        const auto frontier = Frontier::of(space);
        const SolutionPoints points = solutionPoints(space, *frontier);
        QCOMPARE(points.kalaiSmorodinsky.size(), std::size_t{1});
        QCOMPARE(frontier->package(points.kalaiSmorodinsky.front()), (Package{1}));
        QCOMPARE(frontier->package(points.nash.front()), (Package{1}));
    }

    void oneIssueOneOption()
    {
        Space space = *additiveSpace({{{2, 2}}}, {});
        const auto frontier = Frontier::of(space);
        QCOMPARE(solutionPoints(space, *frontier).nash, std::vector<std::size_t>{0});
        QCOMPARE(frontier->package(0), Package{0});
    }

    void nearestMissNamesWhatIsMissing()
    {
        Space space = *additiveSpace({{{10, 0}, {6, 5}, {0, 10}}}, {});
        space.reservation = {8, 8};
        const auto frontier = Frontier::of(space);
        const auto miss = nearestMiss(space, *frontier);
        QVERIFY(miss);
        QCOMPARE(frontier->package(miss->entry), Package{1});
        QVERIFY((miss->shortfall == ValuePair{2, 3}));
        space.reservation = {7, 8};
        space.equality = 1; // the first side is on its walk-away
        QVERIFY((nearestMiss(space, *frontier)->shortfall == ValuePair{0, 3}));
    }

    void leastWeightChangeReachesTheWalkAway_data()
    {
        QTest::addColumn<QList<double>>("weights");
        QTest::addColumn<QList<double>>("differences");
        QTest::addColumn<int>("criterion");
        QTest::newRow("raise the one that gains most")
            << QList<double>{0.2, 0.3, 0.5} << QList<double>{40, 10, -30} << 0;
        QTest::newRow("lower the one that loses") << QList<double>{0.1, 0.1, 0.8} << QList<double>{11, 11, -10} << 2;
        QTest::newRow("nothing helps") << QList<double>{0.5, 0.5} << QList<double>{-1, -2} << -1;
        QTest::newRow("nothing is missing") << QList<double>{0.5, 0.5} << QList<double>{2, -1} << -1;
    }
    void leastWeightChangeReachesTheWalkAway()
    {
        QFETCH(QList<double>, weights);
        QFETCH(QList<double>, differences);
        QFETCH(int, criterion);
        const std::vector<double> w(weights.begin(), weights.end()), d(differences.begin(), differences.end());
        const auto change = leastWeightChange(w, d);
        QCOMPARE(change ? static_cast<int>(change->criterion) : -1, criterion);
        if (!change)
            return;
        double sum = 0.0;
        for (std::size_t c = 0; c < w.size(); ++c)
            sum +=
                (c == change->criterion ? change->weight : w[c] * (1 - change->weight) / (1 - w[change->criterion])) *
                d[c];
        QVERIFY(std::abs(sum) < 1e-12);
    }

    void offersAgreeWithEnumeration()
    {
        int improvements = 0, offers = 0;
        for (unsigned seed = 0; seed < 60; ++seed) {
            const random_space::Case made = random_space::make(seed, 6, 3, 12);
            const auto all = random_space::enumerate(made);
            if (all.size() < 2)
                continue;
            const auto frontier = Frontier::of(made.space);
            const Valued &from = all[all.size() * 2 / 3];
            const Neighbourhood near = Neighbourhood::of(made.space, from.package, from.values);
            for (int changes = 1; changes <= 3; ++changes) {
                std::optional<std::pair<Value, Value>> both;
                std::array<std::optional<std::pair<Value, Value>>, 2> forSide;
                for (const Valued &to : all) {
                    if (changesBetween(from.package, to.package) != changes)
                        continue;
                    const ValuePair gain = to.values - from.values;
                    const auto [less, more] = std::minmax(gain.first, gain.second);
                    if (less >= 0 && more > 0 && (!both || std::pair(less, more) > *both))
                        both = {less, more};
                    for (const Side side : {Side::First, Side::Second}) {
                        const auto own = std::pair(gain.of(side), gain.of(otherSide(side)));
                        auto &top = forSide[static_cast<std::size_t>(side)];
                        if (own.first > 0 && own.second >= 0 && (!top || own > *top))
                            top = own;
                    }
                }
                const auto improvement = near.improvement(changes);
                QCOMPARE(improvement.has_value(), both.has_value());
                if (improvement) {
                    ++improvements;
                    const ValuePair gain = improvement->values - from.values;
                    QVERIFY(std::pair(std::min(gain.first, gain.second), std::max(gain.first, gain.second)) == *both);
                    QCOMPARE(static_cast<int>(improvement->changed.size()), changes);
                    QVERIFY(made.space.valueOf(improvement->package) == improvement->values);
                }
                for (const Side side : {Side::First, Side::Second}) {
                    const auto offer = near.counterOffer(side, changes);
                    const auto &top = forSide[static_cast<std::size_t>(side)];
                    QCOMPARE(offer.has_value(), top.has_value());
                    if (offer) {
                        ++offers;
                        const ValuePair gain = offer->values - from.values;
                        QVERIFY(std::pair(gain.of(side), gain.of(otherSide(side))) == *top);
                        QVERIFY(made.space.valueOf(offer->package) == offer->values);
                    }
                }
            }
            for (const Side side : {Side::First, Side::Second}) {
                Value most = from.values.of(side);
                for (const Valued &to : all) {
                    if (to.values.of(otherSide(side)) >= from.values.of(otherSide(side)))
                        most = std::max(most, to.values.of(side));
                }
                const auto offer = counterOffer(made.space, *frontier, from.values, side);
                QCOMPARE(offer ? frontier->values()[*offer].of(side) : from.values.of(side), most);
            }
            const auto distance = distanceToFrontier(made.space, *frontier, from.values);
            double least = 1e9;
            for (const auto &p : random_space::frontier(all))
                least = std::min(least, std::hypot(static_cast<double>(p.values.first - from.values.first),
                                                   static_cast<double>(p.values.second - from.values.second)));
            QCOMPARE(distance->distance, least);
        }
        QVERIFY(improvements > 20);
        QVERIFY(offers > 40);
    }

    void fromAPackageThatBreaksARule()
    {
        // Option 1 of the first issue excludes option 1 of the second: from (1, 1, 0) the block must change.
        const Space space = *additiveSpace({{{0, 0}, {5, 1}}, {{0, 0}, {2, 3}}, {{0, 0}, {4, 4}}},
                                           {{Rule::Type::Excludes, 0, 1, 1, {1}}});
        const Package broken{1, 1, 0};
        const Neighbourhood near = Neighbourhood::of(space, broken, {7, 4});
        QVERIFY(!near.improvement(1));
        const auto two = near.improvement(2);
        QVERIFY(two);
        QCOMPARE(two->package, (Package{1, 0, 1}));
        QVERIFY((two->values == ValuePair{9, 5}));
        const auto asked = prices(space, broken, Side::First);
        QVERIFY(!asked[0] && !asked[1] && asked[2]);
    }

    void pricesAreWhatTheOtherLoses()
    {
        const Space space = *additiveSpace({{{0, 9}, {4, 5}, {6, 0}}, {{1, 1}, {3, 2}}}, {});
        const auto first = prices(space, {0, 0}, Side::First);
        QCOMPARE(first[0]->option, 2);
        QCOMPARE(first[0]->gain, Value{6});
        QCOMPARE(first[0]->price, Value{9});
        QCOMPARE(first[1]->price, Value{-1}); // both gain
        const auto second = prices(space, {0, 0}, Side::Second);
        QCOMPARE(second[0]->option, 0);
        QCOMPARE(second[0]->gain, Value{0});
    }
};

QTEST_APPLESS_MAIN(SolutionPointsTest)
#include "solution_points_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/random_space.h"
#include "negotiation/density.h"
#include "negotiation/frontier.h"
#include "negotiation/rational_count.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace negotiation;

class FrontierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsOfAnySize_data()
    {
        QTest::addColumn<int>("base");
        QTest::addColumn<int>("power");
        QTest::addColumn<QString>("digits");
        QTest::newRow("zero") << 0 << 1 << "0";
        QTest::newRow("one") << 7 << 0 << "1";
        QTest::newRow("below 2^64") << 5 << 27 << "7450580596923828125";
        QTest::newRow("2^64") << 2 << 64 << "18446744073709551616";
        QTest::newRow("30 issues of 5 options") << 5 << 30 << "931322574615478515625";
        QTest::newRow("a group of zeros") << 10 << 40 << "1" + QString(40, '0');
        QTest::newRow("2^200") << 2 << 200 << "1606938044258990275541962092341162602522202993782792835301376";
    }
    void countsOfAnySize()
    {
        QFETCH(int, base);
        QFETCH(int, power);
        QFETCH(QString, digits);
        BigCount byFactors = 1, bySums = 1;
        for (int i = 0; i < power; ++i) {
            byFactors *= static_cast<std::uint64_t>(base);
            BigCount sum = 0;
            for (int k = 0; k < base; ++k)
                sum += bySums;
            bySums = sum;
        }
        QCOMPARE(QString::fromStdString(byFactors.toString()), digits);
        QVERIFY(bySums == byFactors);
        QVERIFY(byFactors + BigCount(1) > byFactors);
        QVERIFY((byFactors * byFactors) >= byFactors);
        QVERIFY(std::abs(byFactors.toDouble() - std::pow(base, power)) <= 1e-12 * std::pow(base, power));
    }

    void agreesWithEnumeration_data()
    {
        QTest::addColumn<int>("issues");
        QTest::addColumn<int>("rules");
        QTest::addColumn<int>("steps");
        QTest::newRow("one issue") << 1 << 0 << 10;
        QTest::newRow("without rules") << 6 << 0 << 50;
        QTest::newRow("many ties") << 6 << 0 << 4;
        QTest::newRow("all values zero") << 5 << 0 << 1;
        QTest::newRow("with rules") << 6 << 3 << 30;
        QTest::newRow("with rules and ties") << 7 << 4 << 4;
        QTest::newRow("so many rules that little is left") << 5 << 12 << 8;
    }
    void agreesWithEnumeration()
    {
        QFETCH(int, issues);
        QFETCH(int, rules);
        QFETCH(int, steps);
        for (unsigned seed = 0; seed < 60; ++seed) {
            const random_space::Case made = random_space::make(seed, issues, rules, steps);
            const auto all = random_space::enumerate(made);
            const auto frontier = Frontier::of(made.space);
            QVERIFY(frontier);
            const auto expected = random_space::frontier(all);
            QCOMPARE(frontier->size(), expected.size());
            for (std::size_t e = 0; e < expected.size(); ++e) {
                QVERIFY(frontier->values()[e] == expected[e].values);
                QCOMPARE(frontier->package(e), expected[e].first);
                QVERIFY(frontier->count(e) == BigCount(expected[e].count));
            }
            QVERIFY(made.space.packageCount() == BigCount(all.size()));
            std::uint64_t rational = 0;
            for (const auto &valued : all) {
                rational += made.space.isRational(valued.values) ? 1 : 0;
                QVERIFY(made.space.valueOf(valued.package) == valued.values);
            }
            QVERIFY(countsAtOnce(made.space));
            QVERIFY(countRational(made.space) == BigCount(rational));
        }
    }

    void broadValuesAreCountedToo()
    {
        for (unsigned seed = 0; seed < 30; ++seed) {
            random_space::Case made = random_space::make(seed, 7, 2, 20);
            const auto narrow = countRational(made.space);
            constexpr Value scale = 1'000'000'000'000; // beyond 32 bits a side
            for (Block &block : made.space.blocks) {
                for (Block::Combination &c : block.combinations)
                    c.values = {c.values.first * scale, c.values.second * scale};
            }
            made.space.constant = {made.space.constant.first * scale, made.space.constant.second * scale};
            made.space.reservation = {made.space.reservation.first * scale, made.space.reservation.second * scale};
            QVERIFY(countRational(made.space) == narrow);
        }
    }

    void manyPackagesOnFewValuePairs()
    {
        // Eighty yes-or-no issues worth one point to the one or the other: 2^80 packages on 81 value pairs.
        std::vector<std::vector<ValuePair>> issues(80, {{1, 0}, {0, 1}});
        Space space = *additiveSpace(issues, {});
        space.reservation = {40, 40};
        QCOMPARE(QString::fromStdString(space.packageCount().toString()), QStringLiteral("1208925819614629174706176"));
        const auto frontier = Frontier::of(space);
        QCOMPARE(frontier->size(), std::size_t{81});
        const QString halfAndHalf = QStringLiteral("107507208733336176461620"); // 80 over 40
        QCOMPARE(QString::fromStdString(frontier->count(40).toString()), halfAndHalf);
        Package firstHalf(80, 0);
        std::fill(firstHalf.begin() + 40, firstHalf.end(), 1);
        QCOMPARE(frontier->package(40), firstHalf);
        QVERIFY(countsAtOnce(space));
        QCOMPARE(QString::fromStdString(countRational(space)->toString()), halfAndHalf);
    }

    void tooManyDistinctValuesAreLeftToTheEstimate()
    {
        std::mt19937 random(1);
        std::vector<std::vector<ValuePair>> issues(60);
        for (auto &options : issues) {
            for (int option = 0; option < 5; ++option)
                options.push_back(
                    {random_space::draw(random, 1'000'000'000), random_space::draw(random, 1'000'000'000)});
        }
        Space space = *additiveSpace(issues, {});
        space.reservation = {30'000'000'000, 30'000'000'000};
        QVERIFY(!countsAtOnce(space));
        QVERIFY(!countRational(space));
        const CountEstimate estimate = estimateRational(space, densityOf(space));
        QVERIFY(estimate.value > 0.0 && estimate.error > 0.0 && estimate.value < space.packageCount().toDouble());
    }

    void theEstimateIsWithinItsError()
    {
        for (unsigned seed = 0; seed < 40; ++seed) {
            const random_space::Case made = random_space::make(seed, 12, 2, 10'000);
            const Density density = densityOf(made.space, 100);
            if (density.shares.empty())
                continue;
            double sum = 0.0;
            for (const double share : density.shares)
                sum += share;
            QVERIFY(std::abs(sum - 1.0) < 1e-9);
            const CountEstimate estimate = estimateRational(made.space, density);
            const double exact = countRational(made.space)->toDouble();
            const double slack = std::max(3.0, 0.002 * made.space.packageCount().toDouble());
            QVERIFY2(std::abs(estimate.value - exact) <= estimate.error + slack,
                     qPrintable(QStringLiteral("seed %1: %2 ± %3 for %4")
                                    .arg(seed)
                                    .arg(estimate.value)
                                    .arg(estimate.error)
                                    .arg(exact)));
        }
    }

    void stoppedCountsGiveNothing()
    {
        const random_space::Case made = random_space::make(4, 12, 0, 1000);
        std::stop_source stop;
        stop.request_stop();
        Space space = made.space;
        QVERIFY(!countRational(space, {}, stop.get_token()) || countRational(space) == space.packageCount());
    }

    void locksHold()
    {
        for (unsigned seed = 0; seed < 30; ++seed) {
            const random_space::Case made = random_space::make(seed, 6, 3, 20);
            auto all = random_space::enumerate(made);
            if (all.empty())
                continue;
            const Package package = all[all.size() / 2].package;
            const Space locked = lockedSpace(made.space, package, {1, 4});
            std::erase_if(all, [&](const auto &v) { return v.package[1] != package[1] || v.package[4] != package[4]; });
            const auto expected = random_space::frontier(all);
            const auto frontier = Frontier::of(locked);
            QVERIFY(locked.packageCount() == BigCount(all.size()));
            QCOMPARE(frontier->size(), expected.size());
            for (std::size_t e = 0; e < expected.size(); ++e)
                QCOMPARE(frontier->package(e), expected[e].first);
        }
    }

    void roundingIsNotADifference()
    {
        // Three thirds in ticks of 1e-18 miss one by a tick; the package of thirds must not be lost for it.
        constexpr Value one = 1'000'000'000'000'000'000, third = one / 3;
        Space space = *additiveSpace({{{third, 0}, {one, 0}}, {{third, 0}, {0, 0}}, {{third, 5}, {0, 5}}}, {});
        space.ticksPerPoint = static_cast<double>(one);
        space.noise = 1'000'000;
        space.equality = 1'000'000'000;
        space.reservation = {one, 0};
        // Packages worth one: (third, third, third), (one, 0, 0 …); those above one dominate them.
        const auto frontier = Frontier::of(space);
        QCOMPARE(frontier->size(), std::size_t{1});
        QCOMPARE(frontier->package(0), (Package{1, 0, 0}));
        const auto rational = countRational(space);
        QVERIFY(rational == BigCount(5)); // thirds; one with any of four
        const Space onlyThirds = lockedSpace(space, {0, 0, 0}, {0});
        const auto locked = Frontier::of(onlyThirds);
        QCOMPARE(locked->size(), std::size_t{1});
        QVERIFY(onlyThirds.isRational(locked->values()[0]));
    }

    void equalWithinRoundingShareOneEntry()
    {
        Space space = *additiveSpace({{{100, 7}, {101, 6}, {99, 8}}, {{0, 0}, {0, 0}}}, {});
        space.noise = 2;
        space.equality = 2;
        const auto frontier = Frontier::of(space);
        QCOMPARE(frontier->size(), std::size_t{1});
        QVERIFY(frontier->count(0) == BigCount(6));
        QCOMPARE(frontier->package(0), (Package{0, 0}));
    }

    void aBlockTooLargeIsNamed()
    {
        std::vector<std::vector<ValuePair>> issues(8, std::vector<ValuePair>(10));
        std::vector<Rule> rules;
        for (int issue = 1; issue < 7; ++issue)
            rules.push_back({Rule::Type::Excludes, issue, 0, issue + 1, {0}});
        const auto space = additiveSpace(issues, rules);
        QVERIFY(!space);
        QCOMPARE(space.error().issues, (std::vector<int>{1, 2, 3, 4, 5, 6, 7}));
        QVERIFY(space.error().combinations == BigCount(10'000'000));
    }

    void aFrontierTooLongIsRefused()
    {
        std::vector<std::vector<ValuePair>> issues;
        for (int i = 0; i < 12; ++i)
            issues.push_back({{1 << i, 0}, {0, 1 << i}}); // exactly zero-sum: every package is on the frontier
        const Space space = *additiveSpace(issues, {});
        QVERIFY(!Frontier::of(space, 1000));
        QCOMPARE(Frontier::of(space)->size(), std::size_t{4096});
    }

    void noPackageAtAll()
    {
        Space space = *additiveSpace({{{1, 1}}, {{2, 2}}}, {{Rule::Type::Excludes, 0, 0, 1, {0}}});
        QCOMPARE(Frontier::of(space)->size(), std::size_t{0});
        QVERIFY(space.packageCount().isZero());
        QVERIFY(countRational(space) == BigCount(0));
        QVERIFY(densityOf(space).shares.empty());
    }
};

QTEST_APPLESS_MAIN(FrontierTest)
#include "frontier_test.moc"

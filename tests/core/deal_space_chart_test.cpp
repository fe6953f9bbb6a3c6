// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/deal_space_chart.h"

#include <QTest>

using analysis::LandingZone;
using charts::DealMark;
using words::Wording;

/// What the chart of a deal space and its advice say, on a study without an economy: every figure is known by hand.
class DealSpaceChartTest : public QObject
{
    Q_OBJECT
private:
    /// Two irritants of three positions, worth to A 0, 20, 40 and 0, 10, 40 points and to B 50, 45, 0 and 40, 35, 0.
    static study::Study tableStudy(double walkAwayA, double walkAwayB)
    {
        study::Study study;
        study.title = {"Table", {}};
        study.dataVersion = "July 2025";
        study.dealDate = study.offersFrom = QDate(2025, 8, 1);
        const study::Provenance from{{}, "derived"};
        for (const char *name : {"Aland", "Beland"}) {
            study::Region region;
            region.code = QString::fromLatin1(name).left(1);
            region.name = {QString::fromLatin1(name), {}};
            study.regions.push_back(region);
        }
        for (const char *name : {"Steel", "Milk"}) {
            study::Irritant irritant;
            irritant.id = QString::fromLatin1(name).toUpper();
            irritant.title = {QString::fromLatin1(name), {}};
            for (const char *position : {"none", "half", "all"}) {
                study::Position choice;
                choice.id = QString::fromLatin1(position);
                choice.title = {choice.id, {}};
                irritant.positions.push_back(choice);
            }
            study.irritants.push_back(irritant);
        }
        const auto party = [&](int region, std::vector<std::vector<double>> points, double walkAway) {
            study::Party side;
            side.region = region;
            side.irritantWeights = {{0.5, {}, from}, {0.5, {}, from}};
            for (const std::vector<double> &row : points) {
                std::vector<study::Judgement> values;
                for (const double value : row)
                    values.push_back({2.0 * value, {}, from});
                side.positionValues.push_back(values);
            }
            side.walkAway.points = walkAway;
            study.parties.push_back(side);
        };
        party(0, {{0, 20, 40}, {0, 10, 40}}, walkAwayA);
        party(1, {{50, 45, 0}, {40, 35, 0}}, walkAwayB);
        study::Scenario start;
        start.code = "start";
        start.name = {"No deal", {}};
        start.date = study.dealDate;
        start.package = {0, 0};
        study.scenarios = {start};
        study.statusQuoScenario = "start";
        study.working = {"start", {0, 0}, study.dealDate, "start"};
        return study;
    }

    static std::shared_ptr<const LandingZone> zoneOf(const study::Study &study)
    {
        const auto economy = study::Economy::calibrate(std::make_shared<const study::Study>(study));
        if (!economy)
            qFatal("%s", qPrintable(economy.error().in(Wording())));
        const auto outcomes = analysis::solveSpace(**economy);
        const auto zone = analysis::landingZone(**economy, **outcomes);
        if (!zone)
            qFatal("%s", qPrintable(zone.error().in(Wording())));
        return *zone;
    }

    static int rationalByHand(double walkAwayA, double walkAwayB)
    {
        int count = 0;
        for (const double a : {0.0, 20.0, 40.0}) {
            for (const double b : {0.0, 10.0, 40.0}) {
                const double forB = (a == 0.0 ? 50.0 : a == 20.0 ? 45.0 : 0.0) + (b == 0.0 ? 40.0 : b == 10.0 ? 35.0 : 0.0);
                count += a + b >= walkAwayA && forB >= walkAwayB ? 1 : 0;
            }
        }
        return count;
    }

    static charts::ChartSpec specOf(const study::Study &study, const negotiation::Package &package)
    {
        const auto zone = zoneOf(study);
        const auto advice = charts::dealAdvice(study, *zone, package, {}, Wording());
        return charts::dealSpaceChart(study, *zone, package, {}, {{0, 0}}, advice, Wording());
    }

private Q_SLOTS:
    void twoOfOneNameAreToldApart()
    {
        study::Study study = tableStudy(0.0, 0.0);
        QCOMPARE(charts::irritantName(study, 0, Wording()), QString("Steel"));
        study.irritants[1].title = {"Steel", {}};
        study.irritants[1].theme = {"Farm", {}};
        for (study::Position &position : study.irritants[0].positions)
            position.imposer = "A";
        QCOMPARE(charts::irritantName(study, 0, Wording()), QString("Steel (Aland)"));
        QCOMPARE(charts::irritantName(study, 1, Wording()), QString("Steel (Farm)"));
        study.regions[0].shortName = {"Al.", {}};
        QCOMPARE(charts::differences(study, {0, 0}, {1, 1}, Wording()),
                 (QStringList{"Steel (Al.): half", "Steel (Farm): half"}));
    }

    /// Between listed positions: drawn at its own values, open, and not counted.
    void aCustomPackageIsDrawnOpen()
    {
        const study::Study study = tableStudy(10.0, 10.0);
        const auto zone = zoneOf(study);
        const std::array<double, 2> here{33.0, 44.0};
        charts::DealSpaceExtras extras;
        extras.isCustom = true;
        const auto advice = charts::dealAdvice(study, *zone, {1, 1}, here, Wording(), extras);
        const auto spec = charts::dealSpaceChart(study, *zone, {1, 1}, here, {}, advice, Wording(), extras);
        const DealMark &mark = spec.dealSpace().marks.back();
        QCOMPARE(mark.kind, DealMark::Kind::Custom);
        QCOMPARE(mark.values, here);
        QVERIFY2(advice.text.contains("23 points") && advice.text.contains("34"), qPrintable(advice.text));
        QCOMPARE(advice.count, charts::dealAdvice(study, *zone, {1, 1}, {}, Wording()).count);
    }

    /// A custom position goes back to a listed one with the suggestion; locked, it keeps every listed package away.
    void suggestionsNameWhatTheyTakeBack()
    {
        const study::Study study = tableStudy(10.0, 10.0);
        const auto zone = zoneOf(study);
        const std::array<double, 2> here{21.0, 41.0};
        charts::DealSpaceExtras extras;
        extras.isCustom = true;
        extras.custom = {0};
        const auto advice = charts::dealAdvice(study, *zone, {1, 1}, here, Wording(), extras);
        QVERIFY(!advice.better.empty() || advice.counter[0] || advice.counter[1]);
        for (const charts::Suggestion &suggestion : advice.better)
            QVERIFY2(suggestion.text.contains("Steel"), qPrintable(suggestion.text));
        for (const auto &counter : advice.counter)
            QVERIFY2(!counter || counter->text.contains("Steel"), counter ? qPrintable(counter->text) : "");
        extras.custom.clear();
        extras.isHeld = true;
        const auto held = charts::dealAdvice(study, *zone, {1, 1}, here, Wording(), extras);
        QVERIFY(held.better.empty() && !held.counter[0] && !held.counter[1]);
        QVERIFY2(held.frontier.contains("no listed package can be offered"), qPrintable(held.frontier));
    }

    /// What is true within the locks alone is not said of all packages.
    void locksAreNamed_data()
    {
        QTest::addColumn<negotiation::Package>("package");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("text");
        QTest::newRow("acceptable") << negotiation::Package{1, 1} << "Both sides can accept it"
                                    << "So does every package with these locks.";
        QTest::newRow("the locks leave no deal") << negotiation::Package{2, 2} << "With these locks no package satisfies both"
                                                 << "unlock an irritant";
    }
    void locksAreNamed()
    {
        QFETCH(negotiation::Package, package);
        const study::Study study = tableStudy(20.0, 40.0);
        const auto economy = study::Economy::calibrate(std::make_shared<const study::Study>(study));
        const auto whole = zoneOf(study);
        const auto within = analysis::landingZoneWithin(**economy, *whole, package, {0, 1});
        QVERIFY(within && *within);
        charts::DealSpaceExtras extras;
        extras.locked = 2;
        extras.whole = whole.get();
        const auto advice = charts::dealAdvice(study, **within, package, {}, Wording(), extras);
        QTEST(advice.heading, "heading");
        QFETCH(QString, text);
        QVERIFY2(advice.text.contains(text), qPrintable(advice.text));
        const auto spec = charts::dealSpaceChart(study, **within, package, {}, {}, advice, Wording(), extras);
        QVERIFY2(spec.title.contains("with these locks", Qt::CaseInsensitive), qPrintable(spec.title));
        // Where the locks break a rule the picture is of the whole zone, and nothing is offered.
        extras = {};
        extras.isBlocked = true;
        const auto blocked = charts::dealAdvice(study, *whole, package, {}, Wording(), extras);
        QCOMPARE(blocked.heading, QString("The locks break a rule"));
        QVERIFY(blocked.better.empty() && !blocked.counter[0] && !blocked.counter[1] && blocked.prices[0].empty());
    }

    void packagesThatSatisfyBothAreCounted()
    {
        const study::Study study = tableStudy(20.0, 40.0);
        const auto zone = zoneOf(study);
        const auto advice = charts::dealAdvice(study, *zone, {0, 0}, {}, Wording());
        QVERIFY(advice.isCountExact);
        QCOMPARE(advice.count, QString("Exactly %1 of 9 packages satisfy both.").arg(rationalByHand(20.0, 40.0)));
        QCOMPARE(charts::dealAdvice(study, *zone, {0, 0}, {}, Wording(), {}, negotiation::BigCount(1234567)).count,
                 QString("Exactly 1,234,567 of 9 packages satisfy both."));
    }

    void titles_data()
    {
        QTest::addColumn<double>("walkAwayA");
        QTest::addColumn<double>("walkAwayB");
        QTest::addColumn<std::vector<int>>("package");
        QTest::addColumn<QString>("title");
        using Package = std::vector<int>;
        QTest::newRow("inside, both could gain")
            << 10.0 << 40.0 << Package{2, 0}
            << "Both sides clear their walk-aways, yet each could gain about 5 points more";
        QTest::newRow("inside, one could gain")
            << 10.0 << 40.0 << Package{0, 1}
            << "Both sides clear their walk-aways, yet Aland could gain 10 points at no cost to Beland";
        QTest::newRow("on the frontier")
            << 10.0 << 40.0 << Package{1, 1}
            << "Both sides clear their walk-aways, and neither can gain unless the other loses";
        QTest::newRow("one walks away") << 10.0 << 40.0 << Package{0, 0}
                                        << "Aland walks away: the package is 10 points short of its walk-away";
        QTest::newRow("exactly at a walk-away") << 30.0 << 80.0 << Package{1, 1}
                                        << "Both sides clear their walk-aways, and neither can gain unless the other loses";
        QTest::newRow("both walk away") << 45.0 << 45.0 << Package{2, 0}
                                        << "Both sides walk away: Aland is 5 points short, Beland 5 points";
        QTest::newRow("no package satisfies both")
            << 60.0 << 60.0 << Package{0, 0}
            << "No package satisfies both sides: the nearest miss leaves Beland 15 points short";
    }
    void titles()
    {
        QFETCH(double, walkAwayA);
        QFETCH(double, walkAwayB);
        QFETCH(std::vector<int>, package);
        QTEST(specOf(tableStudy(walkAwayA, walkAwayB), package).title, "title");
    }

    void aSideOnItsWalkAwayIsNotShort()
    {
        const study::Study study = tableStudy(20.0, 85.0 + 1e-9);
        const auto advice = charts::dealAdvice(study, *zoneOf(study), {0, 1}, {}, Wording());
        QCOMPARE(advice.heading, QString("Aland walks away"));
        QCOMPARE(advice.text, QString("Aland is 10 points short of its walk-away."));
        QCOMPARE(specOf(study, {0, 1}).title,
                 QString("Aland walks away: the package is 10 points short of its walk-away"));
    }

    void marksAndTable()
    {
        const charts::ChartSpec spec = specOf(tableStudy(10.0, 40.0), {0, 1});
        QCOMPARE(spec.dealSpace().marks.back().kind, DealMark::Kind::Current);
        QCOMPARE(spec.dealSpace().marks.back().values, (std::array<double, 2>{10.0, 85.0}));
        QCOMPARE(spec.dealSpace().marks.front().label, "No deal");
        QCOMPARE(spec.dealSpace().walkAways[0], "Aland walks away below 10");
        QCOMPARE(spec.dealSpace().trail.size(), std::size_t(2));
        QVERIFY(spec.dealSpace().hasZone);
        QVERIFY(spec.subtitle.startsWith("9 packages;"));
        for (const DealMark &mark : spec.dealSpace().marks) {
            QVERIFY(mark.values[0] >= spec.dealSpace().low[0] && mark.values[0] <= spec.dealSpace().low[0] + spec.dealSpace().span);
            QVERIFY(mark.values[1] >= spec.dealSpace().low[1] && mark.values[1] <= spec.dealSpace().low[1] + spec.dealSpace().span);
        }
        // Every mark and every point of the frontier is in the twin table, with its distance in changes.
        QCOMPARE(spec.table.rows.size(), spec.dealSpace().marks.size() + spec.dealSpace().frontier.size());
        QCOMPARE(spec.table.rows.front().values, (std::vector<double>{10.0, 85.0, 0.0}));
        QVERIFY(spec.spoken.contains(spec.title));
    }

    void advice()
    {
        const study::Study study = tableStudy(10.0, 40.0);
        const auto zone = zoneOf(study);
        const charts::DealAdvice advice = charts::dealAdvice(study, *zone, {0, 1}, {}, Wording());
        QCOMPARE(advice.verdict, charts::DealAdvice::Verdict::Acceptable);
        QCOMPARE(advice.heading, "Both sides can accept it");
        for (const auto &counter : advice.counter) {
            if (counter) {
                QVERIFY(counter->gain[0] >= 0.0 && counter->gain[1] >= 0.0);
            }
        }
        // Steel in full is what A would ask for first; it costs B fifty points.
        QCOMPARE(advice.prices[0].front().irritant, "Steel");
        QCOMPARE(advice.prices[0].front().position, "all");
        QCOMPARE(advice.prices[0].front().change, (std::array<double, 2>{40.0, -50.0}));

        const study::Study none = tableStudy(60.0, 60.0);
        const charts::DealAdvice miss = charts::dealAdvice(none, *zoneOf(none), {0, 0}, {}, Wording());
        QCOMPARE(miss.verdict, charts::DealAdvice::Verdict::NonePossible);
        QVERIFY(miss.text.contains("would have to lower its walk-away by"));
    }

    void figuresInWords_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0.0 << "0 points";
        QTest::newRow("a little") << 0.2 << "less than a point";
        QTest::newRow("one") << -1.2 << "1 point";
        QTest::newRow("many") << 18.4 << "18 points";
    }
    void figuresInWords()
    {
        QFETCH(double, points);
        QTEST(charts::pointsInText(points, Wording()), "text");
    }
};

QTEST_GUILESS_MAIN(DealSpaceChartTest)
#include "deal_space_chart_test.moc"

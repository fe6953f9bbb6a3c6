// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/measure_words.h"
#include "charts/range_words.h"
#include "charts/scorecard_bars.h"
#include "charts/sector_bars.h"
#include "core/charts_study.h"

#include <QTest>

#include <cmath>

using namespace charts;
using study::Indicator;
using words::Language;
using words::Wording;

namespace {

ChartSpec bars(const SectorFigures &first, const SectorFigures &second, const SectorBarsOptions &options = {},
               const Wording &wording = Wording())
{
    const study::Study study = chartsStudy();
    const auto none = chartsAssessment(study, 0, options.indicator, noChange, noChange);
    const auto deal = chartsAssessment(study, 1, options.indicator, first, second);
    return sectorBars(study, deal, none, nullptr, options, wording);
}

/// Draws whose 5th percentile is `low` below the central change and whose 95th is `high` above, everywhere.
analysis::UncertaintyResult drawsAbout(const study::Assessment &of, const study::Assessment &reference, double low,
                                       double high)
{
    analysis::UncertaintyResult made;
    made.asked = made.draws = 2010;
    made.failed = 10;
    made.central = of.outcomes;
    for (std::size_t c = 0; c < made.central.values().size(); ++c)
        made.central.values()[c] -= reference.outcomes.values()[c];
    made.change = {made.central, made.central, made.central, made.central, made.central};
    for (double &value : made.change.p05.values())
        value -= low;
    for (double &value : made.change.p95.values())
        value += high;
    return made;
}

ChartSpec barsWithBands(const SectorFigures &first, const SectorFigures &second, double low, double high,
                        const SectorBarsOptions &options = {}, const Wording &wording = Wording())
{
    const study::Study study = chartsStudy();
    const auto none = chartsAssessment(study, 0, options.indicator, noChange, noChange);
    const auto deal = chartsAssessment(study, 1, options.indicator, first, second);
    const analysis::UncertaintyResult draws = drawsAbout(deal, none, low, high);
    return sectorBars(study, deal, none, nullptr, options, wording, &draws);
}

} // namespace

class ChartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAreTheChangesOfTheOutcomes()
    {
        const ChartSpec spec = bars(dealJobsFirst, dealJobsSecond);
        QCOMPARE(spec.bars().rows.size(), std::size_t(10));
        QCOMPARE(spec.bars().panels.size(), std::size_t(2));
        for (std::size_t row = 0; row < 10; ++row) {
            QCOMPARE(spec.bars().panels[0].values[row], dealJobsFirst[row]);
            QCOMPARE(spec.bars().panels[1].values[row], dealJobsSecond[row]);
        }
        QCOMPARE(spec.bars().panels[0].name, "Canada");
        QCOMPARE(spec.bars().panels[0].labels.first(), "+2,920");
        QCOMPARE(spec.bars().panels[0].labels.at(4), u"\u2212381"_qs);
        QCOMPARE(spec.bars().panels[1].labels.at(6), "0");
    }

    void bandsAreTheQuantilesInTheUnitShown_data()
    {
        QTest::addColumn<int>("indicator");
        QTest::addColumn<int>("shown");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<double>("low"); // of a change of +100 from a level of 50,000 (index 100), drawn as 60 to 300
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("label");
        const auto row = [](const char *name, Indicator indicator, Shown shown, const char *currency, double low,
                            double high, const char *label) {
            QTest::newRow(name) << static_cast<int>(indicator) << static_cast<int>(shown)
                                << QString::fromLatin1(currency) << low << high << QString::fromLatin1(label);
        };
        row("persons", Indicator::Employment, Shown::Change, "USD", 60, 300, "+60 to +300");
        row("dollars", Indicator::Output, Shown::Change, "USD", 60, 300, "+60 to +300");
        row("Canadian dollars", Indicator::Output, Shown::Change, "CAD", 82.2, 411, "+82 to +411");
        row("percent", Indicator::Output, Shown::PercentChange, "USD", 0.12, 0.6, "+0.12 to +0.60");
        row("percent is the same in every currency", Indicator::Output, Shown::PercentChange, "CAD", 0.12, 0.6,
            "+0.12 to +0.60");
        row("prices", Indicator::PurchaserPrice, Shown::PercentChange, "USD", 60, 300, "+60 to +300");
    }
    void bandsAreTheQuantilesInTheUnitShown()
    {
        QFETCH(int, indicator);
        QFETCH(int, shown);
        QFETCH(QString, currency);
        QFETCH(double, low);
        QFETCH(double, high);
        SectorBarsOptions options;
        options.indicator = static_cast<Indicator>(indicator);
        options.shown = static_cast<Shown>(shown);
        options.currency = currency;
        const ChartSpec spec = barsWithBands({100}, {}, 40, 200, options);
        const BarPanel &panel = spec.bars().panels[0];
        QVERIFY(panel.ranges.at(0).has_value());
        QVERIFY(std::abs(panel.ranges[0]->low - low) < 1e-9 * high);
        QVERIFY(std::abs(panel.ranges[0]->high - high) < 1e-9 * high);
        QVERIFY(panel.low <= 0.0 && panel.high >= panel.ranges[0]->high); // the scale has room for it
        QTEST(panel.rangeLabels.at(0), "label");
        QVERIFY(spec.subtitle.contains(u"Pale band: 5–95% of 2,000 draws."_qs));
        QVERIFY2(spec.spoken.contains(panel.rangeLabels.at(0)), qPrintable(spec.spoken));
        const qsizetype column = spec.table.headers.indexOf("Canada: change, 5th percentile");
        QVERIFY(column > 0);
        const double perUnit = currency == "CAD" ? 1.37 : 1.0;
        QCOMPARE(spec.table.rows[0].values[static_cast<std::size_t>(column) - 1], 60.0 * perUnit);
        QCOMPARE(spec.table.rows[0].values[static_cast<std::size_t>(column)], 300.0 * perUnit);
    }

    void levelsHaveNoBand()
    {
        SectorBarsOptions options;
        options.shown = Shown::Level;
        const ChartSpec spec = barsWithBands(dealJobsFirst, dealJobsSecond, 10, 10, options);
        QVERIFY(spec.bars().panels[0].ranges.empty());
        QVERIFY(!spec.subtitle.contains("band"));
    }

    void netWelfareHasARangeOrItsSignIsNotCertain()
    {
        const study::Study study = chartsStudy();
        const auto none = chartsAssessment(study, 0, Indicator::Welfare, noChange, noChange);
        const auto deal = chartsAssessment(study, 1, Indicator::Welfare, dealJobsFirst, dealJobsSecond);
        SectorBarsOptions options;
        options.indicator = Indicator::Welfare;
        const ChartSpec spec = sectorBars(study, deal, none, nullptr, options, Wording());
        QVERIFY2(spec.subtitle.contains("The sign of the net is not certain."), qPrintable(spec.subtitle));
        QVERIFY2(spec.subtitle.contains("Its parts for Canada"), qPrintable(spec.subtitle));
        const ChartSpec card = scorecardBars(study, deal, none, "USD", {}, Wording());
        QCOMPARE(card.table.rows.back().label, "Net, sign not certain");
    }

    void beforeTheFirstDrawThereIsNoBand()
    {
        const study::Study study = chartsStudy();
        const auto none = chartsAssessment(study, 0, Indicator::Employment, noChange, noChange);
        const auto deal = chartsAssessment(study, 1, Indicator::Employment, dealJobsFirst, dealJobsSecond);
        const analysis::UncertaintyResult nothing;
        QVERIFY(sectorBars(study, deal, none, nullptr, {}, Wording(), &nothing) ==
                sectorBars(study, deal, none, nullptr, {}, Wording()));
    }

    void titlesSayWhereTheSignIsNotCertain_data()
    {
        QTest::addColumn<double>("spread");
        QTest::addColumn<QString>("title");
        QTest::newRow("all agree") << 100.0
                                   << "The quota deal brings Canada 7,800 jobs in steel and aluminum but costs 400 in autos";
        QTest::newRow("one group may go either way")
            << 600.0 << "The quota deal brings Canada 7,800 jobs in steel and aluminum; the sign is not certain in autos";
        QTest::newRow("none is sure")
            << 6000.0 << "The quota deal: even the sign of the change in jobs in Canada is not certain";
    }
    void titlesSayWhereTheSignIsNotCertain()
    {
        QFETCH(double, spread);
        QTEST(barsWithBands(dealJobsFirst, dealJobsSecond, spread, spread).title, "title");
    }

    void unitsOfTheSameOutcome_data()
    {
        QTest::addColumn<int>("indicator");
        QTest::addColumn<int>("shown");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("unit");
        const auto row = [](const char *name, Indicator indicator, Shown shown, const char *currency, double value,
                            const QString &label, const char *unit) {
            QTest::newRow(name) << static_cast<int>(indicator) << static_cast<int>(shown)
                                << QString::fromLatin1(currency) << value << label << QString::fromLatin1(unit);
        };
        row("dollars", Indicator::Output, Shown::Change, "USD", 100.0, "+100", "USD million a year");
        row("Canadian dollars", Indicator::Output, Shown::Change, "CAD", 137.0, "+137", "CAD million a year");
        row("percent of the reference", Indicator::Output, Shown::PercentChange, "CAD", 0.2, "+0.20", "percent");
        row("the level itself", Indicator::Output, Shown::Level, "USD", 50100.0, "50,100", "USD million a year");
        row("a price is shown in percent only", Indicator::ProducerPrice, Shown::Level, "USD", 100.0, "+100",
            "percent");
        row("what is a change has no percent", Indicator::Welfare, Shown::PercentChange, "USD", 100.0, "+100",
            "USD million a year");
    }
    void unitsOfTheSameOutcome()
    {
        QFETCH(int, indicator);
        QFETCH(int, shown);
        QFETCH(QString, currency);
        QFETCH(double, value);
        SectorFigures first{};
        first[0] = 100.0;
        const ChartSpec spec =
            bars(first, noChange, {static_cast<Indicator>(indicator), static_cast<Shown>(shown), currency, true});
        QVERIFY(std::abs(spec.bars().panels[0].values[0] - value) < 1e-9);
        QTEST(spec.bars().panels[0].labels.first(), "label");
        QTEST(spec.unit, "unit");
    }

    void titles_data()
    {
        QTest::addColumn<SectorFigures>("first");
        QTest::addColumn<SectorFigures>("second");
        QTest::addColumn<QString>("english");
        QTest::newRow("gains and a smaller loss")
            << dealJobsFirst << dealJobsSecond
            << u"The quota deal brings Canada 7,800 jobs in steel and aluminum but costs 400 in autos"_qs;
        QTest::newRow("a gain alone") << SectorFigures{2000} << noChange
                                      << u"The quota deal brings Canada 2,000 jobs in steel"_qs;
        QTest::newRow("losses alone, largest first") << SectorFigures{-1000, 0, 0, 0, -500, -4500} << noChange
                                                     << u"The quota deal costs Canada 6,000 jobs in autos and steel"_qs;
        QTest::newRow("a loss and a smaller gain")
            << SectorFigures{800, 0, 0, 0, 0, -4000} << noChange
            << u"The quota deal costs Canada 4,000 jobs in autos but brings 800 in steel"_qs;
        QTest::newRow("about the same") << SectorFigures{20, -9} << SectorFigures{-30}
                                        << u"The quota deal: jobs about the same everywhere"_qs;
        QTest::newRow("only the other party moves")
            << SectorFigures{5} << SectorFigures{0, 0, 0, 3000}
            << u"The quota deal brings the United States 3,000 jobs in aluminum"_qs;
        QTest::newRow("nothing at all") << noChange << noChange << u"The quota deal: no change at all in jobs"_qs;
        QTest::newRow("only what is read as a sign moves")
            << SectorFigures{0, 0, 0, 0, 0, 0, 0, 0, 0, 9000} << noChange
            << u"The quota deal: jobs about the same everywhere but in other goods"_qs;
        QTest::newRow("a single sector beside the weak one")
            << SectorFigures{0, 0, 0, 0, 0, 0, 0, 0, 1500, 9000} << noChange
            << u"The quota deal brings Canada 1,500 jobs in dairy"_qs;
    }
    void titles()
    {
        QFETCH(SectorFigures, first);
        QFETCH(SectorFigures, second);
        QTEST(bars(first, second).title, "english");
        const QString french = bars(first, second, {}, Wording(Language::French)).title;
        QVERIFY2(french.startsWith(u"L’accord de contingents"), qPrintable(french));
    }

    void titlesOfMoneyAndPrices_data()
    {
        QTest::addColumn<int>("indicator");
        QTest::addColumn<int>("shown");
        QTest::addColumn<QString>("title");
        QTest::newRow("money")
            << static_cast<int>(Indicator::Output) << static_cast<int>(Shown::Change)
            << u"The quota deal: output in Canada up USD 5.4 billion in steel but down USD 400 million in autos"_qs;
        QTest::newRow("trade with the other party")
            << static_cast<int>(Indicator::ExportsToPartner) << static_cast<int>(Shown::Change)
            << u"The quota deal: exports from Canada to the United States up USD 5.4 billion in steel but down USD 400 million in autos"_qs;
        QTest::newRow("level of a change from the baseline, against another scenario")
            << static_cast<int>(Indicator::ConsumerSurplus) << static_cast<int>(Shown::Level)
            << u"The quota deal: consumer surplus in Canada up USD 5.4 billion in steel but down USD 400 million in autos"_qs;
        QTest::newRow("percent names the largest")
            << static_cast<int>(Indicator::Output) << static_cast<int>(Shown::PercentChange)
            << u"The quota deal: output in Canada up 5.4% in steel but down 0.4% in autos"_qs;
    }
    void titlesOfMoneyAndPrices()
    {
        QFETCH(int, indicator);
        QFETCH(int, shown);
        const SectorFigures first{2915, 2504, 0, 0, -381, -19};
        QTEST(bars(first, noChange, {static_cast<Indicator>(indicator), static_cast<Shown>(shown), "USD", true}).title,
              "title");
    }

    void titlesOfLevels_data()
    {
        QTest::addColumn<int>("indicator");
        QTest::addColumn<int>("position");
        QTest::addColumn<SectorFigures>("reference");
        QTest::addColumn<SectorFigures>("shown");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *name, Indicator indicator, int position, const SectorFigures &reference,
                            const SectorFigures &shown, const QString &title) {
            QTest::newRow(name) << static_cast<int>(indicator) << position << reference << shown << title;
        };
        row("the change names what it is against", Indicator::Employment, 1, noChange, {2000},
            u"The quota deal brings Canada 2,000 jobs in steel, against no deal"_qs);
        row("no change names it too", Indicator::Employment, 1, noChange, noChange,
            u"The quota deal: no change at all in jobs, against no deal"_qs);
        row("the reference itself", Indicator::Employment, 0, noChange, noChange,
            u"No deal is itself the reference: no change to show"_qs);
        row("a level that is a change from the baseline", Indicator::DutyRevenue, 1, {2000}, {1500},
            u"The quota deal: duty revenue of Canada up USD 1.5 billion in steel"_qs);
        row("such a level of the reference itself", Indicator::DutyRevenue, 0, {2000}, {2000},
            u"No deal: duty revenue of Canada up USD 2.0 billion in steel"_qs);
    }
    void titlesOfLevels()
    {
        QFETCH(int, indicator);
        QFETCH(int, position);
        QFETCH(SectorFigures, reference);
        QFETCH(SectorFigures, shown);
        const study::Study study = chartsStudy();
        const auto what = static_cast<Indicator>(indicator);
        const auto against = chartsAssessment(study, 0, what, reference, noChange);
        const auto current = chartsAssessment(study, position, what, shown, noChange);
        QTEST(sectorBars(study, current, against, nullptr, {what, Shown::Level, "USD", true}, Wording()).title, "title");
    }

    void theReferenceItselfSaysSo()
    {
        const study::Study study = chartsStudy();
        const auto none = chartsAssessment(study, 0, Indicator::Employment, noChange, noChange);
        QCOMPARE(sectorBars(study, none, none, nullptr, {}, Wording()).title,
                 "No deal is itself the reference: no change to show");
        const auto own = chartsAssessment(study, 2, Indicator::Employment, SectorFigures{1000}, noChange);
        QCOMPARE(sectorBars(study, own, none, nullptr, {}, Wording()).title,
                 "This package brings Canada 1,000 jobs in steel");
    }

    void whatIsSetBetweenPositionsIsNoScenario_data()
    {
        QTest::addColumn<study::CustomPosition>("position"); // of irritant 0, where its ends differ
        QTest::addColumn<bool>("sharesRent");
        QTest::newRow("a duty between two positions") << study::CustomPosition{0, 0, 2, 0.4} << false;
        QTest::newRow("a rent share") << study::CustomPosition{} << true;
    }
    void whatIsSetBetweenPositionsIsNoScenario()
    {
        QFETCH(study::CustomPosition, position);
        QFETCH(bool, sharesRent);
        const study::Study study = chartsStudy();
        const auto none = chartsAssessment(study, 0, Indicator::Employment, noChange, noChange);
        auto set = chartsAssessment(study, 0, Indicator::Employment, {559, 0, 709}, noChange);
        if (position.from != position.to)
            set.adjustments.positions = {position};
        if (sharesRent)
            set.adjustments.rentShares = {{0, 0, 1, 0.5}};
        SectorBarsOptions options;
        options.reference = QStringLiteral("none");
        const ChartSpec spec = sectorBars(study, set, none, nullptr, options, Wording());
        QCOMPARE(spec.title, "This package brings Canada 1,300 jobs in aluminum and steel");
        QVERIFY2(spec.table.headers.contains("Canada: This package"), qPrintable(spec.table.headers.join('|')));
        QVERIFY(sectorBars(study, set, set, nullptr, options, Wording()).title.startsWith("This package is itself the reference"));
        const ChartSpec score = scorecardBars(study, set, none, "USD", "none", Wording());
        QVERIFY2(score.title.startsWith("This package clears"), qPrintable(score.title));
        QVERIFY2(score.subtitle.contains("against no deal"), qPrintable(score.subtitle));
    }

    void theScorecardNamesItsRateOfExchange()
    {
        const study::Study study = chartsStudy();
        const auto none = chartsAssessment(study, 0, Indicator::ConsumerSurplus, noChange, noChange);
        const QString rate = QStringLiteral("CAD at 1.37 per USD.");
        QVERIFY(scorecardBars(study, none, none, "CAD", {}, Wording()).source.contains(rate));
        QVERIFY(!scorecardBars(study, none, none, "USD", {}, Wording()).source.contains(" per USD"));
    }

    /// What is shown as a level may itself be a change, from the baseline year: the reference has one too.
    void levelsOfTheReference_data()
    {
        QTest::addColumn<int>("indicator");
        QTest::addColumn<int>("shown");
        QTest::addColumn<QString>("title");
        const QString nothing = "No deal is itself the reference: no change to show";
        const auto row = [&](const char *name, Indicator indicator, Shown shown, const QString &title) {
            QTest::newRow(name) << static_cast<int>(indicator) << static_cast<int>(shown) << title;
        };
        row("jobs, change", Indicator::Employment, Shown::Change, nothing);
        row("jobs, level", Indicator::Employment, Shown::Level, nothing);
        row("consumers, change", Indicator::ConsumerSurplus, Shown::Change, nothing);
        row("consumers, level", Indicator::ConsumerSurplus, Shown::Level,
            "No deal: consumer surplus in Canada down USD 1.2 billion in steel");
        row("producers, level", Indicator::ProducerSurplus, Shown::Level,
            "No deal: producer surplus in Canada down USD 1.2 billion in steel");
        row("duty revenue, level", Indicator::DutyRevenue, Shown::Level,
            "No deal: duty revenue of Canada down USD 1.2 billion in steel");
        row("welfare, level", Indicator::Welfare, Shown::Level,
            "No deal: net welfare in Canada down USD 1.2 billion in steel");
    }
    void levelsOfTheReference()
    {
        QFETCH(int, indicator);
        QFETCH(int, shown);
        const study::Study study = chartsStudy();
        const auto of = static_cast<Indicator>(indicator);
        const auto none = chartsAssessment(study, 0, of, SectorFigures{-1200}, noChange);
        SectorBarsOptions options;
        options.indicator = of;
        options.shown = static_cast<Shown>(shown);
        QTEST(sectorBars(study, none, none, nullptr, options, Wording()).title, "title");
    }

    void aTwinOfTheReferenceLeavesItItsName()
    {
        study::Study study = chartsStudy();
        study.scenarios.push_back(study.scenarios[0]);
        study.scenarios.back().code = QStringLiteral("twin");
        study.scenarios.back().inText = {"the twin", {}};
        study.working.reference = QStringLiteral("none"); // the study may be older than what is compared
        const auto none = chartsAssessment(study, 0, Indicator::Employment, noChange, noChange);
        SectorBarsOptions options;
        QVERIFY(sectorBars(study, none, none, nullptr, options, Wording()).title.startsWith("No deal is itself"));
        options.reference = QStringLiteral("twin");
        QVERIFY(sectorBars(study, none, none, nullptr, options, Wording()).title.startsWith("The twin is itself"));
    }

    void whatSwampsIsBrokenOffAndNamed()
    {
        const ChartSpec spec = bars(dealJobsFirst, dealJobsSecond);
        QVERIFY(spec.bars().rows[9].weak && spec.bars().rows[9].brokenOff);
        QVERIFY(std::none_of(spec.bars().rows.begin(), spec.bars().rows.end() - 1, [](const BarRow &row) { return row.weak; }));
        QVERIFY(spec.source.endsWith("Other goods: read as a sign."));
        QVERIFY(spec.bars().panels[0].high < 5000.0); // the scale is that of the other rows
        QCOMPARE(spec.bars().panels[0].high, spec.bars().panels[1].high);
        // Within the scale it keeps its full bar, alone it may fill the chart, in percent it is like the others.
        QVERIFY(!bars({2000, 0, 0, 0, 0, 0, 0, 0, 0, 1500}, noChange).bars().rows[9].brokenOff);
        QVERIFY(!bars({0, 0, 0, 0, 0, 0, 0, 0, 0, 1500}, noChange).bars().rows[9].brokenOff);
        QVERIFY(
            !bars(dealJobsFirst, noChange, {Indicator::Employment, Shown::PercentChange, "USD", true}).bars().rows[9].weak);
    }

    void eachItsOwnScale()
    {
        const ChartSpec spec = bars({1000}, {-100}, {Indicator::Employment, Shown::Change, "USD", false});
        QCOMPARE(spec.bars().panels[0].low, 0.0);
        QCOMPARE(spec.bars().panels[0].high, 1000.0);
        QCOMPARE(spec.bars().panels[1].low, -100.0);
        QCOMPARE(spec.bars().panels[1].high, 0.0);
    }

    void theStateBeforeShowsAsTicks()
    {
        const study::Study study = chartsStudy();
        const auto none = chartsAssessment(study, 0, Indicator::Employment, noChange, noChange);
        const auto deal = chartsAssessment(study, 1, Indicator::Employment, dealJobsFirst, dealJobsSecond);
        const auto before = chartsAssessment(study, 2, Indicator::Employment, beforeJobsFirst, beforeJobsSecond);
        const ChartSpec moved = sectorBars(study, deal, none, &before, {}, Wording());
        QCOMPARE(moved.bars().panels[0].before.size(), std::size_t(10));
        QCOMPARE(moved.bars().panels[1].before[4], 1790.0);
        QVERIFY(moved.subtitle.contains("Tick: the package before."));
        const ChartSpec still = sectorBars(study, deal, none, &deal, {}, Wording());
        QVERIFY(still.bars().panels[0].before.empty());
        QVERIFY(!still.subtitle.contains("Tick"));
    }

    void theTwinTableIsExact()
    {
        SectorFigures first{};
        first[0] = 1.0 / 3.0;
        const ChartSpec spec = bars(first, noChange);
        QCOMPARE(spec.table.rows.size(), std::size_t(15)); // ten sectors, four groups, all
        QCOMPARE(spec.table.headers.size(), 9);
        QVERIFY(spec.table.rows[0].values[1] == 50000.0 + 1.0 / 3.0);
        const QStringList lines = spec.table.asTsv(Wording()).split('\n');
        const QStringList cells = lines.at(1).split('\t');
        QCOMPARE(cells.at(0), "Steel mill products");
        QCOMPARE(cells.at(2).toDouble(), 50000.0 + 1.0 / 3.0); // every digit survives the text
        QVERIFY(spec.table.rows[10].total);
    }

    void tablesSpeakTheSpreadsheetOfTheReader()
    {
        const Table table{{"Sector, unit", "A \"b\""}, {}, {{"Steel", {-1234.5}, false}, {"None", {qQNaN()}, false}}};
        QCOMPARE(table.asCsv(Wording()), "\"Sector, unit\",\"A \"\"b\"\"\"\r\nSteel,-1234.5\r\nNone,\r\n");
        QCOMPARE(table.asCsv(Wording(Language::French)), "Sector, unit;\"A \"\"b\"\"\"\r\nSteel;-1234,5\r\nNone;\r\n");
        QCOMPARE(table.asTsv(Wording(Language::French)), "Sector, unit\tA \"b\"\nSteel\t-1234,5\nNone\t\n");
    }

    void spokenSummary()
    {
        const QString spoken = bars({2915, 0, 0, 0, -381}, noChange).spoken;
        QVERIFY2(spoken.startsWith("The quota deal brings Canada 2,900 jobs in steel but costs 380 in autos. Change in "
                                   "jobs against no deal."),
                 qPrintable(spoken));
        QVERIFY2(spoken.contains(u"Canada: steel mill products +2,920; auto parts \u2212381; none in steel articles, "_qs),
                 qPrintable(spoken));
        QVERIFY(spoken.endsWith("United States: no change."));
    }

    void axes_data()
    {
        QTest::addColumn<double>("range");
        QTest::addColumn<int>("ticks");
        QTest::addColumn<double>("step");
        QTest::newRow("thousands") << 3300.0 << 4 << 1000.0;
        QTest::newRow("exactly") << 4000.0 << 4 << 1000.0;
        QTest::newRow("small") << 0.7 << 4 << 0.2;
        QTest::newRow("up to the next power") << 9.9 << 1 << 10.0;
        QTest::newRow("no range") << 0.0 << 4 << 0.0;
    }
    void axes()
    {
        QFETCH(double, range);
        QFETCH(int, ticks);
        QTEST(niceStep(range, ticks), "step");
    }

    void moneyInWords()
    {
        const Wording english;
        QCOMPARE(money("USD", 1234.0, english), "USD 1.2 billion");
        QCOMPARE(money("CAD", 340.4, english), "CAD 340 million");
        QCOMPARE(money("EUR", 996.0, english), "EUR 1.0 billion");
    }
};

QTEST_GUILESS_MAIN(ChartsTest)
#include "charts_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/comparison.h"

#include "charts_study.h"
#include "small_study.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using charts::Comparison;
using charts::Sheet;
using charts::Shown;
using study::Indicator;

namespace {

using Distances = std::vector<std::pair<double, double>>; ///< of each package from the walk-aways

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// The small study, solved, with these packages.
struct Solved
{
    explicit Solved(const QStringList &codes = {}, const QString &reference = QStringLiteral("no_deal"))
        : Solved(smallStudy(), codes, reference)
    {
    }
    Solved(study::Study made, const QStringList &codes, const QString &reference)
    {
        made.working.reference = reference;
        auto shared = std::make_shared<const study::Study>(std::move(made));
        economy = *study::Economy::calibrate(shared);
        comparison = *charts::compare(*economy, *shared, shared->working, codes);
    }
    const study::Study &study() const { return economy->study(); }

    std::shared_ptr<const study::Economy> economy;
    Comparison comparison;
};

const Sheet::Row *rowOf(const Sheet &sheet, const QString &group, const QString &label, int party)
{
    QString heading;
    for (const Sheet::Row &row : sheet.rows) {
        if (row.kind == Sheet::Row::Kind::Heading)
            heading = row.label;
        else if (heading == group && row.label == label && row.party == party)
            return &row;
    }
    return nullptr;
}

const Sheet::Row *rowOf(const Sheet &&, const QString &, const QString &, int) = delete; // the row would outlive its sheet

/// A comparison of made-up values: one package for each pair of distances from the walk-aways.
Comparison madeUp(const study::Study &study, const Distances &distances)
{
    Comparison comparison;
    comparison.referenceCode = QStringLiteral("none");
    for (std::size_t i = 0; i < distances.size(); ++i) {
        auto assessment = std::make_shared<study::Assessment>(
            chartsAssessment(study, static_cast<int>(i % 2), Indicator::Employment, noChange, noChange));
        assessment->values[0].value = assessment->values[0].reservation + distances[i].first;
        assessment->values[1].value = assessment->values[1].reservation + distances[i].second;
        charts::ComparedPackage package{i % 2 == 0 ? QStringLiteral("none") : QStringLiteral("deal"), {static_cast<int>(i % 2)}, QDate(2025, 8, 1)};
        comparison.packages.push_back(package);
        comparison.assessments.push_back(assessment);
    }
    comparison.reference = comparison.assessments.front();
    return comparison;
}

/// The small study with ranges on a few numbers.
study::Study uncertainStudy()
{
    study::Study study = smallStudy();
    study.sectors[0].sigmaDomesticImport = {3, 1.5, 5};
    study.sectors[0].sigmaImports = {6, 3, 10};
    study.sectors[1].eta = {1, 0.8, 1.5};
    study.supplies[0].epsilon = {1.5, 0.5, 3};
    return study;
}

/// Draws round every package of a comparison.
void drawAll(const study::Economy &economy, Comparison &comparison, int count = 400)
{
    comparison.draws.clear();
    for (const charts::ComparedPackage &package : comparison.packages) {
        analysis::UncertaintySettings settings;
        settings.draws = count;
        settings.levels = true;
        comparison.draws.push_back(std::make_shared<const analysis::UncertaintyResult>(
            *analysis::uncertainty(economy, charts::choiceOf(package), charts::referenceChoice(comparison), settings)));
    }
}

/// Draws whose values over the walk-away lie `either` side of the central ones.
std::shared_ptr<const analysis::UncertaintyResult> madeUpDraws(const study::Study &study, const study::Assessment &of, double either)
{
    auto draws = std::make_shared<analysis::UncertaintyResult>();
    draws->asked = draws->draws = 100;
    const study::OutcomeTable none = chartsAssessment(study, 0, Indicator::Employment, noChange, noChange).outcomes;
    draws->change = draws->level = {none, none, none, none, none};
    for (const study::PartyValue &value : of.values) {
        const double over = value.value - value.reservation;
        draws->parties.push_back({0.5, {over - either, over, over, over, over + either}, {}});
    }
    return draws;
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void packages_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<negotiation::Package>("working");
        QTest::addColumn<QStringList>("compared");
        const negotiation::Package own{1, 0};
        const negotiation::Package asRelief{3, 1};
        QTest::newRow("all of them") << QStringList{} << own << QStringList{"status_quo", "no_deal", "relief", "working"};
        QTest::newRow("what is on the table is saved") << QStringList{} << asRelief << QStringList{"status_quo", "no_deal", "relief"};
        QTest::newRow("in the order asked") << QStringList{"relief", "status_quo"} << own << QStringList{"relief", "status_quo"};
        QTest::newRow("an unknown one is left out") << QStringList{"gone", "relief"} << own << QStringList{"relief"};
        QTest::newRow("each once") << QStringList{"relief", "relief"} << own << QStringList{"relief"};
        QTest::newRow("saved, but not among those asked for") << QStringList{"status_quo", "working"} << asRelief << QStringList{"status_quo", "working"};
    }
    void packages()
    {
        QFETCH(QStringList, codes);
        QFETCH(negotiation::Package, working);
        study::Study study = smallStudy();
        study.working.package = working;
        study.working.date = QDate(2025, 7, 1);
        study.working.reference = QStringLiteral("no_deal");
        QStringList compared;
        for (const charts::ComparedPackage &package : charts::comparedPackages(study, study.working, codes)) {
            compared << package.code;
            QCOMPARE(package.isReference, package.code == QLatin1String("no_deal"));
            QCOMPARE(package.isWalkAway, package.code == QLatin1String("no_deal"));
        }
        QTEST(compared, "compared");
    }

    void adjustmentsAreOfTheTableAlone()
    {
        study::Study study = smallStudy();
        study.working.package = {0, 0};
        study.working.date = QDate(2025, 7, 1);
        study.working.adjustments.positions = {{0, 0, 1, 0.5}};
        const auto packages = charts::comparedPackages(study, study.working, {});
        QCOMPARE(packages.size(), std::size_t(4));
        QCOMPARE(packages.back().code, QString(charts::tableCode));
        QVERIFY(!packages.back().isWalkAway);
        const Solved solved(study, {"no_deal", "working"}, QStringLiteral("no_deal"));
        const Sheet sheet = charts::packageSheet(study, solved.comparison, {}, words::Wording());
        const Sheet::Row *row = rowOf(sheet, "Duties", "METAL_DUTY", -1);
        QVERIFY(row);
        QVERIFY(row->cells[1].differs);
        QVERIFY(row->cells[1].text != row->cells[0].text);
        const Sheet levelSheet = charts::indicatorSheet(study, solved.comparison, {}, words::Wording());
        const Sheet::Row *levels = rowOf(levelSheet, "Party values", "Value", 0);
        QVERIFY(levels && levels->cells[1].difference != 0.0);
    }

    void figuresAreThoseOfTheAssessments()
    {
        const Solved solved;
        const study::Study &study = solved.study();
        const Sheet sheet = charts::indicatorSheet(study, solved.comparison, {}, words::Wording());
        QCOMPARE(sheet.columns.size(), std::size_t(3)); // the status quo is on the table
        for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
            const auto scenario = study::scenarioIndex(study, sheet.columns[column].code);
            const study::Assessment alone = *solved.economy->assess(scenario, market::Memory::Ignore);
            const study::Assessment reference = *solved.economy->assess(study::scenarioIndex(study, u"no_deal"), market::Memory::Ignore);
            for (const int party : {0, 1}) {
                const auto check = [&](const char *group, const char *label, double value, double from) {
                    const Sheet::Row *row = rowOf(sheet, QString::fromLatin1(group), QString::fromLatin1(label), party);
                    QVERIFY2(row, label);
                    QVERIFY2(std::abs(row->cells[column].value - value) <= 1e-6 * (1.0 + std::abs(value)), label);
                    QVERIFY2(std::abs(row->cells[column].difference - (value - from)) <= 1e-6 * (1.0 + std::abs(value)), label);
                };
                check("Party values", "Value", alone.values[at(party)].value, reference.values[at(party)].value);
                check("Party values", "Over walk-away", alone.values[at(party)].value - alone.values[at(party)].reservation,
                      reference.values[at(party)].value - reference.values[at(party)].reservation);
                const auto all = [&](const study::Assessment &of, Indicator indicator) { return of.outcomes.value({}, party, indicator); };
                check("Welfare", "Consumers", all(alone, Indicator::ConsumerSurplus), all(reference, Indicator::ConsumerSurplus));
                check("Welfare", "Net, sign not certain", all(alone, Indicator::Welfare), all(reference, Indicator::Welfare));
                const study::Scope metals{study::Scope::Kind::Group, 0};
                check("Jobs", "Metals", alone.outcomes.value(metals, party, Indicator::Employment),
                      reference.outcomes.value(metals, party, Indicator::Employment));
            }
        }
        // The components stand before their net, and add up to it.
        const auto place = [&](const char *label) {
            return std::find_if(sheet.rows.begin(), sheet.rows.end(),
                                [&](const Sheet::Row &row) { return row.label == QLatin1String(label) && row.party == 0; });
        };
        QVERIFY(place("Consumers") < place("Net, sign not certain"));
        for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
            double sum = 0.0;
            for (const char *part : {"Consumers", "Producers", "Treasury", "Quota rents"})
                sum += place(part)->cells[column].value;
            QVERIFY(std::abs(sum - place("Net, sign not certain")->cells[column].value) < 1e-6);
        }
    }

    void dutiesAreThoseInForce()
    {
        const Solved solved;
        const Sheet sheet = charts::indicatorSheet(solved.study(), solved.comparison, {}, words::Wording());
        const Sheet::Row *row = rowOf(sheet, "Average duty on the other party’s goods", "Metals", 1);
        QVERIFY(row);
        QVERIFY(std::abs(row->cells[0].value - 50.0) < 1e-9);
        QVERIFY(std::abs(row->cells[1].value - 60.0) < 1e-9);
        QVERIFY(std::abs(row->cells[2].value) < 1e-9);
        QVERIFY(std::abs(row->cells[0].difference + 10.0) < 1e-9);
        QVERIFY(row->cells[1].second.isEmpty()); // the reference against itself
    }

    void moneyFollowsTheCurrency()
    {
        const Solved solved;
        const Sheet usd = charts::indicatorSheet(solved.study(), solved.comparison, {}, words::Wording());
        const Sheet acu = charts::indicatorSheet(solved.study(), solved.comparison, {.currency = QStringLiteral("ACU")}, words::Wording());
        const auto first = [](const Sheet &sheet) { return rowOf(sheet, "Welfare", "Consumers", 0)->cells[0].value; };
        QVERIFY(std::abs(first(acu) - 2.0 * first(usd)) < 1e-9);
        QCOMPARE(rowOf(usd, "Jobs", "Metals", 0)->cells[0].value, rowOf(acu, "Jobs", "Metals", 0)->cells[0].value);
    }

    void onlyWhatDiffers_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<int>("irritants");
        QTest::newRow("one scenario moves both") << QStringList{"no_deal", "relief"} << 2;
        QTest::newRow("the same package at two dates") << QStringList{"no_deal", "status_quo"} << 0;
        QTest::newRow("one moved") << QStringList{"no_deal", "working"} << 1;
    }
    void onlyWhatDiffers()
    {
        QFETCH(QStringList, codes);
        study::Study study = smallStudy();
        study.working.package = {1, 0};
        study.working.date = QDate(2025, 7, 1);
        const Solved solved(study, codes, QStringLiteral("no_deal"));
        const Sheet all = charts::packageSheet(study, solved.comparison, {}, words::Wording());
        const Sheet some = charts::packageSheet(study, solved.comparison, {.onlyDifferent = true}, words::Wording());
        const auto count = [](const Sheet &sheet) {
            return static_cast<int>(std::count_if(sheet.rows.begin(), sheet.rows.end(),
                                                  [](const Sheet::Row &row) { return row.kind == Sheet::Row::Kind::Words; }));
        };
        QCOMPARE(count(all), 2);
        QTEST(count(some), "irritants");
        if (count(some) == 0)
            QVERIFY(some.rows.empty()); // nor a heading over nothing
        const Sheet figures = charts::indicatorSheet(study, solved.comparison, {.onlyDifferent = true}, words::Wording());
        for (const Sheet::Row &row : figures.rows) {
            if (row.kind == Sheet::Row::Kind::Figures)
                QVERIFY(std::any_of(row.cells.begin(), row.cells.end(), [](const Sheet::Cell &cell) { return cell.differs; }));
        }
        QVERIFY(figures.rows.size() < charts::indicatorSheet(study, solved.comparison, {}, words::Wording()).rows.size());
    }

    void notesStandBeneath()
    {
        study::Study study = smallStudy();
        study.scenarios[2].note = QStringLiteral("As discussed in June.");
        const Solved solved(study, {}, QStringLiteral("no_deal"));
        const Sheet sheet = charts::packageSheet(study, solved.comparison, {.onlyDifferent = true}, words::Wording());
        QCOMPARE(sheet.rows.back().cells[2].text, QStringLiteral("As discussed in June."));
        QCOMPARE(sheet.rows.back().cells[0].text, QString());
    }

    void finding_data()
    {
        QTest::addColumn<Distances>("distances");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("one that satisfies") << Distances{{1, 1}} << "No deal satisfies both sides";
        QTest::newRow("one that does not") << Distances{{1, -1}} << "No deal does not satisfy both sides";
        QTest::newRow("neither of two") << Distances{{1, -1}, {-1, 1}} << "Neither of the two packages satisfies both sides";
        QTest::newRow("both of two") << Distances{{1, 1}, {0, 0}} << "Both packages satisfy both sides";
        QTest::newRow("only one") << Distances{{1, -1}, {2, 2}, {-1, 1}, {3, -4}, {-5, 6}} << "Of five packages only the quota deal satisfies both sides";
        QTest::newRow("two of four") << Distances{{1, 1}, {2, 2}, {-1, 1}, {3, -4}} << "Of four packages two satisfy both sides: no deal and the quota deal";
        QTest::newRow("four of five") << Distances{{1, 1}, {2, 2}, {1, 1}, {3, 4}, {-1, 1}} << "Of five packages four satisfy both sides";
        QTest::newRow("none of three") << Distances{{1, -1}, {-2, 2}, {-1, 1}} << "None of the three packages satisfies both sides";
        QTest::newRow("all of twelve") << Distances(12, {1.0, 1.0}) << "All 12 packages satisfy both sides";
    }
    void finding()
    {
        QFETCH(Distances, distances);
        const study::Study study = chartsStudy();
        QTEST(charts::comparisonFinding(study, madeUp(study, distances), words::Wording()), "sentence");
    }

    void aBrokenRuleSatisfiesNobody()
    {
        const study::Study study = chartsStudy();
        Comparison comparison = madeUp(study, {{1, 1}, {2, 2}});
        auto broken = std::make_shared<study::Assessment>(*comparison.assessments[0]);
        broken->brokenRules = {0};
        comparison.assessments[0] = broken;
        QCOMPARE(charts::comparisonFinding(study, comparison, words::Wording()), QStringLiteral("Of two packages only the quota deal satisfies both sides"));
    }

    void barsOfValues()
    {
        const study::Study study = chartsStudy();
        const Comparison comparison = madeUp(study, {{0.0, 0.0}, {12.3, -0.2}});
        const charts::ChartSpec over = charts::comparisonBars(study, comparison, {.shown = Shown::Level}, words::Wording());
        QCOMPARE(over.bars().rows.size(), std::size_t(2));
        QCOMPARE(over.bars().panels.size(), std::size_t(2));
        QVERIFY(std::abs(over.bars().panels[0].values[1] - 12.3) < 1e-9);
        QCOMPARE(over.bars().panels[0].labels, (QStringList{"0", "+12"}));
        QCOMPARE(over.bars().panels[1].labels, (QStringList{"0", "< 0"}));
        QVERIFY(over.bars().panels[0].low < -0.19 && over.bars().panels[1].high > 12.29); // one scale
        QCOMPARE(over.table.rows[1].values.size(), std::size_t(6));
        QVERIFY(over.spoken.contains(QLatin1String("Canada")));
        const charts::ChartSpec change = charts::comparisonBars(study, comparison, {.shown = Shown::Change}, words::Wording());
        QCOMPARE(change.bars().panels[0].values[0], 0.0);
    }

    void barsOfAnIndicator()
    {
        const study::Study study = chartsStudy();
        Comparison comparison = madeUp(study, {{0, 0}, {1, 1}});
        comparison.assessments[1] = std::make_shared<study::Assessment>(
            chartsAssessment(study, 1, Indicator::Employment, dealJobsFirst, dealJobsSecond));
        const study::Scope steel{study::Scope::Kind::Group, 0};
        const charts::ChartSpec spec =
            charts::comparisonBars(study, comparison, {.indicator = Indicator::Employment, .scope = steel}, words::Wording());
        QCOMPARE(spec.bars().panels[0].values[1], 2915.0 + 2504.0);
        QCOMPARE(spec.title, QStringLiteral("Jobs in Canada, steel: highest under the quota deal (+5,420), lowest under no deal (0)"));
        const charts::ChartSpec dairy = charts::comparisonBars(
            study, comparison, {.indicator = Indicator::Employment, .scope = {study::Scope::Kind::Sector, 8}}, words::Wording());
        QCOMPARE(dairy.title, QStringLiteral("Jobs, dairy: about the same under both packages"));
        const charts::ChartSpec net = charts::comparisonBars(study, comparison, {.indicator = Indicator::Welfare}, words::Wording());
        QVERIFY(net.source.contains(QLatin1String("its sign is not certain")));
    }

    void bandsContainTheCentre_data()
    {
        QTest::addColumn<int>("indicator");
        QTest::addColumn<int>("shown");
        QTest::newRow("values over the walk-away") << -1 << static_cast<int>(Shown::Level);
        QTest::newRow("values against the reference") << -1 << static_cast<int>(Shown::Change);
        QTest::newRow("jobs") << static_cast<int>(Indicator::Employment) << static_cast<int>(Shown::Change);
        QTest::newRow("jobs as they stand") << static_cast<int>(Indicator::Employment) << static_cast<int>(Shown::Level);
        QTest::newRow("output in percent") << static_cast<int>(Indicator::Output) << static_cast<int>(Shown::PercentChange);
        QTest::newRow("net welfare") << static_cast<int>(Indicator::Welfare) << static_cast<int>(Shown::Change);
        QTest::newRow("net welfare from the base year") << static_cast<int>(Indicator::Welfare) << static_cast<int>(Shown::Level);
    }
    void bandsContainTheCentre()
    {
        QFETCH(int, indicator);
        QFETCH(int, shown);
        Solved solved(uncertainStudy(), {}, QStringLiteral("status_quo"));
        charts::ComparisonOptions options;
        options.shown = static_cast<Shown>(shown);
        if (indicator >= 0)
            options.indicator = static_cast<Indicator>(indicator);
        const charts::ChartSpec bare = charts::comparisonBars(solved.study(), solved.comparison, options, words::Wording());
        QVERIFY(bare.bars().panels[0].ranges.empty());
        drawAll(*solved.economy, solved.comparison);
        const charts::ChartSpec spec = charts::comparisonBars(solved.study(), solved.comparison, options, words::Wording());
        int bands = 0, around = 0;
        for (const charts::BarPanel &panel : spec.bars().panels) {
            QCOMPARE(panel.ranges.size(), panel.values.size());
            QCOMPARE(static_cast<std::size_t>(panel.rangeLabels.size()), panel.values.size());
            QCOMPARE(panel.values, bare.bars().panels[static_cast<std::size_t>(&panel - spec.bars().panels.data())].values);
            for (std::size_t row = 0; row < panel.values.size(); ++row) {
                if (!panel.ranges[row])
                    continue;
                const charts::Range &range = *panel.ranges[row];
                ++bands;
                around += range.low <= panel.values[row] + 1e-9 && panel.values[row] <= range.high + 1e-9 ? 1 : 0;
                QVERIFY(panel.low <= range.low && range.high <= panel.high);
                QVERIFY(spec.spoken.contains(panel.rangeLabels[static_cast<qsizetype>(row)]));
            }
        }
        QVERIFY2(bands >= 4, qPrintable(QString::number(bands)));
        QVERIFY2(10 * around >= 9 * bands, qPrintable(QStringLiteral("%1 of %2").arg(around).arg(bands)));
        QVERIFY2(spec.subtitle.contains(QStringLiteral("5–95% of 400 draws")), qPrintable(spec.subtitle));
        const auto low = std::find_if(spec.table.headers.begin(), spec.table.headers.end(),
                                      [](const QString &header) { return header.contains(QLatin1String("5th percentile")); });
        QVERIFY(low != spec.table.headers.end());
        const auto column = static_cast<std::size_t>(low - spec.table.headers.begin() - 1);
        for (const charts::Table::Row &row : spec.table.rows) {
            QCOMPARE(row.values.size(), static_cast<std::size_t>(spec.table.headers.size() - 1));
            QVERIFY(row.values[column] <= row.values[column + 1]);
        }
    }

    void theSameDrawsGiveTheSameRanges()
    {
        Solved solved(uncertainStudy(), {}, QStringLiteral("no_deal"));
        drawAll(*solved.economy, solved.comparison);
        Comparison again = solved.comparison;
        drawAll(*solved.economy, again);
        const charts::ComparisonOptions options{.indicator = Indicator::Welfare};
        QVERIFY(charts::comparisonBars(solved.study(), solved.comparison, options, words::Wording()) ==
                charts::comparisonBars(solved.study(), again, options, words::Wording()));
        QCOMPARE(charts::indicatorSheet(solved.study(), solved.comparison, {}, words::Wording()).asCsv(),
                 charts::indicatorSheet(solved.study(), again, {}, words::Wording()).asCsv());
        // Common draws: the reference itself has no range against itself.
        for (std::size_t i = 0; i < again.packages.size(); ++i) {
            const analysis::Quantiles change = again.draws[i]->change.of({}, 0, Indicator::Welfare);
            QCOMPARE(change.p05 == 0.0 && change.p95 == 0.0, charts::choiceOf(again.packages[i]) == charts::referenceChoice(again));
        }
    }

    void netsNeverStandAlone_data()
    {
        QTest::addColumn<QString>("draws");
        QTest::addColumn<QString>("cell");
        QTest::newRow("drawn") << "all" << " to ";
        QTest::newRow("being drawn") << "pending" << "being worked out";
        QTest::newRow("ranges are not shown") << "none" << "sign not certain";
        QTest::newRow("drawn but for one") << "but one" << "being worked out";
    }
    void netsNeverStandAlone()
    {
        QFETCH(QString, draws);
        QFETCH(QString, cell);
        Solved solved(uncertainStudy(), {}, QStringLiteral("status_quo"));
        if (draws == QLatin1String("all") || draws == QLatin1String("but one"))
            drawAll(*solved.economy, solved.comparison);
        if (draws == QLatin1String("but one"))
            solved.comparison.draws.back() = nullptr;
        solved.comparison.drawsPending = draws == QLatin1String("pending") || draws == QLatin1String("but one");
        for (const bool onlyDifferent : {false, true}) {
            const Sheet sheet =
                charts::indicatorSheet(solved.study(), solved.comparison, {.onlyDifferent = onlyDifferent}, words::Wording());
            for (const int party : {0, 1}) {
                const Sheet::Row *net = rowOf(sheet, QStringLiteral("Welfare"), QStringLiteral("Net, sign not certain"), party);
                const Sheet::Row *range = rowOf(sheet, QStringLiteral("Welfare"), QStringLiteral("Range of the net"), party);
                QVERIFY(net && range);
                QCOMPARE(range->cells.size(), net->cells.size());
                QVERIFY2(range->cells.back().text.contains(cell), qPrintable(range->cells.back().text));
                for (const Sheet::Cell &each : range->cells) {
                    QVERIFY(!each.text.isEmpty());
                    QVERIFY(!each.valueRange || each.valueRange->low <= each.valueRange->high);
                }
            }
            QCOMPARE(sheet.asCsv().contains(QLatin1String("Range of the net: 5th percentile")),
                     draws == QLatin1String("all") || draws == QLatin1String("but one"));
        }
        const charts::ChartSpec bars =
            charts::comparisonBars(solved.study(), solved.comparison, {.indicator = Indicator::Welfare}, words::Wording());
        QVERIFY2(bars.subtitle.contains(QLatin1String("consumers")), qPrintable(bars.subtitle));
        QVERIFY(bars.table.headers.filter(QStringLiteral("duty revenue")).size() == 2);
        const bool drawn = solved.comparison.drawsOf(0) != nullptr;
        QCOMPARE(bars.table.headers.filter(QStringLiteral("level, 5th percentile")).size(), drawn ? 2 : 0);
        QCOMPARE(bars.table.headers.filter(QStringLiteral("change, 95th percentile")).size(), drawn ? 2 : 0);
        QCOMPARE(bars.subtitle.contains(QLatin1String("being worked out")), solved.comparison.drawsPending);
        if (draws != QLatin1String("all") && draws != QLatin1String("but one"))
            QVERIFY2(bars.title.contains(QLatin1String("not certain")) && !bars.title.contains(QLatin1Char('(')), qPrintable(bars.title));
    }

    void titlesOfAnUncertainSign_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("firstEither");
        QTest::addColumn<double>("second");
        QTest::addColumn<double>("secondEither");
        QTest::addColumn<QString>("title");
        QTest::newRow("both certain") << 500.0 << 100.0 << -300.0 << 100.0
                                      << "Net welfare in Canada: highest under no deal (+500), lowest under the quota deal (−300)";
        QTest::newRow("one is not") << 500.0 << 100.0 << -300.0 << 400.0
                                    << "Net welfare in Canada: highest under no deal (+500), lowest under the quota deal (sign not certain)";
        QTest::newRow("none is") << 500.0 << 600.0 << -300.0 << 400.0
                                 << "Net welfare in Canada: the sign is not certain under any package";
    }
    void titlesOfAnUncertainSign()
    {
        QFETCH(double, first);
        QFETCH(double, firstEither);
        QFETCH(double, second);
        QFETCH(double, secondEither);
        const study::Study study = chartsStudy();
        Comparison comparison = madeUp(study, {{0, 0}, {1, 1}});
        comparison.reference = std::make_shared<study::Assessment>(chartsAssessment(study, 0, Indicator::Welfare, noChange, noChange));
        const double values[]{first, second}, either[]{firstEither, secondEither};
        for (std::size_t i = 0; i < 2; ++i) {
            auto assessment = std::make_shared<study::Assessment>(*comparison.assessments[i]);
            auto draws = std::make_shared<analysis::UncertaintyResult>(*madeUpDraws(study, *assessment, 1.0));
            const auto set = [&](study::OutcomeTable &table, double value) { table.set({}, 0, Indicator::Welfare, value); };
            const double from = comparison.reference->outcomes.value({}, 0, Indicator::Welfare);
            set(assessment->outcomes, from + values[i]);
            set(draws->change.p05, values[i] - either[i]);
            set(draws->change.p95, values[i] + either[i]);
            comparison.assessments[i] = assessment;
            comparison.draws.push_back(draws);
        }
        QTEST(charts::comparisonBars(study, comparison, {.indicator = Indicator::Welfare}, words::Wording()).title, "title");
    }

    void verdictsDrawsDisagreeOn_data()
    {
        QTest::addColumn<Distances>("distances");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("all draws agree") << Distances{{9, 9}, {-9, -9}, {9, -9}} << "Of three packages only no deal satisfies both sides";
        QTest::newRow("it may fail") << Distances{{9, 1}, {-9, -9}, {9, -9}}
                                     << "Of three packages only no deal satisfies both sides; not certain for no deal";
        QTest::newRow("it may do") << Distances{{9, 9}, {-1, -1}, {9, -9}}
                                   << "Of three packages only no deal satisfies both sides; not certain for the quota deal";
        QTest::newRow("one side will not move") << Distances{{9, 9}, {-1, -9}, {9, -9}} << "Of three packages only no deal satisfies both sides";
        QTest::newRow("alone") << Distances{{9, 1}} << "No deal satisfies both sides, but not for certain";
        QTest::newRow("many") << Distances{{1, 1}, {-1, -1}, {1, 9}} << "Of three packages two satisfy both sides; not certain for three of them";
    }
    void verdictsDrawsDisagreeOn()
    {
        QFETCH(Distances, distances);
        const study::Study study = chartsStudy();
        Comparison comparison = madeUp(study, distances);
        for (const auto &assessment : comparison.assessments)
            comparison.draws.push_back(madeUpDraws(study, *assessment, 3.0));
        QTEST(charts::comparisonFinding(study, comparison, words::Wording()), "sentence");
    }

    void before_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<negotiation::Package>("was");
        QTest::addColumn<negotiation::Package>("is");
        const negotiation::Package own{1, 0}, other{2, 0}, asRelief{3, 1};
        QTest::newRow("one package of its own after another") << QStringList{} << own << other;
        QTest::newRow("a saved one has become its own") << QStringList{} << asRelief << own;
        QTest::newRow("its own has become a saved one") << QStringList{} << own << asRelief;
        QTest::newRow("only what is on the table") << QStringList{"working"} << own << other;
        QTest::newRow("the table is not compared") << QStringList{"relief", "no_deal"} << own << other;
    }
    void before()
    {
        QFETCH(QStringList, codes);
        QFETCH(negotiation::Package, was);
        QFETCH(negotiation::Package, is);
        study::Study study = smallStudy();
        study.working.date = QDate(2025, 7, 1);
        study.working.package = was;
        const Solved then(study, codes, QStringLiteral("no_deal"));
        study.working.package = is;
        const Solved now(study, codes, QStringLiteral("no_deal"));
        const auto assessed = std::make_shared<const study::Assessment>(*now.economy->assess(was, {}, QDate(2025, 7, 1)));
        const Comparison found = charts::comparisonBefore(now.study(), now.comparison, now.study().working, codes, assessed, {});
        QVERIFY(found.packages == then.comparison.packages);
        for (const charts::ComparisonOptions &options :
             {charts::ComparisonOptions{.shown = Shown::Level}, charts::ComparisonOptions{.indicator = Indicator::Output}}) {
            const charts::Bars a = charts::comparisonBars(now.study(), found, options, words::Wording()).bars();
            const charts::Bars b = charts::comparisonBars(then.study(), then.comparison, options, words::Wording()).bars();
            QVERIFY(a.rows == b.rows);
            for (std::size_t party = 0; party < a.panels.size(); ++party)
                QCOMPARE(a.panels[party].labels, b.panels[party].labels);
        }
        const Sheet a = charts::indicatorSheet(now.study(), found, {}, words::Wording());
        const Sheet b = charts::indicatorSheet(then.study(), then.comparison, {}, words::Wording());
        QVERIFY(a.columns == b.columns);
        QCOMPARE(a.rows.size(), b.rows.size());
    }

    void anotherDateThanTheReferencesIsSaid_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("role");
        QTest::newRow("the same date") << "no_deal" << "This package" << "on the table";
        QTest::newRow("another date") << "status_quo" << "This package, 1 July 2025" << "on the table, 1 July 2025";
    }
    void anotherDateThanTheReferencesIsSaid()
    {
        QFETCH(QString, reference);
        study::Study study = smallStudy();
        study.working.package = {1, 0};
        study.working.date = QDate(2025, 7, 1);
        const Solved solved(study, {"working"}, reference);
        QTEST(charts::comparisonBars(study, solved.comparison, {}, words::Wording()).bars().rows[0].label, "label");
        QTEST(charts::indicatorSheet(study, solved.comparison, {}, words::Wording()).columns[0].role, "role");
    }

    void textForSpreadsheets()
    {
        const Solved solved;
        const Sheet english = charts::indicatorSheet(solved.study(), solved.comparison, {}, words::Wording());
        const QStringList lines = english.asCsv().split(QLatin1String("\r\n"), Qt::SkipEmptyParts);
        qsizetype figures = 0;
        for (const Sheet::Row &row : english.rows)
            figures += row.kind == Sheet::Row::Kind::Heading ? 0 : 1;
        QCOMPARE(lines.size(), 1 + figures);
        QVERIFY(lines[1].startsWith(QLatin1String("Party values,Value,points of 100,A,")));
        QCOMPARE(lines[1].split(QLatin1Char(',')).at(4).toDouble(), english.rows[1].cells[0].value);
        const Sheet french = charts::indicatorSheet(solved.study(), solved.comparison, {}, words::Wording(words::Language::French));
        QVERIFY(french.asCsv().section(QLatin1String("\r\n"), 1, 1).contains(QLatin1Char(';')));
        const QString tsv = charts::packageSheet(solved.study(), solved.comparison, {}, words::Wording()).asTsv();
        QCOMPARE(tsv.count(QLatin1Char('\n')), 3);
        QVERIFY(tsv.contains(QLatin1String("METAL_DUTY_3")));
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"

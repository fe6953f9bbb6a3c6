// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/attribution_chart.h"
#include "core/small_study.h"
#include "exchange/data_pack.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace charts;
using analysis::Attribution;
using study::Indicator;
using study::Scope;
using words::Language;
using words::Wording;
using Effect = AttributionOptions::Effect;
using Kind = WaterfallRow::Kind;

namespace {

struct Case
{
    std::shared_ptr<const study::Economy> economy;
    std::optional<study::Assessment> current;
    std::optional<study::Assessment> reference;
    Attribution attribution;

    const study::Study &study() const { return economy->study(); }
    ChartSpec chart(const AttributionOptions &options, const Wording &wording = Wording()) const
    {
        return attributionChart(study(), attribution, *current, *reference, options, wording);
    }
};

const Waterfall &waterfall(const ChartSpec &spec)
{
    return std::get<Waterfall>(spec.body);
}

/// Start plus every step.
double sumOf(const Waterfall &chart, std::size_t panel)
{
    double sum = 0.0;
    for (std::size_t row = 0; row + 1 < chart.rows.size(); ++row)
        sum += chart.panels[panel].steps[row].total();
    return sum;
}

} // namespace

/// The waterfall of an attribution: it adds up, keeps its order, and says in words what it shows.
class AttributionChartTest : public QObject
{
    Q_OBJECT
private:
    Case makeCase(const std::shared_ptr<const study::Economy> &economy, const QString &scenario, const QString &against,
                  const analysis::AttributionSettings &settings = {})
    {
        const auto find = [&](const QString &code) -> const study::Scenario & {
            return economy->study().scenarios[static_cast<std::size_t>(study::scenarioIndex(economy->study(), code))];
        };
        Case made;
        made.economy = economy;
        made.current = *economy->assess(find(scenario).package, find(scenario).date);
        made.reference = *economy->assess(find(against).package, find(against).date);
        made.attribution = *analysis::attribute(*economy, analysis::choiceOf(find(scenario)),
                                                analysis::choiceOf(find(against)), settings);
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto study = exchange::studyFromPack(exchange::shippedPackFolder());
        QVERIFY(study.ok());
        m_shipped = *study::Economy::calibrate(std::make_shared<const study::Study>(std::move(*study)));
        m_small = *study::Economy::calibrate(std::make_shared<const study::Study>(smallStudy()));
        m_deal = makeCase(m_shipped, "quota_deal_2025", "no_deal_2025_08_01");
        m_dated = makeCase(m_shipped, "quota_deal_2025", "status_quo_2025_07_25");
    }

    void addsUp_data()
    {
        QTest::addColumn<bool>("dated");
        QTest::addColumn<int>("effect");
        QTest::newRow("fair shares") << false << static_cast<int>(Effect::Share);
        QTest::newRow("fair shares, dates differ") << true << static_cast<int>(Effect::Share);
        QTest::newRow("made alone") << false << static_cast<int>(Effect::Alone);
        QTest::newRow("made last, dates differ") << true << static_cast<int>(Effect::Last);
    }
    /// Of every indicator in every scope and of both values: start and steps make the end, and the end is the outcome.
    void addsUp()
    {
        QFETCH(bool, dated);
        QFETCH(int, effect);
        const Case &made = dated ? m_dated : m_deal;
        AttributionOptions options;
        options.effect = static_cast<Effect>(effect);
        const ChartSpec values = made.chart(options);
        for (std::size_t party = 0; party < 2; ++party) {
            const auto &steps = waterfall(values).panels[party].steps;
            QCOMPARE(steps.front().computed, made.reference->values[party].value);
            QVERIFY(std::abs(sumOf(waterfall(values), party) - made.current->values[party].value) < 1e-9);
            QVERIFY(std::abs(steps.back().computed - made.current->values[party].value) < 1e-9);
        }
        for (const Scope &scope : study::allScopes(made.study())) {
            for (int i = 0; i < study::indicatorCount; ++i) {
                options.indicator = static_cast<Indicator>(i);
                options.scope = scope;
                const ChartSpec spec = made.chart(options);
                for (int party = 0; party < 2; ++party) {
                    const double change = made.current->outcomes.value(scope, party, *options.indicator) -
                                          made.reference->outcomes.value(scope, party, *options.indicator);
                    const auto panel = static_cast<std::size_t>(party);
                    QCOMPARE(waterfall(spec).panels[panel].steps.front().computed, 0.0);
                    const double tolerance = 1e-7 * std::max(1.0, std::abs(change));
                    QVERIFY(std::abs(sumOf(waterfall(spec), panel) - change) < tolerance);
                    QVERIFY(std::abs(waterfall(spec).panels[panel].steps.back().computed - change) < tolerance);
                }
            }
        }
    }

    void theDateIsARowOfItsOwn()
    {
        const ChartSpec spec = m_dated.chart({});
        const auto rows = attributionRows(m_dated.study(), m_dated.attribution, {});
        QCOMPARE(waterfall(spec).rows.size(), rows.size());
        QCOMPARE(waterfall(spec).rows[1].label, "Date: 1 August 2025"); // before anything is given
        QCOMPARE(rows[1], static_cast<int>(m_dated.attribution.effects.size()) - 1);
        QVERIFY(waterfall(spec).rows[1].group < waterfall(spec).rows[2].group);
        const auto labels = waterfall(m_deal.chart({})).rows;
        QVERIFY(std::none_of(labels.begin(), labels.end(),
                             [](const WaterfallRow &row) { return row.label.startsWith("Date"); }));
    }

    void whoGivesOrdersTheRows()
    {
        const ChartSpec spec = m_deal.chart({});
        const Waterfall &chart = waterfall(spec);
        QStringList labels;
        int groups = 0;
        for (std::size_t row = 1; row + 1 < chart.rows.size(); ++row) {
            labels << chart.rows[row].label;
            if (row > 1) {
                QVERIFY(chart.rows[row].group >= chart.rows[row - 1].group);
                groups += chart.rows[row].group != chart.rows[row - 1].group ? 1 : 0;
                if (chart.rows[row].group == chart.rows[row - 1].group)
                    QVERIFY(chart.panels[0].steps[row].total() <= chart.panels[0].steps[row - 1].total());
            }
        }
        QCOMPARE(groups, 2); // the United States, both, Canada
        QCOMPARE(labels.first(), "Aluminum: 10%, the 2018 rate");
        QCOMPARE(labels.last(), "Other goods (Canadian counter-tariffs): first list removed");
        QCOMPARE(chart.rows.front().label, "No deal, 1 August");
        QCOMPARE(chart.rows.back().label, "Quota deal");
    }

    void sizeOrdersTheRows()
    {
        AttributionOptions options;
        options.order = AttributionOptions::Order::Size;
        const ChartSpec spec = m_deal.chart(options);
        const Waterfall &chart = waterfall(spec);
        const auto size = [&](std::size_t row) {
            return std::abs(chart.panels[0].steps[row].total()) + std::abs(chart.panels[1].steps[row].total());
        };
        for (std::size_t row = 2; row + 1 < chart.rows.size(); ++row)
            QVERIFY(size(row) <= size(row - 1));
    }

    void whatDoesNotFitIsGathered()
    {
        AttributionOptions options;
        options.mostSteps = 4;
        const ChartSpec spec = m_deal.chart(options);
        const Waterfall &chart = waterfall(spec);
        QCOMPARE(chart.rows.size(), std::size_t(6));
        QCOMPARE(chart.rows[4].label, "8 smaller changes");
        for (std::size_t party = 0; party < 2; ++party)
            QVERIFY(std::abs(sumOf(chart, party) - m_deal.current->values[party].value) < 1e-9);
        QCOMPARE(spec.table.asCsv(Wording()), m_deal.chart({}).table.asCsv(Wording())); // everything is in the table
        QVERIFY(spec.subtitle.contains("table"));
    }

    void anIndicatorHasNoRowsForWhatAltersNoDuty()
    {
        AttributionOptions options;
        options.indicator = Indicator::Employment;
        const ChartSpec spec = m_deal.chart(options);
        const auto altering = std::count_if(m_deal.attribution.effects.begin(), m_deal.attribution.effects.end(),
                                            [](const analysis::ChangeEffect &each) { return each.change.altersPolicy; });
        QCOMPARE(waterfall(spec).rows.size(), static_cast<std::size_t>(altering) + 2);
        QCOMPARE(spec.table.rows.size(), m_deal.attribution.effects.size() + 1);
        QVERIFY(waterfall(spec).statedName.isEmpty());
    }

    void statedPointsAreHollow()
    {
        const ChartSpec spec = m_deal.chart({});
        const auto rows = attributionRows(m_deal.study(), m_deal.attribution, {});
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows[row] < 0)
                continue;
            const analysis::ChangeEffect &effect = m_deal.attribution.effects[static_cast<std::size_t>(rows[row])];
            for (std::size_t party = 0; party < 2; ++party) {
                const WaterfallStep &step = waterfall(spec).panels[party].steps[row];
                QCOMPARE(step.stated, effect.values[party].political);
                QVERIFY(std::abs(step.total() - effect.values[party].shapley) < 1e-12);
                if (!effect.change.altersPolicy)
                    QVERIFY(std::abs(step.computed) < 1e-12);
            }
        }
    }

    void aloneAndLastStandBesideTheShare()
    {
        AttributionOptions options;
        options.indicator = Indicator::Employment;
        options.effect = Effect::Alone;
        const ChartSpec spec = m_deal.chart(options);
        const Waterfall &chart = waterfall(spec);
        QCOMPARE(chart.rows[chart.rows.size() - 2].label, "What they do together");
        const auto rows = attributionRows(m_deal.study(), m_deal.attribution, options);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const double mark = chart.panels[0].marks[row];
            if (rows[row] < 0) {
                QVERIFY(std::isnan(mark));
                continue;
            }
            const analysis::ChangeEffect &effect = m_deal.attribution.effects[static_cast<std::size_t>(rows[row])];
            QCOMPARE(mark, effect.shapley.value({}, 0, Indicator::Employment));
            QCOMPARE(chart.panels[0].steps[row].computed, effect.alone.value({}, 0, Indicator::Employment));
        }
    }

    void sampledSharesHaveRanges()
    {
        analysis::AttributionSettings settings;
        settings.exactLimit = 2;
        settings.orderPairs = 8;
        const Case sampled = makeCase(m_shipped, "quota_deal_2025", "no_deal_2025_08_01", settings);
        const ChartSpec spec = sampled.chart({});
        QVERIFY(!sampled.attribution.isExact);
        const Waterfall &chart = waterfall(spec);
        QCOMPARE(chart.panels[0].ranges.size(), chart.rows.size());
        QVERIFY(chart.panels[0].ranges[1].has_value());
        QVERIFY(spec.subtitle.contains("one standard error"));
        QVERIFY(std::abs(sumOf(chart, 0) - sampled.current->values[0].value) < 1e-9);
        QVERIFY(waterfall(m_deal.chart({})).panels[0].ranges.empty());
    }

    void lengthsCompareAcrossParties_data()
    {
        QTest::addColumn<int>("indicator");
        QTest::newRow("values") << -1;
        QTest::newRow("jobs") << static_cast<int>(Indicator::Employment);
        QTest::newRow("net welfare") << static_cast<int>(Indicator::Welfare);
    }
    void lengthsCompareAcrossParties()
    {
        QFETCH(int, indicator);
        AttributionOptions options;
        if (indicator >= 0)
            options.indicator = static_cast<Indicator>(indicator);
        const ChartSpec spec = m_dated.chart(options);
        const Waterfall &chart = waterfall(spec);
        const auto span = [&](std::size_t panel) { return chart.panels[panel].high - chart.panels[panel].low; };
        QVERIFY(std::abs(span(0) - span(1)) < 1e-9);
        for (const WaterfallPanel &panel : chart.panels) {
            double sum = 0.0;
            for (std::size_t row = 0; row < chart.rows.size(); ++row) {
                sum = chart.rows[row].kind == Kind::Step ? sum + panel.steps[row].total() : panel.steps[row].computed;
                QVERIFY(sum >= panel.low - 1e-9 && sum <= panel.high + 1e-9);
            }
            if (indicator >= 0)
                QVERIFY(panel.low <= 0.0 && panel.high >= 0.0);
        }
    }

    void findings_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("against");
        QTest::addColumn<int>("indicator");
        QTest::addColumn<QString>("title");
        QTest::newRow("values, a deal") << "quota_deal_2025" << "no_deal_2025_08_01" << -1
                                        << "Canada gains 14 points, most from aluminum and steel; the United States "
                                           "gains 5 points, most from Canadian counter-tariffs and energy";
        QTest::newRow("the reference itself") << "no_deal_2025_08_01" << "no_deal_2025_08_01" << -1
                                              << "No deal is itself the reference: no change to show";
        QTest::newRow("jobs") << "quota_deal_2025" << "no_deal_2025_08_01" << static_cast<int>(Indicator::Employment)
                              << QString();
    }
    void findings()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, against);
        QFETCH(int, indicator);
        QFETCH(QString, title);
        AttributionOptions options;
        if (indicator >= 0)
            options.indicator = static_cast<Indicator>(indicator);
        const ChartSpec spec = makeCase(m_shipped, scenario, against).chart(options);
        if (!title.isEmpty())
            QCOMPARE(spec.title, title);
        else
            QVERIFY2(spec.title.startsWith("Jobs: Canada +"), qPrintable(spec.title));
        QVERIFY(spec.spoken.startsWith(spec.title));
    }

    void onlyStatedValuesMove()
    {
        study::Study study = smallStudy();
        study.irritants[0].positions[1].effects.clear();
        study.scenarios[2].package = {1, 0};
        study.parties[1].positionValues[0][1].value = 0.0;
        const auto economy = *study::Economy::calibrate(std::make_shared<const study::Study>(study));
        const Case made = makeCase(economy, "relief", "no_deal");
        QCOMPARE(made.chart({}).title,
                 "Aland gains 12 points, most from METAL_DUTY; Beland is about as well off");
        AttributionOptions jobs;
        jobs.indicator = Indicator::Employment;
        QCOMPARE(made.chart(jobs).title, "Relief: no duty changes, so nothing changes in jobs");
    }

    void causesSumToNetWelfare()
    {
        AttributionOptions options;
        options.byCause = true;
        options.currency = "CAD";
        const ChartSpec spec = m_deal.chart(options);
        QCOMPARE(spec.bars().rows.size(), std::size_t(5));
        for (int party = 0; party < 2; ++party) {
            const BarPanel &panel = spec.bars().panels[static_cast<std::size_t>(party)];
            const double change = m_deal.current->outcomes.value({}, party, Indicator::Welfare) -
                                  m_deal.reference->outcomes.value({}, party, Indicator::Welfare);
            const double rate = m_deal.study().currencies.front().perUsd;
            QVERIFY(std::abs(panel.values.back() - rate * change) < 1e-3 * std::max(1.0, std::abs(rate * change)));
            QVERIFY(panel.low <= 0.0 && panel.high >= 0.0);
        }
        QVERIFY(spec.subtitle.contains("consumer surplus")); // components stand beside the net
        QVERIFY2(spec.subtitle.contains("The sign of the net is not certain."), qPrintable(spec.subtitle));
    }

    void frenchSpeaksFrench()
    {
        const ChartSpec spec = m_dated.chart({}, Wording(Language::French));
        QCOMPARE(spec.locale.language(), QLocale::French);
        QVERIFY2(!spec.title.contains("gains"), qPrintable(spec.title));
        QVERIFY(!spec.subtitle.contains("Share"));
    }

    void viewsKeepChoices_data()
    {
        QTest::addColumn<QString>("chart");
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("shown");
        QTest::newRow("values") << "giver" << "value" << QString() << "share";
        QTest::newRow("jobs in steel, made last, by size") << "size" << "employment" << "steel" << "last";
        QTest::newRow("welfare by cause") << "causes" << "welfare" << "all" << "share";
    }
    void viewsKeepChoices()
    {
        study::View view;
        view.place = "why";
        view.currency = "CAD";
        QFETCH(QString, chart);
        QFETCH(QString, indicator);
        QFETCH(QString, scope);
        QFETCH(QString, shown);
        view.chart = chart;
        view.indicator = indicator;
        view.scope = scope;
        view.shown = shown;
        QCOMPARE(attributionView(m_deal.study(), attributionOptions(m_deal.study(), view)), view);
        QCOMPARE(attributionOptions(m_deal.study(), {}), AttributionOptions());
    }

private:
    std::shared_ptr<const study::Economy> m_shipped;
    std::shared_ptr<const study::Economy> m_small;
    Case m_deal;
    Case m_dated;
};

QTEST_GUILESS_MAIN(AttributionChartTest)
#include "attribution_chart_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/range_words.h"
#include "charts/tornado_chart.h"
#include "core/charts_study.h"

#include <QTest>

#include <cmath>

using namespace charts;
using study::Indicator;
using study::Scope;
using words::Wording;

namespace {

using Parameter = analysis::UncertainParameter;
using Kind = Parameter::Kind;

study::Study uncertainStudy()
{
    study::Study study = chartsStudy();
    study.sectors[0].sigmaDomesticImport = {3, 1.5, 4.5};
    study.sectors[0].sigmaImports = {6, 3, 9};
    study.supplies[0].epsilon = {1, 0.5, 2};
    study.supplies[0].capacity = study::Estimate{1.2, 1.05, 1.3};
    return study;
}

/// Of a change of +16,316 jobs: the supply of the first sector matters most, then its substitution, a third not at all.
analysis::Tornado tornadoOfJobs()
{
    return {16316.0,
            {{Parameter{Kind::Supply, 0, 0, 0}, 11000.0, 24000.0},
             {Parameter{Kind::Substitution, 0, 0, -1}, 17000.0, 15000.0},
             {Parameter{Kind::Capacity, 0, 0, 0}, 16316.0, 16316.0}}};
}

analysis::UncertaintyResult drawsOf(const study::Assessment &shape, double p05, double p95)
{
    analysis::UncertaintyResult made;
    made.asked = made.draws = 10000;
    made.seed = 7;
    made.central = shape.outcomes;
    const auto filled = [&](double value) {
        study::OutcomeTable table = shape.outcomes;
        for (double &each : table.values())
            each = value;
        return table;
    };
    made.change = {filled(p05), filled(0.75 * p05 + 0.25 * p95), filled(0.5 * (p05 + p95)),
                   filled(0.25 * p05 + 0.75 * p95), filled(p95)};
    made.parties = {{1.0, {}, {}}, {0.994, {}, {}}};
    return made;
}

} // namespace

/// One parameter at a time, and all together, as a chart says it.
class TornadoChartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_study = uncertainStudy();
        m_none = std::make_unique<study::Assessment>(
            chartsAssessment(m_study, 0, Indicator::Employment, noChange, noChange));
        m_deal = std::make_unique<study::Assessment>(
            chartsAssessment(m_study, 1, Indicator::Employment, dealJobsFirst, dealJobsSecond));
    }

    void titlesSayTheRangeAndWhatMattersMost_data()
    {
        QTest::addColumn<double>("p05"); // NaN: no draw yet
        QTest::addColumn<double>("p95");
        QTest::addColumn<int>("indicator");
        QTest::addColumn<bool>("group");
        QTest::addColumn<QString>("title");
        const QString most = u"; the supply of steel mill products in Canada matters most"_qs;
        const auto row = [&](const char *name, double p05, double p95, Indicator indicator, bool group,
                             const QString &title) {
            QTest::newRow(name) << p05 << p95 << static_cast<int>(indicator) << group << title + most;
        };
        row("a gain", 9100, 26000, Indicator::Employment, false, "The quota deal brings Canada between 9,100 and 26,000 jobs");
        row("a loss", -26000, -9100, Indicator::Employment, false, "The quota deal costs Canada between 9,100 and 26,000 jobs");
        row("either way", -900, 26000, Indicator::Employment, false,
            u"The quota deal: the sign of the change in jobs in Canada is not certain, \u2212900 to +26,000"_qs);
        row("no draw yet", std::nan(""), 0, Indicator::Employment, false,
            "The quota deal: jobs in Canada +16,000 at the central values");
        row("of one group", 9100, 26000, Indicator::Employment, true,
            "The quota deal: jobs in Canada (steel) up by 9,100 to 26,000");
        row("money", -2600, -910, Indicator::Output, false,
            "The quota deal: output in Canada down by USD 910 million to USD 2.6 billion");
    }
    void titlesSayTheRangeAndWhatMattersMost()
    {
        QFETCH(double, p05);
        QFETCH(double, p95);
        QFETCH(int, indicator);
        QFETCH(bool, group);
        TornadoOptions options;
        options.indicator = static_cast<Indicator>(indicator);
        if (group)
            options.scope = {Scope::Kind::Group, 0};
        const analysis::UncertaintyResult draws = drawsOf(*m_deal, p05, p95);
        const ChartSpec spec = tornadoChart(m_study, *m_deal, *m_none, tornadoOfJobs(),
                                            std::isnan(p05) ? nullptr : &draws, options, Wording());
        QTEST(spec.title, "title");
        QVERIFY(spec.spoken.startsWith(spec.title));
    }

    void rowsAreTheEndsInTheirUnit_data()
    {
        QTest::addColumn<int>("indicator");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<double>("factor");
        QTest::addColumn<QString>("unit");
        QTest::newRow("persons") << static_cast<int>(Indicator::Employment) << "CAD" << 1.0 << "persons";
        QTest::newRow("dollars") << static_cast<int>(Indicator::Output) << "USD" << 1.0 << "USD million a year";
        QTest::newRow("Canadian dollars") << static_cast<int>(Indicator::Output) << "CAD" << 1.37 << "CAD million a year";
        QTest::newRow("prices") << static_cast<int>(Indicator::ProducerPrice) << "USD" << 1.0 << "index points, 2024 = 100";
    }
    void rowsAreTheEndsInTheirUnit()
    {
        QFETCH(int, indicator);
        QFETCH(QString, currency);
        QFETCH(double, factor);
        TornadoOptions options;
        options.indicator = static_cast<Indicator>(indicator);
        options.currency = currency;
        const analysis::UncertaintyResult draws = drawsOf(*m_deal, 9000, 26000);
        const ChartSpec spec = tornadoChart(m_study, *m_deal, *m_none, tornadoOfJobs(), &draws, options, Wording());
        const auto &body = std::get<Tornado>(spec.body);
        QTEST(spec.unit, "unit");
        QCOMPARE(body.rows.size(), std::size_t(2)); // what moves nothing has no row
        QCOMPARE(body.rows[0].low, factor * 11000.0);
        QCOMPARE(body.rows[0].high, factor * 24000.0);
        QCOMPARE(body.central, factor * 16316.0);
        QVERIFY(body.together);
        QCOMPARE(body.together->p05, factor * 9000.0);
        QCOMPARE(body.together->p95, factor * 26000.0);
        QCOMPARE(body.low, 0.0); // zero in view
        QCOMPARE(body.high, factor * 26000.0);
        QCOMPARE(spec.table.headers.size(), 4);
        QCOMPARE(spec.table.rows.size(), std::size_t(4)); // centre, all together, two parameters
        QCOMPARE(spec.table.rows[2].values, (std::vector<double>{factor * 11000.0, factor * 24000.0, factor * 13000.0}));
    }

    void notesAreTheRangesOfTheParameters()
    {
        QCOMPARE(parameterRange(m_study, Parameter{Kind::Supply, 0, 0, 0}, Wording()), "0.5 to 2");
        QCOMPARE(parameterRange(m_study, Parameter{Kind::Substitution, 0, 0, -1}, Wording()),
                 "home 1.5 to 4.5, imports 3 to 9");
        QCOMPARE(parameterRange(m_study, Parameter{Kind::Capacity, 0, 0, 0}, Wording()), "1.05 to 1.3");
    }

    void theReferenceItselfHasNothingToShow()
    {
        const ChartSpec spec = tornadoChart(m_study, *m_none, *m_none, {0.0, {}}, nullptr, {}, Wording());
        QCOMPARE(spec.title, "No deal is itself the reference: no change to show");
        QVERIFY(std::get<Tornado>(spec.body).high > std::get<Tornado>(spec.body).low);
    }

    void netWelfareStandsWithItsParts()
    {
        TornadoOptions options;
        options.indicator = Indicator::Welfare;
        const auto deal = chartsAssessment(m_study, 1, Indicator::ConsumerSurplus, {1500, 500}, noChange);
        const ChartSpec spec = tornadoChart(m_study, deal, *m_none, tornadoOfJobs(), nullptr, options, Wording());
        const QString parts =
            "Its parts for Canada, USD million: consumers +2,000, producers 0, treasury 0, rents 0.";
        QVERIFY2(spec.subtitle.contains(parts), qPrintable(spec.subtitle));
        QVERIFY2(spec.subtitle.contains("The sign of the net is not certain."), qPrintable(spec.subtitle));
        QVERIFY2(spec.title.contains("(sign not certain)"), qPrintable(spec.title));
        const analysis::UncertaintyResult draws = drawsOf(deal, 1, 2);
        QVERIFY(!tornadoChart(m_study, deal, *m_none, tornadoOfJobs(), &draws, options, Wording())
                     .subtitle.contains("is not certain"));
    }

    void moneyNamesItsRateOfExchange_data()
    {
        QTest::addColumn<int>("indicator");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<bool>("named");
        QTest::newRow("Canadian dollars") << static_cast<int>(Indicator::Output) << "CAD" << true;
        QTest::newRow("U.S. dollars") << static_cast<int>(Indicator::Output) << "USD" << false;
        QTest::newRow("jobs") << static_cast<int>(Indicator::Employment) << "CAD" << false;
    }
    void moneyNamesItsRateOfExchange()
    {
        QFETCH(int, indicator);
        QFETCH(QString, currency);
        TornadoOptions options;
        options.indicator = static_cast<Indicator>(indicator);
        options.currency = currency;
        const ChartSpec spec = tornadoChart(m_study, *m_deal, *m_none, tornadoOfJobs(), nullptr, options, Wording());
        QTEST(spec.source.contains("CAD at 1.37 per USD."), "named");
    }

    void sharesAreNeverRoundedToAllOrNone_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("all") << 1.0 << "Canada: at or above its walk-away in every draw.";
        QTest::newRow("none") << 0.0 << "Canada: below its walk-away in every draw.";
        QTest::newRow("some") << 0.5 << "Canada: at or above its walk-away in 50% of draws.";
        QTest::newRow("all but one in 10,000") << 0.9999 << "Canada: at or above its walk-away in 99.9% of draws.";
        QTest::newRow("one in 10,000") << 0.0001 << "Canada: at or above its walk-away in 0.1% of draws.";
    }
    void sharesAreNeverRoundedToAllOrNone()
    {
        QFETCH(double, share);
        analysis::UncertaintyResult draws = drawsOf(*m_deal, 1, 2);
        draws.parties[0].beatsWalkAway = share;
        const QStringList sentences = surenessSentences(m_study, draws, Wording());
        QTEST(sentences.first(), "sentence");
        QCOMPARE(sentences.last(), "10,000 draws, seed 7, two-level CES.");
        draws.draws = 3000;
        draws.failed = 2;
        QVERIFY(surenessSentences(m_study, draws, Wording()).contains("3,000 of 10,000 draws, seed 7, two-level CES."));
    }

private:
    study::Study m_study;
    std::unique_ptr<study::Assessment> m_none, m_deal;
};

QTEST_GUILESS_MAIN(TornadoChartTest)
#include "tornado_chart_test.moc"

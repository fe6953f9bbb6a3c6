// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curve_finding.h"
#include "charts/flows_map.h"
#include "charts/response_curves.h"
#include "core/charts_study.h"
#include "core/small_study.h"
#include "exchange/data_pack.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace charts;
using namespace study;
using words::Language;
using words::Wording;

namespace {

const QDate july(2025, 7, 1);

double along(const CurvePanel &panel, const CurveLine &line, double duty)
{
    for (std::size_t i = 0; i < panel.x.size(); ++i) {
        if (std::abs(panel.x[i] - duty) < 1e-9)
            return line.values[i];
    }
    return qQNaN(); // no point there
}

/// Straight lines for two parties, from `free` without a duty to `full` at 40 %, with the marker at 20 %.
CurvePanel panel(const char *heading, double free, double full)
{
    CurvePanel made;
    made.heading = QString::fromLatin1(heading);
    made.x = {0.0, 0.2, 0.4};
    made.present = 0.2;
    CurveLine first;
    first.values = {free, (free + full) / 2.0, full};
    first.atPresent = first.values[1];
    CurveLine second = first;
    second.values = {0.0, 0.0, 0.0};
    made.lines = {first, second};
    return made;
}

} // namespace

/// What response curves and the map of flows say.
class ResponseCurvesChartTest : public QObject
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
        scarce.irritants[0].positions[2].effects[0].quota->volume = 0.8; // so that the quota binds
        m_scarce = *Economy::calibrate(std::make_shared<const Study>(scarce));
    }

    void netWelfareIsNeverAlone_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("parts");
        QTest::addRow("one curve: in words") << "steel" << "Its parts for the United States, USD million: consumers";
        QTest::addRow("several: where each has room") << QString() << "Its parts: where you point, and in the table.";
    }
    void netWelfareIsNeverAlone()
    {
        QFETCH(QString, scope);
        QFETCH(QString, parts);
        const Study &study = m_shipped->study();
        const Scenario &deal = study.scenarios.back();
        const analysis::Choice choice{deal.package, deal.date, {}};
        const auto curves = analysis::responseCurves(*m_shipped, choice, curveTopics(study, scope), 5);
        const auto reference = m_shipped->assess(study.scenarios.front().package, study.scenarios.front().date);
        QVERIFY(curves.ok() && reference.ok());
        CurvesOptions options;
        options.indicator = Indicator::Welfare;
        const ChartSpec spec = responseCurves(study, choice, *curves, *reference, options, Wording());
        QVERIFY2(spec.subtitle.contains(parts), qPrintable(spec.subtitle));
        QVERIFY2(spec.subtitle.contains("The sign of the net is not certain."), qPrintable(spec.subtitle));
        QVERIFY2(spec.source.contains("its sign is not certain"), qPrintable(spec.source));
        QCOMPARE(spec.table.headers.size(), 2 + 2 * 5);
        for (const CurvePanel &panel : spec.curves().panels) {
            for (const CurveLine &line : panel.lines) {
                QCOMPARE(line.parts.size(), std::size_t(4));
                for (std::size_t i = 0; i < panel.x.size(); ++i) {
                    double sum = 0.0;
                    for (const std::vector<double> &part : line.parts)
                        sum += part[i];
                    QVERIFY(std::abs(sum - line.values[i]) < 1e-6 * (1.0 + std::abs(sum)));
                }
            }
        }
        for (const Table::Row &row : spec.table.rows)
            QCOMPARE(static_cast<qsizetype>(row.values.size()), spec.table.headers.size() - 1);
        options.indicator = Indicator::Employment;
        QVERIFY(!responseCurves(study, choice, *curves, *reference, options, Wording()).subtitle.contains("parts"));
    }

    void threeGroupsOfTheShippedStudy()
    {
        const Study &study = m_shipped->study();
        const auto topics = curveTopics(study);
        QStringList axes, outcomes;
        for (const analysis::CurveTopic &topic : topics) {
            axes << scopeCode(study, topic.axis.scope);
            outcomes << scopeCode(study, topic.outcome);
            QCOMPARE(study.regions[static_cast<std::size_t>(topic.axis.imposer)].code, "USA");
            QCOMPARE(study.regions[static_cast<std::size_t>(topic.axis.target)].code, "CAN");
        }
        QCOMPARE(outcomes, (QStringList{"steel", "aluminum", "autos"}));
        QCOMPARE(axes, (QStringList{"steel", "aluminum", "VEH"})); // no concession moves the duty on parts
        // The other side's, of one sector, and of a sector only one side taxes.
        QCOMPARE(curveTopics(study, "VEH", 0).front().axis.imposer, regionIndex(study, u"CAN"));
        QCOMPARE(curveTopics(study, "LUMBER", 0).front().axis.imposer, regionIndex(study, u"USA"));
        QCOMPARE(curveTopics(study, "no such sector").size(), 3u);
        QVERIFY(!curveScopes(study).empty());
    }

    void valuesAtTheStopsAreThoseOfThePackages()
    {
        const analysis::Choice choice{{0, 0}, july, {}};
        const auto reference = m_small->assess({0, 0}, july);
        const auto topics = curveTopics(m_small->study(), "METAL", 1);
        const auto curves = analysis::responseCurves(*m_small, choice, topics, 7); // none of them on a stop but the ends
        QVERIFY(curves.ok());
        const ChartSpec spec = responseCurves(m_small->study(), choice, *curves, *reference, {}, Wording());
        QCOMPARE(spec.curves().panels.size(), 1u);
        const CurvePanel &shown = spec.curves().panels.front();
        QCOMPARE(shown.stops, (std::vector<double>{0.6, 0.25, 0.0}));
        QCOMPARE(shown.stopNames, (QStringList{"METAL_DUTY_0", "METAL_DUTY_1", "METAL_DUTY_3"}));
        QCOMPARE(shown.present, 0.6);
        QVERIFY(shown.draggable);
        const Scope metal{Scope::Kind::Sector, 0};
        for (const auto &[position, duty] : {std::pair{0, 0.6}, {1, 0.25}, {3, 0.0}}) {
            const auto package = m_small->assess({position, 0}, july);
            for (int party = 0; party < 2; ++party) {
                const double expected = package->outcomes.value(metal, party, Indicator::Employment) -
                                        reference->outcomes.value(metal, party, Indicator::Employment);
                const double found = along(shown, shown.lines[static_cast<std::size_t>(party)], duty);
                QVERIFY2(std::abs(found - expected) < 1e-6,
                         qPrintable(QStringLiteral("%1 for %2").arg(found).arg(expected)));
            }
        }
        QCOMPARE(spec.table.rows.size(), shown.x.size());
        QCOMPARE(spec.table.headers.size(), 4);
        QVERIFY(spec.spoken.contains(spec.title));
    }

    void aGroupPassesThroughItsPositions_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("group");
        QTest::newRow("aluminum, one half free of duty") << "aluminum_first" << "aluminum";
        QTest::newRow("aluminum, no deal") << "no_deal_2025_08_01" << "aluminum";
        QTest::newRow("steel, no deal") << "no_deal_2025_08_01" << "steel";
        QTest::newRow("steel under quotas") << "quota_deal_2025" << "steel";
    }
    void aGroupPassesThroughItsPositions()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, group);
        const Study &study = m_shipped->study();
        const int index = scenarioIndex(study, scenario);
        QVERIFY(index >= 0);
        const analysis::Choice choice = analysis::choiceOf(study.scenarios[static_cast<std::size_t>(index)]);
        const auto topics = curveTopics(study, group, 1);
        const auto curves = analysis::responseCurves(*m_shipped, choice, topics, 4);
        QVERIFY(curves.ok());
        const analysis::ResponseCurve &curve = curves->front().curve;
        const auto jobsAt = [&](double duty) {
            for (std::size_t i = 0; i < curve.duty.size(); ++i) {
                if (std::abs(curve.duty[i] - duty) < 1e-7)
                    return curve.outcomes[i].value(topics.front().outcome, 0, Indicator::Employment);
            }
            return qQNaN();
        };
        const auto near = [](double a, double b) { return std::abs(a - b) < 0.01; }; // of a job
        const double now = curve.presentOutcomes.value(topics.front().outcome, 0, Indicator::Employment);
        QVERIFY2(near(jobsAt(curve.equivalent.value_or(curve.present)), now),
                 qPrintable(QStringLiteral("%1 for %2").arg(jobsAt(curve.equivalent.value_or(curve.present))).arg(now)));
        const auto lever = analysis::leverOf(curve);
        QVERIFY(lever);
        int listed = 0;
        for (const analysis::CurveMark &mark : curve.marks) {
            if (mark.irritant != *lever || mark.at.isQuota)
                continue;
            analysis::Choice other = choice;
            other.package[static_cast<std::size_t>(*lever)] = mark.at.position;
            const auto expected = m_shipped->assess(other.package, other.date);
            const double jobs = expected->outcomes.value(topics.front().outcome, 0, Indicator::Employment);
            QVERIFY2(curve.equivalent || near(jobsAt(mark.at.duty), jobs),
                     qPrintable(QStringLiteral("%1: %2 for %3").arg(mark.at.duty).arg(jobsAt(mark.at.duty)).arg(jobs)));
            ++listed;
        }
        QVERIFY(listed >= 3);
    }

    void aBindingQuotaShowsItsKinkAndItsDuty()
    {
        const analysis::Choice choice{{2, 0}, july, {}};
        const auto reference = m_scarce->assess({0, 0}, july);
        const auto curves =
            analysis::responseCurves(*m_scarce, choice, curveTopics(m_scarce->study(), "METAL", 1), 5);
        QVERIFY(curves.ok());
        const CurvePanel shown =
            responseCurves(m_scarce->study(), choice, *curves, *reference, {}, Wording()).curves().panels.front();
        QVERIFY2(shown.note.endsWith(u"% · quota binds"), qPrintable(shown.note));
        QCOMPARE(shown.present, *curves->front().curve.equivalent);
        // A point stands on the kink, on the present outcome; beyond it the line is flat, before it it is not.
        const CurveLine &line = shown.lines.front();
        QVERIFY(std::abs(along(shown, line, shown.present) - line.atPresent) < 1e-6);
        QVERIFY(std::abs(line.values.back() - line.atPresent) < 1e-6);
        QVERIFY(std::abs(line.values.front() - line.atPresent) > 1.0);
    }

    void theMarkerOfACustomPosition()
    {
        const analysis::Choice choice{{0, 0}, july, {{{0, 0, 1, 0.5}}, {}}};
        const auto reference = m_small->assess({0, 0}, july);
        const auto curves = analysis::responseCurves(*m_small, choice, curveTopics(m_small->study(), "METAL", 1), 5);
        const CurvePanel shown =
            responseCurves(m_small->study(), choice, *curves, *reference, {}, Wording()).curves().panels.front();
        QVERIFY(shown.custom);
        QCOMPARE(shown.present, 0.425);
        QCOMPARE(shown.note, u"42.5% · custom"_qs);
    }

    void whatCannotBeDragged_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("hint");
        QTest::newRow("no concession") << "PARTS" << QDate(2025, 8, 1)
                                       << "No single concession sets this duty, so the ring cannot be dragged.";
        QTest::newRow("before the talks") << "VEH" << QDate(2025, 6, 4)
                                          << "Concessions are open from 25 July 2025, so the ring cannot be dragged.";
        QTest::newRow("draggable") << "VEH" << QDate(2025, 8, 1) << u"Drag the ring to set “Vehicles”."_qs;
    }
    void whatCannotBeDragged()
    {
        QFETCH(QString, scope);
        QFETCH(QDate, date);
        const Study &study = m_shipped->study();
        const analysis::Choice choice{negotiation::Package(study.irritants.size(), 0), date, {}};
        const auto reference = m_shipped->assess(choice.package, date);
        const auto curves = analysis::responseCurves(*m_shipped, choice, curveTopics(study, scope, 1), 3);
        QVERIFY(curves.ok());
        const CurvePanel shown =
            responseCurves(study, choice, *curves, *reference, {}, Wording()).curves().panels.front();
        QTEST(shown.hint, "hint");
        QCOMPARE(shown.draggable, shown.hint.startsWith(u"Drag"));
    }

    void bandsFollowTheirDuties()
    {
        const Study &study = m_shipped->study();
        const Scenario &noDeal = study.scenarios[static_cast<std::size_t>(scenarioIndex(study, u"no_deal_2025_08_01"))];
        const analysis::Choice choice = analysis::choiceOf(noDeal);
        const auto reference = m_shipped->assess(noDeal.package, noDeal.date);
        const auto topics = curveTopics(study, "VEH", 1);
        const auto curves = analysis::responseCurves(*m_shipped, choice, topics, 9);
        analysis::UncertaintySettings settings;
        settings.draws = 32;
        const auto bands = analysis::curveBands(*m_shipped, choice, choice, topics.front().axis, 5, settings);
        QVERIFY(bands.ok());
        const ChartSpec spec = responseCurves(study, choice, *curves, *reference, {}, Wording(), {&*bands});
        const CurvePanel &shown = spec.curves().panels.front();
        for (const CurveLine &line : shown.lines) {
            QCOMPARE(line.band.size(), shown.x.size());
            QVERIFY(line.band.front().low < line.band.front().high);
            QVERIFY(line.band.back().high - line.band.back().low < 1e-6); // the reference itself
        }
        QVERIFY(spec.subtitle.contains("32 draws"));
        QCOMPARE(spec.table.headers.size(), 8);
    }

    void findings_data()
    {
        QTest::addColumn<double>("steel"); // without a duty, against nothing at 40 %
        QTest::addColumn<double>("autos");
        QTest::addColumn<QString>("title");
        const QString jobs = QStringLiteral("Jobs in Canada: ");
        QTest::newRow("over three times") << 1000.0 << 3500.0
                                          << jobs + "a point off the duty on autos brings over 3 times as much as on steel";
        QTest::newRow("twice") << 4000.0 << 2000.0
                               << jobs + "a point off the duty on steel brings about twice as much as on autos";
        QTest::newRow("more") << 3000.0 << 2000.0
                              << jobs + "a point off the duty on steel brings most, more than one on autos";
        QTest::newRow("about the same") << 2000.0 << 2100.0
                                        << jobs + "a point off the duty brings about the same on autos and steel";
        QTest::newRow("opposite signs") << 4000.0 << -2000.0
                                        << jobs + "a point off the duty on steel brings 100, one off the duty on autos takes 50";
        QTest::newRow("losses") << -4000.0 << -1000.0
                                << jobs + "a point off the duty on steel takes over 4 times as much as on autos";
        QTest::newRow("only one counts") << 4000.0 << 10.0
                                         << jobs + "only the duty on steel counts, a point off brings 100";
        QTest::newRow("none") << 10.0 << 0.0 << QStringLiteral("Jobs: about the same whatever the duty on steel and autos");
    }
    void findings()
    {
        QFETCH(double, steel);
        QFETCH(double, autos);
        const Study study = chartsStudy();
        Curves body;
        body.panels = {panel("Steel", steel, 0.0), panel("Autos", autos, 0.0)};
        std::vector<analysis::TopicCurve> curves(2);
        curves[0].topic.axis.scope = {Scope::Kind::Group, 0};
        curves[1].topic.axis.scope = {Scope::Kind::Group, 2};
        QTEST(curveFinding(study, curves, body, {true, true}, {}, Wording()), "title");
    }

    void aSignThatIsNotCertain()
    {
        const Study study = chartsStudy();
        Curves body;
        body.panels = {panel("Steel", 4000.0, 0.0)};
        std::vector<analysis::TopicCurve> curves(1);
        curves[0].topic.axis.scope = {Scope::Kind::Group, 0};
        QCOMPARE(curveFinding(study, curves, body, {true}, {}, Wording()),
                 "Jobs in Canada: a point off the duty on steel brings 100");
        body.panels[0].lines[0].band = {{-500.0, 9000.0}, {-200.0, 4000.0}, {0.0, 0.0}};
        QCOMPARE(curveFinding(study, curves, body, {true}, {}, Wording()),
                 "Jobs in Canada: a point off the duty on steel brings 100 (sign not certain)");
        // The reference differs elsewhere too: its range is not that of the duty.
        QCOMPARE(curveFinding(study, curves, body, {false}, {}, Wording()),
                 "Jobs in Canada: a point off the duty on steel brings 100");
        // The reference has no duty: its end tells nothing, the other one does.
        body.panels[0].lines[0].band = {{-1e-12, 1e-12}, {-2500.0, -1500.0}, {-5000.0, -3000.0}};
        QCOMPARE(curveFinding(study, curves, body, {true}, {}, Wording()),
                 "Jobs in Canada: a point off the duty on steel brings 100");
        body.panels[0].lines[0].band.back() = {-5000.0, 300.0};
        QCOMPARE(curveFinding(study, curves, body, {true}, {}, Wording()),
                 "Jobs in Canada: a point off the duty on steel brings 100 (sign not certain)");
    }

    void doubtIsOfTheDutyAlone_data()
    {
        QTest::addColumn<QString>("scenario"); // against no deal
        QTest::addColumn<bool>("isDoubted");
        QTest::newRow("no other difference") << "no_deal_2025_08_01" << true;
        QTest::newRow("other concessions differ") << "settlement_2019" << false;
    }
    void doubtIsOfTheDutyAlone()
    {
        QFETCH(QString, scenario);
        const Study &study = m_shipped->study();
        const Scenario &noDeal = study.scenarios[static_cast<std::size_t>(scenarioIndex(study, u"no_deal_2025_08_01"))];
        const Scenario &shown = study.scenarios[static_cast<std::size_t>(scenarioIndex(study, scenario))];
        const auto reference = m_shipped->assess(noDeal.package, noDeal.date);
        const auto curves = analysis::responseCurves(*m_shipped, analysis::choiceOf(shown), curveTopics(study, "VEH", 1), 5);
        analysis::CurveBands bands; // open at both ends
        bands.duty = {0.0, curves->front().curve.duty.back()};
        study::OutcomeTable low = reference->outcomes, high = low;
        std::fill(low.values().begin(), low.values().end(), -1000.0);
        std::fill(high.values().begin(), high.values().end(), 1000.0);
        bands.change = {{low, low, low, high, high}, {low, low, low, high, high}};
        bands.draws = 100;
        const ChartSpec spec =
            responseCurves(study, analysis::choiceOf(shown), *curves, *reference, {}, Wording(), {&bands});
        QTEST(spec.title.contains("sign not certain"), "isDoubted");
    }

    void theMapAddsUp()
    {
        const auto now = m_small->assess({3, 1}, july), was = m_small->assess({0, 0}, july);
        const Scope metal{Scope::Kind::Sector, 0};
        const analysis::BilateralFlows flows = analysis::bilateralFlows(*m_small, *now, *was, metal);
        const ChartSpec spec = flowsMap(m_small->study(), flows, *now, *was, {}, Wording());
        const HeatMap &map = spec.heatMap();
        QCOMPARE(map.rows, (QStringList{"Aland", "Beland", "Ceeland"}));    // to
        QCOMPARE(map.columns, (QStringList{"Aland", "Beland", "Ceeland"})); // by
        QCOMPARE(map.columnRoles, (std::vector<int>{0, 1, -1}));
        QVERIFY(map.cells[1][1].home && !map.cells[1][0].home);
        double exports = 0.0, largest = 0.0;
        for (std::size_t row = 1; row < 3; ++row)
            exports += map.cells[row][0].value;
        QVERIFY(std::abs(exports - (now->outcomes.value(metal, 0, Indicator::Exports) -
                                    was->outcomes.value(metal, 0, Indicator::Exports))) < 1e-9);
        for (const auto &row : map.cells) {
            for (const HeatCell &cell : row)
                largest = std::max(largest, std::isfinite(cell.value) ? std::abs(cell.value) : 0.0);
        }
        QCOMPARE(map.most, largest);
        // Each market's total is the sum of its suppliers.
        double sum = 0.0;
        for (const Table::Row &row : spec.table.rows) {
            if (row.total) {
                QVERIFY(std::abs(sum - row.values[2]) < 1e-9);
                sum = 0.0;
            } else {
                sum += row.values[2];
            }
        }
        QVERIFY2(spec.title.startsWith("Aland takes USD "), qPrintable(spec.title));
        QVERIFY2(spec.title.endsWith(" of sales from home suppliers (Beland, metal)"), qPrintable(spec.title));
        // In another currency every figure is that many times as large.
        const ChartSpec other = flowsMap(m_small->study(), flows, *now, *was, {"ACU", {}}, Wording());
        QCOMPARE(other.heatMap().cells[1][0].value, 2.0 * map.cells[1][0].value);
        QVERIFY(other.subtitle.contains("ACU million"));
    }

    void noDiversion()
    {
        const auto was = m_small->assess({0, 0}, july);
        const analysis::BilateralFlows flows = analysis::bilateralFlows(*m_small, *was, *was, {});
        const ChartSpec same = flowsMap(m_small->study(), flows, *was, *was, {}, Wording());
        QVERIFY(same.title.contains("is itself the reference"));
        QCOMPARE(same.heatMap().most, 0.0);
        const auto shared = m_small->assess({0, 0}, {{}, {{0, 0, 1, 0.5}}}, july);
        QCOMPARE(shared->adjustments.rentShares.size(), 1u);
        QVERIFY(flowsMap(m_small->study(), flows, *shared, *was, {}, Wording()).title.startsWith("This package, "));
        analysis::BilateralFlows grown = flows;
        grown.value = 1.01 * flows.reference; // everybody sells more, nobody replaces anybody
        QVERIFY(flowsMap(m_small->study(), grown, *was, *was, {}, Wording()).title.endsWith("no supplier replaces another"));
    }


private:
    std::shared_ptr<const Economy> m_shipped;
    std::shared_ptr<const Economy> m_small;
    std::shared_ptr<const Economy> m_scarce;
};

QTEST_GUILESS_MAIN(ResponseCurvesChartTest)
#include "response_curves_chart_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/explanation.h"
#include "analysis/bilateral_flows.h"
#include "charts/attribution_chart.h"
#include "exchange/data_pack.h"
#include "words/numbers.h"

#include <QTest>

#include <algorithm>

using namespace charts;
using study::Indicator;
using study::Scope;
using words::Language;
using words::Wording;

/// "How was this computed?": the numbers are those of the picture, and every input names its sources.
class ExplanationTest : public QObject
{
    Q_OBJECT
private:
    ExplanationContext context() const { return {*m_economy, *m_current, *m_reference, &*m_attribution}; }
    const study::Study &study() const { return m_economy->study(); }
    static std::vector<ExplanationLine> inputsOf(const Explanation &explanation)
    {
        std::vector<ExplanationLine> inputs;
        for (const ExplanationSection &section : explanation.sections)
            std::copy_if(section.lines.begin(), section.lines.end(), std::back_inserter(inputs),
                         [](const ExplanationLine &line) { return line.isInput; });
        return inputs;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto study = exchange::studyFromPack(exchange::shippedPackFolder());
        QVERIFY(study.ok());
        m_economy = *study::Economy::calibrate(std::make_shared<const study::Study>(std::move(*study)));
        const auto find = [&](const QString &code) -> const study::Scenario & {
            const study::Study &all = m_economy->study();
            return all.scenarios[static_cast<std::size_t>(study::scenarioIndex(all, code))];
        };
        const study::Scenario &deal = find("quota_deal_2025"), &none = find("no_deal_2025_08_01");
        m_current = *m_economy->assess(deal.package, deal.date);
        m_reference = *m_economy->assess(none.package, none.date);
        m_attribution = *analysis::attribute(*m_economy, analysis::choiceOf(deal), analysis::choiceOf(none));
    }

    /// Of every indicator of every sector, group and all, both parties, and of both values.
    void everyInputNamesItsSources()
    {
        std::vector<Subject> subjects;
        for (int party = 0; party < 2; ++party) {
            Subject value;
            value.measure = Subject::Measure::Value;
            value.party = party;
            subjects.push_back(value);
            for (const Scope &scope : study::allScopes(study())) {
                for (int i = 0; i < study::indicatorCount; ++i) {
                    Subject outcome;
                    outcome.indicator = static_cast<Indicator>(i);
                    outcome.scope = scope;
                    outcome.party = party;
                    subjects.push_back(outcome);
                }
            }
            for (const analysis::ChangeEffect &effect : m_attribution->effects) {
                value.step = effect.change;
                subjects.push_back(value);
            }
        }
        for (const Scope &scope : study::allScopes(study())) {
            Subject flow;
            flow.measure = Subject::Measure::Flow;
            flow.scope = scope;
            for (flow.exporter = 0; flow.exporter < 2; ++flow.exporter) {
                for (flow.importer = 0; flow.importer < 2; ++flow.importer)
                    subjects.push_back(flow);
            }
        }
        subjects.emplace_back().measure = Subject::Measure::DealSpace;
        for (int sector = 0; sector < static_cast<int>(study().sectors.size()); ++sector) {
            Subject range;
            range.isRange = true;
            range.scope = {Scope::Kind::Sector, sector};
            range.axis = analysis::DutyAxis{range.scope, 0, 1};
            subjects.push_back(range);
        }
        for (const Subject &subject : subjects) {
            const Explanation made = explain(context(), subject, Wording());
            const QString text = made.asText();
            const std::vector<ExplanationLine> inputs = inputsOf(made);
            QVERIFY2(!inputs.empty(), qPrintable(made.title));
            for (const ExplanationLine &line : inputs) {
                QVERIFY2(!line.sources.isEmpty(), qPrintable(made.title + ": " + line.name));
                QVERIFY2(!line.value.isEmpty(), qPrintable(made.title + ": " + line.name));
                QVERIFY(text.contains(line.sources));
            }
        }
    }

    void theResultIsThatOfTheChart()
    {
        Subject subject;
        subject.indicator = Indicator::Employment;
        subject.scope = {Scope::Kind::Sector, study::sectorIndex(study(), u"STEEL_MILL")};
        const Explanation made = explain(context(), subject, Wording());
        QCOMPARE(made.title, "Jobs, steel mill products, Canada");
        const double change = m_current->outcomes.value(subject.scope, 0, subject.indicator) -
                              m_reference->outcomes.value(subject.scope, 0, subject.indicator);
        QVERIFY2(made.result.startsWith(words::number(Wording(), change, 0, words::Sign::Always) + " persons"),
                 qPrintable(made.result));
        const QString text = made.asText();
        for (const char *part : {"Formula", "Francois and Hall", "Supply elasticity, Canada", "range 1 to 3",
                                 "Substitution between", "Baseline employment, Canada: 23,000 persons",
                                 "In force, Canada to United States", "Assumptions that matter"})
            QVERIFY2(text.contains(QString::fromLatin1(part)), part);
        QVERIFY2(text.contains("acts as a duty of 10.9%"), qPrintable(text)); // the quota is full
    }

    /// A group sums its sectors, and the inputs are those of the one that moves most.
    void aFlowOfAGroupAddsUp()
    {
        Subject subject;
        subject.measure = Subject::Measure::Flow;
        subject.scope = {Scope::Kind::Group, 0};
        subject.exporter = study::regionIndex(study(), u"CAN");
        subject.importer = study::regionIndex(study(), u"USA");
        const Explanation made = explain(context(), subject, Wording());
        const auto flows = [&](const Scope &scope) {
            return analysis::bilateralFlows(*m_economy, *m_current, *m_reference, scope);
        };
        const auto shown = [](double value) {
            return words::number(Wording(), value, std::abs(value) >= 100.0 ? 0 : std::abs(value) >= 1.0 ? 1 : 3,
                                 words::Sign::Always) + " million USD";
        };
        const double total = flows(subject.scope).change(subject.exporter, subject.importer);
        QVERIFY2(made.result.startsWith(shown(total)), qPrintable(made.result));
        double sum = 0.0, largest = 0.0;
        QString most;
        for (int sector = 0; sector < static_cast<int>(study().sectors.size()); ++sector) {
            if (study().sectors[std::size_t(sector)].group != 0)
                continue;
            const double change = flows({Scope::Kind::Sector, sector}).change(subject.exporter, subject.importer);
            QVERIFY(made.asText().contains(shown(change)));
            sum += change;
            if (std::abs(change) > largest) {
                largest = std::abs(change);
                most = study().sectors[std::size_t(sector)].name.in(Language::English);
            }
        }
        QVERIFY(std::abs(sum - total) < 1e-9);
        for (const char *heading : {"Results on the way: ", "Duties in force: ", "Inputs: "})
            QVERIFY2(made.asText().contains(QLatin1String(heading) + most), heading);
        QVERIFY(made.asText().contains("Substitution between origins of imports"));
        QVERIFY2(made.asText().contains(u"Baseline flow Canada → United States"_qs), qPrintable(made.asText()));
    }

    void noTradeIsSaid()
    {
        Subject subject;
        subject.measure = Subject::Measure::Flow;
        const auto none = [&] {
            for (int sector = 0; sector < static_cast<int>(study().sectors.size()); ++sector) {
                const market::Matrix &flows = m_economy->model().baseline().sectors[std::size_t(sector)].flows;
                for (int i = 0; i < flows.rows(); ++i) {
                    for (int j = 0; j < flows.cols(); ++j) {
                        if (!(flows(i, j) > 0.0)) {
                            subject.scope = {Scope::Kind::Sector, sector};
                            subject.exporter = i;
                            subject.importer = j;
                            return true;
                        }
                    }
                }
            }
            return false;
        };
        QVERIFY(none());
        const Explanation made = explain(context(), subject, Wording());
        QVERIFY2(made.result.startsWith("No trade in the baseline"), qPrintable(made.result));
    }

    void aCurveOfAGroupIsScaled()
    {
        Subject subject;
        subject.scope = {Scope::Kind::Group, 0};
        subject.axis = analysis::DutyAxis{subject.scope, study::regionIndex(study(), u"USA"),
                                          study::regionIndex(study(), u"CAN")};
        const QString text = explain(context(), subject, Wording()).asText();
        QVERIFY(text.contains("scaled by one factor"));
        QVERIFY(text.contains("Under a quota the over-quota rate moves")); // the quota deal
        const auto flows = analysis::flowsOf(study(), *subject.axis);
        QVERIFY(flows.ok() && flows->size() > 1);
        for (const analysis::AxisFlow &flow : *flows)
            QVERIFY2(text.contains(words::percent(Wording(), flow.largest, 2)), qPrintable(text));
    }

    void aValueAddsUp()
    {
        Subject subject;
        subject.measure = Subject::Measure::Value;
        subject.party = 1;
        const Explanation made = explain(context(), subject, Wording());
        const study::PartyValue &value = m_current->values[1];
        const auto shown = [](double points) { return words::number(Wording(), points, 2) + " points"; };
        for (const double points : {value.value, value.economicPoints, value.value - value.economicPoints, value.reservation})
            QVERIFY2(made.result.contains(shown(points)), qPrintable(made.result));
        for (std::size_t i = 0; i < study().irritants.size(); ++i)
            QVERIFY(made.asText().contains(shown(value.political[i])));
    }

    void aStepTellsItsShare()
    {
        const analysis::ChangeEffect &steel = m_attribution->effects.front();
        Subject subject;
        subject.measure = Subject::Measure::Value;
        subject.step = steel.change;
        const Explanation made = explain(context(), subject, Wording());
        QVERIFY(made.title.contains("Steel: two-tier quota"));
        const auto shown = [](double points) {
            return words::number(Wording(), points, 2, words::Sign::Always) + " points";
        };
        QVERIFY(made.result.startsWith(shown(steel.values[0].shapley)));
        for (const double points : {steel.values[0].political, steel.values[0].shapley - steel.values[0].political,
                                    steel.values[0].alone, steel.values[0].last})
            QVERIFY(made.asText().contains(shown(points)));
        ExplanationContext without = context();
        without.attribution = nullptr;
        QVERIFY(!explain(without, subject, Wording()).title.contains("Steel"));
    }

    void markupIsEscaped()
    {
        Explanation made{"a < b", "r & s", {{"h", "t\nu", {{"n<", "v", "b", "s", true}}}}};
        QVERIFY(made.asHtml().contains("a &lt; b"));
        QVERIFY(made.asHtml().contains("t<br>u"));
        QVERIFY(made.asHtml().contains("n&lt;"));
        QVERIFY(made.asText().contains("n<: v"));
    }

private:
    std::shared_ptr<const study::Economy> m_economy;
    std::optional<study::Assessment> m_current;
    std::optional<study::Assessment> m_reference;
    std::optional<analysis::Attribution> m_attribution;
};

QTEST_GUILESS_MAIN(ExplanationTest)
#include "explanation_test.moc"

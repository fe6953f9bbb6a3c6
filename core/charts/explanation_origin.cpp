// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/explanation_inputs.h"
#include "charts/explanation_parts.h"
#include "charts/explanation_words.h"
#include "charts/measure_words.h"
#include "charts/range_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace charts {

using study::Scope;
using words::Sign;

namespace {

constexpr std::size_t mostBars = 6;

} // namespace

ExplanationSection curveSection(const ExplanationContext &context, const analysis::DutyAxis &axis,
                                const ExplanationWords &words)
{
    const study::Study &study = context.economy.study();
    const auto dutyOn = [&](const study::DutiedFlow &flow) -> const study::FlowDuty & {
        return context.current.duties.at(flow.sector, flow.target, flow.imposer);
    };
    std::vector<analysis::AxisFlow> flows;
    if (auto found = analysis::flowsOf(study, axis))
        flows = std::move(*found);
    QStringList sentences{words.say(
        QT_TRANSLATE_NOOP("charts::Explanation",
                          "The curve: the duty of %1 on %2 from %3 goes from zero to the largest over the dates and "
                          "positions of the study. At each point all markets are solved anew; everything else stays as "
                          "in %4. The marker stands at the duty in force."),
        {inTextOf(study.regions.at(static_cast<std::size_t>(axis.imposer)), words.wording()),
         inSentence(words.goods(axis.scope)),
         inTextOf(study.regions.at(static_cast<std::size_t>(axis.target)), words.wording()), words.currentName()})};
    if (axis.scope.kind == Scope::Kind::Group)
        sentences << words.say(QT_TRANSLATE_NOOP(
            "charts::Explanation", "The duties on the flows of a group are scaled by one factor; the axis "
                                   "shows their mean by baseline value."));
    if (std::any_of(flows.begin(), flows.end(),
                    [&](const analysis::AxisFlow &flow) { return dutyOn(flow.flow).quota.has_value(); }))
        sentences << words.say(QT_TRANSLATE_NOOP(
            "charts::Explanation", "Under a quota the over-quota rate moves and caps the in-quota rate; the "
                                   "marker stands at the plain duty that would give the same flow."));
    ExplanationSection section{words.say(QT_TRANSLATE_NOOP("charts::Explanation", "The response curve")),
                               sentences.join(QLatin1Char('\n')),
                               {}};
    for (const analysis::AxisFlow &flow : flows) {
        const study::FlowDuty &inForce = dutyOn(flow.flow);
        const QString now =
            words::percent(words.wording(), (inForce.quota ? inForce.quota->overQuota : inForce.rate).fraction(), 2);
        QString basis = inForce.quota
                            ? words.say(QT_TRANSLATE_NOOP("charts::Explanation", "in force above the quota: %1"), {now})
                            : words.say(QT_TRANSLATE_NOOP("charts::Explanation", "in force: %1"), {now});
        if (flows.size() > 1)
            basis +=
                QStringLiteral(" · ") + words.say(QT_TRANSLATE_NOOP("charts::Explanation", "weight in the mean: %1"),
                                                  {words::percent(words.wording(), flow.weight, 1)});
        section.lines.push_back({words.say(QT_TRANSLATE_NOOP("charts::Explanation", "Largest duty, %1"),
                                           {inSentence(words.goods({Scope::Kind::Sector, flow.flow.sector}))}),
                                 words::percent(words.wording(), flow.largest, 2),
                                 basis,
                                 {}});
    }
    return section;
}

std::vector<ExplanationSection> rangeSections(const ExplanationContext &context, const Subject &subject,
                                              const ExplanationInputs &inputs, const ExplanationWords &words)
{
    const study::Study &study = context.economy.study();
    const auto change = [&](double value) { return words.figure(subject.indicator, value, Sign::Always); };
    const analysis::UncertaintyResult *draws =
        context.draws && !context.draws->change.isEmpty() ? context.draws : nullptr;

    ExplanationSection range{words.say(QT_TRANSLATE_NOOP("charts::Explanation", "How the range comes about")),
                             words.say(QT_TRANSLATE_NOOP(
                                 "charts::Explanation",
                                 "Each draw takes the elasticities of substitution, demand and supply, the capacities "
                                 "and the elasticity of jobs from their sourced ranges: half of the draws below the "
                                 "central value, evenly down to the low end, half above it, evenly up to the high end. "
                                 "One draw of a sector moves both its levels of substitution. Trade flows and duties "
                                 "stand. All markets are solved anew in every draw; package, reference and walk-aways "
                                 "share it. The same seed gives the same digits.")),
                             {}};
    if (draws) {
        const analysis::Quantiles band = draws->change.of(subject.scope, subject.party, subject.indicator);
        range.lines.push_back({words.say(QT_TRANSLATE_NOOP("charts::Explanation", "Draws")),
                               drawCount(*draws, words.wording()),
                               words.say(QT_TRANSLATE_NOOP("charts::Explanation", "seed %1, %2"),
                                         {QString::number(draws->seed), words.nest(draws->nest)}),
                               {}});
        const auto add = [&](const char *name, double value) {
            range.lines.push_back({words.say(name), change(value), {}, {}});
        };
        add(QT_TRANSLATE_NOOP("charts::Explanation", "5th percentile of the change"), band.p05);
        add(QT_TRANSLATE_NOOP("charts::Explanation", "25th percentile"), band.p25);
        add(QT_TRANSLATE_NOOP("charts::Explanation", "Median"), band.p50);
        add(QT_TRANSLATE_NOOP("charts::Explanation", "75th percentile"), band.p75);
        add(QT_TRANSLATE_NOOP("charts::Explanation", "95th percentile"), band.p95);
        range.lines.push_back({words.say(QT_TRANSLATE_NOOP("charts::Explanation", "At the central values")),
                               change(draws->central.value(subject.scope, subject.party, subject.indicator)),
                               words.nest(draws->nest),
                               {}});
    }

    std::vector<ExplanationSection> sections{std::move(range)};
    if (!context.tornado)
        return sections;
    const std::vector<analysis::TornadoBar> &bars = context.tornado->bars;
    ExplanationSection alone{
        words.say(QT_TRANSLATE_NOOP("charts::Explanation", "One parameter at a time")),
        words.say(
            QT_TRANSLATE_NOOP("charts::Explanation",
                              "In the tornado one parameter goes to the low and to the high end of its range and all "
                              "others stay central; package and reference are solved at both ends. The widest stands "
                              "at the top. The single effects do not add up to the range of all together.")),
        {}};
    const auto addChange = [&](const QString &name, double value) {
        alone.lines.push_back({name, change(value), {}, {}});
    };
    if (!draws)
        addChange(words.say(QT_TRANSLATE_NOOP("charts::Explanation", "At the central values")),
                  context.tornado->central);
    const auto bar = std::find_if(bars.begin(), bars.end(), [&](const analysis::TornadoBar &each) {
        return subject.parameter == each.parameter;
    });
    if (bar != bars.end()) {
        alone.heading = words.say(QT_TRANSLATE_NOOP("charts::Explanation", "One parameter at a time: %1"),
                                  {analysis::parameterTitle(study, bar->parameter, words.wording())});
        addChange(words.say(QT_TRANSLATE_NOOP("charts::Explanation", "At its low end")), bar->low);
        addChange(words.say(QT_TRANSLATE_NOOP("charts::Explanation", "At its high end")), bar->high);
        inputs.addParameter(bar->parameter, alone.lines);
    } else {
        for (std::size_t i = 0; i < std::min(bars.size(), mostBars) && bars[i].span() > 0.0; ++i)
            alone.lines.push_back({analysis::parameterTitle(study, bars[i].parameter, words.wording()),
                                   rangeText(change(bars[i].low), change(bars[i].high), words.wording()),
                                   {},
                                   {}});
    }
    sections.push_back(std::move(alone));
    if (subject.parameter)
        std::swap(sections.front(), sections.back()); // what was pointed at comes first
    return sections;
}

} // namespace charts

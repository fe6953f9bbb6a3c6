// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorecard/scorecard_text.h"

#include "charts/measure_words.h"
#include "charts/range_words.h"
#include "charts/sector_bars.h"
#include "words/numbers.h"

#include <algorithm>
#include <cmath>

namespace ui::scorecard {

using study::Assessment;
using study::Indicator;
using study::Scope;
using study::Study;
using words::Sentence;
using words::Wording;

namespace {

constexpr const char *context = "scorecard";

QString say(const char *source, const QVariantList &arguments, const Wording &wording)
{
    return Sentence{context, source, arguments}.in(wording);
}

QString points(double distance, const Wording &wording)
{
    const double size = std::abs(distance);
    if (size > 1e-9 && size < 0.5)
        return wording.translate("scorecard", "less than a point");
    if (size > 0.5 && size < 1.5)
        return wording.translate("scorecard", "1 point");
    return say(QT_TRANSLATE_NOOP("scorecard", "%1 points"), {words::number(wording, size, 0)}, wording);
}

/// The irritant whose chosen position set this quota; −1 for none.
int irritantBehind(const Study &study, const negotiation::Package &package, const study::QuotaOutcome &quota)
{
    for (std::size_t i = 0; i < study.irritants.size() && i < package.size(); ++i) {
        const study::Position &chosen = study.irritants[i].positions.at(static_cast<std::size_t>(package[i]));
        for (const study::Effect &effect : chosen.effects) {
            if (effect.quota && effect.sector == quota.sector && effect.imposer == quota.importer &&
                effect.target == quota.exporter)
                return static_cast<int>(i);
        }
    }
    return -1;
}

bool standsInReference(const study::QuotaOutcome &quota, const Assessment &reference)
{
    return std::any_of(reference.quotas.begin(), reference.quotas.end(), [&](const study::QuotaOutcome &other) {
        return other.sector == quota.sector && other.exporter == quota.exporter && other.importer == quota.importer &&
               other.regime == quota.regime && std::abs(other.equivalentDuty - quota.equivalentDuty) < 5e-4;
    });
}

QString regionInText(const Study &study, int region, const Wording &wording)
{
    const study::Region &facts = study.regions.at(static_cast<std::size_t>(region));
    const QString &inText = facts.inText.in(wording.language());
    return inText.isEmpty() ? facts.name.in(wording.language()) : inText;
}

/// Quotas that one sentence can tell of.
struct QuotaGroup
{
    study::QuotaOutcome first;
    double lowest = 0.0;
    double highest = 0.0;
    QStringList exporters;
    int irritant = -1;
};

} // namespace

Verdict verdictOn(const Study &study, const Assessment &assessment, const Wording &wording)
{
    if (!assessment.brokenRules.empty()) {
        const auto count = static_cast<int>(assessment.brokenRules.size());
        return {Verdict::Kind::NotPossible, wording.translate("scorecard", "Not a possible deal"),
                count == 1 ? wording.translate("scorecard", "1 rule is broken.")
                           : say(QT_TRANSLATE_NOOP("scorecard", "%1 rules are broken."), {count}, wording)};
    }
    QStringList gains;
    QStringList walkers;
    for (std::size_t party = 0; party < assessment.values.size(); ++party) {
        const study::PartyValue &value = assessment.values[party];
        const QString name = charts::regionInText(study, static_cast<int>(party), wording);
        const QString distance = points(value.value - value.reservation, wording);
        if (value.clearsWalkAway())
            gains << say(QT_TRANSLATE_NOOP("scorecard", "%1 by %2"), {name, distance}, wording);
        else
            walkers << charts::sentenceCase(
                say(QT_TRANSLATE_NOOP("scorecard", "%1 walks away: %2 short."), {name, distance}, wording));
    }
    if (walkers.isEmpty())
        return {Verdict::Kind::Inside, wording.translate("scorecard", "Inside the landing zone"),
                say(QT_TRANSLATE_NOOP("scorecard", "Both at or above their walk-away: %1."),
                    {charts::list(gains, wording)}, wording)};
    return {Verdict::Kind::Outside, wording.translate("scorecard", "Outside the landing zone"),
            walkers.join(QLatin1Char(' '))};
}

QString distanceText(const study::PartyValue &value, const Wording &wording)
{
    const double distance = value.value - value.reservation;
    const QString figure = words::number(wording, distance, 0, words::Sign::Always);
    if (std::abs(distance) < 0.5)
        return value.clearsWalkAway() ? wording.translate("scorecard", "at walk-away")
                                      : wording.translate("scorecard", "just under walk-away");
    return distance > 0.0 ? say(QT_TRANSLATE_NOOP("scorecard", "%1 over walk-away"), {figure}, wording)
                          : say(QT_TRANSLATE_NOOP("scorecard", "%1 under walk-away"), {figure}, wording);
}

std::vector<Notice> noticesOn(const Study &study, const Assessment &assessment, const Assessment &reference,
                              const Wording &wording)
{
    std::vector<Notice> notices;
    for (const int broken : assessment.brokenRules) {
        const study::Rule &rule = study.rules.at(static_cast<std::size_t>(broken));
        notices.push_back(
            {Notice::Kind::BrokenRule,
             say(QT_TRANSLATE_NOOP("scorecard", "Rule broken: %1"), {rule.reason.in(wording.language())}, wording),
             rule.rule.issue});
    }

    std::vector<QuotaGroup> groups;
    for (const study::QuotaOutcome &quota : assessment.quotas) {
        if (quota.regime == market::QuotaRegime::InQuota)
            continue;
        const int irritant = irritantBehind(study, assessment.package, quota);
        if (irritant < 0 && standsInReference(quota, reference))
            continue;
        const QString exporter = regionInText(study, quota.exporter, wording);
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const QuotaGroup &group) {
            return group.first.sector == quota.sector && group.first.importer == quota.importer &&
                   group.first.regime == quota.regime && group.irritant == irritant;
        });
        if (same == groups.end()) {
            groups.push_back({quota, quota.equivalentDuty, quota.equivalentDuty, {exporter}, irritant});
        } else {
            same->exporters << exporter;
            same->lowest = std::min(same->lowest, quota.equivalentDuty);
            same->highest = std::max(same->highest, quota.equivalentDuty);
        }
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const QuotaGroup &a, const QuotaGroup &b) { return a.irritant >= 0 && b.irritant < 0; });
    for (const QuotaGroup &group : groups) {
        const QString &sector =
            study.sectors.at(static_cast<std::size_t>(group.first.sector)).name.in(wording.language());
        const bool full = group.first.regime == market::QuotaRegime::Binding;
        const QString low = words::percent(wording, group.lowest, 1);
        const QString high = words::percent(wording, group.highest, 1);
        const char *pattern = nullptr;
        if (low == high)
            pattern =
                full ? QT_TRANSLATE_NOOP("scorecard", "%1 from %2: the quota of %3 is full, the same as a %4 duty.")
                     : QT_TRANSLATE_NOOP("scorecard", "%1 from %2: the quota of %3 is overrun, the rest pays %4.");
        else
            pattern = full ? QT_TRANSLATE_NOOP("scorecard",
                                               "%1 from %2: the quotas of %3 are full, the same as duties of %4 to %5.")
                           : QT_TRANSLATE_NOOP("scorecard",
                                               "%1 from %2: the quotas of %3 are overrun, the rest pays %4 to %5.");
        notices.push_back({Notice::Kind::Quota,
                           say(pattern,
                               {charts::sentenceCase(sector), charts::list(group.exporters, wording),
                                regionInText(study, group.first.importer, wording), low, high},
                               wording),
                           group.irritant});
    }
    return notices;
}

std::vector<Component> componentsOf(const Study &study, const Assessment &assessment, const Assessment &reference,
                                    const Wording &wording, const analysis::UncertaintyResult *uncertainty)
{
    const auto component = [&](const QString &name, Indicator indicator) {
        Component made{name, {}, indicator == Indicator::Welfare};
        for (int party = 0; party < static_cast<int>(study.parties.size()); ++party) {
            made.values.push_back(assessment.outcomes.value(Scope{}, party, indicator) -
                                  reference.outcomes.value(Scope{}, party, indicator));
            made.ranges.push_back(charts::changeRange(uncertainty, Scope{}, party, indicator));
        }
        return made;
    };
    return {component(wording.translate("scorecard", "Consumers"), Indicator::ConsumerSurplus),
            component(wording.translate("scorecard", "Producers"), Indicator::ProducerSurplus),
            component(wording.translate("scorecard", "Treasury"), Indicator::DutyRevenue),
            component(wording.translate("scorecard", "Quota rents"), Indicator::QuotaRent),
            component(wording.translate("scorecard", "Net"), Indicator::Welfare)};
}

QString netNote(const Study &study, const std::vector<Component> &components,
                const analysis::UncertaintyResult *uncertainty, const Wording &wording)
{
    if (!uncertainty || uncertainty->change.isEmpty())
        return wording.translate("scorecard", "Net depends on the elasticities and the nest.");
    QString text = say(QT_TRANSLATE_NOOP("scorecard", "Range: 5–95% of %1 draws of the elasticities, nest as chosen."),
                       {charts::drawCount(*uncertainty, wording)}, wording);
    QStringList unsure;
    for (const Component &component : components) {
        for (std::size_t party = 0; component.isNet && party < component.ranges.size(); ++party) {
            if (component.ranges[party] && charts::spansZero(*component.ranges[party]))
                unsure << charts::regionInText(study, static_cast<int>(party), wording);
        }
    }
    if (!unsure.isEmpty())
        text += QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("scorecard", "The sign of net is not certain for %1."),
                                       {charts::list(unsure, wording)}, wording);
    return text;
}

QString jobsRanges(const Study &study, const analysis::UncertaintyResult *uncertainty, const Wording &wording)
{
    QStringList rows;
    for (int group = 0; uncertainty && group < static_cast<int>(study.groups.size()); ++group) {
        for (int party = 0; party < static_cast<int>(study.parties.size()); ++party) {
            const auto range =
                charts::changeRange(uncertainty, {Scope::Kind::Group, group}, party, Indicator::Employment);
            if (!range)
                return {};
            const auto figure = [&](double persons) {
                return words::significant(wording, std::round(persons), 3, words::Sign::Always);
            };
            rows << say(QT_TRANSLATE_NOOP("scorecard", "%1, %2: %3"),
                        {study.groups[static_cast<std::size_t>(group)].name.in(wording.language()),
                         charts::regionName(study, party, wording),
                         charts::rangeText(figure(range->low), figure(range->high), wording)},
                        wording);
        }
    }
    if (rows.isEmpty())
        return {};
    rows.prepend(say(QT_TRANSLATE_NOOP("scorecard", "Jobs, 5–95% of %1 draws"),
                     {charts::drawCount(*uncertainty, wording)}, wording));
    return rows.join(QLatin1Char('\n'));
}

Component jobsOf(const Study &study, const Assessment &assessment, const Assessment &reference, const Wording &wording)
{
    Component jobs;
    jobs.values.assign(study.parties.size(), 0.0);
    QStringList names;
    const int dwarfing = charts::dwarfingSector(study).value_or(-1);
    const int groups = static_cast<int>(study.groups.size());
    const int residual =
        dwarfing >= 0 && groups > 1 ? study.sectors.at(static_cast<std::size_t>(dwarfing)).group : -1;
    for (int group = 0; group < groups; ++group) {
        if (group == residual)
            continue;
        names << charts::inSentence(study.groups[static_cast<std::size_t>(group)].name.in(wording.language()));
        for (int party = 0; party < static_cast<int>(study.parties.size()); ++party) {
            const Scope scope{Scope::Kind::Group, group};
            jobs.values[static_cast<std::size_t>(party)] +=
                assessment.outcomes.value(scope, party, Indicator::Employment) -
                reference.outcomes.value(scope, party, Indicator::Employment);
        }
    }
    jobs.name = say(QT_TRANSLATE_NOOP("scorecard", "Jobs in %1"), {charts::list(names, wording)}, wording);
    return jobs;
}

} // namespace ui::scorecard

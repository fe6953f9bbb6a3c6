// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study.h"

#include <algorithm>
#include <set>

namespace study {

std::optional<Rate> Rate::fromPercent(double percent)
{
    if (!(percent > -100.0 && percent <= 1000.0)) // written so that NaN is refused too
        return std::nullopt;
    return Rate(percent / 100.0);
}

std::optional<Rate> Rate::fromFraction(double fraction)
{
    if (!(fraction > -1.0 && fraction <= 10.0))
        return std::nullopt;
    return Rate(fraction);
}

double Rate::percent() const noexcept
{
    return m_fraction * 100.0;
}

namespace {

template <class Items, class Matches> int indexWhere(const Items &items, Matches matches)
{
    const auto found = std::find_if(items.begin(), items.end(), matches);
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

} // namespace

int regionIndex(const Study &study, QStringView code)
{
    return indexWhere(study.regions, [&](const Region &region) { return region.code == code; });
}

int sectorIndex(const Study &study, QStringView code)
{
    return indexWhere(study.sectors, [&](const Sector &sector) { return sector.code == code; });
}

int groupIndex(const Study &study, QStringView code)
{
    return indexWhere(study.groups, [&](const SectorGroup &group) { return group.code == code; });
}

int irritantIndex(const Study &study, QStringView id)
{
    return indexWhere(study.irritants, [&](const Irritant &irritant) { return irritant.id == id; });
}

int positionIndex(const Irritant &irritant, QStringView id)
{
    return indexWhere(irritant.positions, [&](const Position &position) { return position.id == id; });
}

int partyIndex(const Study &study, QStringView regionCode)
{
    return indexWhere(study.parties, [&](const Party &party) {
        return study.regions[static_cast<std::size_t>(party.region)].code == regionCode;
    });
}

int scenarioIndex(const Study &study, QStringView codeOrName)
{
    if (codeOrName.isEmpty()) // a scenario without a French name is not called ""
        return -1;
    const int byCode = indexWhere(study.scenarios, [&](const Scenario &s) { return s.code == codeOrName; });
    return byCode >= 0 ? byCode : indexWhere(study.scenarios, [&](const Scenario &s) {
        return s.name.en == codeOrName || s.name.fr == codeOrName;
    });
}

const Source *findSource(const Study &study, QStringView id)
{
    const int index = indexWhere(study.sources, [&](const Source &source) { return source.id == id; });
    return index < 0 ? nullptr : &study.sources[static_cast<std::size_t>(index)];
}

std::vector<QDate> dutyDates(const Study &study)
{
    std::set<QDate> dates;
    for (const Duty &duty : study.duties)
        dates.insert(duty.date);
    return {dates.begin(), dates.end()};
}

std::vector<negotiation::Rule> negotiationRules(const Study &study)
{
    std::vector<negotiation::Rule> rules;
    rules.reserve(study.rules.size());
    for (const Rule &rule : study.rules)
        rules.push_back(rule.rule);
    return rules;
}

bool hasIllustrativeValues(const Study &study)
{
    const auto illustrative = [](const Judgement &judgement) {
        return judgement.provenance.note.contains(QLatin1String("illustrative"));
    };
    const auto anyOf = [&](const std::vector<Judgement> &judgements) {
        return std::any_of(judgements.begin(), judgements.end(), illustrative);
    };
    return std::any_of(study.parties.begin(), study.parties.end(), [&](const Party &party) {
        return illustrative(party.economicWeight) || anyOf(party.irritantWeights)
               || std::any_of(party.indicatorWeights.begin(), party.indicatorWeights.end(),
                              [&](const IndicatorWeight &weight) { return illustrative(weight.weight); })
               || std::any_of(party.positionValues.begin(), party.positionValues.end(), anyOf);
    });
}

} // namespace study

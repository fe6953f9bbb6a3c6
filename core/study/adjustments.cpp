// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/adjustments.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace study {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

bool changesFlow(const Position &position, const DutiedFlow &flow)
{
    return std::any_of(position.effects.begin(), position.effects.end(), [&](const Effect &effect) {
        return effect.instrument != Instrument::None && effect.sector == flow.sector &&
               effect.imposer == flow.imposer && effect.target == flow.target;
    });
}

Rate between(Rate from, Rate to, double share)
{
    // Between two valid rates every rate is valid.
    return *Rate::fromFraction((1.0 - share) * from.fraction() + share * to.fraction());
}

} // namespace

words::Result<DutyState> dutiesOf(const Study &study, const negotiation::Package &package,
                                  const std::vector<CustomPosition> &customPositions, const QDate &date)
{
    auto duties = dutyStateAt(study, date);
    if (!duties)
        return duties.error();
    negotiation::Package listed = package;
    for (const CustomPosition &custom : customPositions)
        listed.at(at(custom.irritant)) = custom.from;
    DutyState start = *duties;
    applyEffects(study, listed, start);
    DutyState inForce = start;
    for (const CustomPosition &custom : customPositions) {
        negotiation::Package ended = listed;
        ended.at(at(custom.irritant)) = custom.to;
        DutyState end = *duties;
        applyEffects(study, ended, end);
        const std::vector<Position> &positions = study.irritants.at(at(custom.irritant)).positions;
        for (const int position : {custom.from, custom.to}) {
            for (const Effect &effect : positions.at(at(position)).effects) {
                if (effect.instrument == Instrument::None)
                    continue;
                const FlowDuty &from = start.at(effect.sector, effect.target, effect.imposer);
                const FlowDuty &to = end.at(effect.sector, effect.target, effect.imposer);
                FlowDuty &flow = inForce.at(effect.sector, effect.target, effect.imposer);
                flow.rate = between(from.rate, to.rate, custom.share);
                if (from.quota && to.quota) { // both caps on a quota that stands
                    flow.quota->inQuota = between(from.quota->inQuota, to.quota->inQuota, custom.share);
                    flow.quota->overQuota = between(from.quota->overQuota, to.quota->overQuota, custom.share);
                }
            }
        }
    }
    return inForce;
}

std::vector<int> irritantsOn(const Study &study, const DutiedFlow &flow)
{
    std::vector<int> irritants;
    for (std::size_t i = 0; i < study.irritants.size(); ++i) {
        const std::vector<Position> &positions = study.irritants[i].positions;
        if (std::any_of(positions.begin(), positions.end(),
                        [&](const Position &position) { return changesFlow(position, flow); }))
            irritants.push_back(static_cast<int>(i));
    }
    return irritants;
}

words::Result<std::vector<PositionDuty>> positionDuties(const Study &study, const negotiation::Package &package,
                                                        const QDate &date, int irritant, const DutiedFlow &flow)
{
    const auto duties = dutyStateAt(study, date);
    if (!duties)
        return duties.error();
    std::vector<PositionDuty> found;
    negotiation::Package tried = package;
    for (std::size_t p = 0; p < study.irritants.at(at(irritant)).positions.size(); ++p) {
        tried.at(at(irritant)) = static_cast<int>(p);
        DutyState state = *duties;
        applyEffects(study, tried, state);
        const FlowDuty &duty = state.at(flow.sector, flow.target, flow.imposer);
        found.push_back({static_cast<int>(p), duty.quota ? duty.quota->overQuota.fraction() : duty.rate.fraction(),
                         duty.quota.has_value()});
    }
    return found;
}

Landing landingOf(int irritant, const std::vector<PositionDuty> &duties, double duty, double snap)
{
    const PositionDuty *below = nullptr, *above = nullptr, *nearest = nullptr;
    for (const PositionDuty &candidate : duties) {
        if (candidate.isQuota)
            continue;
        if (!nearest || std::abs(candidate.duty - duty) < std::abs(nearest->duty - duty))
            nearest = &candidate;
        if (candidate.duty <= duty && (!below || candidate.duty > below->duty))
            below = &candidate;
        if (candidate.duty >= duty && (!above || candidate.duty < above->duty))
            above = &candidate;
    }
    if (!nearest)
        return {};
    if (!below || !above || std::abs(nearest->duty - duty) <= snap || below->duty == above->duty)
        return {nearest->position, std::nullopt};
    // From the nearer to the status quo, as positions are listed.
    const PositionDuty *from = above, *to = below;
    if (from->position > to->position)
        std::swap(from, to);
    return {-1, CustomPosition{irritant, from->position, to->position, (duty - from->duty) / (to->duty - from->duty)}};
}

std::optional<double> headlinePercent(const Study &study, const CustomPosition &custom)
{
    const std::vector<Position> &positions = study.irritants.at(at(custom.irritant)).positions;
    const std::optional<double> from = positions.at(at(custom.from)).headlineToPercent,
                                to = positions.at(at(custom.to)).headlineToPercent;
    if (!from || !to)
        return std::nullopt;
    return (1.0 - custom.share) * *from + custom.share * *to;
}

} // namespace study

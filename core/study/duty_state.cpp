// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/duty_state.h"

#include <QCoreApplication>

#include <algorithm>

namespace study {

DutyState::DutyState(int sectors, int regions)
    : m_regions(regions),
      m_duties(static_cast<std::size_t>(sectors) * static_cast<std::size_t>(regions) * static_cast<std::size_t>(regions))
{
}

FlowDuty &DutyState::at(int sector, int exporter, int importer)
{
    return m_duties.at(place(sector, exporter, importer));
}

const FlowDuty &DutyState::at(int sector, int exporter, int importer) const
{
    return m_duties.at(place(sector, exporter, importer));
}

std::size_t DutyState::place(int sector, int exporter, int importer) const
{
    return static_cast<std::size_t>((sector * m_regions + exporter) * m_regions + importer);
}

RentOwner baselineRentOwner(const Study &study, const Flow &flow)
{
    const Duty *first = nullptr;
    for (const Duty &duty : study.duties) {
        if (duty.quota && duty.sector == flow.sector && duty.target == flow.exporter && duty.imposer == flow.importer
            && (!first || duty.date < first->date))
            first = &duty;
    }
    return first ? first->quota->rentTo : RentOwner::Importer;
}

DutyState baselineDuties(const Study &study)
{
    DutyState state(static_cast<int>(study.sectors.size()), static_cast<int>(study.regions.size()));
    for (const Flow &flow : study.flows) {
        FlowDuty &duty = state.at(flow.sector, flow.exporter, flow.importer);
        // The difference of two valid rates, the second not above the first, is a valid rate.
        duty.rate = *Rate::fromFraction(flow.baselineDuty.value.fraction() - flow.baselineRent.fraction());
        if (flow.baselineRent.fraction() > 0.0)
            duty.quota = TariffRateQuota{duty.rate, flow.baselineDuty.value, 1.0, {}, {}, baselineRentOwner(study, flow)};
    }
    return state;
}

words::Result<DutyState> dutyStateAt(const Study &study, const QDate &date)
{
    if (study.sectors.empty()) // a study without an economy
        return baselineDuties(study);
    const std::vector<QDate> dates = dutyDates(study);
    const auto after = std::upper_bound(dates.begin(), dates.end(), date);
    if (after == dates.begin()) {
        return words::Error{words::ErrorKind::BadData,
                            date.toString(Qt::ISODate),
                            {"study::DutyState", QT_TRANSLATE_NOOP("study::DutyState", "the study has no duties for this date.")},
                            dates.empty()
                                ? words::Sentence{"study::DutyState",
                                                  QT_TRANSLATE_NOOP("study::DutyState", "Add a duty state to the study.")}
                                : words::Sentence{"study::DutyState",
                                                  QT_TRANSLATE_NOOP("study::DutyState", "Choose %1 or later."),
                                                  {dates.front()}}};
    }
    const QDate inForce = *std::prev(after);
    DutyState state = baselineDuties(study);
    for (const Duty &duty : study.duties) {
        if (duty.date != inForce)
            continue;
        FlowDuty &flow = state.at(duty.sector, duty.target, duty.imposer); // the target exports, the imposer imports
        flow.rate = duty.rate.value;
        flow.quota = duty.quota;
    }
    return state;
}

void applyEffects(const Study &study, const negotiation::Package &package, DutyState &state)
{
    for (std::size_t i = 0; i < study.irritants.size(); ++i) {
        const Position &position = study.irritants[i].positions.at(static_cast<std::size_t>(package.at(i)));
        for (const Effect &effect : position.effects) {
            if (effect.instrument == Instrument::None)
                continue;
            FlowDuty &flow = state.at(effect.sector, effect.target, effect.imposer);
            if (effect.instrument == Instrument::Quota) {
                flow.quota = effect.quota;
                flow.rate = effect.quota->inQuota;
            } else if (effect.mode == EffectMode::Replace) {
                flow.rate = effect.rate.value;
                flow.quota.reset();
            } else {
                flow.rate = std::min(flow.rate, effect.rate.value);
                if (flow.quota) {
                    flow.quota->inQuota = std::min(flow.quota->inQuota, effect.rate.value);
                    flow.quota->overQuota = std::min(flow.quota->overQuota, effect.rate.value);
                }
            }
        }
    }
}

} // namespace study

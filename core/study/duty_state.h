// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "words/error.h"

#include <optional>
#include <vector>

namespace study {

/// The wedge on one flow: a duty, or a quota that takes its place.
struct FlowDuty
{
    Rate rate;
    std::optional<TariffRateQuota> quota;
    bool operator==(const FlowDuty &) const = default;
};

/// Effective duties and quotas of every flow, [sector][exporter][importer], flattened.
class DutyState
{
public:
    DutyState(int sectors, int regions);
    FlowDuty &at(int sector, int exporter, int importer);
    const FlowDuty &at(int sector, int exporter, int importer) const;
    bool operator==(const DutyState &) const = default;

private:
    std::size_t place(int sector, int exporter, int importer) const;
    int m_regions;
    std::vector<FlowDuty> m_duties;
};

/// The latest duty state not after `date`; flows it does not list keep their baseline duty. A date before the first
/// state is refused.
words::Result<DutyState> dutyStateAt(const Study &study, const QDate &date);

/// `state` changed by the effects of the chosen positions: replace sets the duty or the quota and removes what stood
/// there, cap sets the lower of the present and the new duty (on a quota flow it caps both rates).
void applyEffects(const Study &study, const negotiation::Package &package, DutyState &state);

/// Who holds the rent of a premium already in the baseline: the owner the first duty state with a quota there names, else
/// the importer.
RentOwner baselineRentOwner(const Study &study, const Flow &flow);

/// The baseline: initial duties, and where a premium stands the quota that binds at the baseline volume.
DutyState baselineDuties(const Study &study);

} // namespace study

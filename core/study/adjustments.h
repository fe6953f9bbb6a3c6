// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/duty_state.h"
#include "study/study.h"

#include <optional>
#include <vector>

/// What a person's choices between the listed positions (study::Adjustments) make of the duties.
namespace study {

/// The duties of a package at a date; a date before the first duty state is refused.
words::Result<DutyState> dutiesOf(const Study &study, const negotiation::Package &package,
                                  const std::vector<CustomPosition> &customPositions, const QDate &date);

/// A flow as duties name it.
struct DutiedFlow
{
    int sector = 0;
    int imposer = 0;
    int target = 0;
    bool operator==(const DutiedFlow &) const = default;
};

/// The irritants with a position that changes the duty on a flow, in declared order.
std::vector<int> irritantsOn(const Study &study, const DutiedFlow &flow);

/// What one position makes of a flow.
struct PositionDuty
{
    int position = 0;
    double duty = 0.0; ///< effective, a fraction; of a quota its over-quota duty
    bool isQuota = false;
    bool operator==(const PositionDuty &) const = default;
};

/// The effective duty on the flow under each position of the irritant, everything else as in the package at the date.
words::Result<std::vector<PositionDuty>> positionDuties(const Study &study, const negotiation::Package &package,
                                                        const QDate &date, int irritant, const DutiedFlow &flow);

/// Where a dragged duty lands: on a listed position within `snap` of it, else between its two nearest neighbours
/// without quotas; beyond the listed duties on the outermost one.
struct Landing
{
    int position = -1; ///< a listed position, or −1
    std::optional<CustomPosition> custom;
    bool operator==(const Landing &) const = default;
};
Landing landingOf(int irritant, const std::vector<PositionDuty> &duties, double duty, double snap);

/// The headline rate of a custom position in percent, where its neighbours state theirs.
std::optional<double> headlinePercent(const Study &study, const CustomPosition &custom);

} // namespace study

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "charts/deal_advice.h"

namespace charts {

/// `trail` holds the packages before the current one, oldest first. `values` as for dealAdvice().
/// The chart of a deal space: its body is a DealSpace.
/// What else a picture of the deal space may know.
struct DealSpaceExtras
{
    int locked = 0;                               ///< irritants that are; the zone then is the one within the locks
    const analysis::LandingZone *whole = nullptr; ///< the zone without them
    bool isCustom = false; ///< the package stands between listed positions: `values` are its own, drawn open, not counted
};

ChartSpec dealSpaceChart(const study::Study &study, const analysis::LandingZone &zone,
                             const negotiation::Package &package, const std::optional<std::array<double, 2>> &values,
                             const std::vector<negotiation::Package> &trail, const DealAdvice &advice,
                             const words::Wording &wording,
                         const DealSpaceExtras &extras = {});

} // namespace charts

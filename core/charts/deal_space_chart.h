// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "charts/deal_advice.h"

namespace charts {

/// The chart of a deal space: its body is a DealSpace. `trail` holds the packages before the current one, oldest first;
/// `values` and `extras` as for dealAdvice().
ChartSpec dealSpaceChart(const study::Study &study, const analysis::LandingZone &zone,
                         const negotiation::Package &package, const std::optional<std::array<double, 2>> &values,
                         const std::vector<negotiation::Package> &trail, const DealAdvice &advice,
                         const words::Wording &wording, const DealSpaceExtras &extras = {});

} // namespace charts

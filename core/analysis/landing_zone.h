// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/deal_space.h"
#include "negotiation/density.h"

#include <memory>
#include <optional>
#include <vector>

namespace analysis {

/// Everything the deal space of a study answers without a package in hand. Immutable once made, shared between threads.
struct LandingZone
{
    negotiation::Space space;
    negotiation::Frontier frontier;
    negotiation::SolutionPoints points;
    negotiation::Density density;
    negotiation::BigCount packages;               ///< within the rules
    double rationalShare = 0.0;                   ///< of the packages; counted where that is quick, else estimated
    double rationalError = 0.0;                   ///< of the estimated number of rational packages
    std::optional<negotiation::BigCount> rational; ///< their number, where counting is quick
    std::optional<negotiation::NearestMiss> miss; ///< where no package is rational
    std::vector<Remedy> remedies;                 ///< what would make the nearest miss acceptable
};

/// The same with the positions of `locked` irritants fixed as in `package`. Empty where no package keeps them and the
/// rules.
words::Result<std::shared_ptr<const LandingZone>> landingZoneWithin(const study::Economy &economy,
                                                                    const LandingZone &whole,
                                                                    const negotiation::Package &package,
                                                                    const std::vector<int> &locked);

/// Refuses a study whose parties are not two, and interests so opposed that the frontier passes its limit.
words::Result<std::shared_ptr<const LandingZone>> landingZone(const study::Economy &economy,
                                                              const SpaceOutcomes &outcomes);

} // namespace analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "market/block.h"

#include <vector>

namespace market {

/// A quota that can matter: positive volume, out-of-quota above in-quota duty, a live flow.
struct QuotaWedge
{
    int flow = 0;
    double lnVolume = 0.0;
    double span = 0.0; ///< t_out − t_in, the most the premium can be
};

/// A policy on one block in the form the equations take it. Equal wedges have equal equilibria.
struct Wedges
{
    std::vector<double> factor;     ///< 1 + t + c of each flow, in-quota duty where a quota stands
    std::vector<double> specific;   ///< s of each flow
    std::vector<QuotaWedge> quotas; ///< by flow

    /// The exact policy as a key: what differs from the baseline, flow by flow.
    std::vector<double> key(const Block &block) const;
};

/// The wedges of a checked policy.
Wedges wedgesOf(const Block &block, const Policy &policy);

/// On the straight line from the baseline (0) to `target` (1). Baseline premiums start as plain duties.
Wedges blend(const Block &block, const Wedges &target, double part);

} // namespace market

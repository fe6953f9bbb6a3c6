// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "market/equations.h"

namespace market {

/// An equilibrium counts as found when the largest scaled residual is below this.
inline constexpr double tolerance = 1e-11;

struct Convergence
{
    bool converged = false;
    double residual = infinite;
    int iterations = 0;
};

/// The start of a cold solve: the baseline prices, baseline premiums where quotas stand.
Point baselinePoint(const Block &block, const Wedges &wedges);

/// Newton from `point`, which ends at the solution or where it got stuck. Step-capped, backtracking on the sum of
/// squared residuals, premiums kept within their range; polished by a last step, so that where it began leaves no trace
/// above 1e-12. The equations must be bound. No heap allocation; `step` and `trial` are workspace of the size of
/// `point`.
Convergence newton(Equations &equations, Point &point, Point &step, Point &trial);

/// Newton from `point`, then from the baseline, then along the line from the baseline to the wedges.
/// Leaves the equations evaluated at the solution.
Convergence solve(Equations &equations, const Wedges &wedges, Point &point);

} // namespace market

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "negotiation/frontier.h"

#include <optional>
#include <vector>

namespace negotiation {

/// The four solution points over rational packages (each side at or above its reservation value), as design §5 defines
/// them; other programs use the same names for other points. Each list holds entries of the frontier, ascending for the
/// first side: all that tie. All empty when no package is rational.
/// A Nash solution is taken from the frontier also in the degenerate case where the largest product is zero.
struct SolutionPoints
{
    std::vector<std::size_t> nash;             ///< largest product of gains (Nash 1950)
    std::vector<std::size_t> kalaiSmorodinsky; ///< largest smaller ratio of gain to best rational gain (Kalai &
                                               ///< Smorodinsky 1975), ties by the larger ratio
    std::vector<std::size_t> egalitarian;      ///< largest smaller gain (Kalai 1977), ties by the larger gain
    std::vector<std::size_t> utilitarian;      ///< largest sum
    std::optional<ValuePair> ideal;            ///< the best rational value of each side
    std::vector<std::size_t> rational;         ///< entries of the frontier inside the landing zone
};

SolutionPoints solutionPoints(const Space &space, const Frontier &frontier);

/// When nothing is rational: the frontier entry whose larger shortfall below a reservation value is the least (ties by
/// the smaller sum of shortfalls), and the shortfalls, 0 for a side that is satisfied.
struct NearestMiss
{
    std::size_t entry = 0;
    ValuePair shortfall;
};
/// Empty when the space has no package.
std::optional<NearestMiss> nearestMiss(const Space &space, const Frontier &frontier);

/// The least change of one weight that brings a value up to the reservation value, all other weights shrinking or
/// growing in proportion so that they still sum to one.
struct WeightChange
{
    std::size_t criterion = 0;
    double weight = 0.0; ///< the new weight
};
/// `differences[c]`: score of the package under criterion c less that of the walk-away (or less the reservation value,
/// where that is a number). `weights` sum to one. Empty when no single weight does it, or nothing is missing.
std::optional<WeightChange> leastWeightChange(const std::vector<double> &weights,
                                              const std::vector<double> &differences);

} // namespace negotiation

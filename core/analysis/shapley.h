// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

/// The Shapley value (Shapley 1953) of games whose worth is a vector: one game for each component, all solved in one
/// pass.
namespace analysis {

/// A set of players, one bit each.
using Coalition = std::uint64_t;
inline constexpr int mostPlayers = 63;
using Worth = std::vector<double>;

struct ShapleyValues
{
    std::vector<Worth> values;         ///< [player][component]
    std::vector<Worth> standardErrors; ///< as values; empty where exact
};

/// Exact, from the worth of all 2^n coalitions: φ_i = Σ_S |S|! (n − |S| − 1)! / n! · (v(S ∪ i) − v(S)).
ShapleyValues exactShapley(int players, const std::vector<Worth> &worth);

/// Mean of the marginal contributions over random orders and their reversals (Castro, Gómez & Tejada 2009, with
/// antithetic pairs), and the standard error of that mean. Sums to the total whatever the number of orders. Empty as
/// soon as `worth` gives nothing. Needs at most mostPlayers and at least two pairs.
std::optional<ShapleyValues> sampledShapley(int players, const std::function<std::optional<Worth>(Coalition)> &worth,
                                            int pairs, std::uint64_t seed);

} // namespace analysis

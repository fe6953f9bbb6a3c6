// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/shapley.h"

#include "analysis/random.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace analysis {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

void add(Worth &to, double factor, const Worth &what)
{
    for (std::size_t c = 0; c < to.size(); ++c)
        to[c] += factor * what[c];
}

Worth difference(const Worth &a, const Worth &b)
{
    Worth result(a.size());
    std::transform(a.begin(), a.end(), b.begin(), result.begin(), std::minus<>());
    return result;
}

/// A random order of the players (Fisher & Yates).
std::vector<int> randomOrder(int players, std::uint64_t seed, int number)
{
    std::vector<int> order(at(players));
    std::iota(order.begin(), order.end(), 0);
    for (int i = players - 1; i > 0; --i) {
        const double u = uniform(seed, static_cast<std::uint32_t>(number), static_cast<std::uint32_t>(i));
        std::swap(order[at(i)], order[static_cast<std::size_t>(u * (i + 1))]);
    }
    return order;
}

} // namespace

ShapleyValues exactShapley(int players, const std::vector<Worth> &worth)
{
    // Weight of a marginal contribution to a coalition of k others: 1 / (n · C(n−1, k)).
    std::vector<double> weight(at(players));
    double choose = 1.0;
    for (int k = 0; k < players; ++k) {
        weight[at(k)] = 1.0 / (players * choose);
        choose *= static_cast<double>(players - 1 - k) / (k + 1);
    }
    ShapleyValues result;
    result.values.assign(at(players), Worth(worth.front().size(), 0.0));
    for (std::size_t coalition = 0; coalition < worth.size(); ++coalition) {
        const int size = std::popcount(coalition);
        for (int player = 0; player < players; ++player) {
            if (coalition & (std::size_t{1} << player))
                continue;
            const Worth &with = worth[coalition | (std::size_t{1} << player)], &without = worth[coalition];
            Worth &value = result.values[at(player)];
            for (std::size_t c = 0; c < value.size(); ++c)
                value[c] += weight[at(size)] * (with[c] - without[c]);
        }
    }
    return result;
}

std::optional<ShapleyValues> sampledShapley(int players, const std::function<std::optional<Worth>(Coalition)> &worth,
                                            int pairs, std::uint64_t seed)
{
    const auto nobody = worth(0);
    if (!nobody)
        return std::nullopt;
    const std::size_t components = nobody->size();
    ShapleyValues result;
    result.values.assign(at(players), Worth(components, 0.0));
    std::vector<Worth> squares = result.values; // Σ (x − mean)², updated as Welford does
    for (int pair = 0; pair < pairs; ++pair) {
        std::vector<int> order = randomOrder(players, seed, pair);
        std::vector<Worth> marginal(at(players), Worth(components, 0.0));
        for (int way = 0; way < 2; ++way) {
            Coalition coalition = 0;
            Worth before = *nobody;
            for (const int player : order) {
                coalition |= Coalition{1} << player;
                auto after = worth(coalition);
                if (!after)
                    return std::nullopt;
                add(marginal[at(player)], 0.5, difference(*after, before));
                before = std::move(*after);
            }
            std::reverse(order.begin(), order.end());
        }
        for (std::size_t player = 0; player < at(players); ++player) {
            for (std::size_t c = 0; c < components; ++c) {
                double &mean = result.values[player][c];
                const double off = marginal[player][c] - mean;
                mean += off / (pair + 1);
                squares[player][c] += off * (marginal[player][c] - mean);
            }
        }
    }
    result.standardErrors = squares;
    for (Worth &errors : result.standardErrors) {
        for (double &error : errors)
            error = std::sqrt(error / (static_cast<double>(pairs) * (pairs - 1)));
    }
    return result;
}

} // namespace analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "negotiation/density.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace negotiation {

namespace {

struct Grid
{
    std::size_t columns = 1;
    std::size_t rows = 1;
    std::vector<double> shares{1.0};
};

/// Where one side's contribution of a block falls: the grid point below and the part that goes to the one above.
struct Place
{
    std::size_t below = 0;
    double above = 0.0;
};

Place placeOf(Value value, Value low, double step)
{
    if (step == 0.0)
        return {};
    const double exact = static_cast<double>(value - low) / step;
    const double below = std::floor(exact);
    return {static_cast<std::size_t>(below), exact - below};
}

struct BlockHistogram
{
    std::map<std::pair<std::size_t, std::size_t>, double> shares; ///< [row, column]
    std::size_t columns = 1;
    std::size_t rows = 1;
    std::array<double, 2> variance{}; ///< added by sharing between grid points, in steps²
};

BlockHistogram histogramOf(const Block &block, ValuePair low, std::array<double, 2> step)
{
    BlockHistogram histogram;
    const double share = 1.0 / static_cast<double>(block.combinations.size());
    for (const Block::Combination &combination : block.combinations) {
        const Place x = placeOf(combination.values.first, low.first, step[0]);
        const Place y = placeOf(combination.values.second, low.second, step[1]);
        for (const auto &[row, part] : {std::pair(y.below, 1.0 - y.above), std::pair(y.below + 1, y.above)}) {
            for (const auto &[column, ofPart] : {std::pair(x.below, 1.0 - x.above), std::pair(x.below + 1, x.above)}) {
                if (part * ofPart == 0.0)
                    continue;
                histogram.shares[{row, column}] += share * part * ofPart;
                histogram.columns = std::max(histogram.columns, column + 1);
                histogram.rows = std::max(histogram.rows, row + 1);
            }
        }
        histogram.variance[0] += share * x.above * (1.0 - x.above);
        histogram.variance[1] += share * y.above * (1.0 - y.above);
    }
    return histogram;
}

Grid convolved(const Grid &grid, const BlockHistogram &histogram)
{
    Grid out{grid.columns + histogram.columns - 1, grid.rows + histogram.rows - 1, {}};
    out.shares.assign(out.columns * out.rows, 0.0);
    for (const auto &[shift, share] : histogram.shares) {
        for (std::size_t row = 0; row < grid.rows; ++row) {
            const double *from = &grid.shares[row * grid.columns];
            double *to = &out.shares[(row + shift.first) * out.columns + shift.second];
            for (std::size_t column = 0; column < grid.columns; ++column)
                to[column] += share * from[column];
        }
    }
    return out;
}

/// Share of the packages with both values at or above the thresholds, the share of a grid point being spread over the
/// cell around it.
double shareAbove(const Density &density, std::array<double, 2> thresholds)
{
    const auto partAbove = [&](int place, std::size_t side) {
        const double value = density.low[side] + place * density.step[side];
        if (density.step[side] == 0.0)
            return value >= thresholds[side] ? 1.0 : 0.0;
        return std::clamp((value - thresholds[side]) / density.step[side] + 0.5, 0.0, 1.0);
    };
    double sum = 0.0;
    for (int row = 0; row < density.rows; ++row) {
        const double part = partAbove(row, 1);
        if (part == 0.0)
            continue;
        for (int column = 0; column < density.columns; ++column)
            sum += part * partAbove(column, 0) * density.share(row, column);
    }
    return sum;
}

} // namespace

Density densityOf(const Space &space, int cells)
{
    struct Part
    {
        const Block *block;
        ValuePair low;
    };
    std::vector<Part> parts;
    ValuePair low = space.constant, high = space.constant;
    for (const Block &block : space.blocks) {
        if (block.combinations.empty())
            return {};
        ValuePair least = block.combinations.front().values, most = least;
        for (const Block::Combination &c : block.combinations) {
            least = {std::min(least.first, c.values.first), std::min(least.second, c.values.second)};
            most = {std::max(most.first, c.values.first), std::max(most.second, c.values.second)};
        }
        low = low + least;
        high = high + most;
        parts.push_back({&block, least});
    }
    // The fullest block first: it is written down, the others are convolved into it.
    std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) {
        return a.block->combinations.size() > b.block->combinations.size();
    });
    const std::array<double, 2> step{static_cast<double>(high.first - low.first) / cells,
                                     static_cast<double>(high.second - low.second) / cells};
    Grid grid;
    std::array<double, 2> variance{1.0 / 12.0, 1.0 / 12.0}; // of a share spread over its cell
    for (const Part &part : parts) {
        const BlockHistogram histogram = histogramOf(*part.block, part.low, step);
        grid = convolved(grid, histogram);
        variance[0] += histogram.variance[0];
        variance[1] += histogram.variance[1];
    }
    Density density;
    density.columns = static_cast<int>(grid.columns);
    density.rows = static_cast<int>(grid.rows);
    density.low = space.points(low);
    density.step = {step[0] / space.ticksPerPoint, step[1] / space.ticksPerPoint};
    density.spread = {density.step[0] * std::sqrt(variance[0]), density.step[1] * std::sqrt(variance[1])};
    density.shares = std::move(grid.shares);
    return density;
}

CountEstimate estimateRational(const Space &space, const Density &density)
{
    if (density.shares.empty())
        return {};
    const double packages = space.packageCount().toDouble();
    const std::array<double, 2> r = space.points(space.reservation);
    const auto shifted = [&](double first, double second) {
        return shareAbove(density, {r[0] + first * density.spread[0], r[1] + second * density.spread[1]});
    };
    // Rounding to the grid moves no mean; it blurs. What one blur more would change tells what the first one has.
    const double share = shifted(0.0, 0.0);
    const double blur = std::abs((shifted(-1.0, 0.0) + shifted(1.0, 0.0)) / 2.0 - share) +
                        std::abs((shifted(0.0, -1.0) + shifted(0.0, 1.0)) / 2.0 - share);
    return {packages * share, packages * 2.0 * blur};
}

} // namespace negotiation

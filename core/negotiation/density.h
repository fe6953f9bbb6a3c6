// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "negotiation/space.h"

#include <vector>

namespace negotiation {

/// The cloud of all packages as shares on a grid: the convolution of the blocks' histograms, each combination shared
/// between the grid points around it so that means stay exact. Never an enumeration, never a sample.
struct Density
{
    int columns = 0;                ///< along the first side's values
    int rows = 0;                   ///< along the second side's values
    std::array<double, 2> low{};    ///< points of the scale at the grid point (0, 0)
    std::array<double, 2> step{};   ///< distance of grid points, points of the scale
    std::array<double, 2> spread{}; ///< standard deviation of the rounding to the grid, points of the scale
    std::vector<double> shares;     ///< [row][column], sums to 1; empty where there is no package

    double share(int row, int column) const
    {
        return shares[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
                      static_cast<std::size_t>(column)];
    }
};

/// About `cells` grid points along each side.
Density densityOf(const Space &space, int cells = 200);

/// A share or a number with its error.
struct CountEstimate
{
    double value = 0.0;
    double error = 0.0; ///< how far the rounding to the grid may have blurred the edge of the landing zone: twice what
                        ///< blurring once more would change
};
/// The number of rational packages as the density shows it.
CountEstimate estimateRational(const Space &space, const Density &density);

} // namespace negotiation

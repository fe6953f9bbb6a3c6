// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "charts/deal_advice.h"

namespace charts {

/// A package with a name or a number in the deal space.
struct DealMark
{
    enum class Kind { Scenario, Egalitarian, KalaiSmorodinsky, Nash, Utilitarian, NearestMiss, Improvement, Current };
    Kind kind = Kind::Scenario;
    QString label;
    QString figures; ///< both values, "66 · 69"
    std::array<double, 2> values{};
    negotiation::Package package;
};

/// The plot of a deal space as a plain value: points of the first party along x, of the second along y, on one scale.
/// Texts are in the language of the Wording the builder was given.
struct DealSpaceSpec
{
    QString title;    ///< the finding, in one sentence
    QString subtitle; ///< how many packages, and what the shades mean
    QString source;
    QString spoken;
    std::array<QString, 2> axes;      ///< title of each axis
    std::array<QString, 2> walkAways; ///< at the dashed lines
    QString frontierLabel;
    std::array<double, 2> low{}; ///< of each axis; both have the same span
    double span = 100.0;
    std::array<double, 2> reservation{};
    bool hasZone = false; ///< some package satisfies both
    std::vector<std::array<double, 2>> frontier; ///< ascending for the first party, one for each distinct value pair
    int columns = 0;                             ///< of the density grid, along x
    int rows = 0;
    std::array<double, 2> gridLow{};
    std::array<double, 2> gridStep{};
    std::vector<double> magnitudes; ///< [row][column] log10 of the packages about a grid point; below 0 for fewer
                                    ///< than one, −1 for none
    double mostMagnitude = 1.0;
    std::vector<std::array<double, 2>> trail; ///< the last moves, oldest first, ending at the current package
    std::vector<DealMark> marks;              ///< the current package, where it has a place, is the last
    Table table;
    QLocale locale;
};

/// `trail` holds the packages before the current one, oldest first. `values` as for dealAdvice().
DealSpaceSpec dealSpaceChart(const study::Study &study, const analysis::LandingZone &zone,
                             const negotiation::Package &package, const std::optional<std::array<double, 2>> &values,
                             const std::vector<negotiation::Package> &trail, const DealAdvice &advice,
                             const words::Wording &wording);

} // namespace charts

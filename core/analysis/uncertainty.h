// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/choice.h"
#include "analysis/quantiles.h"
#include "analysis/response_curve.h"
#include "analysis/sampling.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace analysis {

/// More draws than this are refused.
inline constexpr int mostDraws = 100000;

struct UncertaintySettings
{
    int draws = 10000;
    std::uint64_t seed = 1;
    study::Nest nest = study::Nest::Nested; ///< a switch, not a draw
    int threads = 0;                        ///< 0: as many as the machine has
    bool levels = false;                    ///< also quantiles of the outcomes themselves, not only of their change
};

/// How sure a party's value is.
struct PartyRange
{
    double beatsWalkAway = 0.0; ///< share of draws in which the choice is worth at least the walk-away, scales fixed
    Quantiles overWalkAway;     ///< value less that of the walk-away in the same draw, points
    Quantiles change;           ///< value less that of the reference in the same draw, points
    bool operator==(const PartyRange &) const = default;
};

/// Quantiles of what a choice changes against its reference, over draws of the parameters.
struct UncertaintyResult
{
    int asked = 0;
    int draws = 0;  ///< done so far, failed ones included
    int failed = 0; ///< draws left out because a market did not clear
    std::uint64_t seed = 1;
    study::Nest nest = study::Nest::Nested;
    study::OutcomeTable central; ///< the change at the central values, with this nest
    QuantileTables change;       ///< empty before the first draw
    std::vector<PartyRange> parties;
    QuantileTables level{}; ///< of the choice's outcomes as they stand; empty unless asked for
    bool isComplete() const { return draws == asked; }
    bool operator==(const UncertaintyResult &) const = default;
};

/// Both are called on the thread that asked.
struct UncertaintyProgress
{
    std::function<void(int draws)> counted = {};
    std::function<void(const UncertaintyResult &)> refined =
        {}; ///< first after 256 draws, then as their number grows by half
};

/// Common draws for choice, reference and walk-aways. The same seed gives the same digits on any number of threads.
/// When `stop` is requested, at once the result of the draws done so far. Refused: fewer than 1 or more than mostDraws
/// draws, or no draw whose markets clear.
words::Result<UncertaintyResult> uncertainty(const study::Economy &economy, const Choice &choice,
                                             const Choice &reference, const UncertaintySettings &settings = {},
                                             const UncertaintyProgress &progress = {},
                                             const std::stop_token &stop = {});

/// What one parameter does to one change when it goes to the ends of its range and all others stay central.
struct TornadoBar
{
    UncertainParameter parameter;
    double low = 0.0; ///< the change with the parameter at its low end
    double high = 0.0;
    double span() const;
    bool operator==(const TornadoBar &) const = default;
};

struct Tornado
{
    double central = 0.0;
    std::vector<TornadoBar> bars;     ///< widest first
    study::OutcomeTable change = {};  ///< of every outcome at the central values, with the nest of the tornado
};

/// Of one outcome; by default employment of all sectors of the first party. An end at which a market does not clear
/// counts as the central value.
words::Result<Tornado> tornado(const study::Economy &economy, const Choice &choice, const Choice &reference,
                               const UncertaintySettings &settings = {}, const study::Scope &scope = {}, int party = 0,
                               study::Indicator indicator = study::Indicator::Employment,
                               const std::stop_token &stop = {});

/// Bands round a response curve: at each duty, quantiles of the change against the reference.
struct CurveBands
{
    std::vector<double> duty;
    std::vector<QuantileTables> change;
    int draws = 0;
};

/// As uncertainty(), at each of `points` evenly spaced duties of the axis, along pathOf().
words::Result<CurveBands> curveBands(const study::Economy &economy, const Choice &choice, const Choice &reference,
                                     const DutyAxis &axis, int points, const UncertaintySettings &settings,
                                     const std::stop_token &stop = {});

} // namespace analysis

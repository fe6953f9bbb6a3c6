// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/choice.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace analysis {

/// One thing that differs between a choice and its reference.
struct Change
{
    enum class Kind { Position, RentShare, Date };
    Kind kind = Kind::Position;
    int irritant = -1; ///< Position
    int from = -1;     ///< Position: index in the reference
    int to = -1;       ///< Position: index in the choice; of a custom position the nearer listed one
    std::optional<study::CustomPosition> custom; ///< Position: where the choice stands between two listed ones
    study::RentShare rentShare;                  ///< RentShare: as the choice has it
    bool altersPolicy = false;                   ///< false: counts by its own points alone
    bool operator==(const Change &) const = default;
};

/// Effect of one change on a party's value, points. Includes what the position is worth by itself.
struct ValueEffect
{
    double shapley = 0.0;
    double alone = 0.0;
    double last = 0.0;
    double political = 0.0; ///< the part of each that is the position's own points
    std::optional<double> standardError;
};

/// Effect of one change on every outcome and on each party's value.
struct ChangeEffect
{
    Change change;
    study::OutcomeTable shapley;       ///< its Shapley value
    study::OutcomeTable alone;         ///< made alone, from the reference
    study::OutcomeTable last;          ///< made last, all others made
    study::OutcomeTable standardError; ///< empty where exact
    std::vector<ValueEffect> values;   ///< one for each party
};

/// The welfare change of a party by cause, USD million a year; sums to the change in welfare.
struct WelfareCauses
{
    double efficiency = 0.0;
    double termsOfTrade = 0.0;
    double rentTransfer = 0.0;
    double realCost = 0.0; ///< subtracts
    double total() const { return efficiency + termsOfTrade + rentTransfer - realCost; }
};

struct Attribution
{
    std::vector<ChangeEffect> effects; ///< irritants in declared order, rent shares, the date last
    study::OutcomeTable total;         ///< choice less reference; the Shapley values sum to it
    std::vector<double> totalValues;   ///< of each party, points
    std::vector<WelfareCauses> causes; ///< of each party
    bool isExact = true;
    bool isStopped = false; ///< nothing else in it counts
};

struct AttributionSettings
{
    int exactLimit = 12;  ///< players of one separable market block; above, orders are sampled
    int orderPairs = 128; ///< random orders and their reversals, where sampled
    std::uint64_t seed = 1;
    market::Memory memory = market::Memory::Use;
    std::stop_token stop{};                        ///< looked at before each equilibrium
    std::function<void(double share)> progress{}; ///< of the work done, on the thread that asked
};

/// What differs, in the order of Attribution::effects.
std::vector<Change> changesBetween(const study::Study &study, const Choice &choice, const Choice &reference);

/// Why the outcomes of a choice differ from those of its reference: the Shapley value of each change. Outcomes add up
/// over separable market blocks and so does the Shapley value, so each block is a game of the changes that reach it,
/// the date in all of them: exact up to 2^exactLimit equilibria a block.
words::Result<Attribution> attribute(const study::Economy &economy, const Choice &choice, const Choice &reference,
                                     const AttributionSettings &settings = {});

} // namespace analysis

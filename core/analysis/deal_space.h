// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "negotiation/solution_points.h"
#include "negotiation/space.h"
#include "study/economy.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

/// The deal space of a study: every package within the rules at the deal date, as independent blocks of irritants,
/// ready for the algorithms of core/negotiation (design §5).
namespace analysis {

/// One block of irritants, its economy solved once for each distinct policy.
struct BlockOutcomes
{
    std::vector<int> irritants;
    std::vector<std::uint32_t> codes; ///< combinations within the rules, as negotiation::Block counts them, ascending
    std::vector<std::uint32_t> policies; ///< of each combination: which of the distinct policies it makes
    std::vector<double> changes;         ///< [policy][party][indicator]: change of the indicator against nothing agreed
    std::uint32_t policyCount = 0;
};

/// What every block does to the indicators the parties weigh. Rests on data, rules and the deal date alone, not on
/// weights, values or walk-aways: it survives every change of a person's judgement. Immutable, shared between threads.
struct SpaceOutcomes
{
    std::vector<QString> indicators;          ///< welfare, treasury, and jobs of every group
    std::vector<std::vector<double>> nothing; ///< [party][indicator] with every irritant at its first position
    std::vector<BlockOutcomes> blocks;        ///< by their first irritant
};

struct SolveOptions
{
    std::function<void(double)> progress{}; ///< told shares from 0 to 1, on the calling thread
    std::stop_token stop{};
    market::Memory memory = market::Memory::Use; ///< Ignore solves cold: the same digits every time
    int threads = 0;                             ///< 0: as many as the machine has
};

/// Solves the economy of every block combination at the deal date. Null when stopped. Refuses, naming the irritants, a
/// block of more than five million combinations.
words::Result<std::shared_ptr<const SpaceOutcomes>> solveSpace(const study::Economy &economy,
                                                               const SolveOptions &options = {});

/// True when what solveSpace() found for one study also holds for the other: only words, weights, values, walk-aways,
/// scenarios or notes differ.
bool haveSameOutcomes(const study::Study &a, const study::Study &b);

/// The space in 1e-6 points, each block combination rounded once; the sides are the first two parties. Walk-aways named
/// by a scenario of the deal date are sums of the same integers, so that the walk-away package sits exactly on its own
/// value. Without an economy the ticks are finer, and values within 1e-7 points (1e-9 of the scale) are equal.
words::Result<negotiation::Space> dealSpace(const study::Economy &economy, const SpaceOutcomes &outcomes);

/// Packages with and without the rules.
negotiation::BigCount allPackages(const study::Study &study);

/// What would have to change for one party to accept a package that falls short of its walk-away.
struct Remedy
{
    int party = 0;
    double shortfall = 0.0; ///< points: the walk-away would have to be that much lower
    /// Or the least change of one weight, the others in proportion; empty where no single weight is enough.
    struct Weight
    {
        int irritant = -1; ///< −1: the weight of the economy
        double from = 0.0;
        double to = 0.0;
    };
    std::optional<Weight> weight;
};
/// One for each party the package does not satisfy, as `space`, the study's or a part of it, counts its value. Empty
/// for a package outside the space.
words::Result<std::vector<Remedy>> remedies(const study::Economy &economy, const negotiation::Space &space,
                                            const negotiation::Package &package);

} // namespace analysis

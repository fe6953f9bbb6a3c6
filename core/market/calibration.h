// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "market/memory.h"

#include <memory>
#include <vector>

namespace market {

/// A block with its memory and its workspaces.
struct BlockSolver
{
    explicit BlockSolver(Block data)
        : block(std::move(data))
        , memory(memoryCapacity)
        , pool(block)
    {
    }

    /// About a kilobyte each: enough for every policy of a deal space's largest block and a long session besides.
    static constexpr std::size_t memoryCapacity = 16384;

    Block block;
    EquilibriumMemory memory;
    EquationsPool pool;
};

/// Everything derived once from the data.
struct Model::Calibration
{
    Baseline baseline;
    std::vector<Vector> output;     ///< Y0 by sector
    std::vector<Vector> absorption; ///< E0
    std::vector<Vector> inputCost;  ///< A
    std::vector<Vector> finalShare; ///< 1 − Σφ; 1 where a market is empty
    std::vector<std::vector<int>> blocks;
    std::vector<std::unique_ptr<BlockSolver>> solvers; ///< in the order of blocks
    int liveMarkets = 0;
};

/// The refusal of a block that did not clear, naming the market furthest from it.
Error notConverged(const Equations &equations, const Convergence &convergence, const char *quantity,
                   const Baseline &baseline);

} // namespace market

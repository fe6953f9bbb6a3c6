// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/economy.h"

#include <functional>
#include <vector>

/// Questions asked of a study many times over.
namespace analysis {

/// Irritants that meet in a linked market or in a rule: what one block chooses changes nothing for another (design §5).
/// Each block ascending, blocks by their first irritant; together they hold every irritant once.
std::vector<std::vector<int>> irritantBlocks(const study::Economy &economy);

/// Calls `visit` with every combination of the block's positions that keeps the rules inside the block, the other
/// irritants as in `base`, in declared order (the last irritant of the block moves fastest). Stops when it returns false.
void forEachCombination(const study::Study &study, const std::vector<int> &block, const negotiation::Package &base,
                        const std::function<bool(const negotiation::Package &)> &visit);

} // namespace analysis

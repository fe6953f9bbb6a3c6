// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/economy.h"

#include <vector>

namespace analysis {

/// The ends of each party's indicator scales: the extremes over the packages within the rules at the study's deal date,
/// change from the baseline year (design §5). [party][indicator weight of the party]. Exact without visiting the whole
/// space: outcomes of separate blocks add up, so the extremes of the sum are the sums of the blocks' extremes.
words::Result<std::vector<std::vector<study::Scale>>> computeScales(const study::Economy &economy);

} // namespace analysis

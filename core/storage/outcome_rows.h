// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/study_file.h"
#include "study/economy.h"

#include <vector>

namespace storage {

/// The outcomes of saved scenarios as a study file keeps them for other programs: every sector and group, party and
/// indicator. The economy must be that of the study but for its scenarios. A scenario whose markets do not clear has no
/// rows.
std::vector<OutcomeRow> outcomeRows(const study::Economy &economy, const std::vector<study::Scenario> &scenarios);

} // namespace storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/sector_bars.h"

namespace charts {

/// The finding of a sector chart in one sentence with a number: gains and losses of the first party whose result moves,
/// summed over sector groups; with words for about the same, for nothing at all, and for the reference itself. Speaks
/// of the change against the reference, where the bars are levels by its name; of levels that are themselves changes
/// from the baseline, of these. Where draws disagree on the sign of a group
/// (`uncertainty` may be null), it says so and leaves its figure out.
QString sectorFinding(const study::Study &study, const study::Assessment &current, const study::Assessment &reference,
                      const SectorBarsOptions &options, const words::Wording &wording,
                      const analysis::UncertaintyResult *uncertainty = nullptr);

} // namespace charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "study/economy.h"

namespace charts {

/// The scorecard as a chart: what consumers, producers, the treasury and quota rents gain or lose against the reference,
/// parties side by side; the net stands in the twin table only, below its components. The title says how far each party
/// is from its walk-away.
ChartSpec scorecardBars(const study::Study &study, const study::Assessment &current,
                        const study::Assessment &reference, const QString &currency, const QString &referenceCode,
                        const words::Wording &wording);

} // namespace charts

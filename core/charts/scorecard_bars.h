// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/uncertainty.h"
#include "charts/chart_spec.h"
#include "study/economy.h"

namespace charts {

/// The scorecard as a chart: what consumers, producers, the treasury and quota rents gain or lose against the reference,
/// parties side by side; the net stands below its components in the twin table, and with its range (`uncertainty` may be
/// null, else of the same package and reference) in the subtitle. The title says how far each party is from its walk-away.
ChartSpec scorecardBars(const study::Study &study, const study::Assessment &current,
                        const study::Assessment &reference, const QString &currency, const QString &referenceCode,
                        const words::Wording &wording, const analysis::UncertaintyResult *uncertainty = nullptr);

} // namespace charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/bilateral_flows.h"
#include "charts/chart_spec.h"

namespace charts {

struct FlowsMapOptions
{
    QString currency = QStringLiteral("USD"); ///< USD or a code of Study::currencies
    QString reference{};                      ///< code of the scenario compared with: its name before a twin's
    bool operator==(const FlowsMapOptions &) const = default;
};

/// Who replaces whom: the change of every flow of `flows` against the reference, a row for each market and a column
/// for each supplier, in millions of the currency at prices of the baseline year and in percent. The title is the largest
/// diversion.
ChartSpec flowsMap(const study::Study &study, const analysis::BilateralFlows &flows, const study::Assessment &current,
                   const study::Assessment &reference, const FlowsMapOptions &options, const words::Wording &wording);

} // namespace charts

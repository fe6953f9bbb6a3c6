// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/economy.h"

#include <optional>
#include <vector>

namespace analysis {

/// Who sells what to whom, and what a package changes in it: quantities at baseline producer prices, USD million,
/// [exporter][importer] in the order of Study::regions, the diagonal being sales at home.
struct BilateralFlows
{
    study::Scope scope;
    market::Matrix value;
    market::Matrix reference;
    std::vector<int> exporters; ///< regions that sell anything in the baseline, in order
    std::vector<int> importers; ///< regions that buy anything in the baseline, in order

    double change(int exporter, int importer) const
    {
        return value(exporter, importer) - reference(exporter, importer);
    }
    /// As a fraction of the reference; empty where there is no trade to compare with.
    std::optional<double> relativeChange(int exporter, int importer) const;
};

/// One supplier replaced by another in one market.
struct Diversion
{
    int importer = 0;
    int loser = 0;
    int winner = 0;
    double amount = 0.0; ///< the lesser of the loss and the gain, USD million
};

BilateralFlows bilateralFlows(const study::Economy &economy, const study::Assessment &assessment,
                              const study::Assessment &reference, const study::Scope &scope);

/// The largest, home suppliers included; empty where nowhere one supplier loses what another gains.
std::optional<Diversion> largestDiversion(const BilateralFlows &flows);

} // namespace analysis

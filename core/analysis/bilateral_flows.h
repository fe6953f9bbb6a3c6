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

/// What moves one flow of one sector, everything relative to the baseline. With P the purchaser price of the origin, M
/// that of all imports and D that of the market, the quantity is (P/M)^−σ_mm (M/D)^−σ_dm × demand, and at home
/// (P/D)^−σ_dm × demand (market/README.md).
struct FlowPrices
{
    double quantity = 1.0;
    double duty = 0.0; ///< with the quota premium, a fraction of the producer price
    double producerPrice = 1.0;
    double purchaserPrice = 1.0;
    double importsPrice = 1.0; ///< of a market without imports 1
    double marketPrice = 1.0;
    double demand = 1.0;
};
FlowPrices flowPrices(const study::Economy &economy, const study::Assessment &assessment, int sector, int exporter,
                      int importer);

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

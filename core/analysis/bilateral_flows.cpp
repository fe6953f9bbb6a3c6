// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/bilateral_flows.h"

#include <algorithm>

namespace analysis {

namespace {

bool isInScope(const study::Study &study, const study::Scope &scope, int sector)
{
    switch (scope.kind) {
    case study::Scope::Kind::Sector:
        return scope.index == sector;
    case study::Scope::Kind::Group:
        return study.sectors[static_cast<std::size_t>(sector)].group == scope.index;
    case study::Scope::Kind::All:
        break;
    }
    return true;
}

} // namespace

std::optional<double> BilateralFlows::relativeChange(int exporter, int importer) const
{
    if (!(reference(exporter, importer) > 0.0))
        return std::nullopt;
    return change(exporter, importer) / reference(exporter, importer);
}

BilateralFlows bilateralFlows(const study::Economy &economy, const study::Assessment &assessment,
                              const study::Assessment &reference, const study::Scope &scope)
{
    const market::Model &model = economy.model();
    const int regions = model.regionCount();
    const market::Matrix zero = market::Matrix::Zero(regions, regions);
    BilateralFlows flows{scope, zero, zero, {}, {}};
    market::Matrix baseline = zero;
    for (int s = 0; s < model.sectorCount(); ++s) {
        if (!isInScope(economy.study(), scope, s))
            continue;
        const auto sector = static_cast<std::size_t>(s);
        const market::Matrix &sold = model.baseline().sectors[sector].flows;
        baseline += sold;
        flows.value += sold.cwiseProduct(assessment.equilibrium.sectors[sector].quantity);
        flows.reference += sold.cwiseProduct(reference.equilibrium.sectors[sector].quantity);
    }
    for (int r = 0; r < regions; ++r) {
        if (baseline.row(r).sum() > 0.0)
            flows.exporters.push_back(r);
        if (baseline.col(r).sum() > 0.0)
            flows.importers.push_back(r);
    }
    return flows;
}

std::optional<Diversion> largestDiversion(const BilateralFlows &flows)
{
    std::optional<Diversion> largest;
    for (const int importer : flows.importers) {
        for (const int loser : flows.exporters) {
            for (const int winner : flows.exporters) {
                const double amount = std::min(-flows.change(loser, importer), flows.change(winner, importer));
                if (amount > (largest ? largest->amount : 0.0))
                    largest = Diversion{importer, loser, winner, amount};
            }
        }
    }
    return largest;
}

} // namespace analysis

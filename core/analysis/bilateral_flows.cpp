// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/bilateral_flows.h"

#include <algorithm>
#include <cmath>

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

FlowPrices flowPrices(const study::Economy &economy, const study::Assessment &assessment, int sector, int exporter,
                      int importer)
{
    const auto place = static_cast<std::size_t>(sector);
    const market::Sector &facts = economy.model().baseline().sectors[place];
    const market::SectorPolicy &policy = assessment.policy.sectors[place];
    const market::SectorState &state = assessment.equilibrium.sectors[place];
    const auto baselinePrice = [&](int i) {
        const double premium = facts.initialPremium.size() > 0 ? facts.initialPremium(i, importer) : 0.0;
        return 1.0 + facts.initialDuty(i, importer) + premium;
    };
    const auto price = [&](int i) {
        const double cost = policy.wedge.size() > 0 ? policy.wedge(i, importer) : 0.0;
        const double specific = policy.specificDuty.size() > 0 ? policy.specificDuty(i, importer) : 0.0;
        return (state.producerPrice(i) * (1.0 + state.duty(i, importer) + cost) + specific) / baselinePrice(i);
    };
    FlowPrices prices;
    prices.quantity = state.quantity(exporter, importer);
    prices.duty = state.duty(exporter, importer);
    prices.producerPrice = state.producerPrice(exporter);
    prices.purchaserPrice = price(exporter);
    prices.marketPrice = state.compositePrice(importer);
    double spent = 0.0, imported = 0.0, now = 0.0;
    for (int i = 0; i < economy.model().regionCount(); ++i) {
        const double value = baselinePrice(i) * facts.flows(i, importer);
        spent += value;
        imported += i == importer ? 0.0 : value;
        now += value > 0.0 ? value * price(i) * state.quantity(i, importer) : 0.0;
    }
    if (spent > 0.0)
        prices.demand = now / spent / prices.marketPrice; // spending is price × quantity of the composite
    if (imported > 0.0) {
        const double exponent = 1.0 - facts.sigmaImports;
        double sum = 0.0;
        for (int i = 0; i < economy.model().regionCount(); ++i) {
            const double share = baselinePrice(i) * facts.flows(i, importer) / imported;
            if (i == importer || !(share > 0.0))
                continue;
            const double log = std::log(price(i));
            sum += share * (std::abs(exponent) < 1e-9 ? log : std::expm1(exponent * log));
        }
        prices.importsPrice = std::exp(std::abs(exponent) < 1e-9 ? sum : std::log1p(sum) / exponent);
    }
    return prices;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/model.h"

#include "market/calibration.h"
#include "market/validation.h"

#include <algorithm>
#include <cmath>

namespace market {

namespace {

/// The state of a sector where nothing moved and nothing lives: what dropped markets are reported as.
SectorState emptyState(int regions, const SectorPolicy &measures)
{
    SectorState state;
    state.netPrice = state.producerPrice = state.compositePrice = state.output = Vector::Ones(regions);
    state.quantity = Matrix::Zero(regions, regions);
    state.duty = measures.duty;
    for (const Quota &quota : measures.quotas) {
        QuotaState rationed;
        rationed.exporter = quota.exporter;
        rationed.importer = quota.importer;
        if (!(quota.volume > 0.0) && quota.outDuty > quota.inDuty) {
            rationed.premium = quota.outDuty - quota.inDuty;
            rationed.regime = QuotaRegime::OutOfQuota;
        }
        state.quotas.push_back(rationed);
    }
    return state;
}

void startFrom(const Start &start, const Wedges &wedges, Point &point)
{
    if (start.netPrice.size() != point.netPrice.size())
        return;
    point.netPrice = start.netPrice;
    for (std::size_t q = 0; q < wedges.quotas.size(); ++q)
        point.premium(Eigen::Index(q)) = std::min(start.premium(wedges.quotas[q].flow), wedges.quotas[q].span);
}

void stateSolution(const Equations &equations, const Point &point, const Policy &policy,
                   std::vector<SectorState> &sectors)
{
    const Block &block = equations.block();
    for (std::size_t e = 0; e < block.exporters.size(); ++e) {
        const Exporter &exporter = block.exporters[e];
        const auto at = Eigen::Index(e);
        SectorState &state = sectors[std::size_t(exporter.sector)];
        state.netPrice(exporter.region) = exporter.fixedPrice() ? 1.0 : std::exp(point.netPrice(at));
        state.producerPrice(exporter.region) = std::exp(equations.lnProducerPrice(at));
        state.output(exporter.region) = std::exp(equations.lnOutput(at));
    }
    for (std::size_t m = 0; m < block.markets.size(); ++m)
        sectors[std::size_t(block.markets[m].sector)].compositePrice(block.markets[m].region) =
            std::exp(equations.lnCompositePrice(Eigen::Index(m)));
    for (std::size_t f = 0; f < block.flows.size(); ++f) {
        const Flow &flow = block.flows[f];
        sectors[std::size_t(block.exporters[std::size_t(flow.exporter)].sector)].quantity(flow.from, flow.to) =
            std::exp(equations.lnQuantity(Eigen::Index(f)));
    }
    const Wedges &wedges = equations.wedges();
    for (std::size_t q = 0; q < wedges.quotas.size(); ++q) {
        const Flow &flow = block.flows[std::size_t(wedges.quotas[q].flow)];
        const auto s = std::size_t(block.exporters[std::size_t(flow.exporter)].sector);
        const auto &declared = policy.sectors[s].quotas;
        const auto place = std::find_if(declared.begin(), declared.end(), [&](const Quota &quota) {
            return quota.exporter == flow.from && quota.importer == flow.to;
        });
        QuotaState &state = sectors[s].quotas[std::size_t(place - declared.begin())];
        state.premium = equations.premium(wedges.quotas[q].flow);
        state.regime = state.premium <= 0.0                     ? QuotaRegime::InQuota
                       : state.premium >= wedges.quotas[q].span ? QuotaRegime::OutOfQuota
                                                                : QuotaRegime::Binding;
    }
}

} // namespace

Error notConverged(const Equations &equations, const Convergence &convergence, const char *quantity,
                   const Baseline &baseline)
{
    Error error;
    error.fault = Error::Fault::NotConverged;
    error.quantity = quantity;
    const int furthest = equations.furthestExporter();
    if (furthest >= 0) {
        const Exporter &exporter = equations.block().exporters[std::size_t(furthest)];
        error.sector = baseline.sectors[std::size_t(exporter.sector)].name;
        error.region = baseline.regions[std::size_t(exporter.region)];
    }
    error.value = convergence.residual;
    error.limit = tolerance;
    error.iterations = convergence.iterations;
    return error;
}

Model::Model(std::shared_ptr<const Calibration> calibration)
    : m_calibration(std::move(calibration))
{
}

Result<Model> Model::create(Baseline baseline)
{
    fillDefaults(baseline);
    if (const std::optional<Error> fault = faultOf(baseline))
        return *fault;
    auto calibration = std::make_shared<Calibration>();
    calibration->baseline = std::move(baseline);
    const Baseline &data = calibration->baseline;
    const auto regions = Eigen::Index(data.regions.size());
    for (const Sector &sector : data.sectors) {
        calibration->output.push_back(outputOf(sector));
        calibration->absorption.push_back(absorptionOf(sector));
        calibration->inputCost.push_back(Vector::Zero(regions));
        calibration->finalShare.push_back(Vector::Ones(regions));
    }
    const std::vector<int> order = inputOrder(data);
    calibration->blocks = separableBlocks(data);
    for (const std::vector<int> &sectors : calibration->blocks) {
        auto solver = std::make_unique<BlockSolver>(makeBlock(data, sectors, order));
        for (const Exporter &exporter : solver->block.exporters)
            calibration->inputCost[std::size_t(exporter.sector)](exporter.region) = exporter.inputCost;
        for (const Market &market : solver->block.markets)
            calibration->finalShare[std::size_t(market.sector)](market.region) = market.finalShare;
        calibration->liveMarkets += int(solver->block.exporters.size());
        calibration->solvers.push_back(std::move(solver));
    }
    return Model(std::move(calibration));
}

const Baseline &Model::baseline() const
{
    return m_calibration->baseline;
}

int Model::regionCount() const
{
    return int(m_calibration->baseline.regions.size());
}

int Model::sectorCount() const
{
    return int(m_calibration->baseline.sectors.size());
}

const Vector &Model::baselineOutput(int sector) const
{
    return m_calibration->output[std::size_t(sector)];
}

const Vector &Model::baselineAbsorption(int sector) const
{
    return m_calibration->absorption[std::size_t(sector)];
}

int Model::liveMarketCount() const
{
    return m_calibration->liveMarkets;
}

const std::vector<std::vector<int>> &Model::blocks() const
{
    return m_calibration->blocks;
}

Policy Model::baselinePolicy() const
{
    Policy policy;
    const int regions = regionCount();
    for (const Sector &sector : m_calibration->baseline.sectors) {
        SectorPolicy measures;
        measures.duty = sector.initialDuty;
        measures.specificDuty = measures.wedge = Matrix::Zero(regions, regions);
        for (int i = 0; i < regions; ++i)
            for (int j = 0; j < regions; ++j) {
                const double premium = sector.initialPremium(i, j);
                if (!(premium > 0.0))
                    continue;
                // Any out-of-quota duty above t0 + λ0 does; twice the premium keeps the quota clear of its upper end.
                const double duty = sector.initialDuty(i, j);
                measures.quotas.push_back(
                    {i, j, 1.0, duty, duty + 2.0 * premium, sector.initialRentImporterShare(i, j)});
            }
        policy.sectors.push_back(std::move(measures));
    }
    return policy;
}

Result<Equilibrium> Model::solve(const Policy &policy, Memory memory) const
{
    if (const std::optional<Error> fault = faultOf(policy, m_calibration->baseline))
        return *fault;
    Equilibrium equilibrium;
    for (const SectorPolicy &measures : policy.sectors)
        equilibrium.sectors.push_back(emptyState(regionCount(), measures));
    for (const auto &solver : m_calibration->solvers) {
        const Block &block = solver->block;
        const Wedges wedges = wedgesOf(block, policy);
        Point point = baselinePoint(block, wedges);
        std::unique_ptr<Equations> equations = solver->pool.borrow();
        std::vector<double> key;
        std::optional<Remembered> known;
        if (memory == Memory::Use) {
            key = wedges.key(block);
            known = solver->memory.find(key);
        }
        Convergence convergence;
        if (known) {
            equations->bind(wedges);
            equations->evaluate(known->point);
            point = known->point;
            convergence = known->convergence;
        } else {
            if (memory == Memory::Use)
                startFrom(solver->memory.newest(), wedges, point);
            convergence = market::solve(*equations, wedges, point);
            if (convergence.converged && memory == Memory::Use)
                solver->memory.remember(std::move(key), {point, convergence}, equations->premium);
        }
        if (!convergence.converged)
            return notConverged(*equations, convergence, "equilibrium", m_calibration->baseline);
        stateSolution(*equations, point, policy, equilibrium.sectors);
        solver->pool.giveBack(std::move(equations));
        equilibrium.iterations = std::max(equilibrium.iterations, convergence.iterations);
        equilibrium.residual = std::max(equilibrium.residual, convergence.residual);
    }
    for (std::size_t s = 0; s < policy.sectors.size(); ++s)
        for (std::size_t q = 0; q < policy.sectors[s].quotas.size(); ++q) {
            const Quota &quota = policy.sectors[s].quotas[q];
            equilibrium.sectors[s].duty(quota.exporter, quota.importer) =
                quota.inDuty + equilibrium.sectors[s].quotas[q].premium;
        }
    return equilibrium;
}

} // namespace market

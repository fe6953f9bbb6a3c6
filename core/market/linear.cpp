// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/calibration.h"
#include "market/validation.h"

namespace market {

namespace {

Error unsupported(const char *quantity, const std::string &sector, const std::string &region,
                  const std::string &partner = {})
{
    Error error;
    error.fault = Error::Fault::Unsupported;
    error.quantity = quantity;
    error.sector = sector;
    error.region = region;
    error.partner = partner;
    return error;
}

} // namespace

Result<std::vector<LinearState>> Model::solveLinear(const Policy &policy) const
{
    const Baseline &data = m_calibration->baseline;
    if (const std::optional<Error> fault = faultOf(policy, data))
        return *fault;
    for (std::size_t s = 0; s < data.sectors.size(); ++s) {
        const Sector &sector = data.sectors[s];
        for (std::size_t i = 0; i < data.regions.size(); ++i)
            if (sector.capacity(Eigen::Index(i)) < infinite)
                return unsupported("capacity", sector.name, data.regions[i]);
        for (const Quota &quota : policy.sectors[s].quotas)
            return unsupported("quota", sector.name, data.regions[std::size_t(quota.exporter)],
                               data.regions[std::size_t(quota.importer)]);
    }
    LinearState unchanged;
    unchanged.producerPrice = unchanged.compositePrice = unchanged.output = Vector::Ones(regionCount());
    unchanged.quantity = Matrix::Zero(regionCount(), regionCount());
    std::vector<LinearState> states(data.sectors.size(), unchanged);
    for (const auto &solver : m_calibration->solvers) {
        const Block &block = solver->block;
        const Wedges target = wedgesOf(block, policy);
        Wedges baseline = blend(block, target, 0.0);
        baseline.quotas.clear();
        Point point = baselinePoint(block, baseline);
        Point change = point;
        std::unique_ptr<Equations> equations = solver->pool.borrow();
        equations->bind(baseline);
        bool solved = equations->evaluate(point);
        for (std::size_t f = 0; f < block.flows.size(); ++f)
            equations->flowShift(Eigen::Index(f)) =
                (target.factor[f] - block.flows[f].purchaserPrice + target.specific[f]) / block.flows[f].purchaserPrice;
        solved = solved && equations->solveLinearised(Equations::Source::Shifts, change);
        if (!solved) // rigid supply against rigid demand: no price clears the linear market
            return notConverged(*equations, {}, "linear solution", data);
        equations->differentiate(change);
        for (std::size_t e = 0; e < block.exporters.size(); ++e) {
            LinearState &state = states[std::size_t(block.exporters[e].sector)];
            state.producerPrice(block.exporters[e].region) += equations->dProducerPrice(Eigen::Index(e));
            state.output(block.exporters[e].region) += equations->dOutput(Eigen::Index(e));
        }
        for (std::size_t m = 0; m < block.markets.size(); ++m)
            states[std::size_t(block.markets[m].sector)].compositePrice(block.markets[m].region) +=
                equations->dCompositePrice(Eigen::Index(m));
        for (std::size_t f = 0; f < block.flows.size(); ++f) {
            const Flow &flow = block.flows[f];
            states[std::size_t(block.exporters[std::size_t(flow.exporter)].sector)].quantity(flow.from, flow.to) =
                1.0 + equations->dQuantity(Eigen::Index(f));
        }
        solver->pool.giveBack(std::move(equations));
    }
    return states;
}

} // namespace market

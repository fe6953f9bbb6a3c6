// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/calibration.h"

#include <algorithm>
#include <cmath>

namespace market {

namespace {

/// ∫ of v^exponent dv from 1 to e^z, also at exponent = −1.
double surplusIntegral(double exponent, double z)
{
    const double power = 1.0 + exponent;
    return std::abs(power) < 1e-12 ? z : std::expm1(power * z) / power;
}

double producerSurplus(double epsilon, double capacity, double netPrice)
{
    if (epsilon == infinite)
        return 0.0;
    const double z = std::log(netPrice);
    if (epsilon > 0.0 && capacity < infinite && epsilon * z > std::log(capacity)) {
        const double ceilingZ = std::log(capacity) / epsilon;
        return surplusIntegral(epsilon, ceilingZ) + capacity * (netPrice - std::exp(ceilingZ));
    }
    return surplusIntegral(epsilon, z);
}

} // namespace

std::vector<SectorWelfare> Model::welfare(const Policy &policy, const Equilibrium &equilibrium) const
{
    const int regions = regionCount();
    std::vector<SectorWelfare> result;
    for (int s = 0; s < sectorCount(); ++s) {
        const auto at = std::size_t(s);
        const Sector &sector = m_calibration->baseline.sectors[at];
        const SectorPolicy &measures = policy.sectors[at];
        const SectorState &state = equilibrium.sectors[at];
        SectorWelfare welfare;
        welfare.consumerSurplus = welfare.producerSurplus = welfare.revenue = welfare.rent = Vector::Zero(regions);
        for (int r = 0; r < regions; ++r) {
            const double finalDemand = m_calibration->finalShare[at](r) * m_calibration->absorption[at](r);
            welfare.consumerSurplus(r) =
                0.0 - finalDemand * surplusIntegral(-sector.eta(r), std::log(state.compositePrice(r)));
            welfare.producerSurplus(r) = (1.0 - m_calibration->inputCost[at](r)) * m_calibration->output[at](r) *
                                         producerSurplus(sector.epsilon(r), sector.capacity(r), state.netPrice(r));
        }
        Matrix revenue = (state.producerPrice.asDiagonal() * measures.duty).cwiseProduct(state.quantity);
        if (measures.specificDuty.size() > 0)
            revenue += measures.specificDuty.cwiseProduct(state.quantity);
        // Less the baseline flow by flow, so that nothing moved means nothing to the last bit.
        const Matrix &held = sector.initialRentImporterShare;
        Matrix toImporter = -held.cwiseProduct(sector.initialPremium);
        Matrix toExporter = -((1.0 - held.array()) * sector.initialPremium.array()).matrix();
        for (std::size_t q = 0; q < measures.quotas.size(); ++q) {
            const Quota &quota = measures.quotas[q];
            const double quantity = state.quantity(quota.exporter, quota.importer);
            const double price = state.producerPrice(quota.exporter);
            const double inside = std::min(quantity, quota.volume);
            const double specific =
                measures.specificDuty.size() > 0 ? measures.specificDuty(quota.exporter, quota.importer) : 0.0;
            revenue(quota.exporter, quota.importer) =
                price * (quota.inDuty * inside + quota.outDuty * (quantity - inside)) + specific * quantity;
            const double rent = state.quotas[q].premium * price * inside;
            toImporter(quota.exporter, quota.importer) += quota.importerRentShare * rent;
            toExporter(quota.exporter, quota.importer) += (1.0 - quota.importerRentShare) * rent;
        }
        welfare.revenue = (revenue - sector.initialDuty).cwiseProduct(sector.flows).colwise().sum().transpose();
        welfare.rent = toImporter.cwiseProduct(sector.flows).colwise().sum().transpose() +
                       toExporter.cwiseProduct(sector.flows).rowwise().sum();
        result.push_back(std::move(welfare));
    }
    return result;
}

} // namespace market

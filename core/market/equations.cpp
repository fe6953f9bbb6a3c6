// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/equations.h"

#include <algorithm>
#include <cmath>

namespace market {

namespace {

/// Below this the excess over 1 of a mean has lost digits to cancellation, and the sum of its positive terms is better.
constexpr double excessLimit = -0.5;
/// So close to 1 an elasticity means the Cobb-Douglas limit.
constexpr double unitElasticity = 1e-12;

} // namespace

Equations::Equations(const Block &block)
    : m_block(block)
{
    const auto flows = Eigen::Index(block.flows.size());
    const auto exporters = Eigen::Index(block.exporters.size());
    const auto markets = Eigen::Index(block.markets.size());
    for (Vector *v : {&lnQuantity, &premium, &flowShift, &dQuantity, &m_lnFactor, &m_lnPurchaserPrice, &m_quantity,
                      &m_priceShare, &m_passThrough, &m_premiumPass, &m_shift, &m_salesWeight})
        v->setZero(flows);
    for (Vector *v : {&lnProducerPrice, &lnOutput, &dProducerPrice, &dOutput, &m_netPriceExcess, &m_producerPrice,
                      &m_supplySlope, &m_clearing, &m_outputExcess, &m_leafPivot, &m_leafConstant})
        v->setZero(exporters);
    for (Vector *v : {&lnCompositePrice, &dCompositePrice, &m_lnImportPrice, &m_compositeExcess, &m_importCost,
                      &m_lnDemand, &m_finalWeight, &m_demand})
        v->setZero(markets);
    m_coupling.setZero(markets, markets);
    m_quotaOfFlow.resize(block.flows.size());
}

void Equations::bind(const Wedges &wedges)
{
    m_wedges = &wedges;
    std::fill(m_quotaOfFlow.begin(), m_quotaOfFlow.end(), -1);
    m_columns = m_block.columns;
    m_quotaColumn.assign(wedges.quotas.size(), -1);
    m_regime.assign(wedges.quotas.size(), QuotaRegime::InQuota);
    quotaResidual.assign(wedges.quotas.size(), 0.0);
    for (std::size_t q = 0; q < wedges.quotas.size(); ++q) {
        const int flow = wedges.quotas[q].flow;
        m_quotaOfFlow[std::size_t(flow)] = int(q);
        if (!m_block.exporters[std::size_t(m_block.flows[std::size_t(flow)].exporter)].leaf)
            m_quotaColumn[q] = m_columns++;
    }
    premium.setZero();
    for (std::size_t f = 0; f < m_block.flows.size(); ++f)
        m_lnFactor(Eigen::Index(f)) = std::log(wedges.factor[f] / m_block.flows[f].purchaserPrice);
    const Eigen::Index width = m_columns + 1;
    const auto exporters = Eigen::Index(m_block.exporters.size());
    const auto markets = Eigen::Index(m_block.markets.size());
    m_priceRow.resize(exporters, width);
    m_outputRow.resize(exporters, width);
    for (RowMajor *rows : {&m_importRow, &m_compositeRow, &m_demandRow, &m_importShift, &m_domesticShift})
        rows->resize(markets, width);
    m_system.resize(m_columns, width);
    m_solution.resize(m_columns);
}

bool Equations::evaluate(const Point &point)
{
    for (std::size_t q = 0; q < m_wedges->quotas.size(); ++q)
        premium(m_wedges->quotas[q].flow) = point.premium(Eigen::Index(q));
    if (!evaluatePrices(point))
        return false;
    for (std::size_t e = 0; e < m_block.exporters.size(); ++e) {
        const Exporter &exporter = m_block.exporters[e];
        const auto at = Eigen::Index(e);
        if (exporter.fixedPrice())
            continue; // output follows demand
        const double wanted = exporter.epsilon * point.netPrice(at);
        lnOutput(at) = std::min(wanted, exporter.lnCapacity);
        m_supplySlope(at) = wanted > exporter.lnCapacity ? 0.0 : exporter.epsilon;
        m_outputExcess(at) = std::expm1(lnOutput(at));
    }
    for (auto range = m_block.ranges.rbegin(); range != m_block.ranges.rend(); ++range)
        evaluateQuantities(*range);
    evaluateResiduals(point);
    return std::isfinite(m_merit);
}

int Equations::furthestExporter() const
{
    int furthest = -1;
    double largest = -1.0;
    for (std::size_t e = 0; e < m_block.exporters.size(); ++e) {
        const double residual = std::abs(m_block.exporters[e].rowScale * m_clearing(Eigen::Index(e)));
        if (residual > largest) {
            largest = residual;
            furthest = int(e);
        }
    }
    return furthest;
}

bool Equations::evaluatePrices(const Point &point)
{
    for (std::size_t e = 0; e < m_block.exporters.size(); ++e)
        m_netPriceExcess(Eigen::Index(e)) =
            m_block.exporters[e].fixedPrice() ? 0.0 : std::expm1(point.netPrice(Eigen::Index(e)));
    for (std::size_t e = 0; e < m_block.exporters.size(); ++e)
        lnProducerPrice(Eigen::Index(e)) = m_block.exporters[e].fixedPrice() ? 0.0 : point.netPrice(Eigen::Index(e));
    for (const SectorRange &range : m_block.ranges)
        if (!evaluatePrices(range))
            return false;
    return true;
}

bool Equations::evaluatePrices(const SectorRange &range)
{
    for (int e = range.firstExporter; e < range.lastExporter; ++e) {
        const Exporter &exporter = m_block.exporters[std::size_t(e)];
        double excess = m_netPriceExcess(e);
        if (!exporter.inputs.empty()) {
            excess *= 1.0 - exporter.inputCost;
            for (const Link &input : exporter.inputs)
                excess += input.share * m_compositeExcess(input.index);
            lnProducerPrice(e) = std::log1p(excess);
        }
        m_producerPrice(e) = 1.0 + excess;
        for (int f : exporter.flows) {
            const auto at = std::size_t(f);
            if (m_quotaOfFlow[at] < 0 && m_wedges->specific[at] == 0.0) {
                m_lnPurchaserPrice(f) = lnProducerPrice(e) + m_lnFactor(f);
                m_passThrough(f) = 1.0;
                continue;
            }
            const double factor = m_wedges->factor[at] + premium(f);
            const double price = m_producerPrice(e) * factor + m_wedges->specific[at];
            if (!(price > 0.0))
                return false;
            m_lnPurchaserPrice(f) = std::log(price / m_block.flows[at].purchaserPrice);
            m_passThrough(f) = m_producerPrice(e) * factor / price;
            m_premiumPass(f) = m_producerPrice(e) / price;
        }
    }
    for (int m = range.firstMarket; m < range.lastMarket; ++m) {
        evaluateImports(std::size_t(m));
        evaluateComposite(std::size_t(m));
        if (m_block.markets[std::size_t(m)].isInput)
            m_compositeExcess(m) = std::expm1(lnCompositePrice(m));
    }
    return true;
}

/// ln P_M and the cost shares of the origins. Anchored at the cheapest origin for σ > 1 (the dearest for σ < 1), so
/// that no term overflows.
void Equations::evaluateImports(std::size_t index)
{
    const Market &market = m_block.markets[index];
    const int first = market.firstImport;
    const int count = market.lastImport - first;
    if (count == 0)
        return;
    double &lnPrice = m_lnImportPrice(Eigen::Index(index));
    if (count == 1) {
        lnPrice = m_lnPurchaserPrice(first);
        m_priceShare(first) = 1.0;
        return;
    }
    const double power = 1.0 - market.sigmaImports;
    const auto prices = m_lnPurchaserPrice.segment(first, count);
    if (std::abs(power) < unitElasticity) {
        lnPrice = 0.0;
        for (int f = first; f < market.lastImport; ++f) {
            m_priceShare(f) = m_block.flows[std::size_t(f)].share;
            lnPrice += m_priceShare(f) * m_lnPurchaserPrice(f);
        }
        return;
    }
    const double anchor = power < 0.0 ? prices.minCoeff() : prices.maxCoeff();
    double excess = 0.0;
    for (int f = first; f < market.lastImport; ++f) {
        const double term = std::expm1(power * (m_lnPurchaserPrice(f) - anchor));
        m_priceShare(f) = m_block.flows[std::size_t(f)].share * (1.0 + term);
        excess += m_block.flows[std::size_t(f)].share * term;
    }
    double sum = 1.0 + excess;
    if (excess > excessLimit) {
        lnPrice = anchor + std::log1p(excess) / power;
    } else {
        sum = 0.0;
        for (int f = first; f < market.lastImport; ++f) {
            m_priceShare(f) = m_block.flows[std::size_t(f)].share * std::exp(power * (m_lnPurchaserPrice(f) - anchor));
            sum += m_priceShare(f);
        }
        lnPrice = anchor + std::log(sum) / power;
    }
    for (int f = first; f < market.lastImport; ++f)
        m_priceShare(f) /= sum;
}

void Equations::evaluateComposite(std::size_t index)
{
    const Market &market = m_block.markets[index];
    const auto at = Eigen::Index(index);
    if (market.domesticFlow < 0) {
        lnCompositePrice(at) = m_lnImportPrice(at);
        m_importCost(at) = 1.0;
        return;
    }
    const double home = m_lnPurchaserPrice(market.domesticFlow);
    m_priceShare(market.domesticFlow) = 1.0;
    if (market.firstImport == market.lastImport) {
        lnCompositePrice(at) = home;
        m_importCost(at) = 0.0;
        return;
    }
    const double foreign = m_lnImportPrice(at);
    const double power = 1.0 - market.sigmaDomesticImport;
    if (std::abs(power) < unitElasticity) {
        lnCompositePrice(at) = market.domesticShare * home + market.importShare * foreign;
        m_importCost(at) = market.importShare;
        return;
    }
    const double anchor = power < 0.0 ? std::min(home, foreign) : std::max(home, foreign);
    double homeTerm = std::expm1(power * (home - anchor));
    double foreignTerm = std::expm1(power * (foreign - anchor));
    const double excess = market.domesticShare * homeTerm + market.importShare * foreignTerm;
    if (excess > excessLimit) {
        lnCompositePrice(at) = anchor + std::log1p(excess) / power;
        m_importCost(at) = market.importShare * (1.0 + foreignTerm) / (1.0 + excess);
        return;
    }
    homeTerm = market.domesticShare * std::exp(power * (home - anchor));
    foreignTerm = market.importShare * std::exp(power * (foreign - anchor));
    lnCompositePrice(at) = anchor + std::log(homeTerm + foreignTerm) / power;
    m_importCost(at) = foreignTerm / (homeTerm + foreignTerm);
}

void Equations::evaluateQuantities(const SectorRange &range)
{
    for (int m = range.firstMarket; m < range.lastMarket; ++m) {
        const Market &market = m_block.markets[std::size_t(m)];
        const double lnFinal = -market.eta * lnCompositePrice(m);
        if (market.users.empty()) {
            m_lnDemand(m) = lnFinal;
            m_finalWeight(m) = 1.0;
        } else {
            const double term = std::expm1(lnFinal);
            double excess = market.finalShare * term;
            for (const Link &user : market.users)
                excess += user.share * m_outputExcess(user.index);
            double finalDemand = market.finalShare * (1.0 + term);
            m_demand(m) = 1.0 + excess;
            m_lnDemand(m) = std::log1p(excess);
            if (excess <= excessLimit) {
                finalDemand = market.finalShare * std::exp(lnFinal);
                m_demand(m) = finalDemand;
                for (const Link &user : market.users)
                    m_demand(m) += user.share * std::exp(lnOutput(user.index));
                m_lnDemand(m) = std::log(m_demand(m));
            }
            m_finalWeight(m) = finalDemand / m_demand(m);
        }
        const double common = market.sigmaDomesticImport * lnCompositePrice(m) + m_lnDemand(m);
        if (market.domesticFlow >= 0)
            lnQuantity(market.domesticFlow) =
                common - market.sigmaDomesticImport * m_lnPurchaserPrice(market.domesticFlow);
        const double imports = common + (market.sigmaImports - market.sigmaDomesticImport) * m_lnImportPrice(m);
        for (int f = market.firstImport; f < market.lastImport; ++f)
            lnQuantity(f) = imports - market.sigmaImports * m_lnPurchaserPrice(f);
    }
    for (int e = range.firstExporter; e < range.lastExporter; ++e) {
        const Exporter &exporter = m_block.exporters[std::size_t(e)];
        double excess = 0.0;
        for (int f : exporter.flows) {
            const double change = std::expm1(lnQuantity(f));
            const double share = m_block.flows[std::size_t(f)].salesShare;
            m_quantity(f) = 1.0 + change;
            m_salesWeight(f) = share * (1.0 + change);
            excess += share * change;
        }
        double sales = 1.0 + excess;
        double lnSales = std::log1p(excess);
        if (excess <= excessLimit) {
            sales = 0.0;
            for (int f : exporter.flows) {
                m_quantity(f) = std::exp(lnQuantity(f));
                m_salesWeight(f) = m_block.flows[std::size_t(f)].salesShare * m_quantity(f);
                sales += m_salesWeight(f);
            }
            lnSales = std::log(sales);
        }
        for (int f : exporter.flows)
            m_salesWeight(f) /= sales;
        if (exporter.fixedPrice()) {
            lnOutput(e) = lnSales;
            m_outputExcess(e) = sales - 1.0;
        }
        m_clearing(e) = lnSales - lnOutput(e);
    }
}

void Equations::evaluateResiduals(const Point &point)
{
    m_residual = 0.0;
    m_merit = 0.0;
    const auto count = [this](double residual) {
        m_residual = std::max(m_residual, std::abs(residual));
        m_merit += residual * residual;
    };
    for (std::size_t e = 0; e < m_block.exporters.size(); ++e)
        count(m_block.exporters[e].rowScale * m_clearing(Eigen::Index(e)));
    for (std::size_t q = 0; q < m_wedges->quotas.size(); ++q) {
        const QuotaWedge &quota = m_wedges->quotas[q];
        const double now = point.premium(Eigen::Index(q));
        const double wanted = now + lnQuantity(quota.flow) - quota.lnVolume;
        m_regime[q] = wanted <= 0.0          ? QuotaRegime::InQuota
                      : wanted >= quota.span ? QuotaRegime::OutOfQuota
                                             : QuotaRegime::Binding;
        quotaResidual[q] = m_regime[q] == QuotaRegime::InQuota      ? now
                           : m_regime[q] == QuotaRegime::OutOfQuota ? now - quota.span
                                                                    : quota.lnVolume - lnQuantity(quota.flow);
        count(quotaResidual[q]);
    }
}

} // namespace market

// SPDX-License-Identifier: GPL-3.0-or-later
// The linearisation of the equations: gradients of prices (inputs before users) and of demands (users before inputs) as
// rows over the columns of the system with a constant at the end, and the solution of the system.
#include "market/equations.h"

#include <algorithm>
#include <cmath>

namespace market {

template <class Row> void Equations::addProducerPrice(Row &&row, int exporter, double factor) const
{
    const Exporter &seller = m_block.exporters[std::size_t(exporter)];
    if (!seller.inputs.empty())
        row += factor * m_priceRow.row(exporter);
    else if (seller.column >= 0)
        row(seller.column) += factor;
}

template <class Row> void Equations::addFlowPrice(Row &&row, int flow, double factor) const
{
    addProducerPrice(row, m_block.flows[std::size_t(flow)].exporter, factor * m_passThrough(flow));
    const int quota = m_quotaOfFlow[std::size_t(flow)];
    if (quota >= 0 && m_quotaColumn[std::size_t(quota)] >= 0)
        row(m_quotaColumn[std::size_t(quota)]) += factor * m_premiumPass(flow);
    row(m_columns) += factor * m_shift(flow);
}

template <class Row> void Equations::addOutput(Row &&row, int exporter, double factor) const
{
    const Exporter &maker = m_block.exporters[std::size_t(exporter)];
    if (maker.fixedPrice())
        row += factor * m_outputRow.row(exporter);
    else if (maker.column >= 0)
        row(maker.column) += factor * m_supplySlope(exporter);
}

void Equations::assemblePrices(const SectorRange &range)
{
    for (int e = range.firstExporter; e < range.lastExporter; ++e) {
        const Exporter &exporter = m_block.exporters[std::size_t(e)];
        if (exporter.inputs.empty())
            continue;
        auto row = m_priceRow.row(e);
        row.setZero();
        if (exporter.column >= 0)
            row(exporter.column) = (1.0 - exporter.inputCost) * (1.0 + m_netPriceExcess(e)) / m_producerPrice(e);
        for (const Link &input : exporter.inputs)
            row += input.share * (1.0 + m_compositeExcess(input.index)) / m_producerPrice(e) *
                   m_compositeRow.row(input.index);
    }
    for (int m = range.firstMarket; m < range.lastMarket; ++m) {
        const Market &market = m_block.markets[std::size_t(m)];
        auto imports = m_importRow.row(m);
        imports.setZero();
        if (market.column >= 0) {
            imports(market.column) = 1.0;
        } else {
            for (int f = market.firstImport; f < market.lastImport; ++f)
                addFlowPrice(imports, f, m_priceShare(f));
        }
        auto composite = m_compositeRow.row(m);
        composite = m_importCost(m) * imports;
        if (market.domesticFlow >= 0)
            addFlowPrice(composite, market.domesticFlow, 1.0 - m_importCost(m));
    }
}

void Equations::assembleQuantities(const SectorRange &range)
{
    for (int m = range.firstMarket; m < range.lastMarket; ++m) {
        const Market &market = m_block.markets[std::size_t(m)];
        auto common = m_domesticShift.row(m);
        common = (market.sigmaDomesticImport - market.eta * m_finalWeight(m)) * m_compositeRow.row(m);
        for (const Link &user : market.users)
            addOutput(common, user.index, user.share * (1.0 + m_outputExcess(user.index)) / m_demand(m));
        m_importShift.row(m) = common;
        if (market.sigmaImports != market.sigmaDomesticImport)
            m_importShift.row(m) += (market.sigmaImports - market.sigmaDomesticImport) * m_importRow.row(m);
    }
    for (int e = range.firstExporter; e < range.lastExporter; ++e)
        if (!m_block.exporters[std::size_t(e)].leaf)
            assembleClearing(std::size_t(e));
    eliminateLeaves(range);
}

void Equations::assembleClearing(std::size_t index)
{
    const Exporter &exporter = m_block.exporters[index];
    const auto e = Eigen::Index(index);
    auto row = m_outputRow.row(e); // Σ m x̂ by its logarithm: output itself where ε = ∞
    row.setZero();
    for (int f : exporter.flows) {
        const Flow &flow = m_block.flows[std::size_t(f)];
        const double weight = m_salesWeight(f);
        row += weight * (flow.from == flow.to ? m_domesticShift : m_importShift).row(flow.importer);
        addFlowPrice(row, f, -weight * flow.sigma);
    }
    if (exporter.column < 0)
        return;
    auto clearing = m_system.row(exporter.column);
    clearing = exporter.rowScale * row;
    clearing(exporter.column) -= exporter.rowScale * m_supplySlope(e);
}

void Equations::assembleQuotas()
{
    for (std::size_t q = 0; q < m_quotaColumn.size(); ++q) {
        if (m_quotaColumn[q] < 0)
            continue;
        auto row = m_system.row(m_quotaColumn[q]);
        row.setZero();
        if (m_regime[q] == QuotaRegime::Binding) {
            const int f = m_wedges->quotas[q].flow;
            const Flow &flow = m_block.flows[std::size_t(f)];
            row -= (flow.from == flow.to ? m_domesticShift : m_importShift).row(flow.importer);
            addFlowPrice(row, f, flow.sigma);
        } else {
            row(m_quotaColumn[q]) = 1.0;
        }
    }
}

/// A leaf's clearing equation in its own price: pivot · dz = constant + Σ weight · d(import shifter). Put into the
/// equation of each import price it leaves only the shifters of the markets it sells to. A binding quota turns round:
/// the flow is given, so its purchaser price follows the shifter, and its premium is free.
void Equations::eliminateLeaves(const SectorRange &range)
{
    bool any = false;
    for (int m = range.firstMarket; m < range.lastMarket; ++m) {
        const Market &market = m_block.markets[std::size_t(m)];
        if (market.column < 0)
            continue;
        any = true;
        auto row = m_system.row(market.column);
        row.setZero();
        row(market.column) = -1.0;
        for (int f = market.firstImport; f < market.lastImport; ++f)
            if (!m_block.exporters[std::size_t(m_block.flows[std::size_t(f)].exporter)].leaf)
                addFlowPrice(row, f, m_priceShare(f));
    }
    if (!any)
        return;
    for (int m = range.firstMarket; m < range.lastMarket; ++m)
        m_coupling.row(m).segment(range.firstMarket, range.lastMarket - range.firstMarket).setZero();
    for (int e = range.firstExporter; e < range.lastExporter; ++e) {
        const Exporter &exporter = m_block.exporters[std::size_t(e)];
        if (!exporter.leaf)
            continue;
        double pivot = m_supplySlope(e);
        double constant = m_leafConstant(e); // the residual
        for (int f : exporter.flows) {
            const int quota = m_quotaOfFlow[std::size_t(f)];
            const Flow &flow = m_block.flows[std::size_t(f)];
            if (quota >= 0 && isBinding(quota)) {
                constant += m_salesWeight(f) * quotaResidual[std::size_t(quota)];
            } else {
                pivot += m_salesWeight(f) * flow.sigma * m_passThrough(f);
                constant -= m_salesWeight(f) * flow.sigma * m_shift(f);
            }
        }
        // All flows rationed and supply rigid: no price moves them, so any small pivot serves.
        pivot = exporter.fixedPrice() ? infinite : std::max(pivot, 1e-9);
        m_leafPivot(e) = pivot;
        m_leafConstant(e) = exporter.fixedPrice() ? 0.0 : constant / pivot;
        for (int f : exporter.flows) {
            const Flow &flow = m_block.flows[std::size_t(f)];
            const int quota = m_quotaOfFlow[std::size_t(f)];
            const double share = m_priceShare(f);
            auto row = m_system.row(m_block.markets[std::size_t(flow.importer)].column);
            if (quota >= 0 && isBinding(quota)) {
                m_coupling(flow.importer, flow.importer) += share / flow.sigma;
                row(m_columns) -= share * quotaResidual[std::size_t(quota)] / flow.sigma;
                continue;
            }
            const double response = share * m_passThrough(f);
            row(m_columns) += response * m_leafConstant(e) + share * m_shift(f);
            for (int g : exporter.flows) {
                const int other = m_quotaOfFlow[std::size_t(g)];
                if (other < 0 || !isBinding(other))
                    m_coupling(flow.importer, m_block.flows[std::size_t(g)].importer) +=
                        response * m_salesWeight(g) / pivot;
            }
        }
    }
    for (int m = range.firstMarket; m < range.lastMarket; ++m) {
        if (m_block.markets[std::size_t(m)].column < 0)
            continue;
        auto row = m_system.row(m_block.markets[std::size_t(m)].column);
        for (int other = range.firstMarket; other < range.lastMarket; ++other)
            if (m_coupling(m, other) != 0.0)
                row += m_coupling(m, other) * m_importShift.row(other);
    }
}

void Equations::assemble(Source source)
{
    const bool newton = source == Source::Residuals;
    if (newton)
        m_shift.setZero();
    else
        m_shift = flowShift;
    m_leafConstant.setZero();
    if (newton) {
        m_leafConstant = m_clearing;
        for (std::size_t q = 0; q < m_quotaColumn.size(); ++q) {
            // Premiums of leaves that are at an end of their range move there at once.
            const int flow = m_wedges->quotas[q].flow;
            if (m_quotaColumn[q] < 0 && m_regime[q] != QuotaRegime::Binding)
                m_shift(flow) = -quotaResidual[q] * m_premiumPass(flow);
        }
    }
    for (const SectorRange &range : m_block.ranges)
        assemblePrices(range);
    for (auto range = m_block.ranges.rbegin(); range != m_block.ranges.rend(); ++range)
        assembleQuantities(*range);
    assembleQuotas();
    if (!newton)
        return;
    for (std::size_t e = 0; e < m_block.exporters.size(); ++e)
        if (m_block.exporters[e].column >= 0)
            m_system(m_block.exporters[e].column, m_columns) +=
                m_block.exporters[e].rowScale * m_clearing(Eigen::Index(e));
    for (std::size_t q = 0; q < m_quotaColumn.size(); ++q)
        if (m_quotaColumn[q] >= 0)
            m_system(m_quotaColumn[q], m_columns) += quotaResidual[q];
}

/// Gaussian elimination with partial pivoting, in place on [J | constant]; J x = −constant.
bool Equations::solveSystem()
{
    const Eigen::Index n = m_columns;
    for (Eigen::Index k = 0; k < n; ++k) {
        Eigen::Index pivot = k;
        for (Eigen::Index i = k + 1; i < n; ++i)
            if (std::abs(m_system(i, k)) > std::abs(m_system(pivot, k)))
                pivot = i;
        if (!(std::abs(m_system(pivot, k)) > 1e-300) || !std::isfinite(m_system(pivot, k)))
            return false;
        const Eigen::Index rest = n + 1 - k;
        if (pivot != k)
            m_system.row(pivot).tail(rest).swap(m_system.row(k).tail(rest));
        const double inverse = 1.0 / m_system(k, k);
        for (Eigen::Index i = k + 1; i < n; ++i) {
            const double factor = m_system(i, k) * inverse;
            if (factor != 0.0)
                m_system.row(i).tail(rest - 1) -= factor * m_system.row(k).tail(rest - 1);
        }
    }
    for (Eigen::Index k = n - 1; k >= 0; --k) {
        double sum = -m_system(k, n);
        for (Eigen::Index i = k + 1; i < n; ++i)
            sum -= m_system(k, i) * m_solution(i);
        m_solution(k) = sum / m_system(k, k);
    }
    return m_solution.allFinite();
}

void Equations::recoverLeaf(std::size_t index, Point &step) const
{
    const Exporter &exporter = m_block.exporters[index];
    const auto e = Eigen::Index(index);
    const auto shifter = [this](const Flow &flow) {
        const auto row = m_importShift.row(flow.importer);
        return row.head(m_columns).dot(m_solution) + row(m_columns);
    };
    double change = m_leafConstant(e);
    for (int f : exporter.flows) {
        const int quota = m_quotaOfFlow[std::size_t(f)];
        if (quota < 0 || !isBinding(quota))
            change += m_salesWeight(f) * shifter(m_block.flows[std::size_t(f)]) / m_leafPivot(e);
    }
    if (exporter.fixedPrice())
        change = 0.0;
    step.netPrice(e) = change;
    for (int f : exporter.flows) {
        const int quota = m_quotaOfFlow[std::size_t(f)];
        if (quota < 0)
            continue;
        const double residual = quotaResidual[std::size_t(quota)];
        const Flow &flow = m_block.flows[std::size_t(f)];
        step.premium(quota) =
            !isBinding(quota)
                ? -residual
                : ((shifter(flow) - residual) / flow.sigma - m_passThrough(f) * change) / m_premiumPass(f);
    }
}

bool Equations::solveLinearised(Source source, Point &step)
{
    assemble(source);
    if (!solveSystem())
        return false;
    for (std::size_t e = 0; e < m_block.exporters.size(); ++e) {
        const Exporter &exporter = m_block.exporters[e];
        if (exporter.leaf)
            recoverLeaf(e, step);
        else
            step.netPrice(Eigen::Index(e)) = exporter.column >= 0 ? m_solution(exporter.column) : 0.0;
    }
    for (std::size_t q = 0; q < m_quotaColumn.size(); ++q)
        if (m_quotaColumn[q] >= 0)
            step.premium(Eigen::Index(q)) = m_solution(m_quotaColumn[q]);
    return true;
}

void Equations::differentiate(const Point &direction)
{
    const auto flowPrice = [this](int f) {
        return m_passThrough(f) * dProducerPrice(m_block.flows[std::size_t(f)].exporter) + flowShift(f);
    };
    for (const SectorRange &range : m_block.ranges) {
        for (int e = range.firstExporter; e < range.lastExporter; ++e) {
            const Exporter &exporter = m_block.exporters[std::size_t(e)];
            double change = (1.0 - exporter.inputCost) * (1.0 + m_netPriceExcess(e)) * direction.netPrice(e);
            for (const Link &input : exporter.inputs)
                change += input.share * (1.0 + m_compositeExcess(input.index)) * dCompositePrice(input.index);
            dProducerPrice(e) = change / m_producerPrice(e);
            dOutput(e) = m_supplySlope(e) * direction.netPrice(e);
        }
        for (int m = range.firstMarket; m < range.lastMarket; ++m) {
            const Market &market = m_block.markets[std::size_t(m)];
            double imports = 0.0;
            for (int f = market.firstImport; f < market.lastImport; ++f)
                imports += m_priceShare(f) * flowPrice(f);
            dCompositePrice(m) = m_importCost(m) * imports;
            if (market.domesticFlow >= 0)
                dCompositePrice(m) += (1.0 - m_importCost(m)) * flowPrice(market.domesticFlow);
        }
    }
    for (auto range = m_block.ranges.rbegin(); range != m_block.ranges.rend(); ++range) {
        for (int m = range->firstMarket; m < range->lastMarket; ++m) {
            const Market &market = m_block.markets[std::size_t(m)];
            double common = (market.sigmaDomesticImport - market.eta * m_finalWeight(m)) * dCompositePrice(m);
            for (const Link &user : market.users)
                common += user.share * (1.0 + m_outputExcess(user.index)) / m_demand(m) * dOutput(user.index);
            if (market.domesticFlow >= 0)
                dQuantity(market.domesticFlow) = common - market.sigmaDomesticImport * flowPrice(market.domesticFlow);
            double imports = 0.0;
            for (int f = market.firstImport; f < market.lastImport; ++f)
                imports += m_priceShare(f) * flowPrice(f);
            for (int f = market.firstImport; f < market.lastImport; ++f)
                dQuantity(f) = common + (market.sigmaImports - market.sigmaDomesticImport) * imports -
                               market.sigmaImports * flowPrice(f);
        }
        for (int e = range->firstExporter; e < range->lastExporter; ++e) {
            const Exporter &exporter = m_block.exporters[std::size_t(e)];
            if (!exporter.fixedPrice())
                continue;
            dOutput(e) = 0.0;
            for (int f : exporter.flows)
                dOutput(e) += m_salesWeight(f) * dQuantity(f);
        }
    }
}

} // namespace market

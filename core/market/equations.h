// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "market/block.h"
#include "market/wedges.h"

#include <Eigen/Core>

#include <vector>

namespace market {

/// Where a block stands: log net price of each exporter (0 where ε = ∞), premium of each quota of the wedges.
struct Point
{
    Vector netPrice;
    Vector premium;
};

/// The equations of one block under one policy, their values at a point and their linearisation there. A workspace:
/// after bind() nothing here touches the heap. Equations in README.md.
class Equations
{
public:
    explicit Equations(const Block &block);

    /// Takes a policy; sizes the workspace.
    void bind(const Wedges &wedges);

    /// Prices, quantities and scaled residuals at a point. False where a price is not positive or a number overflows.
    bool evaluate(const Point &point);

    /// Largest scaled residual, and the sum of squares the line search watches.
    double residual() const { return m_residual; }
    double merit() const { return m_merit; }
    /// The exporter furthest from clearing at the last evaluated point, −1 where there is none.
    int furthestExporter() const;

    /// What the right-hand side of the linearisation holds.
    enum class Source {
        Residuals, ///< Newton: the residuals of the last evaluate()
        Shifts,    ///< comparative statics: the direct log changes of purchaser prices in flowShift, no quotas
    };
    /// Linearises at the last evaluated point and solves; the step of every unknown goes to `step`. False where
    /// singular.
    bool solveLinearised(Source source, Point &step);
    /// Fills the linear system [J | right-hand side] without solving it.
    void assemble(Source source);
    /// Columns of the linear system: prices first, then premiums of quotas on flows of exporters that are not leaves.
    int columns() const { return m_columns; }
    int quotaColumn(std::size_t quota) const { return m_quotaColumn[quota]; }
    using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const RowMajor &system() const { return m_system; }

    /// Log changes along a direction of all unknowns and the shifts in flowShift; results in the d… vectors.
    void differentiate(const Point &direction);

    const Block &block() const { return m_block; }
    const Wedges &wedges() const { return *m_wedges; }

    // Values at the last evaluated point, in logs relative to baseline.
    Vector lnProducerPrice; ///< by exporter
    Vector lnOutput;
    Vector lnCompositePrice; ///< by market
    Vector lnQuantity;       ///< by flow
    Vector premium;          ///< λ by flow
    std::vector<double> quotaResidual;

    Vector flowShift; ///< direct log change of each purchaser price, input of Source::Shifts
    Vector dProducerPrice, dOutput, dCompositePrice, dQuantity;

private:
    bool evaluatePrices(const Point &point);
    bool evaluatePrices(const SectorRange &range);
    void evaluateImports(std::size_t market);
    void evaluateComposite(std::size_t market);
    void evaluateQuantities(const SectorRange &range);
    void evaluateResiduals(const Point &point);

    template <class Row> void addProducerPrice(Row &&row, int exporter, double factor) const;
    template <class Row> void addFlowPrice(Row &&row, int flow, double factor) const;
    template <class Row> void addOutput(Row &&row, int exporter, double factor) const;
    void assemblePrices(const SectorRange &range);
    void assembleQuantities(const SectorRange &range);
    void assembleClearing(std::size_t exporter);
    void assembleQuotas();
    void eliminateLeaves(const SectorRange &range);
    bool solveSystem();
    void recoverLeaf(std::size_t exporter, Point &step) const;
    bool isBinding(int quota) const { return m_regime[std::size_t(quota)] == QuotaRegime::Binding; }

    const Block &m_block;
    const Wedges *m_wedges = nullptr;
    int m_columns = 0;
    double m_residual = 0.0;
    double m_merit = 0.0;

    // By flow.
    std::vector<int> m_quotaOfFlow;
    Vector m_lnFactor; ///< ln(factor / P0), where neither quota nor specific duty make it depend on the price
    Vector m_lnPurchaserPrice;
    Vector m_quantity;
    Vector m_priceShare;  ///< cost share inside its nest, τ
    Vector m_passThrough; ///< d ln P / d ln p
    Vector m_premiumPass; ///< d ln P / d λ
    Vector m_shift;       ///< constant part of d ln P in the linearisation
    Vector m_salesWeight; ///< share in the exporter's sales now
    // By exporter.
    Vector m_netPriceExcess; ///< v̂ − 1
    Vector m_producerPrice;
    Vector m_supplySlope; ///< d ln ŷ / d z
    Vector m_clearing;    ///< unscaled residual
    Vector m_outputExcess;
    Vector m_leafPivot;    ///< of leaves: minus the diagonal
    Vector m_leafConstant; ///< of leaves: constant over pivot
    // By market.
    Vector m_lnImportPrice;
    Vector m_compositeExcess; ///< P̂ − 1
    Vector m_importCost;      ///< share of imports in the cost of the composite now
    Vector m_lnDemand;
    Vector m_finalWeight; ///< (1 − Σφ) P̂^−η / Q̂
    Vector m_demand;
    // By quota.
    std::vector<QuotaRegime> m_regime;
    std::vector<int> m_quotaColumn;

    // Gradients: one row each, columns of the system and then the constant.
    RowMajor m_priceRow;      ///< d ln p of exporters that buy inputs
    RowMajor m_outputRow;     ///< d ln ŷ of exporters with ε = ∞
    RowMajor m_importRow;     ///< d ln P_M
    RowMajor m_compositeRow;  ///< d ln P
    RowMajor m_demandRow;     ///< d ln Q
    RowMajor m_importShift;   ///< d of the shifter common to imports, (σ_mm − σ_dm) ln P_M + σ_dm ln P + ln Q
    RowMajor m_domesticShift; ///< d of σ_dm ln P + ln Q
    RowMajor m_coupling;      ///< between import prices through leaves
    RowMajor m_system;
    Vector m_solution;
};

} // namespace market

// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/calibration.h"

#include <Eigen/Core>

#include <algorithm>
#include <array>
#include <cmath>

namespace market {

namespace {

/// Gauss–Legendre nodes and weights on [−1, 1], ten points, the positive half.
constexpr std::array<std::array<double, 2>, 5> legendre{{{0.1488743389816312, 0.2955242247147529},
                                                         {0.4333953941292472, 0.2692667193099963},
                                                         {0.6794095682990244, 0.2190863625159820},
                                                         {0.8650633666889845, 0.1494513491505806},
                                                         {0.9739065285171717, 0.0666713443086881}}};
constexpr int scanPoints = 16;     // where ceilings are looked for
constexpr int deepestHalving = 12; // of a piece that does not settle
constexpr double settled = 1e-11;  // relative to the largest cause

/// By region: efficiency, terms of trade, real cost.
using Causes = Eigen::Matrix<double, Eigen::Dynamic, 3>;

/// One block on the straight line in wedges between two equilibria: premiums are wedges like duties here, so there is
/// no quota to decide, and the only kinks left are ceilings.
class WedgePath
{
public:
    struct Ends
    {
        std::vector<double> duty[2];     ///< t + λ by flow
        std::vector<double> cost[2];     ///< c
        std::vector<double> specific[2]; ///< s
    };

    WedgePath(Equations &equations, Ends ends, Vector startPrices, int regions)
        : m_equations(equations)
        , m_block(equations.block())
        , m_ends(std::move(ends))
        , m_regions(regions)
    {
        m_point.netPrice = std::move(startPrices);
    }

    /// Sums the causes along the line. False where a point on it has no equilibrium.
    bool integrate(Causes &causes)
    {
        std::vector<double> cuts{0.0};
        if (!findCeilings(cuts))
            return false;
        cuts.push_back(1.0);
        std::sort(cuts.begin(), cuts.end());
        m_sum = Causes::Zero(m_regions, 3);
        for (std::size_t c = 0; c + 1 < cuts.size(); ++c) {
            Causes whole;
            if (cuts[c + 1] > cuts[c] &&
                !(panel(cuts[c], cuts[c + 1], whole) && refine(cuts[c], cuts[c + 1], whole, 0)))
                return false;
        }
        causes += m_sum;
        return true;
    }
    const Convergence &lastConvergence() const { return m_convergence; }

private:
    static double mix(const std::vector<double> (&ends)[2], std::size_t f, double part)
    {
        return (1.0 - part) * ends[0][f] + part * ends[1][f];
    }
    static double slope(const std::vector<double> (&ends)[2], std::size_t f) { return ends[1][f] - ends[0][f]; }

    bool solveAt(double part)
    {
        m_wedges.factor.resize(m_block.flows.size());
        m_wedges.specific.resize(m_block.flows.size());
        m_cost.resize(m_block.flows.size());
        for (std::size_t f = 0; f < m_block.flows.size(); ++f) {
            m_cost[f] = mix(m_ends.cost, f, part);
            m_wedges.factor[f] = 1.0 + mix(m_ends.duty, f, part) + m_cost[f];
            m_wedges.specific[f] = mix(m_ends.specific, f, part);
        }
        m_convergence = solve(m_equations, m_wedges, m_point);
        return m_convergence.converged;
    }

    /// How far an exporter is past its ceiling, in logs of output.
    double excess(std::size_t exporter) const
    {
        const Exporter &e = m_block.exporters[exporter];
        return e.epsilon * m_point.netPrice(Eigen::Index(exporter)) - e.lnCapacity;
    }

    bool findCeilings(std::vector<double> &cuts)
    {
        std::vector<std::size_t> limited;
        for (std::size_t e = 0; e < m_block.exporters.size(); ++e)
            if (m_block.exporters[e].lnCapacity < infinite)
                limited.push_back(e);
        if (limited.empty())
            return true;
        std::vector<double> before(limited.size());
        for (int n = 0; n <= scanPoints; ++n) {
            const double here = double(n) / scanPoints;
            if (!solveAt(here))
                return false;
            std::vector<double> now;
            for (std::size_t e : limited)
                now.push_back(excess(e));
            for (std::size_t l = 0; n > 0 && l < limited.size(); ++l)
                if ((now[l] > 0.0) != (before[l] > 0.0) &&
                    !bisect(limited[l], double(n - 1) / scanPoints, here, before[l] > 0.0, cuts))
                    return false;
            before = std::move(now);
        }
        return true;
    }

    bool bisect(std::size_t exporter, double low, double high, bool bindsAtLow, std::vector<double> &cuts)
    {
        while (high - low > 1e-13) {
            const double middle = 0.5 * (low + high);
            if (!solveAt(middle))
                return false;
            ((excess(exporter) > 0.0) == bindsAtLow ? low : high) = middle;
        }
        cuts.push_back(high);
        return true;
    }

    bool panel(double from, double to, Causes &sum)
    {
        sum = Causes::Zero(m_regions, 3);
        for (const auto &[node, weight] : legendre)
            for (double side : {-1.0, 1.0}) {
                const double half = 0.5 * (to - from);
                if (!solveAt(from + half * (1.0 + side * node)) || !addRates(weight * half, sum))
                    return false;
            }
        return true;
    }

    /// Halves a piece until halving changes nothing.
    bool refine(double from, double to, const Causes &whole, int depth)
    {
        const double middle = 0.5 * (from + to);
        Causes left, right;
        if (!panel(from, middle, left) || !panel(middle, to, right))
            return false;
        m_scale = std::max(m_scale, (left + right).cwiseAbs().maxCoeff());
        if (depth >= deepestHalving || (left + right - whole).cwiseAbs().maxCoeff() <= settled * m_scale) {
            m_sum += left + right;
            return true;
        }
        return refine(from, middle, left, depth + 1) && refine(middle, to, right, depth + 1);
    }

    /// The causes per unit of the line at the solved point, times a weight.
    bool addRates(double weight, Causes &sum)
    {
        Equations &eq = m_equations;
        const auto price = [&](std::size_t f) { return std::exp(eq.lnProducerPrice(m_block.flows[f].exporter)); };
        for (std::size_t f = 0; f < m_block.flows.size(); ++f) {
            const double direct =
                price(f) * (slope(m_ends.duty, f) + slope(m_ends.cost, f)) + slope(m_ends.specific, f);
            eq.flowShift(Eigen::Index(f)) = direct / (price(f) * m_wedges.factor[f] + m_wedges.specific[f]);
        }
        Point change = m_point;
        if (!eq.solveLinearised(Equations::Source::Shifts, change))
            return false;
        eq.differentiate(change);
        for (std::size_t f = 0; f < m_block.flows.size(); ++f) {
            const Flow &flow = m_block.flows[f];
            const double p = price(f);
            const double quantity = flow.value * std::exp(eq.lnQuantity(Eigen::Index(f)));
            const double dp = p * eq.dProducerPrice(flow.exporter);
            const double cost = m_cost[f];
            const double duty = m_wedges.factor[f] - 1.0 - cost;
            sum(flow.to, 0) += weight * (duty * p + m_wedges.specific[f]) * quantity * eq.dQuantity(Eigen::Index(f));
            sum(flow.from, 1) += weight * quantity * dp;
            sum(flow.to, 1) -= weight * quantity * dp;
            sum(flow.to, 2) += weight * quantity * (slope(m_ends.cost, f) * p + cost * dp);
        }
        return true;
    }

    Equations &m_equations;
    const Block &m_block;
    const Ends m_ends;
    const int m_regions;
    Wedges m_wedges;
    std::vector<double> m_cost; ///< c at the solved point
    Point m_point;
    Convergence m_convergence;
    Causes m_sum;
    double m_scale = 0.0;
};

/// Rent that exporters own: it leaves the importer.
void addRentTransfer(const Policy &policy, const Equilibrium &equilibrium, const Baseline &data, double sign,
                     Vector &transfer)
{
    for (std::size_t s = 0; s < policy.sectors.size(); ++s)
        for (std::size_t q = 0; q < policy.sectors[s].quotas.size(); ++q) {
            const Quota &quota = policy.sectors[s].quotas[q];
            const SectorState &state = equilibrium.sectors[s];
            const double inside = std::min(state.quantity(quota.exporter, quota.importer), quota.volume);
            const double rent = sign * (1.0 - quota.importerRentShare) * state.quotas[q].premium *
                                state.producerPrice(quota.exporter) * inside *
                                data.sectors[s].flows(quota.exporter, quota.importer);
            transfer(quota.exporter) += rent;
            transfer(quota.importer) -= rent;
        }
}

} // namespace

Result<WelfareSplit> Model::split(const Policy &from, const Policy &to) const
{
    const Policy *policies[2] = {&from, &to};
    std::vector<Equilibrium> ends;
    for (const Policy *policy : policies) {
        Result<Equilibrium> end = solve(*policy, Memory::Ignore);
        if (!end)
            return end.error();
        ends.push_back(std::move(end).value());
    }
    const Baseline &data = m_calibration->baseline;
    const int regions = regionCount();
    Causes causes = Causes::Zero(regions, 3);
    for (const auto &solver : m_calibration->solvers) {
        const Block &block = solver->block;
        WedgePath::Ends wedges;
        Vector start = Vector::Zero(Eigen::Index(block.exporters.size()));
        for (std::size_t e = 0; e < block.exporters.size(); ++e)
            start(Eigen::Index(e)) =
                std::log(ends[0].sectors[std::size_t(block.exporters[e].sector)].netPrice(block.exporters[e].region));
        for (const Flow &flow : block.flows)
            for (int end = 0; end < 2; ++end) {
                const auto s = std::size_t(block.exporters[std::size_t(flow.exporter)].sector);
                const SectorPolicy &measures = policies[end]->sectors[s];
                const auto entry = [&](const Matrix &m) { return m.size() > 0 ? m(flow.from, flow.to) : 0.0; };
                wedges.duty[end].push_back(ends[std::size_t(end)].sectors[s].duty(flow.from, flow.to));
                wedges.cost[end].push_back(entry(measures.wedge));
                wedges.specific[end].push_back(entry(measures.specificDuty));
            }
        std::unique_ptr<Equations> equations = solver->pool.borrow();
        bool done = true;
        Convergence last;
        if (wedges.duty[0] != wedges.duty[1] || wedges.cost[0] != wedges.cost[1] ||
            wedges.specific[0] != wedges.specific[1]) {
            WedgePath path(*equations, std::move(wedges), std::move(start), regions);
            done = path.integrate(causes);
            last = path.lastConvergence();
        }
        if (!done)
            return notConverged(*equations, last, "split of welfare", data);
        solver->pool.giveBack(std::move(equations));
    }
    WelfareSplit split;
    split.efficiency = causes.col(0);
    split.termsOfTrade = causes.col(1);
    split.realCost = causes.col(2);
    split.rentTransfer = Vector::Zero(regions);
    addRentTransfer(from, ends[0], data, -1.0, split.rentTransfer);
    addRentTransfer(to, ends[1], data, 1.0, split.rentTransfer);
    return split;
}

} // namespace market

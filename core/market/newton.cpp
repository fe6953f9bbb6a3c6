// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/newton.h"

#include <algorithm>
#include <cmath>

namespace market {

namespace {

constexpr int mostIterations = 60;
constexpr double largestPriceStep = 1.0; // in logs
constexpr double polishedResidual = 1e-13;

void move(const Wedges &wedges, const Point &point, const Point &step, double length, Point &to)
{
    to.netPrice = point.netPrice + length * step.netPrice;
    for (std::size_t q = 0; q < wedges.quotas.size(); ++q) {
        const auto at = Eigen::Index(q);
        to.premium(at) = std::clamp(point.premium(at) + length * step.premium(at), 0.0, wedges.quotas[q].span);
    }
}

double cappedLength(const Point &step)
{
    const double largest = step.netPrice.size() > 0 ? step.netPrice.lpNorm<Eigen::Infinity>() : 0.0;
    return largest > largestPriceStep ? largestPriceStep / largest : 1.0;
}

Convergence along(Equations &equations, const Wedges &wedges, Point &point)
{
    Convergence found;
    Point step = point, trial = point;
    Point good = baselinePoint(equations.block(), wedges);
    double reached = 0.0;
    int iterations = 0;
    for (double length = 0.25; reached < 1.0 && length > 1.0 / 512.0;) {
        const double part = std::min(1.0, reached + length);
        const Wedges between = part < 1.0 ? blend(equations.block(), wedges, part) : wedges;
        equations.bind(between);
        point = good;
        for (std::size_t q = 0; q < between.quotas.size(); ++q)
            point.premium(Eigen::Index(q)) = std::min(point.premium(Eigen::Index(q)), between.quotas[q].span);
        found = newton(equations, point, step, trial);
        iterations += found.iterations;
        if (found.converged) {
            good = point;
            reached = part;
            length *= 2.0;
        } else {
            length /= 2.0;
        }
    }
    equations.bind(wedges);
    found.iterations = iterations;
    found.converged = found.converged && reached >= 1.0 && equations.evaluate(point);
    return found;
}

} // namespace

Point baselinePoint(const Block &block, const Wedges &wedges)
{
    Point point;
    point.netPrice = Vector::Zero(Eigen::Index(block.exporters.size()));
    point.premium = Vector::Zero(Eigen::Index(wedges.quotas.size()));
    for (std::size_t q = 0; q < wedges.quotas.size(); ++q)
        point.premium(Eigen::Index(q)) =
            std::min(block.flows[std::size_t(wedges.quotas[q].flow)].premium, wedges.quotas[q].span);
    return point;
}

Convergence newton(Equations &equations, Point &point, Point &step, Point &trial)
{
    const Wedges &wedges = equations.wedges();
    Convergence state;
    if (!equations.evaluate(point))
        return state;
    bool polishing = false;
    while (true) {
        const double residual = equations.residual();
        const double merit = equations.merit();
        state.residual = residual;
        state.converged = residual < tolerance;
        if ((state.converged && (polishing || residual <= polishedResidual)) || state.iterations >= mostIterations)
            return state;
        polishing = state.converged;
        if (!equations.solveLinearised(Equations::Source::Residuals, step))
            return state;
        ++state.iterations;
        bool accepted = false;
        double length = cappedLength(step);
        for (int halving = 0; halving < 12 && !accepted; ++halving, length /= 2.0) {
            move(wedges, point, step, length, trial);
            if (!equations.evaluate(trial))
                continue;
            accepted =
                polishing ? equations.residual() <= residual : equations.merit() <= (1.0 - 1e-4 * length) * merit;
            if (polishing)
                break;
        }
        if (!accepted) {
            // Nothing better in this direction: the point stands as it was.
            equations.evaluate(point);
            return state;
        }
        std::swap(point, trial);
    }
}

Convergence solve(Equations &equations, const Wedges &wedges, Point &point)
{
    equations.bind(wedges);
    Point step = point, trial = point;
    Convergence found = newton(equations, point, step, trial);
    if (found.converged)
        return found;
    int iterations = found.iterations;
    point = baselinePoint(equations.block(), wedges);
    found = newton(equations, point, step, trial);
    iterations += found.iterations;
    if (!found.converged) {
        found = along(equations, wedges, point);
        iterations += found.iterations;
    }
    found.iterations = iterations;
    return found;
}

} // namespace market

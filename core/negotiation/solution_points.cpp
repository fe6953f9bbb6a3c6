// SPDX-License-Identifier: GPL-3.0-or-later
#include "negotiation/solution_points.h"

#include "negotiation/wide.h"

#include <algorithm>
#include <cmath>

namespace negotiation {

namespace {

/// What a solution point maximises, exact: a first objective, and one that settles its ties. Objectives closer than
/// their slack, the rounding noise of what they are made of, are equal.
struct Score
{
    Wide main = 0;
    Wide mainSlack = 0;
    Wide tie = 0;
    Wide tieSlack = 0;
};

int compare(Wide a, Wide b, Wide slack)
{
    if (a > b)
        return a - b > slack ? 1 : 0;
    return b - a > slack ? -1 : 0;
}

template <class ScoreOf> std::vector<std::size_t> best(const std::vector<std::size_t> &rational, ScoreOf scoreOf)
{
    std::vector<std::size_t> entries;
    Score top;
    for (const std::size_t entry : rational) {
        const Score score = scoreOf(entry);
        int order = entries.empty() ? 1 : compare(score.main, top.main, std::max(score.mainSlack, top.mainSlack));
        if (order == 0)
            order = compare(score.tie, top.tie, std::max(score.tieSlack, top.tieSlack));
        if (order < 0)
            continue;
        if (order > 0) {
            entries.clear();
            top = score;
        }
        entries.push_back(entry);
    }
    return entries;
}

Wide wide(Value value)
{
    return static_cast<Wide>(std::max<Value>(value, 0));
}

} // namespace

SolutionPoints solutionPoints(const Space &space, const Frontier &frontier)
{
    SolutionPoints points;
    for (std::size_t entry = 0; entry < frontier.size(); ++entry) {
        if (space.isRational(frontier.values()[entry]))
            points.rational.push_back(entry);
    }
    if (points.rational.empty())
        return points;
    // The best rational package of either side stands at an end of the rational part of the frontier.
    points.ideal =
        ValuePair{frontier.values()[points.rational.back()].first, frontier.values()[points.rational.front()].second};

    const Wide noise = wide(space.noise), equality = wide(space.equality);
    const auto firstGain = [&](std::size_t e) { return wide(frontier.values()[e].first - space.reservation.first); };
    const auto secondGain = [&](std::size_t e) { return wide(frontier.values()[e].second - space.reservation.second); };
    const Wide firstBest = wide(points.ideal->first - space.reservation.first);
    const Wide secondBest = wide(points.ideal->second - space.reservation.second);

    points.nash = best(points.rational, [&](std::size_t e) {
        return Score{firstGain(e) * secondGain(e), noise * (firstGain(e) + secondGain(e)), 0, 0};
    });
    points.utilitarian = best(points.rational, [&](std::size_t e) {
        return Score{firstGain(e) + secondGain(e), noise, 0, 0};
    });
    points.egalitarian = best(points.rational, [&](std::size_t e) {
        const Wide first = firstGain(e), second = secondGain(e);
        return Score{std::min(first, second), noise, std::max(first, second), noise};
    });
    points.kalaiSmorodinsky = best(points.rational, [&](std::size_t e) {
        // Over the common denominator; a side that cannot gain at all has all it can get.
        const Wide firstScale = std::max<Wide>(firstBest, 1), secondScale = std::max<Wide>(secondBest, 1);
        const Wide first = (firstBest <= equality ? firstScale : firstGain(e)) * secondScale;
        const Wide second = (secondBest <= equality ? secondScale : secondGain(e)) * firstScale;
        const Wide slack = noise * (firstScale + secondScale);
        return Score{std::min(first, second), slack, std::max(first, second), slack};
    });
    return points;
}

std::optional<NearestMiss> nearestMiss(const Space &space, const Frontier &frontier)
{
    std::optional<NearestMiss> nearest;
    for (std::size_t entry = 0; entry < frontier.size(); ++entry) {
        const ValuePair over = space.over(frontier.values()[entry]);
        const ValuePair shortfall{std::max<Value>(-over.first, 0), std::max<Value>(-over.second, 0)};
        const auto key = [](ValuePair s) {
            return std::pair(std::max(s.first, s.second), std::min(s.first, s.second));
        };
        if (!nearest || key(shortfall) < key(nearest->shortfall))
            nearest = NearestMiss{entry, shortfall};
    }
    return nearest;
}

std::optional<WeightChange> leastWeightChange(const std::vector<double> &weights,
                                              const std::vector<double> &differences)
{
    double total = 0.0;
    for (std::size_t c = 0; c < weights.size(); ++c)
        total += weights[c] * differences[c];
    if (total >= 0.0)
        return std::nullopt;
    std::optional<WeightChange> least;
    for (std::size_t c = 0; c < weights.size(); ++c) {
        if (weights[c] >= 1.0)
            continue;
        // w'·d + (1 − w')·rest = 0, the rest being the mean of the other criteria.
        const double rest = (total - weights[c] * differences[c]) / (1.0 - weights[c]);
        if (rest == differences[c])
            continue;
        const double weight = rest / (rest - differences[c]);
        if (!(weight >= 0.0 && weight <= 1.0))
            continue;
        if (!least || std::abs(weight - weights[c]) < std::abs(least->weight - weights[least->criterion]))
            least = WeightChange{c, weight};
    }
    return least;
}

} // namespace negotiation

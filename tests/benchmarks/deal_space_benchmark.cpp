// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/deal_space.h"
#include "exchange/data_pack.h"
#include "negotiation/density.h"
#include "negotiation/offers.h"
#include "negotiation/rational_count.h"
#include "negotiation/solution_points.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <random>

/// The deal space: exact frontier and solution points on spaces no enumeration could reach, beside plain enumeration on
/// those it can. Design §10: 30 issues × 5 options and the shipped study after its blocks within 5 ms, all block
/// equilibria of the shipped study within 0.8 s on two cores, its exact count of rational packages within 15 s.
namespace {

using namespace negotiation;

double uniform(std::mt19937 &random)
{
    return static_cast<double>(random()) / 4294967296.0;
}

Value ticks(double points)
{
    return std::llround(points * 1e6);
}

/// Weighted values of 0–100 points in 1e-6 points, as in a study. `conflict` 0: the sides' values are independent;
/// towards 1 what one side gains the other loses.
Space makeSpace(int issues, int options, double conflict)
{
    std::mt19937 random(12345);
    std::array<std::vector<double>, 2> weights;
    for (auto &side : weights) {
        double sum = 0.0;
        for (int i = 0; i < issues; ++i)
            sum += side.emplace_back(0.2 + uniform(random));
        for (double &weight : side)
            weight /= sum;
    }
    std::vector<std::vector<ValuePair>> contributions(static_cast<std::size_t>(issues));
    for (std::size_t i = 0; i < contributions.size(); ++i) {
        for (int option = 0; option < options; ++option) {
            const double first = uniform(random), own = uniform(random);
            const double second = conflict * (1.0 - first) + (1.0 - conflict) * own;
            const double weight = conflict > 0.0 ? weights[0][i] : weights[1][i];
            contributions[i].push_back({ticks(100.0 * weights[0][i] * first), ticks(100.0 * weight * second)});
        }
    }
    Space space = *additiveSpace(contributions, {});
    space.ticksPerPoint = 1e6;
    space.reservation = {ticks(55.0), ticks(conflict > 0.0 ? 35.0 : 55.0)};
    return space;
}

void frontierAndPoints(benchmark::State &state, int issues, int options, double conflict)
{
    const Space space = makeSpace(issues, options, conflict);
    std::size_t size = 0;
    for (auto _ : state) {
        const auto frontier = Frontier::of(space);
        const SolutionPoints points = solutionPoints(space, *frontier);
        benchmark::DoNotOptimize(points.nash.data());
        size = frontier->size();
    }
    state.counters["frontier"] = static_cast<double>(size);
    state.counters["packages"] = space.packageCount().toDouble();
}

/// Every package, its two values, the non-dominated ones: what the exact sums replace.
void plainEnumeration(benchmark::State &state, int issues, int options, double conflict)
{
    const Space space = makeSpace(issues, options, conflict);
    for (auto _ : state) {
        std::vector<ValuePair> all{space.constant};
        for (const Block &block : space.blocks) {
            std::vector<ValuePair> next;
            next.reserve(all.size() * block.combinations.size());
            for (const ValuePair sum : all) {
                for (const Block::Combination &c : block.combinations)
                    next.push_back(sum + c.values);
            }
            all = std::move(next);
        }
        std::sort(all.begin(), all.end(), [](ValuePair a, ValuePair b) {
            return a.first != b.first ? a.first > b.first : a.second > b.second;
        });
        std::size_t size = 0;
        Value best = -1;
        for (const ValuePair v : all) {
            if (v.second > best) {
                best = v.second;
                ++size;
            }
        }
        benchmark::DoNotOptimize(size);
    }
}

void density(benchmark::State &state)
{
    const Space space = makeSpace(30, 5, 0.0);
    for (auto _ : state)
        benchmark::DoNotOptimize(estimateRational(space, densityOf(space)).value);
}

void countAtOnce(benchmark::State &state)
{
    const Space space = makeSpace(17, 5, 0.0); // 7.6·10^11 packages
    for (auto _ : state)
        benchmark::DoNotOptimize(countRational(space)->toDouble());
}

void offers(benchmark::State &state)
{
    const Space space = makeSpace(30, 5, 0.0);
    const Package package(30, 2);
    const ValuePair values = *space.valueOf(package);
    for (auto _ : state) {
        const Neighbourhood near = Neighbourhood::of(space, package, values);
        for (int changes = 1; changes <= 3; ++changes)
            benchmark::DoNotOptimize(near.improvement(changes).has_value());
    }
}

const study::Economy &shipped()
{
    static const std::shared_ptr<const study::Economy> economy = *study::Economy::calibrate(
        std::make_shared<const study::Study>(*exchange::studyFromPack(exchange::shippedPackFolder())));
    return *economy;
}

const negotiation::Space &shippedSpace()
{
    static const Space space = *analysis::dealSpace(shipped(), **analysis::solveSpace(shipped()));
    return space;
}

void shippedBlocks(benchmark::State &state)
{
    for (auto _ : state) {
        // A fresh calibration, so that no equilibrium is remembered.
        const auto economy = *study::Economy::calibrate(shipped().sharedStudy());
        benchmark::DoNotOptimize(analysis::solveSpace(*economy)->get());
    }
}

void shippedFrontier(benchmark::State &state)
{
    const Space &space = shippedSpace();
    std::size_t size = 0;
    for (auto _ : state) {
        const auto frontier = Frontier::of(space);
        const SolutionPoints points = solutionPoints(space, *frontier);
        benchmark::DoNotOptimize(points.nash.data());
        size = frontier->size();
    }
    state.counters["frontier"] = static_cast<double>(size);
    state.counters["packages"] = space.packageCount().toDouble();
}

/// What a toggle of a lock or weight costs once the blocks are solved: values, frontier, points, density, offers.
void shippedPicture(benchmark::State &state)
{
    const auto outcomes = *analysis::solveSpace(shipped());
    const Package package(shippedSpace().optionCounts.size(), 0);
    for (auto _ : state) {
        const Space space = *analysis::dealSpace(shipped(), *outcomes);
        const auto frontier = Frontier::of(space);
        benchmark::DoNotOptimize(solutionPoints(space, *frontier).nash.data());
        benchmark::DoNotOptimize(estimateRational(space, densityOf(space)).value);
        const Neighbourhood near = Neighbourhood::of(space, package, *space.valueOf(package));
        for (int changes = 1; changes <= 3; ++changes)
            benchmark::DoNotOptimize(near.improvement(changes).has_value());
    }
}

void shippedCount(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(countRational(shippedSpace())->toDouble());
}

BENCHMARK(shippedBlocks)->Name("shipped_study/all_block_equilibria")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(shippedFrontier)->Name("shipped_study/frontier_and_points_after_blocks")->Unit(benchmark::kMillisecond);
BENCHMARK(shippedPicture)->Name("shipped_study/values_frontier_density_offers")->Unit(benchmark::kMillisecond);
BENCHMARK(shippedCount)->Name("shipped_study/exact_rational_count")->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK_CAPTURE(frontierAndPoints, thirty_issues_of_five, 30, 5, 0.0)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frontierAndPoints, nearly_zero_sum_20_of_five, 20, 5, 0.97)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frontierAndPoints, nine_issues_of_five, 9, 5, 0.0)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plainEnumeration, nine_issues_of_five, 9, 5, 0.0)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frontierAndPoints, nearly_zero_sum_9_of_five, 9, 5, 0.97)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(plainEnumeration, nearly_zero_sum_9_of_five, 9, 5, 0.97)->Unit(benchmark::kMillisecond);
BENCHMARK(density)->Name("density_and_estimate/thirty_issues_of_five")->Unit(benchmark::kMillisecond);
BENCHMARK(countAtOnce)->Name("exact_rational_count/seventeen_issues_of_five")->Unit(benchmark::kMillisecond);
BENCHMARK(offers)->Name("best_one_two_three_changes/thirty_issues_of_five")->Unit(benchmark::kMillisecond);

} // namespace

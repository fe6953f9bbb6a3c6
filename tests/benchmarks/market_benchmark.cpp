// SPDX-License-Identifier: GPL-3.0-or-later
// Cost of equilibria: the shipped study, synthetic blocks of growing size, and every policy of the largest block.
#include "core/market_models.h"
#include "exchange/data_pack.h"
#include "market/newton.h"
#include "study/accounting.h"
#include "study/adjustments.h"
#include "study/economy.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <set>
#include <thread>

using namespace market;

namespace {

const study::Economy &shipped()
{
    static const std::shared_ptr<const study::Economy> economy = [] {
        auto data = exchange::studyFromPack(exchange::shippedPackFolder());
        return std::move(study::Economy::calibrate(std::make_shared<const study::Study>(std::move(*data))).value());
    }();
    return *economy;
}

Policy policyOfScenario(const char *code)
{
    const study::Study &data = shipped().study();
    const auto &scenario = data.scenarios[std::size_t(study::scenarioIndex(data, QString::fromLatin1(code)))];
    return study::policyOf(shipped().model(), *study::dutiesOf(data, scenario.package, {}, scenario.date));
}

/// A policy nobody asked before: every duty in force moved by a billionth.
void nudge(Policy &policy)
{
    for (SectorPolicy &measures : policy.sectors)
        measures.duty.array() += 1e-9 * (measures.duty.array() > 0.0).cast<double>();
}

void coldShippedStudy(benchmark::State &state, const char *scenario)
{
    const Policy policy = policyOfScenario(scenario);
    int iterations = 0;
    for (auto _ : state)
        iterations = shipped().model().solve(policy, Memory::Ignore)->iterations;
    state.counters["iterations"] = iterations;
}
BENCHMARK_CAPTURE(coldShippedStudy, status_quo, "status_quo_2025_07_25")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(coldShippedStudy, no_deal, "no_deal_2025_08_01")->Unit(benchmark::kMicrosecond);

/// From one toggle to the next: two policies by turns, neither ever asked before.
void warmShippedStudy(benchmark::State &state, const char *first, const char *second)
{
    Policy policies[2] = {policyOfScenario(first), policyOfScenario(second)};
    const auto model = Model::create(shipped().model().baseline());
    std::size_t turn = 0;
    double iterations = 0.0;
    for (auto _ : state) {
        state.PauseTiming();
        turn = 1 - turn;
        nudge(policies[turn]);
        state.ResumeTiming();
        iterations += model->solve(policies[turn], Memory::Use)->iterations;
    }
    state.counters["iterations"] = benchmark::Counter(iterations, benchmark::Counter::kAvgIterations);
}
BENCHMARK_CAPTURE(warmShippedStudy, same_positions, "no_deal_2025_08_01", "no_deal_2025_08_01")
    ->Unit(benchmark::kMicrosecond)
    ->Iterations(5000);
BENCHMARK_CAPTURE(warmShippedStudy, whole_packages, "status_quo_2025_07_25", "no_deal_2025_08_01")
    ->Unit(benchmark::kMicrosecond)
    ->Iterations(5000);

void rememberedShippedStudy(benchmark::State &state)
{
    const Policy policy = policyOfScenario("no_deal_2025_08_01");
    for (auto _ : state)
        benchmark::DoNotOptimize(shipped().model().solve(policy, Memory::Use));
}
BENCHMARK(rememberedShippedStudy)->Unit(benchmark::kMicrosecond);

void calibrateShippedStudy(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(Model::create(shipped().model().baseline()));
}
BENCHMARK(calibrateShippedStudy)->Unit(benchmark::kMicrosecond);

void welfareAndSplit(benchmark::State &state)
{
    const Policy baseline = shipped().model().baselinePolicy();
    const Policy policy = policyOfScenario("no_deal_2025_08_01");
    for (auto _ : state)
        benchmark::DoNotOptimize(shipped().model().split(baseline, policy));
}
BENCHMARK(welfareAndSplit)->Unit(benchmark::kMillisecond);

/// One block where every region produces, absorbs and buys inputs, so that nothing can be eliminated.
market_models::Case fullBlock(int regions, int sectors)
{
    market_models::Chance chance(7);
    market_models::Case result;
    for (int i = 0; i < regions; ++i)
        result.baseline.regions.push_back(std::to_string(i));
    for (int s = 0; s < sectors; ++s) {
        Matrix flows(regions, regions), duty = Matrix::Zero(regions, regions);
        for (int i = 0; i < regions; ++i)
            for (int j = 0; j < regions; ++j) {
                flows(i, j) = chance.logUniform(i == j ? 100.0 : 1.0, i == j ? 1000.0 : 100.0);
                duty(i, j) = i == j ? 0.0 : chance.uniform(0.0, 0.5);
            }
        result.baseline.sectors.push_back(market_models::sector(std::to_string(s), flows, 3.0, 6.0, 0.8, 1.5));
        result.policy.sectors.push_back(market_models::dutiesOnly(duty));
        if (s > 0)
            result.baseline.inputs.push_back({s - 1, s, Vector::Constant(regions, 0.05)});
    }
    return result;
}

void unknowns(benchmark::State &state)
{
    const auto data = fullBlock(int(state.range(0)), int(state.range(1)));
    const auto model = Model::create(data.baseline);
    int iterations = 0;
    for (auto _ : state)
        iterations = model->solve(data.policy, Memory::Ignore)->iterations;
    state.counters["unknowns"] = model->liveMarketCount();
    state.counters["iterations"] = iterations;
    state.SetComplexityN(model->liveMarketCount());
}
BENCHMARK(unknowns)
    ->Args({3, 3})
    ->Args({5, 6})
    ->Args({6, 10})
    ->Args({8, 15})
    ->Args({10, 24})
    ->Unit(benchmark::kMicrosecond)
    ->Complexity();

/// Every distinct policy of the largest block at the deal date, within the rules.
const std::vector<Policy> &largestBlockPolicies()
{
    static const std::vector<Policy> policies = [] {
        const study::Study &data = shipped().study();
        const Model &model = shipped().model();
        const std::vector<int> largest =
            *std::max_element(model.blocks().begin(), model.blocks().end(),
                              [](const auto &a, const auto &b) { return a.size() < b.size(); });
        const Block block = makeBlock(model.baseline(), largest, inputOrder(model.baseline()));
        std::vector<std::size_t> movers;
        for (std::size_t i = 0; i < data.irritants.size(); ++i) {
            const auto &positions = data.irritants[i].positions;
            if (std::any_of(positions.begin(), positions.end(), [&](const study::Position &position) {
                    return std::any_of(
                        position.effects.begin(), position.effects.end(), [&](const study::Effect &effect) {
                            return std::find(largest.begin(), largest.end(), effect.sector) != largest.end();
                        });
                }))
                movers.push_back(i);
        }
        const std::vector<negotiation::Rule> rules = study::negotiationRules(data);
        std::vector<Policy> found;
        std::set<std::vector<double>> seen;
        negotiation::Package package(data.irritants.size(), 0);
        for (bool more = true; more;) {
            Policy policy = study::policyOf(model, *study::dutiesOf(data, package, {}, data.dealDate));
            if (negotiation::brokenRules(rules, package).empty() &&
                seen.insert(wedgesOf(block, policy).key(block)).second)
                found.push_back(std::move(policy));
            more = false;
            for (std::size_t i : movers) {
                if (++package[i] < int(data.irritants[i].positions.size())) {
                    more = true;
                    break;
                }
                package[i] = 0;
            }
        }
        return found;
    }();
    return policies;
}

void largestBlock(benchmark::State &state)
{
    const std::vector<Policy> &policies = largestBlockPolicies();
    const auto threads = std::size_t(state.range(0));
    for (auto _ : state) {
        const auto model = Model::create(shipped().model().baseline());
        std::vector<std::thread> workers;
        for (std::size_t t = 0; t < threads; ++t)
            workers.emplace_back([&, t] {
                for (std::size_t p = t * policies.size() / threads; p < (t + 1) * policies.size() / threads; ++p)
                    if (!model->solve(policies[p], Memory::Use))
                        std::abort();
            });
        for (std::thread &worker : workers)
            worker.join();
    }
    state.SetLabel(std::to_string(policies.size()) + " policies");
}
BENCHMARK(largestBlock)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();

} // namespace

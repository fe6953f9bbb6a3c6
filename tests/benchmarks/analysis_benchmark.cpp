// SPDX-License-Identifier: GPL-3.0-or-later
// Questions asked of the shipped study many times over: attribution, response curves, draws.
#include "analysis/attribution.h"
#include "analysis/uncertainty.h"
#include "exchange/data_pack.h"

#include <benchmark/benchmark.h>

#include <chrono>

namespace {

std::shared_ptr<const study::Study> shippedStudy()
{
    static const auto data =
        std::make_shared<const study::Study>(std::move(exchange::studyFromPack(exchange::shippedPackFolder()).value()));
    return data;
}

std::shared_ptr<const study::Economy> calibrated()
{
    return study::Economy::calibrate(shippedStudy()).value();
}

const study::Economy &shipped()
{
    static const auto economy = calibrated();
    return *economy;
}

analysis::Choice scenario(const char *code)
{
    const study::Study &data = *shippedStudy();
    return analysis::choiceOf(data.scenarios[std::size_t(study::scenarioIndex(data, QString::fromLatin1(code)))]);
}

/// No deal with the first changes that alter the policy: the last position of each irritant that moves a duty.
analysis::Choice withChanges(int count)
{
    const analysis::Choice reference = scenario("no_deal_2025_08_01");
    analysis::Choice choice = reference;
    for (std::size_t i = 0; i < choice.package.size() && count > 0; ++i) {
        analysis::Choice tried = choice;
        tried.package[i] = int(shippedStudy()->irritants[i].positions.size()) - 1;
        const auto changes = analysis::changesBetween(*shippedStudy(), tried, choice);
        if (changes.empty() || !changes.front().altersPolicy)
            continue;
        choice = tried;
        --count;
    }
    return choice;
}

/// Nothing remembered: a study just opened.
void attribution(benchmark::State &state)
{
    const analysis::Choice choice = withChanges(int(state.range(0)));
    for (auto _ : state) {
        state.PauseTiming();
        const auto economy = calibrated();
        state.ResumeTiming();
        const auto result = analysis::attribute(*economy, choice, scenario("no_deal_2025_08_01"));
        state.counters["changes"] = double(result->effects.size());
        state.counters["exact"] = result->isExact;
    }
}
BENCHMARK(attribution)->Arg(3)->Arg(10)->Unit(benchmark::kMillisecond);

/// Every equilibrium solved cold, as the command line does.
void attributionCold(benchmark::State &state)
{
    const analysis::Choice choice = withChanges(10);
    analysis::AttributionSettings settings;
    settings.memory = market::Memory::Ignore;
    for (auto _ : state)
        benchmark::DoNotOptimize(analysis::attribute(shipped(), choice, scenario("no_deal_2025_08_01"), settings).ok());
}
BENCHMARK(attributionCold)->Unit(benchmark::kMillisecond);

void responseCurve(benchmark::State &state)
{
    const study::Study &data = *shippedStudy();
    const analysis::DutyAxis axis{*study::scopeFromCode(data, u"STEEL_MILL"), study::regionIndex(data, u"USA"),
                                  study::regionIndex(data, u"CAN")};
    for (auto _ : state) {
        state.PauseTiming();
        const auto economy = calibrated();
        state.ResumeTiming();
        benchmark::DoNotOptimize(analysis::responseCurve(*economy, scenario("quota_deal_2025"), axis).ok());
    }
}
BENCHMARK(responseCurve)->Unit(benchmark::kMillisecond);

void draws(benchmark::State &state, const char *reference)
{
    for (auto _ : state) {
        const auto began = std::chrono::steady_clock::now();
        double firstBands = 0.0;
        analysis::UncertaintyProgress progress;
        progress.refined = [&](const analysis::UncertaintyResult &) {
            if (firstBands == 0.0)
                firstBands = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        };
        analysis::UncertaintySettings settings;
        settings.draws = int(state.range(0));
        const auto result =
            analysis::uncertainty(shipped(), scenario("quota_deal_2025"), scenario(reference), settings, progress);
        state.counters["first_bands_s"] = firstBands;
        state.counters["failed"] = result->failed;
    }
}
// No deal is both the reference and the walk-away: two policies a draw. With the status quo as reference, three.
BENCHMARK_CAPTURE(draws, package_and_reference, "no_deal_2025_08_01")
    ->Arg(10000)
    ->Iterations(1)
    ->Repetitions(3)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(draws, and_the_walk_away, "status_quo_2025_07_25")
    ->Arg(10000)
    ->Iterations(1)
    ->Repetitions(3)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

void tornado(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(
            analysis::tornado(shipped(), scenario("quota_deal_2025"), scenario("no_deal_2025_08_01")).ok());
}
BENCHMARK(tornado)->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);

void bandsRoundACurve(benchmark::State &state)
{
    const study::Study &data = *shippedStudy();
    const analysis::DutyAxis axis{*study::scopeFromCode(data, u"STEEL_MILL"), study::regionIndex(data, u"USA"),
                                  study::regionIndex(data, u"CAN")};
    analysis::UncertaintySettings settings;
    settings.draws = 200;
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::curveBands(shipped(), scenario("quota_deal_2025"),
                                                      scenario("no_deal_2025_08_01"), axis, 11, settings)
                                     .ok());
    }
}
BENCHMARK(bandsRoundACurve)->MeasureProcessCPUTime()->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace

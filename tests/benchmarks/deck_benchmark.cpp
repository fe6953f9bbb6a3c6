// SPDX-License-Identifier: GPL-3.0-or-later
// Writing slides (design §10: a deck of six native charts ≤ 1 s), each chart with its workbook, and the table of outcomes.
#include "core/sample_charts.h"
#include "exchange/data_pack.h"
#include "exchange/study_export.h"

#include <benchmark/benchmark.h>

namespace {

void deckOfSixCharts(benchmark::State &state)
{
    const words::Wording wording;
    exchange::Deck deck{QStringLiteral("Talks"), words::Language::English, QDate(2026, 11, 22), {}};
    for (const charts::ChartSpec &spec : {sample_charts::bars(wording), sample_charts::curves(wording, 1), sample_charts::waterfall(wording),
                                          sample_charts::tornado(wording), sample_charts::dealSpace(wording)})
        deck.slides.push_back({spec.title, spec.subtitle, {spec}, {}, spec.source, QStringLiteral("Notes"), {}});
    std::size_t bytes = 0; // the waterfall has a chart for each party: six in all
    for (auto _ : state)
        bytes = static_cast<std::size_t>(exchange::writePptx(deck, {}).value().size());
    state.counters["kB"] = static_cast<double>(bytes) / 1000.0;
}

/// From the study: solved, drawn, written; the deal space is solved once.
void deckOfAStudy(benchmark::State &state)
{
    const auto study = std::make_shared<const study::Study>(exchange::studyFromPack(exchange::shippedPackFolder()).value());
    const auto economy = study::Economy::calibrate(study).value();
    const auto request = exchange::requestOf(*study, {QStringLiteral("quota_deal_2025"), QStringLiteral("uk_parity"), QStringLiteral("full_relief")},
                                             words::Language::English);
    for (auto _ : state)
        benchmark::DoNotOptimize(exchange::exportFiles(*economy, *request, QStringLiteral("deck.pptx"), {}).ok());
}

void outcomes(benchmark::State &state)
{
    const auto study = std::make_shared<const study::Study>(exchange::studyFromPack(exchange::shippedPackFolder()).value());
    const auto economy = study::Economy::calibrate(study).value();
    const auto request = exchange::requestOf(*study, {}, words::Language::English);
    for (auto _ : state)
        benchmark::DoNotOptimize(exchange::exportFiles(*economy, *request, QStringLiteral("outcomes.xlsx"), {}).ok());
}

BENCHMARK(deckOfSixCharts)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(deckOfAStudy)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(outcomes)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

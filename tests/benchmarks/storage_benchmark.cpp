// SPDX-License-Identifier: GPL-3.0-or-later
// Open and save (design §10: save ≤ 50 ms, open ≤ 150 ms) of the shipped study and of one of 50 scenarios with long notes.
#include "exchange/data_pack.h"
#include "storage/outcome_rows.h"
#include "storage/study_file.h"

#include <benchmark/benchmark.h>

#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>

namespace {

constexpr int manyScenarios = 50;
constexpr int lettersOfANote = 8000;

/// The shipped study; with `scenarios` above its own, further ones that differ, each with a note of several pages.
study::Study studyOf(int scenarios)
{
    study::Study study = exchange::studyFromPack(exchange::shippedPackFolder()).value();
    const auto own = static_cast<int>(study.scenarios.size());
    for (int i = own; i < scenarios; ++i) {
        study::Scenario scenario = study.scenarios[static_cast<std::size_t>(i % own)];
        scenario.code = QStringLiteral("saved_%1").arg(i);
        scenario.name = {QStringLiteral("Scenario %1").arg(i), QStringLiteral("Scénario %1").arg(i)};
        scenario.note = QString(lettersOfANote, u'é');
        study.scenarios.push_back(scenario);
    }
    return study;
}

void open(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("talks.lzstudy"));
    if (!storage::save(studyOf(static_cast<int>(state.range(0))), path))
        state.SkipWithError("not saved");
    for (auto _ : state)
        benchmark::DoNotOptimize(storage::load(path).ok());
    state.counters["kB"] = static_cast<double>(QFileInfo(path).size()) / 1000.0;
}

void save(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("talks.lzstudy"));
    const study::Study study = studyOf(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        if (!storage::save(study, path))
            state.SkipWithError("not saved");
    }
    state.counters["kB"] = static_cast<double>(QFileInfo(path).size()) / 1000.0;
}

/// As the window saves: with the outcomes of every scenario, solved before.
void saveWithOutcomes(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("talks.lzstudy"));
    const auto study = std::make_shared<const study::Study>(studyOf(static_cast<int>(state.range(0))));
    const auto economy = study::Economy::calibrate(study).value();
    for (auto _ : state) {
        if (!storage::save(*study, path, storage::outcomeRows(*economy, study->scenarios)))
            state.SkipWithError("not saved");
    }
    state.counters["kB"] = static_cast<double>(QFileInfo(path).size()) / 1000.0;
}

/// Outcomes of saved scenarios as rows, without writing them.
void outcomeRows(benchmark::State &state)
{
    const auto study = std::make_shared<const study::Study>(studyOf(static_cast<int>(state.range(0))));
    const auto economy = study::Economy::calibrate(study).value();
    for (auto _ : state)
        benchmark::DoNotOptimize(storage::outcomeRows(*economy, study->scenarios).size());
}

BENCHMARK(open)->Arg(0)->Arg(manyScenarios)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(save)->Arg(0)->Arg(manyScenarios)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(outcomeRows)->Arg(0)->Arg(manyScenarios)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(saveWithOutcomes)->Arg(0)->Arg(manyScenarios)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

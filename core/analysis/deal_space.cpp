// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/deal_space.h"

#include "analysis/blocks.h"
#include "analysis/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <mutex>
#include <utility>

namespace analysis {

using negotiation::Package;
using negotiation::Value;
using negotiation::ValuePair;

namespace {

/// How finely values are held. What the economy computes is rounded to 1e-6 points, once; without an economy values are
/// a person's own decimals or a negotiation domain's, equal where they differ by no more than 1e-9 of the scale of 100
/// points (design §5).
struct Grain
{
    double ticksPerPoint = 1e6;
    Value noise = 0;
    Value equality = 0;
    Value ticks(double points) const { return std::llround(points * ticksPerPoint); }
};

/// For values of at most `reach` points in absolute terms.
Grain fineGrain(double reach)
{
    Grain grain{1e16};
    while (reach * grain.ticksPerPoint > 4e18)
        grain.ticksPerPoint /= 10.0;
    grain.noise = std::max<Value>(1, grain.ticks(1e-10));
    grain.equality = grain.ticks(1e-7);
    return grain;
}

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

std::uint32_t codeOf(const study::Study &study, const std::vector<int> &irritants, const Package &package)
{
    std::uint32_t code = 0;
    for (const int irritant : irritants)
        code = code * static_cast<std::uint32_t>(study.irritants[at(irritant)].positions.size()) +
               static_cast<std::uint32_t>(package[at(irritant)]);
    return code;
}

void choose(const study::Study &study, const std::vector<int> &irritants, std::uint32_t code, Package &package)
{
    for (auto irritant = irritants.rbegin(); irritant != irritants.rend(); ++irritant) {
        const auto positions = static_cast<std::uint32_t>(study.irritants[at(*irritant)].positions.size());
        package[at(*irritant)] = static_cast<int>(code % positions);
        code /= positions;
    }
}

/// Whether two positions do the same to the markets: notes and sources do not count, nor do effects that change
/// nothing.
bool haveSameEffects(const study::Position &a, const study::Position &b)
{
    const auto bare = [](const study::Position &position) {
        std::vector<study::Effect> effects;
        for (study::Effect effect : position.effects) {
            effect.provenance = {};
            if (effect.instrument != study::Instrument::None)
                effects.push_back(std::move(effect));
        }
        return effects;
    };
    return bare(a) == bare(b);
}

/// Of each irritant and position: the first position with the same effects.
std::vector<std::vector<int>> effectClasses(const study::Study &study)
{
    std::vector<std::vector<int>> classes;
    for (const study::Irritant &irritant : study.irritants) {
        std::vector<int> firsts;
        for (std::size_t p = 0; p < irritant.positions.size(); ++p) {
            std::size_t first = 0;
            while (!haveSameEffects(irritant.positions[first], irritant.positions[p]))
                ++first;
            firsts.push_back(static_cast<int>(first));
        }
        classes.push_back(std::move(firsts));
    }
    return classes;
}

std::vector<QString> indicatorsOf(const study::Study &study)
{
    std::vector<QString> indicators{QStringLiteral("welfare"), QStringLiteral("treasury")};
    for (const study::SectorGroup &group : study.groups)
        indicators.push_back(QLatin1String("jobs_") + group.code);
    return indicators;
}

/// One equilibrium to solve: a package that makes the policy, and where its changes go.
struct Job
{
    Package package;
    std::size_t block = 0;
    std::uint32_t policy = 0;
};

words::Error tooLarge(const study::Study &study, const std::vector<int> &irritants,
                      const negotiation::BigCount &combinations)
{
    QStringList names;
    for (const int irritant : irritants)
        names << study.irritants[at(irritant)].title.en;
    return {words::ErrorKind::BadData,
            {},
            {"analysis::DealSpace",
             QT_TRANSLATE_NOOP(
                 "analysis::DealSpace",
                 "%1 depend on each other: %2 combinations, more than the five million that can be enumerated."),
             {names.join(QLatin1String(", ")), QString::fromStdString(combinations.toString())}},
            {"analysis::DealSpace",
             QT_TRANSLATE_NOOP("analysis::DealSpace", "Take out rules or positions that join them.")},
            {}};
}

/// Solves the jobs into `outcomes`; the first failure ends it.
std::optional<words::Error> solveJobs(const study::Economy &economy, const std::vector<Job> &jobs,
                                      const SolveOptions &options, SpaceOutcomes &outcomes)
{
    const study::Study &study = economy.study();
    const std::size_t indicators = outcomes.indicators.size(), parties = study.parties.size();
    std::mutex mutex;
    std::optional<words::Error> failure;
    std::atomic<bool> hasFailed = false;
    const auto work = [&](int index) {
        if (hasFailed)
            return;
        const Job &job = jobs[at(index)];
        const auto assessed = economy.assess(job.package, study.dealDate, options.memory);
        if (!assessed) {
            const std::lock_guard lock(mutex);
            hasFailed = true;
            failure = assessed.error();
            return;
        }
        double *changes = &outcomes.blocks[job.block].changes[job.policy * parties * indicators];
        for (std::size_t p = 0; p < parties; ++p) {
            for (std::size_t i = 0; i < indicators; ++i) {
                *changes++ =
                    study::indicatorChange(study, assessed->outcomes, static_cast<int>(p), outcomes.indicators[i])
                        .value_or(0.0) -
                    outcomes.nothing[p][i];
            }
        }
    };
    const auto finished = [&](int done) {
        if (options.progress)
            options.progress(static_cast<double>(done) / static_cast<double>(jobs.size()));
    };
    inParallel(static_cast<int>(jobs.size()), options.threads > 0 ? options.threads : defaultThreads(), options.stop,
               work, finished);
    return failure;
}

/// Points of one block combination for a party, against nothing agreed in the economy and nothing at all in politics.
double contribution(const study::Party &party, const SpaceOutcomes &outcomes, const std::vector<int> &irritants,
                    const double *changes, const Package &package)
{
    double index = 0.0;
    for (const study::IndicatorWeight &weight : party.indicatorWeights) {
        const auto scale = std::find_if(party.scales.begin(), party.scales.end(),
                                        [&](const study::Scale &s) { return s.indicator == weight.indicator; });
        const auto known = std::find(outcomes.indicators.begin(), outcomes.indicators.end(), weight.indicator);
        if (scale == party.scales.end() || known == outcomes.indicators.end())
            continue; // refused when the study is read
        index +=
            weight.weight.value * 100.0 * changes[known - outcomes.indicators.begin()] / (scale->high - scale->low);
    }
    double points = party.economicWeight.value * index;
    for (const int irritant : irritants)
        points += party.irritantWeights.at(at(irritant)).value *
                  party.positionValues.at(at(irritant)).at(at(package[at(irritant)])).value;
    return points;
}

/// E of nothing agreed, in the points of the party's value.
double constantOf(const study::Party &party, const SpaceOutcomes &outcomes, const std::vector<double> &nothing)
{
    double index = 0.0;
    for (const study::IndicatorWeight &weight : party.indicatorWeights) {
        const auto scale = std::find_if(party.scales.begin(), party.scales.end(),
                                        [&](const study::Scale &s) { return s.indicator == weight.indicator; });
        const auto known = std::find(outcomes.indicators.begin(), outcomes.indicators.end(), weight.indicator);
        if (scale == party.scales.end() || known == outcomes.indicators.end())
            continue;
        const double change = nothing[static_cast<std::size_t>(known - outcomes.indicators.begin())];
        index += weight.weight.value * 100.0 * (change - scale->low) / (scale->high - scale->low);
    }
    return party.economicWeight.value * index;
}

/// Without an economy each irritant adds its weighted value and nothing else does.
Grain grainOf(const study::Economy &economy)
{
    const study::Study &study = economy.study();
    if (!study.sectors.empty())
        return {};
    double reach = 0.0;
    for (std::size_t p = 0; p < 2; ++p) {
        const study::Party &party = study.parties[p];
        double sum = std::abs(economy.reservations()[p]);
        for (std::size_t i = 0; i < study.irritants.size(); ++i) {
            double most = 0.0;
            for (const study::Judgement &value : party.positionValues.at(i))
                most = std::max(most, std::abs(value.value));
            sum += party.irritantWeights.at(i).value * most;
        }
        reach = std::max(reach, sum);
    }
    return fineGrain(reach);
}

} // namespace

words::Result<std::shared_ptr<const SpaceOutcomes>> solveSpace(const study::Economy &economy,
                                                               const SolveOptions &options)
{
    const study::Study &study = economy.study();
    const Package nothing(study.irritants.size(), 0);
    auto outcomes = std::make_shared<SpaceOutcomes>();
    outcomes->indicators = indicatorsOf(study);
    const auto base = economy.assess(nothing, study.dealDate, options.memory);
    if (!base)
        return base.error();
    for (std::size_t p = 0; p < study.parties.size(); ++p) {
        std::vector<double> changes;
        for (const QString &indicator : outcomes->indicators)
            changes.push_back(
                study::indicatorChange(study, base->outcomes, static_cast<int>(p), indicator).value_or(0.0));
        outcomes->nothing.push_back(std::move(changes));
    }

    const std::vector<std::vector<int>> classes = effectClasses(study);
    std::vector<Job> jobs;
    for (const std::vector<int> &irritants : irritantBlocks(economy)) {
        negotiation::BigCount size = 1;
        for (const int irritant : irritants)
            size *= study.irritants[at(irritant)].positions.size();
        if (size > negotiation::BigCount(negotiation::enumerationLimit))
            return tooLarge(study, irritants, size);
        BlockOutcomes block;
        block.irritants = irritants;
        std::map<std::vector<int>, std::uint32_t> known;
        known[std::vector<int>(irritants.size(), 0)] = 0; // nothing agreed: solved already, and no change
        block.policyCount = 1;
        forEachCombination(study, irritants, nothing, [&](const Package &package) {
            std::vector<int> key;
            for (const int irritant : irritants)
                key.push_back(classes[at(irritant)][at(package[at(irritant)])]);
            const auto [place, isNew] = known.try_emplace(std::move(key), block.policyCount);
            if (isNew)
                jobs.push_back({package, outcomes->blocks.size(), block.policyCount++});
            block.codes.push_back(codeOf(study, irritants, package));
            block.policies.push_back(place->second);
            return !options.stop.stop_requested();
        });
        block.changes.assign(block.policyCount * study.parties.size() * outcomes->indicators.size(), 0.0);
        outcomes->blocks.push_back(std::move(block));
    }
    if (const auto failure = solveJobs(economy, jobs, options, *outcomes))
        return *failure;
    if (options.stop.stop_requested())
        return std::shared_ptr<const SpaceOutcomes>();
    return std::shared_ptr<const SpaceOutcomes>(std::move(outcomes));
}

bool haveSameOutcomes(const study::Study &a, const study::Study &b)
{
    const auto sameMarkets = a.dealDate == b.dealDate && a.nest == b.nest && a.regions == b.regions &&
                             a.groups == b.groups && a.sectors == b.sectors && a.flows == b.flows &&
                             a.supplies == b.supplies && a.inputShares == b.inputShares && a.duties == b.duties;
    return sameMarkets &&
           std::equal(a.irritants.begin(), a.irritants.end(), b.irritants.begin(), b.irritants.end(),
                      [](const study::Irritant &x, const study::Irritant &y) {
                          return std::equal(x.positions.begin(), x.positions.end(), y.positions.begin(),
                                            y.positions.end(), haveSameEffects);
                      }) &&
           std::equal(a.parties.begin(), a.parties.end(), b.parties.begin(), b.parties.end(),
                      [](const study::Party &x, const study::Party &y) { return x.region == y.region; }) &&
           study::negotiationRules(a) == study::negotiationRules(b);
}

words::Result<negotiation::Space> dealSpace(const study::Economy &economy, const SpaceOutcomes &outcomes)
{
    const study::Study &study = economy.study();
    if (study.parties.size() != 2) {
        return words::Error{
            words::ErrorKind::BadData,
            {},
            {"analysis::DealSpace",
             QT_TRANSLATE_NOOP("analysis::DealSpace", "a deal space needs two parties; the study has %1."),
             {static_cast<int>(study.parties.size())}}};
    }
    const Grain grain = grainOf(economy);
    negotiation::Space space;
    space.ticksPerPoint = grain.ticksPerPoint;
    space.noise = grain.noise;
    space.equality = grain.equality;
    for (const study::Irritant &irritant : study.irritants)
        space.optionCounts.push_back(static_cast<int>(irritant.positions.size()));
    space.constant = {grain.ticks(constantOf(study.parties[0], outcomes, outcomes.nothing[0])),
                      grain.ticks(constantOf(study.parties[1], outcomes, outcomes.nothing[1]))};
    Package package(study.irritants.size(), 0);
    const std::size_t indicators = outcomes.indicators.size();
    for (const BlockOutcomes &solved : outcomes.blocks) {
        negotiation::Block block{solved.irritants, {}};
        block.combinations.reserve(solved.codes.size());
        for (std::size_t c = 0; c < solved.codes.size(); ++c) {
            choose(study, solved.irritants, solved.codes[c], package);
            const double *changes = &solved.changes[solved.policies[c] * 2 * indicators];
            block.combinations.push_back(
                {{grain.ticks(contribution(study.parties[0], outcomes, solved.irritants, changes, package)),
                  grain.ticks(
                      contribution(study.parties[1], outcomes, solved.irritants, changes + indicators, package))},
                 solved.codes[c]});
        }
        space.blocks.push_back(std::move(block));
    }
    std::array<Value, 2> reservations{};
    for (std::size_t party = 0; party < 2; ++party) {
        reservations[party] = grain.ticks(economy.reservations()[party]);
        const int scenario = study::scenarioIndex(study, study.parties[party].walkAway.scenario);
        if (study.parties[party].walkAway.scenario.isEmpty() || scenario < 0 ||
            study.scenarios[at(scenario)].date != study.dealDate)
            continue;
        if (const auto values = space.valueOf(study.scenarios[at(scenario)].package))
            reservations[party] = party == 0 ? values->first : values->second;
    }
    space.reservation = {reservations[0], reservations[1]};
    return space;
}

negotiation::BigCount allPackages(const study::Study &study)
{
    negotiation::BigCount count = 1;
    for (const study::Irritant &irritant : study.irritants)
        count *= irritant.positions.size();
    return count;
}

words::Result<std::vector<Remedy>> remedies(const study::Economy &economy, const negotiation::Space &space,
                                            const Package &package)
{
    const study::Study &study = economy.study();
    const auto worth = space.valueOf(package);
    if (!worth)
        return std::vector<Remedy>();
    const ValuePair over = space.over(*worth);
    const auto offered = economy.assess(package, study.dealDate);
    if (!offered)
        return offered.error();
    std::vector<Remedy> remedies;
    for (std::size_t p = 0; p < 2; ++p) {
        const Value shortfall = p == 0 ? -over.first : -over.second;
        if (shortfall <= 0)
            continue;
        const study::Party &party = study.parties[p];
        Remedy remedy{static_cast<int>(p), space.points(shortfall), {}};
        // Scores under each criterion, the economy first, against those of the walk-away: weights move both.
        const int scenario =
            party.walkAway.scenario.isEmpty() ? -1 : study::scenarioIndex(study, party.walkAway.scenario);
        std::vector<double> weights{party.economicWeight.value},
            differences{offered->values[p].economic - party.walkAway.points};
        for (std::size_t i = 0; i < study.irritants.size(); ++i) {
            weights.push_back(party.irritantWeights.at(i).value);
            differences.push_back(party.positionValues.at(i).at(at(package[i])).value - party.walkAway.points);
        }
        if (scenario >= 0) {
            const auto walkAway = economy.assess(scenario);
            if (!walkAway)
                return walkAway.error();
            differences[0] = offered->values[p].economic - walkAway->values[p].economic;
            for (std::size_t i = 0; i < study.irritants.size(); ++i) {
                const auto &values = party.positionValues.at(i);
                differences[i + 1] =
                    values.at(at(package[i])).value - values.at(at(study.scenarios[at(scenario)].package[i])).value;
            }
        }
        if (const auto change = negotiation::leastWeightChange(weights, differences))
            remedy.weight =
                Remedy::Weight{static_cast<int>(change->criterion) - 1, weights[change->criterion], change->weight};
        remedies.push_back(remedy);
    }
    return remedies;
}

} // namespace analysis

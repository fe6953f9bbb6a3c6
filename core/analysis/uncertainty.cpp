// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/uncertainty.h"

#include "analysis/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace analysis {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Draws made by one thread in a row: short enough to be told of, long enough to keep threads off each other's memory.
constexpr int chunk = 32;
constexpr int firstResult = 256;

words::Result<market::Policy> policyFor(const study::Economy &economy, const Choice &choice)
{
    const auto duties = study::dutiesOf(economy.study(), choice.package, choice.adjustments.positions, choice.date);
    if (!duties)
        return duties.error();
    return study::policyOf(economy.model(), *duties, choice.adjustments.rentShares);
}

double sumOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// A package as a draw values it: which of the solved policies, and the points that no draw moves.
struct Valued
{
    std::size_t policy = 0;
    double political = 0.0;
};

Valued valuedFor(const study::Study &study, std::size_t party, std::size_t policy, const Choice &choice)
{
    return {policy, sumOf(study::politicalPoints(study.parties[party], choice.package, choice.adjustments.positions))};
}

struct WalkAway
{
    bool isScenario = false;
    Valued valued;
    double points = 0.0;
};

/// What every draw solves.
struct Cases
{
    std::vector<market::Policy> policies;
    std::size_t reference = 0;
    std::size_t choice = 0;
    std::vector<Valued> chosen, referred; ///< by party
    std::vector<WalkAway> walkAways;      ///< by party
};

words::Result<Cases> casesOf(const study::Economy &economy, const Choice &choice, const Choice &reference)
{
    const study::Study &study = economy.study();
    Cases cases;
    auto referencePolicy = policyFor(economy, reference);
    if (!referencePolicy)
        return referencePolicy.error();
    cases.reference = placePolicy(cases.policies, std::move(*referencePolicy));
    auto choicePolicy = policyFor(economy, choice);
    if (!choicePolicy)
        return choicePolicy.error();
    cases.choice = placePolicy(cases.policies, std::move(*choicePolicy));
    for (std::size_t party = 0; party < study.parties.size(); ++party) {
        cases.chosen.push_back(valuedFor(study, party, cases.choice, choice));
        cases.referred.push_back(valuedFor(study, party, cases.reference, reference));
        WalkAway walkAway{false, {}, study.parties[party].walkAway.points};
        if (const QString &name = study.parties[party].walkAway.scenario; !name.isEmpty()) {
            const Choice scenario =
                choiceOf(study.scenarios.at(at(study::scenarioIndex(study, name)))); // there: calibration checked it
            auto policy = policyFor(economy, scenario);
            if (!policy)
                return policy.error();
            walkAway.isScenario = true;
            walkAway.valued = valuedFor(study, party, placePolicy(cases.policies, std::move(*policy)), scenario);
        }
        cases.walkAways.push_back(walkAway);
    }
    return cases;
}

words::Error noDraw(int failed)
{
    return {
        words::ErrorKind::NotConverged,
        {},
        {"analysis::Uncertainty",
         QT_TRANSLATE_NOOP("analysis::Uncertainty", "the markets cleared in none of %1 draws."),
         {failed}},
        {"analysis::Uncertainty", QT_TRANSLATE_NOOP("analysis::Uncertainty", "Check the ranges of the elasticities.")}};
}

std::optional<words::Error> faultOf(const UncertaintySettings &settings)
{
    if (settings.draws >= 1 && settings.draws <= mostDraws)
        return std::nullopt;
    return words::Error{
        words::ErrorKind::BadData,
        {},
        {"analysis::Uncertainty",
         QT_TRANSLATE_NOOP("analysis::Uncertainty", "%1 draws were asked for."),
         {settings.draws}},
        {"analysis::Uncertainty", QT_TRANSLATE_NOOP("analysis::Uncertainty", "Ask for 1 to %1."), {mostDraws}}};
}

study::OutcomeTable changeOf(study::OutcomeTable table, const study::OutcomeTable &reference)
{
    for (std::size_t c = 0; c < table.values().size(); ++c)
        table.values()[c] -= reference.values()[c];
    return table;
}

int threadsOf(const UncertaintySettings &settings)
{
    return settings.threads > 0 ? settings.threads : defaultThreads();
}

words::Error notSolved()
{
    return {
        words::ErrorKind::NotConverged,
        {},
        {"analysis::Uncertainty",
         QT_TRANSLATE_NOOP("analysis::Uncertainty", "the markets do not clear at the central elasticities.")},
        {"analysis::Uncertainty", QT_TRANSLATE_NOOP("analysis::Uncertainty", "Check the elasticities of the study.")}};
}

/// Calls `solved` with the outcomes of every draw whose markets clear, on several threads.
int drawAll(const Sampler &sampler, const std::vector<market::Policy> &policies, const UncertaintySettings &settings,
            const std::stop_token &stop,
            const std::function<void(int, const std::vector<study::OutcomeTable> &)> &solved,
            const std::function<void(int)> &finished)
{
    const auto drawsOf = [&](int chunks) { return std::min(chunks * chunk, settings.draws); };
    const auto work = [&](int number) {
        for (int draw = number * chunk; draw < drawsOf(number + 1) && !stop.stop_requested(); ++draw) {
            if (const auto outcomes = sampler.outcomes(sampler.draw(static_cast<std::uint32_t>(draw)), policies))
                solved(draw, *outcomes);
        }
    };
    const int chunks = (settings.draws + chunk - 1) / chunk;
    int complete = 0; // a chunk that was cut short is told of too, but only after the stop
    inParallel(chunks, threadsOf(settings), stop, work, [&](int number) {
        if (stop.stop_requested())
            return;
        complete = drawsOf(number);
        finished(complete);
    });
    return complete;
}

} // namespace

words::Result<UncertaintyResult> uncertainty(const study::Economy &economy, const Choice &choice,
                                             const Choice &reference, const UncertaintySettings &settings,
                                             const UncertaintyProgress &progress, const std::stop_token &stop)
{
    if (const auto fault = faultOf(settings))
        return *fault;
    const study::Study &study = economy.study();
    auto cases = casesOf(economy, choice, reference);
    if (!cases)
        return cases.error();
    const Sampler sampler(economy, settings.nest, settings.seed);
    const auto central = sampler.outcomes(sampler.central(), cases->policies);
    if (!central)
        return notSolved();
    const study::OutcomeTable centralChange = changeOf((*central)[cases->choice], (*central)[cases->reference]);

    // Columns: the changes, for each party the value over its walk-away and over the reference, and the levels asked for.
    const std::size_t outcomeCount = centralChange.values().size(), partyCount = study.parties.size();
    const std::size_t firstLevel = outcomeCount + 2 * partyCount;
    DrawTable table(settings.draws, firstLevel + (settings.levels ? outcomeCount : 0));
    const auto record = [&](int draw, const std::vector<study::OutcomeTable> &outcomes) {
        const std::vector<double> &now = outcomes[cases->choice].values(), &was = outcomes[cases->reference].values();
        for (std::size_t c = 0; c < outcomeCount; ++c)
            table.set(draw, c, now[c] - was[c]);
        for (std::size_t c = 0; settings.levels && c < outcomeCount; ++c)
            table.set(draw, firstLevel + c, now[c]);
        for (std::size_t party = 0; party < partyCount; ++party) {
            const auto valueOf = [&](const Valued &valued) {
                return study.parties[party].economicWeight.value *
                           study::economicIndex(study, static_cast<int>(party), outcomes[valued.policy]) +
                       valued.political;
            };
            const WalkAway &walkAway = cases->walkAways[party];
            const double value = valueOf(cases->chosen[party]);
            table.set(draw, outcomeCount + party,
                      value - (walkAway.isScenario ? valueOf(walkAway.valued) : walkAway.points));
            table.set(draw, outcomeCount + partyCount + party, value - valueOf(cases->referred[party]));
        }
        table.keep(draw);
    };
    const auto resultOf = [&](int draws) {
        UncertaintyResult result{
            settings.draws, draws, draws - table.kept(draws), settings.seed, settings.nest, centralChange, {}, {}, {}};
        if (draws == result.failed)
            return result;
        result.change = table.tables(0, draws, centralChange);
        if (settings.levels)
            result.level = table.tables(firstLevel, draws, centralChange);
        std::vector<double> values;
        for (std::size_t party = 0; party < partyCount; ++party) {
            PartyRange range;
            table.column(outcomeCount + party, draws, values);
            const auto beats = std::count_if(values.begin(), values.end(), [](double over) { return over >= 0.0; });
            range.beatsWalkAway = static_cast<double>(beats) / static_cast<double>(values.size());
            range.overWalkAway = quantilesOf(values);
            table.column(outcomeCount + partyCount + party, draws, values);
            range.change = quantilesOf(values);
            result.parties.push_back(range);
        }
        return result;
    };
    int shown = firstResult;
    const int done = drawAll(sampler, cases->policies, settings, stop, record, [&](int draws) {
        if (progress.counted)
            progress.counted(draws);
        if (progress.refined && draws >= shown && draws < settings.draws) {
            shown = draws + draws / 2;
            progress.refined(resultOf(draws));
        }
    });
    UncertaintyResult result = resultOf(done);
    if (result.isComplete() && result.failed == result.draws)
        return noDraw(result.failed);
    return result;
}

double TornadoBar::span() const
{
    return std::abs(high - low);
}

words::Result<Tornado> tornado(const study::Economy &economy, const Choice &choice, const Choice &reference,
                               const UncertaintySettings &settings, const study::Scope &scope, int party,
                               study::Indicator indicator, const std::stop_token &stop)
{
    std::vector<market::Policy> policies;
    for (const Choice *side : {&reference, &choice}) {
        auto policy = policyFor(economy, *side);
        if (!policy)
            return policy.error();
        policies.push_back(std::move(*policy));
    }
    const Sampler sampler(economy, settings.nest, settings.seed);
    const auto changeWith = [&](const study::Parameters &parameters) -> std::optional<study::OutcomeTable> {
        const auto outcomes = sampler.outcomes(parameters, policies);
        if (!outcomes)
            return std::nullopt;
        return changeOf((*outcomes)[1], (*outcomes)[0]);
    };
    auto change = changeWith(sampler.central());
    if (!change)
        return notSolved();
    const double central = change->value(scope, party, indicator);
    Tornado result{central, {}, std::move(*change)};
    for (const UncertainParameter &parameter : sampler.parameters())
        result.bars.push_back({parameter, central, central});
    inParallel(
        static_cast<int>(result.bars.size()), threadsOf(settings), stop,
        [&](int number) {
            TornadoBar &bar = result.bars[at(number)];
            for (const bool isHigh : {false, true}) {
                study::Parameters parameters = sampler.central();
                setParameter(economy.study(), bar.parameter, isHigh ? 1.0 : 0.0, parameters);
                const auto moved = changeWith(parameters);
                (isHigh ? bar.high : bar.low) = moved ? moved->value(scope, party, indicator) : central;
            }
        },
        [](int) {});
    std::stable_sort(result.bars.begin(), result.bars.end(),
                     [](const TornadoBar &a, const TornadoBar &b) { return a.span() > b.span(); });
    return result;
}

words::Result<CurveBands> curveBands(const study::Economy &economy, const Choice &choice, const Choice &reference,
                                     const DutyAxis &axis, int points, const UncertaintySettings &settings,
                                     const std::stop_token &stop)
{
    if (const auto fault = faultOf(settings))
        return *fault;
    const study::Study &study = economy.study();
    const auto present = economy.assess(choice.package, choice.adjustments, choice.date);
    if (!present)
        return present.error();
    const auto flows = pathOf(study, *present, axis);
    if (!flows)
        return flows.error();
    auto referencePolicy = policyFor(economy, reference);
    if (!referencePolicy)
        return referencePolicy.error();

    double largest = 0.0;
    for (const AxisFlow &flow : *flows)
        largest += flow.weight * flow.largest;
    CurveBands bands;
    std::vector<market::Policy> policies{std::move(*referencePolicy)};
    for (int i = 0; i < points; ++i) {
        const double factor = static_cast<double>(i) / (points - 1);
        study::DutyState moved = present->duties;
        moveDuties(*flows, factor, moved);
        policies.push_back(study::policyOf(economy.model(), moved, choice.adjustments.rentShares));
        bands.duty.push_back(factor * largest);
    }
    const Sampler sampler(economy, settings.nest, settings.seed);
    const study::OutcomeTable shape(static_cast<int>(study.sectors.size()), static_cast<int>(study.groups.size()),
                                    static_cast<int>(study.parties.size()));
    const std::size_t outcomeCount = shape.values().size();
    DrawTable table(settings.draws, outcomeCount * at(points));
    bands.draws = drawAll(
        sampler, policies, settings, stop,
        [&](int draw, const std::vector<study::OutcomeTable> &outcomes) {
            const std::vector<double> &was = outcomes[0].values();
            for (std::size_t point = 0; point < at(points); ++point) {
                const std::vector<double> &now = outcomes[point + 1].values();
                for (std::size_t c = 0; c < outcomeCount; ++c)
                    table.set(draw, point * outcomeCount + c, now[c] - was[c]);
            }
            table.keep(draw);
        },
        [](int) {});
    if (table.kept(bands.draws) == 0) {
        if (bands.draws == settings.draws)
            return noDraw(bands.draws);
        return bands; // stopped before the first draws were done
    }
    for (std::size_t point = 0; point < at(points); ++point)
        bands.change.push_back(table.tables(point * outcomeCount, bands.draws, shape));
    return bands;
}

} // namespace analysis

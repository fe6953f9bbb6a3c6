// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attribution.h"

#include "analysis/shapley.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace analysis {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

std::vector<study::Effect> policyEffects(const study::Position &position)
{
    std::vector<study::Effect> effects;
    for (study::Effect effect : position.effects) {
        if (effect.instrument == study::Instrument::None)
            continue;
        effect.provenance = {};
        effects.push_back(std::move(effect));
    }
    return effects;
}

const study::CustomPosition *customOf(const Choice &choice, int irritant)
{
    const auto &positions = choice.adjustments.positions;
    const auto found = std::find_if(positions.begin(), positions.end(),
                                    [&](const study::CustomPosition &custom) { return custom.irritant == irritant; });
    return found == positions.end() ? nullptr : &*found;
}

bool isSameFlow(const study::RentShare &a, const study::RentShare &b)
{
    return a.sector == b.sector && a.exporter == b.exporter && a.importer == b.importer;
}

const study::RentShare *rentShareOf(const Choice &choice, const study::RentShare &flow)
{
    const auto &shares = choice.adjustments.rentShares;
    const auto found = std::find_if(shares.begin(), shares.end(),
                                    [&](const study::RentShare &share) { return isSameFlow(share, flow); });
    return found == shares.end() ? nullptr : &*found;
}

/// All positions a choice stands on or between, for one irritant.
std::vector<int> standsOn(const Choice &choice, int irritant)
{
    if (const study::CustomPosition *custom = customOf(choice, irritant))
        return {custom->from, custom->to};
    return {choice.package[at(irritant)]};
}

/// The reference with the changes of `coalition` made.
Choice mixed(const std::vector<Change> &changes, const std::vector<int> &players, Coalition coalition,
             const Choice &choice, const Choice &reference)
{
    Choice result = reference;
    for (std::size_t p = 0; p < players.size(); ++p) {
        if (!(coalition & (Coalition{1} << p)))
            continue;
        const Change &change = changes[at(players[p])];
        switch (change.kind) {
        case Change::Kind::Position: {
            result.package[at(change.irritant)] = choice.package[at(change.irritant)];
            auto &positions = result.adjustments.positions;
            std::erase_if(positions,
                          [&](const study::CustomPosition &custom) { return custom.irritant == change.irritant; });
            if (const study::CustomPosition *custom = customOf(choice, change.irritant))
                positions.push_back(*custom);
            break;
        }
        case Change::Kind::RentShare: {
            auto &shares = result.adjustments.rentShares;
            std::erase_if(shares, [&](const study::RentShare &share) { return isSameFlow(share, change.rentShare); });
            if (const study::RentShare *share = rentShareOf(choice, change.rentShare))
                shares.push_back(*share);
            break;
        }
        case Change::Kind::Date:
            result.date = choice.date;
            break;
        }
    }
    return result;
}

/// Outcomes in a row, then the economic points of each party.
Worth worthOf(const study::Study &study, const study::OutcomeTable &outcomes)
{
    Worth worth = outcomes.values();
    for (std::size_t party = 0; party < study.parties.size(); ++party) {
        worth.push_back(study.parties[party].economicWeight.value *
                        study::economicIndex(study, static_cast<int>(party), outcomes));
    }
    return worth;
}

/// `outcomes` in the given sectors, `elsewhere` in the others.
study::OutcomeTable within(const study::Economy &economy, const std::vector<int> &sectors,
                           const study::OutcomeTable &outcomes, const study::OutcomeTable &elsewhere)
{
    study::OutcomeTable table = elsewhere;
    for (const int sector : sectors) {
        const study::Scope scope{study::Scope::Kind::Sector, sector};
        for (int party = 0; party < static_cast<int>(economy.study().parties.size()); ++party) {
            for (int i = 0; i < study::indicatorCount; ++i) {
                const auto indicator = static_cast<study::Indicator>(i);
                table.set(scope, party, indicator, outcomes.value(scope, party, indicator));
            }
        }
    }
    study::fillAggregates(economy.study(), economy.model(), table);
    return table;
}

/// Whether a change can move a duty of one of the sectors.
bool reaches(const study::Study &study, const Change &change, const Choice &choice, const Choice &reference,
             const std::vector<int> &sectors)
{
    const auto isHere = [&](int sector) { return std::find(sectors.begin(), sectors.end(), sector) != sectors.end(); };
    if (change.kind == Change::Kind::Date)
        return true;
    if (change.kind == Change::Kind::RentShare)
        return isHere(change.rentShare.sector);
    for (const Choice *side : {&choice, &reference}) {
        for (const int position : standsOn(*side, change.irritant)) {
            for (const study::Effect &effect :
                 policyEffects(study.irritants[at(change.irritant)].positions[at(position)])) {
                if (isHere(effect.sector))
                    return true;
            }
        }
    }
    return false;
}

/// A separable market block and the changes that reach it.
struct Game
{
    std::vector<int> sectors;
    std::vector<int> players;
};

std::vector<Game> gamesOf(const study::Economy &economy, const std::vector<Change> &changes, const Choice &choice,
                          const Choice &reference)
{
    std::vector<Game> games;
    for (const std::vector<int> &sectors : economy.model().blocks()) {
        Game game{sectors, {}};
        for (std::size_t c = 0; c < changes.size(); ++c) {
            if (changes[c].altersPolicy && reaches(economy.study(), changes[c], choice, reference, sectors))
                game.players.push_back(static_cast<int>(c));
        }
        if (!game.players.empty())
            games.push_back(std::move(game));
    }
    return games;
}

/// About how many equilibria a game asks for.
double equilibriaOf(const Game &game, const AttributionSettings &settings)
{
    const int players = static_cast<int>(game.players.size());
    return 2.0 * players +
           (players <= settings.exactLimit ? std::pow(2.0, players) : 2.0 * settings.orderPairs * players);
}

Attribution stopped()
{
    Attribution result;
    result.isStopped = true;
    return result;
}

/// Sums over the market blocks, for one change.
struct Sums
{
    explicit Sums(std::size_t components)
        : shapley(components)
        , alone(components)
        , last(components)
        , variance(components)
    {
    }
    Worth shapley, alone, last, variance;
};

study::OutcomeTable difference(study::OutcomeTable table, const study::OutcomeTable &less)
{
    for (std::size_t c = 0; c < table.values().size(); ++c)
        table.values()[c] -= less.values()[c];
    return table;
}

ChangeEffect effectOf(const study::Study &study, const Change &change, const Sums &sums, const Choice &choice,
                      const Choice &reference, bool isExact)
{
    study::OutcomeTable shape(static_cast<int>(study.sectors.size()), static_cast<int>(study.groups.size()),
                              static_cast<int>(study.parties.size()));
    const std::size_t outcomes = shape.values().size();
    const auto table = [&](const Worth &worth) {
        std::copy_n(worth.begin(), outcomes, shape.values().begin());
        return shape;
    };
    Worth errors = sums.variance;
    for (double &error : errors)
        error = std::sqrt(error);
    ChangeEffect effect{change,
                        table(sums.shapley),
                        table(sums.alone),
                        table(sums.last),
                        isExact ? study::OutcomeTable() : table(errors),
                        {}};
    for (std::size_t party = 0; party < study.parties.size(); ++party) {
        ValueEffect value{
            sums.shapley[outcomes + party], sums.alone[outcomes + party], sums.last[outcomes + party], 0.0, {}};
        if (!isExact)
            value.standardError = errors[outcomes + party];
        if (change.kind == Change::Kind::Position) {
            const auto points = [&](const Choice &side) {
                return study::politicalPoints(study.parties[party], side.package,
                                              side.adjustments.positions)[at(change.irritant)];
            };
            value.political = points(choice) - points(reference);
            value.shapley += value.political;
            value.alone += value.political;
            value.last += value.political;
        }
        effect.values.push_back(value);
    }
    return effect;
}

words::Error tooMany(int changes)
{
    return {
        words::ErrorKind::BadData,
        {},
        {"analysis::Attribution",
         QT_TRANSLATE_NOOP("analysis::Attribution",
                           "%1 changes meet in one market, more than the %2 that can be told apart."),
         {changes, mostPlayers}},
        {"analysis::Attribution", QT_TRANSLATE_NOOP("analysis::Attribution", "Compare packages that differ less.")}};
}

} // namespace

std::vector<Change> changesBetween(const study::Study &study, const Choice &choice, const Choice &reference)
{
    std::vector<Change> changes;
    for (int i = 0; i < static_cast<int>(study.irritants.size()); ++i) {
        const study::CustomPosition *custom = customOf(choice, i), *was = customOf(reference, i);
        const bool isSame =
            custom && was ? *custom == *was : !custom && !was && choice.package[at(i)] == reference.package[at(i)];
        if (isSame)
            continue;
        const auto listed = [&](const Choice &side) {
            const study::CustomPosition *between = customOf(side, i);
            return !between ? side.package[at(i)] : between->share < 0.5 ? between->from : between->to;
        };
        Change change;
        change.irritant = i;
        change.from = listed(reference);
        change.to = listed(choice);
        if (custom)
            change.custom = *custom;
        const auto &positions = study.irritants[at(i)].positions;
        std::vector<int> places = standsOn(choice, i);
        for (const int place : standsOn(reference, i))
            places.push_back(place);
        change.altersPolicy = std::any_of(places.begin(), places.end(), [&](int place) {
            return policyEffects(positions[at(place)]) != policyEffects(positions[at(places.front())]);
        });
        changes.push_back(change);
    }
    std::vector<study::RentShare> flows = choice.adjustments.rentShares;
    for (const study::RentShare &share : reference.adjustments.rentShares) {
        if (!rentShareOf(choice, share))
            flows.push_back(share);
    }
    for (const study::RentShare &flow : flows) {
        const study::RentShare *now = rentShareOf(choice, flow), *was = rentShareOf(reference, flow);
        if (now && was && *now == *was)
            continue;
        Change change;
        change.kind = Change::Kind::RentShare;
        change.rentShare = flow;
        change.altersPolicy = true;
        changes.push_back(change);
    }
    if (choice.date != reference.date) {
        Change change;
        change.kind = Change::Kind::Date;
        change.altersPolicy = true;
        changes.push_back(change);
    }
    return changes;
}

words::Result<Attribution> attribute(const study::Economy &economy, const Choice &choice, const Choice &reference,
                                     const AttributionSettings &settings)
{
    const study::Study &study = economy.study();
    const std::vector<Change> changes = changesBetween(study, choice, reference);
    const auto assess = [&](const Choice &asked) {
        return economy.assess(asked.package, asked.adjustments, asked.date, settings.memory);
    };
    const auto before = assess(reference);
    if (!before)
        return before.error();
    const auto after = assess(choice);
    if (!after)
        return after.error();
    const Worth start = worthOf(study, before->outcomes);

    Attribution result;
    std::vector<Sums> sums(changes.size(), Sums(start.size()));
    std::uint64_t stream = settings.seed;
    const std::vector<Game> games = gamesOf(economy, changes, choice, reference);
    double expected = 0.0, solved = 0.0;
    for (const Game &game : games)
        expected += equilibriaOf(game, settings);
    for (const auto &[sectors, players] : games) {
        std::optional<words::Error> failure;
        // A coalition also moves the other blocks its players reach; those are games of their own.
        const auto worth = [&, &sectors = sectors, &players = players](Coalition coalition) -> std::optional<Worth> {
            if (settings.stop.stop_requested())
                return std::nullopt;
            if (settings.progress)
                settings.progress(std::min(1.0, ++solved / expected));
            const auto assessed = assess(mixed(changes, players, coalition, choice, reference));
            if (!assessed) {
                failure = assessed.error();
                return std::nullopt;
            }
            return worthOf(study, within(economy, sectors, assessed->outcomes, before->outcomes));
        };
        const int count = static_cast<int>(players.size());
        if (count > mostPlayers)
            return tooMany(count);
        const Coalition everybody = (Coalition{1} << count) - 1;
        ShapleyValues game;
        if (count <= settings.exactLimit) {
            std::vector<Worth> worths;
            for (Coalition coalition = 0; coalition <= everybody; ++coalition) {
                auto value = worth(coalition);
                if (!value)
                    return failure ? words::Result<Attribution>(*failure) : stopped();
                worths.push_back(std::move(*value));
            }
            game = exactShapley(count, worths);
        } else {
            auto sampled = sampledShapley(count, worth, settings.orderPairs, stream++);
            if (!sampled)
                return failure ? words::Result<Attribution>(*failure) : stopped();
            game = std::move(*sampled);
            result.isExact = false;
        }
        const auto all = worth(everybody);
        for (int p = 0; p < count; ++p) {
            const auto single = worth(Coalition{1} << p), without = worth(everybody & ~(Coalition{1} << p));
            if (!all || !single || !without)
                return failure ? words::Result<Attribution>(*failure) : stopped();
            Sums &sum = sums[at(players[at(p)])];
            for (std::size_t c = 0; c < start.size(); ++c) {
                sum.shapley[c] += game.values[at(p)][c];
                sum.alone[c] += (*single)[c] - start[c];
                sum.last[c] += (*all)[c] - (*without)[c];
                if (!game.standardErrors.empty())
                    sum.variance[c] += game.standardErrors[at(p)][c] * game.standardErrors[at(p)][c];
            }
        }
    }

    for (std::size_t c = 0; c < changes.size(); ++c)
        result.effects.push_back(effectOf(study, changes[c], sums[c], choice, reference, result.isExact));
    result.total = difference(after->outcomes, before->outcomes);
    for (std::size_t party = 0; party < study.parties.size(); ++party)
        result.totalValues.push_back(after->values[party].value - before->values[party].value);
    const auto split = economy.model().split(before->policy, after->policy);
    if (!split)
        return study::describe(split.error());
    for (const study::Party &party : study.parties) {
        result.causes.push_back({split->efficiency(party.region), split->termsOfTrade(party.region),
                                 split->rentTransfer(party.region), split->realCost(party.region)});
    }
    return result;
}

} // namespace analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/economy.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace study {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// The exporters that the data let produce need a supply row; a missing one would silently get an elasticity of ours.
std::optional<words::Error> missingSupply(const Study &study, const market::Model &model)
{
    for (int s = 0; s < model.sectorCount(); ++s) {
        for (int r = 0; r < model.regionCount(); ++r) {
            if (model.baselineOutput(s)(r) <= 0.0)
                continue;
            const bool there = std::any_of(study.supplies.begin(), study.supplies.end(), [&](const Supply &supply) {
                return supply.sector == s && supply.region == r;
            });
            if (!there) {
                return words::Error{words::ErrorKind::BadData,
                                    study.sectors[at(s)].code + QLatin1String(", ") + study.regions[at(r)].code,
                                    {"study::Economy", QT_TRANSLATE_NOOP("study::Economy", "the flows show output, but there is no supply elasticity.")},
                                    {"study::Economy", QT_TRANSLATE_NOOP("study::Economy", "Add a row to the supply table.")}};
            }
        }
    }
    return std::nullopt;
}

} // namespace

bool isSameChoice(const Assessment &a, const Assessment &b)
{
    return a.package == b.package && a.adjustments == b.adjustments && a.date == b.date;
}

Economy::Economy(std::shared_ptr<const Study> study, Parameters parameters, market::Model model)
    : m_study(std::move(study)), m_parameters(std::move(parameters)), m_model(std::move(model)),
      m_reservations(m_study->parties.size(), 0.0)
{
}

words::Result<std::shared_ptr<const Economy>> Economy::calibrate(std::shared_ptr<const Study> study)
{
    Parameters parameters = centralParameters(*study);
    auto model = market::Model::create(marketBaseline(*study, parameters));
    if (!model)
        return describe(model.error());
    if (const auto missing = missingSupply(*study, *model))
        return *missing;
    return withWalkAways(
        std::shared_ptr<Economy>(new Economy(std::move(study), std::move(parameters), std::move(*model))));
}

words::Result<std::shared_ptr<const Economy>> Economy::with(std::shared_ptr<const Study> study) const
{
    return withWalkAways(std::shared_ptr<Economy>(new Economy(std::move(study), m_parameters, m_model)));
}

words::Result<std::shared_ptr<const Economy>> Economy::withWalkAways(std::shared_ptr<Economy> economy)
{
    const Study &data = economy->study();
    std::vector<double> reservations;
    for (std::size_t party = 0; party < data.parties.size(); ++party) {
        const WalkAway &walkAway = data.parties[party].walkAway;
        double points = walkAway.points;
        if (!walkAway.scenario.isEmpty()) {
            const int scenario = scenarioIndex(data, walkAway.scenario);
            if (scenario < 0) {
                return words::Error{words::ErrorKind::BadData,
                                    data.regions[at(data.parties[party].region)].code,
                                    {"study::Economy",
                                     QT_TRANSLATE_NOOP("study::Economy", "the walk-away names the scenario “%1”, which is not in the study."),
                                     {walkAway.scenario}}};
            }
            const auto assessed = economy->assess(scenario);
            if (!assessed)
                return assessed.error();
            points = assessed->values[party].value;
        }
        reservations.push_back(points);
    }
    economy->m_reservations = std::move(reservations);
    return std::shared_ptr<const Economy>(std::move(economy));
}

words::Result<Assessment> Economy::assess(int scenario, market::Memory memory) const
{
    const Scenario &saved = m_study->scenarios.at(at(scenario));
    return assess(saved.package, saved.date, memory);
}

words::Result<Assessment> Economy::assess(const negotiation::Package &package, const QDate &date, market::Memory memory) const
{
    return assess(package, {}, date, memory);
}

words::Result<Assessment> Economy::assess(const negotiation::Package &package, const Adjustments &adjustments, const QDate &date,
                                          market::Memory memory) const
{
    auto duties = dutiesOf(*m_study, package, adjustments.positions, date);
    if (!duties)
        return duties.error();
    return assessDuties(package, adjustments, date, std::move(*duties), memory);
}

words::Result<Assessment> Economy::assessDuties(const negotiation::Package &package, const Adjustments &adjustments,
                                                const QDate &date, DutyState duties, market::Memory memory) const
{
    market::Policy policy = policyOf(m_model, duties, adjustments.rentShares);
    auto equilibrium = m_model.solve(policy, memory);
    if (!equilibrium)
        return describe(equilibrium.error());

    Assessment assessment{package, date, adjustments, std::move(duties), std::move(policy), std::move(*equilibrium),
                          {},      {},   {},          {}};
    assessment.outcomes = outcomesOf(*m_study, m_parameters, m_model, assessment.policy, assessment.equilibrium);
    for (std::size_t party = 0; party < m_study->parties.size(); ++party)
        assessment.values.push_back(valueOf(static_cast<int>(party), package, adjustments.positions, assessment.outcomes));
    for (int s = 0; s < m_model.sectorCount(); ++s) {
        const market::SectorState &state = assessment.equilibrium.sectors[at(s)];
        const std::vector<market::Quota> &quotas = assessment.policy.sectors[at(s)].quotas;
        for (std::size_t q = 0; q < state.quotas.size(); ++q) {
            const market::QuotaState &quota = state.quotas[q];
            assessment.quotas.push_back({s, quota.exporter, quota.importer, quota.regime, quota.premium,
                                         quotas[q].inDuty + quota.premium, state.quantity(quota.exporter, quota.importer),
                                         quotas[q].volume});
        }
    }
    assessment.brokenRules = negotiation::brokenRules(negotiationRules(*m_study), package);
    return assessment;
}

PartyValue Economy::valueOf(int partyIndex, const negotiation::Package &package, const std::vector<CustomPosition> &customPositions,
                            const OutcomeTable &outcomes) const
{
    const Party &party = m_study->parties[at(partyIndex)];
    PartyValue value;
    value.economic = economicIndex(*m_study, partyIndex, outcomes);
    value.economicPoints = party.economicWeight.value * value.economic;
    value.value = value.economicPoints;
    value.political = politicalPoints(party, package, customPositions);
    for (const double points : value.political)
        value.value += points;
    value.reservation = m_reservations[at(partyIndex)];
    return value;
}

words::Result<std::vector<std::vector<double>>> Economy::worth(const Assessment &assessment,
                                                               const Adjustments &adjustments) const
{
    std::vector<std::vector<double>> worth(assessment.package.size(), std::vector<double>(m_study->parties.size(), 0.0));
    for (std::size_t i = 0; i < assessment.package.size(); ++i) {
        Adjustments others = adjustments;
        const auto own = std::remove_if(
            others.positions.begin(), others.positions.end(),
            [&](const CustomPosition &custom) { return custom.irritant == static_cast<int>(i); });
        if (assessment.package[i] == 0 && own == others.positions.end())
            continue;
        others.positions.erase(own, others.positions.end());
        negotiation::Package without = assessment.package;
        without[i] = 0;
        const auto assessed = assess(without, others, assessment.date);
        if (!assessed)
            return assessed.error();
        for (std::size_t p = 0; p < worth[i].size(); ++p)
            worth[i][p] = assessment.values[p].value - assessed->values[p].value;
    }
    return worth;
}

Change changeBetween(const Study &before, const Study &after)
{
    // The duties say who gets the rent that stands in the baseline; all else in them is policy.
    const auto sameRents = [&] {
        return before.duties == after.duties ||
               std::all_of(before.flows.begin(), before.flows.end(), [&](const Flow &flow) {
                   return flow.baselineRent.fraction() <= 0.0 ||
                          baselineRentOwner(before, flow) == baselineRentOwner(after, flow);
               });
    };
    const bool sameModel = before.nest == after.nest && before.regions == after.regions &&
                           before.groups == after.groups && before.sectors == after.sectors &&
                           before.flows == after.flows && before.supplies == after.supplies &&
                           before.inputShares == after.inputShares && sameRents();
    if (!sameModel)
        return Change::Model;
    Study alike = before;
    alike.working = after.working;
    alike.bookmarks = after.bookmarks;
    alike.slides = after.slides;
    alike.exportJobs = after.exportJobs;
    alike.changedFigures = after.changedFigures;
    return alike == after ? Change::None : Change::Values;
}

} // namespace study

// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/economy.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace study {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Who held the rent of the premium already in the baseline: the owner named by the first duty state with a quota there.
double baselineRentShare(const Study &study, const Flow &flow)
{
    const Duty *first = nullptr;
    for (const Duty &duty : study.duties) {
        if (duty.quota && duty.sector == flow.sector && duty.target == flow.exporter && duty.imposer == flow.importer
            && (!first || duty.date < first->date))
            first = &duty;
    }
    return !first || first->quota->rentTo == RentOwner::Importer ? 1.0 : 0.0;
}

market::Baseline marketBaseline(const Study &study)
{
    const auto regionCount = static_cast<Eigen::Index>(study.regions.size());
    const market::Matrix zero = market::Matrix::Zero(regionCount, regionCount);
    market::Baseline baseline;
    for (const Region &region : study.regions)
        baseline.regions.push_back(region.code.toStdString());
    for (const Sector &sector : study.sectors) {
        market::Sector s;
        s.name = sector.code.toStdString();
        s.sigmaDomesticImport = sector.sigmaDomesticImport.value;
        s.sigmaImports = sector.sigmaImports.value;
        if (study.nest == Nest::Flat)
            s.sigmaDomesticImport = s.sigmaImports = (s.sigmaDomesticImport + s.sigmaImports) / 2.0;
        s.eta = market::Vector::Constant(regionCount, sector.eta.value);
        for (std::size_t r = 0; r < study.regions.size(); ++r) {
            if (study.regions[r].role == RegionRole::PartnerAndResidualDestination)
                s.eta(static_cast<Eigen::Index>(r)) = sector.etaResidual.value;
        }
        s.epsilon = market::Vector::Ones(regionCount); // exporters without output are dropped by the model
        s.capacity = market::Vector::Constant(regionCount, market::infinite);
        s.flows = s.initialDuty = s.initialPremium = zero;
        s.initialRentImporterShare = market::Matrix::Ones(regionCount, regionCount);
        baseline.sectors.push_back(std::move(s));
    }
    for (const Supply &supply : study.supplies) {
        market::Sector &sector = baseline.sectors.at(at(supply.sector));
        sector.epsilon(supply.region) = supply.epsilon.value;
        if (supply.capacity)
            sector.capacity(supply.region) = supply.capacity->value;
    }
    for (const Flow &flow : study.flows) {
        market::Sector &sector = baseline.sectors.at(at(flow.sector));
        sector.flows(flow.exporter, flow.importer) = flow.value.value;
        sector.initialDuty(flow.exporter, flow.importer) = flow.baselineDuty.value.fraction() - flow.baselineRent.fraction();
        sector.initialPremium(flow.exporter, flow.importer) = flow.baselineRent.fraction();
        if (flow.baselineRent.fraction() > 0.0)
            sector.initialRentImporterShare(flow.exporter, flow.importer) = baselineRentShare(study, flow);
    }
    std::map<std::pair<int, int>, std::size_t> places;
    for (const InputShare &share : study.inputShares) {
        const auto [place, isNew] = places.try_emplace({share.input, share.user}, baseline.inputs.size());
        if (isNew)
            baseline.inputs.push_back({share.input, share.user, market::Vector::Zero(regionCount)});
        baseline.inputs[place->second].share(share.region) = share.share.value;
    }
    return baseline;
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

Economy::Economy(std::shared_ptr<const Study> study, market::Model model)
    : m_study(std::move(study)), m_model(std::move(model)), m_reservations(m_study->parties.size(), 0.0)
{
}

words::Result<std::shared_ptr<const Economy>> Economy::calibrate(std::shared_ptr<const Study> study)
{
    auto model = market::Model::create(marketBaseline(*study));
    if (!model)
        return describe(model.error());
    if (const auto missing = missingSupply(*study, *model))
        return *missing;
    std::shared_ptr<Economy> economy(new Economy(std::move(study), std::move(*model)));
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

market::Policy Economy::policyOf(const DutyState &duties) const
{
    market::Policy policy = m_model.baselinePolicy();
    for (int s = 0; s < m_model.sectorCount(); ++s) {
        market::SectorPolicy &sector = policy.sectors[at(s)];
        sector.quotas.clear();
        for (int i = 0; i < m_model.regionCount(); ++i) {
            for (int j = 0; j < m_model.regionCount(); ++j) {
                const FlowDuty &flow = duties.at(s, i, j);
                sector.duty(i, j) = flow.rate.fraction();
                if (!flow.quota)
                    continue;
                sector.duty(i, j) = flow.quota->inQuota.fraction();
                if (m_model.baseline().sectors[at(s)].flows(i, j) > 0.0) { // a quota on a flow that is not there binds nothing
                    sector.quotas.push_back({i, j, flow.quota->volume, flow.quota->inQuota.fraction(),
                                             flow.quota->overQuota.fraction(),
                                             flow.quota->rentTo == RentOwner::Importer ? 1.0 : 0.0});
                }
            }
        }
    }
    return policy;
}

words::Result<Assessment> Economy::assess(int scenario, market::Memory memory) const
{
    const Scenario &saved = m_study->scenarios.at(at(scenario));
    return assess(saved.package, saved.date, memory);
}

words::Result<Assessment> Economy::assess(const negotiation::Package &package, const QDate &date, market::Memory memory) const
{
    auto duties = dutyStateAt(*m_study, date);
    if (!duties)
        return duties.error();
    applyEffects(*m_study, package, *duties);
    market::Policy policy = policyOf(*duties);
    auto equilibrium = m_model.solve(policy, memory);
    if (!equilibrium)
        return describe(equilibrium.error());

    Assessment assessment{package, date, std::move(*duties), std::move(policy), std::move(*equilibrium), {}, {}, {}, {}};
    assessment.outcomes = outcomesOf(assessment.policy, assessment.equilibrium);
    for (std::size_t party = 0; party < m_study->parties.size(); ++party)
        assessment.values.push_back(valueOf(static_cast<int>(party), package, assessment.outcomes));
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

OutcomeTable Economy::outcomesOf(const market::Policy &policy, const market::Equilibrium &equilibrium) const
{
    const Study &study = *m_study;
    const int sectorCount = m_model.sectorCount(), groupCount = static_cast<int>(study.groups.size());
    const int partyCount = static_cast<int>(study.parties.size());
    OutcomeTable table(sectorCount, groupCount, partyCount);
    const std::vector<market::SectorWelfare> welfare = m_model.welfare(policy, equilibrium);

    std::vector<bool> isParty(study.regions.size(), false);
    for (const Party &party : study.parties)
        isParty[at(party.region)] = true;

    for (int p = 0; p < partyCount; ++p) {
        const int r = study.parties[at(p)].region;
        for (int s = 0; s < sectorCount; ++s) {
            const market::SectorState &state = equilibrium.sectors[at(s)];
            const market::Matrix &flows = m_model.baseline().sectors[at(s)].flows;
            double exports = 0.0, toPartner = 0.0, imports = 0.0, fromPartner = 0.0;
            for (int other = 0; other < m_model.regionCount(); ++other) {
                if (other == r)
                    continue;
                const double sold = flows(r, other) * state.quantity(r, other);
                const double bought = flows(other, r) * state.quantity(other, r);
                exports += sold;
                imports += bought;
                if (isParty[at(other)]) {
                    toPartner += sold;
                    fromPartner += bought;
                }
            }
            const Scope scope{Scope::Kind::Sector, s};
            table.set(scope, p, Indicator::Output, m_model.baselineOutput(s)(r) * state.output(r));
            table.set(scope, p, Indicator::Exports, exports);
            table.set(scope, p, Indicator::ExportsToPartner, toPartner);
            table.set(scope, p, Indicator::Imports, imports);
            table.set(scope, p, Indicator::ImportsFromPartner, fromPartner);
            table.set(scope, p, Indicator::ImportsFromThird, imports - fromPartner);
            table.set(scope, p, Indicator::ProducerPrice, 100.0 * state.producerPrice(r));
            table.set(scope, p, Indicator::PurchaserPrice, 100.0 * state.compositePrice(r));
            table.set(scope, p, Indicator::Employment, 0.0);
            const market::SectorWelfare &w = welfare[at(s)];
            table.set(scope, p, Indicator::DutyRevenue, w.revenue(r));
            table.set(scope, p, Indicator::QuotaRent, w.rent(r));
            table.set(scope, p, Indicator::ConsumerSurplus, w.consumerSurplus(r));
            table.set(scope, p, Indicator::ProducerSurplus, w.producerSurplus(r));
            table.set(scope, p, Indicator::Welfare, w.total()(r));
        }
        for (const Supply &supply : study.supplies) {
            if (supply.region != r)
                continue;
            const double output = equilibrium.sectors[at(supply.sector)].output(r);
            table.set({Scope::Kind::Sector, supply.sector}, p, Indicator::Employment,
                      supply.employment.value * std::pow(output, supply.labourElasticity.value));
        }

        const auto aggregate = [&](const Scope &scope, auto &&belongs) {
            for (int i = 0; i < indicatorCount; ++i) {
                const auto indicator = static_cast<Indicator>(i);
                const bool isIndex = unitOf(indicator) == Unit::Index;
                double sum = 0.0, weights = 0.0;
                for (int s = 0; s < sectorCount; ++s) {
                    if (!belongs(s))
                        continue;
                    const double weight = indicator == Indicator::ProducerPrice    ? m_model.baselineOutput(s)(r)
                                          : indicator == Indicator::PurchaserPrice ? m_model.baselineAbsorption(s)(r)
                                                                                   : 1.0;
                    sum += weight * table.value({Scope::Kind::Sector, s}, p, indicator);
                    weights += weight;
                }
                table.set(scope, p, indicator, !isIndex ? sum : weights > 0.0 ? sum / weights : 100.0);
            }
        };
        for (int g = 0; g < groupCount; ++g)
            aggregate({Scope::Kind::Group, g}, [&](int s) { return study.sectors[at(s)].group == g; });
        aggregate({Scope::Kind::All, 0}, [](int) { return true; });
    }
    return table;
}

std::optional<double> indicatorChange(const Study &study, const OutcomeTable &outcomes, int party, QStringView indicator)
{
    if (indicator == QLatin1String("welfare"))
        return outcomes.value({}, party, Indicator::Welfare);
    if (indicator == QLatin1String("treasury"))
        return outcomes.value({}, party, Indicator::DutyRevenue);
    const int group = indicator.startsWith(QLatin1String("jobs_")) ? groupIndex(study, indicator.mid(5)) : -1;
    if (group < 0)
        return std::nullopt;
    double change = outcomes.value({Scope::Kind::Group, group}, party, Indicator::Employment);
    for (const Supply &supply : study.supplies) {
        if (supply.region == study.parties[at(party)].region && study.sectors[at(supply.sector)].group == group)
            change -= supply.employment.value;
    }
    return change;
}

PartyValue Economy::valueOf(int partyIndex, const negotiation::Package &package, const OutcomeTable &outcomes) const
{
    const Study &study = *m_study;
    const Party &party = study.parties[at(partyIndex)];
    PartyValue value;
    for (const IndicatorWeight &weight : party.indicatorWeights) {
        const auto scale = std::find_if(party.scales.begin(), party.scales.end(),
                                        [&](const Scale &s) { return s.indicator == weight.indicator; });
        if (scale == party.scales.end())
            continue; // refused when the study is read: every weighted indicator is known and has its scale
        const double change = indicatorChange(study, outcomes, partyIndex, weight.indicator).value_or(0.0);
        value.economic += weight.weight.value * 100.0 * (change - scale->low) / (scale->high - scale->low);
    }
    value.economicPoints = party.economicWeight.value * value.economic;
    value.value = value.economicPoints;
    for (std::size_t i = 0; i < package.size(); ++i) {
        const double points = party.irritantWeights.at(i).value * party.positionValues.at(i).at(at(package[i])).value;
        value.political.push_back(points);
        value.value += points;
    }
    value.reservation = m_reservations[at(partyIndex)];
    return value;
}

words::Result<std::vector<std::vector<double>>> Economy::worth(const Assessment &assessment) const
{
    std::vector<std::vector<double>> worth(assessment.package.size(), std::vector<double>(m_study->parties.size(), 0.0));
    for (std::size_t i = 0; i < assessment.package.size(); ++i) {
        if (assessment.package[i] == 0)
            continue;
        negotiation::Package without = assessment.package;
        without[i] = 0;
        const auto assessed = assess(without, assessment.date);
        if (!assessed)
            return assessed.error();
        for (std::size_t p = 0; p < worth[i].size(); ++p)
            worth[i][p] = assessment.values[p].value - assessed->values[p].value;
    }
    return worth;
}

} // namespace study

// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/accounting.h"

#include <algorithm>
#include <cmath>

namespace study {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

market::Policy policyOf(const market::Model &model, const DutyState &duties, const std::vector<RentShare> &rentShares)
{
    market::Policy policy = model.baselinePolicy();
    for (int s = 0; s < model.sectorCount(); ++s) {
        market::SectorPolicy &sector = policy.sectors[at(s)];
        sector.quotas.clear();
        for (int i = 0; i < model.regionCount(); ++i) {
            for (int j = 0; j < model.regionCount(); ++j) {
                const FlowDuty &flow = duties.at(s, i, j);
                sector.duty(i, j) = flow.rate.fraction();
                if (!flow.quota)
                    continue;
                sector.duty(i, j) = flow.quota->inQuota.fraction();
                if (model.baseline().sectors[at(s)].flows(i, j) >
                    0.0) { // a quota on a flow that is not there binds nothing
                    sector.quotas.push_back({i, j, flow.quota->volume, flow.quota->inQuota.fraction(),
                                             flow.quota->overQuota.fraction(),
                                             flow.quota->rentTo == RentOwner::Importer ? 1.0 : 0.0});
                }
            }
        }
    }
    for (const RentShare &share : rentShares) {
        for (market::Quota &quota : policy.sectors.at(at(share.sector)).quotas) {
            if (quota.exporter == share.exporter && quota.importer == share.importer)
                quota.importerRentShare = share.importerShare;
        }
    }
    return policy;
}

OutcomeTable outcomesOf(const Study &study, const Parameters &parameters, const market::Model &model,
                        const market::Policy &policy, const market::Equilibrium &equilibrium)
{
    const int sectorCount = model.sectorCount(), groupCount = static_cast<int>(study.groups.size());
    const int partyCount = static_cast<int>(study.parties.size());
    OutcomeTable table(sectorCount, groupCount, partyCount);
    const std::vector<market::SectorWelfare> welfare = model.welfare(policy, equilibrium);

    std::vector<bool> isParty(study.regions.size(), false);
    for (const Party &party : study.parties)
        isParty[at(party.region)] = true;

    for (int p = 0; p < partyCount; ++p) {
        const int r = study.parties[at(p)].region;
        for (int s = 0; s < sectorCount; ++s) {
            const market::SectorState &state = equilibrium.sectors[at(s)];
            const market::Matrix &flows = model.baseline().sectors[at(s)].flows;
            double exports = 0.0, toPartner = 0.0, imports = 0.0, fromPartner = 0.0;
            for (int other = 0; other < model.regionCount(); ++other) {
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
            table.set(scope, p, Indicator::Output, model.baselineOutput(s)(r) * state.output(r));
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
        for (std::size_t i = 0; i < study.supplies.size(); ++i) {
            const Supply &supply = study.supplies[i];
            if (supply.region != r)
                continue;
            const double output = equilibrium.sectors[at(supply.sector)].output(r);
            table.set({Scope::Kind::Sector, supply.sector}, p, Indicator::Employment,
                      supply.employment.value * std::pow(output, parameters.supplies[i].labourElasticity));
        }
    }
    fillAggregates(study, model, table);
    return table;
}

void fillAggregates(const Study &study, const market::Model &model, OutcomeTable &table)
{
    const int sectorCount = model.sectorCount(), groupCount = static_cast<int>(study.groups.size());
    for (int p = 0; p < static_cast<int>(study.parties.size()); ++p) {
        const int r = study.parties[at(p)].region;
        const auto aggregate = [&](const Scope &scope, auto &&belongs) {
            for (int i = 0; i < indicatorCount; ++i) {
                const auto indicator = static_cast<Indicator>(i);
                const bool isIndex = unitOf(indicator) == Unit::Index;
                double sum = 0.0, weights = 0.0;
                for (int s = 0; s < sectorCount; ++s) {
                    if (!belongs(s))
                        continue;
                    const double weight = indicator == Indicator::ProducerPrice    ? model.baselineOutput(s)(r)
                                          : indicator == Indicator::PurchaserPrice ? model.baselineAbsorption(s)(r)
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
}

std::optional<double> indicatorChange(const Study &study, const OutcomeTable &outcomes, int party,
                                      QStringView indicator)
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

double economicIndex(const Study &study, int partyIndex, const OutcomeTable &outcomes)
{
    const Party &party = study.parties[at(partyIndex)];
    double index = 0.0;
    for (const IndicatorWeight &weight : party.indicatorWeights) {
        const auto scale = std::find_if(party.scales.begin(), party.scales.end(),
                                        [&](const Scale &s) { return s.indicator == weight.indicator; });
        if (scale == party.scales.end())
            continue; // refused when the study is read: every weighted indicator is known and has its scale
        const double change = indicatorChange(study, outcomes, partyIndex, weight.indicator).value_or(0.0);
        index += weight.weight.value * 100.0 * (change - scale->low) / (scale->high - scale->low);
    }
    return index;
}

std::vector<double> politicalPoints(const Party &party, const negotiation::Package &package,
                                    const std::vector<CustomPosition> &customPositions)
{
    std::vector<double> points;
    for (std::size_t i = 0; i < package.size(); ++i) {
        const std::vector<Judgement> &values = party.positionValues.at(i);
        double value = values.at(at(package[i])).value;
        for (const CustomPosition &custom : customPositions) {
            if (at(custom.irritant) == i)
                value = (1.0 - custom.share) * values.at(at(custom.from)).value +
                        custom.share * values.at(at(custom.to)).value;
        }
        points.push_back(party.irritantWeights.at(i).value * value);
    }
    return points;
}

} // namespace study

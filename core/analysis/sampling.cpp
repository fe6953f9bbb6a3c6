// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sampling.h"

#include "analysis/random.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace analysis {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

using Kind = UncertainParameter::Kind;

bool hasRange(const study::Estimate &estimate)
{
    return std::isfinite(estimate.value) && (estimate.low.value_or(estimate.value) != estimate.value ||
                                             estimate.high.value_or(estimate.value) != estimate.value);
}

bool isSamePolicy(const market::Policy &a, const market::Policy &b)
{
    return std::equal(a.sectors.begin(), a.sectors.end(), b.sectors.begin(), b.sectors.end(),
                      [](const market::SectorPolicy &x, const market::SectorPolicy &y) {
                          return x.duty == y.duty && x.specificDuty == y.specificDuty && x.wedge == y.wedge &&
                                 x.quotas == y.quotas;
                      });
}

} // namespace

std::vector<UncertainParameter> uncertainParameters(const study::Study &study)
{
    std::vector<UncertainParameter> found;
    const auto ofSectors = [&](Kind kind, auto &&isUncertain) {
        for (int s = 0; s < static_cast<int>(study.sectors.size()); ++s) {
            if (isUncertain(study.sectors[at(s)]))
                found.push_back({kind, s, s, -1});
        }
    };
    const auto ofSupplies = [&](Kind kind, auto &&isUncertain) {
        for (int i = 0; i < static_cast<int>(study.supplies.size()); ++i) {
            if (isUncertain(study.supplies[at(i)]))
                found.push_back({kind, i, study.supplies[at(i)].sector, study.supplies[at(i)].region});
        }
    };
    ofSectors(Kind::Substitution,
              [](const study::Sector &s) { return hasRange(s.sigmaDomesticImport) || hasRange(s.sigmaImports); });
    ofSectors(Kind::FinalDemand, [](const study::Sector &s) { return hasRange(s.eta); });
    ofSectors(Kind::ResidualDemand, [](const study::Sector &s) { return hasRange(s.etaResidual); });
    ofSupplies(Kind::Supply, [](const study::Supply &s) { return hasRange(s.epsilon); });
    ofSupplies(Kind::Capacity, [](const study::Supply &s) { return s.capacity && hasRange(*s.capacity); });
    ofSupplies(Kind::Labour, [&](const study::Supply &s) {
        const bool isParty = std::any_of(study.parties.begin(), study.parties.end(),
                                         [&](const study::Party &party) { return party.region == s.region; });
        return isParty && s.employment.value > 0.0 && hasRange(s.labourElasticity);
    });
    return found;
}

QString parameterCode(const study::Study &study, const UncertainParameter &parameter)
{
    const auto name = [&] {
        switch (parameter.kind) {
        case Kind::Substitution:
            return QStringLiteral("sigma");
        case Kind::FinalDemand:
            return QStringLiteral("eta");
        case Kind::ResidualDemand:
            return QStringLiteral("eta_residual");
        case Kind::Supply:
            return QStringLiteral("epsilon");
        case Kind::Capacity:
            return QStringLiteral("capacity");
        case Kind::Labour:
            return QStringLiteral("labour");
        }
        return QString();
    };
    const QString code = name() + QLatin1Char(' ') + study.sectors[at(parameter.sector)].code;
    return parameter.region < 0 ? code : code + QLatin1Char(' ') + study.regions[at(parameter.region)].code;
}

QString parameterTitle(const study::Study &study, const UncertainParameter &parameter, const words::Wording &wording)
{
    const auto kind = [&]() -> const char * {
        switch (parameter.kind) {
        case Kind::Substitution:
            return QT_TRANSLATE_NOOP("analysis::Sampler", "Substitution");
        case Kind::FinalDemand:
            return QT_TRANSLATE_NOOP("analysis::Sampler", "Final demand");
        case Kind::ResidualDemand:
            return QT_TRANSLATE_NOOP("analysis::Sampler", "Demand in third countries");
        case Kind::Supply:
            return QT_TRANSLATE_NOOP("analysis::Sampler", "Supply");
        case Kind::Capacity:
            return QT_TRANSLATE_NOOP("analysis::Sampler", "Capacity");
        case Kind::Labour:
            return QT_TRANSLATE_NOOP("analysis::Sampler", "Jobs for output");
        }
        return "";
    };
    const words::Language language = wording.language();
    const QString title = wording.translate("analysis::Sampler", kind()) + QLatin1String(", ") +
                          study.sectors[at(parameter.sector)].name.in(language);
    return parameter.region < 0 ? title
                                : title + QLatin1String(", ") + study.regions[at(parameter.region)].name.in(language);
}

double splitUniform(const study::Estimate &estimate, double quantile)
{
    const double centre = estimate.value;
    if (quantile < 0.5)
        return estimate.low ? *estimate.low + (centre - *estimate.low) * 2.0 * quantile : centre;
    return estimate.high ? centre + (*estimate.high - centre) * (2.0 * quantile - 1.0) : centre;
}

void setParameter(const study::Study &study, const UncertainParameter &parameter, double quantile,
                  study::Parameters &parameters)
{
    const std::size_t place = at(parameter.place);
    switch (parameter.kind) {
    case Kind::Substitution:
        parameters.sectors[place].sigmaDomesticImport =
            splitUniform(study.sectors[place].sigmaDomesticImport, quantile);
        parameters.sectors[place].sigmaImports = splitUniform(study.sectors[place].sigmaImports, quantile);
        break;
    case Kind::FinalDemand:
        parameters.sectors[place].eta = splitUniform(study.sectors[place].eta, quantile);
        break;
    case Kind::ResidualDemand:
        parameters.sectors[place].etaResidual = splitUniform(study.sectors[place].etaResidual, quantile);
        break;
    case Kind::Supply:
        parameters.supplies[place].epsilon = splitUniform(study.supplies[place].epsilon, quantile);
        break;
    case Kind::Capacity:
        parameters.supplies[place].capacity = splitUniform(*study.supplies[place].capacity, quantile);
        break;
    case Kind::Labour:
        parameters.supplies[place].labourElasticity = splitUniform(study.supplies[place].labourElasticity, quantile);
        break;
    }
}

Sampler::Sampler(const study::Economy &economy, study::Nest nest, std::uint64_t seed)
    : m_economy(economy)
    , m_baseline(economy.model().baseline())
    , m_central(economy.parameters())
    , m_uncertain(uncertainParameters(economy.study()))
    , m_seed(seed)
{
    m_central.nest = nest;
}

study::Parameters Sampler::draw(std::uint32_t number) const
{
    study::Parameters parameters = m_central;
    for (std::size_t i = 0; i < m_uncertain.size(); ++i)
        setParameter(m_economy.study(), m_uncertain[i], uniform(m_seed, number, static_cast<std::uint32_t>(i)),
                     parameters);
    return parameters;
}

std::optional<std::vector<study::OutcomeTable>> Sampler::outcomes(const study::Parameters &parameters,
                                                                  const std::vector<market::Policy> &policies) const
{
    market::Baseline baseline = m_baseline;
    study::setParameters(m_economy.study(), parameters, baseline);
    const auto model = market::Model::create(std::move(baseline));
    if (!model)
        return std::nullopt;
    std::vector<study::OutcomeTable> outcomes;
    for (const market::Policy &policy : policies) {
        const auto equilibrium = model->solve(policy);
        if (!equilibrium)
            return std::nullopt;
        outcomes.push_back(study::outcomesOf(m_economy.study(), parameters, *model, policy, *equilibrium));
    }
    return outcomes;
}

std::size_t placePolicy(std::vector<market::Policy> &policies, market::Policy policy)
{
    const auto found = std::find_if(policies.begin(), policies.end(),
                                    [&](const market::Policy &candidate) { return isSamePolicy(candidate, policy); });
    if (found != policies.end())
        return static_cast<std::size_t>(found - policies.begin());
    policies.push_back(std::move(policy));
    return policies.size() - 1;
}

} // namespace analysis

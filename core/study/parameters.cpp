// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/parameters.h"

#include "study/duty_state.h"

#include <map>
#include <utility>

namespace study {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

Parameters centralParameters(const Study &study)
{
    Parameters parameters;
    parameters.nest = study.nest;
    for (const Sector &sector : study.sectors) {
        parameters.sectors.push_back(
            {sector.sigmaDomesticImport.value, sector.sigmaImports.value, sector.eta.value, sector.etaResidual.value});
    }
    for (const Supply &supply : study.supplies) {
        parameters.supplies.push_back({supply.epsilon.value,
                                       supply.capacity ? supply.capacity->value : market::infinite,
                                       supply.labourElasticity.value});
    }
    return parameters;
}

void setParameters(const Study &study, const Parameters &parameters, market::Baseline &baseline)
{
    for (std::size_t s = 0; s < study.sectors.size(); ++s) {
        const Parameters::OfSector &drawn = parameters.sectors[s];
        market::Sector &sector = baseline.sectors[s];
        sector.sigmaDomesticImport = drawn.sigmaDomesticImport;
        sector.sigmaImports = drawn.sigmaImports;
        if (parameters.nest == Nest::Flat)
            sector.sigmaDomesticImport = sector.sigmaImports = (drawn.sigmaDomesticImport + drawn.sigmaImports) / 2.0;
        for (std::size_t r = 0; r < study.regions.size(); ++r) {
            sector.eta(static_cast<Eigen::Index>(r)) =
                study.regions[r].role == RegionRole::PartnerAndResidualDestination ? drawn.etaResidual : drawn.eta;
        }
    }
    for (std::size_t i = 0; i < study.supplies.size(); ++i) {
        market::Sector &sector = baseline.sectors.at(at(study.supplies[i].sector));
        sector.epsilon(study.supplies[i].region) = parameters.supplies[i].epsilon;
        sector.capacity(study.supplies[i].region) = parameters.supplies[i].capacity;
    }
}

market::Baseline marketBaseline(const Study &study, const Parameters &parameters)
{
    const auto regionCount = static_cast<Eigen::Index>(study.regions.size());
    const market::Matrix zero = market::Matrix::Zero(regionCount, regionCount);
    market::Baseline baseline;
    for (const Region &region : study.regions)
        baseline.regions.push_back(region.code.toStdString());
    for (const Sector &sector : study.sectors) {
        market::Sector s;
        s.name = sector.code.toStdString();
        s.eta = market::Vector::Zero(regionCount);
        s.epsilon = market::Vector::Ones(regionCount); // exporters without output are dropped by the model
        s.capacity = market::Vector::Constant(regionCount, market::infinite);
        s.flows = s.initialDuty = s.initialPremium = zero;
        s.initialRentImporterShare = market::Matrix::Ones(regionCount, regionCount);
        baseline.sectors.push_back(std::move(s));
    }
    setParameters(study, parameters, baseline);
    for (const Flow &flow : study.flows) {
        market::Sector &sector = baseline.sectors.at(at(flow.sector));
        sector.flows(flow.exporter, flow.importer) = flow.value.value;
        sector.initialDuty(flow.exporter, flow.importer) =
            flow.baselineDuty.value.fraction() - flow.baselineRent.fraction();
        sector.initialPremium(flow.exporter, flow.importer) = flow.baselineRent.fraction();
        if (flow.baselineRent.fraction() > 0.0)
            sector.initialRentImporterShare(flow.exporter, flow.importer) = baselineRentOwner(study, flow) == RentOwner::Importer ? 1.0 : 0.0;
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

} // namespace study

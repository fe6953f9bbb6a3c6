// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "market/model.h"
#include "study/study.h"

#include <vector>

namespace study {

/// The numbers a solution rests on beside flows and duties: what an uncertainty run draws anew. In the order of
/// Study::sectors and Study::supplies.
struct Parameters
{
    struct OfSector
    {
        double sigmaDomesticImport = 1.0;
        double sigmaImports = 1.0;
        double eta = 0.0;
        double etaResidual = 0.0;
        bool operator==(const OfSector &) const = default;
    };
    struct OfSupply
    {
        double epsilon = 0.0;
        double capacity = market::infinite; ///< infinite for none
        double labourElasticity = 1.0;
        bool operator==(const OfSupply &) const = default;
    };
    Nest nest = Nest::Nested;
    std::vector<OfSector> sectors;
    std::vector<OfSupply> supplies;
    bool operator==(const Parameters &) const = default;
};

/// The central values and the nest of the study.
Parameters centralParameters(const Study &study);

/// What the market model is calibrated on. A flat nest takes the mean of the two elasticities of substitution.
market::Baseline marketBaseline(const Study &study, const Parameters &parameters);
/// Puts other parameters on a baseline made from the same study; flows and duties stand.
void setParameters(const Study &study, const Parameters &parameters, market::Baseline &baseline);

} // namespace study

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/choice.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace analysis {

/// One number of the model that has a sourced range. Flows, duties and everything else stand.
struct UncertainParameter
{
    enum class Kind {
        Substitution,   ///< σ of a sector: one draw moves both levels
        FinalDemand,    ///< η of the full markets
        ResidualDemand, ///< η of the residual destination
        Supply,         ///< ε of one exporter
        Capacity,       ///< output ceiling of one exporter
        Labour,         ///< γ of one party's sector
    };
    Kind kind = Kind::Substitution;
    int place = 0; ///< index of Study::sectors, or of Study::supplies from Supply on
    int sector = 0;
    int region = -1; ///< −1 where it belongs to the sector
    bool operator==(const UncertainParameter &) const = default;
};

/// All of a study, in a fixed order: kinds as declared, then sectors and supplies in order.
std::vector<UncertainParameter> uncertainParameters(const study::Study &study);

/// "sigma STEEL_MILL", "epsilon STEEL_MILL CAN".
QString parameterCode(const study::Study &study, const UncertainParameter &parameter);
/// The same as people read it: "Supply, Steel mill products, Canada".
QString parameterTitle(const study::Study &study, const UncertainParameter &parameter, const words::Wording &wording);

/// The quantile of a split-uniform distribution: half the mass evenly from the low end to the central value, half
/// evenly from there to the high end. A missing end is the central value.
double splitUniform(const study::Estimate &estimate, double quantile);

/// Sets one parameter to a quantile of its range; 0 and 1 are the ends, 0.5 the central value.
void setParameter(const study::Study &study, const UncertainParameter &parameter, double quantile,
                  study::Parameters &parameters);

/// Solves the same policies under other parameters. Immutable, safe from many threads.
class Sampler
{
public:
    Sampler(const study::Economy &economy, study::Nest nest, std::uint64_t seed);

    const std::vector<UncertainParameter> &parameters() const { return m_uncertain; }
    /// Central values with the nest asked for.
    const study::Parameters &central() const { return m_central; }
    /// Draw `number` of the seed: the same whatever else was drawn.
    study::Parameters draw(std::uint32_t number) const;
    /// Outcomes of each policy; empty where a market does not clear. Later policies start from earlier ones.
    std::optional<std::vector<study::OutcomeTable>> outcomes(const study::Parameters &parameters,
                                                             const std::vector<market::Policy> &policies) const;

private:
    const study::Economy &m_economy;
    market::Baseline m_baseline;
    study::Parameters m_central;
    std::vector<UncertainParameter> m_uncertain;
    std::uint64_t m_seed;
};

/// Adds a policy unless an equal one is there; its index.
std::size_t placePolicy(std::vector<market::Policy> &policies, market::Policy policy);

} // namespace analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "market/model.h"
#include "study/adjustments.h"
#include "study/outcomes.h"
#include "study/parameters.h"
#include "study/study.h"

#include <optional>
#include <vector>

/// The pieces of the road that are the same for the study's own economy and for one with other parameters.
namespace study {

/// What a package is worth to a party, 0–100 (design §5).
struct PartyValue
{
    double value = 0.0;
    double economic = 0.0;         ///< E, the economic index, 0–100, not clipped
    double economicPoints = 0.0;   ///< w_econ · E
    std::vector<double> political; ///< points of each irritant, w_r · value(position)
    double reservation = 0.0;      ///< value of the walk-away
    bool clearsWalkAway() const { return value >= reservation; }
    bool operator==(const PartyValue &) const = default;
};

/// The duties as the market takes them. Rests on flows and duties alone, not on elasticities.
market::Policy policyOf(const market::Model &model, const DutyState &duties,
                        const std::vector<RentShare> &rentShares = {});

/// Outcomes of a solved policy by sector, group and all, for each party (design §4).
OutcomeTable outcomesOf(const Study &study, const Parameters &parameters, const market::Model &model,
                        const market::Policy &policy, const market::Equilibrium &equilibrium);

/// Fills the rows of groups and of all from those of the sectors: sums, and for indices means with weights Y0 and E0.
void fillAggregates(const Study &study, const market::Model &model, OutcomeTable &outcomes);

/// Points of each irritant for a party: w_r · value(position), interpolated at custom positions.
std::vector<double> politicalPoints(const Party &party, const negotiation::Package &package,
                                    const std::vector<CustomPosition> &customPositions);

/// E, the economic index of a party, 0–100, not clipped: on the fixed scales of the study.
double economicIndex(const Study &study, int party, const OutcomeTable &outcomes);

/// The change from the baseline year, over all sectors, that a party weighs under `indicator`: "welfare", "treasury" or
/// "jobs_<group>" (design §5). Empty for another word.
std::optional<double> indicatorChange(const Study &study, const OutcomeTable &outcomes, int party,
                                      QStringView indicator);

} // namespace study

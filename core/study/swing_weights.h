// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "words/error.h"

#include <vector>

/// Weights by swing weighting (von Winterfeldt & Edwards 1986, §8.2): a person rates what it would be worth to a party to
/// go from the worst to the best of each thing at stake, the largest such swing being 100. Weights follow from the ratings
/// and from how far the stated values reach.
namespace study {

/// From the worst to the best of one irritant, or from 0 to 100 on the scale of one economic indicator.
struct Swing
{
    int irritant = -1;  ///< −1: an indicator
    int indicator = -1; ///< place in Party::indicatorWeights
    int worst = -1;     ///< positions of the irritant by the party's values
    int best = -1;
    double reach = 1.0;  ///< of the 100 points of its scale
    double rating = 0.0; ///< 0–100, the largest swing of the party being 100
    double weight = 0.0; ///< of the whole, by ratings: those of a party sum to 1
    bool operator==(const Swing &) const = default;
};

/// Every swing of a party, the largest first, rated as the present weights imply. An irritant whose positions are all
/// worth the same to the party has no swing and is left out.
std::vector<Swing> swingsOf(const Study &study, int party);

/// Fills in the weights that the ratings imply.
void weigh(std::vector<Swing> &swings);

/// Sets the party's weights from the ratings and keeps what was shipped (study/figures.h). An irritant without a swing
/// gets weight 0. BadData where no swing is rated above 0.
words::Result<words::Done> setSwingWeights(Study &study, int party, std::vector<Swing> swings);

/// True when a weight is the analyst's illustration and nobody has changed it.
bool hasIllustrativeWeights(const Study &study);

} // namespace study

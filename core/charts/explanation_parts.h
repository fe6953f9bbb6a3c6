// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/explanation.h"

/// The parts of an explanation that belong to one kind of picture. `made` has no result and no section yet where a part
/// says the result too.
namespace charts {

class ExplanationInputs;
class ExplanationWords;

/// A bilateral flow: title, result, formula, the prices on the way, duties and inputs.
void explainFlow(const ExplanationContext &context, const Subject &subject, const ExplanationInputs &inputs,
                 const ExplanationWords &words, Explanation &made);

/// The values of one package to both parties and how frontier, cloud, solution points and walk-aways come about. The
/// inputs of the values are the caller's to add.
void explainDealSpace(const ExplanationContext &context, const Subject &subject, const ExplanationInputs &inputs,
                      const ExplanationWords &words, Explanation &made);

/// What a response curve does, and the duties that move in it.
ExplanationSection curveSection(const ExplanationContext &context, const analysis::DutyAxis &axis,
                                const ExplanationWords &words);

/// Where the range of a change comes from and, with a tornado, what one parameter alone does to it.
std::vector<ExplanationSection> rangeSections(const ExplanationContext &context, const Subject &subject,
                                              const ExplanationInputs &inputs, const ExplanationWords &words);

} // namespace charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/outcomes.h"
#include "study/study.h"
#include "words/wording.h"

#include <QString>

#include <vector>

/// The equations of the model and of the parties' values (docs of core/market and core/study) in words.
namespace charts {

QString formulaInWords(study::Indicator indicator, const words::Wording &wording);
QString valueInWords(const words::Wording &wording);
/// What of the same sector an indicator is worked out from, itself last.
std::vector<study::Indicator> resultsBehind(study::Indicator indicator);
QString marketAssumptions(const study::Study &study, study::Indicator indicator, const words::Wording &wording);
QString valueAssumptions(const study::Study &study, const words::Wording &wording);

} // namespace charts

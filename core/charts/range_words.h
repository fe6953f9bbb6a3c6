// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/uncertainty.h"
#include "charts/chart_spec.h"
#include "study/economy.h"

#include <optional>

/// Ranges over draws of the parameters, as charts and scorecard show them: from the 5th to the 95th percentile.
namespace charts {

/// Of the change of one outcome, in its own unit; none where `uncertainty` is null or has no draw yet.
std::optional<Range> changeRange(const analysis::UncertaintyResult *uncertainty, const study::Scope &scope, int party,
                                 study::Indicator indicator);

/// True where draws disagree on the sign.
bool spansZero(const Range &range);

/// "+1,900 to +4,200".
QString rangeText(const QString &low, const QString &high, const words::Wording &wording);
/// "Pale band: 5–95% of 2,000 draws."
QString bandSentence(const analysis::UncertaintyResult &uncertainty, const words::Wording &wording);
/// Draws whose markets cleared, written out: "2,000".
QString drawCount(const analysis::UncertaintyResult &uncertainty, const words::Wording &wording);

/// Net welfare never stands without its parts: "Its parts, USD million: consumers +3,020, producers +4,180, …".
QString welfareParts(const study::Study &study, const study::Assessment &current, const study::Assessment &reference,
                     const study::Scope &scope, int party, const QString &currency, const words::Wording &wording);

QString welfareParts(const study::Study &study, const study::OutcomeTable &current,
                     const study::OutcomeTable &reference, const study::Scope &scope, int party,
                     const QString &currency, const words::Wording &wording);
/// Nor without its range; where there is none, this stands in its place.
QString netCaution(const words::Wording &wording);

} // namespace charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/uncertainty.h"
#include "charts/chart_spec.h"
#include "study/economy.h"

#include <array>

namespace charts {

/// Which change a tornado is about, and how it is written.
struct TornadoOptions
{
    study::Scope scope = {};
    int party = 0;
    study::Indicator indicator = study::Indicator::Employment;
    QString currency = QStringLiteral("USD"); ///< of money: USD or a code of Study::currencies
    QString reference = {};                   ///< code of the scenario compared with: its name before a twin's
    bool operator==(const TornadoOptions &) const = default;
};

/// Parameters shown; the twin table holds all that move the change at all.
inline constexpr int mostTornadoRows = 10;

/// What each parameter alone does to one change, widest first, below what all draws do to it (`draws` may be null: not
/// drawn yet). Changes in money in the currency, prices in index points.
ChartSpec tornadoChart(const study::Study &study, const study::Assessment &current, const study::Assessment &reference,
                       const analysis::Tornado &tornado, const analysis::UncertaintyResult *draws,
                       const TornadoOptions &options, const words::Wording &wording);

/// The range of a parameter as people read it: "0.5 to 2, centre 1".
QString parameterRange(const study::Study &study, const analysis::UncertainParameter &parameter,
                       const words::Wording &wording);

/// How often each party does at least as well as its walk-away, and what the draws were: one sentence each.
QStringList surenessSentences(const study::Study &study, const analysis::UncertaintyResult &draws,
                              const words::Wording &wording);

} // namespace charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/response_curve.h"
#include "analysis/uncertainty.h"
#include "charts/chart_spec.h"
#include "charts/sector_bars.h"

#include <optional>
#include <vector>

namespace charts {

/// Which duties the curves move: the code of a sector or a group, or (empty, "all" or unknown) one picture for each of the
/// groups with a duty of their own; and which party imposes them, −1 for the one whose duties weigh most. Where that
/// party has no duty on the scope, the other one's is taken. A group moves as a whole where one irritant acts on all of
/// it, else by its weightiest sector that an irritant acts on. Empty where the study lists no duty between its parties.
std::vector<analysis::CurveTopic> curveTopics(const study::Study &study, const QString &scope = {}, int imposer = -1);

/// Sectors and groups that curveTopics can show on their own.
std::vector<study::Scope> curveScopes(const study::Study &study);

struct CurvesOptions
{
    study::Indicator indicator = study::Indicator::Employment;
    Shown shown = Shown::Change;              ///< change or percent; a level is shown as a change
    QString currency = QStringLiteral("USD"); ///< of money: USD or a code of Study::currencies
    QString reference{};                      ///< code of the scenario compared with: its name before a twin's
    bool operator==(const CurvesOptions &) const = default;
};

/// The change of an indicator against the reference as a duty moves, everything else as in the choice: one panel for
/// each curve, one y scale, both parties. The marker stands at the present duty, under a quota at its equivalent duty.
/// `bands` may be empty, else has one entry for each curve, of the same axis, null where there is none yet.
ChartSpec responseCurves(const study::Study &study, const analysis::Choice &choice,
                         const std::vector<analysis::TopicCurve> &curves, const study::Assessment &reference,
                         const CurvesOptions &options, const words::Wording &wording,
                         const std::vector<const analysis::CurveBands *> &bands = {});

} // namespace charts

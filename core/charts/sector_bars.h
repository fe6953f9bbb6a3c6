// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/uncertainty.h"
#include "charts/chart_spec.h"
#include "study/economy.h"

#include <optional>
#include <vector>

namespace charts {

/// A view's chart of the outcomes: its bars with what draws of the parameters leave open.
inline constexpr QLatin1String barsWithRanges("bars_with_ranges");

/// How an indicator is shown: as the difference from the reference in its unit, in percent of it, or as it stands.
enum class Shown { Change, PercentChange, Level };

struct SectorBarsOptions
{
    study::Indicator indicator = study::Indicator::Employment;
    Shown shown = Shown::Change;              ///< where the indicator has no such form, its first choice
    QString currency = QStringLiteral("USD"); ///< of money: USD or a code of Study::currencies
    bool sharedScale = true;                  ///< one scale for all parties, or each its own
    QString reference{};                      ///< code of the scenario compared with: its name before a twin's
    bool operator==(const SectorBarsOptions &) const = default;
};

/// Ways to show an indicator: prices in percent only; what is itself a change has no percent.
std::vector<Shown> shownChoices(study::Indicator indicator);
/// The asked way, or the first choice where the indicator has no such form.
Shown shownAs(const SectorBarsOptions &options);

/// An indicator by sector, in the study's order, parties side by side, against the reference; `before` (may be null)
/// gives the ticks, `uncertainty` (may be null, else of the same package and reference) the bands round changes; of a
/// change in percent they are percent of the reference at the central values. The twin table also holds groups and the
/// sum of all.
ChartSpec sectorBars(const study::Study &study, const study::Assessment &current, const study::Assessment &reference,
                     const study::Assessment *before, const SectorBarsOptions &options, const words::Wording &wording,
                     const analysis::UncertaintyResult *uncertainty = nullptr);

/// The sector that dwarfs all others (baseline output of the parties above three times the next largest): a residual
/// whose persons and dollars are a sign, no forecast. None where no sector does.
std::optional<int> dwarfingSector(const study::Study &study);

} // namespace charts

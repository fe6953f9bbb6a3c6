// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attribution.h"
#include "charts/chart_spec.h"
#include "study/economy.h"

#include <optional>
#include <vector>

/// Why a package differs from its reference: what each change adds, as a waterfall, parties side by side.
namespace charts {

struct AttributionOptions
{
    enum class Order { Giver, Size };
    enum class Effect { Share, Alone, Last };  ///< Shapley value, made alone from the reference, made last of all
    std::optional<study::Indicator> indicator; ///< none: each party's value
    study::Scope scope{};                      ///< of an indicator; a value has none
    bool byCause = false;                      ///< net welfare by cause instead: attributionChart gives bars
    Order order = Order::Giver;
    Effect effect = Effect::Share;
    QString currency = QStringLiteral("USD"); ///< of money: USD or a code of Study::currencies
    QString reference{};                      ///< code of the scenario compared with: its name before a twin's
    int mostSteps = 0;                        ///< more than these are gathered, smallest first; 0 shows all
    bool operator==(const AttributionOptions &) const = default;
};

/// The choices of a View: `chart` "giver", "size" or "causes"; `indicator` a code or "value"; `scope`; `currency`;
/// `shown` "share", "alone" or "last". What is unknown or empty is the first choice.
AttributionOptions attributionOptions(const study::Study &study, const study::View &view);
study::View attributionView(const study::Study &study, const AttributionOptions &options);

/// What a row of the waterfall stands for: an effect of the attribution; −1 for start, end, and what is gathered.
std::vector<int> attributionRows(const study::Study &study, const analysis::Attribution &attribution,
                                 const AttributionOptions &options);

/// Of a party's value each step has a computed and a stated part; where effects are not shares, a row of their own
/// makes them sum up. Changes that alter no duty have no row for an indicator. The twin table has share, alone, last
/// and standard error of every change. `current` and `reference` are the two ends of the attribution.
ChartSpec attributionChart(const study::Study &study, const analysis::Attribution &attribution,
                           const study::Assessment &current, const study::Assessment &reference,
                           const AttributionOptions &options, const words::Wording &wording);

/// "Metals (Canadian counter-tariffs)", or "Steel" where that cannot be mistaken; "Change of date".
QString changeName(const study::Study &study, const analysis::Change &change, const words::Wording &wording);
/// With what it changes to: "Steel: two-tier quota", "Date: 1 August 2025".
QString changeLabel(const study::Study &study, const analysis::Change &change, const QDate &date,
                    const words::Wording &wording);

} // namespace charts

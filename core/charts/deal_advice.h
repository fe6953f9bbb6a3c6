// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/landing_zone.h"
#include "words/wording.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace charts {

/// A package to offer next, against the one in hand. Pairs are the first and the second party, in points.
struct Suggestion
{
    int changes = 0;
    QString text; ///< the positions that change
    std::vector<int> irritants; ///< that change
    std::array<double, 2> gain{};
    std::array<double, 2> values{};
    negotiation::Package package;
};

/// What one irritant gives to the side that asks for it, and what that does to the other side.
struct IrritantPrice
{
    QString irritant;
    QString position; ///< asked for
    int row = -1;     ///< index of the irritant
    std::array<double, 2> change{};
};

/// The advice on one package: sentences in the language of the wording, suggestions as packages.
struct DealAdvice
{
    enum class Verdict { Acceptable, WalkAway, BreaksRules, NonePossible };
    Verdict verdict = Verdict::WalkAway;
    QString heading;
    QString text;
    QString count;                                   ///< how many packages satisfy both
    bool isCountExact = true;
    QString frontier;                                ///< how far from the frontier, and what each side could gain
    std::vector<Suggestion> better;                  ///< for both: best with one, two and three changes
    std::array<std::optional<Suggestion>, 2> counter; ///< best for a side within three changes, the other no worse
    std::array<std::vector<IrritantPrice>, 2> prices; ///< by the side that asks, largest gain first; gains only
};

/// What else a picture of the deal space, and the advice on a package, may know.
struct DealSpaceExtras
{
    int locked = 0;                               ///< irritants that are; the zone then is the one within the locks
    const analysis::LandingZone *whole = nullptr; ///< the zone without them
    bool isBlocked = false; ///< no package keeps the rules and every lock: the zone is the whole one, nothing is offered
    bool isCustom = false; ///< the package stands between listed positions: `values` are its own, drawn open, not counted
    std::vector<int> custom{}; ///< irritants between their positions that a suggestion takes back to a listed one
    bool isHeld = false;       ///< a locked irritant stands between its positions: nothing listed can be offered
};

/// `values` of the package at the deal date; where they are unknown (a package that breaks rules, at another date), the
/// advice only says so. `exact`: the number of packages that satisfy both, where somebody asked for it.
DealAdvice dealAdvice(const study::Study &study, const analysis::LandingZone &zone,
                      const negotiation::Package &package, const std::optional<std::array<double, 2>> &values,
                      const words::Wording &wording, const DealSpaceExtras &extras = {},
                      const std::optional<negotiation::BigCount> &exact = {});

/// The short title of an irritant; where two are called the same, with who imposes it: "Vehicles (Can.)".
QString irritantName(const study::Study &study, std::size_t irritant, const words::Wording &wording);

/// Digits in groups, whatever their number.
QString grouped(const negotiation::BigCount &count, const words::Wording &wording);

/// The positions of `to` where it differs from `from`: "Steel: two-tier quota".
QStringList differences(const study::Study &study, const negotiation::Package &from, const negotiation::Package &to,
                        const words::Wording &wording);

/// "18 points", "1 point", "less than a point"; the size alone.
QString pointsInText(double points, const words::Wording &wording);

} // namespace charts

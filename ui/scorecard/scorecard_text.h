// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/uncertainty.h"
#include "charts/chart_spec.h"
#include "study/economy.h"
#include "words/wording.h"

#include <QString>

#include <optional>
#include <vector>

/// What the scorecard says, apart from how it looks.
namespace ui::scorecard {

struct Verdict
{
    enum class Kind { Inside, Outside, NotPossible };
    Kind kind = Kind::Inside;
    QString heading;
    QString text;
    bool operator==(const Verdict &) const = default;
};

/// Broken rules first: a package that breaks one is no deal at all, whatever it is worth.
Verdict verdictOn(const study::Study &study, const study::Assessment &assessment, const words::Wording &wording);

/// "+18 over walk-away", "−6 under walk-away".
QString distanceText(const study::PartyValue &value, const words::Wording &wording);

/// A sentence that leads to the irritant behind it; −1 where no irritant is.
struct Notice
{
    enum class Kind { Quota, BrokenRule };
    Kind kind = Kind::Quota;
    QString text;
    int irritant = -1;
    bool operator==(const Notice &) const = default;
};

/// Broken rules with their reasons; then quotas that are full or overrun, where a chosen position set them or where
/// they stand otherwise than in the reference. Exporters in the same state share a sentence.
std::vector<Notice> noticesOn(const study::Study &study, const study::Assessment &assessment,
                              const study::Assessment &reference, const words::Wording &wording);

/// One line of the components: the change of each party against the reference, USD million a year.
struct Component
{
    QString name;
    std::vector<double> values;
    bool isNet = false;
    std::vector<std::optional<charts::Range>> ranges{}; ///< over draws; empty where none is known
    bool operator==(const Component &) const = default;
};

/// Consumers, producers, treasury, quota rents, then their net: never net alone. With their ranges where `uncertainty`,
/// which may be null, has some.
std::vector<Component> componentsOf(const study::Study &study, const study::Assessment &assessment,
                                    const study::Assessment &reference, const words::Wording &wording,
                                    const analysis::UncertaintyResult *uncertainty = nullptr);

/// What stands below net: the range's meaning, and whose net has no certain sign.
QString netNote(const study::Study &study, const std::vector<Component> &components,
                const analysis::UncertaintyResult *uncertainty, const words::Wording &wording);

/// Jobs of all groups but the one with the sector that dwarfs all others (charts::dwarfingSector), whose persons are a
/// sign and no forecast; of all groups where no sector does or no other group is: name of the line, change of each party.
Component jobsOf(const study::Study &study, const study::Assessment &assessment, const study::Assessment &reference,
                 const words::Wording &wording);

/// The ranges behind that line, one group and party a row; empty without draws. (Ranges of groups do not add up.)
QString jobsRanges(const study::Study &study, const analysis::UncertaintyResult *uncertainty,
                   const words::Wording &wording);

} // namespace ui::scorecard

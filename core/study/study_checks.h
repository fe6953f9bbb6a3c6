// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "words/error.h"

#include <vector>

namespace study {

/// The kinds of rows a study is made of, whatever it was read from.
enum class Table {
    Study,
    Currencies,
    Sources,
    Regions,
    Groups,
    Sectors,
    Flows,
    Supply,
    InputShares,
    Duties,
    Irritants,
    Positions, ///< irritant, position
    Effects,   ///< irritant, position, effect
    Rules,
    Parties,
    IndicatorWeights, ///< party, place in Party::indicatorWeights
    IrritantWeights,  ///< party, irritant
    PositionValues,   ///< party, irritant, position
    Scales,           ///< party, place in Party::scales
    WalkAways,        ///< party
    Scenarios,
    ScenarioPositions, ///< scenario, irritant
    Working,
    Bookmarks,
    Slides,
    CustomPositions, ///< state, place; state 0 is the working one, then the bookmarks' and the slides' follow
    RentShares,      ///< state, place
    Locks,           ///< state, place
    ViewScenarios,   ///< state, place in View::scenarios
    ExportJobs,
    ExportJobScenarios, ///< job, place
    ChangedFigures,
};

/// A row of a study by its indices; readers keep where each came from (file and line, table and row).
struct Place
{
    Table table = Table::Study;
    int first = 0;
    int second = 0;
    int third = 0;
    auto operator<=>(const Place &) const = default;
};

/// A fault of meaning: every value can be read, but the study cannot be used (Fatal) or should be looked at (Warning).
struct Fault
{
    enum class Severity { Fatal, Warning };
    Severity severity = Severity::Fatal;
    Place place;
    QString field; ///< as the data pack names it; may be empty
    words::Sentence what;
    words::Sentence mend;
};

/// What every study must keep, whoever made it: references that exist, keys that are unique, values within their
/// ranges, first positions that change nothing, effects that do not depend on order, weights that sum to 1, scales and
/// walk-aways that are complete, dates that have a duty state, input demand that fits its market, and bookmarks, slides
/// and export jobs that speak of what is there. Empty when all is well.
std::vector<Fault> checkStudy(const Study &study);

} // namespace study

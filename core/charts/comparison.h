// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/uncertainty.h"
#include "charts/chart_spec.h"
#include "charts/explanation.h"
#include "charts/sector_bars.h"
#include "study/economy.h"

#include <memory>
#include <optional>
#include <vector>

/// Scenarios side by side: what each is worth to the parties, what it does to the economies, what it holds.
namespace charts {

/// Stands for the package on the table among the codes of scenarios to compare.
inline constexpr QLatin1String tableCode("working");

/// One package of a comparison.
struct ComparedPackage
{
    QString code; ///< of a scenario, or tableCode
    negotiation::Package package;
    QDate date;
    study::Adjustments adjustments{}; ///< of the package on the table only
    bool isReference = false;
    bool isOnTable = false;  ///< what is being worked on: tableCode, or the saved scenario it equals
    bool isWalkAway = false; ///< of every party: no deal, so no package to satisfy anybody
    bool operator==(const ComparedPackage &) const = default;
};

/// What a view of the place "compare" names: its saved scenarios and the package on the table, or everything.
QStringList comparedCodes(const study::View &view);

/// The packages named by `codes`, in that order; unknown codes are left out, and so is tableCode where what is on the
/// table equals a saved scenario named too. No codes: every scenario, then the package on the table.
std::vector<ComparedPackage> comparedPackages(const study::Study &study, const study::Working &working,
                                              const QStringList &codes);

/// The packages with what the program knows of each. Immutable once made.
struct Comparison
{
    std::vector<ComparedPackage> packages;
    std::vector<std::shared_ptr<const study::Assessment>> assessments; ///< one for each package
    std::shared_ptr<const study::Assessment> reference;
    QString referenceCode;
    /// Common draws with their levels, one for each package, against the reference; null where there are none. Or empty.
    std::vector<std::shared_ptr<const analysis::UncertaintyResult>> draws{};
    bool drawsPending = false; ///< some are still to come
    /// Null where there is no draw yet.
    const analysis::UncertaintyResult *drawsOf(std::size_t package) const;
    /// Those of the package with the fewest so far, of the packages that have any; null where none has.
    const analysis::UncertaintyResult *fewestDraws() const;
};

/// Assesses them; slow enough (0.2 ms each) to be done off the screen's thread. `working` names the reference.
words::Result<Comparison> compare(const study::Economy &economy, const study::Study &study,
                                  const study::Working &working, const QStringList &codes,
                                  market::Memory memory = market::Memory::Use);

/// The same comparison as it was with another package on the table, whose assessment is `before`. Without draws.
/// `codes` are those it was made with; `working` names the reference.
Comparison comparisonBefore(const study::Study &study, const Comparison &comparison, const study::Working &working,
                            const QStringList &codes, const std::shared_ptr<const study::Assessment> &before,
                            const study::Adjustments &beforeAdjustments);

/// What uncertainty() is asked for a package, and for the reference.
analysis::Choice choiceOf(const ComparedPackage &package);
analysis::Choice referenceChoice(const Comparison &comparison);

struct ComparisonOptions
{
    std::optional<study::Indicator> indicator{}; ///< none: the parties' values
    Shown shown = Shown::Change; ///< of values: Level is the distance from the walk-away, all else the difference
    study::Scope scope{};
    QString currency = QStringLiteral("USD");
    bool onlyDifferent = false; ///< leaves out rows of a sheet that are the same in every package
    bool operator==(const ComparisonOptions &) const = default;
};

/// The number a bar of comparisonBars() stands for, by row and party; of what is on the table, without a scenario.
Subject comparisonSubject(const Comparison &comparison, const ComparisonOptions &options, int row, int party);

/// One row of bars for each package, one panel for each party.
ChartSpec comparisonBars(const study::Study &study, const Comparison &comparison, const ComparisonOptions &options,
                         const words::Wording &wording);

/// A table whose rows differ in kind and unit, one column for each package.
struct Sheet
{
    struct Column
    {
        QString code;
        QString name;
        QString date;
        QString role; ///< "reference", "on the table"; may be empty
        bool operator==(const Column &) const = default;
    };
    struct Cell
    {
        QString text;            ///< the level, or words
        QString second{};        ///< the difference from the reference as it is shown; empty where there is none
        double value;            ///< NaN for words
        double difference;       ///< from the reference, NaN for words
        bool differs = false;    ///< from the reference, as far as it is shown
        std::optional<Range> valueRange{}; ///< in a row of ranges; none before there are draws
        std::optional<Range> differenceRange{};
        bool operator==(const Cell &) const = default;
    };
    struct Row
    {
        /// Ranges: those of the figures above, or words on why there are none.
        enum class Kind { Heading, Figures, Words, Ranges };
        Kind kind = Kind::Heading;
        QString label;
        QString unit{};     ///< of a heading: unit and base of what follows
        int party = -1;     ///< colour of the party whose figures these are
        QString who{};      ///< its short name
        bool strong = false;
        bool besideFigures = false; ///< words in a column of figures
        std::vector<Cell> cells{}; ///< one for each column; none in a heading
        bool weak = false;         ///< to be read as a sign
        bool operator==(const Row &) const = default;
    };
    QString title;    ///< the finding
    QString subtitle; ///< what a cell shows
    QString source;
    QString spoken;
    QLocale locale;
    std::vector<Column> columns;
    std::vector<Row> rows;

    /// The lines of the table in full precision, for spreadsheets: with unit, party, values and differences.
    QString asTsv() const;
    QString asCsv() const;
    bool operator==(const Sheet &) const = default;
};

/// Values against walk-aways, components before net, jobs, output, exports to the other party, average duties.
Sheet indicatorSheet(const study::Study &study, const Comparison &comparison, const ComparisonOptions &options,
                     const words::Wording &wording);
/// Irritants by theme with the title of the position each package takes; the scenarios' notes beneath.
Sheet packageSheet(const study::Study &study, const Comparison &comparison, const ComparisonOptions &options,
                   const words::Wording &wording);

/// "Of five packages only the quota deal satisfies both sides." Where draws disagree on that, it says so.
QString comparisonFinding(const study::Study &study, const Comparison &comparison, const words::Wording &wording);
/// A small count as a word, from two on: "five"; larger ones in figures.
QString countInWords(int count, const words::Wording &wording);
/// As a heading, and inside a sentence: "Quota deal", "the quota deal"; "This package" on the table.
QString packageName(const study::Study &study, const ComparedPackage &package, const words::Wording &wording);
QString packageInText(const study::Study &study, const ComparedPackage &package, const words::Wording &wording);

} // namespace charts

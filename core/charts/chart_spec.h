// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "negotiation/package.h"
#include "words/wording.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>
#include <vector>

/// What a chart says, as a plain value: screen chart, picture, slide, twin table and spoken text are made from the same
/// one, so they cannot disagree. Texts are already in the language of the Wording the builder was given.
namespace charts {

/// The twin table: one label and its figures a row, in full precision.
struct Table
{
    struct Row
    {
        QString label;
        std::vector<double> values; ///< as many as `headers` but the first; NaN where there is none
        bool total = false;         ///< a sum or mean of other rows: a group, or all
        bool operator==(const Row &) const = default;
    };
    QStringList headers; ///< the first one heads the labels
    QStringList titles;  ///< the same above a narrow column, in lines; may be empty
    std::vector<Row> rows;

    /// Tab-separated, for a spreadsheet's clipboard: the reader's decimal sign, every digit, plain hyphen for minus.
    QString asTsv(const words::Wording &wording) const;
    /// A CSV file after RFC 4180: commas, or semicolons where the reader's decimal sign is a comma.
    QString asCsv(const words::Wording &wording) const;
    bool operator==(const Table &) const = default;
};

/// One row of horizontal bars.
struct BarRow
{
    QString label;
    QString spoken;         ///< name as it stands in a sentence
    int group = 0;          ///< rows of one group stand together
    bool weak = false;      ///< to be read as a sign: paler, and named in the source line
    bool brokenOff = false; ///< does not count for the scale; a bar that runs off it is drawn to the edge, with a slash
    bool operator==(const BarRow &) const = default;
};

struct Range
{
    double low = 0.0;
    double high = 0.0;
    bool operator==(const Range &) const = default;
};

/// The bars of one party. Vectors have one entry for each row.
struct BarPanel
{
    QString name;
    int colourRole = 0;                       ///< place of the party at the table
    std::vector<double> values;               ///< NaN where there is none
    QStringList labels;                       ///< the values as they are shown
    std::vector<double> before;               ///< the state before the last change; empty where there is none to show
    std::vector<std::optional<Range>> ranges; ///< empty where no range is known
    QStringList rangeLabels;                  ///< the ranges as they are shown; empty with them
    double low = 0.0;                         ///< ends of the scale, zero inside; rows broken off do not count
    double high = 0.0;
    bool runsOff(double value) const { return value < low || value > high; }
    bool operator==(const BarPanel &) const = default;
};

/// Horizontal bars by row, one panel for each party.
struct Bars
{
    std::vector<BarRow> rows;
    std::vector<BarPanel> panels;
    bool sharedScale = true;
    bool signedValues = true; ///< changes: always with a sign
    /// Rows and panels in number, grouping and weight: a chart of the same shape is updated in place.
    bool sameShape(const Bars &other) const;
    bool operator==(const Bars &) const = default;
};

/// One outcome as a duty moves.
struct CurveLine
{
    QString name;
    int colourRole = 0;         ///< place of the party at the table
    std::vector<double> values; ///< at each of the panel's `x`
    std::vector<Range> band;    ///< as many, or empty where no range is known
    double atPresent = 0.0;     ///< where the marker stands
    QString label;              ///< that value as it is shown
    std::vector<std::vector<double>> parts{}; ///< of a net figure: each of its parts at each x; else empty
    bool operator==(const CurveLine &) const = default;
};

/// One of the small multiples.
struct CurvePanel
{
    QString heading;
    QString note;          ///< the present duty and, where a quota binds, that fact
    std::vector<double> x; ///< duty as a fraction, ascending
    std::vector<CurveLine> lines;
    double present = 0.0; ///< place of the marker on x
    std::vector<double> stops; ///< the listed positions on x
    QStringList stopNames;     ///< one for each stop
    bool draggable = false;
    QString hint; ///< what dragging the marker sets, or why it cannot be dragged
    std::optional<double> rentShare{}; ///< the importer's share of the rent, where a quota binds: may be set from 0 to 1
    QString rentLabel{};               ///< whose share it is
    bool custom = false; ///< the marker stands between the listed positions
    bool operator==(const CurvePanel &) const = default;
};

/// Response curves: small multiples with one y scale.
struct Curves
{
    std::vector<CurvePanel> panels;
    QString xTitle;
    bool signedValues = true;
    int decimals = 0; ///< of the figures
    double low = 0.0; ///< ends of the y scale, zero inside for changes
    double high = 0.0;
    QStringList partNames{}; ///< of the parts of every line
    bool operator==(const Curves &) const = default;
};

/// One row of a waterfall: a change with its label, or the start or the end of the sum.
struct WaterfallRow
{
    enum class Kind { Start, Step, End };
    QString label;
    QString spoken;
    Kind kind = Kind::Step;
    int group = 0; ///< rows of one group stand together
    bool operator==(const WaterfallRow &) const = default;
};

/// A step in two parts that may have opposite signs.
struct WaterfallStep
{
    double computed = 0.0; ///< filled: the model's effect
    double stated = 0.0;   ///< hollow: a position's own points
    double total() const { return computed + stated; }
    bool operator==(const WaterfallStep &) const = default;
};

/// The steps of one party. Vectors have one entry for each row; Start and End rows hold the sum itself as `computed`.
struct WaterfallPanel
{
    QString name;
    int colourRole = 0;
    std::vector<WaterfallStep> steps;
    QStringList labels;
    std::vector<std::optional<Range>> ranges; ///< one standard error either side where sampled; may be empty
    std::vector<double> marks; ///< ticks to compare a step with, from where it starts; NaN for none; may be empty
    double low = 0.0;          ///< ends of the scale; a bar starts at the running sum before it
    double high = 0.0;
    bool operator==(const WaterfallPanel &) const = default;
};

/// How changes add up from one state to another, one panel for each party.
struct Waterfall
{
    std::vector<WaterfallRow> rows;
    std::vector<WaterfallPanel> panels;
    QString computedName; ///< what filled and hollow mean; hollow may be empty: there is none
    QString statedName;
    bool signedValues = true;
    bool operator==(const Waterfall &) const = default;
};

/// What one parameter does to one outcome at the ends of its range.
struct TornadoRow
{
    QString label;
    QString note; ///< the range of the parameter
    double low = 0.0; ///< the outcome with the parameter at its low end
    double high = 0.0;
    QString lowLabel;
    QString highLabel;
    bool operator==(const TornadoRow &) const = default;
};

/// One outcome over all draws.
struct QuantileStrip
{
    QString label;
    QString note; ///< what band, middle and tick are
    double p05 = 0.0;
    double p25 = 0.0;
    double p50 = 0.0;
    double p75 = 0.0;
    double p95 = 0.0;
    QString lowLabel; ///< the 5th percentile as it is shown
    QString highLabel;
    bool operator==(const QuantileStrip &) const = default;
};

/// Widest first, about the central value.
struct Tornado
{
    std::vector<TornadoRow> rows;
    QString lowName; ///< "at its low end"
    QString highName;
    int colourRole = 0;
    double central = 0.0;
    QString centralLabel;
    bool signedValues = true;
    double low = 0.0; ///< ends of the scale, zero inside
    double high = 0.0;
    std::optional<QuantileStrip> together = {}; ///< all parameters at once, above the rows
    bool operator==(const Tornado &) const = default;
};

/// One cell of a heat map.
struct HeatCell
{
    double value = 0.0; ///< the shade; NaN where there is none
    QString label;      ///< the figure
    QString second;     ///< a smaller line below it
    QString tip;        ///< spoken, and shown when pointed at
    bool home = false;  ///< exporter is importer
    bool operator==(const HeatCell &) const = default;
};

/// A matrix shaded from `most` less to `most` more than the reference.
struct HeatMap
{
    QString rowTitle;
    QString columnTitle;
    QStringList rows;
    QStringList columns;
    std::vector<int> rowRoles;    ///< place of the party at the table, −1 for others
    std::vector<int> columnRoles; ///< the same
    std::vector<std::vector<HeatCell>> cells; ///< [row][column]
    double most = 0.0;                        ///< largest absolute value that sets the shade; > 0 or nothing changes
    QString lessName;
    QString moreName;
    bool operator==(const HeatMap &) const = default;
};

/// A package with a name or a number in the deal space.
struct DealMark
{
    enum class Kind { Scenario, Egalitarian, KalaiSmorodinsky, Nash, Utilitarian, NearestMiss, Improvement, Current, Custom };
    Kind kind = Kind::Scenario; ///< Custom: the current package where it stands between listed positions, so that it is
                                ///< drawn and not counted
    QString label;
    QString figures; ///< both values, "66 · 69"
    std::array<double, 2> values{};
    negotiation::Package package;
    bool operator==(const DealMark &) const = default;
};

/// The plot of a deal space: points of the first party along x, of the second along y, on one scale.
struct DealSpace
{
    std::array<QString, 2> axes;      ///< title of each axis
    std::array<QString, 2> walkAways; ///< at the dashed lines
    QString frontierLabel;
    std::array<double, 2> low{}; ///< of each axis; both have the same span
    double span = 100.0;
    std::array<double, 2> reservation{};
    bool hasZone = false; ///< some package satisfies both
    std::vector<std::array<double, 2>> frontier; ///< ascending for the first party, one for each distinct value pair;
                                                 ///< of very many, some
    std::vector<std::size_t> frontierEntries;    ///< which entry of the zone's frontier each of them is
    std::vector<std::array<double, 2>> wholeFrontier; ///< without the locks, where some irritants are locked
    int columns = 0;                             ///< of the density grid, along x
    int rows = 0;
    std::array<double, 2> gridLow{};
    std::array<double, 2> gridStep{};
    std::vector<double> magnitudes; ///< [row][column] log10 of the packages about a grid point; below 0 for fewer
                                    ///< than one, −1 for none
    double mostMagnitude = 1.0;
    std::vector<std::array<double, 2>> trail; ///< the last moves, oldest first, ending at the current package
    std::vector<DealMark> marks;              ///< the current package, where it has a place, is the last
    bool operator==(const DealSpace &) const = default;
};

using Body = std::variant<Bars, Curves, Waterfall, Tornado, HeatMap, DealSpace>;

/// A chart with everything that is said about it.
struct ChartSpec
{
    QString title;    ///< the finding, in one sentence
    QString subtitle; ///< measure, reference, and what marks mean
    QString unit;     ///< stands at the axis
    QString source;   ///< base, calculation, model and data version, weak rows
    QString spoken;   ///< what the chart shows, for screen readers
    Table table;
    QLocale locale;
    Body body;

    const Bars &bars() const { return std::get<Bars>(body); }
    Bars &bars() { return std::get<Bars>(body); }
    const Curves &curves() const { return std::get<Curves>(body); }
    Curves &curves() { return std::get<Curves>(body); }
    const HeatMap &heatMap() const { return std::get<HeatMap>(body); }
    HeatMap &heatMap() { return std::get<HeatMap>(body); }
    const DealSpace &dealSpace() const { return std::get<DealSpace>(body); }
    DealSpace &dealSpace() { return std::get<DealSpace>(body); }
    bool operator==(const ChartSpec &) const = default;
};

/// The same scale for two states of one chart, or the eye compares lengths that mean different things. Nothing where the
/// two are of different kinds.
void shareScales(ChartSpec &a, ChartSpec &b);

/// A figure on the value axis.
QString axisLabel(const ChartSpec &spec, double value, double step);

/// The step of a readable axis over `range` with at most `ticks` steps: 1, 2 or 5 times a power of ten. 0 for no range.
double niceStep(double range, int ticks);

} // namespace charts

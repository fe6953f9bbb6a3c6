// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/wording.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
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
    double low = 0.0;                         ///< ends of the scale, zero inside; rows broken off do not count
    double high = 0.0;
    bool runsOff(double value) const { return value < low || value > high; }
    bool operator==(const BarPanel &) const = default;
};

/// Horizontal bars by row, one panel for each party.
struct ChartSpec
{
    QString title;    ///< the finding, in one sentence
    QString subtitle; ///< measure, reference, and what marks mean
    QString unit;     ///< stands at the axis
    QString source;   ///< base, calculation, model and data version, weak rows
    QString spoken;   ///< what the chart shows, for screen readers
    std::vector<BarRow> rows;
    std::vector<BarPanel> panels;
    bool sharedScale = true;
    bool signedValues = true; ///< changes: always with a sign
    Table table;
    QLocale locale;

    /// Rows and panels in number, grouping and weight: a chart of the same shape is updated in place.
    bool sameShape(const ChartSpec &other) const;
    bool operator==(const ChartSpec &) const = default;
};

/// A figure on the value axis.
QString axisLabel(const ChartSpec &spec, double value, double step);

/// The step of a readable axis over `range` with at most `ticks` steps: 1, 2 or 5 times a power of ten. 0 for no range.
double niceStep(double range, int ticks);

} // namespace charts

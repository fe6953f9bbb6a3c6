// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/native_chart.h"
#include "exchange/xml.h"

#include <QString>

#include <optional>
#include <vector>

/// Pieces of DrawingML chart parts, in the element order of ECMA-376, that the kinds of charts share.
namespace exchange::chart_xml {

/// The palette of a slide (mock-ups README, light): the first six are also the theme's colours.
namespace ink {
inline constexpr const char *text = "1B1E23";
inline constexpr const char *label = "555B63";
inline constexpr const char *axis = "6A7077";
inline constexpr const char *reference = "8A9098";
inline constexpr const char *zeroLine = "8A9098";
inline constexpr const char *grid = "E3E1DB";
inline constexpr const char *deal = "B98300";
inline constexpr const char *card = "FFFFFF";
} // namespace ink
const char *partyFill(int role);
const char *partyText(int role);
const char *partyBand(int role);

/// The smallest type on a slide, in points; axes and labels are set in it.
inline constexpr double smallest = 16.0;

/// Lines and fills.
struct Stroke
{
    const char *colour = nullptr; ///< none: no line
    double points = 1.0;
    const char *dash = nullptr; ///< "dash", "sysDash"
};
void shape(Xml &xml, const char *fill, const Stroke &stroke = {});
void textProperties(Xml &xml, const char *colour, bool bold, const words::Wording &wording);
/// A title of a chart or an axis at a place of the chart (fractions of it), or where the program puts it.
struct TitleLine
{
    QString text;
    bool bold = false;
};
void title(Xml &xml, const std::vector<TitleLine> &lines, const words::Wording &wording, int rotation = 0,
           std::optional<Frame> place = {});

/// The code a figure is shown by: `decimals`, always with a sign where asked, U+2212 for minus, in the deck's language
/// where the program goes by it.
QString numberFormat(int decimals, bool withSign, const words::Wording &wording);
/// The same with room before the figure, or behind it where it is negative, for what stands at the end of its bar.
QString numberFormatPast(double points, int decimals, bool withSign, const words::Wording &wording);
/// The format of one label: as many decimals as it shows, and a plain zero where it shows nothing else.
QString labelFormat(const QString &label, bool withSign, const words::Wording &wording, double past = 0.0);
/// Digits behind the decimal sign of a label.
int decimalsOf(const QString &label, const words::Wording &wording);

void textReference(Xml &xml, const QString &range, const std::vector<QString> &texts);
void numberReference(Xml &xml, const QString &range, const std::vector<double> &values);
/// The series' name, from one cell.
void seriesName(Xml &xml, const QString &cell, const QString &name);

/// What a data label shows.
struct LabelParts
{
    bool value = false;
    bool seriesName = false;
};
struct Label
{
    int index = 0;
    LabelParts parts;
    const char *position = nullptr; ///< "outEnd", "r" …
    QString format;
    const char *colour = ink::text;
    bool bold = true;
    QString text{};    ///< in place of the parts
    double down = 0.0; ///< from where its position puts it, of the chart's height
};
/// A label shows its figure by its format, which knows no significant digits: where that would not read as `figure`, the
/// label says `figure` itself, with the series' `name` and the room for `past` points its format would give it.
void sayRounded(Label &label, double value, const QString &figure, const QString &name, const words::Wording &wording,
                double past = 0.0);
/// Labels for some points; the others of the series have none.
void labels(Xml &xml, const std::vector<Label> &labels, const words::Wording &wording);

/// A value axis from `low` to `high` with lines at every `step`.
struct ValueAxis
{
    double low = 0.0;
    double high = 1.0;
    double step = 1.0;
    QString format;
    bool grid = true;
    bool labels = true;
    bool line = false;
    QString title{};
};
/// Axis of a bar or scatter chart; `position` "b", "l"; `crosses` "autoZero", "min", "max" or a figure.
void valueAxis(Xml &xml, int id, int crossedId, const char *position, const ValueAxis &axis, const QString &crosses,
               const char *crossBetween, const words::Wording &wording);
/// The axis of the rows of a horizontal bar chart, first row at the top; it stands at `at` of the value axis.
void rowAxis(Xml &xml, int id, int crossedId, bool labels, double at, const words::Wording &wording);

/// The least readable scale over which every bar and the label behind its end fit `points` of width.
struct BarExtent
{
    double value = 0.0;
    double labelPoints = 0.0;
};
ValueAxis scaleFor(const std::vector<BarExtent> &bars, double points, double from = 0.0);

/// Begins a chart part up to its plot area with the layout of the inner plot, and ends it with the link to its workbook.
/// The chart element is left open between the two.
void begin(Xml &xml, const Frame &frame, const Frame &plot, const words::Wording &wording,
           const std::vector<TitleLine> &titleLines = {});
struct Legend
{
    Frame place;
    std::vector<int> hidden; ///< series without an entry
};
QByteArray end(Xml &xml, const Frame &frame, const words::Wording &wording, const std::optional<Legend> &legend = {});

/// The name of a row in `width` points, in as many lines as `pitch` from row to row has room for: programs leave out
/// names that run into each other.
QString rowName(const QString &name, double width, double pitch);

/// A last column for the names that are cut on the chart, and so in the first column of its sheet; none where all are whole.
void addWholeNames(Sheet &sheet, const std::vector<QString> &names, const words::Wording &wording);

/// Name of the sheet behind a chart.
QString sheetName(const words::Wording &wording);

} // namespace exchange::chart_xml

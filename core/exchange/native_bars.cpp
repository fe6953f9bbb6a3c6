// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/native_kinds.h"

#include "exchange/chart_xml.h"
#include "exchange/text_extent.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace exchange {

using charts::BarPanel;
using charts::Bars;
using words::Sentence;
using words::Wording;

namespace {

constexpr int rowAxisId = 111111111;
constexpr int valueAxisId = 222222222;
constexpr std::size_t mostLabelledRows = 12; ///< above, labels would run into each other

/// A category or series name of several lines would break the layout.
QString oneLine(QString text) { return text.replace(QLatin1Char('\n'), QLatin1Char(' ')); }

void errorBars(Xml &xml, const BarPanel &panel, const std::vector<std::size_t> &rows, const QString &sheet, int column)
{
    std::vector<double> above, below;
    for (const std::size_t row : rows) {
        const auto &range = panel.ranges[row];
        above.push_back(range ? range->high - panel.values[row] : std::nan(""));
        below.push_back(range ? panel.values[row] - range->low : std::nan(""));
    }
    const int last = static_cast<int>(rows.size());
    xml.open("c:errBars").val("c:errBarType", "both").val("c:errValType", "cust").val("c:noEndCap", 1);
    xml.open("c:plus");
    chart_xml::numberReference(xml, cellRange(sheet, column, 1, last), above);
    xml.close().open("c:minus");
    chart_xml::numberReference(xml, cellRange(sheet, column + 1, 1, last), below);
    xml.close();
    chart_xml::shape(xml, nullptr, {chart_xml::ink::label, 1.25});
    xml.close();
}

NativeChart barChart(const Bars &bars, const std::vector<const BarPanel *> &panels, const std::vector<std::size_t> &rows,
                     const Frame &frame, bool withRowNames, const Wording &wording)
{
    NativeChart made;
    made.frame = frame;
    made.sheet.name = chart_xml::sheetName(wording);
    const int last = static_cast<int>(rows.size());
    const bool labelled = rows.size() * panels.size() <= mostLabelledRows * 2;

    double names = 0.0;
    std::vector<QString> rowNames;
    for (const std::size_t row : rows) {
        rowNames.push_back(oneLine(bars.rows[row].label));
        names = std::max(names, textWidth(rowNames.back(), chart_xml::smallest));
    }
    names = withRowNames ? std::min(names + 14.0, 0.36 * frame.width) : 8.0;
    constexpr double axisRoom = 26.0;
    made.plot = {frame.x + names, frame.y + 2.0, frame.width - names - 4.0, frame.height - axisRoom - 2.0};
    for (QString &name : rowNames)
        name = chart_xml::rowName(name, 0.36 * frame.width - 14.0, made.plot.height / static_cast<double>(rows.size()));

    // The names of the parties stand at their first bars where there is room, else in a legend.
    double longest[2]{0.0, 0.0};
    for (const BarPanel *panel : panels) {
        for (const std::size_t row : rows) {
            const double width = textWidth(panel->labels.value(static_cast<qsizetype>(row)) + panel->name, chart_xml::smallest, Weight::Bold);
            double &side = longest[panel->values[row] < 0.0 ? 0 : 1];
            side = std::max(side, width + 20.0);
        }
    }
    // Ranges stand between a bar's end and its label: a name would come before them.
    const bool withRanges = std::any_of(panels.begin(), panels.end(), [](const BarPanel *panel) { return !panel->ranges.empty(); });
    const bool withLegend = !labelled || withRanges || longest[0] + longest[1] > 0.6 * made.plot.width;
    if (withLegend) {
        made.plot.y += axisRoom;
        made.plot.height -= axisRoom;
    }

    std::vector<chart_xml::BarExtent> extents;
    for (const BarPanel *panel : panels) {
        bool named = withLegend;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double value = panel->values[rows[i]];
            if (!std::isfinite(value))
                continue;
            QString label = panel->labels.value(static_cast<qsizetype>(rows[i]));
            if (!std::exchange(named, true))
                label += QLatin1String("   ") + panel->name;
            const double width = textWidth(label, chart_xml::smallest, Weight::Bold) + 14.0;
            const auto range = panel->ranges.empty() ? std::nullopt : panel->ranges[rows[i]];
            const double low = range ? std::min(range->low, value) : value, high = range ? std::max(range->high, value) : value;
            extents.push_back({value < 0.0 ? low : high, labelled ? width : 0.0});
            extents.push_back({value < 0.0 ? high : low, 0.0});
        }
    }
    chart_xml::ValueAxis axis = chart_xml::scaleFor(extents, made.plot.width);
    const int axisDecimals = axis.step > 0.0 ? std::max(0, static_cast<int>(-std::floor(std::log10(axis.step) + 1e-9))) : 0;
    axis.format = chart_xml::numberFormat(axisDecimals, false, wording);

    Xml xml;
    chart_xml::begin(xml, frame, made.plot, wording);
    xml.open("c:barChart").val("c:barDir", "bar").val("c:grouping", "clustered").val("c:varyColors", 0);
    made.sheet.rows.assign(rows.size() + 1, {});
    made.sheet.rows[0].push_back(QString());
    made.sheet.widths = {30.0};
    for (std::size_t i = 0; i < rows.size(); ++i)
        made.sheet.rows[i + 1].push_back(rowNames[i]);
    int rangeColumn = static_cast<int>(panels.size()) + 1;
    for (std::size_t series = 0; series < panels.size(); ++series) {
        const BarPanel &panel = *panels[series];
        const int column = static_cast<int>(series) + 1;
        made.sheet.rows[0].push_back(oneLine(panel.name));
        made.sheet.widths.push_back(14.0);
        std::vector<double> values;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            values.push_back(panel.values[rows[i]]);
            made.sheet.rows[i + 1].push_back(values.back());
        }
        xml.open("c:ser").val("c:idx", static_cast<int>(series)).val("c:order", static_cast<int>(series));
        chart_xml::seriesName(xml, cellName(made.sheet.name, column, 0), oneLine(panel.name));
        chart_xml::shape(xml, chart_xml::partyFill(panel.colourRole));
        xml.val("c:invertIfNegative", 0);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!bars.rows[rows[i]].weak)
                continue;
            xml.open("c:dPt").val("c:idx", static_cast<int>(i)).val("c:invertIfNegative", 0).val("c:bubble3D", 0);
            chart_xml::shape(xml, chart_xml::partyBand(panel.colourRole));
            xml.close();
        }
        std::vector<chart_xml::Label> labels; // the first one carries the party's name
        for (std::size_t i = 0; i < rows.size() && labelled; ++i) {
            if (!std::isfinite(values[i]))
                continue;
            const QString text = panel.labels.value(static_cast<qsizetype>(rows[i]));
            const auto range = panel.ranges.empty() ? std::nullopt : panel.ranges[rows[i]];
            const double past = !range ? 0.0 : values[i] < 0.0 ? values[i] - range->low : range->high - values[i];
            constexpr double gap = 5.0;
            const double points = past > 0.0 ? past * made.plot.width / (axis.high - axis.low) + gap : 0.0;
            labels.push_back({static_cast<int>(i),
                              {true, labels.empty() && !withLegend},
                              "outEnd",
                              chart_xml::labelFormat(text, bars.signedValues, wording, points),
                              chart_xml::partyText(panel.colourRole),
                              true});
            chart_xml::sayRounded(labels.back(), values[i], text, oneLine(panel.name), wording, points);
        }
        chart_xml::labels(xml, labels, wording);
        const bool hasRanges = std::any_of(rows.begin(), rows.end(), [&](std::size_t row) {
            return !panel.ranges.empty() && panel.ranges[row].has_value();
        });
        if (hasRanges)
            errorBars(xml, panel, rows, made.sheet.name, rangeColumn);
        xml.open("c:cat");
        chart_xml::textReference(xml, cellRange(made.sheet.name, 0, 1, last), rowNames);
        xml.close().open("c:val");
        chart_xml::numberReference(xml, cellRange(made.sheet.name, column, 1, last), values);
        xml.close().close();
        rangeColumn += hasRanges ? 2 : 0;
    }
    for (const BarPanel *panel : panels) { // the columns the error bars point at, in the same order
        if (panel->ranges.empty() || std::none_of(rows.begin(), rows.end(), [&](std::size_t row) { return panel->ranges[row].has_value(); }))
            continue;
        made.sheet.rows[0].push_back(Sentence{"exchange", QT_TRANSLATE_NOOP("exchange", "%1: range above"), {panel->name}}.in(wording));
        made.sheet.rows[0].push_back(Sentence{"exchange", QT_TRANSLATE_NOOP("exchange", "%1: range below"), {panel->name}}.in(wording));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto &range = panel->ranges[rows[i]];
            made.sheet.rows[i + 1].push_back(range ? Cell(range->high - panel->values[rows[i]]) : Cell());
            made.sheet.rows[i + 1].push_back(range ? Cell(panel->values[rows[i]] - range->low) : Cell());
        }
    }
    std::vector<QString> wholeNames;
    for (const std::size_t row : rows)
        wholeNames.push_back(bars.rows[row].label);
    chart_xml::addWholeNames(made.sheet, wholeNames, wording);
    xml.val("c:gapWidth", 35).val("c:overlap", -4).val("c:axId", rowAxisId).val("c:axId", valueAxisId).close();
    chart_xml::rowAxis(xml, rowAxisId, valueAxisId, withRowNames, 0.0, wording);
    chart_xml::valueAxis(xml, valueAxisId, rowAxisId, "b", axis, QStringLiteral("max"), "between", wording);
    std::optional<chart_xml::Legend> legend;
    if (withLegend) {
        double entries = 40.0;
        for (const BarPanel *panel : panels)
            entries += textWidth(panel->name, chart_xml::smallest) + 40.0;
        legend = chart_xml::Legend{{made.plot.x, frame.y, std::min(entries, made.plot.width), axisRoom - 4.0}, {}};
    }
    made.xml = chart_xml::end(xml, frame, wording, legend);
    return made;
}

} // namespace

NativeCharts nativeBars(const Bars &bars, const Frame &area, const Wording &wording)
{
    NativeCharts made;
    std::vector<std::size_t> rows(bars.rows.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    std::vector<const BarPanel *> panels;
    for (const BarPanel &panel : bars.panels)
        panels.push_back(&panel);
    if (bars.sharedScale || panels.size() < 2) {
        made.charts.push_back(barChart(bars, panels, rows, area, true, wording));
        return made;
    }
    // Each party on its own scale: charts side by side, the row names once.
    constexpr double gap = 16.0;
    const double names = 0.22 * area.width;
    const double each = (area.width - names - gap * static_cast<double>(panels.size() - 1)) / static_cast<double>(panels.size());
    double x = area.x;
    for (std::size_t i = 0; i < panels.size(); ++i) {
        const double width = each + (i == 0 ? names : 0.0);
        made.charts.push_back(barChart(bars, {panels[i]}, rows, {x, area.y, width, area.height}, i == 0, wording));
        x += width + gap;
    }
    return made;
}

} // namespace exchange

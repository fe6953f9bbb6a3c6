// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/native_kinds.h"

#include "exchange/scatter_series.h"
#include "exchange/text_extent.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace exchange {

using charts::CurveLine;
using charts::CurvePanel;
using charts::Curves;
using words::Sentence;
using words::Wording;

namespace {

constexpr int dutyAxisId = 333333331;
constexpr int outcomeAxisId = 333333332;

QString percentFormat(const Wording &wording)
{
    return wording.language() == words::Language::French ? QStringLiteral("0\"\u202f\"%") : QStringLiteral("0%");
}

struct PanelPlace
{
    Frame frame;
    bool withOutcomeLabels = true;
    bool withDutyTitle = true;
    bool withNames = true;
};

NativeChart curveChart(const Curves &curves, const CurvePanel &panel, const PanelPlace &place, const Wording &wording)
{
    NativeChart made;
    made.frame = place.frame;
    made.sheet.name = chart_xml::sheetName(wording);
    const Frame &frame = place.frame;

    chart_xml::ValueAxis outcome;
    const double range = curves.high - curves.low;
    outcome.step = range > 0.0 ? charts::niceStep(range, frame.height > 250.0 ? 6 : 4) : 1.0;
    outcome.low = outcome.step * std::floor(curves.low / outcome.step + 1e-9);
    outcome.high = outcome.step * std::ceil(curves.high / outcome.step - 1e-9);
    if (outcome.high <= outcome.low)
        outcome.high = outcome.low + outcome.step;
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(outcome.step) + 1e-9)));
    outcome.format = chart_xml::numberFormat(decimals, curves.signedValues, wording);
    outcome.labels = place.withOutcomeLabels;

    double labelRoom = 6.0;
    if (place.withOutcomeLabels) {
        for (const double end : {outcome.low, outcome.high})
            labelRoom = std::max(labelRoom, textWidth(wording.locale().toString(end, 'f', decimals), chart_xml::smallest) + 22.0);
    }
    const double headings = panel.note.isEmpty() ? 28.0 : 52.0;
    const double below = place.withDutyTitle ? 48.0 : 26.0;
    made.plot = {frame.x + labelRoom, frame.y + headings, frame.width - labelRoom - 22.0, frame.height - headings - below};

    chart_xml::ValueAxis duty;
    duty.low = panel.x.empty() ? 0.0 : std::min(0.0, panel.x.front());
    duty.high = panel.x.empty() ? 1.0 : std::max(panel.x.back(), duty.low + 0.01);
    duty.step = charts::niceStep(duty.high - duty.low, std::max(2, static_cast<int>(made.plot.width / 60.0)));
    duty.format = percentFormat(wording);
    duty.grid = false;
    duty.line = true;
    if (place.withDutyTitle)
        duty.title = curves.xTitle;

    Columns columns(made.sheet);
    const int dutyColumn = columns.add(curves.xTitle.isEmpty() ? wording.translate("exchange", "Duty") : curves.xTitle, panel.x);
    std::vector<ScatterSeries> series;
    for (const CurveLine &line : panel.lines) {
        const auto name = [&](const char *source) { return Sentence{"exchange", source, {line.name}}.in(wording); };
        if (line.band.size() == panel.x.size()) {
            std::vector<double> low, high;
            for (const charts::Range &each : line.band) {
                low.push_back(each.low);
                high.push_back(each.high);
            }
            const chart_xml::Stroke thin{chart_xml::partyBand(line.colourRole), 1.5};
            const QString lowName = name(QT_TRANSLATE_NOOP("exchange", "%1, low end")), highName = name(QT_TRANSLATE_NOOP("exchange", "%1, high end"));
            series.push_back({lowName, dutyColumn, columns.add(lowName, low), panel.x, low, thin, {}, {}});
            series.push_back({highName, dutyColumn, columns.add(highName, high), panel.x, high, thin, {}, {}});
        }
        std::optional<chart_xml::Label> nameLabel;
        if (place.withNames && !panel.x.empty() && line.values.size() == panel.x.size()) {
            // Away from the marker, on the side where the other lines are not.
            const double width = panel.x.back() - panel.x.front();
            const double wanted = panel.x.front() + (panel.present < panel.x.front() + 0.5 * width ? 0.7 : 0.3) * width;
            const auto nearest = std::min_element(panel.x.begin(), panel.x.end(), [&](double a, double b) { return std::abs(a - wanted) < std::abs(b - wanted); });
            const auto middle = static_cast<std::size_t>(nearest - panel.x.begin());
            const bool highest = std::all_of(panel.lines.begin(), panel.lines.end(), [&](const CurveLine &other) {
                return other.values.size() <= middle || other.values[middle] <= line.values[middle];
            });
            nameLabel = chart_xml::Label{static_cast<int>(middle), {false, true}, highest ? "t" : "b", {}, chart_xml::partyText(line.colourRole), true};
        }
        series.push_back({line.name, dutyColumn, columns.add(line.name, line.values), panel.x, line.values,
                          {chart_xml::partyFill(line.colourRole), 2.25}, {}, nameLabel});
    }
    const int presentColumn = columns.add(wording.translate("exchange", "Present duty"), {panel.present});
    double most = -std::numeric_limits<double>::infinity();
    for (const CurveLine &line : panel.lines)
        most = std::max(most, line.atPresent);
    for (const CurveLine &line : panel.lines) {
        const char *fill = chart_xml::partyFill(line.colourRole);
        const bool atRight = panel.present > duty.low + 0.7 * (duty.high - duty.low);
        chart_xml::Label label{0, {true, false}, atRight ? "l" : "r",
                               chart_xml::labelFormat(line.label, curves.signedValues, wording),
                               chart_xml::partyText(line.colourRole), true};
        if (panel.lines.size() > 1) { // over and under their points, but not out of the plot
            const bool isUpper = line.atPresent == most;
            const double half = 0.5 * textWidth(line.label, chart_xml::smallest, Weight::Bold) + 6.0;
            const double at = (panel.present - duty.low) / (duty.high - duty.low) * made.plot.width;
            if (at >= half && at <= made.plot.width - half)
                label.position = isUpper ? "t" : "b";
            else
                label.down = (isUpper ? -0.5 : 0.5) * lineHeight(chart_xml::smallest) / frame.height;
            if (at < half)
                label.position = "r";
            else if (at > made.plot.width - half)
                label.position = "l";
        }
        chart_xml::sayRounded(label, line.atPresent, line.label, {}, wording);
        const QString heading = Sentence{"exchange", QT_TRANSLATE_NOOP("exchange", "%1, present"), {line.name}}.in(wording);
        series.push_back({heading, presentColumn, columns.add(heading, {line.atPresent}), {panel.present}, {line.atPresent}, {},
                          {line.colourRole % 2 == 0 ? "circle" : "diamond", fill, fill}, label});
    }

    Xml xml;
    std::vector<chart_xml::TitleLine> titleLines{{panel.heading, true}};
    if (!panel.note.isEmpty())
        titleLines.push_back({panel.note, false});
    chart_xml::begin(xml, frame, made.plot, wording, titleLines);
    writeScatterChart(xml, series, made.sheet.name, dutyAxisId, outcomeAxisId, wording);
    chart_xml::valueAxis(xml, dutyAxisId, outcomeAxisId, "b", duty, QStringLiteral("autoZero"), "midCat", wording);
    chart_xml::valueAxis(xml, outcomeAxisId, dutyAxisId, "l", outcome, QStringLiteral("min"), "midCat", wording);
    made.xml = chart_xml::end(xml, frame, wording);

    QStringList spoken{panel.heading + (panel.note.isEmpty() ? QString() : QLatin1String(", ") + panel.note)};
    for (const CurveLine &line : panel.lines)
        spoken << line.name + QLatin1Char(' ') + line.label;
    made.alternative = spoken.join(QLatin1String("; "));
    return made;
}

} // namespace

NativeCharts nativeCurves(const Curves &curves, const Frame &area, const Wording &wording)
{
    NativeCharts made;
    const int count = static_cast<int>(curves.panels.size());
    const int across = count <= 3 ? std::max(count, 1) : count == 4 ? 2 : std::min(4, (count + 1) / 2);
    const int down = std::max(1, (count + across - 1) / across);
    constexpr double gap = 12.0;
    const double names = 40.0; // the first column also holds the figures of the shared scale
    const double width = (area.width - names - gap * (across - 1)) / across;
    const double height = (area.height - gap * (down - 1)) / down;
    for (int i = 0; i < count; ++i) {
        const int column = i % across, row = i / across;
        const double x = area.x + (column > 0 ? names : 0.0) + column * (width + gap);
        const bool lowest = i + across >= count;
        made.charts.push_back(curveChart(curves, curves.panels[static_cast<std::size_t>(i)],
                                         {{x, area.y + row * (height + gap), width + (column == 0 ? names : 0.0), height},
                                          column == 0, lowest, i == 0},
                                         wording));
    }
    return made;
}

} // namespace exchange

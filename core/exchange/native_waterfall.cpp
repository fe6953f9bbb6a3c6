// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/native_kinds.h"

#include "exchange/chart_xml.h"
#include "exchange/text_extent.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace exchange {

using charts::Tornado;
using charts::TornadoRow;
using charts::Waterfall;
using charts::WaterfallPanel;
using charts::WaterfallRow;
using charts::WaterfallStep;
using words::Sentence;
using words::Wording;

namespace {

constexpr int rowAxisId = 555555551;
constexpr int valueAxisId = 555555552;

/// How a piece of a step is drawn.
enum class Fill { Computed, Stated, TakenBack };

struct Piece
{
    double from = 0.0;
    double to = 0.0;
    Fill fill = Fill::Computed;
};

/// A step from `start` as pieces that do not overlap: the computed part, the stated one after it and, where the two have
/// opposite signs, what the stated part takes back of the computed one.
std::vector<Piece> piecesOf(double start, const WaterfallStep &step)
{
    const double middle = start + step.computed, end = middle + step.stated;
    if (step.stated == 0.0)
        return {{start, end, Fill::Computed}};
    if (step.computed * step.stated >= 0.0)
        return {{start, middle, Fill::Computed}, {middle, end, Fill::Stated}};
    if (std::abs(step.stated) <= std::abs(step.computed))
        return {{start, end, Fill::Computed}, {end, middle, Fill::TakenBack}};
    return {{start, middle, Fill::TakenBack}, {start, end, Fill::Stated}};
}

/// One series of a stacked bar chart; stacking runs from zero outwards on either side.
struct Layer
{
    QString name;
    const char *fill = nullptr;
    chart_xml::Stroke edge{};
    std::vector<double> values; ///< one for each row; 0 where there is none
    bool isEmpty() const
    {
        return std::all_of(values.begin(), values.end(), [](double value) { return value == 0.0; });
    }
};

/// Where a step lies, as layers: an invisible base from zero to its nearer end, then its pieces outwards. Pieces come in
/// any order, so each fill may stand on either side of the computed one; a piece across zero is cut there.
class Layers
{
public:
    Layers(std::size_t rows, const WaterfallPanel &panel, const Waterfall &waterfall, const Wording &wording)
    {
        const char *colour = chart_xml::partyFill(panel.colourRole);
        const chart_xml::Stroke edge{colour, 1.5};
        const QString computed = waterfall.computedName.isEmpty() ? panel.name : waterfall.computedName;
        const QString stated = waterfall.statedName;
        const QString takenBack = wording.translate("exchange", "Taken back");
        add(rows, wording.translate("exchange", "Base"), nullptr, {});
        for (const char *side : {"", "2"}) { // right of zero, then the parts of the same row left of it
            const QString suffix = *side ? QStringLiteral(" \u2212") : QString();
            add(rows, stated + suffix, chart_xml::ink::card, edge);
            add(rows, takenBack + suffix, chart_xml::partyBand(panel.colourRole), {});
            add(rows, computed + suffix, colour, {});
            add(rows, takenBack + suffix, chart_xml::partyBand(panel.colourRole), {});
            add(rows, stated + suffix, chart_xml::ink::card, edge);
        }
    }

    void put(std::size_t row, std::vector<Piece> pieces)
    {
        for (Piece &piece : pieces) {
            if (piece.from > piece.to)
                std::swap(piece.from, piece.to);
        }
        std::erase_if(pieces, [](const Piece &piece) { return piece.from == piece.to; });
        if (pieces.empty())
            return;
        for (const bool positive : {true, false}) {
            std::vector<Piece> side;
            for (const Piece &piece : pieces) {
                const Piece cut = positive ? Piece{std::max(piece.from, 0.0), std::max(piece.to, 0.0), piece.fill}
                                           : Piece{std::min(piece.to, 0.0), std::min(piece.from, 0.0), piece.fill};
                if (cut.from != cut.to)
                    side.push_back(cut);
            }
            if (side.empty())
                continue;
            std::sort(side.begin(), side.end(), [](const Piece &a, const Piece &b) { return std::abs(a.from) < std::abs(b.from); });
            if (side.front().from != 0.0)
                m_layers[0].values[row] = side.front().from;
            bool pastMiddle = false;
            const auto computed = std::find_if(side.begin(), side.end(), [](const Piece &piece) { return piece.fill == Fill::Computed; });
            const bool hasMiddle = computed != side.end();
            for (const Piece &piece : side) {
                std::size_t layer = 0;
                if (piece.fill == Fill::Computed) {
                    layer = 3;
                    pastMiddle = true;
                } else if (piece.fill == Fill::Stated) {
                    layer = pastMiddle || (!hasMiddle && &piece != &side.front()) ? 5 : 1;
                } else {
                    layer = pastMiddle || (!hasMiddle && side.size() > 1 && &piece == &side.front() ) ? 4 : 2;
                }
                m_layers[layer + (positive ? 0 : 5)].values[row] += piece.to - piece.from;
            }
        }
    }

    std::vector<Layer> inUse() const
    {
        std::vector<Layer> used{m_layers.front()};
        for (std::size_t i = 1; i < m_layers.size(); ++i) {
            if (!m_layers[i].isEmpty())
                used.push_back(m_layers[i]);
        }
        return used;
    }

private:
    void add(std::size_t rows, const QString &name, const char *fill, const chart_xml::Stroke &edge)
    {
        m_layers.push_back({name, fill, edge, std::vector<double>(rows, 0.0)});
    }
    std::vector<Layer> m_layers;
};

/// A label per row from cells of the sheet (a 2012 extension of the format that PowerPoint and LibreOffice know), on a
/// clear bar behind the step: stacked bars have no labels outside.
void cellLabels(Xml &xml, const std::vector<QString> &texts, const QString &colour, const Wording &wording)
{
    constexpr const char *extension = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
    constexpr const char *extensionNamespace = "http://schemas.microsoft.com/office/drawing/2012/chart";
    xml.open("c:dLbls");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        xml.open("c:dLbl").val("c:idx", static_cast<int>(i));
        xml.open("c:tx").open("c:rich").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p");
        const QString id = QStringLiteral("{00000000-0000-4000-8000-%1}").arg(i + 1, 12, 16, QLatin1Char('0')).toUpper();
        xml.open("a:fld", {{"id", id}, {"type", "CELLRANGE"}});
        xml.open("a:rPr", {{"sz", static_cast<int>(100 * chart_xml::smallest)}, {"b", 1}});
        xml.open("a:solidFill").val("a:srgbClr", colour).close().close();
        xml.text("a:t", texts[i]).close().close().close().close();
        xml.val("c:dLblPos", "inBase");
        for (const char *flag : {"c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"})
            xml.val(flag, 0);
        xml.open("c:extLst").open("c:ext", {{"uri", extension}, {"xmlns:c15", extensionNamespace}});
        xml.leaf("c15:dlblFieldTable").val("c15:showDataLabelsRange", 1).close().close().close();
    }
    chart_xml::shape(xml, nullptr);
    chart_xml::textProperties(xml, chart_xml::ink::text, true, wording);
    xml.val("c:dLblPos", "inBase");
    for (const char *flag : {"c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"})
        xml.val(flag, 0);
    xml.open("c:extLst").open("c:ext", {{"uri", extension}, {"xmlns:c15", extensionNamespace}});
    xml.val("c15:showDataLabelsRange", 1).close().close();
    xml.close();
}

void labelRange(Xml &xml, const QString &range, const std::vector<QString> &texts)
{
    xml.open("c:extLst").open("c:ext", {{"uri", "{02D57815-91ED-43cb-92C2-25804820EDAC}"},
                                        {"xmlns:c15", "http://schemas.microsoft.com/office/drawing/2012/chart"}});
    xml.open("c15:datalabelsRange").text("c15:f", range).open("c15:dlblRangeCache").val("c:ptCount", static_cast<int>(texts.size()));
    for (std::size_t i = 0; i < texts.size(); ++i)
        xml.open("c:pt", {{"idx", i}}).text("c:v", texts[i]).close();
    xml.close().close().close().close();
}

struct StepPlace
{
    double low = 0.0;
    double high = 0.0;
};

NativeChart waterfallChart(const Waterfall &waterfall, const WaterfallPanel &panel, const Frame &frame, double namesRoom,
                           double namesWidth, const Wording &wording)
{
    NativeChart made;
    made.frame = frame;
    made.sheet.name = chart_xml::sheetName(wording);
    const std::size_t count = waterfall.rows.size();
    const bool withRowNames = namesRoom > 0.0;

    Layers layers(count, panel, waterfall, wording);
    std::vector<StepPlace> places;
    double running = 0.0;
    for (std::size_t row = 0; row < count; ++row) {
        const WaterfallStep &step = panel.steps[row];
        const bool isStep = waterfall.rows[row].kind == WaterfallRow::Kind::Step;
        const double start = isStep ? running : 0.0;
        const bool known = std::isfinite(step.total());
        if (known)
            layers.put(row, piecesOf(start, step));
        const double middle = start + step.computed, end = start + step.total();
        places.push_back(known ? StepPlace{std::min({start, middle, end}), std::max({start, middle, end})} : StepPlace{running, running});
        running = known ? end : running;
    }

    constexpr double axisRoom = 26.0, heading = 26.0;
    made.plot = {frame.x + namesRoom, frame.y + heading, frame.width - namesRoom - 6.0, frame.height - axisRoom - heading};
    const double from = std::max(panel.low, 0.0); // steps far from zero are shown on their own stretch of the scale
    std::vector<chart_xml::BarExtent> extents;
    std::vector<QString> texts;
    for (std::size_t row = 0; row < count; ++row) {
        texts.push_back(panel.labels.value(static_cast<qsizetype>(row)));
        const double width = textWidth(texts.back(), chart_xml::smallest, Weight::Bold) + 12.0;
        extents.push_back({std::max(places[row].low, from), 0.0});
        extents.push_back({std::max(places[row].high, 0.0), width});
    }
    chart_xml::ValueAxis axis = chart_xml::scaleFor(extents, made.plot.width, from);
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(axis.step) + 1e-9)));
    axis.format = chart_xml::numberFormat(decimals, false, wording);

    Xml xml;
    chart_xml::begin(xml, frame, made.plot, wording, {{panel.name, true}});
    xml.open("c:barChart").val("c:barDir", "bar").val("c:grouping", "stacked").val("c:varyColors", 0);
    std::vector<std::vector<Cell>> &rows = made.sheet.rows;
    rows.assign(count + 1, {});
    rows[0] = {QString(), panel.name};
    made.sheet.widths = {34.0, 14.0};
    std::vector<QString> names;
    for (std::size_t row = 0; row < count; ++row) {
        names.push_back(chart_xml::rowName(waterfall.rows[row].label, namesWidth, made.plot.height / static_cast<double>(count)));
        rows[row + 1] = {names.back(), panel.steps[row].total()};
    }
    const int last = static_cast<int>(count);
    int index = 0;
    const auto writeLayer = [&](const Layer &layer, const std::vector<QString> *labelled) {
        const int column = static_cast<int>(rows[0].size());
        rows[0].push_back(layer.name);
        for (std::size_t row = 0; row < count; ++row)
            rows[row + 1].push_back(layer.values[row]);
        xml.open("c:ser").val("c:idx", index).val("c:order", index);
        chart_xml::seriesName(xml, cellName(made.sheet.name, column, 0), layer.name);
        chart_xml::shape(xml, layer.fill, layer.edge);
        xml.val("c:invertIfNegative", 0);
        for (std::size_t row = 0; row < count && layer.fill && !labelled; ++row) {
            if (waterfall.rows[row].kind == WaterfallRow::Kind::Step || layer.values[row] == 0.0)
                continue;
            xml.open("c:dPt").val("c:idx", static_cast<int>(row)).val("c:invertIfNegative", 0).val("c:bubble3D", 0);
            chart_xml::shape(xml, chart_xml::ink::reference); // a sum, no change
            xml.close();
        }
        if (labelled)
            cellLabels(xml, *labelled, QString::fromLatin1(chart_xml::partyText(panel.colourRole)), wording);
        xml.open("c:cat");
        chart_xml::textReference(xml, cellRange(made.sheet.name, 0, 1, last), names);
        xml.close().open("c:val");
        chart_xml::numberReference(xml, cellRange(made.sheet.name, column, 1, last), layer.values);
        xml.close();
        if (labelled) {
            rows[0].push_back(wording.translate("exchange", "Label"));
            for (std::size_t row = 0; row < count; ++row)
                rows[row + 1].push_back((*labelled)[row]);
            labelRange(xml, cellRange(made.sheet.name, column + 1, 1, last), *labelled);
        }
        xml.close();
        ++index;
    };
    const std::vector<Layer> used = layers.inUse();
    for (const Layer &layer : used)
        writeLayer(layer, nullptr);
    // Behind the right end of each step; a step left of zero has its label right of zero, where there is room.
    Layer room{wording.translate("exchange", "Room for labels"), nullptr, {}, std::vector<double>(count, 0.0)};
    for (std::size_t row = 0; row < count; ++row)
        room.values[row] = axis.high - std::max(places[row].high, 0.0);
    writeLayer(room, &texts);
    std::vector<QString> wholeNames;
    for (const WaterfallRow &row : waterfall.rows)
        wholeNames.push_back(row.label);
    chart_xml::addWholeNames(made.sheet, wholeNames, wording);
    xml.val("c:gapWidth", 45).val("c:overlap", 100).val("c:axId", rowAxisId).val("c:axId", valueAxisId).close();
    chart_xml::rowAxis(xml, rowAxisId, valueAxisId, withRowNames, 0.0, wording);
    chart_xml::valueAxis(xml, valueAxisId, rowAxisId, "b", axis, QStringLiteral("max"), "between", wording);
    made.xml = chart_xml::end(xml, frame, wording);

    QStringList spoken;
    for (std::size_t row = 0; row < count; ++row)
        spoken << waterfall.rows[row].spoken + QLatin1Char(' ') + texts[row];
    made.alternative = panel.name + QLatin1String(": ") + spoken.join(QLatin1String("; "));
    return made;
}

double widestName(const std::vector<QString> &names)
{
    double widest = 0.0;
    for (const QString &name : names)
        widest = std::max(widest, textWidth(name, chart_xml::smallest));
    return widest + 14.0;
}

} // namespace

NativeCharts nativeWaterfall(const Waterfall &waterfall, const Frame &area, const Wording &wording)
{
    NativeCharts made;
    std::vector<QString> names;
    for (const WaterfallRow &row : waterfall.rows)
        names.push_back(row.label);
    const double room = std::min(widestName(names), 0.36 * area.width);
    constexpr double gap = 16.0;
    const auto count = static_cast<double>(waterfall.panels.size());
    const double each = (area.width - room - gap * (count - 1.0)) / count;
    double x = area.x;
    for (const WaterfallPanel &panel : waterfall.panels) {
        const double own = made.charts.empty() ? room : 0.0;
        made.charts.push_back(waterfallChart(waterfall, panel, {x, area.y, each + own, area.height}, own, room - 14.0, wording));
        x += each + own + gap;
    }
    if (!waterfall.statedName.isEmpty())
        made.note = waterfall.computedName + QLatin1String(". ") + waterfall.statedName + QLatin1Char('.');
    return made;
}

NativeCharts nativeTornado(const Tornado &tornado, const Frame &area, const Wording &wording)
{
    NativeChart made;
    made.frame = area;
    made.sheet.name = chart_xml::sheetName(wording);
    // What all draws leave open is a row of its own above the others, in another colour.
    std::vector<TornadoRow> rows = tornado.rows;
    const bool withDraws = tornado.together && tornado.together->p05 <= tornado.central && tornado.central <= tornado.together->p95;
    if (withDraws) {
        const charts::QuantileStrip &strip = *tornado.together;
        rows.insert(rows.begin(), {strip.label, wording.translate("exchange", "5–95% of draws"), strip.p05, strip.p95, strip.lowLabel, strip.highLabel});
    }
    const auto count = static_cast<int>(rows.size());
    std::vector<QString> names, wholeNames;
    std::vector<double> low, high;
    made.sheet.rows.push_back({QString(), tornado.lowName, tornado.highName});
    made.sheet.widths = {44.0, 18.0, 18.0};
    for (const TornadoRow &row : rows) {
        wholeNames.push_back(row.note.isEmpty() ? row.label : row.label + QLatin1String(", ") + row.note);
        names.push_back(chart_xml::rowName(wholeNames.back(), 0.42 * area.width - 14.0, (area.height - 52.0) / count));
        low.push_back(row.low);
        high.push_back(row.high);
        made.sheet.rows.push_back({names.back(), row.low, row.high});
    }
    chart_xml::addWholeNames(made.sheet, wholeNames, wording);
    const double room = std::min(widestName(names), 0.42 * area.width);
    constexpr double axisRoom = 26.0, legendRoom = 26.0;
    made.plot = {area.x + room, area.y + legendRoom, area.width - room - 8.0, area.height - axisRoom - legendRoom};

    std::vector<chart_xml::BarExtent> extents;
    for (const TornadoRow &row : rows) {
        for (const auto &[value, label] : {std::pair(row.low, row.lowLabel), std::pair(row.high, row.highLabel)}) {
            if (std::isfinite(value))
                extents.push_back({value, textWidth(label, chart_xml::smallest, Weight::Bold) + 14.0});
        }
    }
    chart_xml::ValueAxis axis = chart_xml::scaleFor(extents, made.plot.width, tornado.central);
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(axis.step) + 1e-9)));
    axis.format = chart_xml::numberFormat(decimals, tornado.signedValues, wording);

    Xml xml;
    chart_xml::begin(xml, area, made.plot, wording);
    xml.open("c:barChart").val("c:barDir", "bar").val("c:grouping", "clustered").val("c:varyColors", 0);
    for (const int end : {0, 1}) {
        const std::vector<double> &values = end == 0 ? low : high;
        xml.open("c:ser").val("c:idx", end).val("c:order", end);
        chart_xml::seriesName(xml, cellName(made.sheet.name, end + 1, 0), end == 0 ? tornado.lowName : tornado.highName);
        chart_xml::shape(xml, end == 0 ? chart_xml::partyBand(tornado.colourRole) : chart_xml::partyFill(tornado.colourRole));
        xml.val("c:invertIfNegative", 0);
        if (withDraws) {
            xml.open("c:dPt").val("c:idx", 0).val("c:invertIfNegative", 0).val("c:bubble3D", 0);
            chart_xml::shape(xml, chart_xml::ink::reference);
            xml.close();
        }
        std::vector<chart_xml::Label> labels;
        for (int row = 0; row < count; ++row) {
            const TornadoRow &facts = rows[static_cast<std::size_t>(row)];
            const QString label = end == 0 ? facts.lowLabel : facts.highLabel;
            const double value = values[static_cast<std::size_t>(row)];
            if (!std::isfinite(value) || label == tornado.centralLabel)
                continue; // no bar, and its label would lie on the other end's
            labels.push_back({row, {true, false}, "outEnd", chart_xml::labelFormat(label, tornado.signedValues, wording),
                              chart_xml::ink::text, false});
            chart_xml::sayRounded(labels.back(), value, label, {}, wording);
        }
        chart_xml::labels(xml, labels, wording);
        xml.open("c:cat");
        chart_xml::textReference(xml, cellRange(made.sheet.name, 0, 1, count), names);
        xml.close().open("c:val");
        chart_xml::numberReference(xml, cellRange(made.sheet.name, end + 1, 1, count), values);
        xml.close().close();
    }
    xml.val("c:gapWidth", 45).val("c:overlap", 100).val("c:axId", rowAxisId).val("c:axId", valueAxisId).close();
    chart_xml::rowAxis(xml, rowAxisId, valueAxisId, true, tornado.central, wording);
    chart_xml::valueAxis(xml, valueAxisId, rowAxisId, "b", axis, QStringLiteral("max"), "between", wording);
    const double entries = textWidth(tornado.lowName + tornado.highName, chart_xml::smallest) + 90.0;
    made.xml = chart_xml::end(xml, area, wording, chart_xml::Legend{{made.plot.x, area.y, std::min(entries, made.plot.width), 22.0}, {}});
    NativeCharts all;
    all.charts.push_back(std::move(made));
    return all;
}

} // namespace exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/chart_xml.h"

#include "exchange/text_extent.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace exchange::chart_xml {

namespace {

constexpr const char *chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
constexpr const char *drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr const char *relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

void solid(Xml &xml, const char *colour)
{
    xml.open("a:solidFill").val("a:srgbClr", colour).close();
}

/// A place inside `whole`, as fractions.
void place(Xml &xml, const Frame &part, const Frame &whole, bool inner)
{
    xml.open("c:layout").open("c:manualLayout");
    if (inner)
        xml.val("c:layoutTarget", "inner");
    xml.val("c:xMode", "edge").val("c:yMode", "edge");
    xml.val("c:x", (part.x - whole.x) / whole.width).val("c:y", (part.y - whole.y) / whole.height);
    if (part.width > 0.0)
        xml.val("c:w", part.width / whole.width).val("c:h", part.height / whole.height);
    xml.close().close();
}

void runProperties(Xml &xml, const char *name, const char *colour, bool bold, const words::Wording &wording)
{
    xml.open(name, {{"lang", languageTag(wording.language())}, {"sz", static_cast<int>(100 * smallest)}, {"b", bold ? 1 : 0}});
    solid(xml, colour);
    xml.leaf("a:latin", {{"typeface", "+mn-lt"}}).close();
}

void defaultProperties(Xml &xml, const char *colour, bool bold)
{
    xml.open("a:defRPr", {{"sz", static_cast<int>(100 * smallest)}, {"b", bold ? 1 : 0}});
    solid(xml, colour);
    xml.leaf("a:latin", {{"typeface", "+mn-lt"}}).close();
}

/// Spaces as wide as `points`.
QString roomFor(double points)
{
    const auto spaces = static_cast<int>(std::ceil(points / textWidth(QStringLiteral(" "), smallest, Weight::Bold)));
    return QString(std::max(spaces, 0), QChar(0x00A0));
}

/// Unwrapped, with room at the sides.
void textBody(Xml &xml)
{
    xml.leaf("a:bodyPr", {{"wrap", "none"}, {"lIns", 38100}, {"tIns", 0}, {"rIns", 38100}, {"bIns", 0}}).leaf("a:lstStyle");
}

void labelFlags(Xml &xml, const LabelParts &parts)
{
    xml.val("c:showLegendKey", 0).val("c:showVal", parts.value ? 1 : 0).val("c:showCatName", 0);
    xml.val("c:showSerName", parts.seriesName ? 1 : 0).val("c:showPercent", 0).val("c:showBubbleSize", 0);
}

} // namespace

const char *partyFill(int role) { return role % 2 == 0 ? "D5502F" : "1D4F91"; }
const char *partyText(int role) { return role % 2 == 0 ? "B23C1E" : "1D4F91"; }
const char *partyBand(int role) { return role % 2 == 0 ? "F5CFC4" : "C6D6EA"; }

void shape(Xml &xml, const char *fill, const Stroke &stroke)
{
    xml.open("c:spPr");
    if (fill)
        solid(xml, fill);
    else
        xml.leaf("a:noFill");
    if (stroke.colour) {
        xml.open("a:ln", {{"w", static_cast<int>(stroke.points * 12700)}, {"cap", "flat"}});
        solid(xml, stroke.colour);
        if (stroke.dash)
            xml.val("a:prstDash", stroke.dash);
        xml.leaf("a:round").close();
    } else {
        xml.open("a:ln").leaf("a:noFill").close();
    }
    xml.close();
}

void textProperties(Xml &xml, const char *colour, bool bold, const words::Wording &wording)
{
    xml.open("c:txPr");
    textBody(xml);
    xml.open("a:p").open("a:pPr");
    defaultProperties(xml, colour, bold);
    xml.close().leaf("a:endParaRPr", {{"lang", languageTag(wording.language())}}).close().close();
}

void title(Xml &xml, const std::vector<TitleLine> &lines, const words::Wording &wording, int rotation,
           std::optional<Frame> where)
{
    xml.open("c:title").open("c:tx").open("c:rich");
    xml.leaf("a:bodyPr", {{"rot", rotation}, {"vert", "horz"}}).leaf("a:lstStyle");
    for (const TitleLine &line : lines) {
        const char *colour = line.bold ? ink::text : ink::label;
        xml.open("a:p").open("a:pPr", {{"algn", where ? "l" : "ctr"}});
        defaultProperties(xml, colour, line.bold);
        xml.close().open("a:r");
        runProperties(xml, "a:rPr", colour, line.bold, wording);
        xml.text("a:t", line.text).close().close();
    }
    xml.close().close();
    if (where)
        place(xml, *where, {0, 0, 1, 1}, false);
    xml.val("c:overlay", where ? 1 : 0).close();
}

QString numberFormat(int decimals, bool withSign, const words::Wording &wording)
{
    return numberFormatPast(0.0, decimals, withSign, wording);
}

QString numberFormatPast(double points, int decimals, bool withSign, const words::Wording &wording)
{
    const QString spaces = roomFor(points);
    const QString room = spaces.isEmpty() ? QString() : QLatin1Char('"') + spaces + QLatin1Char('"');
    // Excel and PowerPoint take the separators of their own machine whatever the code says; others follow the language.
    const QString language =
        wording.language() == words::Language::French ? QStringLiteral("[$-C0C]") : QString();
    QString digits = QStringLiteral("#,##0");
    if (decimals > 0)
        digits += QLatin1Char('.') + QString(decimals, QLatin1Char('0'));
    const QString more = withSign ? QStringLiteral("+") : QString();
    return language + room + more + digits + QLatin1Char(';') + language + QStringLiteral("\"\u2212\"") + digits + room +
           QLatin1Char(';') + room + QLatin1Char('0');
}

void sayRounded(Label &label, double value, const QString &figure, const QString &name, const words::Wording &wording,
                double past)
{
    QString written = wording.locale().toString(std::abs(value), 'f', decimalsOf(figure, wording));
    QString said = figure;
    for (QString *text : {&written, &said})
        text->remove(QRegularExpression(QStringLiteral("[^0-9]")));
    if (figure.isEmpty() || said == written)
        return;
    label.text = value < 0.0 ? figure + roomFor(past) : roomFor(past) + figure;
    if (label.parts.seriesName)
        label.text.prepend(name + QLatin1String("  "));
}

QString labelFormat(const QString &label, bool withSign, const words::Wording &wording, double past)
{
    const bool isZero = std::none_of(label.begin(), label.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    return isZero && !label.isEmpty() ? QStringLiteral("0;0;0") : numberFormatPast(past, decimalsOf(label, wording), withSign, wording);
}

int decimalsOf(const QString &label, const words::Wording &wording)
{
    const qsizetype point = label.indexOf(wording.locale().decimalPoint());
    int decimals = 0;
    for (qsizetype i = point + 1; point >= 0 && i < label.size() && label[i].isDigit(); ++i)
        ++decimals;
    return decimals;
}

void textReference(Xml &xml, const QString &range, const std::vector<QString> &texts)
{
    xml.open("c:strRef").text("c:f", range).open("c:strCache").val("c:ptCount", static_cast<int>(texts.size()));
    for (std::size_t i = 0; i < texts.size(); ++i)
        xml.open("c:pt", {{"idx", i}}).text("c:v", texts[i]).close();
    xml.close().close();
}

void numberReference(Xml &xml, const QString &range, const std::vector<double> &values)
{
    xml.open("c:numRef").text("c:f", range).open("c:numCache").text("c:formatCode", QStringLiteral("General"));
    xml.val("c:ptCount", static_cast<int>(values.size()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i]))
            xml.open("c:pt", {{"idx", i}}).text("c:v", figureText(values[i])).close();
    }
    xml.close().close();
}

void seriesName(Xml &xml, const QString &cell, const QString &name)
{
    xml.open("c:tx");
    textReference(xml, cell, {name});
    xml.close();
}

void labels(Xml &xml, const std::vector<Label> &labels, const words::Wording &wording)
{
    xml.open("c:dLbls");
    for (const Label &label : labels) {
        xml.open("c:dLbl").val("c:idx", label.index);
        if (label.down != 0.0)
            xml.open("c:layout").open("c:manualLayout").val("c:x", 0).val("c:y", label.down).close().close();
        if (!label.text.isEmpty()) {
            xml.open("c:tx").open("c:rich");
            textBody(xml);
            xml.open("a:p").open("a:r");
            runProperties(xml, "a:rPr", label.colour, label.bold, wording);
            xml.text("a:t", label.text).close().close().close().close();
        }
        if (!label.format.isEmpty())
            xml.leaf("c:numFmt", {{"formatCode", label.format}, {"sourceLinked", 0}});
        shape(xml, nullptr);
        textProperties(xml, label.colour, label.bold, wording);
        if (label.position)
            xml.val("c:dLblPos", label.position);
        labelFlags(xml, label.parts);
        xml.text("c:separator", QStringLiteral("  ")).close();
    }
    shape(xml, nullptr);
    textProperties(xml, ink::text, false, wording);
    labelFlags(xml, {});
    xml.close();
}

void valueAxis(Xml &xml, int id, int crossedId, const char *position, const ValueAxis &axis, const QString &crosses,
               const char *crossBetween, const words::Wording &wording)
{
    xml.open("c:valAx").val("c:axId", id);
    xml.open("c:scaling").val("c:orientation", "minMax").val("c:max", axis.high).val("c:min", axis.low).close();
    xml.val("c:delete", 0).val("c:axPos", position);
    if (axis.grid) {
        xml.open("c:majorGridlines");
        shape(xml, nullptr, {ink::grid, 0.75});
        xml.close();
    }
    if (!axis.title.isEmpty())
        title(xml, {{axis.title, false}}, wording, position[0] == 'l' ? -5400000 : 0);
    xml.leaf("c:numFmt", {{"formatCode", axis.format}, {"sourceLinked", 0}});
    xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none");
    // Beside rows that run downwards, "low" would be the top.
    xml.val("c:tickLblPos", !axis.labels ? "none" : crosses == QLatin1String("max") ? "nextTo" : "low");
    shape(xml, nullptr, axis.line ? Stroke{ink::zeroLine, 1.0} : Stroke{});
    textProperties(xml, ink::axis, false, wording);
    xml.val("c:crossAx", crossedId);
    bool isFigure = false;
    crosses.toDouble(&isFigure);
    xml.val(isFigure ? "c:crossesAt" : "c:crosses", crosses);
    xml.val("c:crossBetween", crossBetween).val("c:majorUnit", axis.step).close();
}

void rowAxis(Xml &xml, int id, int crossedId, bool labels, double at, const words::Wording &wording)
{
    xml.open("c:catAx").val("c:axId", id);
    xml.open("c:scaling").val("c:orientation", "maxMin").close();
    xml.val("c:delete", 0).val("c:axPos", "l");
    xml.leaf("c:numFmt", {{"formatCode", "General"}, {"sourceLinked", 0}});
    xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none").val("c:tickLblPos", labels ? "low" : "none");
    shape(xml, nullptr, {ink::zeroLine, 1.0});
    textProperties(xml, ink::text, false, wording);
    xml.val("c:crossAx", crossedId);
    if (at == 0.0)
        xml.val("c:crosses", "autoZero");
    else
        xml.val("c:crossesAt", at);
    xml.val("c:auto", 0).val("c:lblAlgn", "ctr").val("c:lblOffset", 50).val("c:tickLblSkip", 1).val("c:noMultiLvlLbl", 1);
    xml.close();
}

ValueAxis scaleFor(const std::vector<BarExtent> &bars, double points, double from)
{
    double low = from, high = from;
    for (const BarExtent &bar : bars) {
        low = std::min(low, bar.value);
        high = std::max(high, bar.value);
    }
    if (high - low <= 0.0)
        return {from, from + 1.0, 1.0, {}};
    ValueAxis axis;
    axis.low = low;
    axis.high = high;
    for (int round = 0; round < 30; ++round) { // labels take points, and what a point is worth depends on the ends
        const double worth = std::min((axis.high - axis.low) / points, 3.0 * (high - low) / points);
        axis.low = low;
        axis.high = high;
        for (const BarExtent &bar : bars) {
            if (bar.value < from)
                axis.low = std::min(axis.low, bar.value - bar.labelPoints * worth);
            else
                axis.high = std::max(axis.high, bar.value + bar.labelPoints * worth);
        }
    }
    // Lines stand at multiples of the step, so the low end is one; the step that wastes the least of at most eight.
    const double wantedLow = axis.low;
    double best = -1.0;
    constexpr double pointsOfATick = 60.0;
    const int mostTicks = std::clamp(static_cast<int>(points / pointsOfATick), 2, 8);
    for (const int ticks : {6, 5, 7, 4, 8, 3, 2}) {
        if (ticks > mostTicks)
            continue;
        const double step = charts::niceStep(axis.high - wantedLow, ticks);
        const double start = step * std::floor(wantedLow / step + 1e-9);
        const double waste = wantedLow - start;
        if (best < 0.0 || waste < best - 0.04 * (axis.high - wantedLow)) {
            best = waste;
            axis.step = step;
            axis.low = start;
        }
    }
    if (axis.high < 0.0) // programs count lines from the end that is nearer to zero
        axis.high = std::min(axis.step * std::ceil(axis.high / axis.step - 1e-9), 0.0);
    return axis;
}

void begin(Xml &xml, const Frame &frame, const Frame &plot, const words::Wording &wording,
           const std::vector<TitleLine> &titleLines)
{
    xml.open("c:chartSpace", {{"xmlns:c", chartNamespace}, {"xmlns:a", drawingNamespace}, {"xmlns:r", relationNamespace}});
    xml.val("c:date1904", 0).val("c:lang", languageTag(wording.language())).val("c:roundedCorners", 0);
    xml.open("c:chart");
    if (!titleLines.empty())
        title(xml, titleLines, wording, 0, Frame{(plot.x - frame.x) / frame.width, 0.0, 0.0, 0.0});
    xml.val("c:autoTitleDeleted", titleLines.empty() ? 1 : 0);
    xml.open("c:plotArea");
    place(xml, plot, frame, true);
}

QByteArray end(Xml &xml, const Frame &frame, const words::Wording &wording, const std::optional<Legend> &legend)
{
    shape(xml, nullptr);
    xml.close(); // plotArea
    if (legend) {
        xml.open("c:legend").val("c:legendPos", "r");
        for (const int series : legend->hidden)
            xml.open("c:legendEntry").val("c:idx", series).val("c:delete", 1).close();
        place(xml, legend->place, frame, false);
        xml.val("c:overlay", 1);
        textProperties(xml, ink::text, false, wording);
        xml.close();
    }
    xml.val("c:plotVisOnly", 1).val("c:dispBlanksAs", "gap").close();
    shape(xml, nullptr);
    textProperties(xml, ink::text, false, wording);
    xml.open("c:externalData", {{"r:id", "rId1"}}).val("c:autoUpdate", 0).close();
    xml.close();
    return xml.take();
}

QString rowName(const QString &name, double width, double pitch)
{
    const int lines = std::max(1, static_cast<int>(pitch / lineHeight(smallest)));
    QString text = name;
    return elided(text.replace(QLatin1Char('\n'), QLatin1Char(' ')), lines, width, smallest);
}

void addWholeNames(Sheet &sheet, const std::vector<QString> &names, const words::Wording &wording)
{
    std::vector<QString> whole = names;
    bool isCut = false;
    for (std::size_t row = 0; row < whole.size(); ++row) {
        whole[row].replace(QLatin1Char('\n'), QLatin1Char(' '));
        isCut = isCut || sheet.rows[row + 1].front() != Cell(whole[row]);
    }
    if (!isCut)
        return;
    sheet.rows[0].push_back(wording.translate("exchange", "Name in full"));
    for (std::size_t row = 0; row < whole.size(); ++row)
        sheet.rows[row + 1].push_back(whole[row]);
}

QString sheetName(const words::Wording &wording)
{
    return wording.translate("exchange", "Data", "sheet name: letters a to z only");
}

} // namespace exchange::chart_xml

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/flows_map.h"

#include "charts/measure_words.h"
#include "words/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace charts {

using analysis::BilateralFlows;
using study::Study;
using words::Wording;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double leastDiversion = 1.0; ///< USD million: less is "about the same"

QString say(const char *source, const QVariantList &arguments, const Wording &wording)
{
    return words::Sentence{"charts", source, arguments}.in(wording);
}

const study::Region &regionAt(const Study &study, int region)
{
    return study.regions.at(static_cast<std::size_t>(region));
}

int roleOf(const Study &study, int region)
{
    for (std::size_t party = 0; party < study.parties.size(); ++party) {
        if (study.parties[party].region == region)
            return static_cast<int>(party);
    }
    return -1;
}

QString titleOf(const Study &study, const BilateralFlows &flows, const study::Assessment &current,
                const study::Assessment &reference, const FlowsMapOptions &options, const Wording &wording)
{
    const QString scenario = sentenceCase(scenarioInText(study, current, options.reference, wording));
    const QString goods = inSentence(scopeName(study, flows.scope, wording));
    if (study::isSameChoice(current, reference) && flows.value == flows.reference)
        return say(QT_TRANSLATE_NOOP("charts", "%1 is itself the reference: no change to show"), {scenario}, wording);
    const auto diversion = analysis::largestDiversion(flows);
    if (!diversion || diversion->amount < leastDiversion)
        return say(QT_TRANSLATE_NOOP("charts", "%1, %2: no supplier replaces another"), {scenario, goods}, wording);
    const QString market = nameOf(regionAt(study, diversion->importer), wording);
    const QString amount = money(options.currency, perUsd(study, options.currency) * diversion->amount, wording);
    const QString winner = sentenceCase(inTextOf(regionAt(study, diversion->winner), wording));
    const QString loser = inTextOf(regionAt(study, diversion->loser), wording);
    if (diversion->loser == diversion->importer)
        return say(QT_TRANSLATE_NOOP("charts", "%1 takes %2 of sales from home suppliers (%3, %4)"),
                   {winner, amount, market, goods}, wording);
    if (diversion->winner == diversion->importer)
        return say(QT_TRANSLATE_NOOP("charts", "Home suppliers take %2 of sales from %1 (%3, %4)"),
                   {loser, amount, market, goods}, wording);
    return say(QT_TRANSLATE_NOOP("charts", "%1 takes %2 of sales from %5 (%3, %4)"),
               {winner, amount, market, goods, loser}, wording);
}

HeatCell cellOf(const Study &study, const BilateralFlows &flows, int exporter, int importer, double perUnit,
                int decimals, const QString &unit, const Wording &wording)
{
    HeatCell cell;
    cell.home = exporter == importer;
    const double from = flows.reference(exporter, importer);
    if (!(from > 0.0) && !(flows.value(exporter, importer) > 0.0)) {
        cell.value = nothing;
        cell.label = QStringLiteral("–");
        cell.tip = say(QT_TRANSLATE_NOOP("charts", "%1 to %2: no trade"),
                       {nameOf(regionAt(study, exporter), wording), nameOf(regionAt(study, importer), wording)}, wording);
        return cell;
    }
    cell.value = perUnit * flows.change(exporter, importer);
    cell.label = figure(cell.value, decimals, words::Sign::Always, wording);
    if (cell.label == words::number(wording, 0.0, decimals, words::Sign::Always) ||
        cell.label == words::number(wording, 0.0, decimals))
        cell.label = words::number(wording, 0.0, 0);
    if (const auto relative = flows.relativeChange(exporter, importer))
        cell.second = words::percent(wording, *relative, std::abs(*relative) < 0.1 ? 1 : 0, words::Sign::Always);
    const QString level = figure(perUnit * flows.value(exporter, importer), decimals, words::Sign::WhenNegative, wording);
    cell.tip =
        cell.home
            ? say(QT_TRANSLATE_NOOP("charts", "%1, sales at home: %2 (%3), now %4 %5"),
                  {nameOf(regionAt(study, exporter), wording), cell.label, cell.second, level, unit}, wording)
            : say(QT_TRANSLATE_NOOP("charts", "%1 to %2: %3 (%4), now %5 %6"),
                  {nameOf(regionAt(study, exporter), wording), nameOf(regionAt(study, importer), wording), cell.label,
                   cell.second, level, unit},
                  wording);
    return cell;
}

Table twinTable(const Study &study, const BilateralFlows &flows, double perUnit, const QString &unit,
                const study::Assessment &current, const study::Assessment &reference, const FlowsMapOptions &options,
                const Wording &wording)
{
    Table table;
    const auto add = [&](const QString &what) {
        table.headers << what;
        table.titles << what;
    };
    add(say(QT_TRANSLATE_NOOP("charts", "Exporter to importer, %1 at prices of %2"),
            {unit, QString::number(study.baselineYear)}, wording));
    add(scenarioName(study, reference, options.reference, wording));
    add(scenarioName(study, current, options.reference, wording));
    add(wording.translate("charts", "change"));
    add(wording.translate("charts", "change, percent"));
    const auto row = [&](const QString &label, double from, double to, bool total) {
        table.rows.push_back({label,
                              {perUnit * from, perUnit * to, perUnit * (to - from),
                               from > 0.0 ? 100.0 * (to - from) / from : nothing},
                              total});
    };
    for (const int importer : flows.importers) {
        double from = 0.0, to = 0.0;
        for (const int exporter : flows.exporters) {
            row(exporter == importer ? say(QT_TRANSLATE_NOOP("charts", "%1, at home"),
                                           {nameOf(regionAt(study, exporter), wording)}, wording)
                                     : say(QT_TRANSLATE_NOOP("charts", "%1 → %2"),
                                           {nameOf(regionAt(study, exporter), wording),
                                            nameOf(regionAt(study, importer), wording)},
                                           wording),
                flows.reference(exporter, importer), flows.value(exporter, importer), false);
            from += flows.reference(exporter, importer);
            to += flows.value(exporter, importer);
        }
        row(say(QT_TRANSLATE_NOOP("charts", "All suppliers to %1"), {inTextOf(regionAt(study, importer), wording)},
                wording),
            from, to, true);
    }
    return table;
}

/// The changes that count, largest first.
QString spokenSummary(const ChartSpec &spec, const Wording &wording)
{
    std::vector<const HeatCell *> cells;
    for (const std::vector<HeatCell> &row : spec.heatMap().cells) {
        for (const HeatCell &cell : row) {
            if (std::isfinite(cell.value) && cell.label != words::number(wording, 0.0, 0))
                cells.push_back(&cell);
        }
    }
    constexpr std::size_t most = 8;
    std::stable_sort(cells.begin(), cells.end(), [](const HeatCell *a, const HeatCell *b) {
        return std::abs(a->value) > std::abs(b->value);
    });
    QStringList sentences{spec.title + QLatin1Char('.'), spec.subtitle};
    for (std::size_t i = 0; i < std::min(most, cells.size()); ++i)
        sentences << cells[i]->tip + QLatin1Char('.');
    return sentences.join(QLatin1Char(' '));
}

} // namespace

ChartSpec flowsMap(const Study &study, const BilateralFlows &flows, const study::Assessment &current,
                   const study::Assessment &reference, const FlowsMapOptions &options, const Wording &wording)
{
    const double perUnit = perUsd(study, options.currency);
    ChartSpec spec;
    spec.locale = wording.locale();
    spec.unit = unitName(study::Indicator::Exports, false, options.currency, wording);
    HeatMap map;
    map.rowTitle = wording.translate("charts", "Sold to");
    map.columnTitle = wording.translate("charts", "Sold by");
    map.lessName = wording.translate("charts", "Less");
    map.moreName = wording.translate("charts", "More");
    for (const int exporter : flows.exporters) {
        map.columns << nameOf(regionAt(study, exporter), wording);
        map.columnRoles.push_back(roleOf(study, exporter));
        for (const int importer : flows.importers)
            map.most = std::max(map.most, std::abs(perUnit * flows.change(exporter, importer)));
    }
    const int decimals = decimalsFor(map.most, study::Unit::UsdMillion, false);
    for (const int importer : flows.importers) {
        map.rows << nameOf(regionAt(study, importer), wording);
        map.rowRoles.push_back(roleOf(study, importer));
        std::vector<HeatCell> row;
        for (const int exporter : flows.exporters)
            row.push_back(cellOf(study, flows, exporter, importer, perUnit, decimals, spec.unit, wording));
        map.cells.push_back(std::move(row));
    }
    spec.body = std::move(map);
    spec.title = titleOf(study, flows, current, reference, options, wording);
    spec.subtitle =
        say(QT_TRANSLATE_NOOP("charts", "%1: change in sales against %2, %3 at prices of %4, and percent. Framed: "
                                        "sales at home."),
            {scopeName(study, flows.scope, wording), scenarioInText(study, reference, options.reference, wording),
             spec.unit, QString::number(study.baselineYear)},
            wording);
    spec.source = sourceLine(study, options.currency, wording);
    spec.table = twinTable(study, flows, perUnit, spec.unit, current, reference, options, wording);
    spec.spoken = spokenSummary(spec, wording);
    return spec;
}

} // namespace charts

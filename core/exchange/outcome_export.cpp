// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/outcome_export.h"

#include "charts/measure_words.h"
#include "exchange/study_slides.h"
#include "exchange/workbook.h"
#include "exchange/xml.h"

#include <QCoreApplication>

#include <algorithm>

namespace exchange {

using study::Assessment;
using study::Scope;
using study::Study;
using words::Sentence;
using words::Wording;

namespace {

struct SolvedState
{
    const NamedState *state = nullptr;
    Assessment current;
    Assessment reference;
    const study::Scenario *compared = nullptr;
};

words::Result<std::vector<SolvedState>> solve(const study::Economy &economy, const std::vector<NamedState> &states)
{
    const Study &study = economy.study();
    std::vector<SolvedState> solved;
    for (const NamedState &state : states) {
        int compared = study::scenarioIndex(study, state.working.reference);
        if (compared < 0)
            compared = std::max(0, study::scenarioIndex(study, study.statusQuoScenario));
        auto current = economy.assess(state.working.package, state.working.adjustments, state.working.date, market::Memory::Ignore);
        if (!current)
            return current.error();
        auto reference = economy.assess(compared, market::Memory::Ignore);
        if (!reference)
            return reference.error();
        solved.push_back({&state, std::move(*current), std::move(*reference), &study.scenarios[static_cast<std::size_t>(compared)]});
    }
    return solved;
}

QString scopeName(const Study &study, const Scope &scope, const Wording &wording)
{
    const QString name = charts::scopeName(study, scope, wording);
    return scope.kind == Scope::Kind::Group ? Sentence{"charts", QT_TRANSLATE_NOOP("charts", "Group: %1"), {name}}.in(wording) : name;
}

const study::Region &regionOf(const Study &study, std::size_t party)
{
    return study.regions[static_cast<std::size_t>(study.parties[party].region)];
}

using Rows = std::vector<std::vector<Cell>>;

/// Without heading: scenario, date, sector, region, indicator, unit, reference, value, change, then the names.
Rows outcomeRows(const Study &study, const std::vector<SolvedState> &solved, const Wording &wording)
{
    Rows rows;
    for (const SolvedState &each : solved) {
        for (const Scope &scope : study::allScopes(study)) {
            for (std::size_t party = 0; party < study.parties.size(); ++party) {
                for (int i = 0; i < study::indicatorCount; ++i) {
                    const auto indicator = static_cast<study::Indicator>(i);
                    const double value = each.current.outcomes.value(scope, static_cast<int>(party), indicator);
                    const double base = each.reference.outcomes.value(scope, static_cast<int>(party), indicator);
                    rows.push_back({each.state->code, each.state->working.date.toString(Qt::ISODate), study::scopeCode(study, scope),
                                    regionOf(study, party).code, study::indicatorCode(indicator),
                                    study::unitCode(study::unitOf(indicator)), base, value, value - base, each.compared->code,
                                    each.state->name, scopeName(study, scope, wording), regionOf(study, party).name.in(wording.language()),
                                    charts::indicatorName(indicator, wording)});
                }
            }
        }
    }
    return rows;
}

QString csvField(const Cell &cell)
{
    if (const auto *figure = std::get_if<double>(&cell))
        return figureText(*figure);
    QString text = std::holds_alternative<QString>(cell) ? std::get<QString>(cell) : QString();
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

Sheet sheet(const QString &name, const QStringList &heading, Rows rows, std::vector<double> widths)
{
    std::vector<Cell> first;
    for (const QString &text : heading)
        first.emplace_back(text);
    rows.insert(rows.begin(), std::move(first));
    return {name, std::move(rows), std::move(widths)};
}

Sheet packageSheet(const Study &study, const std::vector<SolvedState> &solved, const Wording &wording)
{
    const words::Language language = wording.language();
    Rows rows;
    for (const SolvedState &each : solved) {
        for (std::size_t i = 0; i < study.irritants.size(); ++i) {
            const study::Irritant &irritant = study.irritants[i];
            const int chosen = each.current.package[i];
            const study::Position &position = irritant.positions[static_cast<std::size_t>(chosen)];
            rows.push_back({each.state->code, each.state->name, each.state->working.date.toString(Qt::ISODate), irritant.id,
                            irritant.title.in(language), position.id, position.title.in(language),
                            chosen == 0 ? QString() : wording.translate("exchange", "moved")});
        }
    }
    return sheet(wording.translate("exchange", "Packages", "sheet name"),
                 {wording.translate("exchange", "Scenario"), wording.translate("exchange", "Name"), wording.translate("exchange", "Date"),
                  wording.translate("exchange", "Irritant"), wording.translate("exchange", "Irritant, title"),
                  wording.translate("exchange", "Position"), wording.translate("exchange", "Position, title"),
                  wording.translate("exchange", "Against the status quo")},
                 std::move(rows), {26, 32, 12, 20, 44, 22, 60, 12});
}

Sheet valueSheet(const Study &study, const std::vector<SolvedState> &solved, const Wording &wording)
{
    Rows rows;
    for (const SolvedState &each : solved) {
        QStringList broken;
        for (const int rule : each.current.brokenRules)
            broken << study.rules[static_cast<std::size_t>(rule)].reason.in(wording.language());
        for (std::size_t party = 0; party < each.current.values.size(); ++party) {
            const study::PartyValue &value = each.current.values[party];
            rows.push_back({each.state->code, each.state->name, regionOf(study, party).code, value.value, value.reservation,
                            value.value - value.reservation, broken.join(QLatin1Char(' '))});
        }
    }
    return sheet(wording.translate("exchange", "Party values", "sheet name"),
                 {wording.translate("exchange", "Scenario"), wording.translate("exchange", "Name"), wording.translate("exchange", "Party"),
                  wording.translate("exchange", "Value, points"), wording.translate("exchange", "Walk-away, points"),
                  wording.translate("exchange", "Above the walk-away, points"), wording.translate("exchange", "Broken rules")},
                 std::move(rows), {26, 32, 10, 16, 16, 24, 60});
}

Sheet sourceSheet(const Study &study, const Wording &wording)
{
    Rows rows;
    rows.push_back({wording.translate("exchange", "Study"), study.title.in(wording.language()), QString(), QString(), QString(), QString()});
    rows.push_back({wording.translate("exchange", "Model version"), QString::fromLatin1(study::modelVersion), QString(), QString(), QString(), QString()});
    rows.push_back({wording.translate("exchange", "Data version"), study.dataVersion, QString(), QString(), QString(), QString()});
    rows.push_back({wording.translate("exchange", "Base year"), QString::number(study.baselineYear), QString(), QString(), QString(), QString()});
    if (study::hasIllustrativeValues(study))
        rows.push_back({wording.translate("exchange", "Note"), wording.translate("exchange", "Weights and values of the parties are illustrative."), QString(), QString(), QString(), QString()});
    if (!study.sectors.empty())
        rows.push_back({wording.translate("exchange", "Note"), wording.translate("exchange", "Net welfare is the sum of consumers, producers, treasury and rents; it depends on elasticities and nest, and its sign is not certain."), QString(), QString(), QString(), QString()});
    for (const study::Source &source : study.sources)
        rows.push_back({source.id, source.title, source.author, source.year, source.locator, source.whereFound});
    return sheet(wording.translate("exchange", "Sources", "sheet name"),
                 {wording.translate("exchange", "Source"), wording.translate("exchange", "Title"), wording.translate("exchange", "Author"),
                  wording.translate("exchange", "Year"), wording.translate("exchange", "Place in it"), wording.translate("exchange", "Where found")},
                 std::move(rows), {24, 60, 36, 8, 40, 60});
}

} // namespace

words::Result<QByteArray> outcomesCsv(const study::Economy &economy, const std::vector<NamedState> &states, const Wording &wording)
{
    const auto solved = solve(economy, states);
    if (!solved)
        return solved.error();
    QString text = QStringLiteral("scenario,date,sector,region,indicator,unit,reference,value,change,reference_scenario,"
                                  "scenario_name,sector_name,region_name,indicator_name\r\n");
    for (const std::vector<Cell> &row : outcomeRows(economy.study(), *solved, wording)) {
        QStringList fields;
        for (const Cell &cell : row)
            fields << csvField(cell);
        text += fields.join(QLatin1Char(',')) + QLatin1String("\r\n");
    }
    return text.toUtf8();
}

words::Result<QByteArray> outcomesXlsx(const study::Economy &economy, const std::vector<NamedState> &states, const Wording &wording)
{
    const Study &study = economy.study();
    const auto solved = solve(economy, states);
    if (!solved)
        return solved.error();
    Workbook workbook;
    workbook.title = study.title.in(wording.language());
    workbook.created = exportDate(study);
    workbook.sheets.push_back(
        sheet(wording.translate("exchange", "Outcomes", "sheet name"),
              {wording.translate("exchange", "Scenario"), wording.translate("exchange", "Date"), wording.translate("exchange", "Sector"),
               wording.translate("exchange", "Region"), wording.translate("exchange", "Indicator"), wording.translate("exchange", "Unit"),
               wording.translate("exchange", "Reference"), wording.translate("exchange", "Value"), wording.translate("exchange", "Change"),
               wording.translate("exchange", "Reference scenario"), wording.translate("exchange", "Scenario, name"),
               wording.translate("exchange", "Sector, name"), wording.translate("exchange", "Region, name"),
               wording.translate("exchange", "Indicator, name")},
              outcomeRows(study, *solved, wording), {26, 12, 16, 8, 22, 13, 14, 14, 14, 26, 32, 26, 16, 32}));
    workbook.sheets.push_back(packageSheet(study, *solved, wording));
    workbook.sheets.push_back(valueSheet(study, *solved, wording));
    workbook.sheets.push_back(sourceSheet(study, wording));
    return writeWorkbook(workbook);
}

} // namespace exchange

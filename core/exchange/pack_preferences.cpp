// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/scales.h"
#include "exchange/pack_reader.h"
#include "study/economy.h"

#include <memory>

// What the parties value: weights, values of positions, walk-aways and scales.

namespace exchange {

using study::Place;
using study::Table;

namespace {

/// A record of preferences.csv by its key fields, as the texts name it too.
QString recordId(const PackRow &row)
{
    return QStringList{row.text("record"), row.text("party"), row.text("irritant_id"), row.text("option_id"),
                       row.text("key")}
        .join(u'/');
}

study::Judgement judgement(PackRow &row, const QStringList &sourceIds)
{
    return {row.number("value"), {row.text("reason"), QString()}, row.provenance(sourceIds)};
}

} // namespace

void PackReader::readPreferences()
{
    for (study::Party &party : m_study.parties) {
        party.irritantWeights.resize(m_study.irritants.size());
        for (const study::Irritant &irritant : m_study.irritants)
            party.positionValues.emplace_back(irritant.positions.size());
    }
    std::map<QString, int> seen;
    for (PackRow &row : rowsOf("preferences.csv"))
        readPreference(row, seen);
    checkPreferencesAreComplete(seen);
}

void PackReader::readPreference(PackRow &row, std::map<QString, int> &seen)
{
    enum class Record { EconomicWeight, IndicatorWeight, IrritantWeight, OptionValue, WalkAway };
    const Record record = row.choice<Record>("record", {{"economic_weight", Record::EconomicWeight},
                                                        {"indicator_weight", Record::IndicatorWeight},
                                                        {"irritant_weight", Record::IrritantWeight},
                                                        {"option_value", Record::OptionValue},
                                                        {"walk_away", Record::WalkAway}});
    row.code("party", m_regionCodes);
    const int number = study::partyIndex(m_study, row.text("party"));
    if (row.failed() || number < 0)
        return;
    if (!seen.emplace(recordId(row), row.line()).second) {
        row.fatal("record", packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "This repeats an earlier entry.")),
                  packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Keep one of the two.")));
        return;
    }
    study::Party &party = m_study.parties[static_cast<std::size_t>(number)];
    switch (record) {
    case Record::EconomicWeight:
        party.economicWeight = judgement(row, m_sourceIds);
        m_origins[{Table::Parties, number}] = {QStringLiteral("preferences.csv"), row.line()};
        break;
    case Record::IndicatorWeight:
        note({Table::IndicatorWeights, number, static_cast<int>(party.indicatorWeights.size())}, row,
             "preferences.csv");
        party.indicatorWeights.push_back({row.requiredText("key"), judgement(row, m_sourceIds)});
        break;
    case Record::IrritantWeight:
        if (const int irritant = row.code("irritant_id", m_irritantIds); irritant >= 0) {
            note({Table::IrritantWeights, number, irritant}, row, "preferences.csv");
            party.irritantWeights[static_cast<std::size_t>(irritant)] = judgement(row, m_sourceIds);
        }
        break;
    case Record::OptionValue:
        if (const auto [irritant, option] = position(row, "irritant_id", "option_id"); option >= 0) {
            note({Table::PositionValues, number, irritant, option}, row, "preferences.csv");
            party.positionValues[static_cast<std::size_t>(irritant)][static_cast<std::size_t>(option)] =
                judgement(row, m_sourceIds);
        }
        break;
    case Record::WalkAway:
        if (!seen.emplace(QStringLiteral("walk_away/") + row.text("party"), row.line()).second)
            row.fatal("record", packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "This repeats an earlier entry.")),
                      packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Keep one of the two.")));
        if (row.isEmpty("key"))
            party.walkAway.points = row.number("value");
        else if (const int scenario = row.code("key", m_scenarioCodes); scenario >= 0)
            party.walkAway.scenario = m_scenarioCodes[scenario];
        party.walkAway.reason.en = row.text("reason");
        party.walkAway.provenance = row.provenance(m_sourceIds);
        note({Table::WalkAways, number}, row, "preferences.csv");
        break;
    }
}

void PackReader::checkPreferencesAreComplete(const std::map<QString, int> &seen)
{
    const auto missing = [this](const QString &record) {
        problem(PackProblem::Severity::Fatal, QStringLiteral("preferences.csv"),
                packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "The record %1 is missing."), {record}),
                packSentence(QT_TRANSLATE_NOOP("exchange::DataPack",
                                               "Add its line: record, party, irritant, option, key and value.")));
    };
    for (const study::Party &party : m_study.parties) {
        const QString code = m_regionCodes[party.region];
        for (const QString &record :
             {QStringLiteral("economic_weight/%1///").arg(code), QStringLiteral("walk_away/%1").arg(code)}) {
            if (!seen.contains(record))
                missing(record);
        }
        for (const study::Irritant &irritant : m_study.irritants) {
            const QString weight = QStringLiteral("irritant_weight/%1/%2//").arg(code, irritant.id);
            if (!seen.contains(weight))
                missing(weight);
            for (const study::Position &position : irritant.positions) {
                const QString value = QStringLiteral("option_value/%1/%2/%3/").arg(code, irritant.id, position.id);
                if (!seen.contains(value))
                    missing(value);
            }
        }
    }
}

void PackReader::readScales()
{
    if (!m_tables.contains(QStringLiteral("scales.csv"))) {
        for (study::Party &party : m_study.parties) { // any scale will do until computeScales() knows the economy
            for (const study::IndicatorWeight &weight : party.indicatorWeights)
                party.scales.push_back({weight.indicator, 0.0, 1.0, QString(), {}});
        }
        return;
    }
    for (PackRow &row : rowsOf("scales.csv")) {
        row.code("party", m_regionCodes);
        const int number = study::partyIndex(m_study, row.text("party"));
        study::Scale scale{row.requiredText("indicator"), row.number("low"), row.number("high"), row.text("unit"),
                           row.provenance(m_sourceIds)};
        if (number < 0) {
            if (!row.failed())
                row.fatal(
                    "party",
                    packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "“%1” has no preferences."),
                                 {row.text("party")}),
                    packSentence(QT_TRANSLATE_NOOP(
                        "exchange::DataPack", "Give its weights and values in preferences.csv, or remove the line.")));
            continue;
        }
        study::Party &party = m_study.parties[static_cast<std::size_t>(number)];
        note({Table::Scales, number, static_cast<int>(party.scales.size())}, row, "scales.csv");
        party.scales.push_back(std::move(scale));
    }
}

/// A pack without scales gets the extremes over its packages within the rules (design §5).
void PackReader::computeScales()
{
    const QString file = QStringLiteral("scales.csv");
    const auto economy = study::Economy::calibrate(std::make_shared<const study::Study>(m_study));
    if (!economy) {
        m_problems.push_back(
            {PackProblem::Severity::Fatal, file, 0, QString(), economy.error().what, economy.error().mend});
        return;
    }
    auto scales = analysis::computeScales(**economy);
    if (!scales) {
        m_problems.push_back(
            {PackProblem::Severity::Fatal, file, 0, QString(), scales.error().what, scales.error().mend});
        return;
    }
    for (std::size_t p = 0; p < m_study.parties.size(); ++p) {
        for (study::Scale &scale : (*scales)[p]) {
            if (scale.low == scale.high) // nothing on the table moves it, so any width will do
                scale.high += 1.0;
        }
        m_study.parties[p].scales = std::move((*scales)[p]);
    }
    problem(
        PackProblem::Severity::Warning, file,
        packSentence(
            QT_TRANSLATE_NOOP("exchange::DataPack",
                              "The file is missing, so the scales are computed from the packages within the rules.")),
        packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Add it where the scales should not follow the data.")));
}

} // namespace exchange

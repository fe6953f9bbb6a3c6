// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pack_reader.h"

// Scenarios and the keys of study.csv, which name them.

namespace exchange {

using study::Place;
using study::Table;

void PackReader::readScenarios()
{
    std::vector<std::vector<bool>> set; // by scenario and irritant
    for (PackRow &row : rowsOf("scenarios.csv"))
        readScenarioRow(row, set);
    checkScenariosAreComplete(set);
}

/// Each row sets one position; name, date, sources and note are those of the scenario's first row.
void PackReader::readScenarioRow(PackRow &row, std::vector<std::vector<bool>> &set)
{
    const QString code = row.requiredText("scenario");
    const QDate date = row.date("date");
    const study::Provenance provenance = row.provenance(m_sourceIds);
    int index = static_cast<int>(m_scenarioCodes.indexOf(code));
    if (index < 0) {
        index = static_cast<int>(m_study.scenarios.size());
        study::Scenario scenario;
        scenario.code = code;
        scenario.name = {row.requiredText("name_en"), row.text("name_fr")};
        scenario.date = date;
        scenario.package.assign(m_study.irritants.size(), 0);
        scenario.provenance = provenance;
        note({Table::Scenarios, index}, row, "scenarios.csv");
        m_scenarioCodes << code;
        m_study.scenarios.push_back(std::move(scenario));
        set.emplace_back(m_study.irritants.size(), false);
    }
    study::Scenario &scenario = m_study.scenarios[static_cast<std::size_t>(index)];
    const auto sameAsFirst = [&](const char *column, const QString &first) {
        if (row.text(column) != first)
            row.fatal(
                column,
                packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Earlier rows of %1 say “%2”."), {code, first}),
                packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "All rows of a scenario must agree.")));
    };
    sameAsFirst("name_en", scenario.name.en);
    sameAsFirst("name_fr", scenario.name.fr);
    if (scenario.date.isValid())
        sameAsFirst("date", scenario.date.toString(Qt::ISODate));
    const auto [irritant, option] = position(row, "irritant_id", "option_id");
    if (irritant < 0 || option < 0)
        return;
    std::vector<bool> &done = set[static_cast<std::size_t>(index)];
    const auto at = static_cast<std::size_t>(irritant);
    if (done[at])
        row.fatal(
            "irritant_id",
            packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "%1 sets %2 twice."), {code, m_irritantIds[irritant]}),
            packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Keep one of the two.")));
    done[at] = true;
    scenario.package[at] = option;
    note({Table::ScenarioPositions, index, irritant}, row, "scenarios.csv");
}

void PackReader::checkScenariosAreComplete(const std::vector<std::vector<bool>> &set)
{
    for (int s = 0; s < static_cast<int>(set.size()); ++s) {
        for (int i = 0; i < static_cast<int>(m_irritantIds.size()); ++i) {
            if (set[static_cast<std::size_t>(s)][static_cast<std::size_t>(i)])
                continue;
            m_problems.push_back({PackProblem::Severity::Fatal, QStringLiteral("scenarios.csv"),
                                  m_origins.at({Table::Scenarios, s}).line, QStringLiteral("irritant_id"),
                                  packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "%1 does not set %2."),
                                               {m_scenarioCodes[s], m_irritantIds[i]}),
                                  packSentence(QT_TRANSLATE_NOOP(
                                      "exchange::DataPack", "Give every scenario one position for every irritant."))});
        }
    }
}

void PackReader::readStudyKeys()
{
    static const QStringList required{QStringLiteral("title_en"),      QStringLiteral("status_quo_scenario"),
                                      QStringLiteral("deal_date"),     QStringLiteral("offers_from"),
                                      QStringLiteral("baseline_year"), QStringLiteral("nest"),
                                      QStringLiteral("data_version")};
    QStringList seen;
    for (PackRow &row : rowsOf("study.csv")) {
        const QString key = row.requiredText("key");
        if (seen.contains(key))
            row.fatal("key", packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "The key “%1” stands twice."), {key}),
                      packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Keep one of the two.")));
        seen << key;
        readStudyKey(row, key);
    }
    for (const QString &key : required) {
        if (!seen.contains(key))
            problem(PackProblem::Severity::Fatal, QStringLiteral("study.csv"),
                    packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "The key “%1” is missing."), {key}),
                    packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Add a line with the key and its value.")));
    }
}

void PackReader::readStudyKey(PackRow &row, const QString &key)
{
    static const QStringList known{QStringLiteral("title_en"),
                                   QStringLiteral("title_fr"),
                                   QStringLiteral("status_quo_scenario"),
                                   QStringLiteral("deal_date"),
                                   QStringLiteral("offers_from"),
                                   QStringLiteral("baseline_year"),
                                   QStringLiteral("nest"),
                                   QStringLiteral("data_version"),
                                   QStringLiteral("working_scenario"),
                                   QStringLiteral("reference_scenario")};
    const auto scenario = [&] {
        const int index = row.code("value", m_scenarioCodes);
        return index < 0 ? QString() : m_scenarioCodes[index];
    };
    if (key == u"title_en") {
        m_study.title.en = row.requiredText("value");
        note({Table::Study}, row, "study.csv");
    } else if (key == u"title_fr") {
        m_study.title.fr = row.text("value");
    } else if (key == u"status_quo_scenario") {
        m_study.statusQuoScenario = scenario();
    } else if (key == u"deal_date") {
        m_study.dealDate = row.date("value");
    } else if (key == u"offers_from") {
        m_study.offersFrom = row.date("value");
    } else if (key == u"baseline_year") {
        m_study.baselineYear = row.wholeNumber("value");
    } else if (key == u"nest") {
        m_study.nest = row.choice<study::Nest>("value", {{"nested", study::Nest::Nested}, {"flat", study::Nest::Flat}});
    } else if (key == u"data_version") {
        m_study.dataVersion = row.requiredText("value");
    } else if (key == u"working_scenario") {
        m_workingScenario = scenario();
        note({Table::Working}, row, "study.csv");
    } else if (key == u"reference_scenario") {
        m_referenceScenario = scenario();
    } else if (key.endsWith(u"_per_usd")) {
        note({Table::Currencies, static_cast<int>(m_study.currencies.size())}, row, "study.csv");
        m_study.currencies.push_back({key.chopped(8).toUpper(), row.number("value"), row.text("note")});
    } else {
        row.warning("key", packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "The key “%1” is not used."), {key}),
                    suggestion(key, known));
    }
}

} // namespace exchange

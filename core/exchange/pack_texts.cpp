// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pack_reader.h"

#include <QSet>

// text_fr.csv and text_en.csv: texts by table, id and column, laid over those of the tables.

namespace exchange {

namespace {

template <class Row> using TextColumns = std::vector<std::pair<QString, study::Text Row::*>>;

template <class Row> study::Text *column(PackRow &row, Row &entry, const TextColumns<Row> &columns)
{
    QStringList names;
    for (const auto &[name, member] : columns) {
        if (name == row.text("column"))
            return &(entry.*member);
        names << name;
    }
    row.code("column", names);
    return nullptr;
}

template <class Row, class Ids>
study::Text *textOf(PackRow &row, std::vector<Row> &entries, const Ids &id, const TextColumns<Row> &columns)
{
    QStringList ids;
    for (const Row &entry : entries)
        ids << entry.*id;
    const int index = row.code("id", ids);
    return index < 0 ? nullptr : column(row, entries[static_cast<std::size_t>(index)], columns);
}

} // namespace

void PackReader::readTexts(const char *file, study::Language language)
{
    QSet<QString> seen;
    for (PackRow &row : rowsOf(file)) {
        const QString text = row.requiredText("text");
        study::Text *target = textAt(row);
        if (!target || row.failed())
            continue;
        const QString key = QStringList{row.text("table"), row.text("id"), row.text("column")}.join(u'\n');
        if (seen.contains(key))
            row.fatal("id", packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "This repeats an earlier entry.")),
                      packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "Keep one of the two.")));
        seen.insert(key);
        (language == study::Language::French ? target->fr : target->en) = text;
    }
}

study::Text *PackReader::textAt(PackRow &row)
{
    enum class Of { Irritants, Options, Groups, Study, Regions, Scenarios, Rules, Sectors, Preferences };
    const Of table = row.choice<Of>("table", {{"irritants", Of::Irritants},
                                              {"irritant_options", Of::Options},
                                              {"groups", Of::Groups},
                                              {"study", Of::Study},
                                              {"regions", Of::Regions},
                                              {"scenarios", Of::Scenarios},
                                              {"rules", Of::Rules},
                                              {"sectors", Of::Sectors},
                                              {"preferences", Of::Preferences}});
    if (row.failed())
        return nullptr;
    using namespace study;
    switch (table) {
    case Of::Irritants:
        return textOf<Irritant>(row, m_study.irritants, &Irritant::id,
                                {{"title", &Irritant::title},
                                 {"short_title", &Irritant::shortTitle},
                                 {"theme", &Irritant::theme},
                                 {"issue", &Irritant::issue},
                                 {"status_july_2025", &Irritant::status},
                                 {"legal_instrument", &Irritant::legalInstrument},
                                 {"importance_reasoning", &Irritant::importanceReasoning}});
    case Of::Options: {
        const QString id = row.text("id");
        QStringList known;
        for (Irritant &irritant : m_study.irritants) {
            const int index = positionIndex(irritant, id);
            if (index >= 0)
                return column<Position>(row, irritant.positions[static_cast<std::size_t>(index)],
                                        {{"title", &Position::title},
                                         {"short_title", &Position::shortTitle},
                                         {"button", &Position::button},
                                         {"description", &Position::description},
                                         {"trq_volume_note", &Position::quotaVolumeNote}});
            for (const Position &position : irritant.positions)
                known << position.id;
        }
        row.code("id", known);
        return nullptr;
    }
    case Of::Groups:
        return textOf<SectorGroup>(row, m_study.groups, &SectorGroup::code, {{"name", &SectorGroup::name}});
    case Of::Study:
        return column<Study>(row, m_study, {{"title", &Study::title}, {"short_title", &Study::shortTitle}});
    case Of::Regions:
        return textOf<Region>(row, m_study.regions, &Region::code,
                              {{"name", &Region::name},
                               {"short_name", &Region::shortName},
                               {"in_text", &Region::inText},
                               {"adjective", &Region::adjective}});
    case Of::Scenarios:
        return textOf<Scenario>(
            row, m_study.scenarios, &Scenario::code,
            {{"name", &Scenario::name}, {"short_name", &Scenario::shortName}, {"in_text", &Scenario::inText}});
    case Of::Rules:
        return textOf<Rule>(row, m_study.rules, &Rule::id, {{"reason", &Rule::reason}});
    case Of::Sectors:
        return textOf<Sector>(row, m_study.sectors, &Sector::code,
                              {{"name", &Sector::name}, {"definition", &Sector::definition}});
    case Of::Preferences:
        return preferenceReason(row, row.text("id"));
    }
    return nullptr;
}

/// By record/party/irritant_id/option_id/key.
study::Text *PackReader::preferenceReason(PackRow &row, const QString &id)
{
    if (row.text("column") != u"reason") {
        row.code("column", {QStringLiteral("reason")});
        return nullptr;
    }
    const auto unknown = [&]() -> study::Text * {
        row.fatal(
            "id",
            packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "There is no record “%1” in preferences.csv."), {id}),
            packSentence(
                QT_TRANSLATE_NOOP("exchange::DataPack", "Write it as record/party/irritant_id/option_id/key.")));
        return nullptr;
    };
    const QStringList parts = id.split(u'/');
    const int number = parts.size() == 5 ? study::partyIndex(m_study, parts[1]) : -1;
    if (number < 0)
        return unknown();
    study::Party &party = m_study.parties[static_cast<std::size_t>(number)];
    const int irritant = study::irritantIndex(m_study, parts[2]);
    if (parts[0] == u"economic_weight")
        return &party.economicWeight.reason;
    if (parts[0] == u"walk_away")
        return &party.walkAway.reason;
    if (parts[0] == u"irritant_weight" && irritant >= 0)
        return &party.irritantWeights[static_cast<std::size_t>(irritant)].reason;
    if (parts[0] == u"indicator_weight") {
        for (study::IndicatorWeight &weight : party.indicatorWeights) {
            if (weight.indicator == parts[4])
                return &weight.weight.reason;
        }
    }
    if (parts[0] == u"option_value" && irritant >= 0) {
        const auto at = static_cast<std::size_t>(irritant);
        const int option = study::positionIndex(m_study.irritants[at], parts[3]);
        if (option >= 0)
            return &party.positionValues[at][static_cast<std::size_t>(option)].reason;
    }
    return unknown();
}

} // namespace exchange

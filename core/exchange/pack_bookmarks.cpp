// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pack_reader.h"

#include "study/outcomes.h"

// Bookmarks and the steps of a presentation.

namespace exchange {

namespace {

QStringList placeCodes()
{
    return {QStringLiteral("outcomes"), QStringLiteral("deal_space"), QStringLiteral("why"),
            QStringLiteral("uncertainty"), QStringLiteral("compare")};
}

/// An indicator, or "value": the parties' values.
QStringList indicatorCodes()
{
    QStringList codes{QStringLiteral("value")};
    for (int i = 0; i < study::indicatorCount; ++i)
        codes << study::indicatorCode(static_cast<study::Indicator>(i));
    return codes;
}

QStringList words(const QString &list)
{
    return list.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

void PackReader::readBookmarks()
{
    QStringList codes;
    for (PackRow &row : rowsOf("bookmarks.csv")) {
        study::Bookmark bookmark;
        bookmark.code = row.requiredText("bookmark");
        addCode(row, "bookmark", bookmark.code, codes);
        bookmark.name = {row.requiredText("name_en"), row.text("name_fr")};
        bookmark.caption = {row.text("caption_en"), row.text("caption_fr")};
        bookmark.note = {row.text("note_en"), row.text("note_fr")};
        bookmark.isStep = row.yesNo("step", "yes", "no");
        readBookmarkWorking(row, bookmark.working);
        readBookmarkView(row, bookmark.view);
        if (!row.failed())
            m_study.bookmarks.push_back(std::move(bookmark));
    }
}

/// A saved scenario, at its date unless another is given, with some positions of its own.
void PackReader::readBookmarkWorking(PackRow &row, study::Working &working)
{
    const int scenario = row.code("scenario", m_scenarioCodes);
    const int reference = row.code("reference_scenario", m_scenarioCodes);
    if (scenario < 0 || reference < 0)
        return;
    working.basedOn = m_scenarioCodes[scenario];
    working.reference = m_scenarioCodes[reference];
    working.package = m_study.scenarios[static_cast<std::size_t>(scenario)].package;
    working.date = row.isEmpty("date") ? m_study.scenarios[static_cast<std::size_t>(scenario)].date : row.date("date");
    for (const QString &set : words(row.text("positions"))) {
        const QString irritantId = set.section(QLatin1Char('='), 0, 0);
        const int irritant = static_cast<int>(m_irritantIds.indexOf(irritantId));
        const int option =
            irritant < 0 ? -1 : static_cast<int>(positionIds(irritant).indexOf(set.section(QLatin1Char('='), 1)));
        if (option < 0) {
            row.fatal("positions",
                      packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "“%1” names no position."), {set}),
                      packSentence(QT_TRANSLATE_NOOP(
                          "exchange::DataPack", "Write irritant_id=option_id, several with a space between them.")));
            continue;
        }
        working.package[static_cast<std::size_t>(irritant)] = option;
    }
}

void PackReader::readBookmarkView(PackRow &row, study::View &view)
{
    const auto known = [&](const char *column, const QStringList &codes) { // empty: the place's own first choice
        if (row.isEmpty(column))
            return QString();
        const int index = row.code(column, codes);
        return index < 0 ? QString() : codes[index];
    };
    row.requiredText("place");
    view.place = known("place", placeCodes());
    view.chart = known("chart", {QStringLiteral("bars"), QStringLiteral("curves"), QStringLiteral("flows")});
    view.indicator = known("indicator", indicatorCodes());
    view.shown =
        known("shown", {QStringLiteral("change"), QStringLiteral("percent"), QStringLiteral("level")});
    QStringList scopes{QStringLiteral("all")};
    scopes << m_sectorCodes;
    for (const study::SectorGroup &group : m_study.groups)
        scopes << group.code;
    view.scope = known("scope", scopes);
    view.region = known("region", m_regionCodes);
    for (const QString &code : words(row.text("scenarios"))) {
        if (m_scenarioCodes.contains(code))
            view.scenarios << code;
        else
            row.fatal("scenarios",
                      packSentence(QT_TRANSLATE_NOOP("exchange::DataPack", "“%1” is no scenario."), {code}),
                      suggestion(code, m_scenarioCodes));
    }
}

} // namespace exchange

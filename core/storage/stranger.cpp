// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stranger.h"

#include "storage/row.h"
#include "storage/study_file.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace storage {

namespace {

// Offsets of the SQLite file header (sqlite.org/fileformat2.html).
constexpr qsizetype headerSize = 100;
constexpr qsizetype smallestFile = 512;
constexpr qsizetype writeVersionAt = 18;
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr char rollbackJournal = 1;

quint32 bigEndianAt(const QByteArray &bytes, qsizetype at)
{
    quint32 value = 0;
    for (qsizetype i = at; i < at + 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

words::Error refusal(const char *what, const words::Sentence &mend, const QString &detail = {})
{
    return {words::ErrorKind::BadData, QString(), {"storage::StudyFile", what, {}}, mend, detail};
}

words::Sentence mend(const char *source, const QVariantList &arguments = {})
{
    return {"storage::StudyFile", source, arguments};
}

std::optional<words::Error> checkHeader(const QByteArray &bytes, int newest)
{
    static_assert(headerSize <= smallestFile);
    if (bytes.size() > largestFile)
        return refusal(
            QT_TRANSLATE_NOOP("storage::StudyFile", "The file is too large to be a study."),
            mend(QT_TRANSLATE_NOOP("storage::StudyFile", "Studies are at most %1 MB."), {largestFile / 1024 / 1024}));
    if (bytes.size() < smallestFile || !bytes.startsWith(QByteArray("SQLite format 3", 16)) ||
        bigEndianAt(bytes, applicationIdAt) != applicationId)
        return refusal(QT_TRANSLATE_NOOP("storage::StudyFile", "The file is not a Landing Zone study."),
                       mend(QT_TRANSLATE_NOOP("storage::StudyFile", "Choose a file that this program saved.")));
    if (bytes[writeVersionAt] != rollbackJournal || bytes[readVersionAt] != rollbackJournal)
        return refusal(QT_TRANSLATE_NOOP(
                           "storage::StudyFile",
                           "Another program put the file into write-ahead-log mode, so part of it may lie elsewhere."),
                       mend(QT_TRANSLATE_NOOP("storage::StudyFile",
                                              "Set its journal mode back to DELETE there, or open an earlier copy.")));
    const quint32 version = bigEndianAt(bytes, userVersionAt);
    if (version == 0 || version > 0x7FFFFFFF)
        return refusal(
            QT_TRANSLATE_NOOP("storage::StudyFile", "The file does not say which version of the study format it has."),
            mendDamage());
    if (version > static_cast<quint32>(newest))
        return refusal(
            QT_TRANSLATE_NOOP("storage::StudyFile", "The file was saved by a newer version of the program."),
            mend(QT_TRANSLATE_NOOP("storage::StudyFile",
                                   "Update this program, or ask the sender for a copy in the older format.")));
    return std::nullopt;
}

/// The first object of `found` that `expected` does not have, or the other way round.
std::optional<words::Error> checkSchema(const QStringList &found, const QStringList &expected)
{
    const auto name = [](const QString &object) { return object.section(u':', 0, 0); };
    for (const QString &object : found) {
        if (!expected.contains(object))
            return words::Error{
                words::ErrorKind::BadData, QString(),
                mend(QT_TRANSLATE_NOOP("storage::StudyFile",
                                       "The file holds something a study does not have, or has in another shape: %1."),
                     {name(object)}),
                mendDamage(), object};
    }
    for (const QString &object : expected) {
        if (!found.contains(object))
            return words::Error{
                words::ErrorKind::BadData, QString(),
                mend(QT_TRANSLATE_NOOP("storage::StudyFile", "The file lacks something every study has: %1."),
                     {name(object)}),
                mendDamage(), object};
    }
    return std::nullopt;
}

words::Error damaged(const QString &detail)
{
    return refusal(QT_TRANSLATE_NOOP("storage::StudyFile", "The file is damaged inside."), mendDamage(), detail);
}

/// A value that breaks the rules of its column is better told by the reader, who knows its row.
bool isAboutAValue(const QString &complaint)
{
    return complaint.startsWith(u"CHECK constraint failed") || complaint.startsWith(u"NULL value in");
}

} // namespace

words::Result<Database> openStranger(const QByteArray &bytes, const Migrations &steps)
{
    const int newest = newestVersion(steps);
    if (auto refused = checkHeader(bytes, newest))
        return *refused;
    Database database = Database::fromImage(bytes);
    if (!database.failure().isEmpty())
        return damaged(database.failure());
    const int version = static_cast<int>(bigEndianAt(bytes, userVersionAt));
    // The schema first: checking the integrity of strange tables already runs what they hold.
    Database expected;
    migrate(expected, 0, version, steps);
    if (!expected.failure().isEmpty())
        return damaged(expected.failure());
    if (auto refused = checkSchema(schemaOf(database), schemaOf(expected)))
        return *refused;
    const QString complaint = database.ask("PRAGMA quick_check(1)");
    if (complaint != u"ok" && !isAboutAValue(complaint))
        return damaged(complaint);
    migrate(database, version, newest, steps);
    if (!database.failure().isEmpty())
        return damaged(database.failure());
    return database;
}

} // namespace storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/study_file.h"

#include "storage/migrations.h"
#include "storage/replace_file.h"
#include "storage/stranger.h"
#include "storage/study_rows.h"
#include "study/study_checks.h"

#include <QFile>
#include <QFileInfo>

namespace storage {

namespace {

words::Error error(words::ErrorKind kind, const QString &where, const char *what, const char *mend,
                   const QString &detail = {})
{
    return {kind, where, {"storage::StudyFile", what, {}}, {"storage::StudyFile", mend, {}}, detail};
}

} // namespace

words::Result<QByteArray> encode(const study::Study &study, const std::vector<OutcomeRow> &outcomes)
{
    for (const study::Fault &fault : study::checkStudy(study)) {
        if (fault.severity == study::Fault::Severity::Fatal)
            return words::Error{words::ErrorKind::BadData, fault.field, fault.what, fault.mend};
    }
    Database database;
    database.run("PRAGMA page_size = 4096");
    database.run("PRAGMA encoding = 'UTF-8'");
    database.run("PRAGMA journal_mode = OFF"); // nothing is ever rolled back: a failure drops the whole database
    database.run("PRAGMA application_id = " + QByteArray::number(applicationId));
    migrate(database, 0, newestVersion(migrations()), migrations());
    database.run("PRAGMA foreign_keys = OFF"); // checkStudy() found every reference; a look-up for each row costs more
                                               // than the row
    writeStudy(database, study, outcomes);
    QByteArray image = database.image();
    if (!database.failure().isEmpty())
        return error(words::ErrorKind::BadData, QString(),
                     QT_TRANSLATE_NOOP("storage::StudyFile", "The study cannot be written as a file."),
                     QT_TRANSLATE_NOOP("storage::StudyFile", "Undo the last change and save again."),
                     database.failure());
    return image;
}

words::Result<study::Study> decode(const QByteArray &bytes)
{
    const auto database = openStranger(bytes, migrations());
    if (!database)
        return database.error();
    return readStudy(*database);
}

namespace {

/// The bytes of a file, at most one more than may be: that tells a file that is too large.
words::Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return error(words::ErrorKind::NotFound, path,
                     QT_TRANSLATE_NOOP("storage::StudyFile", "There is no such file."),
                     QT_TRANSLATE_NOOP("storage::StudyFile", "Check the name and the folder."));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return error(words::ErrorKind::NotFound, path,
                     QT_TRANSLATE_NOOP("storage::StudyFile", "The file cannot be read."),
                     QT_TRANSLATE_NOOP("storage::StudyFile", "Check that it is a file and that you may read it."),
                     file.errorString());
    return file.read(largestFile + 1);
}

words::Error refusedAt(const QString &path, words::Error error)
{
    error.where = error.where.isEmpty() ? path : path + QStringLiteral(", ") + error.where;
    return error;
}

} // namespace

words::Result<study::Study> load(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    auto study = decode(*bytes);
    return study ? std::move(study) : refusedAt(path, study.error());
}

words::Result<CheckedStudy> check(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    const auto database = openStranger(*bytes, migrations());
    if (!database)
        return refusedAt(path, database.error());
    auto checked = readChecked(*database);
    return checked ? std::move(checked) : refusedAt(path, checked.error());
}

words::Result<words::Done> save(const study::Study &study, const QString &path, const std::vector<OutcomeRow> &outcomes)
{
    const auto image = encode(study, outcomes);
    if (!image)
        return image.error();
    const auto replaced = replaceFile(path, *image);
    if (!replaced)
        return replaced.error().error;
    return words::Done{};
}

} // namespace storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "study/study_checks.h"
#include "words/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// The study file (design §7): one SQLite database, read whole and written whole. All functions are pure but for the
/// file they name: they open a database in memory in the calling thread and drop it; the person's file is never locked
/// or journalled.
namespace storage {

/// "LZS1", at its place in the header of every study file.
inline constexpr quint32 applicationId = 0x4C5A5331;
/// Larger files are refused unread.
inline constexpr qint64 largestFile = 64 * 1024 * 1024;

/// A computed outcome of a saved scenario, written for people with other SQLite tools; never read back.
struct OutcomeRow
{
    QString scenario; ///< code
    QString sector;   ///< code of a sector or group, or "all"
    QString region;   ///< code
    QString indicator;
    QString unit;
    double value = 0.0;
};

/// The bytes of a study file. BadData where the study breaks study::checkStudy: such a file could not be opened again.
words::Result<QByteArray> encode(const study::Study &study, const std::vector<OutcomeRow> &outcomes = {});

/// A study from the bytes of a file by a stranger: header, schema and every row are checked, and the study's meaning
/// (study::checkStudy). An older schema is migrated on the way, a newer one refused. decode(encode(s)) == s exactly.
words::Result<study::Study> decode(const QByteArray &bytes);

/// NotFound where there is no such file; BadData where it is no study or damaged.
words::Result<study::Study> load(const QString &path);

/// Replaces the file at once or leaves it as it was. CannotWrite where the file cannot be written.
words::Result<words::Done> save(const study::Study &study, const QString &path,
                                const std::vector<OutcomeRow> &outcomes = {});

/// A fault of meaning at its place in a file: "scenarios, row 3".
struct FileFault
{
    QString where;
    study::Fault fault;
};

/// A study whose every value can be read, with all that is wrong in its meaning.
struct CheckedStudy
{
    study::Study study; ///< to be used only where no fault is fatal
    std::vector<FileFault> faults;
};

/// As load(), but faults of meaning, warnings too, are gathered instead of refused.
words::Result<CheckedStudy> check(const QString &path);

} // namespace storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace storage {

/// Why a file was not replaced; what was there is unchanged.
struct NotReplaced
{
    words::Error error; ///< CannotWrite
    /// The folder lets no new file take the place of the old one, but the old one itself can be written: writeDirectly
    /// would do what an atomic replacement cannot.
    bool directly = false;
};

/// Puts a file with these bytes in the place of what is there, at once: whatever happens, the old file or the new one is
/// there, whole.
lz::Result<lz::Done, NotReplaced> replaceFile(const QString &path, const QByteArray &bytes);

/// One file to write.
struct FileToWrite
{
    QString path;
    QByteArray bytes;
};
/// Puts exports in the place of what is there, each at once; none is put where one cannot be written (full disk, missing
/// or read-only folder). CannotWrite, naming the file.
words::Result<words::Done> writeFiles(const std::vector<FileToWrite> &files);

/// Writes over the bytes of a file that is there. Not safe against a crash on the way: only where the person chose it, and
/// with a recovery copy elsewhere. CannotWrite with the old bytes put back where that was possible.
words::Result<words::Done> writeDirectly(const QString &path, const QByteArray &bytes);

/// Tells one state of a file from another, whatever its times say: SHA-256 of the bytes. Empty without the file.
QByteArray fingerprint(const QString &path);
QByteArray fingerprintOf(const QByteArray &bytes);

} // namespace storage

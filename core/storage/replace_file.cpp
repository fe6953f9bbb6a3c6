// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replace_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace storage {

namespace {

words::Error cannotWrite(const QString &path, const char *what, const QString &detail)
{
    return {words::ErrorKind::CannotWrite,
            path,
            {"storage::StudyFile", what},
            {"storage::StudyFile",
             QT_TRANSLATE_NOOP("storage::StudyFile",
                               "Check the folder, its free space and your right to write, or save under another name.")},
            detail};
}

bool writeAll(QFile &file, const QByteArray &bytes)
{
    if (!file.seek(0) || file.write(bytes) != bytes.size() || !file.flush() || !file.resize(bytes.size()))
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

} // namespace

lz::Result<lz::Done, NotReplaced> replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path); // written beside the file, flushed, then renamed over it
    const bool opened = file.open(QIODevice::WriteOnly);
    const bool written = opened && file.write(bytes) == bytes.size() && file.flush();
    if (written && file.commit())
        return lz::Done{};
    const QFileInfo old(path);
    // A full disk would also cut a direct write short: offered only where the folder or the renaming is what failed.
    const bool directly = (!opened || written) && old.isFile() && old.isWritable();
    return NotReplaced{cannotWrite(path,
                                   QT_TRANSLATE_NOOP("storage::StudyFile",
                                                     "The study cannot be written there; what was there is unchanged."),
                                   file.errorString()),
                       directly};
}

words::Result<words::Done> writeFiles(const std::vector<FileToWrite> &files)
{
    const auto refused = [](const QString &path, const QString &detail) {
        return words::Error{
            words::ErrorKind::CannotWrite,
            path,
            {"storage::Export",
             QT_TRANSLATE_NOOP("storage::Export", "the file cannot be written there; what was there is unchanged.")},
            {"storage::Export",
             QT_TRANSLATE_NOOP("storage::Export", "Check the folder, its free space and your right to write.")},
            detail};
    };
    std::vector<std::unique_ptr<QSaveFile>> written; // dropped without a commit, they leave nothing behind
    for (const FileToWrite &file : files) {
        written.push_back(std::make_unique<QSaveFile>(file.path));
        QSaveFile &save = *written.back();
        if (!save.open(QIODevice::WriteOnly) || save.write(file.bytes) != file.bytes.size() || !save.flush())
            return refused(file.path, save.errorString());
    }
    for (const std::unique_ptr<QSaveFile> &save : written) {
        if (!save->commit())
            return refused(save->fileName(), save->errorString());
    }
    return words::Done{};
}

words::Result<words::Done> writeDirectly(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return cannotWrite(path,
                           QT_TRANSLATE_NOOP("storage::StudyFile",
                                             "The study cannot be written there; what was there is unchanged."),
                           file.errorString());
    const QByteArray before = file.readAll();
    if (writeAll(file, bytes))
        return words::Done{};
    const QString reason = file.errorString();
    if (writeAll(file, before))
        return cannotWrite(path,
                           QT_TRANSLATE_NOOP("storage::StudyFile",
                                             "The study cannot be written there; what was there is unchanged."),
                           reason);
    return cannotWrite(path,
                       QT_TRANSLATE_NOOP("storage::StudyFile",
                                         "Writing over the file failed half way; the study is safe in its recovery copy."),
                       reason);
}

QByteArray fingerprint(const QString &path)
{
    if (path.isEmpty()) // a study that has no file yet
        return {};
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

QByteArray fingerprintOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace storage

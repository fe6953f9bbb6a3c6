// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/study_lock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <utility>

namespace session {

namespace {

QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
}

void writeUser(const QString &base)
{
    QFile file(base + QStringLiteral(".user"));
    if (file.open(QIODevice::WriteOnly))
        file.write(userName().toUtf8());
}

QString readUser(const QString &base)
{
    QFile file(base + QStringLiteral(".user"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(200)) : QString();
}

} // namespace

QString canonicalPath(const QString &path)
{
    const QFileInfo info(path);
    if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

StudyLock::StudyLock(QString folder) : m_folder(std::move(folder)) {}

StudyLock::~StudyLock()
{
    release();
}

std::optional<Holder> StudyLock::take(const QString &path)
{
    const QByteArray key =
        QCryptographicHash::hash(canonicalPath(path).toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    const QString base = QDir(m_folder).filePath(QString::fromLatin1(key));
    if (m_lock && base == m_base)
        return std::nullopt;
    QDir().mkpath(m_folder);
    auto lock = std::make_unique<QLockFile>(base + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // a study may stay open for days; only the end of its process frees it
    if (lock->tryLock(0)) {
        release();
        writeUser(base);
        m_base = base;
        m_lock = std::move(lock);
        return std::nullopt;
    }
    Holder holder;
    QString program;
    const bool held = lock->error() == QLockFile::LockFailedError && lock->getLockInfo(&holder.pid, &holder.host, &program);
    if (held && (holder.pid != QCoreApplication::applicationPid() || holder.host != QSysInfo::machineHostName())) {
        holder.user = readUser(base);
        return holder;
    }
    release();
    return std::nullopt;
}

std::optional<Holder> StudyLock::holderOf(const QString &path) const
{
    return StudyLock(m_folder).take(path);
}

void StudyLock::release()
{
    if (!m_lock)
        return;
    QFile::remove(m_base + QStringLiteral(".user"));
    m_lock.reset();
    m_base.clear();
}

} // namespace session

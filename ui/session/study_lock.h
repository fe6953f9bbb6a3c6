// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace session {

/// Who has a study open.
struct Holder
{
    QString user; ///< may be unknown
    QString host;
    qint64 pid = 0;
};

/// Tells other runs of the program that a study is open here. A courtesy, not a guard: the lock lies in the state folder,
/// never beside the person's file, and where it cannot be made nobody is told. The lock of a program that has ended does
/// not count.
class StudyLock
{
public:
    explicit StudyLock(QString folder);
    ~StudyLock();

    /// Takes the lock of a file in place of the one held. Where another process has it: that holder, and the lock held
    /// before is kept.
    std::optional<Holder> take(const QString &path);
    void release();
    /// Another process that has the file open; takes nothing.
    std::optional<Holder> holderOf(const QString &path) const;

private:
    QString m_folder;
    QString m_base; ///< of the lock held; empty without one
    std::unique_ptr<QLockFile> m_lock;
};

/// The same file by whatever way it is named: canonical where it exists, else as absolute as can be.
QString canonicalPath(const QString &path);

} // namespace session

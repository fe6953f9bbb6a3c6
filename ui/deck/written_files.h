// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/document.h"
#include "session/preferences.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <utility>

namespace ui {

/// Which export of which study wrote which file last, so that running it again finds its folder and takes the place of
/// no file of another. Kept in the preferences by the study's file; of a study without one, until another is opened.
class WrittenFiles : public QObject
{
    Q_OBJECT
public:
    WrittenFiles(session::Document &document, session::Preferences &preferences, QObject *parent = nullptr);

    /// The export of this name of the open study has written these files.
    void keep(const QString &job, const QStringList &paths);
    /// True when that export wrote the file, and nothing after it.
    bool isBy(const QString &job, const QString &path) const;
    /// The folder that export wrote to; empty where it has not, or the folder is gone.
    QString folderOf(const QString &job) const;

private:
    /// The study's file and the job; empty for a study without a file.
    QString writer(const QString &job) const;

    session::Document &m_document;
    session::Preferences &m_preferences;
    /// Since the study was opened, by file: the job, and the moment the file was written.
    QHash<QString, std::pair<QString, QString>> m_ofThisStudy;
};

} // namespace ui

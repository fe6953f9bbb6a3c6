// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/study_lock.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

class QWidget;

namespace ui {

/// The questions the window must ask: the program passes dialogs, tests pass answers. Nothing else in the window blocks.
/// Where a question has an answer by default, it is the one that changes nothing.
class Prompts
{
public:
    enum class Changes { Save, Discard, Cancel };
    enum class Overwrite { Overwrite, SaveAs, Cancel };
    enum class Held { ReadOnly, Cancel };
    enum class Recovered { Recover, Discard, Later };
    virtual ~Prompts() = default;
    /// What to do with changes before another study takes the place of this one.
    virtual Changes unsavedChanges(QWidget *parent, const QString &studyName) = 0;
    /// A file to open; empty cancels.
    virtual QString fileToOpen(QWidget *parent, const QString &folder) = 0;
    /// Files to open: a study, or the files of one negotiation domain; empty cancels.
    virtual QStringList filesToOpen(QWidget *parent, const QString &folder);
    /// A data pack's folder; empty cancels.
    virtual QString folderToOpen(QWidget *parent, const QString &folder);
    /// A file to save to; empty cancels.
    virtual QString fileToSave(QWidget *parent, const QString &suggestion) = 0;
    /// Give up every change since the last saving?
    virtual bool revert(QWidget *parent, const QString &studyName);
    /// Someone else changed the file since it was opened.
    virtual Overwrite changedOnDisk(QWidget *parent, const QString &fileName);
    /// The folder lets no file take another's place: write over it directly, which a crash could cut short?
    virtual Overwrite onlyDirectly(QWidget *parent, const QString &fileName);
    /// Another process has the study open.
    virtual Held heldByOther(QWidget *parent, const QString &fileName, const session::Holder &holder);
    /// The program ended before changes were saved, and a copy of them is there.
    virtual Recovered recoveryFound(QWidget *parent, const QString &studyName, const QDateTime &when);
};

/// The same as dialogs.
class DialogPrompts : public Prompts
{
public:
    Changes unsavedChanges(QWidget *parent, const QString &studyName) override;
    QString fileToOpen(QWidget *parent, const QString &folder) override;
    QStringList filesToOpen(QWidget *parent, const QString &folder) override;
    QString folderToOpen(QWidget *parent, const QString &folder) override;
    QString fileToSave(QWidget *parent, const QString &suggestion) override;
    bool revert(QWidget *parent, const QString &studyName) override;
    Overwrite changedOnDisk(QWidget *parent, const QString &fileName) override;
    Overwrite onlyDirectly(QWidget *parent, const QString &fileName) override;
    Held heldByOther(QWidget *parent, const QString &fileName, const session::Holder &holder) override;
    Recovered recoveryFound(QWidget *parent, const QString &studyName, const QDateTime &when) override;
};

/// "ada on host harbour, process 4711".
QString describe(const session::Holder &holder);

} // namespace ui

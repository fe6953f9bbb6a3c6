// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/data_pack.h"
#include "session/preferences.h"
#include "session/recovery.h"
#include "session/study_lock.h"
#include "session/workbench.h"
#include "window/prompts.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

class QWidget;

namespace ui {

/// Where the state of open studies is kept, and what wakes the recovery copy; tests pass their own.
struct FilesSetting
{
    QString stateFolder = session::stateFolder();
    session::Recovery::Alarm alarm = session::Recovery::timer();
};

/// What came of an import: what was opened, and everything a person should know of it.
struct ImportReport
{
    QString name; ///< of the folder, or the files
    bool isPack = false;
    bool isOpened = false;
    std::vector<exchange::PackProblem> problems;
    study::Text scale{}; ///< of a negotiation domain: what 100 points are in its files
};

/// Reads a data pack or a negotiation domain, and reports what a person should know.
std::pair<std::optional<study::Study>, ImportReport> importStudy(const QStringList &paths);

/// New, open, save, revert and close, with every question before anything is lost: unsaved changes, a file changed by
/// someone else, a study open elsewhere, changes left by a program that ended.
class StudyFiles : public QObject
{
    Q_OBJECT
public:
    StudyFiles(session::Workbench &workbench, session::Preferences &preferences, Prompts &prompts, QWidget *window,
               const FilesSetting &setting = {});

    /// At the start of the program, with the window in view: offers the changes of programs that ended, and takes the
    /// document's file as opened. `fingerprint`: of that file, made before it was read.
    void start(const QByteArray &fingerprint = {});
    void newFromShipped();
    void newFromPack();
    void open();
    /// A study file; or a data pack's folder or a negotiation domain, as a study not saved yet. True when opened.
    bool open(const QStringList &paths);
    bool open(const QString &path) { return open(QStringList{path}); }
    bool save();
    bool saveAs();
    /// The study as it is into another file; the document stays with its own.
    bool saveCopy();
    /// Back to the file, after a question.
    bool revert();
    /// False when the person would rather stay.
    bool mayLeave();
    /// The window closes after mayLeave(): nothing is kept of this study.
    void leave();

    /// The file's name, or the study's title for one not saved yet.
    QString name() const;
    /// Another process has the file: it can be saved under another name only.
    bool readOnly() const { return m_readOnly; }
    bool canRevert() const;
    /// Files opened or saved, newest first.
    QStringList recent() const;
    void forgetRecent();

Q_SIGNALS:
    void failed(const words::Error &error);
    void succeeded(); ///< an earlier failure is over
    void accessChanged();
    void imported(const ui::ImportReport &report);

private:
    bool read(const QString &path);
    bool import(const QStringList &paths);
    /// A study without a file takes the place of the open one.
    void enterNew(study::Study study);
    /// False when the person would rather not open a study that is open elsewhere; else takes it, or sets read-only.
    bool enter(const QString &path);
    bool recover(const session::Recovery::Copy &copy);
    /// True when a copy was recovered. Without a path: of any study.
    bool offerRecovery(const QString &path);
    std::optional<QString> askWhereToSave();
    /// Another process has the file, and the person was told.
    bool isHeld(const QString &path);
    bool saveTo(const QString &path);
    enum class Written { Whole, Elsewhere, No }; ///< Elsewhere: the person would rather choose another name
    /// With the fingerprint of what was written.
    std::pair<Written, QByteArray> write(const QString &path);
    std::pair<Written, QByteArray> giveUp(const words::Error &error);
    void setFingerprint(const QByteArray &fingerprint);
    void remember(const QString &path);
    void setReadOnly(bool readOnly);
    QString folder() const;

    session::Workbench &m_workbench;
    session::Document &m_document;
    session::Preferences &m_preferences;
    Prompts &m_prompts;
    QWidget *m_window;
    session::StudyLock m_lock;
    session::Recovery m_recovery;
    QByteArray m_fingerprint; ///< of the file as last opened or saved
    bool m_readOnly = false;
};

} // namespace ui

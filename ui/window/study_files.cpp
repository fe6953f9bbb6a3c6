// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/study_files.h"

#include "exchange/foreign_study.h"
#include "exchange/negotiation_domain.h"
#include "storage/outcome_rows.h"
#include "storage/replace_file.h"
#include "storage/study_file.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

#include <utility>
#include <vector>

namespace ui {

namespace {

constexpr auto folderKey = "files/folder";
constexpr auto recentKey = "files/recent";
constexpr qsizetype mostRecent = 10;

/// Computed outcomes of the saved scenarios, where the picture in view rests on the study's present data.
std::vector<storage::OutcomeRow> outcomesOf(const session::Workbench &workbench, const study::Study &study)
{
    const auto picture = workbench.picture();
    if (!picture)
        return {};
    study::Study calibrated = picture->study();
    calibrated.scenarios = study.scenarios;
    return study::changeBetween(calibrated, study) == study::Change::None ? storage::outcomeRows(*picture->economy, study.scenarios)
                               : std::vector<storage::OutcomeRow>();
}

} // namespace

std::pair<std::optional<study::Study>, ImportReport> importStudy(const QStringList &paths)
{
    exchange::PackReading reading = exchange::readForeign(paths, QDate::currentDate());
    ImportReport report{{}, !exchange::isNegotiationSet(paths), reading.study.has_value(), std::move(reading.problems)};
    QStringList names;
    for (const QString &path : paths)
        names << QDir(path).dirName();
    report.name = names.join(QLatin1String(", "));
    if (reading.study && !report.isPack && !reading.study->parties.empty())
        report.scale = reading.study->parties.front().economicWeight.reason;
    return {std::move(reading.study), std::move(report)};
}

StudyFiles::StudyFiles(session::Workbench &workbench, session::Preferences &preferences, Prompts &prompts,
                       QWidget *window, const FilesSetting &setting)
    : QObject(window)
    , m_workbench(workbench)
    , m_document(workbench.document())
    , m_preferences(preferences)
    , m_prompts(prompts)
    , m_window(window)
    , m_lock(QDir(setting.stateFolder).filePath(QStringLiteral("locks")))
    , m_recovery(m_document, QDir(setting.stateFolder).filePath(QStringLiteral("recovery")), setting.alarm)
{
    connect(&m_recovery, &session::Recovery::failed, this, &StudyFiles::failed);
}

void StudyFiles::start(const QByteArray &fingerprint)
{
    const QString path = m_document.filePath();
    if (!path.isEmpty()) {
        if (offerRecovery(path))
            return;
        if (enter(path)) {
            setFingerprint(fingerprint);
            remember(path);
        } else {
            newFromShipped(); // the person would rather not see it
        }
        return;
    }
    offerRecovery({});
}

QString StudyFiles::name() const
{
    if (!m_document.filePath().isEmpty())
        return QFileInfo(m_document.filePath()).fileName();
    const study::Study &study = m_document.study();
    return (study.shortTitle.isEmpty() ? study.title : study.shortTitle).in(m_preferences.wording().language());
}

QString StudyFiles::folder() const
{
    if (!m_document.filePath().isEmpty())
        return QFileInfo(m_document.filePath()).absolutePath();
    return m_preferences.choice(QLatin1String(folderKey), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
}

bool StudyFiles::canRevert() const
{
    return !m_document.filePath().isEmpty() && !m_document.undoStack().isClean();
}

QStringList StudyFiles::recent() const
{
    return m_preferences.choice(QLatin1String(recentKey)).toStringList();
}

void StudyFiles::forgetRecent()
{
    m_preferences.keepChoice(QLatin1String(recentKey), QStringList());
}

void StudyFiles::remember(const QString &path)
{
    const QString whole = session::canonicalPath(path);
    QStringList files = recent();
    files.removeAll(whole);
    files.prepend(whole);
    m_preferences.keepChoice(QLatin1String(recentKey), QStringList(files.mid(0, mostRecent)));
    m_preferences.keepChoice(QLatin1String(folderKey), QFileInfo(whole).absolutePath());
}

void StudyFiles::setFingerprint(const QByteArray &fingerprint)
{
    m_fingerprint = fingerprint;
    m_recovery.setFingerprint(fingerprint);
}

void StudyFiles::setReadOnly(bool readOnly)
{
    if (std::exchange(m_readOnly, readOnly) != readOnly)
        Q_EMIT accessChanged();
}

bool StudyFiles::mayLeave()
{
    if (m_document.undoStack().isClean())
        return true;
    switch (m_prompts.unsavedChanges(m_window, name())) {
    case Prompts::Changes::Save:
        return save();
    case Prompts::Changes::Discard:
        return true;
    case Prompts::Changes::Cancel:
        break;
    }
    return false;
}

void StudyFiles::leave()
{
    m_recovery.drop();
    m_lock.release();
}

void StudyFiles::newFromShipped()
{
    if (!mayLeave())
        return;
    auto study = exchange::studyFromPack(exchange::shippedPackFolder());
    if (!study) {
        Q_EMIT failed(study.error());
        return;
    }
    enterNew(std::move(*study));
    Q_EMIT succeeded();
}

void StudyFiles::enterNew(study::Study study)
{
    m_lock.release();
    setFingerprint({});
    m_document.open(std::move(study), {});
    setReadOnly(false);
}

void StudyFiles::newFromPack()
{
    if (!mayLeave())
        return;
    const QString folder = m_prompts.folderToOpen(m_window, this->folder());
    if (!folder.isEmpty())
        import({folder});
}

void StudyFiles::open()
{
    if (!mayLeave())
        return;
    const QStringList paths = m_prompts.filesToOpen(m_window, folder());
    if (!paths.isEmpty())
        exchange::isForeign(paths) ? import(paths) : read(paths.front());
}

bool StudyFiles::open(const QStringList &paths)
{
    if (paths.isEmpty() || !mayLeave())
        return false;
    return exchange::isForeign(paths) ? import(paths) : read(paths.front());
}

bool StudyFiles::import(const QStringList &paths)
{
    auto [study, report] = importStudy(paths);
    if (study) {
        enterNew(std::move(*study));
        Q_EMIT succeeded();
    }
    Q_EMIT imported(report);
    return report.isOpened;
}

bool StudyFiles::read(const QString &path)
{
    if (offerRecovery(path))
        return true;
    const QByteArray fingerprint = storage::fingerprint(path); // before reading: a change in between is noticed at Save
    auto study = storage::load(path);
    if (!study) {
        Q_EMIT failed(study.error());
        return false;
    }
    if (!enter(path))
        return false;
    setFingerprint(fingerprint);
    m_document.open(std::move(*study), path);
    remember(path);
    Q_EMIT succeeded();
    return true;
}

bool StudyFiles::enter(const QString &path)
{
    const auto holder = m_lock.take(path);
    if (holder) {
        if (m_prompts.heldByOther(m_window, QFileInfo(path).fileName(), *holder) == Prompts::Held::Cancel)
            return false;
        m_lock.release();
    }
    setReadOnly(holder.has_value());
    return true;
}

bool StudyFiles::offerRecovery(const QString &path)
{
    for (const session::Recovery::Copy &copy : m_recovery.left()) {
        if (!path.isEmpty() && (copy.original.isEmpty() || session::canonicalPath(copy.original) != session::canonicalPath(path)))
            continue;
        const QString known = copy.original.isEmpty() ? copy.title : QFileInfo(copy.original).fileName();
        switch (m_prompts.recoveryFound(m_window, known, copy.when)) {
        case Prompts::Recovered::Recover:
            if (recover(copy))
                return true;
            break;
        case Prompts::Recovered::Discard:
            session::Recovery::remove(copy);
            break;
        case Prompts::Recovered::Later:
            break;
        }
    }
    return false;
}

bool StudyFiles::recover(const session::Recovery::Copy &copy)
{
    auto study = storage::load(copy.path);
    if (!study) {
        Q_EMIT failed(study.error());
        return false;
    }
    if (copy.original.isEmpty()) {
        m_lock.release();
        setReadOnly(false);
    } else if (!enter(copy.original)) {
        return false;
    }
    setFingerprint(copy.fingerprint);
    m_document.open(std::move(*study), copy.original);
    m_document.undoStack().resetClean(); // it is not what the file holds
    if (m_recovery.keepNow())
        session::Recovery::remove(copy);
    Q_EMIT succeeded();
    return true;
}

bool StudyFiles::save()
{
    const QString path = m_document.filePath();
    if (path.isEmpty() || m_readOnly)
        return saveAs();
    const QByteArray now = storage::fingerprint(path);
    if (!now.isEmpty() && now != m_fingerprint) {
        switch (m_prompts.changedOnDisk(m_window, name())) {
        case Prompts::Overwrite::Overwrite:
            break;
        case Prompts::Overwrite::SaveAs:
            return saveAs();
        case Prompts::Overwrite::Cancel:
            return false;
        }
    }
    return saveTo(path);
}

std::optional<QString> StudyFiles::askWhereToSave()
{
    QString suggestion = m_document.filePath();
    if (suggestion.isEmpty()) {
        QString plain = name();
        plain.replace(QLatin1Char('/'), QLatin1Char('-'));
        suggestion = QDir(folder()).filePath(plain + QLatin1String(".lzstudy"));
    }
    const QString path = m_prompts.fileToSave(m_window, suggestion);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

bool StudyFiles::isHeld(const QString &path)
{
    const auto holder = m_lock.holderOf(path);
    if (!holder)
        return false;
    Q_EMIT failed({words::ErrorKind::CannotWrite,
                   path,
                   {"ui::StudyFiles", QT_TRANSLATE_NOOP("ui::StudyFiles", "This file is open elsewhere: %1."), {describe(*holder)}},
                   {"ui::StudyFiles", QT_TRANSLATE_NOOP("ui::StudyFiles", "Save under another name, or close it there first.")}});
    return true;
}

bool StudyFiles::saveAs()
{
    const auto path = askWhereToSave();
    return path && !isHeld(*path) && saveTo(*path);
}

bool StudyFiles::saveCopy()
{
    const auto path = askWhereToSave();
    if (!path)
        return false;
    const QString own = m_document.filePath();
    if (!own.isEmpty() && session::canonicalPath(*path) == session::canonicalPath(own))
        return save();
    if (isHeld(*path))
        return false;
    switch (write(*path).first) {
    case Written::Whole:
        Q_EMIT succeeded();
        return true;
    case Written::Elsewhere:
        return saveCopy();
    case Written::No:
        break;
    }
    return false;
}

bool StudyFiles::saveTo(const QString &path)
{
    const auto [written, fingerprint] = write(path);
    if (written == Written::Elsewhere)
        return saveAs();
    if (written == Written::No)
        return false;
    m_lock.take(path);
    setFingerprint(fingerprint);
    m_document.setFilePath(path);
    m_document.undoStack().setClean();
    remember(path);
    setReadOnly(false);
    Q_EMIT succeeded();
    return true;
}

std::pair<StudyFiles::Written, QByteArray> StudyFiles::write(const QString &path)
{
    const study::Study &study = m_document.study();
    const auto image = storage::encode(study, outcomesOf(m_workbench, study));
    if (!image)
        return giveUp(image.error());
    const auto whole = std::pair(Written::Whole, storage::fingerprintOf(*image));
    const auto replaced = storage::replaceFile(path, *image);
    if (replaced)
        return whole;
    if (!replaced.error().directly)
        return giveUp(replaced.error().error);
    switch (m_prompts.onlyDirectly(m_window, QFileInfo(path).fileName())) {
    case Prompts::Overwrite::Overwrite:
        break;
    case Prompts::Overwrite::SaveAs:
        return {Written::Elsewhere, {}};
    case Prompts::Overwrite::Cancel:
        return giveUp(replaced.error().error);
    }
    m_document.undoStack().resetClean(); // whatever happens to the file, the copy must be there
    if (!m_recovery.keepNow())
        return {Written::No, {}}; // and has said why
    const auto direct = storage::writeDirectly(path, *image);
    return direct ? whole : giveUp(direct.error());
}

std::pair<StudyFiles::Written, QByteArray> StudyFiles::giveUp(const words::Error &error)
{
    m_recovery.keepNow(); // before the person turns to something else
    Q_EMIT failed(error);
    return {Written::No, {}};
}

bool StudyFiles::revert()
{
    const QString path = m_document.filePath();
    if (!canRevert() || !m_prompts.revert(m_window, name()))
        return false;
    const QByteArray fingerprint = storage::fingerprint(path);
    auto study = storage::load(path);
    if (!study) {
        Q_EMIT failed(study.error());
        return false;
    }
    setFingerprint(fingerprint);
    m_document.open(std::move(*study), path);
    Q_EMIT succeeded();
    return true;
}

} // namespace ui

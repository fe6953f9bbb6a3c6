// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/study_files.h"

#include "exchange/data_pack.h"
#include "storage/study_file.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

#include <utility>

namespace ui {

namespace {

constexpr auto folderKey = "files/folder";

} // namespace

StudyFiles::StudyFiles(session::Document &document, session::Preferences &preferences, Prompts &prompts, QWidget *window)
    : QObject(window), m_document(document), m_preferences(preferences), m_prompts(prompts), m_window(window)
{
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

void StudyFiles::newFromShipped()
{
    if (!mayLeave())
        return;
    auto study = exchange::studyFromPack(exchange::shippedPackFolder());
    if (!study) {
        Q_EMIT failed(study.error());
        return;
    }
    m_document.open(std::move(*study), {});
    Q_EMIT succeeded();
}

void StudyFiles::open()
{
    if (!mayLeave())
        return;
    const QString path = m_prompts.fileToOpen(m_window, folder());
    if (!path.isEmpty())
        open(path);
}

bool StudyFiles::open(const QString &path)
{
    auto study = storage::load(path);
    if (!study) {
        Q_EMIT failed(study.error());
        return false;
    }
    m_preferences.keepChoice(QLatin1String(folderKey), QFileInfo(path).absolutePath());
    m_document.open(std::move(*study), path);
    Q_EMIT succeeded();
    return true;
}

bool StudyFiles::save()
{
    return m_document.filePath().isEmpty() ? saveAs() : saveTo(m_document.filePath());
}

bool StudyFiles::saveAs()
{
    QString suggestion = m_document.filePath();
    if (suggestion.isEmpty()) {
        QString plain = name();
        plain.replace(QLatin1Char('/'), QLatin1Char('-'));
        suggestion = QDir(folder()).filePath(plain + QLatin1String(".lzstudy"));
    }
    const QString path = m_prompts.fileToSave(m_window, suggestion);
    return !path.isEmpty() && saveTo(path);
}

bool StudyFiles::saveTo(const QString &path)
{
    const auto saved = storage::save(m_document.study(), path);
    if (!saved) {
        Q_EMIT failed(saved.error());
        return false;
    }
    m_preferences.keepChoice(QLatin1String(folderKey), QFileInfo(path).absolutePath());
    m_document.setFilePath(path);
    m_document.undoStack().setClean();
    Q_EMIT succeeded();
    return true;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/written_files.h"

#include "session/study_lock.h"

#include <QDateTime>
#include <QFileInfo>
#include <QVariantMap>

#include <iterator>

namespace ui {

namespace {

constexpr auto key = "deck/written"; ///< by file: its writer and the moment it was written

QString momentOf(const QString &path)
{
    return QFileInfo(path).lastModified().toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

WrittenFiles::WrittenFiles(session::Document &document, session::Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_preferences(preferences)
{
    connect(&m_document, &session::Document::studyReplaced, this, [this] { m_ofThisStudy.clear(); });
}

QString WrittenFiles::writer(const QString &job) const
{
    const QString path = m_document.filePath();
    return path.isEmpty() ? QString() : session::canonicalPath(path) + QLatin1Char('\n') + job;
}

void WrittenFiles::keep(const QString &job, const QStringList &paths)
{
    QVariantMap all = m_preferences.choice(QLatin1String(key)).toMap();
    const QString own = writer(job);
    for (auto known = all.begin(); known != all.end();) {
        const bool isOver = known->toStringList().value(0) == own || !QFileInfo::exists(known.key());
        known = isOver ? all.erase(known) : std::next(known);
    }
    m_ofThisStudy.removeIf([&](const auto &known) { return known->first == job; });
    for (const QString &path : paths) {
        const QString place = session::canonicalPath(path);
        m_ofThisStudy.insert(place, {job, momentOf(place)});
        all.remove(place);
        if (!own.isEmpty())
            all.insert(place, QStringList{own, momentOf(place)});
    }
    m_preferences.keepChoice(QLatin1String(key), all);
}

bool WrittenFiles::isBy(const QString &job, const QString &path) const
{
    const QString place = session::canonicalPath(path), moment = momentOf(place);
    const QStringList kept = m_preferences.choice(QLatin1String(key)).toMap().value(place).toStringList();
    if (!kept.isEmpty())
        return kept == QStringList{writer(job), moment};
    return m_ofThisStudy.value(place) == std::pair(job, moment);
}

QString WrittenFiles::folderOf(const QString &job) const
{
    QString path;
    for (auto known = m_ofThisStudy.begin(); known != m_ofThisStudy.end(); ++known) {
        if (known->first == job)
            path = known.key();
    }
    if (const QString own = writer(job); path.isEmpty() && !own.isEmpty()) {
        const QVariantMap all = m_preferences.choice(QLatin1String(key)).toMap();
        for (auto known = all.begin(); known != all.end(); ++known) {
            if (known->toStringList().value(0) == own)
                path = known.key();
        }
    }
    const QFileInfo folder(QFileInfo(path).absolutePath());
    return !path.isEmpty() && folder.isDir() ? folder.filePath() : QString();
}

} // namespace ui

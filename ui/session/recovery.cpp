// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recovery.h"

#include "storage/replace_file.h"
#include "storage/study_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMutex>
#include <QMutexLocker>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <optional>
#include <utility>

namespace session {

namespace {

constexpr auto studyEnding = ".lzstudy";
constexpr auto noteEnding = ".json";
constexpr auto lockEnding = ".lock";

QString withEnding(const QString &base, const char *ending)
{
    return base + QLatin1String(ending);
}

struct Work
{
    std::shared_ptr<const study::Study> study;
    QString base;
    QByteArray note;
};

/// The note first: a copy is never there without it.
std::optional<words::Error> keep(const Work &work)
{
    const auto image = storage::encode(*work.study);
    if (!image)
        return image.error();
    const QFileInfo place(work.base);
    const bool made = QDir().mkpath(place.absolutePath());
    if (made) // nobody else's business
        QFile::setPermissions(place.absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto kept = storage::replaceFile(withEnding(work.base, noteEnding), work.note);
    if (kept)
        kept = storage::replaceFile(withEnding(work.base, studyEnding), *image);
    if (kept)
        return std::nullopt;
    return words::Error{words::ErrorKind::CannotWrite,
                        place.absolutePath(),
                        {"session::Recovery",
                         QT_TRANSLATE_NOOP("session::Recovery", "No recovery copy of your changes can be kept there.")},
                        {"session::Recovery",
                         QT_TRANSLATE_NOOP("session::Recovery", "Make room, and until then save often.")},
                        kept.error().error.detail};
}

std::unique_ptr<QLockFile> lockOf(const QString &base)
{
    auto lock = std::make_unique<QLockFile>(withEnding(base, lockEnding));
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

/// One worker thread, one copy under way.
class Recovery::Writer
{
public:
    Writer() { pool.setMaxThreadCount(1); }

    QThreadPool pool;
    bool running = false;
    bool again = false;

    void put(std::optional<words::Error> result)
    {
        const QMutexLocker lock(&mutex);
        ready.emplace(std::move(result));
    }
    std::optional<std::optional<words::Error>> take()
    {
        const QMutexLocker lock(&mutex);
        return std::exchange(ready, std::nullopt);
    }

private:
    QMutex mutex;
    std::optional<std::optional<words::Error>> ready;
};

QString stateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

Recovery::Recovery(Document &document, QString folder, Alarm alarm, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_base(QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces)))
    , m_alarm(std::move(alarm))
    , m_writer(std::make_unique<Writer>())
{
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &Recovery::changed);
    connect(&document.undoStack(), &QUndoStack::cleanChanged, this, &Recovery::changed);
    connect(&document, &Document::studyReplaced, this, &Recovery::changed);
}

Recovery::~Recovery()
{
    m_writer->pool.waitForDone();
}

Recovery::Alarm Recovery::timer()
{
    return [](std::chrono::milliseconds after, QObject *context, std::function<void()> call) {
        QTimer::singleShot(after, context, std::move(call));
    };
}

QString Recovery::path() const
{
    return withEnding(m_base, studyEnding);
}

void Recovery::changed()
{
    if (m_document.undoStack().isClean()) {
        drop();
        return;
    }
    if (std::exchange(m_armed, true))
        return;
    m_alarm(delay, this, [this] {
        m_armed = false;
        write();
    });
}

void Recovery::write()
{
    if (m_document.undoStack().isClean())
        return;
    if (m_writer->running) {
        m_writer->again = true;
        return;
    }
    if (!m_lock) {
        QDir().mkpath(QFileInfo(m_base).absolutePath());
        m_lock = lockOf(m_base);
        m_lock->tryLock(0); // the name is new: only a folder that cannot be written refuses, and the writing says so
    }
    const study::Study &study = m_document.study();
    const words::Language language = words::Wording::forLocale(QLocale()).language();
    const QJsonObject note{{"original", m_document.filePath()},
                           {"title", (study.shortTitle.isEmpty() ? study.title : study.shortTitle).in(language)},
                           {"fingerprint", QString::fromLatin1(m_fingerprint.toHex())}};
    m_writer->running = true;
    m_writer->again = false;
    m_writer->pool.start([this, work = Work{m_document.snapshot(), m_base, QJsonDocument(note).toJson()}] {
        m_writer->put(keep(work));
        QMetaObject::invokeMethod(this, &Recovery::deliver, Qt::QueuedConnection);
    });
}

void Recovery::deliver()
{
    const auto result = m_writer->take();
    if (!result)
        return; // finish() was faster
    m_writer->running = false;
    m_failed = result->has_value();
    if (m_failed)
        Q_EMIT failed(**result);
    if (m_writer->again)
        write();
}

void Recovery::finish()
{
    while (m_writer->running) {
        m_writer->pool.waitForDone();
        deliver();
    }
}

bool Recovery::keepNow()
{
    finish();
    if (m_document.undoStack().isClean())
        return true;
    write();
    finish();
    return !m_failed;
}

void Recovery::drop()
{
    m_writer->again = false;
    finish();
    if (!m_lock)
        return;
    QFile::remove(path());
    QFile::remove(withEnding(m_base, noteEnding));
    m_lock.reset();
}

std::vector<Recovery::Copy> Recovery::left() const
{
    std::vector<Copy> copies;
    const QDir folder = QFileInfo(m_base).absoluteDir();
    const QFileInfoList files =
        folder.entryInfoList({QStringLiteral("*") + QLatin1String(studyEnding)}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        const QString base = folder.filePath(file.completeBaseName());
        if (base == m_base || !lockOf(base)->tryLock(0)) // a running program's own
            continue;
        QFile note(withEnding(base, noteEnding));
        const QJsonObject told =
            note.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(note.read(100'000)).object() : QJsonObject();
        copies.push_back({file.absoluteFilePath(), told.value(QStringLiteral("original")).toString(),
                          told.value(QStringLiteral("title")).toString(), file.lastModified(),
                          QByteArray::fromHex(told.value(QStringLiteral("fingerprint")).toString().toLatin1())});
    }
    return copies;
}

void Recovery::remove(const Copy &copy)
{
    const QFileInfo file(copy.path);
    QFile::remove(copy.path);
    QFile::remove(withEnding(file.absoluteDir().filePath(file.completeBaseName()), noteEnding));
}

} // namespace session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/document.h"
#include "words/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace session {

/// A copy of the open study with all unsaved changes, kept in the state folder for the case that the program ends before
/// they are saved. It trails the changes by at most two seconds, is written off the GUI thread, at once or not at all,
/// and goes away when the study is as saved. A copy that is still there when its program has ended is left for the next
/// start.
class Recovery : public QObject
{
    Q_OBJECT
public:
    /// A copy that a program left behind.
    struct Copy
    {
        QString path;
        QString original; ///< the file the study was opened from; empty for a study never saved
        QString title;    ///< of the study, in the language of that time
        QDateTime when;
        QByteArray fingerprint; ///< of the original as that program last knew it
    };
    /// Calls back after a time unless the object has gone: a timer; tests pass a clock of theirs.
    using Alarm = std::function<void(std::chrono::milliseconds, QObject *, std::function<void()>)>;

    /// From a change to the writing of its copy; the rest of the two seconds is for the writing.
    static constexpr std::chrono::milliseconds delay{1000};

    Recovery(Document &document, QString folder, Alarm alarm = timer(), QObject *parent = nullptr);
    ~Recovery() override; ///< leaves an undropped copy behind

    static Alarm timer();

    /// What the file looked like when it was opened or saved, to be found again with the copy.
    void setFingerprint(const QByteArray &ofOriginal) { m_fingerprint = ofOriginal; }

    /// Writes the copy of a changed study now and waits for it. False where it cannot be kept.
    bool keepNow();
    /// The changes are saved or given up: removes the copy.
    void drop();
    /// Waits for a copy under way.
    void finish();
    /// Where this program's copy is or would be.
    QString path() const;

    /// Copies of programs that have ended, newest first.
    std::vector<Copy> left() const;
    static void remove(const Copy &copy);

Q_SIGNALS:
    void failed(const words::Error &error); ///< no copy can be kept now; the next change tries again

private:
    void changed();
    void write();
    void deliver();

    Document &m_document;
    QString m_base; ///< path of the copy without its ending
    Alarm m_alarm;
    QByteArray m_fingerprint;
    std::unique_ptr<QLockFile> m_lock; ///< held while this program may write its copy
    bool m_armed = false;
    bool m_failed = false;
    class Writer;
    std::unique_ptr<Writer> m_writer;
};

/// The program's state folder: recovery copies and locks lie below it.
QString stateFolder();

} // namespace session

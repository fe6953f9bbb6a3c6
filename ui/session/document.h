// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace session {

/// The open study and the history of what a person did to it. Every change goes through a command on the undo stack,
/// written in the person's words; there is no other way to change the study.
class Document : public QObject
{
    Q_OBJECT
public:
    explicit Document(study::Study study, QObject *parent = nullptr);

    const study::Study &study() const { return *m_study; }
    /// The study as it is now, to be read from other threads; never changes once given out.
    std::shared_ptr<const study::Study> snapshot() const { return m_study; }
    const study::Working &working() const { return m_study->working; }
    QUndoStack &undoStack() { return m_undoStack; }

    /// File the study was opened from or saved to; empty for a new one.
    const QString &filePath() const { return m_filePath; }
    void setFilePath(const QString &path);
    /// Another study takes the place of this one; history is dropped.
    void open(study::Study study, const QString &path);

    /// False before the study's offers-from date: positions are written for the talks.
    bool offersOpen() const;
    /// How many irritants stand off their first position, and off the scenario the package is based on.
    int movedCount() const;

    // Requests of a person: each pushes one command, or none where nothing would change.
    /// `sameGesture` joins the change to the previous one on the same irritant: one drag is one undo step.
    void choosePosition(int irritant, int position, bool sameGesture = false);
    /// Whole package, date kept.
    void applyPreset(int scenario);
    /// Package and date of a saved scenario.
    void openScenario(int scenario);
    void setDate(const QDate &date);
    void setReference(const QString &scenarioCode);

Q_SIGNALS:
    void workingChanged(); ///< package, date or reference
    void studyReplaced();
    void filePathChanged();

private:
    friend class WorkingCommand;
    void setWorking(study::Working working);

    std::shared_ptr<const study::Study> m_study;
    QUndoStack m_undoStack;
    QString m_filePath;
};

} // namespace session

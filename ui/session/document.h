// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace session {

/// The open study and the history of what a person did to it. Every change goes through a command on the undo stack,
/// written in the person's words; when the application's language changes, so do they. There is no other way to change
/// the study. Needs the application object.
class Document : public QObject
{
    Q_OBJECT
public:
    explicit Document(study::Study study, QObject *parent = nullptr);
    ~Document() override;

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
    /// How many irritants stand off their first position.
    int movedCount() const;
    /// How many irritants stand off the scenario the package is based on; 0 when it is based on none.
    int movedFromScenario() const;
    /// The state before the last change that is in force; empty when there is none. A drag is one change.
    std::optional<study::Working> beforeLastChange() const;
    /// The packages of the last changes in force that moved the package, oldest first, without the present one.
    std::vector<negotiation::Package> trail(int most) const;

    // Requests of a person: each pushes one command, or none where nothing would change. Before the offers-from date
    // choosePosition and applyPreset do nothing.
    /// `sameGesture` joins the change to the previous one on the same irritant: one drag is one undo step.
    void choosePosition(int irritant, int position, bool sameGesture = false);
    /// Whole package, date kept.
    void applyPreset(int scenario);
    /// A whole package of the talks, in one step; before the offers-from date, the date becomes that of the deal.
    /// `words` say what was loaded, in the language of the moment they are asked.
    void loadPackage(const negotiation::Package &package, const std::function<QString()> &words);
    /// Package and date of a saved scenario.
    void openScenario(int scenario);
    void setDate(const QDate &date);
    void setReference(const QString &scenarioCode);

Q_SIGNALS:
    void workingChanged(); ///< package, date or reference
    void studyReplaced();
    void filePathChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    friend class WorkingCommand;
    void setWorking(study::Working working);
    void push(study::Working working, std::function<QString()> words, int gesture = 0);
    void reword();
    void announce();

    std::shared_ptr<const study::Study> m_study;
    study::Working m_announced; ///< the state the last signal spoke of
    QUndoStack m_undoStack;
    QString m_filePath;
    int m_gesture = 0;
    int m_gestureIrritant = -1;
};

} // namespace session

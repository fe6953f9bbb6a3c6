// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"
#include "words/error.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace session {

/// True where charts show the same of both: one package and what adjusts it, at one date, against one reference.
bool showAlike(const study::Working &a, const study::Working &b);

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
    bool isLocked(int irritant) const;
    /// What lay on the table before the last change in force that a chart can show; empty when there is none. A drag is
    /// one change; locks show in no chart.
    std::optional<study::Working> beforeLastChange() const;
    /// One step of the history: its words, and what lay on the table before and after it.
    struct Step
    {
        QString words;
        study::Working before;
        study::Working after;
    };
    /// Every step of the undo stack, oldest first; those from undoStack().index() on are undone.
    std::vector<Step> history() const;
    /// The packages of the last changes in force that moved the package, oldest first, without the present one.
    std::vector<negotiation::Package> trail(int most) const;

    // Requests of a person: each pushes one command, or none where nothing would change. Before the offers-from date
    // concessions are read-only: choosePosition, placeCustomPosition and applyPreset do nothing. `words` say what was done,
    // in the language of the moment they are asked.

    /// A listed position; a custom position of the irritant goes away. `sameGesture` joins the change to the previous one
    /// on the same irritant: one drag is one undo step.
    void choosePosition(int irritant, int position, bool sameGesture = false);
    /// A point between two listed positions, which takes the place of the package's position; a drag may pass through
    /// both kinds. What does not fit the study is ignored.
    void placeCustomPosition(const study::CustomPosition &custom, bool sameGesture = false);
    /// All choices between the listed positions at once: for rent shares, whose owners may change at any date.
    /// `sameGesture` joins the change to the previous one of this kind.
    void setAdjustments(study::Adjustments adjustments, const std::function<QString()> &words, bool sameGesture = false);
    /// A locked irritant stays where it is under presets and loaded packages.
    void setLocked(int irritant, bool locked);
    /// Whole package but for locked irritants, date kept.
    void applyPreset(int scenario);
    /// A whole package of the talks but for locked irritants, in one step; before the offers-from date, the date becomes
    /// that of the deal.
    void loadPackage(const negotiation::Package &package, const std::function<QString()> &words);
    /// Package and date of a saved scenario; locks are kept and bind the next preset.
    void openScenario(int scenario);
    /// The table as it was bookmarked; locks are kept.
    void openBookmark(int bookmark);
    /// Ways back: an irritant to where the scenario the package is based on has it, else to its status quo; package and
    /// date to those of that scenario; or to those of the status quo. Locks are kept and hold nothing back.
    enum class Reset { Irritant, Scenario, StatusQuo };
    bool canReset(Reset reset, int irritant = -1) const;
    void reset(Reset reset, int irritant = -1);
    /// The position Reset::Irritant goes to.
    int startOf(int irritant) const;
    void setDate(const QDate &date);
    void setReference(const QString &scenarioCode);

    /// Any other change of the study, as one step. Refused, with the study as it was, where study::checkStudy finds the
    /// changed study at fault. Edits of one `gesture` (any name) join where nothing came between: a text typed letter by
    /// letter, a weight dragged.
    words::Result<words::Done> edit(const std::function<QString()> &words,
                                    const std::function<void(study::Study &)> &change, const QString &gesture = {});

Q_SIGNALS:
    void studyEdited();    ///< anything but what lies on the table; sent before workingChanged() where both changed
    void workingChanged(); ///< package, date, reference, adjustments or locks
    void studyReplaced();
    void filePathChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    friend class WorkingCommand;
    friend class StudyCommand;
    void setWorking(study::Working working);
    void setStudy(std::shared_ptr<const study::Study> study);
    study::Working afterReset(Reset reset, int irritant) const;
    /// Number of the gesture a change of `what` belongs to: a new one unless it goes on with the last.
    int gestureOf(const QString &what, bool same);
    /// The adjustments that stay when a whole package is loaded: those of locked irritants.
    study::Adjustments lockedAdjustments() const;
    void push(study::Working working, std::function<QString()> words, int gesture = 0);
    void reword();
    void announce();

    std::shared_ptr<const study::Study> m_study;
    std::shared_ptr<const study::Study> m_announced; ///< the study the last signal spoke of
    bool m_edited = false; ///< since then more may have changed than what lies on the table
    QUndoStack m_undoStack;
    QString m_filePath;
    int m_gesture = 0;
    QString m_gestureOf; ///< what the last gesture changed
};

} // namespace session

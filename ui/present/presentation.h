// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/workbench.h"

#include <QObject>

#include <optional>
#include <vector>

namespace ui {

/// The walk through a study's steps: its bookmarks marked as steps, in their order. A step sets the table and asks for
/// its view; what a person then moves stays until the next step, and can be taken back to the step. Where there are no
/// steps, the chart in view is presented as it is.
class Presentation : public QObject
{
    Q_OBJECT
public:
    explicit Presentation(session::Workbench &workbench, QObject *parent = nullptr);

    int count() const { return static_cast<int>(stepsOf().size()); }
    /// The step in hand, 0 for the first; −1 before the walk has begun, and where there is none.
    int index() const;
    /// The bookmark of the step in hand, or of the one after it; null where there is none.
    const study::Bookmark *step() const { return stepAt(index()); }
    const study::Bookmark *nextStep() const { return stepAt(index() + 1); }
    /// The table differs from the step's: somebody has moved something.
    bool hasLeftStep() const;

    /// Takes up the walk where it was left, at first with the first step.
    void resume();
    /// To a step; ends of the walk stay where they are.
    void go(int index);
    void next() { go(index() + 1); }
    void previous() { go(index() - 1); }
    /// The table and the view of the step again.
    void restore() { go(index()); }

Q_SIGNALS:
    void viewRequested(const study::View &view);
    void changed(); ///< step, its words, or whether it was left

private:
    std::vector<int> stepsOf() const; ///< indices of Study::bookmarks
    const study::Bookmark *stepAt(int index) const;

    session::Workbench &m_workbench;
    QString m_step; ///< code of the bookmark: steps may be put in another order meanwhile
};

} // namespace ui

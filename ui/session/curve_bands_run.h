// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/uncertainty.h"
#include "session/newest.h"
#include "session/workbench.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace session {

/// Keeps the bands round the response curves of what the workbench shows, as SamplingRun keeps those of the bars: in the
/// background, one curve after the other, the newest counts. Recent ones are remembered.
class CurveBandsRun : public QObject
{
    Q_OBJECT
public:
    using Bands = std::shared_ptr<const analysis::CurveBands>;

    explicit CurveBandsRun(Workbench &workbench, QObject *parent = nullptr);

    /// The curves somebody looks at; none when nobody does.
    void want(const std::vector<analysis::DutyAxis> &axes);
    /// One for each wanted axis, of the workbench's newest picture; null where it is not there yet, or cannot be.
    std::vector<Bands> bands() const;
    bool busy() const { return m_idle.isActive() || m_work.busy(); }
    /// Waits and delivers: for tests, never for the window.
    void finish();

    /// Few: bands of a curve are drawn at several duties each.
    static constexpr int draws = 300;
    static constexpr int points = 11;

Q_SIGNALS:
    void changed(); ///< bands; a new picture, which may take them away, is told by the workbench

private:
    struct Question
    {
        std::shared_ptr<const study::Economy> economy;
        analysis::Choice choice;
        analysis::Choice reference;
        analysis::DutyAxis axis;
        bool operator==(const Question &) const = default;
    };
    struct Answer
    {
        Question question;
        Bands bands; ///< null where they cannot be drawn
    };

    std::vector<Question> present() const;
    const Answer *known(const Question &question) const;
    void follow();
    void rest();
    void start();

    Workbench &m_workbench;
    std::vector<analysis::DutyAxis> m_axes;
    std::deque<Answer> m_memory; ///< newest first
    QTimer m_idle;
    Newest<std::vector<Answer>> m_work;
};

} // namespace session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/response_curve.h"
#include "session/workbench.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace session {

/// What a package would do at other duties; belongs to one picture. Immutable.
struct CurveSet
{
    std::shared_ptr<const Picture> picture;
    std::vector<analysis::CurveTopic> topics;
    std::vector<analysis::TopicCurve> curves;
};

/// Keeps the response curves of the workbench's picture. Solved off the GUI thread, one set at a time; the newest picture
/// and the newest topics win. Until their curves are there the last ones stay, with the picture they belong to.
class CurveRun : public QObject
{
    Q_OBJECT
public:
    explicit CurveRun(Workbench &workbench, QObject *parent = nullptr);
    ~CurveRun() override;

    /// The curves somebody looks at; none when nobody does.
    void want(const std::vector<analysis::CurveTopic> &topics);

    /// The last that are there, of the open study; null before the first.
    std::shared_ptr<const CurveSet> curves() const { return m_curves; }
    /// Those of the picture before, for comparison; null where they were never drawn.
    std::shared_ptr<const CurveSet> curvesBefore() const;
    /// Why the last that were asked for have no curves; empty when they have, and before the first.
    const std::optional<words::Error> &error() const { return m_error; }
    bool busy() const;
    /// Waits for the newest and delivers them: for tests, never for the window.
    void finish();

Q_SIGNALS:
    void changed(); ///< curves or error

private:
    void follow();
    void start();
    void deliver();

    Workbench &m_workbench;
    std::vector<analysis::CurveTopic> m_topics;
    std::shared_ptr<const CurveSet> m_curves;
    std::shared_ptr<const CurveSet> m_last; ///< of another picture than m_curves
    std::optional<words::Error> m_error;
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace session

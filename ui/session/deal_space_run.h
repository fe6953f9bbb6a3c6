// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/landing_zone.h"
#include "session/workbench.h"

#include <QObject>

#include <memory>
#include <optional>

namespace session {

/// Keeps the deal space of the workbench's economy. Solved in the background from the first time it is wanted, kept
/// while the study's data stay the same; where only weights, values or walk-aways changed, the solved markets are used
/// again. The newest economy wins.
class DealSpaceRun : public QObject
{
    Q_OBJECT
public:
    explicit DealSpaceRun(Workbench &workbench, QObject *parent = nullptr);
    ~DealSpaceRun() override;

    /// From now on there is somebody to look at it.
    void want();

    /// Of the present study; null until it is there.
    std::shared_ptr<const analysis::LandingZone> zone() const { return m_zone; }
    /// Why there is none; empty when there is, or while it is computed.
    const std::optional<words::Error> &error() const { return m_error; }
    bool busy() const;
    /// Share of the work done, 0 to 1.
    double progress() const;
    /// Waits and delivers: for tests, never for the window.
    void finish();

Q_SIGNALS:
    void changed(); ///< zone or error
    void progressed();

private:
    void follow();
    void start();
    void deliver();

    Workbench &m_workbench;
    bool m_wanted = false;
    std::shared_ptr<const study::Economy> m_economy; ///< the newest
    std::shared_ptr<const analysis::LandingZone> m_zone;
    std::optional<words::Error> m_error;
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace session

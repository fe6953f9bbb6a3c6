// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/landing_zone.h"
#include "session/newest.h"
#include "session/workbench.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

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
    /// The markets are solved: what is missing comes within a moment.
    bool isRefining() const;
    /// The zone within the locks of the newest picture; zone() where nothing is locked. Null until it is there, and where
    /// no package keeps the locks and the rules.
    std::shared_ptr<const analysis::LandingZone> within() const { return m_within; }
    /// No package keeps the locks and the rules.
    bool isBlockedByLocks() const { return m_blocked; }

    /// Counts the packages of within() that satisfy both sides, where so far they are estimated.
    void count();
    bool isCounting() const { return m_isCounting; }
    /// Share of the counting done, 0 to 1.
    double countProgress() const;
    /// What was counted; empty until it is, and where it cannot be.
    const std::optional<negotiation::BigCount> &counted() const { return m_counted; }

    /// Why there is none; empty when there is, or while it is computed.
    const std::optional<words::Error> &error() const { return m_error; }
    bool busy() const;
    /// Share of the work done, 0 to 1.
    double progress() const;
    /// Waits and delivers: for tests, never for the window.
    void finish();

Q_SIGNALS:
    void changed(); ///< zone, zone within the locks, number counted, or error
    void progressed();

private:
    void follow();
    void followLocks();
    using Locked = words::Result<std::shared_ptr<const analysis::LandingZone>>;
    void takeLocked(const Locked &found);
    void takeCount(std::optional<negotiation::BigCount> counted);
    void setWithin(std::shared_ptr<const analysis::LandingZone> within);
    void start();
    void deliver();

    Workbench &m_workbench;
    bool m_wanted = false;
    std::shared_ptr<const study::Economy> m_economy; ///< the newest
    std::shared_ptr<const analysis::LandingZone> m_zone;
    std::optional<words::Error> m_error;
    std::shared_ptr<const analysis::LandingZone> m_within;
    bool m_blocked = false;
    std::vector<std::pair<int, int>> m_locks; ///< irritants locked and their positions, of m_within
    std::shared_ptr<const analysis::LandingZone> m_lockedOf;
    std::optional<negotiation::BigCount> m_counted;
    std::atomic<int> m_countStep = 0;
    class Worker;
    std::unique_ptr<Worker> m_worker;
    Newest<Locked> m_locking;
    bool m_isCounting = false;
    Newest<std::optional<negotiation::BigCount>> m_counting;
};

} // namespace session

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/deal_space_run.h"

#include "negotiation/rational_count.h"

#include <QMutex>
#include <QMutexLocker>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <stop_token>
#include <utility>

namespace session {

namespace {

struct Answer
{
    std::shared_ptr<const study::Economy> economy;
    std::shared_ptr<const analysis::SpaceOutcomes> outcomes; ///< null after an error, and when stopped
    std::shared_ptr<const analysis::LandingZone> zone;
    std::optional<words::Error> error;
};

constexpr int progressSteps = 200; ///< told at most this often

/// The deal space of one study is also that of the other: only words or scenarios nobody walks away to differ.
bool haveSameZone(const study::Study &a, const study::Study &b)
{
    if (a.parties != b.parties || !analysis::haveSameOutcomes(a, b))
        return false;
    return std::all_of(a.parties.begin(), a.parties.end(), [&](const study::Party &party) {
        if (party.walkAway.scenario.isEmpty())
            return true;
        const int inA = study::scenarioIndex(a, party.walkAway.scenario);
        const int inB = study::scenarioIndex(b, party.walkAway.scenario);
        if (inA < 0 || inB < 0)
            return false;
        const study::Scenario &x = a.scenarios[static_cast<std::size_t>(inA)];
        const study::Scenario &y = b.scenarios[static_cast<std::size_t>(inB)];
        return x.package == y.package && x.date == y.date;
    });
}

} // namespace

/// One worker thread and one run under way.
class DealSpaceRun::Worker
{
public:
    Worker() { pool.setMaxThreadCount(1); }

    QThreadPool pool;
    std::stop_source stop;
    bool running = false;
    std::atomic<int> step = 0;
    std::shared_ptr<const study::Economy> solved; ///< the economy `outcomes` were solved with
    std::shared_ptr<const analysis::SpaceOutcomes> outcomes;

    void put(Answer answered)
    {
        const QMutexLocker lock(&mutex);
        ready = std::move(answered);
    }
    std::optional<Answer> take()
    {
        const QMutexLocker lock(&mutex);
        return std::exchange(ready, std::nullopt);
    }

private:
    QMutex mutex;
    std::optional<Answer> ready;
};

DealSpaceRun::DealSpaceRun(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_worker(std::make_unique<Worker>())
    , m_locking(*this, [this](const Locked &found) { takeLocked(found); })
    , m_counting(*this, [this](std::optional<negotiation::BigCount> counted) { takeCount(std::move(counted)); })
{
    connect(&m_workbench, &Workbench::pictureChanged, this, &DealSpaceRun::follow);
    follow();
}

DealSpaceRun::~DealSpaceRun()
{
    m_worker->stop.request_stop();
    m_worker->pool.waitForDone();
}

void DealSpaceRun::want()
{
    if (std::exchange(m_wanted, true))
        return;
    start();
}

bool DealSpaceRun::busy() const
{
    return m_worker->running;
}

double DealSpaceRun::progress() const
{
    return static_cast<double>(m_worker->step) / progressSteps;
}

void DealSpaceRun::follow()
{
    const auto picture = m_workbench.picture();
    const std::shared_ptr<const study::Economy> economy = picture ? picture->economy : nullptr;
    if (economy == m_economy) {
        followLocks();
        return;
    }
    const bool same = m_economy && economy && m_zone && haveSameZone(m_economy->study(), economy->study());
    m_economy = economy;
    if (same) {
        followLocks();
        return;
    }
    m_zone.reset(); // of another study
    followLocks();
    m_error.reset();
    m_worker->stop.request_stop();
    Q_EMIT changed();
    start();
}

void DealSpaceRun::start()
{
    if (!m_wanted || !m_economy || m_worker->running)
        return;
    std::shared_ptr<const analysis::SpaceOutcomes> known;
    if (m_worker->solved && analysis::haveSameOutcomes(m_worker->solved->study(), m_economy->study()))
        known = m_worker->outcomes;
    m_worker->running = true;
    m_worker->step = 0;
    m_worker->stop = std::stop_source();
    m_worker->pool.start([this, economy = m_economy, known, stop = m_worker->stop.get_token()] {
        Answer answer{economy, known, nullptr, {}};
        if (!answer.outcomes) {
            analysis::SolveOptions options;
            options.stop = stop;
            options.progress = [this](double share) {
                const int step = static_cast<int>(share * progressSteps);
                if (m_worker->step.exchange(step) != step)
                    QMetaObject::invokeMethod(this, &DealSpaceRun::progressed, Qt::QueuedConnection);
            };
            auto solved = analysis::solveSpace(*economy, options);
            if (solved)
                answer.outcomes = std::move(*solved);
            else
                answer.error = solved.error();
        }
        if (answer.outcomes && !stop.stop_requested()) {
            auto zone = analysis::landingZone(*economy, *answer.outcomes);
            if (zone)
                answer.zone = std::move(*zone);
            else
                answer.error = zone.error();
        }
        m_worker->put(std::move(answer));
        QMetaObject::invokeMethod(this, &DealSpaceRun::deliver, Qt::QueuedConnection);
    });
    Q_EMIT progressed();
}

void DealSpaceRun::deliver()
{
    std::optional<Answer> answer = m_worker->take();
    if (!answer)
        return; // finish() was faster
    m_worker->running = false;
    if (answer->outcomes) {
        m_worker->solved = answer->economy;
        m_worker->outcomes = answer->outcomes;
    }
    if (answer->economy != m_economy) {
        start();
        return;
    }
    m_zone = answer->zone;
    m_error = answer->error;
    followLocks();
    Q_EMIT progressed();
    Q_EMIT changed();
}

void DealSpaceRun::finish()
{
    m_workbench.finish();
    while (busy()) {
        m_worker->pool.waitForDone();
        deliver();
    }
    m_locking.finish();
}

bool DealSpaceRun::isRefining() const
{
    return m_economy && m_worker->solved && analysis::haveSameOutcomes(m_worker->solved->study(), m_economy->study());
}

void DealSpaceRun::followLocks()
{
    const auto picture = m_workbench.picture();
    std::vector<std::pair<int, int>> locks;
    if (picture) {
        for (const int irritant : picture->working.locked)
            locks.emplace_back(irritant, picture->working.package[static_cast<std::size_t>(irritant)]);
    }
    if (!m_zone || !picture || locks.empty()) {
        m_locking.drop();
        m_locks.clear();
        m_lockedOf = m_zone;
        m_blocked = false;
        if (m_zone)
            m_error.reset(); // that of the locks
        setWithin(m_zone);
        return;
    }
    if (locks == m_locks && m_zone == m_lockedOf)
        return;
    m_error.reset(); // that of other locks: there is a zone
    m_locks = locks;
    m_lockedOf = m_zone;
    m_blocked = false;
    setWithin(nullptr);
    m_locking.start(
        [economy = m_economy, whole = m_zone, package = picture->working.package,
         locked = picture->working.locked](const Newest<Locked>::Publish &publish, const std::stop_token &) {
            publish(analysis::landingZoneWithin(*economy, *whole, package, locked));
        });
}

void DealSpaceRun::takeLocked(const Locked &found)
{
    m_blocked = found && !*found;
    setWithin(found ? *found : nullptr);
    if (!found)
        m_error = found.error();
    Q_EMIT changed();
}

void DealSpaceRun::setWithin(std::shared_ptr<const analysis::LandingZone> within)
{
    if (within == m_within)
        return;
    m_within = std::move(within);
    m_counted.reset();
    m_isCounting = false;
    m_counting.drop();
}

double DealSpaceRun::countProgress() const
{
    return static_cast<double>(m_countStep) / progressSteps;
}

void DealSpaceRun::count()
{
    if (!m_within || m_within->rational || m_counted || m_isCounting)
        return;
    m_countStep = 0;
    m_isCounting = true;
    m_counting.start([this, zone = m_within](const auto &publish, const std::stop_token &stop) {
        const auto tell = [this](double share) {
            const int step = static_cast<int>(share * progressSteps);
            if (m_countStep.exchange(step) != step)
                QMetaObject::invokeMethod(this, &DealSpaceRun::progressed, Qt::QueuedConnection);
        };
        publish(negotiation::countRational(zone->space, tell, stop));
    });
    Q_EMIT progressed();
}

void DealSpaceRun::takeCount(std::optional<negotiation::BigCount> counted)
{
    m_isCounting = false;
    m_counted = std::move(counted);
    Q_EMIT progressed();
    Q_EMIT changed();
}

} // namespace session

// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/move_values.h"

#include <QMutex>
#include <QMutexLocker>
#include <QThreadPool>

#include <optional>
#include <utility>

namespace ui {

namespace {

using Values = std::vector<double>; ///< of each party; empty where there are none

struct Request
{
    int number = 0;
    std::shared_ptr<const study::Economy> economy;
    std::vector<session::Document::Step> steps;
};

struct Answer
{
    Request request;
    std::vector<Values> changes;
};

/// Whether two states of the table are worth the same by what they are.
bool alike(const study::Working &a, const study::Working &b)
{
    return a.package == b.package && a.date == b.date && a.adjustments == b.adjustments;
}

Values valuesOf(const study::Economy &economy, const study::Working &working)
{
    if (working.package.size() != economy.study().irritants.size())
        return {}; // of another set of irritants
    const auto assessment = economy.assess(working.package, working.adjustments, working.date);
    Values values;
    if (assessment) {
        for (const study::PartyValue &value : assessment->values)
            values.push_back(value.value);
    }
    return values;
}

Answer answer(const Request &request)
{
    Answer made{request, {}};
    std::optional<study::Working> known; // where the step before led is mostly where the next one begins
    Values values;
    const auto read = [&](const study::Working &working) {
        if (!known || !alike(*known, working))
            values = valuesOf(*request.economy, working);
        known = working;
        return values;
    };
    for (const session::Document::Step &step : request.steps) {
        Values change;
        if (!alike(step.before, step.after)) {
            const Values before = read(step.before);
            const Values after = read(step.after);
            for (std::size_t party = 0; party < before.size() && party < after.size(); ++party)
                change.push_back(after[party] - before[party]);
        }
        made.changes.push_back(std::move(change));
    }
    return made;
}

} // namespace

/// One worker thread, one request under way, and at most one waiting: the newest.
class MoveValues::Worker
{
public:
    Worker() { pool.setMaxThreadCount(1); }

    QThreadPool pool;
    int newest = 0;
    bool running = false;
    std::optional<Request> waiting;

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

MoveValues::MoveValues(session::Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_worker(std::make_unique<Worker>())
{
    connect(&m_workbench, &session::Workbench::pictureChanged, this, &MoveValues::request);
}

MoveValues::~MoveValues()
{
    m_worker->pool.waitForDone();
}

std::vector<double> MoveValues::changeBy(std::size_t place, const session::Document::Step &step) const
{
    const bool known = place < m_steps.size() && m_steps[place].before == step.before && m_steps[place].after == step.after;
    return known ? m_changes.at(place) : std::vector<double>();
}

void MoveValues::setWanted(bool wanted)
{
    if (std::exchange(m_wanted, wanted) != wanted && wanted)
        request();
}

void MoveValues::request()
{
    const auto picture = m_workbench.picture();
    if (!m_wanted || !picture)
        return;
    m_worker->waiting = Request{++m_worker->newest, picture->economy, m_workbench.document().history()};
    start();
}

void MoveValues::start()
{
    if (m_worker->running || !m_worker->waiting)
        return;
    m_worker->running = true;
    m_worker->pool.start([this, request = *std::exchange(m_worker->waiting, std::nullopt)] {
        m_worker->put(answer(request));
        QMetaObject::invokeMethod(this, &MoveValues::deliver, Qt::QueuedConnection);
    });
}

void MoveValues::deliver()
{
    std::optional<Answer> answered = m_worker->take();
    if (!answered)
        return; // finish() was faster
    m_worker->running = false;
    if (answered->request.number != m_worker->newest) {
        start();
        return;
    }
    m_steps = std::move(answered->request.steps);
    m_changes = std::move(answered->changes);
    Q_EMIT changed();
}

void MoveValues::finish()
{
    m_workbench.finish();
    while (m_worker->running || m_worker->waiting) {
        m_worker->pool.waitForDone();
        deliver();
    }
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "why/attribution_run.h"

#include <QMutex>
#include <QMutexLocker>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <stop_token>
#include <utility>

namespace ui {

namespace {

constexpr std::size_t remembered = 6;
constexpr int progressSteps = 100; ///< told at most this often

} // namespace

/// One worker thread and one question under way.
class AttributionRun::Worker
{
public:
    Worker() { pool.setMaxThreadCount(1); }

    QThreadPool pool;
    std::stop_source stop;
    std::optional<Question> running;
    std::atomic<int> step = 0;

    void put(Answer answer)
    {
        const QMutexLocker lock(&mutex);
        ready = std::move(answer);
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

AttributionRun::AttributionRun(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>())
{
}

AttributionRun::~AttributionRun()
{
    m_worker->stop.request_stop();
    m_worker->pool.waitForDone();
}

void AttributionRun::ask(const std::vector<Question> &questions)
{
    m_wanted = questions;
    std::erase_if(m_known, [&](const Known &known) { // an older economy holds much memory
        return m_wanted.empty() || known.question.economy != m_wanted.front().economy;
    });
    if (m_worker->running && std::find(m_wanted.begin(), m_wanted.end(), *m_worker->running) == m_wanted.end())
        m_worker->stop.request_stop();
    startNext();
}

const AttributionRun::Answer *AttributionRun::answerTo(const Question &question) const
{
    const auto found =
        std::find_if(m_known.begin(), m_known.end(), [&](const Known &known) { return known.question == question; });
    return found == m_known.end() ? nullptr : &found->answer;
}

bool AttributionRun::busy() const
{
    return m_worker->running.has_value();
}

void AttributionRun::startNext()
{
    if (m_worker->running)
        return;
    const auto next =
        std::find_if(m_wanted.begin(), m_wanted.end(), [&](const Question &question) { return !answerTo(question); });
    if (next == m_wanted.end()) {
        Q_EMIT progressed(1.0);
        return;
    }
    m_worker->running = *next;
    m_worker->step = 0;
    m_worker->stop = std::stop_source();
    m_worker->pool.start([this, question = *next, stop = m_worker->stop.get_token()] {
        analysis::AttributionSettings settings;
        settings.stop = stop;
        settings.progress = [this](double share) {
            const int step = static_cast<int>(share * progressSteps);
            if (m_worker->step.exchange(step) != step && step < progressSteps)
                QMetaObject::invokeMethod(
                    this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
        };
        auto attribution = analysis::attribute(*question.economy, question.choice, question.reference, settings);
        if (attribution)
            m_worker->put(std::make_shared<const analysis::Attribution>(std::move(*attribution)));
        else
            m_worker->put(attribution.error());
        QMetaObject::invokeMethod(this, &AttributionRun::deliver, Qt::QueuedConnection);
    });
    Q_EMIT progressed(0.0);
}

void AttributionRun::deliver()
{
    std::optional<Answer> answer = m_worker->take();
    if (!answer)
        return; // finish() was faster
    const Question question = *std::exchange(m_worker->running, std::nullopt);
    const bool isStopped = answer->ok() && (**answer)->isStopped;
    if (!isStopped) {
        if (m_known.size() >= remembered)
            m_known.erase(m_known.begin());
        m_known.push_back({question, std::move(*answer)});
    }
    startNext();
    if (!isStopped && std::find(m_wanted.begin(), m_wanted.end(), question) != m_wanted.end())
        Q_EMIT answered();
}

void AttributionRun::finish()
{
    while (busy()) {
        m_worker->pool.waitForDone();
        deliver();
    }
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/curve_run.h"

#include <QMutex>
#include <QMutexLocker>
#include <QThreadPool>

#include <stop_token>
#include <utility>

namespace session {

namespace {

struct Answer
{
    std::shared_ptr<const CurveSet> curves; ///< null after an error, and when stopped
    std::optional<words::Error> error;
};

} // namespace

/// One worker thread and one run under way.
class CurveRun::Worker
{
public:
    Worker() { pool.setMaxThreadCount(1); }

    QThreadPool pool;
    std::stop_source stop;
    bool running = false;
    bool again = false; ///< something newer is wanted than what is under way

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

CurveRun::CurveRun(Workbench &workbench, QObject *parent)
    : QObject(parent), m_workbench(workbench), m_worker(std::make_unique<Worker>())
{
    connect(&m_workbench, &Workbench::pictureChanged, this, &CurveRun::follow);
}

CurveRun::~CurveRun()
{
    m_worker->stop.request_stop();
    m_worker->pool.waitForDone();
}

void CurveRun::want(const std::vector<analysis::CurveTopic> &topics)
{
    m_topics = topics;
    follow();
}

std::shared_ptr<const CurveSet> CurveRun::curvesBefore() const
{
    if (!m_curves || !m_last || !m_curves->picture->before || m_last->topics != m_curves->topics)
        return nullptr;
    return showAlike(m_last->picture->working, m_curves->picture->workingBefore) ? m_last : nullptr;
}

bool CurveRun::busy() const
{
    return m_worker->running;
}

void CurveRun::follow()
{
    const auto picture = m_workbench.picture();
    if (!picture || (m_curves && m_curves->picture->economy != picture->economy)) {
        m_last.reset(); // of another study
        if (std::exchange(m_curves, nullptr))
            Q_EMIT changed();
    }
    if (m_worker->running) {
        m_worker->again = true;
        m_worker->stop.request_stop();
        return;
    }
    start();
}

void CurveRun::start()
{
    const auto picture = m_workbench.picture();
    m_worker->again = false;
    if (!picture || m_topics.empty() || (m_curves && m_curves->picture == picture && m_curves->topics == m_topics)) {
        m_error.reset();
        return;
    }
    m_worker->running = true;
    m_worker->stop = std::stop_source();
    m_worker->pool.start([this, picture, topics = m_topics, stop = m_worker->stop.get_token()] {
        const analysis::Choice choice{picture->working.package, picture->working.date, picture->working.adjustments};
        auto curves = analysis::responseCurves(*picture->economy, choice, topics, 41, stop);
        Answer answer;
        if (!curves)
            answer.error = curves.error();
        else if (curves->size() == topics.size())
            answer.curves = std::make_shared<const CurveSet>(CurveSet{picture, topics, std::move(*curves)});
        m_worker->put(std::move(answer));
        QMetaObject::invokeMethod(this, &CurveRun::deliver, Qt::QueuedConnection);
    });
}

void CurveRun::deliver()
{
    std::optional<Answer> answer = m_worker->take();
    if (!answer)
        return; // finish() was faster
    m_worker->running = false;
    if (m_worker->again) {
        start();
        if (m_worker->running)
            return;
    }
    const auto picture = m_workbench.picture();
    if (answer->curves && (!picture || answer->curves->picture != picture || answer->curves->topics != m_topics))
        return;
    if (answer->curves) {
        if (m_curves && !showAlike(m_curves->picture->working, answer->curves->picture->working))
            m_last = m_curves;
        m_curves = answer->curves;
    }
    m_error = answer->error;
    Q_EMIT changed();
}

void CurveRun::finish()
{
    m_workbench.finish();
    while (busy()) {
        m_worker->pool.waitForDone();
        deliver();
    }
}

} // namespace session

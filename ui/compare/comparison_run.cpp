// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparison_run.h"

#include <QMutex>
#include <QMutexLocker>
#include <QThreadPool>

#include <utility>

namespace ui {

namespace {

struct Request
{
    int number = 0;
    std::shared_ptr<const session::Picture> picture;
    std::shared_ptr<const study::Study> study; ///< scenarios may be newer than those of the picture
    QStringList codes;
};

struct Answer
{
    Request request;
    words::Result<charts::Comparison> comparison;
};

} // namespace

/// One worker thread, one request under way, and at most one waiting: the newest.
class ComparisonRun::Worker
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
        ready.emplace(std::move(answered));
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

ComparisonRun::ComparisonRun(session::Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_worker(std::make_unique<Worker>())
{
    connect(&m_workbench, &session::Workbench::pictureChanged, this, &ComparisonRun::follow);
    connect(&m_workbench.document(), &session::Document::studyEdited, this, &ComparisonRun::request); // scenarios, notes
}

ComparisonRun::~ComparisonRun()
{
    m_worker->pool.waitForDone();
}

void ComparisonRun::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (m_wanted && m_stale)
        request();
}

void ComparisonRun::setCodes(const QStringList &codes)
{
    if (codes == m_codes)
        return;
    m_codes = codes;
    request();
}

std::optional<charts::Comparison> ComparisonRun::before() const
{
    if (!m_comparison || !m_picture->before)
        return std::nullopt;
    charts::Comparison then = *m_comparison;
    then.reference = m_picture->referenceBefore;
    then.referenceCode = m_picture->workingBefore.reference;
    return charts::comparisonBefore(*m_study, then, m_picture->workingBefore, m_answered, m_picture->before,
                                    m_picture->workingBefore.adjustments);
}

void ComparisonRun::follow()
{
    if (!m_workbench.picture()) { // of another study
        ++m_worker->newest;
        m_comparison.reset();
        m_study.reset();
        m_picture.reset();
        m_error.reset();
        m_codes.clear();
        m_worker->waiting.reset();
        m_stale = true;
        Q_EMIT changed();
        return;
    }
    request();
}

void ComparisonRun::request()
{
    const auto picture = m_workbench.picture();
    m_stale = !m_wanted || !picture;
    if (m_stale)
        return;
    m_worker->waiting = Request{++m_worker->newest, picture, m_workbench.document().snapshot(), m_codes};
    start();
}

void ComparisonRun::start()
{
    if (m_worker->running || !m_worker->waiting)
        return;
    m_worker->running = true;
    m_worker->pool.start([this, request = *std::exchange(m_worker->waiting, std::nullopt)] {
        m_worker->put({request, charts::compare(*request.picture->economy, *request.study, request.picture->working, request.codes)});
        QMetaObject::invokeMethod(this, &ComparisonRun::deliver, Qt::QueuedConnection);
    });
}

void ComparisonRun::deliver()
{
    std::optional<Answer> answer = m_worker->take();
    if (!answer)
        return; // finish() was faster
    m_worker->running = false;
    if (answer->request.number != m_worker->newest) {
        start();
        return;
    }
    if (answer->comparison) {
        m_comparison = std::make_shared<const charts::Comparison>(std::move(*answer->comparison));
        m_study = answer->request.study;
        m_picture = answer->request.picture;
        m_answered = answer->request.codes;
        m_error.reset();
    } else {
        m_error = answer->comparison.error();
    }
    Q_EMIT changed();
}

void ComparisonRun::finish()
{
    m_workbench.finish();
    while (m_worker->running || m_worker->waiting) {
        m_worker->pool.waitForDone();
        deliver();
    }
}

} // namespace ui

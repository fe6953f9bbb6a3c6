// SPDX-License-Identifier: GPL-3.0-or-later
#include "study_tables/scales_run.h"

#include "analysis/scales.h"
#include "study/economy.h"

#include <QMutex>
#include <QMutexLocker>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

using Scales = words::Result<std::vector<std::vector<study::Scale>>>;

Scales compute(const std::shared_ptr<const study::Study> &study)
{
    const auto economy = study::Economy::calibrate(study);
    if (!economy)
        return economy.error();
    auto scales = analysis::computeScales(**economy);
    if (!scales)
        return scales;
    for (std::size_t party = 0; party < scales->size(); ++party) {
        for (study::Scale &scale : (*scales)[party]) {
            if (scale.low == scale.high) // nothing on the table moves it, so any width will do
                scale.high += 1.0;
            const std::vector<study::Scale> &kept = study->parties[party].scales;
            const auto old = std::find_if(kept.begin(), kept.end(),
                                          [&](const auto &other) { return other.indicator == scale.indicator; });
            if (old != kept.end())
                scale.provenance.sources = old->provenance.sources;
        }
    }
    return scales;
}

} // namespace

/// One worker thread, one run under way.
class ScalesRun::Worker
{
public:
    Worker() { pool.setMaxThreadCount(1); }

    QThreadPool pool;
    bool running = false;
    std::shared_ptr<const study::Study> asked; ///< the study of the newest run; null when nobody waits for an answer

    void put(std::shared_ptr<const study::Study> study, Scales scales)
    {
        const QMutexLocker lock(&mutex);
        ready.emplace(std::move(study), std::move(scales));
    }
    std::optional<std::pair<std::shared_ptr<const study::Study>, Scales>> take()
    {
        const QMutexLocker lock(&mutex);
        return std::exchange(ready, std::nullopt);
    }

private:
    QMutex mutex;
    std::optional<std::pair<std::shared_ptr<const study::Study>, Scales>> ready;
};

ScalesRun::ScalesRun(session::Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_worker(std::make_unique<Worker>())
{
    connect(&document, &session::Document::studyEdited, this, &ScalesRun::forget);
    connect(&document, &session::Document::studyReplaced, this, &ScalesRun::forget);
}

ScalesRun::~ScalesRun()
{
    m_worker->pool.waitForDone();
}

bool ScalesRun::busy() const
{
    return m_worker->asked != nullptr;
}

void ScalesRun::forget()
{
    m_worker->asked.reset();
    m_scales.clear();
    m_error.reset();
    Q_EMIT changed();
}

void ScalesRun::start()
{
    m_scales.clear();
    m_error.reset();
    m_worker->asked = m_document.snapshot();
    Q_EMIT changed();
    if (std::exchange(m_worker->running, true))
        return; // its answer is of an older study; deliver() starts this one
    m_worker->pool.start([this, study = m_worker->asked] {
        m_worker->put(study, compute(study));
        QMetaObject::invokeMethod(this, &ScalesRun::deliver, Qt::QueuedConnection);
    });
}

void ScalesRun::deliver()
{
    auto answer = m_worker->take();
    if (!answer)
        return; // finish() was faster
    m_worker->running = false;
    if (!m_worker->asked)
        return;
    if (answer->first != m_worker->asked)
        return start();
    m_worker->asked.reset();
    if (answer->second)
        m_scales = std::move(*answer->second);
    else
        m_error = answer->second.error();
    Q_EMIT changed();
}

words::Result<words::Done> ScalesRun::apply()
{
    const std::vector<std::vector<study::Scale>> scales = m_scales;
    if (scales.empty())
        return words::Done{};
    return m_document.edit([] { return tr("Recompute scales"); },
                           [&](study::Study &study) {
                               for (std::size_t party = 0; party < study.parties.size(); ++party)
                                   study.parties[party].scales = scales[party];
                           });
}

void ScalesRun::finish()
{
    while (m_worker->running) {
        m_worker->pool.waitForDone();
        deliver();
    }
}

} // namespace ui

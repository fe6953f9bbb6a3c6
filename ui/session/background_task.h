// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QMutex>
#include <QMutexLocker>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <stop_token>
#include <utility>

namespace session {

/// One computation off the GUI thread at a time. A newer one stops the one under way and takes its place: what an older
/// one found is never delivered. Belongs to an object of the GUI thread, as a member, and is used in that thread alone.
template <class Result> class BackgroundTask
{
public:
    using Work = std::function<Result(std::stop_token)>;
    using Done = std::function<void(Result)>;

    explicit BackgroundTask(QObject &owner)
        : m_owner(owner)
    {
        m_pool.setMaxThreadCount(1);
    }
    ~BackgroundTask()
    {
        m_next.reset();
        m_stop.request_stop();
        m_pool.waitForDone();
    }
    BackgroundTask(const BackgroundTask &) = delete;
    BackgroundTask &operator=(const BackgroundTask &) = delete;

    /// `work` runs in the background; `done` gets its result in this thread, unless something newer was started.
    void start(Work work, Done done)
    {
        m_next = Request{std::move(work), std::move(done)};
        m_stop.request_stop();
        startNext();
    }
    void cancel()
    {
        m_next.reset();
        m_done = {};
        m_stop.request_stop();
    }
    bool busy() const { return m_running && (m_done || m_next); }
    /// Waits and delivers: for tests, never for the window.
    void finish()
    {
        while (m_running) {
            m_pool.waitForDone();
            deliver();
        }
    }

private:
    struct Request
    {
        Work work;
        Done done;
    };

    void startNext()
    {
        if (m_running || !m_next)
            return;
        Request request = *std::exchange(m_next, std::nullopt);
        m_running = true;
        m_done = std::move(request.done);
        m_stop = std::stop_source();
        m_pool.start([this, work = std::move(request.work), stop = m_stop.get_token()] {
            Result result = work(stop);
            {
                const QMutexLocker lock(&m_mutex);
                m_ready = std::move(result);
            }
            QMetaObject::invokeMethod(&m_owner, [this] { deliver(); }, Qt::QueuedConnection);
        });
    }

    void deliver()
    {
        std::optional<Result> result;
        {
            const QMutexLocker lock(&m_mutex);
            result = std::exchange(m_ready, std::nullopt);
        }
        if (!result)
            return; // finish() was faster
        m_running = false;
        const Done done = std::exchange(m_done, {});
        if (done && !m_next)
            done(std::move(*result)); // may start the next itself
        startNext();
    }

    QObject &m_owner;
    QThreadPool m_pool;
    std::stop_source m_stop;
    std::optional<Request> m_next; ///< waits for the one under way to stop
    bool m_running = false;
    Done m_done; ///< of the one under way; empty when nobody waits for it any more
    QMutex m_mutex;
    std::optional<Result> m_ready;
};

} // namespace session

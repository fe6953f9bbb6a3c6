// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QMutex>
#include <QMutexLocker>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace session {

/// Lets the calling thread, and those it starts, give way to the rest of the program; where the system cannot do that
/// for one thread, nothing happens.
void giveWay();

/// Work in the background of which only the newest counts: whoever starts another one never hears of the one before.
/// All but the work itself happens in the thread of `context`, which owns this.
template <class Answer> class Newest
{
public:
    using Publish = std::function<void(Answer)>;
    using Work = std::function<void(const Publish &publish, const std::stop_token &stop)>;

    /// `arrived` hears the newest of what was published, `ended` that the work is over: busy() is false by then.
    Newest(QObject &context, std::function<void(Answer)> arrived, std::function<void()> ended = {})
        : m_context(context)
        , m_arrived(std::move(arrived))
        , m_ended(std::move(ended))
    {
        m_pool.setMaxThreadCount(2); // one that was dropped may take a moment to end
    }
    ~Newest()
    {
        drop();
        m_pool.waitForDone();
    }
    Newest(const Newest &) = delete;
    Newest &operator=(const Newest &) = delete;

    void start(Work work)
    {
        drop();
        m_task = std::make_shared<Task>();
        m_pool.start([this, task = m_task, work = std::move(work)] {
            giveWay();
            const Publish publish = [this, task](Answer answer) {
                {
                    const QMutexLocker lock(&task->mutex);
                    task->ready = std::move(answer);
                }
                tell(task);
            };
            work(publish, task->stop.get_token());
            {
                const QMutexLocker lock(&task->mutex);
                task->over = true;
            }
            tell(task);
        });
    }
    /// Asks the work to end; what it still publishes arrives.
    void stop()
    {
        if (m_task)
            m_task->stop.request_stop();
    }
    /// Ends it at once, as far as anybody here can tell.
    void drop()
    {
        stop();
        m_task.reset();
    }
    bool busy() const { return m_task != nullptr; }
    /// Waits and delivers: for tests, never for the window.
    void finish()
    {
        while (m_task) {
            m_pool.waitForDone();
            deliver(m_task);
        }
    }

private:
    struct Task
    {
        std::stop_source stop;
        QMutex mutex;
        std::optional<Answer> ready;
        bool over = false;
    };

    void tell(const std::shared_ptr<Task> &task)
    {
        QMetaObject::invokeMethod(&m_context, [this, task] { deliver(task); }, Qt::QueuedConnection);
    }
    void deliver(std::shared_ptr<Task> task)
    {
        if (task != m_task)
            return;
        std::optional<Answer> answer;
        bool over = false;
        {
            const QMutexLocker lock(&task->mutex);
            answer = std::exchange(task->ready, std::nullopt);
            over = task->over;
        }
        if (over)
            m_task.reset();
        if (answer)
            m_arrived(std::move(*answer));
        if (over && m_ended)
            m_ended();
    }

    QObject &m_context;
    std::function<void(Answer)> m_arrived;
    std::function<void()> m_ended;
    std::shared_ptr<Task> m_task; ///< the newest; null when it is over
    QThreadPool m_pool;
};

} // namespace session

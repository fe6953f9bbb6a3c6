// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/parallel.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace analysis {

int defaultThreads()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

int inParallel(int count, int threads, const std::stop_token &stop, const std::function<void(int)> &work,
               const std::function<void(int)> &finished)
{
    std::atomic<int> next{0};
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<char> done(static_cast<std::size_t>(count), 0);
    int prefix = 0, running = std::clamp(threads, 1, std::max(1, count)); // under the mutex
    std::vector<std::jthread> workers;
    for (int i = running; i > 0; --i) {
        workers.emplace_back([&] {
            for (int item = next++; item < count && !stop.stop_requested(); item = next++) {
                work(item);
                const std::lock_guard lock(mutex);
                done[static_cast<std::size_t>(item)] = 1;
                const int before = prefix;
                while (prefix < count && done[static_cast<std::size_t>(prefix)])
                    ++prefix;
                if (prefix != before)
                    changed.notify_one();
            }
            const std::lock_guard lock(mutex);
            --running;
            changed.notify_one();
        });
    }
    int told = 0;
    std::unique_lock lock(mutex);
    while (running > 0 || told < prefix) {
        if (told < prefix) {
            told = prefix;
            lock.unlock();
            finished(told);
            lock.lock();
        } else {
            changed.wait(lock);
        }
    }
    return told;
}

} // namespace analysis

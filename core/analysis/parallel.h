// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

namespace analysis {

/// As many as the machine has, at least one.
int defaultThreads();

/// Calls `work` for every number below `count`, on `threads` threads, in any order. Meanwhile the calling thread hears
/// of progress: `finished(n)` says that all numbers below n are done. Ends early, between two numbers, when `stop` is
/// requested. Returns the n of the end.
int inParallel(int count, int threads, const std::stop_token &stop, const std::function<void(int)> &work,
               const std::function<void(int)> &finished);

} // namespace analysis

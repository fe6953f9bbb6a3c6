// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/newest.h"

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace session {

void giveWay()
{
#ifdef Q_OS_LINUX
    // Here it means the calling thread alone, and threads started from it take it over. Not the idle class: on a machine
    // that is busy with something else, that would never come to an end.
    constexpr int niceness = 10;
    setpriority(PRIO_PROCESS, 0, niceness);
#endif
}

} // namespace session

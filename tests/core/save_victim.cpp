// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/study_file.h"

#include <QCoreApplication>
#include <QStringList>

#include <csignal>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

/// save_victim FILE FIRST SECOND: for every number of microseconds on standard input, a process that saves the two
/// studies over FILE in turns is killed that long after its start; a line on standard output says so. One process reads
/// the studies, its children die.
namespace {

[[noreturn]] void saveForEver(const QString &file, const study::Study &first, const study::Study &second)
{
    for (;;) {
        if (!storage::save(second, file) || !storage::save(first, file))
            _exit(1);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const auto first = storage::load(arguments[2]), second = storage::load(arguments[3]);
    if (!first || !second)
        return 66;
    unsigned microseconds = 0;
    bool secondFirst = true;
    while (std::scanf("%u", &microseconds) == 1) {
        const pid_t child = fork();
        if (child < 0)
            return 70;
        if (child == 0) // children take turns in what they write first, so both studies are met
            saveForEver(arguments[1], secondFirst ? *first : *second, secondFirst ? *second : *first);
        secondFirst = !secondFirst;
        usleep(microseconds);
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        std::puts(WIFSIGNALED(status) ? "killed" : "ended");
        std::fflush(stdout);
    }
    return 0;
}

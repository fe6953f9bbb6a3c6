// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/error.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace explorer {

/// What the command line of the explorer asks: landing-zone [STUDY | FOLDER | FILES] [--language en|fr] [--report FOLDER].
struct Arguments
{
    Q_DECLARE_TR_FUNCTIONS(explorer::Arguments)
public:
    QStringList files;                       ///< a study, a folder, or a domain's files; empty for the shipped study
    std::optional<words::Language> language; ///< empty: as kept or as the system
    std::optional<QString> reportFolder;     ///< write the report and leave
    bool help = false;
    bool version = false;

    /// BadUsage for what is not understood. `words` without the program's name.
    static words::Result<Arguments> read(const QStringList &words);
    static QString usage();
};

} // namespace explorer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result/result.h"
#include "words/wording.h"

#include <QString>

namespace words {

/// What can go wrong where a person can mend it. Values are the exit codes of the command line (design §8).
enum class ErrorKind {
    BadUsage = 2,      ///< bad usage, unknown name
    BadData = 65,      ///< bad data, or data beyond a stated limit
    NotFound = 66,     ///< input not found
    NotConverged = 70, ///< the market did not clear
    CannotWrite = 73,  ///< output cannot be written
};

/// One error a person reads: what is wrong, where, what to do.
struct Error
{
    ErrorKind kind = ErrorKind::BadData;
    QString where;     ///< file, line, column, table, row, sector … as the reader knows it; may be empty
    Sentence what;     ///< what is wrong
    Sentence mend{};   ///< what to do; may be empty
    QString detail{};  ///< for the log and the details button; never the only message

    /// "where: what mend" in one line.
    QString in(const Wording &wording) const;
};

template <class T> using Result = lz::Result<T, Error>;
using lz::Done;

/// The one of `candidates` nearest to `name` by edit distance (case ignored), for "did you mean"; empty when none is near.
QString nearestName(const QString &name, const QStringList &candidates);

} // namespace words

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result/result.h"
#include "words/wording.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace exchange {

/// One record of a CSV file and the line it begins on (from 1; a quoted field may span lines).
struct CsvRow
{
    int line = 0;
    QStringList fields;
};

/// A comma-separated file with a header record.
struct CsvTable
{
    CsvRow header;
    std::vector<CsvRow> rows;
};

/// Why a file is no CSV, and where.
struct CsvFault
{
    int line = 0;
    words::Sentence what;
    words::Sentence mend;
};

/// RFC 4180: comma, optional double quotes, a quote inside quotes doubled, CRLF or LF. A byte-order mark is skipped,
/// the text must be UTF-8, empty lines are passed over. Numbers of fields are left to the caller, who knows the
/// columns.
lz::Result<CsvTable, CsvFault> parseCsv(const QByteArray &bytes);

} // namespace exchange

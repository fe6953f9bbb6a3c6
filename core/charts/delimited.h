// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

/// Lines of cells as text that spreadsheets read.
namespace charts {

/// Every digit, the reader's decimal sign, no grouping, plain hyphen for minus; empty where there is no number.
QString exactNumber(const QLocale &locale, double value);

/// Tab-separated, for the clipboard.
QString tabSeparated(const std::vector<QStringList> &lines);
/// After RFC 4180: commas, or semicolons where the decimal sign of `locale` is a comma.
QString commaSeparated(const std::vector<QStringList> &lines, const QLocale &locale);

} // namespace charts

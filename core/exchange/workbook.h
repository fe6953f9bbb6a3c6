// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/error.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace exchange {

/// A formula with the result it has now, so that programs that do not calculate show the right figure.
struct Formula
{
    QString expression; ///< "=B2-C2", in English with commas
    double result = 0.0;
    bool operator==(const Formula &) const = default;
};

/// Empty, a text, a figure (not finite: empty) or a formula.
using Cell = std::variant<std::monostate, QString, double, Formula>;

/// One sheet of a workbook; the first row is its heading.
struct Sheet
{
    QString name; ///< at most 31 characters, none of []:*?/\ .
    std::vector<std::vector<Cell>> rows;
    std::vector<double> widths{}; ///< of the columns, in characters; the rest stand as they are
    bool operator==(const Sheet &) const = default;
};

struct Workbook
{
    QString title;
    QDate created; ///< the date in its properties
    std::vector<Sheet> sheets;
};

/// The workbook as an .xlsx file: the same workbook gives the same bytes, in any locale. Figures are rounded to 10
/// significant digits.
words::Result<QByteArray> writeWorkbook(const Workbook &workbook);

/// "Data!$B$2:$B$7": rows and columns from 0, the last ones included.
QString cellRange(const QString &sheet, int column, int firstRow, int lastRow);
QString cellName(const QString &sheet, int column, int row);
QString columnName(int column);

} // namespace exchange

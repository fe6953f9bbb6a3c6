// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/delimited.h"

#include <cmath>

namespace charts {

QString exactNumber(const QLocale &locale, double value)
{
    if (!std::isfinite(value))
        return {};
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = plain.toString(value == 0.0 ? 0.0 : value, 'g', QLocale::FloatingPointShortest);
    return text.replace(QChar(0x2212), QLatin1Char('-')); // spreadsheets read the hyphen only
}

QString tabSeparated(const std::vector<QStringList> &lines)
{
    QString text;
    for (QStringList cells : lines) {
        for (QString &cell : cells)
            cell.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QString commaSeparated(const std::vector<QStringList> &lines, const QLocale &locale)
{
    const QLatin1Char separator(locale.decimalPoint() == QLatin1String(",") ? ';' : ',');
    QString text;
    for (QStringList cells : lines) {
        for (QString &cell : cells) {
            if (cell.contains(separator) || cell.contains(QLatin1Char('"')) || cell.contains(QLatin1Char('\n')))
                cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
        }
        text += cells.join(separator) + QLatin1String("\r\n");
    }
    return text;
}

} // namespace charts

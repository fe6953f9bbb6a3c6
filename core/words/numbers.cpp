// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/numbers.h"

#include <QLatin1Char>

#include <algorithm>
#include <cmath>

namespace words {

namespace {

constexpr QChar minus(0x2212);
constexpr QChar narrowNoBreakSpace(0x202F);

double roundedTo(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

} // namespace

QString number(const Wording &wording, double value, int decimals, Sign sign)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const double shown = std::abs(roundedTo(value, std::max(decimals, 0)));
    QString text = wording.locale().toString(shown, 'f', std::max(decimals, 0));
    if (wording.language() == Language::French)
        text.replace(QChar(0x00A0), narrowNoBreakSpace);
    if (shown == 0.0)
        return text;
    if (value < 0.0)
        return minus + text;
    return sign == Sign::Always ? QLatin1Char('+') + text : text;
}

QString significant(const Wording &wording, double value, int digits, Sign sign)
{
    if (!std::isfinite(value) || value == 0.0)
        return number(wording, value, 0, sign);
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    int decimals = digits - 1 - magnitude;
    double shown = value;
    if (decimals < 0)
        shown = roundedTo(value, decimals);
    return number(wording, shown, std::clamp(decimals, 0, 6), sign);
}

QString percent(const Wording &wording, double fraction, int maximumDecimals, Sign sign)
{
    const double value = fraction * 100.0;
    int decimals = maximumDecimals;
    while (decimals > 0 && roundedTo(value, decimals) == roundedTo(value, decimals - 1))
        --decimals;
    const QString text = number(wording, value, decimals, sign);
    return wording.language() == Language::French ? text + narrowNoBreakSpace + QLatin1Char('%') : text + QLatin1Char('%');
}

QString longDate(const Wording &wording, const QDate &date)
{
    const QString month = wording.locale().monthName(date.month(), QLocale::LongFormat);
    const QString day = wording.language() == Language::French && date.day() == 1 ? QStringLiteral("1er")
                                                                                  : QString::number(date.day());
    return QStringLiteral("%1 %2 %3").arg(day, month, QString::number(date.year()));
}

} // namespace words

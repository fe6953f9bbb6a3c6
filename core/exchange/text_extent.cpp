// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_extent.h"

#include <QStringList>

#include <array>

namespace exchange {

namespace {

/// Advance widths of U+0020 to U+007E in thousandths of the type size.
constexpr std::array<int, 95> advances{
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
    556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};

int advanceOf(QChar c)
{
    const QString base = c.decomposition();
    const char16_t code = base.isEmpty() ? c.unicode() : base.front().unicode();
    if (code >= 0x20 && code <= 0x7E)
        return advances[code - 0x20u];
    if (c.isLowSurrogate() || c.category() == QChar::Mark_NonSpacing)
        return 0;
    if (code == 0x202F || code == 0x2009)
        return 200;
    if (code == 0x2212)
        return 584;
    return code < 0x2000 ? 600 : 1000;
}

} // namespace

double textWidth(const QString &text, double points, Weight weight)
{
    int sum = 0;
    for (const QChar c : text)
        sum += advanceOf(c);
    return (weight == Weight::Bold ? 1.07 : 1.0) * sum * points / 1000.0;
}

int lineCount(const QString &text, double width, double points, Weight weight)
{
    int lines = 0;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        double at = 0.0;
        ++lines;
        const double space = textWidth(QStringLiteral(" "), points, weight);
        for (const QString &word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            double own = textWidth(word, points, weight);
            if (at > 0.0 && at + space + own > width) {
                ++lines;
                at = 0.0;
            }
            for (; own > width; own -= width) // a word longer than the line is broken where it must be
                ++lines;
            at += own + (at > 0.0 ? space : 0.0);
        }
    }
    return lines;
}

QString elided(const QString &text, int lines, double width, double points, Weight weight)
{
    if (lineCount(text, width, points, weight) <= lines)
        return text;
    const QChar ellipsis(0x2026);
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    while (tooLong - fits > 1) {
        const qsizetype middle = (fits + tooLong) / 2;
        (lineCount(text.left(middle) + ellipsis, width, points, weight) <= lines ? fits : tooLong) = middle;
    }
    const qsizetype word = text.lastIndexOf(QLatin1Char(' '), fits);
    if (word > fits * 3 / 4)
        fits = word;
    else if (fits > 0 && text[fits - 1].isHighSurrogate())
        --fits;
    return text.left(fits).trimmed() + ellipsis;
}

} // namespace exchange

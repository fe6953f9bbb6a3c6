// SPDX-License-Identifier: GPL-3.0-or-later
#include "concessions/row_geometry.h"

#include <QFontMetrics>

#include <algorithm>
#include <cstdlib>

namespace ui {

namespace {

constexpr int topPadding = 7;
constexpr int lineGap = 3;
constexpr int bottomPadding = 5;
constexpr int infoSize = 22;
constexpr int rightMargin = 10;
constexpr int warningIcon = 20;
constexpr int widestControl = 176;
constexpr int segmentHeight = 24;

int secondLineHeight(const QFontMetrics &metrics)
{
    return std::max(30, 2 * (metrics.ascent() + 3));
}

QString warningOf(const ConcessionRow &row)
{
    return row.brokenRules.join(QLatin1Char('\n'));
}

QRect warningTextRect(const QString &text, int left, int top, int right, const QFontMetrics &metrics)
{
    return metrics.boundingRect(QRect(left, top, std::max(80, right - left), 10000), Qt::TextWordWrap | Qt::AlignLeft, text);
}

} // namespace

RowGeometry::RowGeometry(const ConcessionRow &row, const QRect &rect, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int left = rect.left() + margin, right = rect.right() - rightMargin;
    firstLine = QRect(left, rect.top() + topPadding, right - left + 1, metrics.height());

    const int top = firstLine.bottom() + 1 + lineGap, height = secondLineHeight(metrics);
    info = QRect(right - infoSize + 3, top + (height - infoSize) / 2, infoSize, infoSize);
    const int figureWidth = metrics.horizontalAdvance(QStringLiteral("+00.0")) + 2;
    lock = info.translated(-infoSize, 0);
    figures = QRect(lock.left() - 4 - figureWidth, top, figureWidth, height);
    const int barWidth = std::clamp((right - left) / 6, 40, 84);
    bars = QRect(figures.left() - 6 - barWidth, top, barWidth, height);
    // The zero stands where both ends of the common scale fit, but never at the very edge.
    const double span = row.worthHigh - row.worthLow;
    zero = bars.left() + std::clamp(static_cast<int>(barWidth * -row.worthLow / span), 6, barWidth - 6);

    const int controlWidth = std::min(bars.left() - 14 - left, widestControl);
    const int count = std::max(1, static_cast<int>(row.stops.size()));
    if (row.usesSlider()) {
        control = QRect(left - 6, top, controlWidth + 12, height);
        const double step = static_cast<double>(controlWidth - 16) / (count - 1);
        for (int i = 0; i < count; ++i) {
            const int x = left + 8 + static_cast<int>(step * i + 0.5);
            const int half = static_cast<int>(step / 2.0);
            stops.emplace_back(x - half, top, 2 * half + 1, height);
        }
    } else {
        control = QRect(left, top + (height - segmentHeight) / 2, controlWidth, segmentHeight);
        for (int i = 0; i < count; ++i) {
            const int from = control.left() + controlWidth * i / count, to = control.left() + controlWidth * (i + 1) / count;
            stops.emplace_back(from, control.top(), to - from, segmentHeight);
        }
    }
    warningText = warningOf(row);
    if (!warningText.isEmpty()) {
        const int textLeft = left + warningIcon;
        const QRect text = warningTextRect(warningText, textLeft, top + height + 2, right, metrics);
        warning = QRect(left, text.top(), right - left + 1, text.height());
    }
}

int RowGeometry::nearestStop(int x) const
{
    int nearest = 0;
    for (int i = 1; i < static_cast<int>(stops.size()); ++i) {
        if (std::abs(stopX(i) - x) < std::abs(stopX(nearest) - x))
            nearest = i;
    }
    return nearest;
}

int RowGeometry::height(const ConcessionRow &row, int width, const QFont &font)
{
    const RowGeometry geometry(row, QRect(0, 0, width, 1000), font);
    const int bottom = geometry.warning.isEmpty() ? geometry.bars.bottom() : geometry.warning.bottom() + 3;
    return std::max(62, bottom + 1 + bottomPadding);
}

int RowGeometry::groupHeight(const QFont &font)
{
    return std::max(32, QFontMetrics(font).height() + 14);
}

} // namespace ui

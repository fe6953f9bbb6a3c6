// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exchange {

enum class Weight { Regular, Bold };

/// Width of one line in points, from the advance widths of Helvetica, Arial and Liberation Sans (which are the same).
/// Core has no fonts: this is for laying out slides, where a few percent do not matter.
double textWidth(const QString &text, double points, Weight weight = Weight::Regular);

/// Lines that `text` takes when broken at spaces to fit `width` points.
int lineCount(const QString &text, double width, double points, Weight weight = Weight::Regular);

/// `text`, cut at a word with an ellipsis where it takes more than `lines` lines.
QString elided(const QString &text, int lines, double width, double points, Weight weight = Weight::Regular);

/// Height of one line in points.
constexpr double lineHeight(double points) { return 1.2 * points; }

} // namespace exchange

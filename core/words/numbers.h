// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/wording.h"

#include <QDate>
#include <QString>

namespace words {

/// Figures as people read them on screen: the locale's separators, U+2212 for minus, never a "−0".
/// Full precision belongs to tables on copy and to the command line, not here.
enum class Sign { WhenNegative, Always };

/// `value` with `decimals` decimals.
QString number(const Wording &wording, double value, int decimals, Sign sign = Sign::WhenNegative);

/// `value` to `digits` significant digits, whole numbers from 10^(digits-1) up written out (12,345 → 12,300).
QString significant(const Wording &wording, double value, int digits = 3, Sign sign = Sign::WhenNegative);

/// A fraction as percent with the locale's spacing: 0.125 → "12.5%" or "12,5 %". Trailing zeros are dropped.
QString percent(const Wording &wording, double fraction, int maximumDecimals = 1, Sign sign = Sign::WhenNegative);

/// "1 August 2025", "1er août 2025".
QString longDate(const Wording &wording, const QDate &date);

} // namespace words

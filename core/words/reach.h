// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/wording.h"

#include <QString>

namespace words {

/// Figures a reader is to reach, rounded so that what is read is enough.

/// A change from one fraction to another, as percent: `to` is rounded away from `from`, and both have as many decimals,
/// at least one where it is not zero, as it takes for the two to differ.
struct PercentReach
{
    QString from;
    QString to;
};
PercentReach percentReach(const Wording &wording, double from, double to);

/// A positive `value` rounded up to `decimals` decimals: never "0".
QString roundedUp(const Wording &wording, double value, int decimals);

} // namespace words

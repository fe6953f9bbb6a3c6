// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/wording.h"

namespace charts {

/// The note of a source or derivation as it is shown: notes are kept in English alone, and marked as such in another
/// language. Empty where there is none.
QString noteText(const QString &note, const words::Wording &wording);

} // namespace charts

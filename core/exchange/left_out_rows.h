// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "words/wording.h"

namespace exchange {

/// A slide has no ring to drag and no table beside it: neither subtitle nor spoken text
/// speaks of them any more.
void leaveOutHints(charts::ChartSpec &spec, const words::Wording &wording);

/// A slide has room for about seven rows, and a native bar cannot be broken off: of more rows those that do not change
/// go, and so does one that would swamp the others. Both are named in the source line, and nothing speaks of
/// bars off the scale any more. What is no bar chart, or has nothing to leave out, stays as it is.
void leaveOutRows(charts::ChartSpec &spec, const words::Wording &wording);

} // namespace exchange

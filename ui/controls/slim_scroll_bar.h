// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractScrollArea;

namespace ui {

/// Gives a scroll area flat, narrow scroll bars without arrows, in the colours of the theme in force.
void useSlimScrollBars(QAbstractScrollArea *area);

} // namespace ui

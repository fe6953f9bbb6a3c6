// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "session/preferences.h"

namespace ui {

/// The theme an appearance asks for; System follows the palette the program was started with.
Theme::Mode themeMode(session::Appearance appearance);

/// Gives the whole program the theme a person chose, if it is not there already. Call it first before any other palette
/// is set, so that the system's is still known.
void applyAppearance(const session::Preferences &preferences);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/appearance.h"

#include <QGuiApplication>

namespace ui {

namespace {

bool systemIsDark()
{
    static const bool dark = [] { // once: later the palette is ours
        const QPalette palette = QGuiApplication::palette();
        return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    }();
    return dark;
}

} // namespace

Theme::Mode themeMode(session::Appearance appearance)
{
    const bool dark = systemIsDark();
    switch (appearance) {
    case session::Appearance::Light:
        return Theme::Mode::Light;
    case session::Appearance::Dark:
        return Theme::Mode::Dark;
    case session::Appearance::HighContrast:
        return Theme::Mode::HighContrast;
    case session::Appearance::System:
        break;
    }
    return dark ? Theme::Mode::Dark : Theme::Mode::Light;
}

void applyAppearance(const session::Preferences &preferences)
{
    Theme::apply(themeMode(preferences.appearance()));
}

} // namespace ui

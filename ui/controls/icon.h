// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace ui {

/// The drawing ":/icons/<name>.svg" in one colour, sharp at the given device pixel ratio. `size` in logical pixels.
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio);

/// The same in the ink of the theme in force, and its grey when disabled. Ask again on QEvent::PaletteChange.
QIcon themedIcon(const QString &name);
/// In another ink, for a button with a ground of its own.
QIcon themedIcon(const QString &name, const QColor &ink);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/study_export.h"

#include <QSizeF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace ui {

struct Theme;

/// A slide as pictures show it: 16:9, light, laid out for 800 × 450 logical pixels, whatever the window is doing. Text of
/// 10 points there is 16 on a page of 13⅓ × 7½ inches.
inline constexpr QSizeF slideSize{800.0, 450.0};

void paintSlide(QPainter &painter, const exchange::DeckSlide &slide, const Theme &theme);

/// The painter that exports need (see exchange::exportFiles). Wants a QApplication, but no screen. The same slide gives
/// the same bytes, in a .pdf but for its date.
exchange::SlidePainter slidePainter();

} // namespace ui

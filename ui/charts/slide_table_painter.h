// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/slide_table.h"

#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace ui {

struct Theme;

/// The table into `area` of a slide of slideSize, laid out with the type at hand; smaller where that needs more room than
/// the slide's own.
void paintSlideTable(QPainter &painter, const exchange::SlideTable &table, const QRectF &area, const Theme &theme);

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "charts/theme.h"

#include <QImage>
#include <QRectF>
#include <QSize>

QT_BEGIN_NAMESPACE
class QIODevice;
class QPainter;
QT_END_NAMESPACE

namespace ui {

/// Pictures of a chart with its title, subtitle and source line, laid out for `size` logical pixels at 96 dpi, whatever
/// the window is doing. Need a QApplication, but no screen. Without a ground what lies behind shows through.
enum class Ground { Card, None };
void paintChart(QPainter &painter, const charts::ChartSpec &spec, const QSizeF &size, const Theme &theme, Ground ground = Ground::Card);
/// The plot alone, without title, subtitle and source line, into `rect`.
void paintPlot(QPainter &painter, const charts::ChartSpec &spec, const QRectF &rect, const Theme &theme);
/// The words around plots, laid out as paintChart() does; returns where the plots go.
struct PictureTexts
{
    QString title;
    QString subtitle;
    QString remark; ///< above the source line; may be empty
    QString source;
};
QRectF paintTexts(QPainter &painter, const PictureTexts &texts, const QSizeF &size, const Theme &theme);
/// `scale` image pixels for a logical one.
QImage renderChart(const charts::ChartSpec &spec, const QSize &size, Theme::Mode mode, qreal scale = 1.0, Ground ground = Ground::Card);
/// The same as an SVG document, written to an open device.
void writeSvg(const charts::ChartSpec &spec, const QSize &size, Theme::Mode mode, QIODevice *device);
/// The same as a page of that size, in vectors.
void writePdf(const charts::ChartSpec &spec, const QSize &size, Theme::Mode mode, QIODevice *device);

/// `text` broken where its lines come out most even, into as few lines as fit `width`.
QStringList balancedLines(const QString &text, const QFont &font, qreal width);

} // namespace ui

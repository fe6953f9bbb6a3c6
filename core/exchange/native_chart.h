// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "exchange/workbook.h"
#include "words/wording.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace exchange {

/// A rectangle on a slide, in points; a slide is 960 × 540.
struct Frame
{
    double x = 0.0;
    double y = 0.0;
    double width = 0.0;
    double height = 0.0;
    double right() const { return x + width; }
    double bottom() const { return y + height; }
};

/// One DrawingML chart (ECMA-376 part 1, 21.2) with the sheet its references point into: the caches hold the same figures
/// as the cells, rounded to 10 significant digits.
struct NativeChart
{
    QByteArray xml; ///< of the chart part; relationship rId1 is the workbook
    Sheet sheet;
    Frame frame;
    Frame plot;          ///< where the plot area lies on the slide
    QString alternative; ///< what the chart shows, in words
};

/// The charts of one ChartSpec inside `area`, and what the reader has to know beside the source line.
struct NativeCharts
{
    std::vector<NativeChart> charts;
    QString note;
};

/// Bars (after leaveOutRows()) become one clustered bar chart (one for each party where the scales differ), Curves one scatter chart with
/// straight lines for each small multiple, Waterfall and Tornado stacked and overlapped bars, DealSpace a scatter chart
/// whose plot area is square and clear. A HeatMap has none: it is a table.
NativeCharts nativeCharts(const charts::ChartSpec &spec, const Frame &area, const words::Wording &wording);

} // namespace exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "concessions/concession_row.h"

#include <QFont>
#include <QRect>
#include <QStringList>

#include <vector>

namespace ui {

/// Where the parts of an irritant's row lie: what the delegate paints and what the mouse hits are one answer.
/// Logical pixels, in the coordinates of `rect`.
struct RowGeometry
{
    RowGeometry(const ConcessionRow &row, const QRect &rect, const QFont &font);

    QRect firstLine;          ///< title left, position right
    QRect control;            ///< slider or segments, the whole band the mouse may press
    std::vector<QRect> stops; ///< cells around the stops of a slider, or the segments
    QRect bars;               ///< worth of all parties, one zero
    int zero = 0;             ///< x of no worth
    QRect figures;            ///< right-aligned, one line for each party
    QRect lock;
    QRect info;
    QRect warning;            ///< the broken rules; empty when none
    QString warningText;

    /// The stop nearest to x, for drags that leave the band.
    int nearestStop(int x) const;
    int stopX(int stop) const { return stops[static_cast<std::size_t>(stop)].center().x(); }

    static int height(const ConcessionRow &row, int width, const QFont &font);
    static int groupHeight(const QFont &font);
    static constexpr int margin = 16;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"

#include <QPoint>
#include <QWidget>

#include <optional>

namespace ui {

/// The plot of one kind of chart on the screen: follows size and theme, tells what is under the pointer, and says the
/// spoken summary to screen readers. Title, table and source line are the ChartFrame's.
class PlotView
{
public:
    /// A row of the chart and, from 0, what is told apart in it; −1 on the row's name. Bars, waterfall: a row and a
    /// party. Response curves: a panel and a line. Heat map: a market and a supplier. Tornado: a parameter and 0, row −1
    /// being all together. Deal space: a mark and 0, or an entry of the frontier and 1; row −1 is the current package.
    struct Place
    {
        int row = 0;
        int panel = -1;
        bool operator==(const Place &) const = default;
    };

    virtual ~PlotView() = default;
    /// The widget itself: a view is one.
    virtual QWidget *widget() = 0;
    virtual bool shows(const charts::Body &body) const = 0;
    /// `spec` has a body that this view shows.
    virtual void setSpec(const charts::ChartSpec &spec) = 0;
    /// What stands at a point of the widget; without one, what the keyboard has in hand.
    virtual std::optional<Place> placeAt(const std::optional<QPoint> &) const { return std::nullopt; }
};

/// A view for the kind of `body`; the caller takes it.
PlotView *makePlotView(const charts::Body &body);

} // namespace ui

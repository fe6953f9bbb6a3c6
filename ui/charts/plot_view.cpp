// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_view.h"

#include "charts/curves_chart_view.h"
#include "charts/deal_space_chart_view.h"
#include "charts/heat_map_view.h"
#include "charts/sector_bars_chart.h"
#include "charts/tornado_chart_view.h"
#include "charts/waterfall_view.h"

namespace ui {

namespace {

struct MakeView
{
    PlotView *operator()(const charts::Bars &) const { return new SectorBarsChart; }
    PlotView *operator()(const charts::Curves &) const { return new CurvesChartView; }
    PlotView *operator()(const charts::HeatMap &) const { return new HeatMapView; }
    PlotView *operator()(const charts::DealSpace &) const { return new DealSpaceChartView; }
    PlotView *operator()(const charts::Waterfall &) const { return new WaterfallView; }
    PlotView *operator()(const charts::Tornado &) const { return new TornadoChartView; }
};

} // namespace

PlotView *makePlotView(const charts::Body &body)
{
    return std::visit(MakeView{}, body);
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/native_chart.h"

#include "exchange/native_kinds.h"

namespace exchange {

NativeCharts nativeCharts(const charts::ChartSpec &spec, const Frame &area, const words::Wording &wording)
{
    struct Kinds
    {
        const charts::ChartSpec &spec;
        const Frame &area;
        const words::Wording &wording;
        NativeCharts operator()(const charts::Bars &bars) const { return nativeBars(bars, area, wording); }
        NativeCharts operator()(const charts::Curves &curves) const { return nativeCurves(curves, area, wording); }
        NativeCharts operator()(const charts::Waterfall &steps) const { return nativeWaterfall(steps, area, wording); }
        NativeCharts operator()(const charts::Tornado &tornado) const { return nativeTornado(tornado, area, wording); }
        NativeCharts operator()(const charts::HeatMap &) const { return {}; }
        NativeCharts operator()(const charts::DealSpace &space) const { return nativeDealSpace(space, area, wording); }
    };
    const bool isEmpty = std::visit([](const auto &body) {
        if constexpr (requires { body.rows.empty(); })
            return body.rows.empty();
        else if constexpr (requires { body.panels.empty(); })
            return body.panels.empty();
        else
            return false;
    }, spec.body);
    if (isEmpty)
        return {};
    NativeCharts made = std::visit(Kinds{spec, area, wording}, spec.body);
    for (NativeChart &chart : made.charts) {
        if (chart.alternative.isEmpty())
            chart.alternative = spec.spoken;
    }
    return made;
}

} // namespace exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/native_chart.h"

namespace exchange {

/// The kinds of nativeCharts(), each in a file of its own.
NativeCharts nativeBars(const charts::Bars &bars, const Frame &area, const words::Wording &wording);
NativeCharts nativeCurves(const charts::Curves &curves, const Frame &area, const words::Wording &wording);
NativeCharts nativeWaterfall(const charts::Waterfall &waterfall, const Frame &area, const words::Wording &wording);
NativeCharts nativeTornado(const charts::Tornado &tornado, const Frame &area, const words::Wording &wording);
NativeCharts nativeDealSpace(const charts::DealSpace &space, const Frame &area, const words::Wording &wording);

} // namespace exchange

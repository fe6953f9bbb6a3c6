// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_spec.h"

#include "charts/delimited.h"
#include "words/numbers.h"

#include <algorithm>
#include <cmath>

namespace charts {

namespace {

std::vector<QStringList> linesOf(const Table &table, const QLocale &locale)
{
    std::vector<QStringList> lines{table.headers};
    for (const Table::Row &row : table.rows) {
        QStringList cells{row.label};
        for (const double value : row.values)
            cells << exactNumber(locale, value);
        lines.push_back(cells);
    }
    return lines;
}

void shareEnds(double &lowA, double &highA, double &lowB, double &highB)
{
    lowA = lowB = std::min(lowA, lowB);
    highA = highB = std::max(highA, highB);
}

template <class Panels>
void sharePanels(Panels &a, Panels &b)
{
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        shareEnds(a[i].low, a[i].high, b[i].low, b[i].high);
}

struct ShareScale
{
    void operator()(Bars &a, Bars &b) const { sharePanels(a.panels, b.panels); }
    void operator()(Waterfall &a, Waterfall &b) const
    {
        sharePanels(a.panels, b.panels);
        double span = 0.0; // one length for a unit in all panels
        for (const WaterfallPanel &panel : a.panels)
            span = std::max(span, panel.high - panel.low);
        for (Waterfall *each : {&a, &b}) {
            for (WaterfallPanel &panel : each->panels)
                panel.high = panel.low + span;
        }
    }
    void operator()(Curves &a, Curves &b) const { shareEnds(a.low, a.high, b.low, b.high); }
    void operator()(Tornado &a, Tornado &b) const { shareEnds(a.low, a.high, b.low, b.high); }
    void operator()(HeatMap &a, HeatMap &b) const { a.most = b.most = std::max(a.most, b.most); }
    void operator()(DealSpace &a, DealSpace &b) const
    {
        const double span = std::max(a.span, b.span);
        for (std::size_t side = 0; side < 2; ++side)
            a.low[side] = b.low[side] = std::min(a.low[side], b.low[side]);
        a.span = b.span = span;
    }
    template <class A, class B>
    void operator()(A &, B &) const
    {
    }
};

} // namespace

QString Table::asTsv(const words::Wording &wording) const
{
    return tabSeparated(linesOf(*this, wording.locale()));
}

QString Table::asCsv(const words::Wording &wording) const
{
    return commaSeparated(linesOf(*this, wording.locale()), wording.locale());
}

bool Bars::sameShape(const Bars &other) const
{
    const auto sameRow = [](const BarRow &a, const BarRow &b) {
        return a.group == b.group && a.weak == b.weak && a.brokenOff == b.brokenOff;
    };
    return panels.size() == other.panels.size() &&
           std::equal(rows.begin(), rows.end(), other.rows.begin(), other.rows.end(), sameRow);
}

void shareScales(ChartSpec &a, ChartSpec &b)
{
    std::visit(ShareScale{}, a.body, b.body);
}

QString axisLabel(const ChartSpec &spec, double value, double step)
{
    const int decimals = step > 0.0 ? std::clamp(static_cast<int>(-std::floor(std::log10(step) + 1e-9)), 0, 9) : 0;
    return words::number(words::Wording::forLocale(spec.locale), value, decimals);
}

double niceStep(double range, int ticks)
{
    if (!(range > 0.0) || ticks < 1)
        return 0.0;
    const double least = range / ticks;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1.0 - 1e-12))
            return factor * power;
    }
    return 10.0 * power;
}

} // namespace charts

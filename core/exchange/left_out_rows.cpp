// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/left_out_rows.h"

#include "charts/measure_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace exchange {

using charts::BarPanel;
using charts::Bars;
using words::Sentence;

namespace {

constexpr std::size_t roomFor = 7;

bool moves(const Bars &bars, std::size_t row)
{
    return std::any_of(bars.panels.begin(), bars.panels.end(), [&](const BarPanel &panel) {
        const QString label = panel.labels.value(static_cast<qsizetype>(row));
        return !std::isfinite(panel.values[row]) || // missing is not "no change"
               std::any_of(label.begin(), label.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    });
}

template <class T>
T kept(const T &all, const std::vector<std::size_t> &rows)
{
    T some;
    for (const std::size_t row : rows) {
        if (row < static_cast<std::size_t>(all.size()))
            some.push_back(all[static_cast<decltype(all.size())>(row)]);
    }
    return some;
}

void setScale(Bars &bars)
{
    const auto include = [](const BarPanel &panel, double &low, double &high) {
        for (const double value : panel.values) {
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
        for (const auto &range : panel.ranges) {
            if (range) {
                low = std::min(low, range->low);
                high = std::max(high, range->high);
            }
        }
    };
    double low = 0.0, high = 0.0;
    for (BarPanel &panel : bars.panels) {
        if (!bars.sharedScale)
            low = high = 0.0;
        include(panel, low, high);
        panel.low = low;
        panel.high = high > low ? high : low + 1.0;
    }
    if (bars.sharedScale) {
        for (BarPanel &panel : bars.panels) {
            panel.low = low;
            panel.high = high > low ? high : low + 1.0;
        }
    }
}

/// What is of use on the screen alone is neither shown nor said.
void leaveOut(const char *hint, charts::ChartSpec &spec, const words::Wording &wording)
{
    for (QString *text : {&spec.subtitle, &spec.spoken})
        text->remove(QLatin1Char(' ') + wording.translate("charts", hint));
}

} // namespace

void leaveOutHints(charts::ChartSpec &spec, const words::Wording &wording)
{
    for (const char *hint : {"Drag the ring.", "Every change is in the table."})
        leaveOut(hint, spec, wording);
}

void leaveOutRows(charts::ChartSpec &spec, const words::Wording &wording)
{
    auto *bars = std::get_if<Bars>(&spec.body);
    if (!bars)
        return;
    std::vector<std::size_t> rows;
    QStringList still, offScale;
    for (std::size_t row = 0; row < bars->rows.size(); ++row) {
        if (bars->rows[row].brokenOff) {
            QStringList figures;
            for (const BarPanel &panel : bars->panels)
                figures << panel.name + QLatin1Char(' ') + panel.labels.value(static_cast<qsizetype>(row));
            offScale << bars->rows[row].spoken + QLatin1String(" (") + figures.join(QLatin1String(", ")) + QLatin1Char(')');
        } else if (bars->rows.size() > roomFor && bars->signedValues && !moves(*bars, row)) {
            still << bars->rows[row].spoken;
        } else {
            rows.push_back(row);
        }
    }
    if (rows.empty() || rows.size() == bars->rows.size())
        return; // nothing would be left, or nothing goes
    bars->rows = kept(bars->rows, rows);
    for (BarPanel &panel : bars->panels) {
        panel.values = kept(panel.values, rows);
        panel.labels = kept(panel.labels, rows);
        panel.before = kept(panel.before, rows);
        panel.ranges = kept(panel.ranges, rows);
        panel.rangeLabels = kept(panel.rangeLabels, rows);
    }
    setScale(*bars);
    if (!still.isEmpty())
        spec.source += QLatin1Char(' ') + Sentence{"exchange", QT_TRANSLATE_NOOP("exchange", "No change: %1."), {charts::list(still, wording)}}.in(wording);
    if (!offScale.isEmpty()) {
        spec.source += QLatin1Char(' ') + Sentence{"exchange", QT_TRANSLATE_NOOP("exchange", "Off the scale: %1."), {charts::list(offScale, wording)}}.in(wording);
        leaveOut("Slash: the bar runs off the scale.", spec, wording);
    }
}

} // namespace exchange

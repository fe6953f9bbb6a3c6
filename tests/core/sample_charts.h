// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_spec.h"
#include "words/numbers.h"
#include "words/wording.h"

#include <cmath>
#include <limits>

/// One chart of every kind with figures made by hand, for whatever turns charts into files.
namespace sample_charts {

inline QStringList labelsOf(const std::vector<double> &values, const words::Wording &wording)
{
    QStringList labels;
    for (const double value : values)
        labels << words::number(wording, value, 0, words::Sign::Always);
    return labels;
}

inline charts::ChartSpec dressed(charts::Body body, const QString &title, const words::Wording &wording)
{
    charts::ChartSpec spec;
    spec.title = title;
    spec.subtitle = QStringLiteral("Change in jobs against no deal on 1 August 2025");
    spec.source = QStringLiteral("Source: study data pack, 2024 base; own calculation, model 1.0, data 2026-11-22.");
    spec.spoken = title + QStringLiteral(". Figures made by hand.");
    spec.locale = wording.locale();
    spec.body = std::move(body);
    return spec;
}

inline charts::ChartSpec bars(const words::Wording &wording)
{
    charts::Bars bars;
    const char *names[]{"Steel mill products", "Steel articles", "Unwrought aluminum", "Fabricated aluminum", "Auto parts",
                        "Vehicles", "Energy", "Other goods"};
    int group = 0;
    for (const char *name : names)
        bars.rows.push_back({QString::fromLatin1(name), QString::fromLatin1(name).toLower(), group++ / 2, false, false});
    bars.rows[7].weak = bars.rows[7].brokenOff = true;
    const std::vector<double> first{2915, 2504, 759, 1649, -381, -19, 0, 8889};
    const std::vector<double> second{-136, 1577, -247, 1325, 591, 166, 0, 19548};
    bars.panels.push_back({QStringLiteral("Canada"), 0, first, labelsOf(first, wording), {}, {}, {}, -500, 3000});
    bars.panels.push_back({QStringLiteral("United States"), 1, second, labelsOf(second, wording), {}, {}, {}, -500, 3000});
    return dressed(bars, QStringLiteral("The quota deal wins back 7,800 Canadian metal jobs but loses 400 in autos"), wording);
}

inline charts::ChartSpec barsWithRanges(const words::Wording &wording)
{
    charts::ChartSpec spec = bars(wording);
    for (charts::BarPanel &panel : spec.bars().panels) {
        for (const double value : panel.values)
            panel.ranges.push_back(charts::Range{value - 200.0 - 0.2 * std::abs(value), value + 300.0 + 0.1 * std::abs(value)});
        panel.ranges[3].reset();
        panel.values[1] = std::numeric_limits<double>::quiet_NaN();
        panel.ranges[1].reset();
    }
    spec.bars().sharedScale = false;
    return spec;
}

inline charts::ChartSpec curves(const words::Wording &wording, int panels = 6)
{
    charts::Curves curves;
    curves.xTitle = QStringLiteral("U.S. duty");
    curves.low = -4000;
    curves.high = 2000;
    const char *names[]{"Steel", "Aluminum", "Autos", "Parts", "Lumber", "General"};
    for (int i = 0; i < panels; ++i) {
        charts::CurvePanel panel;
        panel.heading = QString::fromLatin1(names[i % 6]);
        panel.note = QStringLiteral("50%, quota full");
        for (int party = 0; party < 2; ++party) {
            charts::CurveLine line;
            line.name = party == 0 ? QStringLiteral("Canada") : QStringLiteral("United States");
            line.colourRole = party;
            for (int at = 0; at <= 40; ++at) {
                const double x = at / 40.0 * 0.5;
                if (party == 0)
                    panel.x.push_back(x);
                const double value = (party == 0 ? -7000.0 : 2500.0) * x * (1.0 + 0.2 * i) / 2.0 + (party == 0 ? 600.0 : -200.0);
                line.values.push_back(value);
                line.band.push_back({value - 200.0, value + 200.0});
            }
            line.atPresent = line.values[20];
            line.label = words::number(wording, line.atPresent, 0, words::Sign::Always);
            panel.lines.push_back(line);
        }
        panel.present = panel.x[20];
        curves.panels.push_back(panel);
    }
    return dressed(curves, QStringLiteral("Every point of duty costs Canada more than it brings the United States"), wording);
}

inline charts::ChartSpec waterfall(const words::Wording &wording)
{
    charts::Waterfall waterfall;
    waterfall.computedName = QStringLiteral("Filled: economic effect");
    waterfall.statedName = QStringLiteral("Hollow: stated value");
    using Kind = charts::WaterfallRow::Kind;
    const char *names[]{"No deal", "Steel: two-tier quota", "Aluminum: 25%", "Dairy access", "Digital tax dropped", "Defence", "Date", "Quota deal"};
    int i = 0;
    for (const char *name : names) {
        const Kind kind = i == 0 ? Kind::Start : i == 7 ? Kind::End : Kind::Step;
        waterfall.rows.push_back({QString::fromLatin1(name), QString::fromLatin1(name).toLower(), kind, i / 3});
        ++i;
    }
    // The first crosses zero on its way, in one step and in two parts of opposite signs; the second stays above.
    const std::vector<std::vector<charts::WaterfallStep>> steps{
        {{-8, 0}, {12, 0}, {3, 2}, {-1, -4}, {4, -6}, {0, 3}, {-14, 2}, {-7, 0}},
        {{43, 0}, {-3, 0}, {-2, 1}, {2, 9}, {1, 4}, {-6, 2}, {0, 0}, {51, 0}}};
    for (int party = 0; party < 2; ++party) {
        charts::WaterfallPanel panel;
        panel.name = party == 0 ? QStringLiteral("Canada") : QStringLiteral("United States");
        panel.colourRole = party;
        panel.steps = steps[static_cast<std::size_t>(party)];
        for (const charts::WaterfallStep &step : panel.steps)
            panel.labels << words::number(wording, step.total(), 0, words::Sign::Always);
        waterfall.panels.push_back(panel);
    }
    return dressed(waterfall, QStringLiteral("Steel brings most; the digital tax costs what it wins"), wording);
}

inline charts::ChartSpec tornado(const words::Wording &wording)
{
    charts::Tornado tornado;
    tornado.lowName = QStringLiteral("at its low end");
    tornado.highName = QStringLiteral("at its high end");
    tornado.central = 7800;
    tornado.centralLabel = QStringLiteral("+7,800");
    const char *names[]{"Steel: substitution", "Steel: supply", "Autos: demand", "Aluminum: capacity"};
    double width = 3000;
    for (const char *name : names) {
        charts::TornadoRow row{QString::fromLatin1(name), QStringLiteral("1.5 to 4.5"), 7800 - width, 7800 + 0.7 * width, {}, {}};
        row.lowLabel = words::number(wording, row.low, 0, words::Sign::Always);
        row.highLabel = words::number(wording, row.high, 0, words::Sign::Always);
        tornado.rows.push_back(row);
        width *= 0.5;
    }
    std::swap(tornado.rows[2].low, tornado.rows[2].high);
    std::swap(tornado.rows[2].lowLabel, tornado.rows[2].highLabel);
    return dressed(tornado, QStringLiteral("How easily steel is replaced decides half of the range"), wording);
}

inline charts::ChartSpec heatMap(const words::Wording &wording)
{
    charts::HeatMap map;
    map.rowTitle = QStringLiteral("Exporter");
    map.columnTitle = QStringLiteral("Importer");
    map.rows = map.columns = {QStringLiteral("Canada"), QStringLiteral("United States"), QStringLiteral("Mexico"), QStringLiteral("EU"), QStringLiteral("Japan")};
    map.most = 900;
    for (int row = 0; row < 5; ++row) {
        std::vector<charts::HeatCell> cells;
        for (int column = 0; column < 5; ++column) {
            const double value = row == column ? std::numeric_limits<double>::quiet_NaN() : 900.0 * std::sin(row * 2.1 + column);
            cells.push_back({value, std::isnan(value) ? QString() : words::number(wording, value, 0, words::Sign::Always), {}, {}, row == column});
        }
        map.cells.push_back(cells);
    }
    return dressed(map, QStringLiteral("Europe fills the gap that Canada leaves"), wording);
}

inline charts::ChartSpec dealSpace(const words::Wording &wording)
{
    charts::DealSpace space;
    space.axes = {QStringLiteral("Value to Canada, points →"), QStringLiteral("Value to the United States, points →")};
    space.walkAways = {QStringLiteral("Canada walks away below 43"), QStringLiteral("The United States walks away below 60")};
    space.frontierLabel = QStringLiteral("Frontier: 41 points");
    space.reservation = {43, 60};
    space.hasZone = true;
    for (int i = 0; i <= 40; ++i)
        space.frontier.push_back({12.0 + 1.9 * i, 94.0 - 0.05 * i * i});
    space.columns = space.rows = 3;
    space.gridLow = {20, 20};
    space.gridStep = {30, 30};
    space.magnitudes = {1, 2, 0, 3, 5, 1, 0, 2, -1};
    space.mostMagnitude = 5;
    using Kind = charts::DealMark::Kind;
    space.marks = {{Kind::Scenario, QStringLiteral("No deal"), QStringLiteral("43 · 60"), {43, 60}, {}},
                   {Kind::Scenario, QStringLiteral("Full relief"), QStringLiteral("66 · 30"), {66, 30}, {}},
                   {Kind::Egalitarian, QStringLiteral("Egalitarian"), QStringLiteral("56 · 66"), {56, 66}, {}},
                   {Kind::Nash, QStringLiteral("Nash"), QStringLiteral("57 · 66"), {57, 66}, {}},
                   {Kind::Improvement, QStringLiteral("1"), QStringLiteral("55 · 63"), {55, 63}, {}},
                   {Kind::Current, QStringLiteral("Quota deal"), QStringLiteral("52 · 62"), {52, 62}, {}}};
    return dressed(space, QStringLiteral("Both sides clear their walk-aways, yet each could gain about 4 points more"), wording);
}

inline std::vector<charts::ChartSpec> all(const words::Wording &wording)
{
    return {bars(wording), barsWithRanges(wording), curves(wording), waterfall(wording), tornado(wording), heatMap(wording), dealSpace(wording)};
}

} // namespace sample_charts

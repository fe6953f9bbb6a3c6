// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/native_kinds.h"

#include "exchange/scatter_series.h"
#include "exchange/text_extent.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace exchange {

using words::Wording;

namespace {

constexpr int firstPartyAxisId = 444444441;
constexpr int secondPartyAxisId = 444444442;

Marker markerOf(charts::DealMark::Kind kind)
{
    using Kind = charts::DealMark::Kind;
    switch (kind) {
    case Kind::Egalitarian:
        return {"square", chart_xml::ink::text, chart_xml::ink::text};
    case Kind::KalaiSmorodinsky:
        return {"triangle", chart_xml::ink::text, chart_xml::ink::text};
    case Kind::Nash:
        return {"diamond", chart_xml::ink::text, chart_xml::ink::text};
    case Kind::Utilitarian:
        return {"circle", chart_xml::ink::text, chart_xml::ink::text};
    case Kind::NearestMiss:
        return {"x", nullptr, chart_xml::ink::text};
    case Kind::Current:
        return {"circle", chart_xml::ink::deal, chart_xml::ink::text};
    case Kind::Custom: // open: not one of the packages that are counted
        return {"circle", chart_xml::ink::card, chart_xml::ink::deal};
    case Kind::Scenario:
    case Kind::Improvement:
        break;
    }
    return {"circle", chart_xml::ink::reference, chart_xml::ink::card};
}

bool isNamedOnPlot(const charts::DealMark &mark)
{
    using Kind = charts::DealMark::Kind;
    return mark.kind == Kind::Scenario || mark.kind == Kind::Current || mark.kind == Kind::Custom;
}

/// A side of a mark where its name crosses no other name and stays inside the plot; null where there is none.
class LabelPlaces
{
public:
    LabelPlaces(const charts::DealSpace &space, const Frame &plot) : m_space(space), m_plot(plot) {}
    void block(const std::array<double, 2> &values) { m_taken.push_back(around(values)); }
    /// Names keep off a line, but stand close to it.
    void blockLine(const std::vector<std::array<double, 2>> &points)
    {
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            const Frame from = around(points[i]), to = around(points[i + 1]);
            const int steps = 1 + static_cast<int>(std::max(std::abs(to.x - from.x), std::abs(to.y - from.y)) / 4.0);
            for (int step = 0; step < steps; ++step) {
                const double share = static_cast<double>(step) / steps;
                m_taken.push_back({from.x + share * (to.x - from.x) + 4.5, from.y + share * (to.y - from.y) + 4.5, 3.0, 3.0});
            }
        }
    }
    const char *placeFor(const std::array<double, 2> &values, const QString &text)
    {
        const Frame mark = around(values);
        const double width = textWidth(text, chart_xml::smallest, Weight::Bold) + 8.0;
        const double height = lineHeight(chart_xml::smallest);
        const double middleX = mark.x + mark.width / 2.0, middleY = mark.y + mark.height / 2.0;
        const std::pair<const char *, Frame> sides[]{
            {"r", {mark.right(), middleY - height / 2.0, width, height}},
            {"l", {mark.x - width, middleY - height / 2.0, width, height}},
            {"t", {middleX - width / 2.0, mark.y - height, width, height}},
            {"b", {middleX - width / 2.0, mark.bottom(), width, height}},
        };
        for (const auto &[name, rect] : sides) {
            const bool inside = rect.x >= m_plot.x && rect.right() <= m_plot.right() + 60.0 && rect.y >= m_plot.y && rect.bottom() <= m_plot.bottom();
            const bool free = std::none_of(m_taken.begin(), m_taken.end(), [&rect = rect](const Frame &taken) {
                return rect.x < taken.right() && taken.x < rect.right() && rect.y < taken.bottom() && taken.y < rect.bottom();
            });
            if (inside && free) {
                m_taken.push_back(rect);
                return name;
            }
        }
        return nullptr;
    }

private:
    Frame around(const std::array<double, 2> &values) const
    {
        const double x = m_plot.x + m_plot.width * (values[0] - m_space.low[0]) / m_space.span;
        const double y = m_plot.bottom() - m_plot.height * (values[1] - m_space.low[1]) / m_space.span;
        return {x - 6.0, y - 6.0, 12.0, 12.0};
    }
    const charts::DealSpace &m_space;
    Frame m_plot;
    std::vector<Frame> m_taken;
};

} // namespace

NativeCharts nativeDealSpace(const charts::DealSpace &space, const Frame &area, const Wording &wording)
{
    NativeChart made;
    made.frame = area;
    made.sheet.name = chart_xml::sheetName(wording);
    constexpr double left = 58.0, below = 50.0;
    const double side = area.height - below - 8.0;
    made.plot = {area.x + left, area.y + 8.0, side, side};

    const double step = charts::niceStep(space.span, 6);
    const std::array<double, 2> high{space.low[0] + space.span, space.low[1] + space.span};
    const auto axisOf = [&](std::size_t party) {
        chart_xml::ValueAxis axis;
        axis.low = space.low[party];
        axis.high = high[party];
        axis.step = step;
        axis.format = chart_xml::numberFormat(0, false, wording);
        axis.grid = false; // lines would be lost in the density
        axis.line = true;
        axis.title = space.axes[party];
        return axis;
    };

    Columns columns(made.sheet);
    std::vector<ScatterSeries> series;
    const auto add = [&](const QString &xHeading, const QString &name, const std::vector<std::array<double, 2>> &points,
                         const chart_xml::Stroke &line, const Marker &marker) {
        ScatterSeries added;
        added.name = name;
        for (const std::array<double, 2> &point : points) {
            added.x.push_back(point[0]);
            added.y.push_back(point[1]);
        }
        added.xColumn = columns.add(xHeading, added.x);
        added.yColumn = columns.add(name, added.y);
        added.line = line;
        added.marker = marker;
        series.push_back(std::move(added));
    };
    // The longest series comes first: LibreOffice drops short ones before it.
    add(space.axes[0], space.frontierLabel, space.frontier, {chart_xml::ink::text, 2.25}, {});
    const std::array<double, 2> &walkAway = space.reservation;
    for (std::size_t party = 0; party < 2; ++party) {
        std::array<double, 2> from = space.low, to = high;
        from[party] = to[party] = walkAway[party];
        add(space.axes[0], space.walkAways[party], {from, to}, {chart_xml::partyText(static_cast<int>(party)), 1.75, "dash"}, {});
    }
    LabelPlaces places(space, made.plot);
    for (const charts::DealMark &mark : space.marks)
        places.block(mark.values);
    places.blockLine(space.frontier);
    // The package in hand is named first, but drawn last.
    std::vector<const char *> sides(space.marks.size(), nullptr);
    for (std::size_t i = space.marks.size(); i-- > 0;) {
        if (isNamedOnPlot(space.marks[i]))
            sides[i] = places.placeFor(space.marks[i].values, space.marks[i].label);
    }
    std::vector<int> withoutEntry;
    char16_t letter = u'A'; // of marks whose names stand in the legend
    for (std::size_t i = 0; i < space.marks.size(); ++i) {
        const charts::DealMark &mark = space.marks[i];
        if (mark.kind == charts::DealMark::Kind::Improvement)
            continue; // a number without the list it stands in says nothing
        const bool named = sides[i] != nullptr;
        const QString key = !named && isNamedOnPlot(mark) && letter <= u'Z' ? QString(QChar(letter++)) : QString();
        const QString name = mark.label + QLatin1String(", ") + mark.figures;
        add(space.axes[0], named ? mark.label : key.isEmpty() ? name : key + QStringLiteral("\u2002") + name, {mark.values}, {}, markerOf(mark.kind));
        if (!key.isEmpty()) {
            const char *place = places.placeFor(mark.values, key);
            series.back().label = chart_xml::Label{0, {false, true}, place ? place : "r", {}, chart_xml::ink::text, true, key};
        }
        const bool current = mark.kind == charts::DealMark::Kind::Current;
        if (named) {
            series.back().label = chart_xml::Label{0, {false, true}, sides[i], {}, current ? "755600" : chart_xml::ink::label, current};
            withoutEntry.push_back(static_cast<int>(series.size()) - 1);
        }
    }

    Xml xml;
    chart_xml::begin(xml, area, made.plot, wording);
    writeScatterChart(xml, series, made.sheet.name, firstPartyAxisId, secondPartyAxisId, wording);
    chart_xml::valueAxis(xml, firstPartyAxisId, secondPartyAxisId, "b", axisOf(0), QStringLiteral("min"), "midCat", wording);
    chart_xml::valueAxis(xml, secondPartyAxisId, firstPartyAxisId, "l", axisOf(1), QStringLiteral("min"), "midCat", wording);
    constexpr double entryHeight = 26.0;
    const double entries = static_cast<double>(series.size() - withoutEntry.size());
    const double legendX = made.plot.right() + 84.0;
    const double legendHeight = std::min(entries * entryHeight, area.height);
    made.xml = chart_xml::end(xml, area, wording,
                              chart_xml::Legend{{legendX, area.y + 8.0, area.right() - legendX, legendHeight}, withoutEntry});
    NativeCharts all;
    all.charts.push_back(std::move(made));
    return all;
}

} // namespace exchange

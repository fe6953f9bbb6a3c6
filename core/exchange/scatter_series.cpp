// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scatter_series.h"

#include <algorithm>

namespace exchange {

int Columns::add(const QString &heading, const std::vector<double> &values)
{
    const int column = m_next++;
    put(0, column, heading);
    for (std::size_t i = 0; i < values.size(); ++i)
        put(i + 1, column, values[i]);
    return column;
}

void Columns::put(std::size_t row, int column, const Cell &cell)
{
    if (m_sheet.rows.size() <= row)
        m_sheet.rows.resize(row + 1);
    m_sheet.rows[row].resize(std::max(m_sheet.rows[row].size(), static_cast<std::size_t>(column) + 1));
    m_sheet.rows[row][static_cast<std::size_t>(column)] = cell;
}

namespace {

void writeSeries(Xml &xml, int index, const ScatterSeries &series, const QString &sheet, const words::Wording &wording)
{
    xml.open("c:ser").val("c:idx", index).val("c:order", index);
    chart_xml::seriesName(xml, cellName(sheet, series.yColumn, 0), series.name);
    chart_xml::shape(xml, nullptr, series.line);
    xml.open("c:marker");
    if (series.marker.symbol) {
        xml.val("c:symbol", series.marker.symbol).val("c:size", 10);
        chart_xml::shape(xml, series.marker.fill, {series.marker.edge, 2.25});
    } else {
        xml.val("c:symbol", "none");
    }
    xml.close();
    if (series.label)
        chart_xml::labels(xml, {*series.label}, wording);
    xml.open("c:xVal");
    chart_xml::numberReference(xml, cellRange(sheet, series.xColumn, 1, static_cast<int>(series.x.size())), series.x);
    xml.close().open("c:yVal");
    chart_xml::numberReference(xml, cellRange(sheet, series.yColumn, 1, static_cast<int>(series.y.size())), series.y);
    xml.close().val("c:smooth", 0).close();
}

} // namespace

void writeScatterChart(Xml &xml, const std::vector<ScatterSeries> &series, const QString &sheet, int xAxisId, int yAxisId,
                       const words::Wording &wording)
{
    xml.open("c:scatterChart").val("c:scatterStyle", "lineMarker").val("c:varyColors", 0);
    for (std::size_t i = 0; i < series.size(); ++i)
        writeSeries(xml, static_cast<int>(i), series[i], sheet, wording);
    xml.val("c:axId", xAxisId).val("c:axId", yAxisId).close();
}

} // namespace exchange

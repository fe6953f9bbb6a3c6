// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/chart_xml.h"

#include <QString>

#include <optional>
#include <vector>

/// Series of a scatter chart with straight lines, and the columns of the sheet they point at.
namespace exchange {

/// Columns of a sheet, filled from the left.
class Columns
{
public:
    explicit Columns(Sheet &sheet) : m_sheet(sheet) {}
    /// The place of the new column.
    int add(const QString &heading, const std::vector<double> &values);

private:
    void put(std::size_t row, int column, const Cell &cell);
    Sheet &m_sheet;
    int m_next = 0;
};

struct Marker
{
    const char *symbol = nullptr; ///< none: a line
    const char *fill = nullptr;
    const char *edge = nullptr;
};

struct ScatterSeries
{
    QString name;
    int xColumn = 0;
    int yColumn = 0; ///< its heading is the name
    std::vector<double> x;
    std::vector<double> y;
    chart_xml::Stroke line;
    Marker marker;
    std::optional<chart_xml::Label> label{};
};

void writeScatterChart(Xml &xml, const std::vector<ScatterSeries> &series, const QString &sheet, int xAxisId, int yAxisId,
                       const words::Wording &wording);

} // namespace exchange

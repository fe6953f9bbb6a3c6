// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quantiles.h"

#include <algorithm>

namespace analysis {

Quantiles quantilesOf(std::vector<double> &values)
{
    std::array<double, shownQuantiles.size()> found{};
    auto from = values.begin();
    for (std::size_t q = 0; q < shownQuantiles.size(); ++q) {
        const double place = shownQuantiles[q] * static_cast<double>(values.size() - 1);
        const auto below = values.begin() + static_cast<std::ptrdiff_t>(place);
        std::nth_element(from, below, values.end());
        const double above = below + 1 == values.end() ? *below : *std::min_element(below + 1, values.end());
        const double share = place - static_cast<double>(below - values.begin());
        found[q] = *below + share * (above - *below);
        from = below;
    }
    return {found[0], found[1], found[2], found[3], found[4]};
}

DrawTable::DrawTable(int draws, std::size_t columns)
    : m_draws(static_cast<std::size_t>(draws))
    , m_values(m_draws * columns)
    , m_kept(m_draws, 0)
{
}

int DrawTable::kept(int draws) const
{
    return static_cast<int>(std::count(m_kept.begin(), m_kept.begin() + draws, 1));
}

void DrawTable::column(std::size_t column, int draws, std::vector<double> &values) const
{
    values.clear();
    const double *first = m_values.data() + column * m_draws;
    for (std::size_t draw = 0; draw < static_cast<std::size_t>(draws); ++draw) {
        if (m_kept[draw])
            values.push_back(first[draw]);
    }
}

QuantileTables DrawTable::tables(std::size_t firstColumn, int draws, const study::OutcomeTable &shape) const
{
    QuantileTables result{shape, shape, shape, shape, shape};
    std::vector<double> values;
    for (std::size_t c = 0; c < shape.values().size(); ++c) {
        column(firstColumn + c, draws, values);
        const Quantiles quantiles = quantilesOf(values);
        result.p05.values()[c] = quantiles.p05;
        result.p25.values()[c] = quantiles.p25;
        result.p50.values()[c] = quantiles.p50;
        result.p75.values()[c] = quantiles.p75;
        result.p95.values()[c] = quantiles.p95;
    }
    return result;
}

} // namespace analysis

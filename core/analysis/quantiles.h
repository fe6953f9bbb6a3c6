// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/outcomes.h"

#include <array>
#include <vector>

namespace analysis {

/// What is shown of a distribution.
inline constexpr std::array<double, 5> shownQuantiles{0.05, 0.25, 0.50, 0.75, 0.95};

struct Quantiles
{
    double p05 = 0.0;
    double p25 = 0.0;
    double p50 = 0.0;
    double p75 = 0.0;
    double p95 = 0.0;
    bool operator==(const Quantiles &) const = default;
};

/// Interpolated between the nearest order statistics (definition 7 of Hyndman & Fan 1996). Reorders `values`, of which
/// there must be some.
Quantiles quantilesOf(std::vector<double> &values);

/// The same for every outcome of a study.
struct QuantileTables
{
    study::OutcomeTable p05, p25, p50, p75, p95;
    bool isEmpty() const { return p50.isEmpty(); }
    bool operator==(const QuantileTables &) const = default;
    Quantiles of(const study::Scope &scope, int party, study::Indicator indicator) const
    {
        return {p05.value(scope, party, indicator), p25.value(scope, party, indicator),
                p50.value(scope, party, indicator), p75.value(scope, party, indicator),
                p95.value(scope, party, indicator)};
    }
};

/// Draws by column: many numbers of each draw, kept so that one number of all draws lies together.
class DrawTable
{
public:
    DrawTable(int draws, std::size_t columns);
    void set(int draw, std::size_t column, double value)
    {
        m_values[column * m_draws + static_cast<std::size_t>(draw)] = value;
    }
    void keep(int draw) { m_kept[static_cast<std::size_t>(draw)] = 1; }

    /// Of the first `draws`: how many were kept, and one number of those.
    int kept(int draws) const;
    void column(std::size_t column, int draws, std::vector<double> &values) const;
    /// Quantiles of consecutive columns as a table shaped like `shape`.
    QuantileTables tables(std::size_t firstColumn, int draws, const study::OutcomeTable &shape) const;

private:
    std::size_t m_draws;
    std::vector<double> m_values;
    std::vector<char> m_kept; ///< a draw whose markets do not clear is left out
};

} // namespace analysis

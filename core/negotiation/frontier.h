// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "negotiation/space.h"

#include <optional>
#include <vector>

namespace negotiation {

/// The Pareto frontier of a whole space, also beyond the reservation values: exact, by pruned Minkowski sums of the
/// blocks (a package on the frontier is made of block combinations on the frontiers of their blocks), with
/// back-pointers to the packages. One entry for each distinct value pair.
class Frontier
{
public:
    /// The most value pairs one partial sum may hold: a space so nearly zero-sum that it needs more is refused.
    static constexpr std::size_t limit = 8'000'000;

    /// Empty above `limit`. A space without packages has an empty frontier.
    static std::optional<Frontier> of(const Space &space, std::size_t limit = Frontier::limit);

    std::size_t size() const { return m_values.size(); }
    /// Ascending for the first side, so descending for the second.
    const std::vector<ValuePair> &values() const { return m_values; }
    /// How many packages share the value pair.
    const BigCount &count(std::size_t entry) const { return m_counts[entry]; }
    /// The first of them in declared order.
    Package package(std::size_t entry) const;

private:
    struct Link
    {
        std::uint32_t prefix = 0; ///< entry of the stage before
        std::uint32_t code = 0;   ///< combination of the stage's block
    };
    struct Stage
    {
        std::vector<ValuePair> values; ///< descending for the first side
        std::vector<BigCount> counts;
    };
    class Merge;

    explicit Frontier(const Space &space);
    bool isEarlier(std::size_t stage, Link a, Link b) const;

    std::vector<int> m_optionCounts;
    std::vector<std::vector<int>> m_issues; ///< of each block
    std::vector<std::vector<Link>> m_links; ///< [stage][entry], in the order of Stage
    std::vector<ValuePair> m_values;
    std::vector<BigCount> m_counts;
};

} // namespace negotiation

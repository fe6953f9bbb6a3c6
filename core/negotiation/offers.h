// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "negotiation/frontier.h"

#include <optional>
#include <vector>

/// What to offer next, from any package. All of it honours locks when asked of a lockedSpace() (and its frontier).
namespace negotiation {

/// How far a value pair is from the frontier.
struct FrontierDistance
{
    std::size_t entry = 0; ///< the nearest entry of the frontier
    double distance = 0.0; ///< straight-line, in points of the scale
};
/// Empty when the frontier is.
std::optional<FrontierDistance> distanceToFrontier(const Space &space, const Frontier &frontier, ValuePair values);

struct Offer
{
    Package package;
    ValuePair values;
    std::vector<int> changed; ///< issues that differ from the package it starts from, ascending
};

/// Everything within a few changed positions of one package, as frontiers: exact, without visiting the combinations.
class Neighbourhood
{
public:
    /// `package` may break rules; what it offers does not. `values` are those of the package.
    static Neighbourhood of(const Space &space, const Package &package, ValuePair values, int mostChanges = 3);

    /// The best package for both with exactly `changes` changed positions: neither side worse, one better, the smaller
    /// gain the largest possible, ties by the larger gain. Empty when there is none.
    std::optional<Offer> improvement(int changes) const;

    /// The best package for `side` with exactly `changes` changed positions that leaves the other no worse, ties by the
    /// other's value. Empty when none is better for `side`.
    std::optional<Offer> counterOffer(Side side, int changes) const;

private:
    struct Node
    {
        std::uint32_t parent = 0;
        std::uint32_t block = 0;
        std::uint32_t code = 0;
    };
    struct Entry
    {
        ValuePair gain; ///< against the package
        std::uint32_t node = 0;
    };
    static void prune(std::vector<Entry> &entries, Value noise);
    Offer offerOf(const Entry &entry) const;

    std::vector<Node> m_nodes;                 ///< one for each changed block of an offer; the first changes nothing
    std::vector<std::vector<Entry>> m_entries; ///< [changes]
    std::vector<int> m_optionCounts;
    std::vector<std::vector<int>> m_issues; ///< of each block
    Package m_package;
    ValuePair m_values;
    Value m_equality = 0;
};

/// The best package for `side` of all that leave the other no worse than `values`: an entry of the frontier. Empty when
/// none is better for `side`.
std::optional<std::size_t> counterOffer(const Space &space, const Frontier &frontier, ValuePair values, Side side);

/// What one issue costs: the option best for `asking` while everything else stays, what it gives to the side that asks,
/// and what the other must be given for it elsewhere (negative: it gains as well).
struct Price
{
    int issue = 0;
    int option = 0; ///< the present one when the side that asks has nothing to gain
    Value gain = 0;
    Value price = 0;
};
/// One for each issue. A package that breaks rules has prices only where its block keeps them.
std::vector<std::optional<Price>> prices(const Space &space, const Package &package, Side asking);

} // namespace negotiation

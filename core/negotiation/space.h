// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "negotiation/big_count.h"
#include "negotiation/package.h"
#include "result/result.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

/// A bilateral deal space: every package that keeps the rules, and what it is worth to the two sides, in integers. Held
/// as independent blocks, so that spaces no enumeration could reach are answered exactly (design §5).
namespace negotiation {

/// The value of something to one side, in ticks (Space::ticksPerPoint of them make one point of the side's own scale).
using Value = std::int64_t;

enum class Side { First = 0, Second = 1 };
constexpr Side otherSide(Side side)
{
    return side == Side::First ? Side::Second : Side::First;
}

/// The values of one package, or of one part of it, to both sides.
struct ValuePair
{
    Value first = 0;
    Value second = 0;
    Value of(Side side) const { return side == Side::First ? first : second; }
    bool operator==(const ValuePair &) const = default;
    friend ValuePair operator+(ValuePair a, ValuePair b) { return {a.first + b.first, a.second + b.second}; }
    friend ValuePair operator-(ValuePair a, ValuePair b) { return {a.first - b.first, a.second - b.second}; }
};

/// Issues that must be valued together, with every combination of their options that keeps the rules.
struct Block
{
    struct Combination
    {
        ValuePair values;
        std::uint32_t code = 0; ///< the options as a mixed-radix number, the last issue moving fastest
    };
    std::vector<int> issues;               ///< ascending
    std::vector<Combination> combinations; ///< ascending by code, which is declared order
};

/// Immutable once made; copies share nothing and may be read from many threads.
struct Space
{
    std::vector<int> optionCounts; ///< of each issue
    std::vector<Block> blocks;     ///< by their first issue; together they hold every issue once
    ValuePair constant;            ///< in every package
    ValuePair reservation;         ///< what each side can have without an agreement
    double ticksPerPoint = 1.0;
    Value noise = 0;    ///< sums that differ by no more are one sum rounded differently; 0 where ticks are exact
    Value equality = 0; ///< values that differ by no more are equal: in dominance and against reservation values alike

    double points(Value value) const { return static_cast<double>(value) / ticksPerPoint; }
    std::array<double, 2> points(ValuePair values) const { return {points(values.first), points(values.second)}; }

    /// What each side has above its reservation value, negative below; 0 where the two are equal.
    ValuePair over(ValuePair values) const
    {
        const auto snapped = [this](Value difference) {
            return difference >= -equality && difference <= equality ? 0 : difference;
        };
        return {snapped(values.first - reservation.first), snapped(values.second - reservation.second)};
    }
    /// At or above both reservation values.
    bool isRational(ValuePair values) const
    {
        return values.first >= reservation.first - equality && values.second >= reservation.second - equality;
    }
    /// Exact number of packages within the rules.
    BigCount packageCount() const;
    /// Empty when the package breaks a rule.
    std::optional<ValuePair> valueOf(const Package &package) const;
};

/// The options of one combination, in the order of the block's issues, and back.
std::uint32_t codeOf(const Space &space, const Block &block, const Package &package);
void choose(const Space &space, const Block &block, std::uint32_t code, Package &package);

/// The same space with the options of `lockedIssues` fixed as in `package`.
Space lockedSpace(const Space &space, const Package &package, const std::vector<int> &lockedIssues);

/// A block that cannot be enumerated within the limit.
struct BlockTooLarge
{
    std::vector<int> issues;
    BigCount combinations;
};
inline constexpr std::uint32_t enumerationLimit = 5'000'000; ///< combinations of one block

/// Issues joined by rules or by `linked` groups, each block ascending, blocks by their first issue.
std::vector<std::vector<int>> linkedIssues(std::size_t issueCount, const std::vector<Rule> &rules,
                                           const std::vector<std::vector<int>> &linked = {});

/// Enumerates one block: `valueOf` is asked for every combination within the rules, in declared order. The package it
/// sees holds 0 for the issues of other blocks.
lz::Result<Block, BlockTooLarge> makeBlock(const std::vector<int> &optionCounts, std::vector<int> issues,
                                           const std::vector<Rule> &rules,
                                           const std::function<ValuePair(const Package &)> &valueOf,
                                           std::uint32_t limit = enumerationLimit);

/// The space of additive values: `contributions[issue][option]`. Ticks, reservation and tolerances are the caller's to
/// set.
lz::Result<Space, BlockTooLarge> additiveSpace(const std::vector<std::vector<ValuePair>> &contributions,
                                               const std::vector<Rule> &rules);

} // namespace negotiation

// SPDX-License-Identifier: GPL-3.0-or-later
#include "negotiation/rational_count.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace negotiation {

namespace {

// Sums held of the smaller half, and sums of the larger half, which pass by in portions.
constexpr double mostHeld = 8e6;
constexpr double mostPassing = 6e7;
constexpr std::size_t portion = std::size_t{1} << 22;
constexpr double mostAtOnce = 1e12;
// Distinct sums of one half, where equal sums are merged: at once, and at all.
constexpr std::size_t fewDistinct = 20'000;
constexpr std::size_t mostDistinct = 500'000;

/// Two sums of blocks whose pairs are all packages.
struct Halves
{
    std::vector<const Block *> held;
    std::vector<const Block *> passing;
    double heldSize = 1.0;
    double passingSize = 1.0;
};

Halves split(const Space &space)
{
    std::vector<const Block *> blocks;
    for (const Block &block : space.blocks)
        blocks.push_back(&block);
    std::stable_sort(blocks.begin(), blocks.end(),
                     [](const Block *a, const Block *b) { return a->combinations.size() > b->combinations.size(); });
    Halves halves;
    for (const Block *block : blocks) {
        const auto size = static_cast<double>(block->combinations.size());
        if (halves.heldSize <= halves.passingSize) {
            halves.held.push_back(block);
            halves.heldSize *= size;
        } else {
            halves.passing.push_back(block);
            halves.passingSize *= size;
        }
    }
    if (halves.heldSize > halves.passingSize) {
        std::swap(halves.held, halves.passing);
        std::swap(halves.heldSize, halves.passingSize);
    }
    return halves;
}

bool isPlain(const Halves &halves)
{
    return halves.heldSize <= mostHeld && halves.passingSize <= mostPassing;
}

struct Range
{
    ValuePair low;
    ValuePair high;
};

Range rangeOf(const std::vector<const Block *> &blocks)
{
    Range range;
    for (const Block *block : blocks) {
        ValuePair low = block->combinations.front().values, high = low;
        for (const Block::Combination &c : block->combinations) {
            low = {std::min(low.first, c.values.first), std::min(low.second, c.values.second)};
            high = {std::max(high.first, c.values.first), std::max(high.second, c.values.second)};
        }
        range.low = range.low + low;
        range.high = range.high + high;
    }
    return range;
}

/// Number of values not below one another: prefix sums over ranks.
template <class Count> class IndexedTree
{
public:
    explicit IndexedTree(std::size_t size)
        : m_sums(size + 1, Count(0))
    {
    }
    void clear() { std::fill(m_sums.begin(), m_sums.end(), Count(0)); }
    void add(std::size_t rank, const Count &count)
    {
        for (std::size_t i = rank + 1; i < m_sums.size(); i += i & (~i + 1))
            m_sums[i] += count;
    }
    /// Sum over ranks below `rank`.
    Count before(std::size_t rank) const
    {
        Count sum(0);
        for (std::size_t i = rank; i > 0; i &= i - 1)
            sum += m_sums[i];
        return sum;
    }

private:
    std::vector<Count> m_sums;
};

/// Sums of a half, one by one. Shortened to 32 bits a side where the range allows it: half the memory, twice the speed.
struct Narrow
{
    std::uint64_t packed;
    Narrow() = default;
    explicit Narrow(ValuePair v)
        : packed(static_cast<std::uint64_t>(v.first) << 32 | static_cast<std::uint64_t>(v.second))
    {
    }
    Value first() const { return static_cast<Value>(packed >> 32); }
    Value second() const { return static_cast<Value>(packed & 0xffffffffU); }
    void setSecond(std::size_t value) { packed = (packed & ~std::uint64_t{0xffffffffU}) | value; }
    bool operator<(const Narrow &other) const { return packed < other.packed; }
    using Side = std::uint32_t;
};

struct Broad
{
    ValuePair values;
    Broad() = default;
    explicit Broad(ValuePair v)
        : values(v)
    {
    }
    Value first() const { return values.first; }
    Value second() const { return values.second; }
    void setSecond(std::size_t value) { values.second = static_cast<Value>(value); }
    bool operator<(const Broad &other) const { return values.first < other.values.first; }
    using Side = Value;
};

/// The distinct second values of sums, found by their rank. A table of where each step of the range begins keeps the
/// search short and close by.
template <class Side> class Ranks
{
public:
    template <class Sum>
    explicit Ranks(const std::vector<Sum> &sums)
        : m_seconds(sums.size())
    {
        std::transform(sums.begin(), sums.end(), m_seconds.begin(),
                       [](const Sum &s) { return static_cast<Side>(s.second()); });
        std::sort(m_seconds.begin(), m_seconds.end());
        m_seconds.erase(std::unique(m_seconds.begin(), m_seconds.end()), m_seconds.end());
        m_width = (static_cast<Value>(m_seconds.back()) - low()) / steps + 1;
        m_starts.reserve(steps + 1);
        for (Value step = 0; step <= steps; ++step)
            m_starts.push_back(search(low() + step * m_width, 0, m_seconds.size()));
    }
    std::size_t size() const { return m_seconds.size(); }
    /// How many are less than `second`.
    std::size_t of(Value second) const
    {
        if (second <= low())
            return 0;
        const Value step = (second - low()) / m_width;
        if (step >= steps)
            return search(second, m_starts.back(), m_seconds.size());
        return search(second, m_starts[static_cast<std::size_t>(step)], m_starts[static_cast<std::size_t>(step) + 1]);
    }

private:
    static constexpr Value steps = 1 << 17;
    Value low() const { return static_cast<Value>(m_seconds.front()); }
    std::size_t search(Value second, std::size_t from, std::size_t to) const
    {
        const auto begin = m_seconds.begin();
        const auto found =
            std::partition_point(begin + static_cast<std::ptrdiff_t>(from), begin + static_cast<std::ptrdiff_t>(to),
                                 [&](Side s) { return static_cast<Value>(s) < second; });
        return static_cast<std::size_t>(found - begin);
    }

    std::vector<Side> m_seconds;
    Value m_width = 1;
    std::vector<std::size_t> m_starts;
};

/// All sums of the blocks, the first block moving slowest, in portions of about `portion`. Each sum counts from
/// `origin`.
template <class Sum, class Visit>
bool forEachPortion(const std::vector<const Block *> &blocks, ValuePair origin, Visit visit)
{
    // The inner blocks are summed once; the outer ones step through their combinations.
    std::size_t inner = blocks.size();
    std::vector<ValuePair> sums{{}};
    while (inner > 0 && sums.size() * blocks[inner - 1]->combinations.size() <= portion / 8) {
        const std::vector<Block::Combination> &options = blocks[--inner]->combinations;
        std::vector<ValuePair> next;
        next.reserve(sums.size() * options.size());
        for (const Block::Combination &option : options) {
            for (const ValuePair sum : sums)
                next.push_back(sum + option.values);
        }
        sums = std::move(next);
    }
    std::vector<std::size_t> places(inner, 0);
    std::vector<Sum> out;
    for (;;) {
        ValuePair base{-origin.first, -origin.second};
        for (std::size_t b = 0; b < inner; ++b)
            base = base + blocks[b]->combinations[places[b]].values;
        for (const ValuePair sum : sums)
            out.push_back(Sum(base + sum));
        std::size_t b = inner;
        while (b > 0 && ++places[b - 1] == blocks[b - 1]->combinations.size())
            places[--b] = 0;
        const bool isLast = b == 0;
        if (isLast || out.size() + sums.size() > portion) {
            if (!visit(out))
                return false;
            out.clear();
        }
        if (isLast)
            return true;
    }
}

template <class Sum>
std::optional<BigCount> countPlain(const Halves &halves, const Range &heldRange, const Range &passingRange,
                                   ValuePair threshold, const std::function<void(double)> &progress,
                                   const std::stop_token &stop)
{
    std::vector<Sum> held;
    held.reserve(static_cast<std::size_t>(halves.heldSize));
    const bool gathered = forEachPortion<Sum>(halves.held, heldRange.low, [&](const std::vector<Sum> &sums) {
        held.insert(held.end(), sums.begin(), sums.end());
        return !stop.stop_requested();
    });
    if (!gathered)
        return std::nullopt;
    // Seconds become ranks among themselves; then the held half is ordered by its first value.
    const Ranks<typename Sum::Side> ranks(held);
    std::sort(held.begin(), held.end());
    for (Sum &sum : held)
        sum.setSecond(ranks.of(sum.second()));
    if (stop.stop_requested())
        return std::nullopt;

    // What the held half must still bring, counted from the origins of both halves.
    const ValuePair missing = threshold - heldRange.low - passingRange.low;
    IndexedTree<std::uint32_t> tree(ranks.size());
    BigCount count;
    double done = 0.0;
    const bool finished = forEachPortion<Sum>(halves.passing, passingRange.low, [&](std::vector<Sum> &sums) {
        std::sort(sums.begin(), sums.end());
        tree.clear();
        auto next = held.rbegin();
        std::uint32_t inserted = 0;
        std::size_t visited = 0;
        // Rising first values of this half let in falling ones of the other.
        for (const Sum &sum : sums) {
            for (; next != held.rend() && next->first() + sum.first() >= missing.first; ++next, ++inserted)
                tree.add(static_cast<std::size_t>(next->second()), 1);
            count += inserted - tree.before(ranks.of(missing.second - sum.second()));
            if (++visited % 65'536 == 0) {
                if (stop.stop_requested())
                    return false;
                if (progress)
                    progress(std::min(1.0, (done + static_cast<double>(visited)) / halves.passingSize));
            }
        }
        done += static_cast<double>(sums.size());
        return !stop.stop_requested();
    });
    if (!finished)
        return std::nullopt;
    return count;
}

struct Counted
{
    ValuePair values;
    BigCount count;
};

/// Distinct sums of the blocks with their number. Empty above the limit.
std::optional<std::vector<Counted>> distinctSums(const std::vector<const Block *> &blocks, std::size_t most,
                                                 const std::stop_token &stop)
{
    const auto merge = [](std::vector<Counted> &sums) {
        std::sort(sums.begin(), sums.end(), [](const Counted &a, const Counted &b) {
            return std::pair(a.values.first, a.values.second) < std::pair(b.values.first, b.values.second);
        });
        std::size_t last = 0;
        for (std::size_t i = 1; i < sums.size(); ++i) {
            if (sums[i].values == sums[last].values)
                sums[last].count += sums[i].count;
            else if (++last != i)
                sums[last] = std::move(sums[i]);
        }
        sums.resize(last + 1);
    };
    std::vector<Counted> sums{{{}, 1}};
    for (const Block *block : blocks) {
        std::vector<Counted> options;
        for (const Block::Combination &combination : block->combinations)
            options.push_back({combination.values, 1});
        merge(options);
        std::vector<Counted> next;
        for (const Counted &option : options) {
            if (next.size() + sums.size() > 4 * most)
                merge(next);
            if (next.size() > most || stop.stop_requested())
                return std::nullopt;
            for (const Counted &sum : sums)
                next.push_back({sum.values + option.values, sum.count * option.count});
        }
        merge(next);
        if (next.size() > most)
            return std::nullopt;
        sums = std::move(next);
    }
    return sums;
}

BigCount countMerged(const std::vector<Counted> &held, const std::vector<Counted> &passing, ValuePair threshold)
{
    std::vector<Value> seconds;
    for (const Counted &sum : held)
        seconds.push_back(-sum.values.second); // negated: a prefix of ranks is then what is large enough
    std::sort(seconds.begin(), seconds.end());
    seconds.erase(std::unique(seconds.begin(), seconds.end()), seconds.end());
    IndexedTree<BigCount> tree(seconds.size());
    BigCount count;
    auto next = held.rbegin();
    for (const Counted &sum : passing) {
        for (; next != held.rend() && next->values.first + sum.values.first >= threshold.first; ++next) {
            const auto place = std::lower_bound(seconds.begin(), seconds.end(), -next->values.second);
            tree.add(static_cast<std::size_t>(place - seconds.begin()), next->count);
        }
        const auto end = std::upper_bound(seconds.begin(), seconds.end(), sum.values.second - threshold.second);
        count += tree.before(static_cast<std::size_t>(end - seconds.begin())) * sum.count;
    }
    return count;
}

bool hasNoPackage(const Space &space)
{
    return std::any_of(space.blocks.begin(), space.blocks.end(),
                       [](const Block &block) { return block.combinations.empty(); });
}

bool fits(const Range &range)
{
    constexpr Value most = std::numeric_limits<std::uint32_t>::max();
    return range.high.first - range.low.first <= most && range.high.second - range.low.second <= most;
}

} // namespace

bool countsAtOnce(const Space &space)
{
    if (hasNoPackage(space))
        return true;
    const Halves halves = split(space);
    if (isPlain(halves) && halves.heldSize * halves.passingSize <= mostAtOnce)
        return true;
    return distinctSums(halves.held, fewDistinct, {}) && distinctSums(halves.passing, fewDistinct, {});
}

std::optional<BigCount> countRational(const Space &space, const std::function<void(double)> &progress,
                                      std::stop_token stop)
{
    if (hasNoPackage(space))
        return BigCount(0);
    const Halves halves = split(space);
    const Range held = rangeOf(halves.held), passing = rangeOf(halves.passing);
    const ValuePair threshold = space.reservation - space.constant - ValuePair{space.equality, space.equality};
    if (held.low.first + passing.low.first >= threshold.first &&
        held.low.second + passing.low.second >= threshold.second)
        return space.packageCount();
    if (held.high.first + passing.high.first < threshold.first ||
        held.high.second + passing.high.second < threshold.second)
        return BigCount(0);
    if (isPlain(halves)) {
        return fits(held) && fits(passing) ? countPlain<Narrow>(halves, held, passing, threshold, progress, stop)
                                           : countPlain<Broad>(halves, held, passing, threshold, progress, stop);
    }
    const auto heldSums = distinctSums(halves.held, mostDistinct, stop);
    if (!heldSums)
        return std::nullopt;
    const auto passingSums = distinctSums(halves.passing, mostDistinct, stop);
    if (!passingSums)
        return std::nullopt;
    return countMerged(*heldSums, *passingSums, threshold);
}

} // namespace negotiation

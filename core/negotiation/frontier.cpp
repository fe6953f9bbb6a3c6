// SPDX-License-Identifier: GPL-3.0-or-later
#include "negotiation/frontier.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace negotiation {

namespace {

constexpr Value nothing = std::numeric_limits<Value>::min() / 2;

bool ranksBefore(ValuePair a, ValuePair b)
{
    return a.first != b.first ? a.first > b.first : a.second > b.second;
}

/// The frontier of one block: distinct value pairs with the first code and the number of combinations that have them.
struct BlockEntry
{
    ValuePair values;
    std::uint32_t code = 0;
    std::uint64_t count = 0;
};

/// The combinations that are not clearly dominated, in declared order: spares sorting millions of them. Each is held
/// against the best second value among combinations that are better for the first side by a whole step.
std::vector<Block::Combination> promising(const std::vector<Block::Combination> &combinations, Value noise)
{
    constexpr std::size_t steps = 4096;
    if (combinations.size() < 16 * steps)
        return combinations;
    const auto [least, most] =
        std::minmax_element(combinations.begin(), combinations.end(),
                            [](const auto &a, const auto &b) { return a.values.first < b.values.first; });
    const Value low = least->values.first;
    const Value width = std::max<Value>((most->values.first - low) / static_cast<Value>(steps - 1) + 1, noise + 1);
    const auto stepOf = [&](const Block::Combination &c) {
        return static_cast<std::size_t>((c.values.first - low) / width);
    };
    std::vector<Value> bestFrom(steps + 3, nothing);
    for (const Block::Combination &c : combinations)
        bestFrom[stepOf(c)] = std::max(bestFrom[stepOf(c)], c.values.second);
    for (std::size_t step = steps; step-- > 0;)
        bestFrom[step] = std::max(bestFrom[step], bestFrom[step + 1]);
    std::vector<Block::Combination> kept;
    // Two steps up is more than `noise` better.
    std::copy_if(combinations.begin(), combinations.end(), std::back_inserter(kept),
                 [&](const Block::Combination &c) { return c.values.second + noise >= bestFrom[stepOf(c) + 2]; });
    return kept;
}

std::vector<BlockEntry> blockFrontier(const Block &block, Value noise)
{
    std::vector<Block::Combination> sorted = promising(block.combinations, noise);
    std::stable_sort(sorted.begin(), sorted.end(), [](const Block::Combination &a, const Block::Combination &b) {
        return ranksBefore(a.values, b.values);
    });
    std::vector<BlockEntry> entries;
    Value best = nothing;
    for (std::size_t i = 0; i < sorted.size();) {
        std::size_t end = i;
        Value highest = nothing;
        for (; end < sorted.size() && sorted[end].values.first >= sorted[i].values.first - noise; ++end)
            highest = std::max(highest, sorted[end].values.second);
        if (highest > best + noise) {
            BlockEntry entry{{}, std::numeric_limits<std::uint32_t>::max(), 0};
            for (std::size_t k = i; k < end; ++k) {
                if (sorted[k].values.second < highest - noise)
                    continue;
                ++entry.count;
                if (sorted[k].code <= entry.code) {
                    entry.code = sorted[k].code;
                    entry.values = sorted[k].values;
                }
            }
            entries.push_back(entry);
            best = highest;
        }
        i = end;
    }
    return entries;
}

} // namespace

/// One Minkowski sum: a heap of one run per entry of the block, each run being the stage before, shifted. Runs come
/// descending for the first side; what a better second value already dominates is skipped without touching the heap.
class Frontier::Merge
{
public:
    Merge(Frontier &frontier, const Stage &before, const std::vector<BlockEntry> &entries, Value noise)
        : m_frontier(frontier)
        , m_before(before)
        , m_entries(entries)
        , m_noise(noise)
        , m_stage(frontier.m_links.size())
    {
        for (std::uint32_t e = 0; e < entries.size(); ++e)
            m_heap.push_back({before.values.front() + entries[e].values, 0, e});
        std::make_heap(m_heap.begin(), m_heap.end(), later);
    }

    /// False above the limit.
    bool run(Stage &after, std::vector<Link> &links, std::size_t limit)
    {
        Value best = nothing;
        while (!m_heap.empty()) {
            if (m_heap.front().values.second <= best + m_noise) {
                skipDominated(best + m_noise);
                continue;
            }
            m_group.clear();
            const Value anchor = m_heap.front().values.first;
            Value highest = nothing;
            do {
                m_group.push_back(m_heap.front());
                highest = std::max(highest, m_heap.front().values.second);
                advance();
            } while (!m_heap.empty() && m_heap.front().values.first >= anchor - m_noise);
            if (after.values.size() == limit)
                return false;
            keep(highest, after, links);
            best = highest;
        }
        return true;
    }

private:
    struct Candidate
    {
        ValuePair values;
        std::uint32_t prefix = 0;
        std::uint32_t entry = 0;
    };

    static bool later(const Candidate &a, const Candidate &b) { return ranksBefore(b.values, a.values); }

    void advance()
    {
        Candidate &top = m_heap.front();
        if (++top.prefix < m_before.values.size()) {
            top.values = m_before.values[top.prefix] + m_entries[top.entry].values;
            sift();
        } else {
            removeTop();
        }
    }

    void skipDominated(Value best)
    {
        Candidate &top = m_heap.front();
        const Value own = m_entries[top.entry].values.second;
        while (++top.prefix < m_before.values.size()) {
            if (m_before.values[top.prefix].second + own > best) {
                top.values = m_before.values[top.prefix] + m_entries[top.entry].values;
                sift();
                return;
            }
        }
        removeTop();
    }

    void removeTop()
    {
        m_heap.front() = m_heap.back();
        m_heap.pop_back();
        if (!m_heap.empty())
            sift();
    }

    /// Restores the heap after its top has moved back.
    void sift()
    {
        const Candidate moving = m_heap.front();
        const std::size_t size = m_heap.size();
        std::size_t hole = 0;
        for (;;) {
            std::size_t child = 2 * hole + 1;
            if (child >= size)
                break;
            if (child + 1 < size && later(m_heap[child], m_heap[child + 1]))
                ++child;
            if (!later(moving, m_heap[child]))
                break;
            m_heap[hole] = m_heap[child];
            hole = child;
        }
        m_heap[hole] = moving;
    }

    void keep(Value highest, Stage &after, std::vector<Link> &links)
    {
        bool isFirst = true;
        for (const Candidate &candidate : m_group) {
            if (candidate.values.second < highest - m_noise)
                continue;
            const BlockEntry &entry = m_entries[candidate.entry];
            const Link link{candidate.prefix, entry.code};
            BigCount count = m_before.counts[candidate.prefix] * entry.count;
            if (isFirst) {
                after.values.push_back(candidate.values);
                after.counts.push_back(std::move(count));
                links.push_back(link);
                isFirst = false;
                continue;
            }
            after.counts.back() += count;
            if (m_frontier.isEarlier(m_stage, link, links.back())) {
                links.back() = link;
                after.values.back() = candidate.values;
            }
        }
    }

    Frontier &m_frontier;
    const Stage &m_before;
    const std::vector<BlockEntry> &m_entries;
    Value m_noise;
    std::size_t m_stage;
    std::vector<Candidate> m_heap;
    std::vector<Candidate> m_group;
};

Frontier::Frontier(const Space &space)
    : m_optionCounts(space.optionCounts)
{
    for (const Block &block : space.blocks)
        m_issues.push_back(block.issues);
}

std::optional<Frontier> Frontier::of(const Space &space, std::size_t limit)
{
    Frontier frontier(space);
    Stage stage{{space.constant}, {BigCount(1)}};
    for (const Block &block : space.blocks) {
        const std::vector<BlockEntry> entries = blockFrontier(block, space.noise);
        if (entries.empty())
            return Frontier(space);
        Stage after;
        std::vector<Link> links;
        if (!Merge(frontier, stage, entries, space.noise).run(after, links, limit))
            return std::nullopt;
        frontier.m_links.push_back(std::move(links));
        stage = std::move(after);
    }
    if (space.blocks.empty()) {
        frontier.m_values = std::move(stage.values);
        frontier.m_counts = std::move(stage.counts);
        return frontier;
    }

    // What differs by more than rounding but by no more than `equality` is one entry all the same.
    std::vector<Link> &links = frontier.m_links.back();
    std::vector<Link> kept;
    Value best = nothing;
    for (std::size_t i = 0; i < stage.values.size();) {
        std::size_t end = i;
        while (end < stage.values.size() && stage.values[end].first >= stage.values[i].first - space.equality)
            ++end;
        const Value highest = stage.values[end - 1].second; // ascending for the second side
        if (highest > best + space.equality) {
            std::size_t first = end - 1;
            BigCount count;
            for (std::size_t k = i; k < end; ++k) {
                if (stage.values[k].second < highest - space.equality)
                    continue;
                count += stage.counts[k];
                if (k != first && frontier.isEarlier(frontier.m_links.size() - 1, links[k], links[first]))
                    first = k;
            }
            frontier.m_values.push_back(stage.values[first]);
            frontier.m_counts.push_back(std::move(count));
            kept.push_back(links[first]);
            best = highest;
        }
        i = end;
    }
    std::reverse(frontier.m_values.begin(), frontier.m_values.end());
    std::reverse(frontier.m_counts.begin(), frontier.m_counts.end());
    std::reverse(kept.begin(), kept.end());
    links = std::move(kept);
    return frontier;
}

Package Frontier::package(std::size_t entry) const
{
    Package package(m_optionCounts.size(), 0);
    std::size_t place = entry;
    for (std::size_t stage = m_links.size(); stage-- > 0;) {
        std::uint32_t code = m_links[stage][place].code;
        for (auto issue = m_issues[stage].rbegin(); issue != m_issues[stage].rend(); ++issue) {
            const auto options = static_cast<std::uint32_t>(m_optionCounts[static_cast<std::size_t>(*issue)]);
            package[static_cast<std::size_t>(*issue)] = static_cast<int>(code % options);
            code /= options;
        }
        place = m_links[stage][place].prefix;
    }
    return package;
}

/// Whether the package of `a` comes before that of `b` in declared order: decided at the first issue where they differ,
/// which may lie in any block, since the issues of blocks interleave.
bool Frontier::isEarlier(std::size_t stage, Link a, Link b) const
{
    int firstIssue = std::numeric_limits<int>::max();
    bool earlier = false;
    for (;; --stage) {
        if (a.code != b.code) {
            std::uint32_t codeA = a.code, codeB = b.code;
            int issueHere = firstIssue;
            bool earlierHere = false;
            for (auto issue = m_issues[stage].rbegin(); issue != m_issues[stage].rend(); ++issue) {
                const auto options = static_cast<std::uint32_t>(m_optionCounts[static_cast<std::size_t>(*issue)]);
                if (codeA % options != codeB % options && *issue < firstIssue) {
                    issueHere = *issue;
                    earlierHere = codeA % options < codeB % options;
                }
                codeA /= options;
                codeB /= options;
            }
            if (issueHere < firstIssue) {
                firstIssue = issueHere;
                earlier = earlierHere;
            }
        }
        if (stage == 0 || a.prefix == b.prefix)
            return earlier;
        a = m_links[stage - 1][a.prefix];
        b = m_links[stage - 1][b.prefix];
    }
}

} // namespace negotiation

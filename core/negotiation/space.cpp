// SPDX-License-Identifier: GPL-3.0-or-later
#include "negotiation/space.h"

#include <algorithm>
#include <numeric>

namespace negotiation {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

BigCount Space::packageCount() const
{
    BigCount count = 1;
    for (const Block &block : blocks)
        count *= block.combinations.size();
    return count;
}

std::optional<ValuePair> Space::valueOf(const Package &package) const
{
    ValuePair sum = constant;
    for (const Block &block : blocks) {
        const std::uint32_t code = codeOf(*this, block, package);
        const auto found =
            std::lower_bound(block.combinations.begin(), block.combinations.end(), code,
                             [](const Block::Combination &c, std::uint32_t wanted) { return c.code < wanted; });
        if (found == block.combinations.end() || found->code != code)
            return std::nullopt;
        sum = sum + found->values;
    }
    return sum;
}

std::uint32_t codeOf(const Space &space, const Block &block, const Package &package)
{
    std::uint32_t code = 0;
    for (const int issue : block.issues)
        code = code * static_cast<std::uint32_t>(space.optionCounts[at(issue)]) +
               static_cast<std::uint32_t>(package[at(issue)]);
    return code;
}

void choose(const Space &space, const Block &block, std::uint32_t code, Package &package)
{
    for (auto issue = block.issues.rbegin(); issue != block.issues.rend(); ++issue) {
        const auto options = static_cast<std::uint32_t>(space.optionCounts[at(*issue)]);
        package[at(*issue)] = static_cast<int>(code % options);
        code /= options;
    }
}

Space lockedSpace(const Space &space, const Package &package, const std::vector<int> &lockedIssues)
{
    Space locked = space;
    Package options(space.optionCounts.size(), 0);
    for (Block &block : locked.blocks) {
        std::vector<int> here;
        std::copy_if(block.issues.begin(), block.issues.end(), std::back_inserter(here), [&](int issue) {
            return std::find(lockedIssues.begin(), lockedIssues.end(), issue) != lockedIssues.end();
        });
        if (here.empty())
            continue;
        std::erase_if(block.combinations, [&](const Block::Combination &combination) {
            choose(space, block, combination.code, options);
            return std::any_of(here.begin(), here.end(),
                               [&](int issue) { return options[at(issue)] != package[at(issue)]; });
        });
    }
    return locked;
}

std::vector<std::vector<int>> linkedIssues(std::size_t issueCount, const std::vector<Rule> &rules,
                                           const std::vector<std::vector<int>> &linked)
{
    std::vector<int> parent(issueCount);
    std::iota(parent.begin(), parent.end(), 0);
    const auto find = [&](int issue) {
        while (parent[at(issue)] != issue)
            issue = parent[at(issue)] = parent[at(parent[at(issue)])];
        return issue;
    };
    const auto join = [&](int a, int b) { parent[at(std::max(find(a), find(b)))] = std::min(find(a), find(b)); };
    for (const Rule &rule : rules)
        join(rule.issue, rule.otherIssue);
    for (const std::vector<int> &group : linked) {
        for (const int issue : group)
            join(group.front(), issue);
    }
    std::vector<std::vector<int>> blocks;
    std::vector<std::size_t> blockOf(issueCount, 0);
    for (int issue = 0; issue < static_cast<int>(issueCount); ++issue) {
        const int root = find(issue); // the least of its set, so it was met first
        if (root == issue) {
            blockOf[at(issue)] = blocks.size();
            blocks.emplace_back();
        }
        blocks[blockOf[at(root)]].push_back(issue);
    }
    return blocks;
}

lz::Result<Block, BlockTooLarge> makeBlock(const std::vector<int> &optionCounts, std::vector<int> issues,
                                           const std::vector<Rule> &rules,
                                           const std::function<ValuePair(const Package &)> &valueOf,
                                           std::uint32_t limit)
{
    BigCount size = 1;
    for (const int issue : issues)
        size *= static_cast<std::uint64_t>(optionCounts[at(issue)]);
    if (size > BigCount(limit))
        return BlockTooLarge{std::move(issues), std::move(size)};

    std::vector<Rule> inside;
    std::copy_if(rules.begin(), rules.end(), std::back_inserter(inside),
                 [&](const Rule &rule) { return std::find(issues.begin(), issues.end(), rule.issue) != issues.end(); });
    Block block{std::move(issues), {}};
    Package package(optionCounts.size(), 0);
    if (size.isZero())
        return block;
    for (std::uint32_t code = 0;; ++code) {
        if (std::all_of(inside.begin(), inside.end(), [&](const Rule &rule) { return holds(rule, package); }))
            block.combinations.push_back({valueOf(package), code});
        auto issue = block.issues.rbegin();
        while (issue != block.issues.rend() && ++package[at(*issue)] == optionCounts[at(*issue)])
            package[at(*issue++)] = 0;
        if (issue == block.issues.rend())
            return block;
    }
}

lz::Result<Space, BlockTooLarge> additiveSpace(const std::vector<std::vector<ValuePair>> &contributions,
                                               const std::vector<Rule> &rules)
{
    Space space;
    for (const std::vector<ValuePair> &options : contributions)
        space.optionCounts.push_back(static_cast<int>(options.size()));
    for (std::vector<int> &issues : linkedIssues(contributions.size(), rules)) {
        const std::vector<int> own = issues;
        auto block = makeBlock(space.optionCounts, std::move(issues), rules, [&](const Package &package) {
            ValuePair sum;
            for (const int issue : own)
                sum = sum + contributions[at(issue)][at(package[at(issue)])];
            return sum;
        });
        if (!block)
            return block.error();
        space.blocks.push_back(std::move(*block));
    }
    return space;
}

} // namespace negotiation

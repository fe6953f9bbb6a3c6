// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/blocks.h"

#include <algorithm>
#include <numeric>

namespace analysis {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

class DisjointSets
{
public:
    explicit DisjointSets(std::size_t count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), 0); }
    int find(int item)
    {
        while (m_parent[at(item)] != item)
            item = m_parent[at(item)] = m_parent[at(m_parent[at(item)])];
        return item;
    }
    void join(int a, int b) { m_parent[at(std::max(find(a), find(b)))] = std::min(find(a), find(b)); }

private:
    std::vector<int> m_parent;
};

} // namespace

std::vector<std::vector<int>> irritantBlocks(const study::Economy &economy)
{
    const study::Study &study = economy.study();
    std::vector<int> marketBlockOf(study.sectors.size(), -1);
    const auto &marketBlocks = economy.model().blocks();
    for (std::size_t b = 0; b < marketBlocks.size(); ++b) {
        for (const int sector : marketBlocks[b])
            marketBlockOf[at(sector)] = static_cast<int>(b);
    }
    DisjointSets sets(study.irritants.size());
    std::vector<int> firstOn(marketBlocks.size(), -1);
    for (std::size_t i = 0; i < study.irritants.size(); ++i) {
        for (const study::Position &position : study.irritants[i].positions) {
            for (const study::Effect &effect : position.effects) {
                if (effect.instrument == study::Instrument::None)
                    continue;
                int &first = firstOn[at(marketBlockOf[at(effect.sector)])];
                if (first < 0)
                    first = static_cast<int>(i);
                else
                    sets.join(first, static_cast<int>(i));
            }
        }
    }
    for (const study::Rule &rule : study.rules)
        sets.join(rule.rule.issue, rule.rule.otherIssue);

    std::vector<std::vector<int>> blocks;
    std::vector<int> blockOf(study.irritants.size(), -1);
    for (int i = 0; i < static_cast<int>(study.irritants.size()); ++i) {
        const int root = sets.find(i); // the least of its set, so it was met first
        if (root == i) {
            blockOf[at(i)] = static_cast<int>(blocks.size());
            blocks.emplace_back();
        }
        blocks[at(blockOf[at(root)])].push_back(i);
    }
    return blocks;
}

void forEachCombination(const study::Study &study, const std::vector<int> &block, const negotiation::Package &base,
                        const std::function<bool(const negotiation::Package &)> &visit)
{
    std::vector<negotiation::Rule> rules;
    for (const study::Rule &rule : study.rules) {
        if (std::find(block.begin(), block.end(), rule.rule.issue) != block.end())
            rules.push_back(rule.rule);
    }
    negotiation::Package package = base;
    for (const int irritant : block)
        package[at(irritant)] = 0;
    for (;;) {
        const bool holds = std::all_of(rules.begin(), rules.end(), [&](const negotiation::Rule &rule) { return negotiation::holds(rule, package); });
        if (holds && !visit(package))
            return;
        auto irritant = block.rbegin();
        while (irritant != block.rend() && ++package[at(*irritant)] == static_cast<int>(study.irritants[at(*irritant)].positions.size())) {
            package[at(*irritant)] = 0;
            ++irritant;
        }
        if (irritant == block.rend())
            return;
    }
}

} // namespace analysis

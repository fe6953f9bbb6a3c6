// SPDX-License-Identifier: GPL-3.0-or-later
#include "negotiation/offers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace negotiation {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

const Block::Combination *combinationOf(const Block &block, std::uint32_t code)
{
    const auto found =
        std::lower_bound(block.combinations.begin(), block.combinations.end(), code,
                         [](const Block::Combination &c, std::uint32_t wanted) { return c.code < wanted; });
    return found != block.combinations.end() && found->code == code ? &*found : nullptr;
}

} // namespace

std::optional<FrontierDistance> distanceToFrontier(const Space &space, const Frontier &frontier, ValuePair values)
{
    if (frontier.size() == 0)
        return std::nullopt;
    std::size_t nearest = 0;
    double least = std::numeric_limits<double>::infinity(); // squared
    for (std::size_t entry = 0; entry < frontier.size(); ++entry) {
        const std::array<double, 2> gap = space.points(frontier.values()[entry] - values);
        const double distance = gap[0] * gap[0] + gap[1] * gap[1];
        if (distance < least) {
            least = distance;
            nearest = entry;
        }
    }
    return FrontierDistance{nearest, std::sqrt(least)};
}

Neighbourhood Neighbourhood::of(const Space &space, const Package &package, ValuePair values, int mostChanges)
{
    Neighbourhood near;
    near.m_package = package;
    near.m_values = values;
    near.m_optionCounts = space.optionCounts;
    near.m_equality = space.equality;
    near.m_nodes.push_back({}); // nothing changed
    near.m_entries.assign(at(mostChanges) + 1, {});

    // Gains count against the package; where its block breaks a rule the block's own value is unknown and cancels
    // below.
    ValuePair known = space.constant;
    near.m_entries[0].push_back({{}, 0});
    Package options = package;
    for (std::size_t b = 0; b < space.blocks.size(); ++b) {
        const Block &block = space.blocks[b];
        near.m_issues.push_back(block.issues);
        const Block::Combination *present = combinationOf(block, codeOf(space, block, package));
        const ValuePair base = present ? present->values : ValuePair{};
        known = known + base;
        std::vector<std::vector<Entry>> steps(near.m_entries.size()); // by changes; `node` is the code
        for (const Block::Combination &combination : block.combinations) {
            choose(space, block, combination.code, options);
            const auto changes = std::count_if(block.issues.begin(), block.issues.end(),
                                               [&](int issue) { return options[at(issue)] != package[at(issue)]; });
            if (changes <= mostChanges)
                steps[static_cast<std::size_t>(changes)].push_back({combination.values - base, combination.code});
        }
        for (std::vector<Entry> &own : steps)
            prune(own, space.noise); // only the block's own frontier can matter
        std::vector<std::vector<Entry>> next(near.m_entries.size());
        for (std::size_t before = 0; before < next.size(); ++before) {
            for (std::size_t here = 0; before + here < next.size(); ++here) {
                for (const Entry &step : steps[here]) {
                    for (const Entry &entry : near.m_entries[before]) {
                        std::uint32_t node = entry.node;
                        if (here > 0) {
                            node = static_cast<std::uint32_t>(near.m_nodes.size());
                            near.m_nodes.push_back({entry.node, static_cast<std::uint32_t>(b), step.node});
                        }
                        next[before + here].push_back({entry.gain + step.gain, node});
                    }
                }
            }
        }
        for (std::vector<Entry> &entries : next)
            prune(entries, space.noise);
        near.m_entries = std::move(next);
    }
    const ValuePair correction = known - values; // zero unless the package breaks a rule
    for (std::vector<Entry> &entries : near.m_entries) {
        for (Entry &entry : entries)
            entry.gain = entry.gain + correction;
    }
    return near;
}

void Neighbourhood::prune(std::vector<Entry> &entries, Value noise)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return a.gain.first != b.gain.first ? a.gain.first > b.gain.first : a.gain.second > b.gain.second;
    });
    std::size_t kept = 0;
    for (const Entry &entry : entries) {
        if (kept == 0 || entry.gain.second > entries[kept - 1].gain.second + noise)
            entries[kept++] = entry;
    }
    entries.resize(kept);
}

Offer Neighbourhood::offerOf(const Entry &entry) const
{
    Offer offer{m_package, m_values + entry.gain, {}};
    for (std::uint32_t node = entry.node; node != 0; node = m_nodes[node].parent) {
        std::uint32_t code = m_nodes[node].code;
        const std::vector<int> &issues = m_issues[m_nodes[node].block];
        for (auto issue = issues.rbegin(); issue != issues.rend(); ++issue) {
            const auto options = static_cast<std::uint32_t>(m_optionCounts[at(*issue)]);
            offer.package[at(*issue)] = static_cast<int>(code % options);
            code /= options;
        }
    }
    for (std::size_t issue = 0; issue < m_package.size(); ++issue) {
        if (offer.package[issue] != m_package[issue])
            offer.changed.push_back(static_cast<int>(issue));
    }
    return offer;
}

std::optional<Offer> Neighbourhood::improvement(int changes) const
{
    const Entry *best = nullptr;
    const auto key = [](const Entry &e) {
        return std::pair(std::min(e.gain.first, e.gain.second), std::max(e.gain.first, e.gain.second));
    };
    for (const Entry &entry : m_entries.at(at(changes))) {
        const auto [less, more] = key(entry);
        if (less >= -m_equality && more > m_equality && (!best || key(entry) > key(*best)))
            best = &entry;
    }
    return best ? std::optional(offerOf(*best)) : std::nullopt;
}

std::optional<Offer> Neighbourhood::counterOffer(Side side, int changes) const
{
    const Entry *best = nullptr;
    const auto key = [&](const Entry &e) { return std::pair(e.gain.of(side), e.gain.of(otherSide(side))); };
    for (const Entry &entry : m_entries.at(at(changes))) {
        const auto [own, others] = key(entry);
        if (others >= -m_equality && own > m_equality && (!best || key(entry) > key(*best)))
            best = &entry;
    }
    return best ? std::optional(offerOf(*best)) : std::nullopt;
}

std::optional<std::size_t> counterOffer(const Space &space, const Frontier &frontier, ValuePair values, Side side)
{
    std::optional<std::size_t> best;
    for (std::size_t entry = 0; entry < frontier.size(); ++entry) {
        const ValuePair candidate = frontier.values()[entry];
        if (candidate.of(otherSide(side)) < values.of(otherSide(side)) - space.equality)
            continue;
        if (candidate.of(side) > (best ? frontier.values()[*best].of(side) : values.of(side) + space.equality))
            best = entry;
    }
    return best;
}

std::vector<std::optional<Price>> prices(const Space &space, const Package &package, Side asking)
{
    std::vector<std::optional<Price>> prices(package.size());
    for (const Block &block : space.blocks) {
        const Block::Combination *present = combinationOf(block, codeOf(space, block, package));
        if (!present)
            continue;
        Package options = package;
        for (const int issue : block.issues) {
            Price price{issue, package[at(issue)], 0, 0};
            for (int option = 0; option < space.optionCounts[at(issue)]; ++option) {
                options[at(issue)] = option;
                const Block::Combination *changed = combinationOf(block, codeOf(space, block, options));
                if (!changed)
                    continue;
                const ValuePair gain = changed->values - present->values;
                const Value asked = -gain.of(otherSide(asking));
                if (gain.of(asking) > price.gain ||
                    (gain.of(asking) == price.gain && price.gain > 0 && asked < price.price))
                    price = {issue, option, gain.of(asking), asked};
            }
            options[at(issue)] = package[at(issue)];
            prices[at(issue)] = price;
        }
    }
    return prices;
}

} // namespace negotiation

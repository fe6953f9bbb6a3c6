// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "negotiation/space.h"

#include <algorithm>
#include <functional>
#include <random>
#include <utility>
#include <vector>

/// Small random spaces and plain enumeration: what the algorithms of core/negotiation are held against.
namespace random_space {

struct Case
{
    std::vector<std::vector<negotiation::ValuePair>> contributions;
    std::vector<negotiation::Rule> rules;
    negotiation::Space space;
};

struct Valued
{
    negotiation::Package package;
    negotiation::ValuePair values;
};

inline int draw(std::mt19937 &random, int below)
{
    return static_cast<int>(random() % static_cast<unsigned>(below));
}

/// `issues` issues of one to four options; coarse values (up to `steps`) make ties.
inline Case make(unsigned seed, int issues, int ruleCount, int steps)
{
    std::mt19937 random(seed);
    Case made;
    for (int i = 0; i < issues; ++i) {
        std::vector<negotiation::ValuePair> options;
        for (int option = 1 + draw(random, 4); option > 0; --option)
            options.push_back({draw(random, steps), draw(random, steps)});
        made.contributions.push_back(std::move(options));
    }
    const auto optionOf = [&](int issue) {
        return draw(random, static_cast<int>(made.contributions[static_cast<std::size_t>(issue)].size()));
    };
    for (int r = 0; r < ruleCount; ++r) {
        negotiation::Rule rule;
        rule.type = draw(random, 2) == 0 ? negotiation::Rule::Type::Requires : negotiation::Rule::Type::Excludes;
        rule.issue = draw(random, issues);
        rule.otherIssue = (rule.issue + 1 + draw(random, issues - 1)) % issues;
        rule.option = optionOf(rule.issue);
        rule.otherOptions = {optionOf(rule.otherIssue)};
        made.rules.push_back(rule);
    }
    made.space = *negotiation::additiveSpace(made.contributions, made.rules);
    made.space.constant = {draw(random, steps) - steps / 2, draw(random, steps) - steps / 2};
    made.space.reservation = {issues * steps / 3 + draw(random, steps), issues * steps / 3 + draw(random, steps)};
    return made;
}

/// Every package within the rules, in declared order.
inline std::vector<Valued> enumerate(const Case &from)
{
    std::vector<Valued> all;
    negotiation::Package package(from.contributions.size(), 0);
    for (;;) {
        if (negotiation::brokenRules(from.rules, package).empty()) {
            negotiation::ValuePair sum = from.space.constant;
            for (std::size_t i = 0; i < package.size(); ++i)
                sum = sum + from.contributions[i][static_cast<std::size_t>(package[i])];
            all.push_back({package, sum});
        }
        std::size_t issue = package.size();
        while (issue > 0 && ++package[issue - 1] == static_cast<int>(from.contributions[issue - 1].size()))
            package[--issue] = 0;
        if (issue == 0)
            return all;
    }
}

struct Point
{
    negotiation::ValuePair values;
    negotiation::Package first;
    std::uint64_t count = 0;
};

/// The value pairs of `all` that `isWanted` accepts, ascending for the first side, with first package and number.
inline std::vector<Point> points(const std::vector<Valued> &all,
                                 const std::function<bool(negotiation::ValuePair)> &isWanted)
{
    std::vector<Point> found;
    for (const Valued &valued : all) {
        if (!isWanted(valued.values))
            continue;
        const auto same =
            std::find_if(found.begin(), found.end(), [&](const Point &p) { return p.values == valued.values; });
        if (same == found.end())
            found.push_back({valued.values, valued.package, 1});
        else
            ++same->count;
    }
    std::sort(found.begin(), found.end(), [](const Point &a, const Point &b) {
        return std::pair(a.values.first, a.values.second) < std::pair(b.values.first, b.values.second);
    });
    return found;
}

inline std::vector<Point> frontier(const std::vector<Valued> &all)
{
    return points(all, [&](negotiation::ValuePair p) {
        return std::none_of(all.begin(), all.end(), [&](const Valued &q) {
            return q.values.first >= p.first && q.values.second >= p.second && q.values != p;
        });
    });
}

} // namespace random_space

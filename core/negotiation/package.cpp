// SPDX-License-Identifier: GPL-3.0-or-later
#include "negotiation/package.h"

#include <algorithm>

namespace negotiation {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

bool holds(const Rule &rule, const Package &package)
{
    if (package.at(at(rule.issue)) != rule.option)
        return true;
    const int other = package.at(at(rule.otherIssue));
    const bool among = std::find(rule.otherOptions.begin(), rule.otherOptions.end(), other) != rule.otherOptions.end();
    return among == (rule.type == Rule::Type::Requires);
}

std::vector<int> brokenRules(const std::vector<Rule> &rules, const Package &package)
{
    std::vector<int> broken;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (!holds(rules[i], package))
            broken.push_back(static_cast<int>(i));
    }
    return broken;
}

double AdditiveValue::contribution(int issue, int option) const
{
    return weights.at(at(issue)) * values.at(at(issue)).at(at(option));
}

double AdditiveValue::of(const Package &package) const
{
    double sum = 0.0;
    for (std::size_t issue = 0; issue < package.size(); ++issue)
        sum += contribution(static_cast<int>(issue), package[issue]);
    return sum;
}

} // namespace negotiation

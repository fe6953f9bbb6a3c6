// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// Packages, rules and additive party values. Knows no Qt and no economics.
namespace negotiation {

/// One position for every issue: the index of the chosen option, in declared order.
using Package = std::vector<int>;

/// A hard constraint of the deal space: when `option` of `issue` is chosen, the option of `otherIssue` must
/// (Requires) or must not (Excludes) be among `otherOptions`.
struct Rule
{
    enum class Type { Requires, Excludes };
    Type type = Type::Requires;
    int issue = 0;
    int option = 0;
    int otherIssue = 0;
    std::vector<int> otherOptions;
    bool operator==(const Rule &) const = default;
};

bool holds(const Rule &rule, const Package &package);
/// Indices of the rules a package breaks, in declared order.
std::vector<int> brokenRules(const std::vector<Rule> &rules, const Package &package);

/// An additive value over issues (Keeney & Raiffa 1976): Σ weight[issue] · value[issue][option].
struct AdditiveValue
{
    std::vector<double> weights;
    std::vector<std::vector<double>> values;
    /// The issue's own term of the sum.
    double contribution(int issue, int option) const;
    double of(const Package &package) const;
};

} // namespace negotiation

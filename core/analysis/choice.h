// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/economy.h"

namespace analysis {

/// What a question is asked about: a package at a date, with the choices between its listed positions.
struct Choice
{
    negotiation::Package package;
    QDate date;
    study::Adjustments adjustments{};
    bool operator==(const Choice &) const = default;
};

inline Choice choiceOf(const study::Scenario &scenario)
{
    return {scenario.package, scenario.date, {}};
}

} // namespace analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/reach.h"

#include "words/numbers.h"

#include <algorithm>
#include <cmath>

namespace words {

namespace {

/// What a double misses of a whole step is its rounding, not a reason for one step more.
constexpr double stepNoise = 1e-9;

} // namespace

PercentReach percentReach(const Wording &wording, double from, double to)
{
    constexpr int mostDecimals = 9;
    PercentReach reach;
    for (int decimals = 1; decimals <= mostDecimals && reach.from == reach.to; ++decimals) {
        const double scale = 100.0 * std::pow(10.0, decimals);
        const double enough = to > from ? std::ceil(to * scale - stepNoise) : std::floor(to * scale + stepNoise);
        reach = {percent(wording, from, decimals), percent(wording, enough / scale, decimals)};
    }
    return reach;
}

QString roundedUp(const Wording &wording, double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return number(wording, std::max(1.0, std::ceil(value * scale - stepNoise)) / scale, decimals);
}

} // namespace words

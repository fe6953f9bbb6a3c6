// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "negotiation/space.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace negotiation {

/// Whether the exact number of rational packages can be had within a second or two: up to 10^12 packages, and above
/// where few value pairs are distinct. Otherwise it takes seconds in the background and up to 150 MB, where it can be
/// had at all.
bool countsAtOnce(const Space &space);

/// The exact number of rational packages, by meeting in the middle: the blocks are split into two halves, the pairs of
/// their sums that clear both reservation values are counted by a sweep with a binary indexed tree (Fenwick 1994).
/// Where many packages share a value pair the halves hold each pair once with its number, so coarse values of any size
/// are counted too. Empty when stopped, or when both halves are too large to be listed: then only the estimate is left.
/// `progress` is told shares from 0 to 1.
std::optional<BigCount> countRational(const Space &space, const std::function<void(double)> &progress = {},
                                      std::stop_token stop = {});

} // namespace negotiation

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace analysis {

/// Philox4x32-10 (Salmon, Moraes, Dror & Shaw 2011): random numbers by counter, so that a draw is the same whoever
/// makes it, in whatever order and on however many threads.
constexpr std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key)
{
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t first = 0xD2511F53ULL * counter[0], second = 0xCD9E8D57ULL * counter[2];
        counter = {static_cast<std::uint32_t>(second >> 32) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(second),
                   static_cast<std::uint32_t>(first >> 32) ^ counter[3] ^ key[1], static_cast<std::uint32_t>(first)};
        key[0] += 0x9E3779B9U;
        key[1] += 0xBB67AE85U;
    }
    return counter;
}

/// Uniform in the open interval (0, 1): number `item` of draw `draw` of a stream.
constexpr double uniform(std::uint64_t seed, std::uint32_t draw, std::uint32_t item)
{
    const auto bits =
        philox({draw, item, 0, 0}, {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)});
    const std::uint64_t word = (std::uint64_t{bits[0]} << 32) | bits[1];
    return (static_cast<double>(word >> 12) + 0.5) * 0x1p-52;
}

} // namespace analysis

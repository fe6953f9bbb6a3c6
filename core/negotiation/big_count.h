// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace negotiation {

/// A number of packages: a natural number of any size, exact. Thirty issues of five options already pass 2^64.
class BigCount
{
public:
    BigCount(std::uint64_t number = 0)
        : m_low(number)
    {
    }

    BigCount &operator+=(const BigCount &other);
    BigCount &operator*=(std::uint64_t factor);
    friend BigCount operator+(BigCount a, const BigCount &b) { return a += b; }
    friend BigCount operator*(BigCount a, std::uint64_t factor) { return a *= factor; }
    friend BigCount operator*(const BigCount &a, const BigCount &b);

    bool operator==(const BigCount &) const = default;
    std::strong_ordering operator<=>(const BigCount &other) const;

    bool isZero() const { return m_low == 0 && m_high.empty(); }
    /// Decimal digits without separators.
    std::string toString() const;
    /// The nearest double; infinity above its range.
    double toDouble() const;

private:
    std::uint64_t limb(std::size_t place) const;
    std::size_t limbCount() const { return 1 + m_high.size(); }

    std::uint64_t m_low;
    std::vector<std::uint64_t> m_high; ///< limbs above the lowest, no zero at the end; empty up to 2^64 − 1
};

} // namespace negotiation

// SPDX-License-Identifier: GPL-3.0-or-later
#include "negotiation/big_count.h"

#include "negotiation/wide.h"

#include <algorithm>
#include <cmath>

namespace negotiation {

std::uint64_t BigCount::limb(std::size_t place) const
{
    return place == 0 ? m_low : place <= m_high.size() ? m_high[place - 1] : 0;
}

BigCount &BigCount::operator+=(const BigCount &other)
{
    bool carry = __builtin_add_overflow(m_low, other.m_low, &m_low);
    if (other.m_high.empty() && !carry)
        return *this;
    if (m_high.size() < other.m_high.size())
        m_high.resize(other.m_high.size(), 0);
    for (std::size_t i = 0; i < m_high.size() && (carry || i < other.m_high.size()); ++i) {
        const bool first = __builtin_add_overflow(m_high[i], other.limb(i + 1), &m_high[i]);
        const bool second = __builtin_add_overflow(m_high[i], std::uint64_t{carry}, &m_high[i]);
        carry = first || second;
    }
    if (carry)
        m_high.push_back(1);
    return *this;
}

BigCount &BigCount::operator*=(std::uint64_t factor)
{
    std::uint64_t product = 0;
    if (m_high.empty() && !__builtin_mul_overflow(m_low, factor, &product)) {
        m_low = product;
        return *this;
    }
    return *this = *this * BigCount(factor);
}

BigCount operator*(const BigCount &a, const BigCount &b)
{
    std::vector<std::uint64_t> limbs(a.limbCount() + b.limbCount(), 0);
    for (std::size_t i = 0; i < a.limbCount(); ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; j < b.limbCount(); ++j) {
            const Wide sum = Wide{a.limb(i)} * b.limb(j) + limbs[i + j] + carry;
            limbs[i + j] = static_cast<std::uint64_t>(sum);
            carry = static_cast<std::uint64_t>(sum >> 64);
        }
        limbs[i + b.limbCount()] = carry;
    }
    while (limbs.size() > 1 && limbs.back() == 0)
        limbs.pop_back();
    BigCount product(limbs.front());
    product.m_high.assign(limbs.begin() + 1, limbs.end());
    return product;
}

std::strong_ordering BigCount::operator<=>(const BigCount &other) const
{
    for (std::size_t place = std::max(limbCount(), other.limbCount()); place-- > 0;) {
        if (limb(place) != other.limb(place))
            return limb(place) <=> other.limb(place);
    }
    return std::strong_ordering::equal;
}

std::string BigCount::toString() const
{
    constexpr std::uint64_t group = 1'000'000'000'000'000'000; // 18 digits at a time
    std::vector<std::uint64_t> rest(limbCount());
    for (std::size_t i = 0; i < rest.size(); ++i)
        rest[i] = limb(i);
    std::string digits;
    do {
        Wide remainder = 0;
        for (std::size_t i = rest.size(); i-- > 0;) {
            const Wide part = (remainder << 64) | rest[i];
            rest[i] = static_cast<std::uint64_t>(part / group);
            remainder = part % group;
        }
        while (!rest.empty() && rest.back() == 0)
            rest.pop_back();
        std::string part = std::to_string(static_cast<std::uint64_t>(remainder));
        if (!rest.empty())
            part.insert(0, 18 - part.size(), '0');
        digits.insert(0, part);
    } while (!rest.empty());
    return digits;
}

double BigCount::toDouble() const
{
    long double sum = 0.0L;
    for (std::size_t i = limbCount(); i-- > 0;)
        sum = sum * 18446744073709551616.0L + static_cast<long double>(limb(i));
    return static_cast<double>(sum);
}

} // namespace negotiation

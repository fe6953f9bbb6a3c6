// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/memory.h"

#include <bit>
#include <cstdint>
#include <utility>

namespace market {

std::size_t EquilibriumMemory::Hash::operator()(const std::vector<double> &key) const noexcept
{
    std::uint64_t hash = 0x9e3779b97f4a7c15ULL;
    for (double value : key) {
        hash ^= std::bit_cast<std::uint64_t>(value);
        hash *= 0xff51afd7ed558ccdULL;
        hash ^= hash >> 32;
    }
    return std::size_t(hash);
}

std::optional<Remembered> EquilibriumMemory::find(const std::vector<double> &key) const
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return std::nullopt;
    return entry->second;
}

void EquilibriumMemory::remember(std::vector<double> key, const Remembered &equilibrium, const Vector &premiums)
{
    const std::lock_guard lock(m_mutex);
    m_newest.netPrice = equilibrium.point.netPrice;
    m_newest.premium = premiums;
    const auto [entry, fresh] = m_entries.try_emplace(std::move(key), equilibrium);
    if (!fresh)
        return; // the first answer stays, so that a question once answered keeps its digits
    m_age.push_back(&entry->first);
    if (m_entries.size() > m_capacity) {
        m_entries.erase(m_entries.find(*m_age.front()));
        m_age.pop_front();
    }
}

Start EquilibriumMemory::newest() const
{
    const std::lock_guard lock(m_mutex);
    return m_newest;
}

std::size_t EquilibriumMemory::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.size();
}

std::unique_ptr<Equations> EquationsPool::borrow()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_free.empty()) {
            std::unique_ptr<Equations> equations = std::move(m_free.back());
            m_free.pop_back();
            return equations;
        }
    }
    return std::make_unique<Equations>(m_block);
}

void EquationsPool::giveBack(std::unique_ptr<Equations> equations)
{
    const std::lock_guard lock(m_mutex);
    m_free.push_back(std::move(equations));
}

} // namespace market

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "market/newton.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

namespace market {

/// An equilibrium of a block, as much as is needed to state it again by one evaluation.
struct Remembered
{
    Point point;
    Convergence convergence;
};

/// Where the next solve may begin.
struct Start
{
    Vector netPrice; ///< by exporter; empty where nothing was solved yet
    Vector premium;  ///< by flow
};

/// Equilibria of one block by the exact policy on it. Bounded: the oldest gives way. Safe from many threads.
class EquilibriumMemory
{
public:
    explicit EquilibriumMemory(std::size_t capacity)
        : m_capacity(capacity)
    {
    }

    std::optional<Remembered> find(const std::vector<double> &key) const;
    /// Keeps an equilibrium, unless the key has one already, and takes it as the newest; premiums by flow.
    void remember(std::vector<double> key, const Remembered &equilibrium, const Vector &premiums);
    Start newest() const;
    std::size_t size() const;

private:
    struct Hash
    {
        std::size_t operator()(const std::vector<double> &key) const noexcept;
    };
    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::unordered_map<std::vector<double>, Remembered, Hash> m_entries;
    std::deque<const std::vector<double> *> m_age; ///< keys in m_entries, oldest first
    Start m_newest;
};

/// Workspaces of one block, lent to whoever solves.
class EquationsPool
{
public:
    explicit EquationsPool(const Block &block)
        : m_block(block)
    {
    }

    std::unique_ptr<Equations> borrow();
    void giveBack(std::unique_ptr<Equations> equations);

private:
    const Block &m_block;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Equations>> m_free;
};

} // namespace market

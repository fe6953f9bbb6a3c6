// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <utility>
#include <variant>

namespace lz {

/// A value, or the reason why there is none. Asking for the side that is not there is a bug of the caller and throws
/// std::logic_error. T and E must differ.
template <class T, class E> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    const T &value() const & { return const_cast<Result *>(this)->checkedValue(); }
    T &value() & { return checkedValue(); }
    T &&value() && { return std::move(checkedValue()); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const E &error() const
    {
        if (ok())
            throw std::logic_error("Result::error() of a success");
        return *std::get_if<1>(&m_state);
    }

private:
    T &checkedValue()
    {
        if (!ok())
            throw std::logic_error("Result::value() of a failure");
        return *std::get_if<0>(&m_state);
    }

    std::variant<T, E> m_state;
};

/// The value of a Result that can fail but has nothing to give.
struct Done
{
    bool operator==(const Done &) const = default;
};

} // namespace lz

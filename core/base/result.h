// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace twin {

/// A value, or the Error that says why there is none. Member names are those of std::expected, so that it can
/// take this class's place when the compilers of all systems have it.
template <typename T>
class [[nodiscard]] Result final
{
public:
    Result(T value)
        : m_either(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_either(std::in_place_index<1>, std::move(error))
    { }

    bool has_value() const noexcept { return m_either.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    /// Requires: has_value().
    const T &value() const & { return checked(), std::get<0>(m_either); }
    T &value() & { return checked(), std::get<0>(m_either); }
    T &&value() && { return checked(), std::get<0>(std::move(m_either)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    T value_or(T other) const & { return has_value() ? std::get<0>(m_either) : std::move(other); }

    /// Requires: !has_value().
    const Error &error() const { return Q_ASSERT(!has_value()), std::get<1>(m_either); }

private:
    void checked() const { Q_ASSERT_X(has_value(), "Result", "value() of a failed result"); }

    std::variant<T, Error> m_either;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> final
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    { }

    bool has_value() const noexcept { return m_ok; }
    explicit operator bool() const noexcept { return m_ok; }
    const Error &error() const { return Q_ASSERT(!m_ok), m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace twin

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a struct of a scene says what its JSON looks like.
//
// A struct has a static member template `describe(v)` that names its members once:
//
//     struct Uniform {
//         double min = 0;
//         static constexpr std::string_view Word = "uniform"; // when it is one of a variant
//         template <class V> static void describe(V &v)
//         {
//             v.says("Any number between two, each as likely.");
//             v.row("min", &Uniform::min, "lowest value");
//         }
//     };
//
// The reader (scenereading.h), the writer (scenewriting.h) and the table of words behind the JSON Schema, the
// reference page and the editor's completion (wordtable.h) are visitors of it; so there is no second list.
#pragma once

#include <limits>
#include <memory>
#include <string_view>
#include <utility>

namespace twin::sim {

/// The numbers that a member may hold, both ends included.
struct Range {
    double min = -std::numeric_limits<double>::max();
    double max = std::numeric_limits<double>::max();
};
inline constexpr Range AnyNumber{};
inline constexpr Range NotNegative{0, 1e15};
inline constexpr Range Seconds{0, 1e9};
inline constexpr Range Period{0.001, 1e9};
inline constexpr Range Probability{0, 1};

/// A part of a struct that may contain itself: shared, never changed, equal when what it holds is equal.
template <class T>
class Inner final
{
public:
    Inner() = default;
    Inner(T value)
        : m_value(std::make_shared<const T>(std::move(value)))
    { }

    explicit operator bool() const { return m_value != nullptr; }
    const T &operator*() const { return *m_value; }
    const T *operator->() const { return m_value.get(); }

    friend bool operator==(const Inner &a, const Inner &b)
    {
        return a.m_value == b.m_value || (a.m_value && b.m_value && *a.m_value == *b.m_value);
    }

private:
    std::shared_ptr<const T> m_value;
};

} // namespace twin::sim

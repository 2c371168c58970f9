// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"
#include "json/json.h"
#include "query/ast.h"

#include <array>
#include <optional>
#include <string_view>

namespace twin::query {

/// True, false or undefined (section 6).
enum class Truth : quint8 { False, True, Undefined };

constexpr Truth truthOf(bool value)
{
    return value ? Truth::True : Truth::False;
}
constexpr Truth negated(Truth truth)
{
    return truth == Truth::Undefined ? truth : truthOf(truth == Truth::False);
}

/// A value on its way through an expression. Owns nothing: texts belong to the document, the query or a
/// scratch.
struct Value {
    /// Time: a string that the hub keeps as an instant. It is a string to everything but comparisons.
    enum class Kind : quint8 { Undefined, Null, Boolean, Number, Text, Time, Object, Array };

    Kind kind = Kind::Undefined;
    bool boolean = false;
    union {
        double number = 0;
        qint64 ticks; ///< of a Time, see Timestamp
    };
    std::string_view text{}; ///< of a Text; of a Time if it was read as text

    Value() = default;
    /// Null, Object or Array, which say no more.
    explicit Value(Kind bare)
        : kind(bare)
    { }

    static Value of(bool value);
    static Value of(Truth truth) { return truth == Truth::Undefined ? Value() : of(truth == Truth::True); }
    static Value of(double value);
    static Value of(std::string_view value);
    static Value of(Timestamp time, std::string_view text = {});
    static Value of(const Json &json);
    /// The literal must outlive the value.
    static Value of(const Literal &literal);
    /// A text that reads as ISO 8601 becomes a Time.
    Value asTime() const;

    bool isText() const noexcept { return kind == Kind::Text || kind == Kind::Time; }
    bool isContainer() const noexcept { return kind >= Kind::Object; }
    /// Whether it is exactly true (section 6).
    bool isTrue() const noexcept { return kind == Kind::Boolean && boolean; }
    Truth truth() const noexcept { return kind == Kind::Boolean ? truthOf(boolean) : Truth::Undefined; }
};

inline Value Value::of(bool value)
{
    Value result(Kind::Boolean);
    result.boolean = value;
    return result;
}

inline Value Value::of(double value)
{
    Value result(Kind::Number);
    result.number = value;
    return result;
}

inline Value Value::of(std::string_view value)
{
    Value result(Kind::Text);
    result.text = value;
    return result;
}

inline Value Value::of(Timestamp time, std::string_view text)
{
    Value result(Kind::Time);
    result.ticks = time.ticks();
    result.text = text;
    return result;
}

/// Room for the text of a Time.
using TimeText = std::array<char, 28>;
/// The characters of a Text or Time, made in `room` when there are none.
std::string_view textOf(const Value &value, TimeText &room);

/// The table of section 5.
Truth compared(Comparator comparator, const Value &left, const Value &right);
/// Reads ISO 8601 as section 5 has it: a date, or date and time with 0 to 9 fraction digits, with Z, an
/// offset or no zone (UTC).
std::optional<Timestamp> instantOf(std::string_view text);

} // namespace twin::query

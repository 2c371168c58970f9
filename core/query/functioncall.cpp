// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/functioncall.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

namespace twin::query {

namespace {

using Kind = Value::Kind;

QString unicode(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

Value made(const QString &text, std::string &scratch)
{
    scratch = text.toStdString();
    return Value::of(std::string_view(scratch));
}

Value number(double value)
{
    return std::isnan(value) ? Value() : Value::of(value);
}

bool isKind(Function function, const Value &value)
{
    switch (function) {
    case Function::IsNull:
        return value.kind == Kind::Null;
    case Function::IsBool:
        return value.kind == Kind::Boolean;
    case Function::IsNumber:
        return value.kind == Kind::Number;
    case Function::IsString:
        return value.isText();
    case Function::IsObject:
        return value.kind == Kind::Object;
    case Function::IsArray:
        return value.kind == Kind::Array;
    default: // IsPrimitive
        return value.kind != Kind::Undefined && !value.isContainer();
    }
}

double calculated(Function function, double x, double y)
{
    switch (function) {
    case Function::Abs:
        return std::fabs(x);
    case Function::Exp:
        return std::exp(x);
    case Function::Power:
        return std::pow(x, y);
    case Function::Square:
        return x * x;
    case Function::Ceiling:
        return std::ceil(x);
    case Function::Floor:
        return std::floor(x);
    case Function::Sign:
        return x > 0 ? 1 : x < 0 ? -1 : 0;
    default: // Sqrt
        return std::sqrt(x);
    }
}

// The whole text is a decimal number (section 11: numeric text).
Value asNumber(const Value &value)
{
    if (value.kind == Kind::Number)
        return value;
    std::string_view text = value.isText() ? value.text : std::string_view();
    const bool isNegative = text.starts_with('-');
    if (isNegative || text.starts_with('+'))
        text.remove_prefix(1);
    double result = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), result);
    const bool startsWithDigit = !text.empty() && (text[0] == '.' || (text[0] >= '0' && text[0] <= '9'));
    if (!startsWithDigit || read.ec != std::errc() || read.ptr != text.data() + text.size())
        return {};
    return number(isNegative ? -result : result);
}

// Positions and lengths count characters (code points), so that no character is cut in two.
qsizetype characterCount(std::string_view utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](char c) { return (uchar(c) & 0xc0) != 0x80; });
}

// The byte at which the character begins; the size when there are fewer characters.
std::size_t byteOf(std::string_view utf8, double character)
{
    double seen = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if ((uchar(utf8[i]) & 0xc0) != 0x80 && seen++ >= character)
            return i;
    }
    return utf8.size();
}

bool isWhole(const Value &value)
{
    return value.kind == Kind::Number && value.number >= 0 && value.number == std::floor(value.number);
}

Value substring(std::string_view text, std::span<const Value> arguments)
{
    if (!isWhole(arguments[1]) || (arguments.size() > 2 && !isWhole(arguments[2])))
        return {};
    text.remove_prefix(byteOf(text, arguments[1].number));
    if (arguments.size() > 2)
        text = text.substr(0, byteOf(text, arguments[2].number));
    return Value::of(text);
}

Value comparedTexts(Function function, std::string_view text, std::string_view part)
{
    switch (function) {
    case Function::StartsWithTwin:
    case Function::StartsWith:
        return Value::of(text.starts_with(part));
    case Function::EndsWith:
        return Value::of(text.ends_with(part));
    case Function::Contains:
        return Value::of(text.find(part) != std::string_view::npos);
    default: { // IndexOf
        const auto at = text.find(part);
        return Value::of(at == std::string_view::npos ? -1.0 : double(characterCount(text.substr(0, at))));
    }
    }
}

Value concatenated(std::span<const Value> arguments, std::string &scratch)
{
    scratch.clear();
    for (const auto &argument : arguments) {
        TimeText room;
        if (!argument.isText())
            return {};
        scratch += textOf(argument, room);
    }
    return Value::of(std::string_view(scratch));
}

} // namespace

Value called(Function function, std::span<const Value> arguments, std::string &scratch)
{
    const Value &first = arguments[0];
    TimeText rooms[2];
    const auto text = [&](std::size_t i) { return textOf(arguments[i], rooms[i]); };
    switch (function) {
    case Function::IsNull:
    case Function::IsBool:
    case Function::IsNumber:
    case Function::IsString:
    case Function::IsObject:
    case Function::IsArray:
    case Function::IsPrimitive:
        return Value::of(isKind(function, first));
    case Function::AsNumber:
        return asNumber(first);
    case Function::Abs:
    case Function::Exp:
    case Function::Power:
    case Function::Square:
    case Function::Ceiling:
    case Function::Floor:
    case Function::Sign:
    case Function::Sqrt:
        if (!std::all_of(arguments.begin(), arguments.end(), [](auto &v) { return v.kind == Kind::Number; }))
            return {};
        return number(calculated(function, first.number, arguments.back().number));
    case Function::Concat:
        return concatenated(arguments, scratch);
    default:
        break;
    }
    if (!first.isText())
        return {};
    switch (function) {
    case Function::Length:
        return Value::of(double(characterCount(text(0))));
    case Function::Lower:
        return made(unicode(text(0)).toLower(), scratch);
    case Function::Upper:
        return made(unicode(text(0)).toUpper(), scratch);
    case Function::Substring: {
        scratch = text(0);
        return substring(scratch, arguments);
    }
    default:
        return arguments[1].isText() ? comparedTexts(function, text(0), text(1)) : Value();
    }
}

} // namespace twin::query

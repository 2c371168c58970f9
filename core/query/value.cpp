// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/value.h"

#include "base/overloaded.h"

#include <QDate>

#include <algorithm>
#include <compare>
#include <cstring>

namespace twin::query {

namespace {

// The next `width` digits of `text`, taken off it.
std::optional<int> takeDigits(std::string_view &text, std::size_t width)
{
    if (text.size() < width)
        return std::nullopt;
    int number = 0;
    for (const char c : text.substr(0, width)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    text.remove_prefix(width);
    return number;
}

bool take(std::string_view &text, char c)
{
    if (!text.starts_with(c))
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<int> takeAfter(std::string_view &text, char separator, std::size_t width)
{
    return take(text, separator) ? takeDigits(text, width) : std::nullopt;
}

// Ticks of ".123"; -1 when it is no fraction of 1 to 9 digits.
qint64 takeFraction(std::string_view &text)
{
    std::size_t digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    if (digits < 1 || digits > 9)
        return -1;
    qint64 fraction = *takeDigits(text, digits);
    for (; digits < 7; ++digits)
        fraction *= 10;
    for (; digits > 7; --digits)
        fraction /= 10;
    return fraction;
}

// Seconds east of UTC of "Z", "+01:00" or nothing.
std::optional<int> zoneOf(std::string_view text)
{
    if (text.empty() || text == "Z")
        return 0;
    const bool isWest = text.front() == '-';
    if (!take(text, '+') && !take(text, '-'))
        return std::nullopt;
    const auto hours = takeDigits(text, 2);
    take(text, ':');
    const auto minutes = takeDigits(text, 2);
    if (!hours || !minutes || !text.empty() || *hours > 14 || *minutes > 59)
        return std::nullopt;
    const int seconds = *hours * 3600 + *minutes * 60;
    return isWest ? -seconds : seconds;
}

// "T08:15:00.1Z" behind a date, in ticks.
std::optional<qint64> timeOfDay(std::string_view text)
{
    const auto hours = takeAfter(text, 'T', 2);
    const auto minutes = takeAfter(text, ':', 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    int seconds = 0;
    qint64 fraction = 0;
    if (text.starts_with(':')) {
        const auto read = takeAfter(text, ':', 2);
        if (!read || *read > 59)
            return std::nullopt;
        seconds = *read;
        if (take(text, '.') && (fraction = takeFraction(text)) < 0)
            return std::nullopt;
    }
    const auto zone = zoneOf(text);
    if (!zone)
        return std::nullopt;
    return (qint64(*hours * 3600 + *minutes * 60 + seconds) - *zone) * Timestamp::TicksPerSecond + fraction;
}

Truth ordered(Comparator comparator, std::partial_ordering order)
{
    switch (comparator) {
    case Comparator::Equal:
        return truthOf(order == 0);
    case Comparator::NotEqual:
        return truthOf(order != 0);
    case Comparator::Less:
        return truthOf(order < 0);
    case Comparator::LessOrEqual:
        return truthOf(order <= 0);
    case Comparator::Greater:
        return truthOf(order > 0);
    case Comparator::GreaterOrEqual:
        return truthOf(order >= 0);
    }
    Q_UNREACHABLE();
}

// Boolean with Boolean, null with null: equality and no order.
Truth equality(Comparator comparator, bool same)
{
    if (comparator == Comparator::Equal)
        return truthOf(same);
    return comparator == Comparator::NotEqual ? truthOf(!same) : Truth::Undefined;
}

std::strong_ordering textOrder(std::string_view a, std::string_view b)
{
    const int order = a.compare(b); // bytes, as unsigned
    return order <=> 0;
}

// Strings of which at least one is a time that the hub keeps.
std::partial_ordering timeOrder(const Value &left, const Value &right)
{
    const Value a = left.asTime();
    const Value b = right.asTime();
    if (a.kind == Value::Kind::Time && b.kind == Value::Kind::Time)
        return a.ticks <=> b.ticks;
    TimeText leftRoom;
    TimeText rightRoom;
    return textOrder(textOf(left, leftRoom), textOf(right, rightRoom));
}

} // namespace

Value Value::of(const Json &json)
{
    switch (json.kind()) {
    case Json::Kind::Null:
        return Value(Kind::Null);
    case Json::Kind::Boolean:
        return of(json.toBool());
    case Json::Kind::Integer:
    case Json::Kind::Double:
        return of(json.toDouble());
    case Json::Kind::String:
        return of(json.toStringView());
    case Json::Kind::Array:
        return Value(Kind::Array);
    case Json::Kind::Object:
        return Value(Kind::Object);
    }
    Q_UNREACHABLE();
}

Value Value::of(const Literal &literal)
{
    return std::visit(overloaded{
                          [](Undefined) { return Value(); },
                          [](std::nullptr_t) { return Value(Kind::Null); },
                          [](bool value) { return of(value); },
                          [](double value) { return of(value); },
                          [](const std::string &value) { return of(std::string_view(value)); },
                      },
                      literal);
}

Value Value::asTime() const
{
    if (kind != Kind::Text)
        return *this;
    const auto instant = instantOf(text);
    return instant ? of(*instant, text) : *this;
}

std::string_view textOf(const Value &value, TimeText &room)
{
    if (value.kind != Value::Kind::Time || !value.text.empty())
        return value.text;
    const QByteArray text = Timestamp::fromTicks(value.ticks).toString().toLatin1();
    std::copy(text.begin(), text.end(), room.begin());
    return {room.data(), std::size_t(text.size())};
}

// Two different primitive kinds: "=" is false, "<" undefined. Low confidence (section 5): this function only.
static Truth differentKinds(Comparator comparator)
{
    return equality(comparator, false);
}

Truth compared(Comparator comparator, const Value &left, const Value &right)
{
    using Kind = Value::Kind;
    if (left.kind == Kind::Undefined || right.kind == Kind::Undefined || left.isContainer() ||
        right.isContainer())
        return Truth::Undefined;
    if (left.kind == Kind::Time || right.kind == Kind::Time) {
        if (left.isText() && right.isText())
            return ordered(comparator, timeOrder(left, right));
        return differentKinds(comparator);
    }
    if (left.kind != right.kind)
        return differentKinds(comparator);
    switch (left.kind) {
    case Kind::Null:
        return equality(comparator, true);
    case Kind::Boolean:
        return equality(comparator, left.boolean == right.boolean);
    case Kind::Number:
        return ordered(comparator, left.number <=> right.number);
    default:
        return ordered(comparator, textOrder(left.text, right.text));
    }
}

std::optional<Timestamp> instantOf(std::string_view text)
{
    const auto year = takeDigits(text, 4);
    const auto month = takeAfter(text, '-', 2);
    const auto day = takeAfter(text, '-', 2);
    if (!year || !month || !day || *year < 1)
        return std::nullopt;
    const QDate date(*year, *month, *day);
    if (!date.isValid())
        return std::nullopt;
    const qint64 dayTicks = QDate(1, 1, 1).daysTo(date) * 86400 * Timestamp::TicksPerSecond;
    if (text.empty())
        return Timestamp::fromTicks(dayTicks);
    const auto time = timeOfDay(text);
    if (!time)
        return std::nullopt;
    return Timestamp::fromTicks(dayTicks + *time);
}

} // namespace twin::query

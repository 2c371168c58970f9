// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/limits.h"

#include "json/pointer.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

namespace {

bool isControl(std::string_view utf8, std::size_t i)
{
    const auto byte = static_cast<unsigned char>(utf8[i]);
    if (byte < 0x20 || byte == 0x7f)
        return true;
    // C1, U+0080..9F, is C2 80..9F in UTF-8.
    return byte == 0xc2 && i + 1 < utf8.size() && static_cast<unsigned char>(utf8[i + 1]) < 0xa0;
}

// Requires: isControl(utf8, i).
QString controlName(std::string_view utf8, std::size_t i)
{
    const bool isC1 = static_cast<unsigned char>(utf8[i]) == 0xc2;
    const auto c = static_cast<unsigned char>(utf8[isC1 ? i + 1 : i]);
    return u"U+%1"_s.arg(uint{c}, 4, 16, QChar(u'0')).toUpper();
}

// Section 2 of twin-rules.md. Empty when the key is fine, else what stands in it.
QString forbiddenIn(std::string_view key)
{
    for (std::size_t i = 0; i < key.size(); ++i) {
        if (isControl(key, i))
            return controlName(key, i);
        if (key[i] == '.' || key[i] == '$' || key[i] == '#')
            return u"'%1'"_s.arg(QLatin1Char(key[i]));
        if (key[i] == ' ')
            return u"a space"_s;
    }
    return {};
}

// The way to a value. Text is made of it only for a refusal: checking runs on every write.
struct Way {
    const Way *around = nullptr;
    const QString *start = nullptr; // of the outermost
    std::string_view key = {};
    qsizetype index = -1; // an array's element when not negative

    QString toString() const
    {
        if (!around)
            return *start;
        const QString token = index >= 0
                                  ? QString::number(index)
                                  : json::escapedToken(QString::fromUtf8(key.data(), qsizetype(key.size())));
        return around->toString() + u'/' + token;
    }
};

Result<void> checkKey(std::string_view key, const Way &way)
{
    if (qint64(key.size()) > limits::KeyBytes) {
        return Error{.code = ErrorCode::KeyLength,
                     .detail = u"A key may have at most %1 bytes of UTF-8."_s.arg(limits::KeyBytes),
                     .place = way.toString(),
                     .limit = limits::KeyBytes,
                     .actual = qint64(key.size())};
    }
    if (const QString found = forbiddenIn(key); !found.isEmpty()) {
        return Error{
            .code = ErrorCode::KeyChar,
            .detail =
                u"A key must not contain control characters, '.', '$', '#' or ' '; this one holds %1."_s.arg(
                    found),
            .place = way.toString()};
    }
    return {};
}

// An integer is a token without '.', 'e' or 'E'; one beyond 64 bits is out of range too.
bool isNumberAllowed(const Json &value)
{
    constexpr double Beyond64Bits = 9.2e18;
    if (value.isInteger())
        return value.toInteger() >= limits::MinInteger && value.toInteger() <= limits::MaxInteger;
    return std::abs(value.toDouble()) < Beyond64Bits ||
           value.numberText().find_first_of(".eE"sv) != std::string::npos;
}

Result<void> checkNumber(const Json &value, const Way &way)
{
    if (isNumberAllowed(value))
        return {};
    return Error{.code = ErrorCode::IntegerRange,
                 .detail = u"An integer must lie between %1 and %2; %3 does not."_s.arg(limits::MinInteger)
                               .arg(limits::MaxInteger)
                               .arg(QString::fromStdString(value.numberText())),
                 .place = way.toString()};
}

Result<void> checkString(const Json &value, const Way &way)
{
    const auto bytes = qint64(value.toStringView().size());
    if (bytes <= limits::StringBytes)
        return {};
    return Error{.code = ErrorCode::StringLength,
                 .detail = u"A string value may have at most %1 bytes of UTF-8."_s.arg(limits::StringBytes),
                 .place = way.toString(),
                 .limit = limits::StringBytes,
                 .actual = bytes};
}

Result<void> checkObject(const Json &values, const Way &way, int depth, bool insideArray);
Result<void> checkContainer(const Json &value, const Way &way, int depth, bool insideArray);

Result<void> checkAny(const Json &value, const Way &way, int depth, bool insideArray)
{
    switch (value.kind()) {
    case Json::Kind::Null:
        if (insideArray) {
            return Error{.code = ErrorCode::ArrayNull,
                         .detail = u"Inside an array no element and no member may be null."_s,
                         .place = way.toString()};
        }
        return {};
    case Json::Kind::Boolean:
        return {};
    case Json::Kind::Integer:
    case Json::Kind::Double:
        return checkNumber(value, way);
    case Json::Kind::String:
        return checkString(value, way);
    case Json::Kind::Array:
    case Json::Kind::Object:
        return checkContainer(value, way, depth + 1, insideArray);
    }
    Q_UNREACHABLE();
}

Result<void> checkObject(const Json &values, const Way &way, int depth, bool insideArray)
{
    for (const auto &[key, value] : values.members()) {
        const Way inside{.around = &way, .key = key.view()};
        if (auto result = checkKey(key.view(), inside); !result)
            return result;
        if (auto result = checkAny(value, inside, depth, insideArray); !result)
            return result;
    }
    return {};
}

Result<void> checkContainer(const Json &value, const Way &way, int depth, bool insideArray)
{
    if (depth > limits::Depth) {
        return Error{.code = ErrorCode::Depth,
                     .detail = u"Objects and arrays may be nested %1 deep."_s.arg(limits::Depth),
                     .place = way.toString(),
                     .limit = limits::Depth,
                     .actual = depth};
    }
    if (value.isObject())
        return checkObject(value, way, depth, insideArray);
    qsizetype index = 0;
    for (const auto &element : value.elements()) {
        if (auto result = checkAny(element, {.around = &way, .index = index++}, depth, true); !result)
            return result;
    }
    return {};
}

ErrorCode sizeCode(Section section)
{
    switch (section) {
    case Section::Tags:
        return ErrorCode::SizeTags;
    case Section::Desired:
        return ErrorCode::SizeDesired;
    case Section::Reported:
        return ErrorCode::SizeReported;
    }
    Q_UNREACHABLE();
}

} // namespace

qint64 maxBytes(Section section)
{
    return section == Section::Tags ? limits::TagsBytes : limits::PropertiesBytes;
}

QString nameOf(Section section)
{
    switch (section) {
    case Section::Tags:
        return u"tags"_s;
    case Section::Desired:
        return u"desired"_s;
    case Section::Reported:
        return u"reported"_s;
    }
    Q_UNREACHABLE();
}

qint64 countedChars(std::string_view utf8)
{
    qint64 count = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if (!isControl(utf8, i))
            ++count;
        else if (static_cast<unsigned char>(utf8[i]) == 0xc2)
            ++i; // both bytes of a C1 character
    }
    return count;
}

qint64 twinSize(const Json &value)
{
    qint64 size = 0;
    switch (value.kind()) {
    case Json::Kind::Null:
        return 0;
    case Json::Kind::Boolean:
        return 4;
    case Json::Kind::Integer:
    case Json::Kind::Double:
        return 8;
    case Json::Kind::String:
        return countedChars(value.toStringView());
    case Json::Kind::Array:
        for (const auto &element : value.elements())
            size += twinSize(element);
        return size;
    case Json::Kind::Object:
        for (const auto &[key, member] : value.members())
            size += countedChars(key.view()) + twinSize(member);
        return size;
    }
    Q_UNREACHABLE();
}

// A size is a sum, so members that have moved may be taken away at one place and added at another.
qint64 twinSizeChange(const Json &before, const Json &after)
{
    if (Json::sameStorage(before, after))
        return 0;
    if (!before.isObject() || !after.isObject())
        return twinSize(after) - twinSize(before);
    const auto sizeOf = [](const json::Member &member) {
        return countedChars(member.key.view()) + twinSize(member.value);
    };
    qint64 change = 0;
    const auto old = before.members();
    auto left = old.begin();
    for (const auto &member : after.members()) {
        for (; left != old.end() && !(left->key == member.key); ++left)
            change -= sizeOf(*left);
        change += left == old.end() ? sizeOf(member) : twinSizeChange((left++)->value, member.value);
    }
    for (; left != old.end(); ++left)
        change -= sizeOf(*left);
    return change;
}

Result<void> checkValues(const Json &values, const QString &where)
{
    return checkObject(values, {.start = &where}, 0, false);
}

Result<void> checkSize(Section section, const Json &before, const Json &after)
{
    const qint64 size = twinSize(after);
    if (size <= maxBytes(section) || size <= twinSize(before))
        return {};
    return Error{.code = sizeCode(section),
                 .detail = u"The %1 would take %2 bytes; at most %3 are allowed."_s
                               .arg(section == Section::Tags ? u"tags"_s : nameOf(section) + u" properties"_s)
                               .arg(size)
                               .arg(maxBytes(section)),
                 .place =
                     section == Section::Tags ? u"/tags"_s : QString(u"/properties/"_s + nameOf(section)),
                 .limit = maxBytes(section),
                 .actual = size};
}

bool isUnroutable(std::string_view key)
{
    return std::any_of(key.begin(), key.end(),
                       [](char c) { return "()<>@,;:\\\"/?={}\t\r\n "sv.find(c) != std::string_view::npos; });
}

} // namespace twin

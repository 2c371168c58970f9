// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/yamlscalar.h"

#include "json/reader.h"
#include "json/writer.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::fleet {

namespace {

Error noSuchValue(const std::string &text)
{
    return {.code = ErrorCode::Argument,
            .detail = u"JSON has no value for '%1'."_s.arg(QString::fromStdString(text).left(200))};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Takes the digits at the front of `text`.
std::string_view takeDigits(std::string_view &text)
{
    const auto end = std::min(text.find_first_not_of("0123456789"sv), text.size());
    const auto digits = text.substr(0, end);
    text.remove_prefix(end);
    return digits;
}

// 0x1f and 0o17.
std::optional<Result<Json>> basedInteger(const std::string &text)
{
    const bool isHex = text.starts_with("0x");
    if (!isHex && !text.starts_with("0o"))
        return std::nullopt;
    const auto digits = text.substr(2);
    const auto allowed = isHex ? "0123456789abcdefABCDEF"sv : "01234567"sv;
    if (digits.empty() || digits.find_first_not_of(allowed) != std::string::npos)
        return std::nullopt;
    bool fits = false;
    const qint64 value = QByteArray::fromStdString(digits).toLongLong(&fits, isHex ? 16 : 8);
    return fits ? Result<Json>(Json(value)) : noSuchValue(text);
}

// As JSON writes the number, when the text is one: "+.5" is 0.5, "007" is 7. Empty for what is none.
std::string jsonNumber(std::string_view text)
{
    std::string token;
    if (text.starts_with('-'))
        token += '-';
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    auto whole = takeDigits(text);
    std::string_view fraction;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        fraction = takeDigits(text);
    }
    if (whole.empty() && fraction.empty())
        return {};
    while (whole.size() > 1 && whole.front() == '0')
        whole.remove_prefix(1);
    token += whole.empty() ? "0"sv : whole;
    if (!fraction.empty())
        token += '.' + std::string(fraction);
    if (text.starts_with('e') || text.starts_with('E')) {
        const std::string exponent(text);
        text.remove_prefix(1);
        if (text.starts_with('-') || text.starts_with('+'))
            text.remove_prefix(1);
        if (takeDigits(text).empty())
            return {};
        token += exponent;
    }
    return text.empty() ? token : std::string();
}

Result<Json> numberOf(const std::string &token, const std::string &text)
{
    auto read = json::read(QByteArrayView(token.data(), qsizetype(token.size())));
    return read && read->isNumber() ? read : noSuchValue(text);
}

bool isOneOf(std::string_view text, std::span<const std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

constexpr std::array TrueWords{"true"sv, "True"sv, "TRUE"sv};
constexpr std::array FalseWords{"false"sv, "False"sv, "FALSE"sv};
constexpr std::array NullWords{""sv, "~"sv, "null"sv, "Null"sv, "NULL"sv};
constexpr std::array EndlessWords{".inf"sv, ".Inf"sv, ".INF"sv, ".nan"sv, ".NaN"sv, ".NAN"sv};
// Words that readers of YAML 1.1 take for Booleans, in lower case.
constexpr std::array TakenWords{"true"sv, "false"sv, "null"sv, "yes"sv, "no"sv,
                                "on"sv,   "off"sv,   "y"sv,    "n"sv};

Result<Json> plainValue(const std::string &text)
{
    if (isOneOf(text, TrueWords) || isOneOf(text, FalseWords))
        return Json(isOneOf(text, TrueWords));
    if (isOneOf(text, NullWords))
        return Json();
    if (auto based = basedInteger(text))
        return *std::move(based);
    if (const auto token = jsonNumber(text); !token.empty())
        return numberOf(token, text);
    const auto unsignedText = text.starts_with('-') || text.starts_with('+') ? text.substr(1) : text;
    if (isOneOf(unsignedText, EndlessWords))
        return noSuchValue(text);
    return Json(std::string_view(text));
}

bool isWordChar(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

// Whether every reader takes the text for a text without quotes.
bool isPlain(std::string_view text)
{
    constexpr std::size_t LongestTaken = 5;
    if (text.empty() || isDigit(text.front()) || !(isWordChar(text.front()) || text.front() == '$'))
        return false;
    const auto isInside = [](char c) {
        return isWordChar(c) || c == '-' || c == '.' || c == '/' || c == '$';
    };
    if (!std::all_of(text.begin(), text.end(), isInside))
        return false;
    if (text.size() > LongestTaken)
        return true;
    const QByteArray lower = QByteArray(text.data(), qsizetype(text.size())).toLower();
    return !isOneOf(std::string_view(lower.data(), std::size_t(lower.size())), TakenWords);
}

// What readers refuse or take for the end of a line unless it is escaped.
bool isEscaped(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfeff || c == 0xfffe ||
           c == 0xffff;
}

void appendInQuotes(std::string &out, std::string_view text)
{
    out += '"';
    const QString whole = QString::fromUtf8(text.data(), qsizetype(text.size()));
    for (const char32_t c : whole.toUcs4()) {
        if (c == U'"' || c == U'\\')
            out += '\\';
        if (c == U'\n')
            out += "\\n";
        else if (c == U'\t')
            out += "\\t";
        else if (isEscaped(c))
            out += "\\u" + QByteArray::number(quint32(c), 16).rightJustified(4, '0').toStdString();
        else
            out += QString::fromUcs4(&c, 1).toStdString();
    }
    out += '"';
}

} // namespace

Result<Json> yamlScalar(std::string_view type, const std::string &text)
{
    if (type == "str")
        return Json(std::string_view(text));
    auto value = plainValue(text);
    if (type.empty() || !value)
        return value;
    const bool isRight = type == "int"     ? value->isInteger()
                         : type == "float" ? value->isNumber()
                         : type == "bool"  ? value->isBoolean()
                                           : type == "null" && value->isNull();
    if (isRight)
        return value;
    return Error{
        .code = ErrorCode::Argument,
        .detail = u"'%1' is no value of the tag '%2'."_s.arg(
            QString::fromStdString(text).left(200), QString::fromUtf8(type.data(), qsizetype(type.size())))};
}

void appendYamlScalar(std::string &out, const Json &value)
{
    if (!value.isString())
        json::appendTo(out, value);
    else if (isPlain(value.toStringView()))
        out += value.toStringView();
    else
        appendInQuotes(out, value.toStringView());
}

} // namespace twin::fleet

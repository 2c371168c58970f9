// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/numbertext.h"

#include <QByteArrayView>
#include <QLocale>

#include <array>
#include <charconv>
#include <version>

namespace twin::json {

namespace {

double toDouble(std::string_view token)
{
#if defined(__cpp_lib_to_chars)
    double value = 0;
    const auto result = std::from_chars(token.data(), token.data() + token.size(), value);
    if (result.ec == std::errc())
        return value;
#endif
    // Out of range, or a library without from_chars for doubles.
    return QByteArrayView(token.data(), qsizetype(token.size())).toDouble();
}

} // namespace

std::string formatInteger(std::int64_t value)
{
    std::array<char, 24> text;
    const auto result = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), result.ptr};
}

std::string formatDouble(double value)
{
#if defined(__cpp_lib_to_chars)
    std::array<char, 40> buffer;
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    std::string text(buffer.data(), result.ptr);
#else
    std::string text = QByteArray::number(value, 'g', QLocale::FloatingPointShortest).toStdString();
#endif
    if (text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text;
}

ParsedNumber parseNumber(std::string_view token)
{
    ParsedNumber parsed;
    if (token.find_first_of(".eE") == std::string_view::npos) {
        const auto result = std::from_chars(token.data(), token.data() + token.size(), parsed.integer);
        if (result.ec == std::errc()) {
            parsed.isInteger = true;
            parsed.canonical = token != "-0";
            parsed.number = double(parsed.integer);
            return parsed;
        }
    }
    parsed.number = toDouble(token);
    parsed.canonical = formatDouble(parsed.number) == token;
    return parsed;
}

} // namespace twin::json

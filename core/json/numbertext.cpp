// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/numbertext.h"

#include <QByteArrayView>
#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <version>

namespace twin::json {

namespace {

constexpr std::int64_t Huge = std::int64_t(1) << 40; // an exponent beyond any text's length

// Infinity or zero for a token that is beyond the range of a double. The power of ten before the first digit
// that is not zero decides.
double beyondRange(std::string_view token)
{
    const bool isNegative = token.front() == '-';
    if (isNegative)
        token.remove_prefix(1);
    const auto mantissa = token.substr(0, token.find_first_of("eE"));
    const auto firstDigit = mantissa.find_first_of("123456789");
    if (firstDigit == std::string_view::npos)
        return isNegative ? -0.0 : 0.0;
    auto digits = token.substr(std::min(mantissa.size() + 1, token.size()));
    if (digits.starts_with('+'))
        digits.remove_prefix(1);
    std::int64_t exponent = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    if (read.ec == std::errc::result_out_of_range)
        exponent = digits.starts_with('-') ? -Huge : Huge;
    const auto point = std::min(mantissa.find('.'), mantissa.size());
    const bool isLarge = exponent + std::int64_t(point) - std::int64_t(firstDigit) > 0;
    const double size = isLarge ? std::numeric_limits<double>::infinity() : 0;
    return isNegative ? -size : size;
}

double toDouble(std::string_view token)
{
#if defined(__cpp_lib_to_chars)
    double value = 0;
    const auto result = std::from_chars(token.data(), token.data() + token.size(), value);
    return result.ec == std::errc() ? value : beyondRange(token);
#else
    bool fits = false;
    const double value = QByteArrayView(token.data(), qsizetype(token.size())).toDouble(&fits);
    return fits ? value : beyondRange(token);
#endif
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

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace twin::json {

/// What a JSON number token says.
struct ParsedNumber {
    double number = 0;
    std::int64_t integer = 0;
    bool isInteger = false; ///< no '.', 'e' or 'E', and it fits 64 bits
    bool canonical = false; ///< the writer would make exactly this text from the value
};

/// Requires: `token` is a valid JSON number. A double beyond the range becomes infinite and is not canonical.
ParsedNumber parseNumber(std::string_view token);
std::string formatInteger(std::int64_t value);
/// The shortest text that reads back as the same double, and never as an integer token: 2 gives "2.0".
std::string formatDouble(double value);

} // namespace twin::json

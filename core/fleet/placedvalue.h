// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "json/json.h"

#include <QString>

#include <vector>

namespace twin::fleet {

/// A value that was read from a text, and where it stands there: by line and column.
struct PlacedValue {
    Json value{};
    TextPlace at{};
    std::vector<TextPlace> elements{}; ///< of an array: where each begins
};

/// More is not read: as of JSON.
inline constexpr qsizetype MostBytes = 64 * 1024 * 1024;
inline constexpr int MostDepth = 128;

inline TextPlace placeOf(qint64 line, qint64 column)
{
    return {.line = int(line), .column = int(column)};
}
inline Error misread(const QString &detail, const TextPlace &at)
{
    return {.code = ErrorCode::Argument, .detail = detail, .at = at, .hasAt = true};
}

} // namespace twin::fleet

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/json.h"

namespace twin {

/// The three parts of a twin that are written.
enum class Section { Tags, Desired, Reported };

/// The numbers of twin-rules.md sections 2 to 5. Bytes are of UTF-8.
namespace limits {
constexpr qint64 KeyBytes = 1024;
constexpr qint64 StringBytes = 4096;
constexpr qint64 MinInteger = -4503599627370496;
constexpr qint64 MaxInteger = 4503599627370495;
constexpr int Depth = 10;
constexpr qint64 TagsBytes = 8192;
constexpr qint64 PropertiesBytes = 32768;
constexpr int ModulesPerDevice = 20;
} // namespace limits

/// TagsBytes or PropertiesBytes.
qint64 maxBytes(Section section);
/// "tags", "desired" or "reported".
QString nameOf(Section section);

/// The size of a section's values by section 5; structure and metadata do not count.
qint64 twinSize(const Json &value);
/// twinSize(after) - twinSize(before), without a look at what the two share.
qint64 twinSizeChange(const Json &before, const Json &after);
/// How a string counts: its UTF-8 bytes without control characters. The one place to turn that reading over.
qint64 countedChars(std::string_view utf8);

/// Checks keys, values and depth of a patch or a whole section in document order (sections 2 to 4).
/// `place` of the error is `where` followed by the pointer inside `values`.
Result<void> checkValues(const Json &values, const QString &where);
/// Refuses when the section is above its limit and grew (section 5).
Result<void> checkSize(Section section, const Json &before, const Json &after);

/// Whether routing conditions cannot reach the key (section 2: white space or one of ()<>@,;:\"/?={}); worth
/// a warning.
bool isUnroutable(std::string_view key);

} // namespace twin

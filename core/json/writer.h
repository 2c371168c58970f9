// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace twin::json {

/// The value in one line without white space, members in order, numbers as they came, UTF-8 unescaped but for
/// quotation mark, backslash and control characters.
QByteArray write(const Json &value);
/// The value over several lines, each level set in by `indent` spaces; empty containers stay `{}` and `[]`.
QByteArray writeIndented(const Json &value, int indent = 2);
/// The text of a string as it is, without quotes; anything else as write() has it.
QString plainText(const Json &value);
/// write() appended to `out`, for callers that build larger texts.
void appendTo(std::string &out, const Json &value);
/// A string as JSON text with its quotes.
void appendQuoted(std::string &out, std::string_view utf8);

} // namespace twin::json

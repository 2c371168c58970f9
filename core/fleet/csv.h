// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CSV as RFC 4180 has it, UTF-8, and how JSON values stand in its cells.
#pragma once

#include "base/result.h"
#include "json/json.h"

#include <QByteArrayView>

#include <string>
#include <vector>

namespace twin::fleet {

struct CsvRow {
    int line = 1; ///< in which it begins, from 1
    std::vector<std::string> cells{};
};

/// Reads all rows; those without any text are left out. A leading byte order mark is skipped. JsonEncoding
/// for text that is not UTF-8, Argument for a quotation mark that does not belong, both with their place.
Result<std::vector<CsvRow>> readCsv(QByteArrayView text);
/// Appends the cells as one row with a line end; quotes where needed.
void appendCsvRow(std::string &out, const std::vector<std::string> &cells);

/// How a value stands in a cell: texts as they are, unless they read as another JSON value; the rest as JSON.
std::string cellOf(const Json &value);
/// Reads it back: JSON when it is JSON, else a text. Requires: not empty, which stands for no value.
/// Errors: those of the JSON reader for a cell that begins like an object, an array or a text in quotes.
Result<Json> valueOfCell(std::string_view cell);

} // namespace twin::fleet

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/row.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace twin::fleet {

/// How a file holds twins.
enum class FileFormat : quint8 { Json, Csv, Yaml, Xml, Xlsx, Ods };
/// By the end of the name: ".csv", ".yaml", ".yml", ".xml", ".xlsx", ".ods"; else Json.
FileFormat formatOf(const QString &fileName);
/// "json", "csv", "yaml", "xml", "xlsx" or "ods"; nothing for another word.
std::optional<FileFormat> formatNamed(QStringView word);
/// Whether the format has a row for each twin under headings: CSV and workbooks.
bool isTable(FileFormat format);

/// The path as a query writes it, which is how it heads a column: "tags.[[a b]].floor".
std::string headingOf(const query::ResolvedPath &column);

/// One column for each value that a twin can be given and that one of the twins has, so that an import of
/// them gives the same values again: the ids, status and its reason, then tags, desired and reported
/// properties by name. What is an object in one twin and none in another is one column.
std::vector<query::ResolvedPath> allColumns(std::span<const query::Row> rows);

/// The twins as an array of twin documents, one a line. No secrets: keys are part of no twin document.
QByteArray exportJson(std::span<const query::Row> rows);
/// The same documents as a YAML list, or in XML as twinxml.h has it.
QByteArray exportYaml(std::span<const query::Row> rows);
QByteArray exportXml(std::span<const query::Row> rows);
/// The twins as CSV under a row of headings. A cell holds a text as it is, or JSON; a missing value is empty.
QByteArray exportCsv(std::span<const query::Row> rows, std::span<const query::ResolvedPath> columns);
/// In any of the formats; the columns are those of tables. A workbook has the cells of the CSV file.
QByteArray exportTwins(std::span<const query::Row> rows, FileFormat format,
                       std::span<const query::ResolvedPath> columns);

} // namespace twin::fleet

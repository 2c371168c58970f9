// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "fleet/csv.h"
#include "fleet/twinexport.h"
#include "json/json.h"

#include <QByteArrayView>

#include <vector>

namespace twin::fleet {

/// One twin of a file, and where it stands.
struct ImportItem {
    Json document{};
    TextPlace at{};
};

/// The twins of a file. Errors: those of the functions below, of readYaml(), readTwinXml(), readXlsx() and
/// readOds().
Result<std::vector<ImportItem>> itemsOf(QByteArrayView text, FileFormat format);
/// The elements of a JSON array of twins, or a single twin. Errors: those of the reader, NotObject.
Result<std::vector<ImportItem>> itemsOfJson(QByteArrayView text);
/// The rows of a table under headings that are paths. Errors: those of what read it, of a heading that is no
/// path, comes twice or lies below another, and of a cell that is no value.
Result<std::vector<ImportItem>> itemsOfRows(const Result<std::vector<CsvRow>> &rows);

} // namespace twin::fleet

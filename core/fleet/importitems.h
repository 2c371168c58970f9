// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
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

/// The twins of a file. Errors: those of the functions below, of readYaml() and of readTwinXml().
Result<std::vector<ImportItem>> itemsOf(QByteArrayView text, FileFormat format);
/// The elements of a JSON array of twins, or a single twin. Errors: those of the reader, NotObject.
Result<std::vector<ImportItem>> itemsOfJson(QByteArrayView text);
/// The rows of a CSV file under headings that are paths. Errors: those of readCsv(), of a heading that is no
/// path, comes twice or lies below another, and of a cell that is no value.
Result<std::vector<ImportItem>> itemsOfCsv(QByteArrayView text);

} // namespace twin::fleet

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first sheet of a workbook, as rows of cells like those of a CSV file: a number as JSON writes it, true
// and false, a date as 2024-05-01 or 2024-05-01T08:30:00, of a formula what it came to; a text as it is.
#pragma once

#include "base/result.h"
#include "fleet/csv.h"

#include <QByteArrayView>
#include <QString>

#include <map>

namespace twin::fleet {

/// Office Open XML (.xlsx) and OpenDocument (.ods). Rows without text are left out; `line` is the row's
/// number in the sheet. Argument for what is no such workbook, for a cell that holds an error, with its row,
/// and for more than Sheet::MostCells cells.
Result<std::vector<CsvRow>> readXlsx(QByteArrayView workbook);
Result<std::vector<CsvRow>> readOds(QByteArrayView workbook);

/// A workbook of one sheet with these rows. Cells that are JSON numbers, true or false become such cells.
QByteArray writeXlsx(const std::vector<CsvRow> &rows);
QByteArray writeOds(const std::vector<CsvRow> &rows);

/// Cells by their places, on the way from a workbook to rows.
class Sheet final
{
public:
    static constexpr qsizetype MostCells = 4'000'000;
    static constexpr int MostColumns = 16'384;

    /// Places count from 0. An empty text is no cell. Argument when there are too many.
    Result<void> put(int row, int column, std::string text);
    std::vector<CsvRow> rows() const;
    static Error tooLarge();

private:
    std::map<int, std::vector<std::string>> m_rows;
    qsizetype m_cells = 0;
};

/// A number of a cell as JSON writes it: 7, not 7.0; 0.1, not 0.10000000000000001.
std::string numberCell(double number);
/// Whether a cell of a CSV file is a number that a sheet keeps as it is.
bool isNumberCell(const std::string &cell);
/// The cell as XML can carry it: with characters that it does not have, or would change, as a JSON text.
QString xmlCell(const std::string &cell);
/// An Error about a row of the sheet, counted from 1.
Error badCell(int row, const QString &detail);

} // namespace twin::fleet

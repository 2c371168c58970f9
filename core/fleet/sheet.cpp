// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/sheet.h"

#include "json/reader.h"
#include "json/writer.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace twin::fleet {

namespace {

constexpr double MostExact = 9'007'199'254'740'992.0; // 2^53: a sheet has no other numbers than doubles

} // namespace

Result<void> Sheet::put(int row, int column, std::string text)
{
    if (text.empty())
        return {};
    auto &cells = m_rows[row];
    const auto grown = qsizetype(column) + 1 - qsizetype(cells.size());
    m_cells += std::max<qsizetype>(grown, 0);
    if (m_cells > MostCells || column >= MostColumns)
        return tooLarge();
    if (grown > 0)
        cells.resize(std::size_t(column) + 1);
    cells[std::size_t(column)] = std::move(text);
    return {};
}

Error Sheet::tooLarge()
{
    return {.code = ErrorCode::Argument,
            .detail = u"The sheet has more than %1 cells, or more than %2 columns."_s.arg(MostCells).arg(
                MostColumns),
            .limit = MostCells};
}

std::vector<CsvRow> Sheet::rows() const
{
    std::vector<CsvRow> rows;
    for (const auto &[row, cells] : m_rows)
        rows.push_back({.line = row + 1, .cells = cells});
    return rows;
}

std::string numberCell(double number)
{
    if (std::abs(number) < MostExact && number == std::floor(number))
        return std::to_string(qint64(number));
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest).toStdString();
}

bool isNumberCell(const std::string &cell)
{
    const auto value = json::read(QByteArrayView(cell.data(), qsizetype(cell.size())));
    if (!value || !value->isNumber())
        return false;
    return numberCell(value->toDouble()) == cell;
}

QString xmlCell(const std::string &cell)
{
    const QString text = QString::fromStdString(cell);
    const auto isLost = [](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || c == u'\ufffe' || c == u'\uffff';
    };
    if (std::none_of(text.begin(), text.end(), isLost))
        return text;
    return QString::fromUtf8(json::write(Json(text)));
}

Error badCell(int row, const QString &detail)
{
    return {.code = ErrorCode::Argument, .detail = detail, .at = {.line = row}, .hasAt = true};
}

} // namespace twin::fleet

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/datatable.h"

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

QStringList cellsOf(const QString &line, QChar separator)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        const bool isDoubled = isQuoted && c == u'"' && i + 1 < line.size() && line.at(i + 1) == u'"';
        if (isDoubled)
            cells.last() += line.at(++i);
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == separator && !isQuoted)
            cells.append(QString());
        else
            cells.last() += c;
    }
    for (auto &cell : cells)
        cell = cell.trimmed();
    return cells;
}

Json valueOf(const QString &cell)
{
    bool isNumber = false;
    if (cell.isEmpty())
        return Json();
    if (const qint64 integer = cell.toLongLong(&isNumber); isNumber)
        return Json(integer);
    if (const double number = cell.toDouble(&isNumber); isNumber)
        return Json(number);
    if (cell == u"true" || cell == u"false")
        return Json(cell == u"true");
    return Json(cell);
}

} // namespace

Result<DataTable> DataTable::parse(const QString &csv)
{
    DataTable table;
    qint64 number = 0;
    QChar separator = u',';
    for (QString line : csv.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        if (table.m_headings.isEmpty()) {
            separator = line.contains(u';') ? u';' : u',';
            table.m_headings = cellsOf(line, separator);
            continue;
        }
        std::vector<Json> row;
        for (const auto &cell : cellsOf(line, separator))
            row.push_back(valueOf(cell));
        if (qsizetype(row.size()) != table.m_headings.size())
            return Error{.code = ErrorCode::SceneInvalid,
                         .detail = u"Row %1 of the table has %2 cells; its headings are %3."_s.arg(number)
                                       .arg(row.size())
                                       .arg(table.m_headings.size()),
                         .limit = number};
        table.m_rows.push_back(std::move(row));
    }
    if (table.m_rows.empty())
        return Error{.code = ErrorCode::SceneInvalid,
                     .detail = u"The table needs a line with headings and at least one row."_s};
    return table;
}

} // namespace twin::sim

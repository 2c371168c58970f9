// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/importitems.h"

#include "fleet/sheet.h"
#include "fleet/twinxml.h"
#include "fleet/yaml.h"
#include "json/pointer.h"
#include "json/reader.h"
#include "query/members.h"
#include "query/parser.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::fleet {

namespace {

/// Counts lines on the way through a text, for places that come in order.
class LineCounter final
{
public:
    explicit LineCounter(QByteArrayView text)
        : m_text(text)
    { }

    TextPlace at(qsizetype offset)
    {
        for (; m_at < offset; ++m_at) {
            if (m_text[m_at] != '\n')
                continue;
            ++m_line;
            m_lineStart = m_at + 1;
        }
        const TextPlace place = json::placeAt(m_text.sliced(m_lineStart), offset - m_lineStart, 1);
        return {.offset = offset, .length = 1, .line = m_line, .column = place.column};
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

TextPlace lineOnly(int line)
{
    return {.line = line};
}

Error badRow(int line, const QString &detail)
{
    return {.code = ErrorCode::Argument, .detail = detail, .at = lineOnly(line), .hasAt = true};
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// A column of a table.
struct Heading {
    QString text;
    json::Pointer path;
    bool isIdentity = false; ///< its cells are texts, whatever they look like
};

Result<Heading> headingOf(const std::string &cell, int line)
{
    const auto path = query::parsePath(QByteArrayView(cell.data(), qsizetype(cell.size())));
    if (!path)
        return badRow(line,
                      u"'%1' heads a column and is no path. %2"_s.arg(textOf(cell), path.error().detail));
    QStringList names;
    for (const auto &name : query::canonicalNames(*path, query::Collection::Devices))
        names.append(textOf(name));
    const bool isIdentity = names.size() == 1 && names[0] != u"tags" && names[0] != u"properties";
    return Heading{textOf(cell), json::Pointer(names), isIdentity};
}

Result<std::vector<Heading>> headingsOf(const CsvRow &row)
{
    std::vector<Heading> headings;
    for (const auto &cell : row.cells) {
        auto heading = headingOf(cell, row.line);
        if (!heading)
            return heading.error();
        for (const auto &other : headings) {
            if (other.path.isPrefixOf(heading->path) || heading->path.isPrefixOf(other.path))
                return badRow(row.line, u"The columns '%1' and '%2' are about the same value."_s.arg(
                                            other.text, heading->text));
        }
        headings.push_back(*std::move(heading));
    }
    return headings;
}

Result<Json> documentOf(const CsvRow &row, const std::vector<Heading> &headings)
{
    if (row.cells.size() > headings.size())
        return badRow(
            row.line,
            u"The row has %1 cells under %2 headings."_s.arg(row.cells.size()).arg(headings.size()));
    Json document = Json::emptyObject();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::string &cell = row.cells[i];
        if (cell.empty())
            continue;
        const auto value =
            headings[i].isIdentity ? Result<Json>(Json(std::string_view(cell))) : valueOfCell(cell);
        if (!value)
            return badRow(row.line, u"The cell under '%1' is no JSON value: %2"_s.arg(headings[i].text,
                                                                                      value.error().detail));
        document = json::withValueAt(document, headings[i].path, *value);
    }
    return document;
}

Result<std::vector<ImportItem>> itemsOfPlaced(const Result<PlacedValue> &read)
{
    if (!read)
        return read.error();
    if (read->value.isObject())
        return std::vector<ImportItem>{{read->value, read->at}};
    if (!read->value.isArray())
        return misread(u"A file of twins is a list of twins."_s, read->at);
    std::vector<ImportItem> items;
    for (std::size_t i = 0; i < read->elements.size(); ++i)
        items.push_back({read->value.at(qsizetype(i)), read->elements[i]});
    return items;
}

} // namespace

Result<std::vector<ImportItem>> itemsOf(QByteArrayView text, FileFormat format)
{
    switch (format) {
    case FileFormat::Csv:
        return itemsOfRows(readCsv(text));
    case FileFormat::Yaml:
        return itemsOfPlaced(readYaml(text));
    case FileFormat::Xml:
        return itemsOfPlaced(readTwinXml(text));
    case FileFormat::Xlsx:
        return itemsOfRows(readXlsx(text));
    case FileFormat::Ods:
        return itemsOfRows(readOds(text));
    case FileFormat::Json:
        break;
    }
    return itemsOfJson(text);
}

Result<std::vector<ImportItem>> itemsOfJson(QByteArrayView text)
{
    const auto read = json::readWithPlaces(text);
    if (!read)
        return read.error();
    if (read->value.isObject())
        return std::vector<ImportItem>{{read->value, json::placeAt(text, read->places.root().offset, 1)}};
    if (!read->value.isArray())
        return Error{.code = ErrorCode::NotObject,
                     .detail = u"A file of twins is an array of twin documents."_s,
                     .at = json::placeAt(text, 0, 1),
                     .hasAt = true};
    LineCounter lines(text);
    std::vector<ImportItem> items;
    for (qsizetype i = 0; i < read->value.size(); ++i)
        items.push_back({read->value.at(i), lines.at(read->places.child(read->places.root(), i).offset)});
    return items;
}

Result<std::vector<ImportItem>> itemsOfRows(const Result<std::vector<CsvRow>> &rows)
{
    if (!rows)
        return rows.error();
    std::vector<ImportItem> items;
    if (rows->empty())
        return badRow(1, u"The file has no row of headings."_s);
    const auto headings = headingsOf(rows->front());
    if (!headings)
        return headings.error();
    for (std::size_t i = 1; i < rows->size(); ++i) {
        const CsvRow &row = (*rows)[i];
        auto document = documentOf(row, *headings);
        if (!document)
            return document.error();
        items.push_back({*std::move(document), lineOnly(row.line)});
    }
    return items;
}

} // namespace twin::fleet

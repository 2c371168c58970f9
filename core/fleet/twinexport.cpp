// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/twinexport.h"

#include "fleet/csv.h"
#include "fleet/sheet.h"
#include "fleet/twinxml.h"
#include "fleet/yaml.h"
#include "json/writer.h"
#include "query/lexer.h"

#include <algorithm>
#include <set>
#include <string>

using namespace std::string_view_literals;

namespace twin::fleet {

namespace {

using Names = std::vector<std::string>;

constexpr std::string_view IdentityColumns[] = {"deviceId"sv, "moduleId"sv, "status"sv, "statusReason"sv};

bool startsWith(const Names &names, const Names &start)
{
    return start.size() <= names.size() && std::equal(start.begin(), start.end(), names.begin());
}

// The paths to everything below `value` that is no object, or an empty one.
void addLeaves(const Json &value, Names &path, std::set<Names> &leaves)
{
    if (!value.isObject() || value.isEmpty()) {
        leaves.insert(path);
        return;
    }
    for (const auto &[key, member] : value.members()) {
        if (key.view().starts_with('$'))
            continue; // $version, $metadata: the hub makes them
        path.emplace_back(key.view());
        addLeaves(member, path, leaves);
        path.pop_back();
    }
}

// The leaves of tags, desired and reported properties.
std::set<Names> leavesOf(std::span<const query::Row> rows, std::span<const Names> sections)
{
    std::set<Names> leaves;
    for (const auto row : rows) {
        const Json document = row.whole();
        for (Names path : sections) {
            const Json *value = &document;
            for (const auto &name : path)
                value = value ? value->find(std::string_view(name)) : nullptr;
            if (value && value->isObject() && !value->isEmpty())
                addLeaves(*value, path, leaves);
        }
    }
    return leaves;
}

query::ResolvedPath resolvedNames(const Names &names)
{
    query::Path path;
    for (const auto &name : names)
        path.segments.push_back({.name = name});
    return query::resolved(path, query::Collection::Devices);
}

bool isAnywhere(std::span<const query::Row> rows, const query::ResolvedPath &path)
{
    std::string scratch;
    return std::any_of(rows.begin(), rows.end(), [&](const query::Row &row) {
        return row.look(path, scratch).kind != query::Value::Kind::Undefined;
    });
}

std::string cell(const query::ResolvedPath &column, query::Row row)
{
    const auto value = row.copy(column);
    if (!value)
        return {};
    // Ids and the like are always texts, whatever they look like.
    const bool isIdentity = column.names.size() == 1 && value->isString();
    return isIdentity ? std::string(value->toStringView()) : cellOf(*value);
}

std::vector<Json> documentsOf(std::span<const query::Row> rows)
{
    std::vector<Json> documents;
    for (const auto row : rows)
        documents.push_back(row.whole());
    return documents;
}

} // namespace

FileFormat formatOf(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    if (dot < 0)
        return FileFormat::Json;
    const QString end = fileName.mid(dot).toLower();
    return end == u".yml" ? FileFormat::Yaml : formatNamed(end.mid(1)).value_or(FileFormat::Json);
}

std::optional<FileFormat> formatNamed(QStringView word)
{
    constexpr std::pair<QStringView, FileFormat> Names[] = {
        {u"json", FileFormat::Json}, {u"csv", FileFormat::Csv},   {u"yaml", FileFormat::Yaml},
        {u"xml", FileFormat::Xml},   {u"xlsx", FileFormat::Xlsx}, {u"ods", FileFormat::Ods}};
    for (const auto &[name, format] : Names) {
        if (name == word)
            return format;
    }
    return std::nullopt;
}

bool isTable(FileFormat format)
{
    return format == FileFormat::Csv || format == FileFormat::Xlsx || format == FileFormat::Ods;
}

std::string headingOf(const query::ResolvedPath &column)
{
    std::string text;
    for (const auto &name : column.names)
        query::appendName(text, name.view());
    return text;
}

std::vector<query::ResolvedPath> allColumns(std::span<const query::Row> rows)
{
    std::vector<query::ResolvedPath> columns;
    for (const auto name : IdentityColumns) {
        auto column = resolvedNames({std::string(name)});
        if (isAnywhere(rows, column))
            columns.push_back(std::move(column));
    }
    const Names *last = nullptr;
    const Names sections[] = {{"tags"}, {"properties", "desired"}, {"properties", "reported"}};
    const auto leaves = leavesOf(rows, sections);
    for (const auto &leaf : leaves) { // in order, so a path stands in front of those below it
        if (last && startsWith(leaf, *last))
            continue;
        columns.push_back(resolvedNames(leaf));
        last = &leaf;
    }
    std::stable_partition(columns.begin(), columns.end(), [](const query::ResolvedPath &column) {
        return column.member != query::Member::Desired && column.member != query::Member::Reported;
    });
    return columns;
}

QByteArray exportJson(std::span<const query::Row> rows)
{
    std::string text = "[";
    for (const auto row : rows) {
        text += text.size() > 1 ? ",\n" : "\n";
        json::appendTo(text, row.whole());
    }
    text += rows.empty() ? "]\n" : "\n]\n";
    return QByteArray::fromStdString(text);
}

QByteArray exportYaml(std::span<const query::Row> rows)
{
    return writeYaml(Json::array(documentsOf(rows)));
}

QByteArray exportXml(std::span<const query::Row> rows)
{
    return writeTwinXml(documentsOf(rows));
}

QByteArray exportTwins(std::span<const query::Row> rows, FileFormat format,
                       std::span<const query::ResolvedPath> columns)
{
    switch (format) {
    case FileFormat::Json:
        return exportJson(rows);
    case FileFormat::Csv:
        return exportCsv(rows, columns);
    case FileFormat::Yaml:
        return exportYaml(rows);
    case FileFormat::Xml:
        return exportXml(rows);
    case FileFormat::Xlsx:
        return writeXlsx(*readCsv(exportCsv(rows, columns)));
    case FileFormat::Ods:
        return writeOds(*readCsv(exportCsv(rows, columns)));
    }
    Q_UNREACHABLE();
}

QByteArray exportCsv(std::span<const query::Row> rows, std::span<const query::ResolvedPath> columns)
{
    std::string text;
    std::vector<std::string> cells;
    for (const auto &column : columns)
        cells.push_back(headingOf(column));
    appendCsvRow(text, cells);
    for (const auto row : rows) {
        cells.clear();
        for (const auto &column : columns)
            cells.push_back(cell(column, row));
        appendCsvRow(text, cells);
    }
    return QByteArray::fromStdString(text);
}

} // namespace twin::fleet

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/querytext.h"

#include "cli/output.h"
#include "json/writer.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using query::ItemType;

namespace app::cli {

namespace {

QString partOf(const QByteArray &text, query::TextRange range)
{
    return QString::fromUtf8(text.mid(range.offset, range.length));
}

QString cell(const Json *value)
{
    return value ? json::plainText(*value) : u"-"_s;
}

// The columns of all rows, in the order of their first appearance.
QStringList columnsOf(const std::vector<Json> &rows)
{
    QStringList columns;
    for (const auto &row : rows) {
        for (const auto &member : row.members()) {
            if (!columns.contains(member.key.toString()))
                columns.append(member.key.toString());
        }
    }
    return columns;
}

QStringList columnsOf(const query::Page &page)
{
    switch (page.itemType) {
    case ItemType::Twin:
        return {u"deviceId"_s, u"moduleId"_s, u"status"_s, u"connectionState"_s, u"modelId"_s, u"version"_s};
    case ItemType::DeviceJob:
        return {u"jobId"_s, u"deviceId"_s, u"jobType"_s, u"status"_s, u"startTimeUtc"_s, u"endTimeUtc"_s};
    case ItemType::Raw:
        return columnsOf(page.rows);
    }
    Q_UNREACHABLE();
}

Json rangeMembers(const QByteArray &text, query::TextRange range)
{
    return Json::object({{"text", Json(partOf(text, range))},
                         {"offset", Json(qint64(range.offset))},
                         {"length", Json(qint64(range.length))}});
}

QString wordOf(query::Truth truth)
{
    return truth == query::Truth::True    ? u"true"_s
           : truth == query::Truth::False ? u"false"_s
                                          : u"undefined"_s;
}

} // namespace

QString tableOf(const query::Page &page)
{
    const auto count = qsizetype(page.rows.size());
    const QString total = count == 1 ? u"1 row\n"_s : u"%1 rows\n"_s.arg(count);
    const QStringList columns = columnsOf(page);
    if (page.rows.empty() || columns.isEmpty())
        return total;
    Table table(columns);
    for (const auto &row : page.rows) {
        QStringList cells;
        for (const auto &column : columns)
            cells.append(cell(row.find(QStringView(column))));
        table.add(cells);
    }
    return table.toString() + total;
}

QString caretText(const Error &error, const QByteArray &query)
{
    if (!error.hasAt)
        return error.toString();
    const auto start = query.lastIndexOf('\n', std::max<qsizetype>(error.at.offset - 1, 0)) + 1;
    const auto from = error.at.offset > 0 && start <= error.at.offset ? start : 0;
    const auto end = query.indexOf('\n', error.at.offset);
    const QByteArray line = query.mid(from, end < 0 ? -1 : end - from);
    QString indent;
    for (const QChar c : QString::fromUtf8(query.mid(from, error.at.offset - from))) {
        if (!c.isLowSurrogate())
            indent += c == u'\t' ? u'\t' : u' ';
    }
    const auto marked = QString::fromUtf8(query.mid(error.at.offset, error.at.length)).section(u'\n', 0, 0);
    const QString marks = u'^' + QString(std::max<qsizetype>(marked.size() - 1, 0), u'~');
    return u"%1\n  %2\n  %3"_s.arg(error.toString(), QString::fromUtf8(line), indent + marks);
}

int failAt(const Call &call, const Error &error, const QByteArray &query)
{
    if (call.wantsJson() || !error.hasAt)
        return call.fail(error);
    complain(caretText(error, query));
    return exitCodeOf(error);
}

QString textOf(const query::Explanation &explanation, const QByteArray &query)
{
    QStringList indexed;
    for (const auto range : explanation.indexed)
        indexed.append(partOf(query, range));
    const QString plan = indexed.isEmpty() ? u"scan"_s : QString(u"index: "_s + indexed.join(u", "));
    // At once: a clause may have a % of its own.
    const QString text = u"Looked at %1 of %2 rows (%3); %4 selected.\n"_s.arg(
        QString::number(explanation.looked), QString::number(explanation.rows), plan,
        QString::number(explanation.selected));
    Table table({u"CLAUSE"_s, u"TRUE"_s, u"UNDEFINED"_s, u"LEFT"_s});
    for (const auto &clause : explanation.clauses)
        table.add({partOf(query, clause.range).simplified(), QString::number(clause.matched),
                   QString::number(clause.undefined), QString::number(clause.left)});
    return explanation.clauses.empty() ? text : QString(text + table.toString());
}

Json toJson(const query::Explanation &explanation, const QByteArray &query)
{
    std::vector<Json> indexed;
    for (const auto range : explanation.indexed)
        indexed.push_back(rangeMembers(query, range));
    std::vector<Json> clauses;
    for (const auto &clause : explanation.clauses)
        clauses.push_back(rangeMembers(query, clause.range)
                              .with("matched"sv, Json(qint64(clause.matched)))
                              .with("undefined"sv, Json(qint64(clause.undefined)))
                              .with("left"sv, Json(qint64(clause.left))));
    return Json::object({{"rows", Json(qint64(explanation.rows))},
                         {"looked", Json(qint64(explanation.looked))},
                         {"selected", Json(qint64(explanation.selected))},
                         {"plan", Json(indexed.empty() ? "scan"sv : "index"sv)},
                         {"indexed", Json::array(std::move(indexed))},
                         {"clauses", Json::array(std::move(clauses))}});
}

QString textOf(const query::Verdict &verdict, const QString &id, const QByteArray &query)
{
    const auto *culprit = verdict.culprit();
    if (!culprit)
        return u"%1 is selected.\n"_s.arg(id);
    QString text = u"%1 is not selected: %2 is %3.\n"_s.arg(id, partOf(query, culprit->range).simplified(),
                                                            wordOf(culprit->truth));
    for (const auto &finding : culprit->findings)
        text += u"  %1 is %2\n"_s.arg(partOf(query, finding.range),
                                      finding.value ? QString::fromUtf8(json::write(*finding.value))
                                                    : u"missing"_s);
    return text;
}

Json toJson(const query::Verdict &verdict, const QString &id, const QByteArray &query)
{
    std::vector<Json> clauses;
    for (const auto &clause : verdict.clauses) {
        std::vector<Json> findings;
        for (const auto &finding : clause.findings) {
            const Json path = Json::object({{"path", Json(partOf(query, finding.range))}});
            findings.push_back(finding.value ? path.with("value"sv, *finding.value) : path);
        }
        clauses.push_back(rangeMembers(query, clause.range)
                              .with("truth"sv, Json(wordOf(clause.truth)))
                              .with("findings"sv, Json::array(std::move(findings))));
    }
    return Json::object({{"id", Json(id)},
                         {"selected", Json(verdict.isSelected())},
                         {"clauses", Json::array(std::move(clauses))}});
}

QString nameOf(const Json &row, ItemType type)
{
    const QString device = row["deviceId"sv].toString();
    if (type == ItemType::DeviceJob)
        return row["jobId"sv].toString() + u'/' + device;
    if (type == ItemType::Raw)
        return QString::fromUtf8(json::write(row));
    return row.contains("moduleId"sv) ? QString(device + u'/' + row["moduleId"sv].toString()) : device;
}

} // namespace app::cli

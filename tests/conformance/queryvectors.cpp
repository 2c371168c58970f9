// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/vectors.h"
#include "json/writer.h"
#include "query/routing.h"
#include "query/run.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace conformance {

namespace {

QByteArray textOf(const Json &json)
{
    return json.toString().toUtf8();
}

// "deviceId", "deviceId/moduleId" or "jobId/deviceId".
Json idOf(const Json &row, query::Collection collection)
{
    const QString device = row["deviceId"sv].toString();
    if (collection == query::Collection::Modules)
        return Json(device + u'/' + row["moduleId"sv].toString());
    return Json(collection == query::Collection::Jobs ? row["jobId"sv].toString() + u'/' + device : device);
}

Json idsOf(const std::vector<Json> &rows, query::Collection collection)
{
    std::vector<Json> ids;
    for (const auto &row : rows)
        ids.push_back(idOf(row, collection));
    return Json::array(std::move(ids));
}

Json sorted(const Json &array, bool isOrdered)
{
    const auto elements = array.elements();
    std::vector<Json> values(elements.begin(), elements.end());
    if (!isOrdered) // by an order in which numbers that are the same text the same
        std::stable_sort(values.begin(), values.end(),
                         [](const Json &a, const Json &b) { return json::write(a) < json::write(b); });
    return Json::array(std::move(values));
}

// Whether the rows are the expected ones, each as often, in any order.
bool sameRows(const Json &expected, std::vector<Json> rows)
{
    for (const auto &wanted : expected.elements()) {
        const auto found = std::find(rows.begin(), rows.end(), wanted);
        if (found == rows.end())
            return false;
        rows.erase(found);
    }
    return rows.empty();
}

void compareAnswer(Check &check, const Json &vector, const query::Page &page, query::Collection collection)
{
    const bool isOrdered = vector["ordered"sv].toBool();
    check.same(u"itemType"_s, vector["itemType"sv], Json(query::nameOf(page.itemType)));
    check.that(u"a whole answer has no next page"_s, page.continuation.isEmpty());
    if (const Json *ids = vector.find("ids"sv))
        check.same(u"ids"_s, sorted(*ids, isOrdered), sorted(idsOf(page.rows, collection), isOrdered));
    const Json *rows = vector.find("rows"sv);
    if (rows && (isOrdered || !sameRows(*rows, page.rows)))
        check.same(u"rows"_s, *rows, Json::array(page.rows));
}

} // namespace

Differences runQueryVector(const Json &vector)
{
    Check check;
    const auto documents = query::Documents::fromJson(vector["fleet"sv]);
    if (!documents)
        return {u"the fleet: "_s + documents.error().toString()};
    const auto parsed = query::Query::parse(textOf(vector["query"sv]));
    if (const Json *error = vector.find("error"sv)) {
        check.that(u"accepted, but must be refused"_s, !parsed);
        if (!parsed) {
            check.error(*error, parsed.error());
            check.that(u"the error has a place"_s, parsed.error().hasAt);
        }
        return check.differences();
    }
    if (!parsed)
        return {u"refused: "_s + parsed.error().toString()};
    const auto page = query::run(*parsed, documents->rows(parsed->collection()), query::WholeAnswer);
    if (!page)
        return {u"refused: "_s + page.error().toString()};
    compareAnswer(check, vector, *page, parsed->collection());
    return check.differences();
}

Differences runPagingVector(const Json &vector)
{
    const auto documents = query::Documents::fromJson(vector["fleet"sv]);
    const auto parsed = query::Query::parse(textOf(vector["query"sv]));
    if (!documents || !parsed)
        return {u"refused"_s};
    std::vector<Json> pages;
    QByteArray continuation;
    do {
        const auto page = query::run(*parsed, documents->rows(parsed->collection()),
                                     query::pageSizeOf(vector["maxItemCount"sv].toInteger()), continuation);
        if (!page)
            return {u"refused: "_s + page.error().toString()};
        pages.push_back(parsed->isAggregated() ? Json::array(page->rows)
                                               : idsOf(page->rows, parsed->collection()));
        continuation = page->continuation;
    } while (!continuation.isEmpty());
    Check check;
    check.same(u"pages"_s, vector["pages"sv], Json::array(std::move(pages)));
    return check.differences();
}

Differences runRoutingVector(const Json &vector)
{
    const Json &sent = vector["message"sv];
    const query::Message message{.systemProperties = sent["systemProperties"sv],
                                 .applicationProperties = sent["appProperties"sv],
                                 .body = sent["body"sv],
                                 .twin = query::Row(sent["twin"sv])};
    const auto condition = query::RoutingCondition::parse(textOf(vector["condition"sv]));
    Check check;
    check.same(u"result"_s, vector["result"sv],
               condition ? Json(condition->routes(message)) : Json(condition.error().name()));
    return check.differences();
}

} // namespace conformance

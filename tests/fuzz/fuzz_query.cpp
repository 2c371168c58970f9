// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: a first byte that says what the text behind it is (query, targets of a job, routing
// condition), then any bytes. What is read is also run.
#include "json/reader.h"
#include "query/parser.h"
#include "query/routing.h"
#include "query/run.h"
#include "query/targets.h"

#include <cstdint>

using namespace twin;
using namespace twin::query;

namespace {

constexpr const char *FleetText = R"({"devices": [
    {"deviceId": "a", "status": "enabled", "lastActivityTime": "2024-05-01T08:15:00.1Z",
     "tags": {"site": "x", "floor": 1, "group": [1], "none": null},
     "properties": {"desired": {"$version": 3}, "reported": {"level": 5.5, "on": true}}},
    {"deviceId": "b", "tags": {"site": "y", "floor": "1"}, "properties": {"reported": {"level": "5"}}},
    {"deviceId": "c", "tags": {}}],
    "modules": [{"deviceId": "a", "moduleId": "m", "tags": {"site": "x"}}],
    "jobs": [{"jobId": "j", "deviceId": "a", "startTimeUtc": "2024-05-01T08:15:00Z"}]})";

void demand(bool holds)
{
    if (!holds)
        __builtin_trap();
}

// A refusal says where, inside the text, and what.
void checkError(const Error &error, QByteArrayView text)
{
    demand(error.hasAt && !error.detail.isEmpty() && error.status() == 400);
    demand(error.at.offset >= 0 && error.at.offset + error.at.length <= text.size());
}

// Pages put together are the whole answer.
void checkPages(const Query &query, const Documents &documents)
{
    const auto rows = documents.rows(query.collection());
    const auto whole = run(query, rows, WholeAnswer);
    demand(whole.has_value() && whole->continuation.isEmpty());
    std::vector<Json> paged;
    QByteArray continuation;
    do {
        const auto page = run(query, rows, 1, continuation);
        demand(page.has_value() && page->rows.size() <= 1);
        paged.insert(paged.end(), page->rows.begin(), page->rows.end());
        continuation = page->continuation;
    } while (!continuation.isEmpty());
    demand(paged == whole->rows);
}

void runQuery(QByteArrayView text, Profile profile, const Documents &documents)
{
    const auto query = Query::parse(text, profile);
    if (query)
        checkPages(*query, documents);
    else
        checkError(query.error(), text);
}

void runTargets(QByteArrayView text)
{
    const auto targets = Targets::parse(text);
    if (targets)
        demand(targets->select(State()).empty());
    else
        checkError(targets.error(), text);
}

void runRouting(QByteArrayView text, const Documents &documents)
{
    const auto condition = RoutingCondition::parse(text);
    if (!condition)
        return checkError(condition.error(), text);
    const auto rows = documents.rows(Collection::Devices);
    (void)condition->truth(
        {.systemProperties = Json::object({{"contentType", Json(std::string_view("application/json"))},
                                           {"contentEncoding", Json(std::string_view("utf-8"))}}),
         .body = rows[0].document(),
         .twin = rows[0]});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Documents documents =
        Documents::fromJson(json::read(QByteArrayView(FleetText)).value()).value();
    if (size == 0)
        return 0;
    const QByteArrayView text(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    switch (data[0]) {
    case 't':
        runTargets(text);
        break;
    case 'r':
        runRouting(text, documents);
        break;
    case 'l':
        runQuery(text, Profile::LenientTwins, documents);
        break;
    default:
        runQuery(text, Profile::Twins, documents);
    }
    return 0;
}

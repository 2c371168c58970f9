// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/run.h"
#include "rest/handlers.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

// Real hubs take any text in the header; what is no number asks for nothing.
std::optional<qint64> pageSizeAsked(const Request &request)
{
    bool isNumber = false;
    const qint64 number = request.headers.value("x-ms-max-item-count").toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

// An empty continuation would make clients ask for ever.
Response shown(query::Page page)
{
    Response response = jsonResponse(Json::array(std::move(page.rows)));
    response.headers.add("x-ms-item-type", nameOf(page.itemType).toLatin1());
    if (!page.continuation.isEmpty())
        response.headers.add("x-ms-continuation", page.continuation);
    return response;
}

} // namespace

Result<Answer> runQuery(const Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    const auto text = (*body)["query"sv].toStringView();
    if (text.empty())
        return Error{.code = ErrorCode::ArgumentNull,
                     .detail = u"BadRequest: the body has no text 'query'."_s,
                     .place = u"/query"_s};
    const auto query = query::Query::parse(QByteArrayView(text.data(), qsizetype(text.size())));
    if (!query)
        return query.error();
    const qsizetype pageSize = query::pageSizeOf(pageSizeAsked(call.request));
    const QByteArray continuation = call.request.headers.value("x-ms-continuation");
    auto page = query->collection() == query::Collection::Jobs
                    ? query::run(*query, call.state, pageSize, continuation)
                    : query::run(*query, call.fleet.asked(*query), pageSize, continuation);
    return page ? Result<Answer>(shown(*std::move(page))) : page.error();
}

} // namespace twin::rest

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/bulkjob.h"

#include "twin/twinwrite.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

namespace {

constexpr std::string_view Twins = "twins"; // the member of a job's request

bool changesNothing(const Json &body, const Twin &twin)
{
    const auto write = readServiceWrite(body, TwinWrite::Kind::Merge);
    if (!write)
        return false;
    const Twin after = applied(twin, *write, {});
    return after.tags == twin.tags && after.desired.values == twin.desired.values;
}

} // namespace

std::optional<std::vector<BulkTwin>> bulkTwinsOf(const JobSpec &spec)
{
    const Json *twins = spec.request.find(Twins);
    if (!twins)
        return std::nullopt;
    std::vector<BulkTwin> items;
    items.reserve(std::size_t(twins->size()));
    for (const auto &twin : twins->elements()) {
        // Ids were written by withBulkTwins().
        const auto id = TwinId::parse(twin["deviceId"sv].toString(), twin["moduleId"sv].toString());
        if (id)
            items.push_back({*id, twin["change"sv], twin["undo"sv]});
    }
    return items;
}

Json withBulkTwins(const Json &request, const std::vector<BulkTwin> &twins)
{
    std::vector<Json> elements;
    elements.reserve(twins.size());
    for (const auto &item : twins) {
        JsonObjectBuilder builder(4);
        builder.append("deviceId"sv, Json(item.id.device()));
        if (item.id.isModule())
            builder.append("moduleId"sv, Json(item.id.module()));
        builder.append("change"sv, item.change);
        builder.append("undo"sv, item.undo);
        elements.push_back(builder.take());
    }
    return request.with(Twins, Json::array(std::move(elements)));
}

Json withoutBulkTwins(const Json &request)
{
    return request.contains(Twins) ? request.without(Twins) : request;
}

BulkStep bulkStepOf(const BulkTwin &item, const Twin &twin)
{
    if (changesNothing(item.change, twin))
        return BulkStep::Done;
    return changesNothing(item.undo, twin) ? BulkStep::Write : BulkStep::Refused;
}

Error changedSince(const TwinId &id)
{
    return {.code = ErrorCode::Etag,
            .detail = u"The twin of '%1' was changed since, in what this would write."_s.arg(id.toString())};
}

} // namespace twin

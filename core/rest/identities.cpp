// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/handlers.h"
#include "rest/identitybody.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

constexpr int ListAtMost = 1000;

Response shown(const Record &record, int status = 200)
{
    Response response = jsonResponse(identityDocument(record, true), status);
    response.headers.add("ETag", quoted(record.identity->etagText()));
    return response;
}

std::function<Result<Response>(const QList<Result<Reply>> &)> showing(int status)
{
    return [status](const QList<Result<Reply>> &replies) -> Result<Response> {
        const auto &reply = replies.first();
        return reply ? Result<Response>(shown(*reply->record, status)) : reply.error();
    };
}

// The ids in the body must be those of the path, where it names any.
Result<void> checkIds(const Json &body, const TwinId &id)
{
    const auto differs = [&body](std::string_view member, const QString &value) {
        const Json &given = body[member];
        return !given.isNull() && given.toString() != value;
    };
    if (differs("deviceId"sv, id.device()))
        return Error{.code = ErrorCode::Argument,
                     .detail = u"The body names another device than the path."_s,
                     .place = u"/deviceId"_s};
    if (id.isModule() && differs("moduleId"sv, id.module()))
        return Error{.code = ErrorCode::Argument,
                     .detail = u"The body names another module than the path."_s,
                     .place = u"/moduleId"_s};
    return {};
}

Json arrayOf(const QList<RecordPtr> &records)
{
    std::vector<Json> identities;
    identities.reserve(std::size_t(records.size()));
    for (const auto &record : records)
        identities.push_back(identityDocument(*record, true));
    return Json::array(std::move(identities));
}

} // namespace

Result<Answer> getIdentity(const Call &call)
{
    const auto record = call.record();
    if (!record)
        return record.error();
    return Answer(shown(**record));
}

Result<Answer> putIdentity(const Call &call)
{
    const auto id = call.twinId();
    const auto body = call.body();
    if (!id || !body)
        return id ? body.error() : id.error();
    if (auto checked = checkIds(*body, *id); !checked)
        return checked.error();
    auto spec = identitySpecOf(*body, *id, call.state);
    if (!spec)
        return spec.error();
    if (call.request.headers.contains("If-Match"))
        return Answer(Submission{
            {UpdateIdentity{.id = *id, .spec = *std::move(spec), .ifMatch = call.ifMatch()}}, showing(200)});
    return Answer(Submission{{CreateIdentity{.id = *id, .spec = *std::move(spec)}},
                             showing(id->isModule() ? 201 : 200)});
}

Result<Answer> deleteIdentity(const Call &call)
{
    const auto id = call.twinId();
    if (!id)
        return id.error();
    return Answer(Submission{{DeleteIdentity{.id = *id, .ifMatch = call.ifMatch()}},
                             [](const QList<Result<Reply>> &replies) -> Result<Response> {
                                 return replies.first() ? Result<Response>(emptyResponse(204))
                                                        : replies.first().error();
                             }});
}

Result<Answer> listDevices(const Call &call)
{
    const auto top = call.request.target.number(u"top", 1, ListAtMost, ListAtMost);
    if (!top)
        return top.error();
    QList<RecordPtr> records;
    const qsizetype count = qMin(qsizetype(*top), call.state.deviceCount());
    for (qsizetype rank = 0; rank < count; ++rank)
        records.append(call.state.find(call.state.devices().at(rank)));
    return Answer(jsonResponse(arrayOf(records)));
}

Result<Answer> listModules(const Call &call)
{
    const auto device = call.record();
    if (!device)
        return device.error();
    QList<RecordPtr> records;
    const QString id = (*device)->id().device();
    for (const auto &module : call.state.modulesOf(id))
        records.append(call.state.find(*TwinId::parse(id, module)));
    return Answer(jsonResponse(arrayOf(records)));
}

Result<Answer> deviceStatistics(const Call &call)
{
    const auto records = call.state.records();
    const auto enabled = std::count_if(records.begin(), records.end(), [](const RecordPtr &record) {
        return !record->id().isModule() && record->identity->enabled;
    });
    const qint64 total = call.state.deviceCount();
    return Answer(jsonResponse(Json::object({{"totalDeviceCount", Json(total)},
                                             {"enabledDeviceCount", Json(qint64(enabled))},
                                             {"disabledDeviceCount", Json(total - enabled)}})));
}

Result<Answer> serviceStatistics(const Call &call)
{
    const qint64 connected = call.state.connectedCount();
    return Answer(jsonResponse(Json::object({{"connectedDeviceCount", Json(connected)}})));
}

} // namespace twin::rest

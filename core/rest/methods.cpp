// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/handlers.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

struct Times {
    int response = ResponseSeconds::Usual;
    int connect = 0;
};

Result<int> secondsOf(const Json &body, std::string_view member, int least, int otherwise)
{
    const Json &value = body[member];
    if (value.isNull())
        return otherwise;
    const qint64 seconds = value.toInteger(-1);
    if (seconds >= least && seconds <= ResponseSeconds::Most)
        return int(seconds);
    const QString name = QString::fromUtf8(member.data(), qsizetype(member.size()));
    return Error{.code = ErrorCode::Argument,
                 .detail = u"%1 must be within [%2; %3]."_s.arg(name).arg(least).arg(ResponseSeconds::Most),
                 .place = u'/' + name};
}

InvokeCommand invocation(const TwinId &id, const QString &method, const Json &payload, const Times &times)
{
    auto [component, name] = MethodName::parse(method);
    return {.id = id,
            .component = std::move(component),
            .name = std::move(name),
            .payload = payload,
            .timeoutMSecs = times.response * 1000};
}

} // namespace

Result<Answer> invokeMethod(const Call &call)
{
    const auto id = call.twinId();
    const auto body = call.body();
    if (!id || !body)
        return id ? body.error() : id.error();
    const QString name = (*body)["methodName"sv].toString();
    const auto response =
        secondsOf(*body, "responseTimeoutInSeconds"sv, ResponseSeconds::Least, ResponseSeconds::Usual);
    const auto connect = secondsOf(*body, "connectTimeoutInSeconds"sv, 0, 0);
    if (!response || !connect)
        return response ? connect.error() : response.error();
    return Answer(
        Invocation{invocation(*id, name, (*body)["payload"sv], {*response, *connect}), *connect,
                   [](int status, const Json &payload) {
                       return jsonResponse(Json::object({{"status", Json(status)}, {"payload", payload}}));
                   }});
}

Result<Answer> invokeCommand(const Call &call)
{
    const auto id = call.twinId();
    if (!id)
        return id.error();
    const auto payload = call.request.body.isEmpty() ? Result<Json>(Json()) : call.body();
    if (!payload)
        return payload.error();
    const auto &target = call.request.target;
    const auto response = target.number(u"responseTimeoutInSeconds", ResponseSeconds::Least,
                                        ResponseSeconds::Most, ResponseSeconds::Usual);
    const auto connect = target.number(u"connectTimeoutInSeconds", 0, ResponseSeconds::Most, 0);
    if (!response || !connect)
        return response ? connect.error() : response.error();
    return Answer(Invocation{InvokeCommand{.id = *id,
                                           .component = call.name(u"component"_s),
                                           .name = call.name(u"name"_s),
                                           .payload = *payload,
                                           .timeoutMSecs = *response * 1000},
                             *connect, [](int status, const Json &answered) {
                                 Response sent = jsonResponse(answered);
                                 sent.headers.add("x-ms-command-statuscode", QByteArray::number(status));
                                 return sent;
                             }});
}

} // namespace twin::rest

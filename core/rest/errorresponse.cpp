// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/errorresponse.h"

#include "json/writer.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

// Clients cut the text off at a second semicolon.
QString textOf(const Error &error)
{
    QString text = error.detail;
    if (!error.place.isEmpty())
        text += u" At "_s + error.place + u'.';
    if (error.hasAt)
        text += u" Line %1, column %2."_s.arg(error.at.line).arg(error.at.column);
    return text.replace(u';', u',');
}

Json flat(const Error &error, const QString &trackingId, Timestamp now)
{
    JsonObjectBuilder builder(5);
    builder.append("errorCode"sv, Json(error.serviceNumber()));
    builder.append("trackingId"sv, Json(trackingId));
    builder.append("message"sv, Json(textOf(error)));
    if (error.code == ErrorCode::Timeout || error.code == ErrorCode::DeviceOffline) {
        const auto seconds = std::max<qint64>(error.limit, 0);
        builder.append(
            "info"sv,
            Json::object({{"timeout", Json(QTime(0, 0).addSecs(int(seconds)).toString(u"HH:mm:ss"))}}));
    }
    builder.append("timestampUtc"sv, Json(now.toString()));
    return builder.take();
}

// What a program that edits a scene wants to know, which the text has for people.
Json located(Json body, const Error &error)
{
    body = body.with("Rule"sv, Json(error.name()));
    if (!error.place.isEmpty())
        body = body.with("Place"sv, Json(error.place));
    if (!error.hasAt)
        return body;
    return body.with("Line"sv, Json(error.at.line)).with("Column"sv, Json(error.at.column));
}

Json bodyOf(const Error &error, ErrorForm form, const QString &trackingId, Timestamp now)
{
    if (form == ErrorForm::Module)
        return flat(error, trackingId, now);
    if (form == ErrorForm::Graph)
        return Json::object({{"error", Json::object({{"code", Json(error.serviceCode())},
                                                     {"message", Json(textOf(error))}})}});
    if (form == ErrorForm::Method)
        return Json::object({{"Message", Json(QString::fromUtf8(json::write(flat(error, trackingId, now))))},
                             {"ExceptionMessage", Json(""sv)}});
    if (form == ErrorForm::Simulation)
        return located(bodyOf(error, ErrorForm::Registry, trackingId, now), error);
    const QString stamp = now.toDateTime().toString(u"MM/dd/yyyy HH:mm:ss");
    return Json::object(
        {{"Message", Json(u"ErrorCode:%1;%2"_s.arg(error.serviceCode(), textOf(error)))},
         {"ExceptionMessage", Json(u"Tracking ID:%1-G:0-TimeStamp:%2"_s.arg(trackingId, stamp))}});
}

} // namespace

Response errorResponse(const Error &error, ErrorForm form, const QString &trackingId, Timestamp now)
{
    Response response = jsonResponse(bodyOf(error, form, trackingId, now), error.status());
    response.headers.add("iothub-errorcode", error.serviceCode().toLatin1());
    if (error.status() == 401)
        response.headers.add("WWW-Authenticate", "SharedAccessSignature");
    return response;
}

} // namespace twin::rest

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/errorbody.h"

#include "json/writer.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::mqtt {

namespace {

QString messageOf(const Error &error)
{
    QString message = error.detail;
    if (!error.place.isEmpty())
        message += u" At "_s + error.place + u'.';
    if (error.hasAt)
        message += u" Line %1, column %2."_s.arg(error.at.line).arg(error.at.column);
    return message;
}

} // namespace

QByteArray errorBody(const Error &error, Timestamp now)
{
    return json::write(Json::object({{"errorCode"sv, Json(error.serviceNumber())},
                                     {"trackingId"sv, Json(QUuid::createUuid().toString(QUuid::Id128))},
                                     {"message"sv, Json(messageOf(error))},
                                     {"timestampUtc"sv, Json(now.toString())}}));
}

} // namespace twin::mqtt

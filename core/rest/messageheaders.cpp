// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/messageheaders.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

constexpr QByteArrayView ApplicationPrefix = "iothub-app-";

struct SystemName {
    QByteArrayView header; // in lower case
    std::string_view property;
};
constexpr std::array SystemNames{
    SystemName{"iothub-messageid", "message-id"sv},
    SystemName{"iothub-correlationid", "correlation-id"sv},
    SystemName{"iothub-userid", "user-id"sv},
    SystemName{"iothub-to", "to"sv},
    SystemName{"iothub-contenttype", "content-type"sv},
    SystemName{"iothub-contentencoding", "content-encoding"sv},
    SystemName{"iothub-interface-id", "iothub-interface-id"sv},
    SystemName{"iothub-creation-time-utc", "iothub-creation-time-utc"sv},
};

Json text(const QByteArray &utf8)
{
    return Json(QString::fromUtf8(utf8));
}

// A header line cannot carry line ends.
QByteArray lineOf(const Json &value)
{
    QByteArray line = value.toString().toUtf8();
    std::replace_if(
        line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return line;
}

Result<void> readOne(MessageHeaders &read, const QByteArray &name, const QByteArray &value)
{
    if (name == "iothub-ack") {
        const QByteArray word = value.toLower();
        const auto ack = messageAckFromName(std::string_view(word.constData(), std::size_t(word.size())));
        if (!ack)
            return ack.error();
        read.ack = *ack;
    } else if (name == "iothub-expiry" && !value.isEmpty()) {
        const auto time = Timestamp::parse(QString::fromLatin1(value));
        if (!time)
            return Error{ErrorCode::Argument, u"IoTHub-Expiry must be an ISO 8601 time in UTC."_s};
        read.expires = *time;
    }
    return {};
}

} // namespace

Result<MessageHeaders> readMessageHeaders(const Headers &headers)
{
    MessageHeaders read;
    JsonObjectBuilder system;
    JsonObjectBuilder properties;
    for (const auto &[name, value] : headers.lines()) {
        const QByteArray lower = name.toLower();
        const auto known = std::find_if(SystemNames.begin(), SystemNames.end(),
                                        [&lower](const SystemName &row) { return row.header == lower; });
        if (known != SystemNames.end())
            system.set(known->property, text(value));
        else if (lower.startsWith(ApplicationPrefix))
            properties.set(json::Key(std::string_view(name.constData() + ApplicationPrefix.size(),
                                                      std::size_t(name.size() - ApplicationPrefix.size()))),
                           text(value));
        else if (auto one = readOne(read, lower, value); !one)
            return one.error();
    }
    if (!read.expires.isNever())
        system.set("absolute-expiry-time"sv, Json(read.expires.toString()));
    read.system = system.take();
    read.properties = properties.take();
    return read;
}

Headers writeMessageHeaders(const CloudMessage &message)
{
    Headers headers;
    headers.add("ETag", quoted(message.lockToken));
    headers.add("iothub-sequencenumber", QByteArray::number(message.sequence));
    headers.add("iothub-enqueuedtime", message.enqueued.toString().toLatin1());
    headers.add("iothub-deliverycount", QByteArray::number(message.deliveries - 1));
    headers.add("iothub-expiry", message.expires.toString().toLatin1());
    headers.add("iothub-ack", QByteArray(nameOf(message.ack).data(), qsizetype(nameOf(message.ack).size())));
    for (const auto &row : SystemNames) {
        if (const Json &value = message.system[row.property]; !value.isNull())
            headers.add(row.header.toByteArray(), lineOf(value));
    }
    for (const auto &member : message.properties.members())
        headers.add(ApplicationPrefix.toByteArray() + member.key.toString().toUtf8(), lineOf(member.value));
    return headers;
}

} // namespace twin::rest

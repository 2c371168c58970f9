// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/telemetry.h"

#include "auth/access.h"
#include "wire/body.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::mqtt {

namespace {

constexpr QStringView ComponentKey = u"$.sub";
constexpr QStringView CreationTimeKey = u"iothub-creation-time-utc"; // both kinds: wire.md a.4 and c.1
constexpr QStringView ShortCreationTimeKey = u"$.ctime"; // as some device libraries write it

struct SystemName {
    QStringView key;
    std::string_view name;
};
constexpr std::array SystemNames{
    SystemName{u"$.mid", "message-id"sv},
    SystemName{u"$.cid", "correlation-id"sv},
    SystemName{u"$.uid", "user-id"sv},
    SystemName{u"$.to", "to"sv},
    SystemName{u"$.exp", "absolute-expiry-time"sv},
    SystemName{u"$.ct", "content-type"sv},
    SystemName{u"$.ce", "content-encoding"sv},
    SystemName{u"$.on", "iothub-outputname"sv},
    SystemName{u"$.ifid", "iothub-interface-id"sv},
};

std::string_view systemName(const QString &key)
{
    for (const auto &row : SystemNames) {
        if (row.key == key)
            return row.name;
    }
    return {};
}

Json valueOf(const Property &property)
{
    return property.value ? Json(*property.value) : Json();
}

} // namespace

SendTelemetry telemetryOf(const TwinId &id, const PropertyBag &properties, const QByteArray &body,
                          const QString &authMethod)
{
    SendTelemetry message{.id = id, .payload = {}, .origin = {.authMethod = authMethod}};
    JsonObjectBuilder system;
    JsonObjectBuilder application;
    for (const auto &property : properties) {
        const auto name = systemName(property.key);
        if (property.key == ComponentKey)
            message.component = property.value.value_or(QString());
        else if (!name.empty())
            system.set(name, valueOf(property));
        else if (property.key != ShortCreationTimeKey)
            application.set(json::Key{QStringView(property.key)}, valueOf(property));
        if (property.key == CreationTimeKey || property.key == ShortCreationTimeKey)
            system.set("iothub-creation-time-utc"sv, valueOf(property));
    }
    message.properties = application.take();
    message.origin.system = system.take();
    wire::setBody(message, body);
    return message;
}

PropertyBag propertiesOf(const TwinId &id, const CloudMessage &message)
{
    PropertyBag bag;
    const auto append = [&bag](const QString &key, const Json &value) {
        bag.append({key, value.isNull() ? std::nullopt : std::optional(value.toString())});
    };
    bag.append({u"$.to"_s, u'/' + auth::resourceOf(id).join(u'/') + u"/messages/devicebound"_s});
    for (const auto &row : SystemNames) {
        if (const Json *value = message.system.find(row.name); value && row.key != u"$.to")
            append(row.key.toString(), *value);
    }
    const auto ack = nameOf(message.ack);
    bag.append({u"iothub-ack"_s, QString::fromUtf8(ack.data(), qsizetype(ack.size()))});
    for (const auto &member : message.properties.members())
        append(member.key.toString(), member.value);
    return bag;
}

} // namespace twin::mqtt

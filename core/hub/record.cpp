// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/record.h"

#include "hub/edge.h"
#include "twin/digitaltwin.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

namespace {

// The words of wire.md section b.3.1, in the order of Authentication::Type.
constexpr std::array AuthenticationNames{"sas"sv, "selfSigned"sv, "certificateAuthority"sv, "none"sv};

Json text(const QByteArray &latin1)
{
    return Json(std::string_view(latin1.constData(), std::size_t(latin1.size())));
}

Json textOrNull(const QByteArray &latin1)
{
    return latin1.isEmpty() ? Json() : text(latin1);
}

Json textOrNull(const QString &value)
{
    return value.isEmpty() ? Json() : Json(value);
}

Json time(Timestamp moment)
{
    return Json(moment.toString());
}

Json authenticationType(const Authentication &authentication)
{
    return Json(Authentication::nameOf(authentication.type));
}

Json thumbprints(const Authentication &authentication)
{
    return Json::object({{"primaryThumbprint", textOrNull(authentication.primaryThumbprint)},
                         {"secondaryThumbprint", textOrNull(authentication.secondaryThumbprint)}});
}

Json status(const Identity &identity)
{
    return Json(identity.enabled ? "enabled"sv : "disabled"sv);
}

Json connectionState(const Identity &identity)
{
    return Json(identity.connected ? "Connected"sv : "Disconnected"sv);
}

Json waiting(const Record &record)
{
    return Json(record.mailbox ? qint64(record.mailbox->messages.size()) : 0);
}

Authentication authenticationFromJson(const Json &json)
{
    Authentication authentication;
    const auto name = json["type"sv].toStringView();
    for (std::size_t i = 0; i < AuthenticationNames.size(); ++i) {
        if (AuthenticationNames[i] == name)
            authentication.type = Authentication::Type(i);
    }
    authentication.primaryKey = json["primaryKey"sv].toString().toLatin1();
    authentication.secondaryKey = json["secondaryKey"sv].toString().toLatin1();
    authentication.primaryThumbprint = json["primaryThumbprint"sv].toString().toLatin1();
    authentication.secondaryThumbprint = json["secondaryThumbprint"sv].toString().toLatin1();
    return authentication;
}

} // namespace

std::string_view Authentication::nameOf(Type type)
{
    return AuthenticationNames[std::size_t(type)];
}

QString Identity::etagText() const
{
    return QString::fromLatin1(QByteArray::number(etag).toBase64());
}

Json toJson(const Identity &identity)
{
    const auto &authentication = identity.authentication;
    Json json = Json::object({
        {"id", Json(identity.id.toString())},
        {"generationId", Json(identity.generationId())},
        {"etag", Json(qint64(identity.etag))},
        {"enabled", Json(identity.enabled)},
        {"statusReason", Json(identity.statusReason)},
        {"statusUpdatedTime", Json(identity.statusUpdatedTime.ticks())},
        {"connected", Json(identity.connected)},
        {"connectionStateUpdatedTime", Json(identity.connectionStateUpdatedTime.ticks())},
        {"lastActivityTime", Json(identity.lastActivityTime.ticks())},
        {"modelId", Json(identity.modelId)},
        {"managedBy", Json(identity.managedBy)},
        {"authentication", Json::object({{"type", authenticationType(authentication)},
                                         {"primaryKey", text(authentication.primaryKey)},
                                         {"secondaryKey", text(authentication.secondaryKey)},
                                         {"primaryThumbprint", text(authentication.primaryThumbprint)},
                                         {"secondaryThumbprint", text(authentication.secondaryThumbprint)}})},
    });
    if (identity.isEdge)
        json = json.with("edge"sv, Json(true));
    if (!identity.parentScope.isEmpty())
        json = json.with("parentScope"sv, Json(identity.parentScope));
    if (!identity.configurations.isNull())
        json = json.with("configurations"sv, identity.configurations);
    if (!identity.configured.isEmpty())
        json = json.with("configured"sv, Json(identity.configured));
    return json;
}

Result<Identity> identityFromJson(const Json &json)
{
    const auto id = TwinId::parsePath(json["id"sv].toString());
    if (!id)
        return Error{.code = ErrorCode::StoreCorrupt,
                     .detail = u"An identity without a valid id: "_s + id.error().detail};
    Identity identity;
    identity.id = *id;
    identity.generation = json["generationId"sv].toString().toULongLong();
    identity.etag = quint64(json["etag"sv].toInteger());
    identity.enabled = json["enabled"sv].toBool(true);
    identity.statusReason = json["statusReason"sv].toString();
    identity.statusUpdatedTime = Timestamp::fromTicks(json["statusUpdatedTime"sv].toInteger());
    identity.connected = json["connected"sv].toBool();
    identity.connectionStateUpdatedTime =
        Timestamp::fromTicks(json["connectionStateUpdatedTime"sv].toInteger());
    identity.lastActivityTime = Timestamp::fromTicks(json["lastActivityTime"sv].toInteger());
    identity.modelId = json["modelId"sv].toString();
    identity.managedBy = json["managedBy"sv].toString();
    identity.authentication = authenticationFromJson(json["authentication"sv]);
    identity.isEdge = json["edge"sv].toBool();
    identity.parentScope = json["parentScope"sv].toString();
    identity.configurations = json["configurations"sv];
    identity.configured = json["configured"sv].toString();
    return identity;
}

Json toJson(const Record &record)
{
    JsonObjectBuilder builder(4);
    builder.append("identity"sv, toJson(*record.identity));
    builder.append("twin"sv, toJson(record.twin));
    if (record.session != Session())
        builder.append("session"sv, toJson(record.session));
    if (record.mailbox)
        builder.append("mailbox"sv, toJson(*record.mailbox));
    return builder.take();
}

Result<Record> recordFromJson(const Json &json)
{
    auto identity = identityFromJson(json["identity"sv]);
    if (!identity)
        return identity.error();
    auto twin = twinFromJson(json["twin"sv]);
    if (!twin)
        return Error{.code = ErrorCode::StoreCorrupt,
                     .detail = u"A twin that cannot be read: "_s + twin.error().detail};
    return Record{std::make_shared<const Identity>(*std::move(identity)), *std::move(twin),
                  sessionFromJson(json["session"sv]), mailboxFromJson(json["mailbox"sv])};
}

Json twinDocument(const Record &record)
{
    const auto &identity = *record.identity;
    JsonObjectBuilder builder(20);
    builder.append("deviceId"sv, Json(identity.id.device()));
    if (identity.id.isModule())
        builder.append("moduleId"sv, Json(identity.id.module()));
    builder.append("etag"sv, Json(record.twin.etagText()));
    builder.append("deviceEtag"sv, Json(identity.etagText()));
    builder.append("status"sv, status(identity));
    if (!identity.statusReason.isEmpty())
        builder.append("statusReason"sv, Json(identity.statusReason));
    builder.append("statusUpdateTime"sv, time(identity.statusUpdatedTime));
    builder.append("connectionState"sv, connectionState(identity));
    builder.append("lastActivityTime"sv, time(identity.lastActivityTime));
    builder.append("cloudToDeviceMessageCount"sv, waiting(record));
    builder.append("authenticationType"sv, authenticationType(identity.authentication));
    builder.append("x509Thumbprint"sv, thumbprints(identity.authentication));
    if (!identity.modelId.isEmpty())
        builder.append("modelId"sv, Json(identity.modelId));
    builder.append("version"sv, Json(record.twin.version));
    builder.append("tags"sv, record.twin.tags);
    builder.append("properties"sv, Json::object({{"desired", toJson(record.twin.desired)},
                                                 {"reported", toJson(record.twin.reported)}}));
    edge::appendTo(builder, identity);
    if (!identity.configurations.isNull())
        builder.append("configurations"sv, identity.configurations);
    return builder.take();
}

Json identityDocument(const Identity &identity, bool withKeys)
{
    JsonObjectBuilder builder(14);
    if (identity.id.isModule())
        builder.append("moduleId"sv, Json(identity.id.module()));
    builder.append("deviceId"sv, Json(identity.id.device()));
    if (identity.id.isModule())
        builder.append("managedBy"sv, textOrNull(identity.managedBy));
    builder.append("generationId"sv, Json(identity.generationId()));
    builder.append("etag"sv, Json(identity.etagText()));
    builder.append("connectionState"sv, connectionState(identity));
    if (!identity.id.isModule()) {
        builder.append("status"sv, status(identity));
        builder.append("statusReason"sv, textOrNull(identity.statusReason));
        builder.append("statusUpdatedTime"sv, time(identity.statusUpdatedTime));
    }
    builder.append("connectionStateUpdatedTime"sv, time(identity.connectionStateUpdatedTime));
    builder.append("lastActivityTime"sv, time(identity.lastActivityTime));
    builder.append("cloudToDeviceMessageCount"sv, Json(0));
    const auto &authentication = identity.authentication;
    const Json keys =
        Json::object({{"primaryKey", withKeys ? textOrNull(authentication.primaryKey) : Json()},
                      {"secondaryKey", withKeys ? textOrNull(authentication.secondaryKey) : Json()}});
    builder.append("authentication"sv, Json::object({{"symmetricKey", keys},
                                                     {"x509Thumbprint", thumbprints(authentication)},
                                                     {"type", authenticationType(authentication)}}));
    edge::appendTo(builder, identity);
    return builder.take();
}

Json identityDocument(const Record &record, bool withKeys)
{
    return identityDocument(*record.identity, withKeys).with("cloudToDeviceMessageCount"sv, waiting(record));
}

Json digitalTwinDocument(const Record &record)
{
    return digitalTwin(record.identity->id.toString(), record.identity->modelId, record.twin);
}

} // namespace twin

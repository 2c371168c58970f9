// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the events of wire.md section c say.
#include "base/overloaded.h"
#include "json/reader.h"
#include "json/writer.h"
#include "link/digitaltwinnews.h"
#include "link/hubmirror.h"
#include "wire/body.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::link {

namespace {

// A time of AMQP, or milliseconds since 1970.
std::optional<Timestamp> timeAt(const amqp::Map &map, QStringView key)
{
    const auto *value = amqp::valueIn(map, key);
    if (!value)
        return std::nullopt;
    if (const auto *time = std::get_if<Timestamp>(value))
        return *time;
    const auto *number = std::get_if<qint64>(value);
    return number ? std::optional(Timestamp::fromMSecsSinceEpoch(*number)) : std::nullopt;
}

Json jsonOf(const amqp::Value &value)
{
    return std::visit(overloaded{
                          [](std::monostate) { return Json(); },
                          [](bool v) { return Json(v); },
                          [](qint32 v) { return Json(v); },
                          [](qint64 v) { return Json(v); },
                          [](double v) { return Json(v); },
                          [&value](const auto &) { return Json(amqp::textOf(value)); },
                      },
                      value);
}

Json jsonOf(const amqp::Map &map)
{
    JsonObjectBuilder builder(map.size());
    for (const auto &[key, value] : map)
        builder.set(json::Key(QStringView(key)), jsonOf(value));
    return builder.take();
}

QByteArray bytesOf(const amqp::Message &message)
{
    if (const auto *bytes = std::get_if<QByteArray>(&message.body))
        return *bytes;
    if (const auto *map = std::get_if<amqp::Map>(&message.body))
        return json::write(jsonOf(*map));
    return amqp::textOf(std::get<amqp::Value>(message.body)).toUtf8();
}

// System properties by their names of wire.md section a.4; absent ones are left out.
Json systemOf(const amqp::Message &message)
{
    const std::array<std::pair<std::string_view, QString>, 8> rows{{
        {"content-type"sv, message.contentType},
        {"content-encoding"sv, message.contentEncoding},
        {"message-id"sv, amqp::textOf(message.id)},
        {"correlation-id"sv, amqp::textOf(message.correlationId)},
        {"user-id"sv, QString::fromUtf8(message.userId)},
        {"iothub-creation-time-utc"sv, amqp::textIn(message.annotations, u"iothub-creation-time-utc")},
        {"iothub-interface-id"sv, amqp::textIn(message.annotations, u"iothub-interface-id")},
        {"iothub-outputname"sv, amqp::textIn(message.annotations, u"iothub-outputname")},
    }};
    JsonObjectBuilder system;
    for (const auto &[name, text] : rows) {
        if (!text.isEmpty())
            system.append(name, Json(text));
    }
    return system.take();
}

std::optional<Json> sectionOf(const Json &section)
{
    return section.isObject() ? std::optional(section.without("$metadata"sv).without("$version"sv))
                              : std::nullopt;
}

qint64 versionOf(const Json &body, std::string_view section)
{
    return body["properties"sv][section]["$version"sv].toInteger();
}

// The parts of an update's body that `was` does not have yet.
TwinWrite newsIn(const Json &body, const Twin &was, bool isKnown)
{
    TwinWrite write;
    if (!isKnown || body["version"sv].toInteger() > was.version)
        write.tags = sectionOf(body["tags"sv]);
    if (!isKnown || versionOf(body, "desired"sv) > was.desired.version)
        write.desired = sectionOf(body["properties"sv]["desired"sv]);
    if (!isKnown || versionOf(body, "reported"sv) > was.reported.version)
        write.reported = sectionOf(body["properties"sv]["reported"sv]);
    return write;
}

// With the versions of the hub. One that follows is known; behind a gap, what the documents say is wanted all
// the same.
Twin counted(Twin twin, const Twin &was, const Json &body)
{
    const auto stepped = [](qint64 before, qint64 now) { return now == before + 1 ? now : before; };
    twin.version = std::max(was.version, body["version"sv].toInteger());
    twin.desired.version = stepped(was.desired.version, versionOf(body, "desired"sv));
    twin.reported.version = stepped(was.reported.version, versionOf(body, "reported"sv));
    return twin;
}

} // namespace

struct HubMirror::News {
    TwinId id{};
    QString source{};
    QString operation{};
    QString modelId{};
    Timestamp time{};
    Cause cause{};
    Json body{};

    static std::optional<News> of(const ReceivedEvent &event);
    Cause causeOf(const TwinWrite &write) const
    {
        return {.origin = write.reported ? Cause::Origin::Device : Cause::Origin::Service,
                .correlationId = cause.correlationId};
    }
};

std::optional<TwinId> HubMirror::senderOf(const ReceivedEvent &event)
{
    const amqp::Message &message = event.message;
    QString device = amqp::textIn(message.annotations, u"iothub-connection-device-id");
    QString module = amqp::textIn(message.annotations, u"iothub-connection-module-id");
    if (device.isEmpty()) {
        device = message.property(u"deviceId");
        module = message.property(u"moduleId");
    }
    const auto id = TwinId::parse(device, module);
    return id ? std::optional(*id) : std::nullopt;
}

std::optional<HubMirror::News> HubMirror::News::of(const ReceivedEvent &event)
{
    const amqp::Message &message = event.message;
    const amqp::Map &annotations = message.annotations;
    const auto id = senderOf(event);
    if (!id)
        return std::nullopt;
    News news{.id = *id,
              .source = amqp::textIn(annotations, u"iothub-message-source"),
              .operation = message.property(u"opType"),
              .modelId = amqp::textIn(annotations, u"dt-dataschema"),
              .time = timeAt(annotations, u"iothub-enqueuedtime").value_or(event.enqueued),
              .cause = {.correlationId = amqp::textOf(message.correlationId)}};
    if (const auto time = Timestamp::parse(message.property(u"operationTimestamp")); time && !time->isNever())
        news.time = *time;
    if (news.source.compare(u"Telemetry", Qt::CaseInsensitive) != 0)
        news.body = json::read(bytesOf(message)).value_or(Json());
    return news;
}

bool HubMirror::take(const ReceivedEvent &event)
{
    const auto news = News::of(event);
    if (!news)
        return false;
    if (news->source.isEmpty() || news->source.compare(u"Telemetry", Qt::CaseInsensitive) == 0)
        return takeTelemetry(*news, event.message), true;
    if (news->source == u"twinChangeEvents")
        return takeTwinChange(*news);
    if (news->source == u"digitalTwinChangeEvents")
        return takeDigitalTwinChange(*news);
    if (news->source == u"deviceLifecycleEvents" || news->source == u"moduleLifecycleEvents")
        return takeLifecycle(*news);
    if (news->source == u"deviceConnectionStateEvents")
        return takeConnection(*news);
    return false;
}

void HubMirror::takeTelemetry(const News &news, const amqp::Message &message)
{
    const RecordPtr record = recordOf(news.id, news.modelId);
    if (!record->identity->connected && !m_heard.contains(news.id))
        m_heard.insert(news.id, news.time);
    SendTelemetry sent{.id = news.id,
                       .component = amqp::textIn(message.annotations, u"dt-subject"),
                       .payload = {},
                       .properties = jsonOf(message.application)};
    sent.origin.system = systemOf(message);
    sent.origin.authMethod = amqp::textIn(message.annotations, u"iothub-connection-auth-method");
    wire::setBody(sent, bytesOf(message));
    Cause cause = news.cause;
    cause.origin = Cause::Origin::Device;
    tell({made(news.id, TelemetrySent{sent.component, sent.payload, sent.properties, sent.origin}, news.time,
               cause)});
}

bool HubMirror::takeTwinChange(const News &news)
{
    const Twin was = recordOf(news.id, {})->twin;
    const auto &last = m_lastTold[news.id];
    if (last.isDigital && !news.cause.correlationId.isEmpty() &&
        last.correlationId == news.cause.correlationId)
        return true;
    if (news.operation == u"replaceTwin" && m_known.contains(news.id)) {
        Changes changes;
        compareTwin(news.id, news.body, changes);
        tell(std::move(changes));
        return true;
    }
    const TwinWrite write = newsIn(news.body, was, m_known.contains(news.id));
    if (write.isEmpty())
        return true;
    Change change = made(news.id, TwinWritten{write}, news.time, news.causeOf(write));
    settle(change, counted(change.after->twin, was, news.body));
    m_lastTold[news.id] = {news.cause.correlationId, false};
    tell({change});
    return true;
}

// Comes beside the event of the twin, or instead of it.
bool HubMirror::takeDigitalTwinChange(const News &news)
{
    const RecordPtr record = recordOf(news.id, {});
    const auto &last = m_lastTold[news.id];
    if (!last.isDigital && !news.cause.correlationId.isEmpty() &&
        last.correlationId == news.cause.correlationId)
        return true;
    const auto write = writeOf(*record, news.body);
    if (!write)
        return false;
    if (write->isEmpty())
        return true;
    m_lastTold[news.id] = {news.cause.correlationId, true};
    tell({made(news.id, TwinWritten{*write}, news.time, news.causeOf(*write))});
    return true;
}

bool HubMirror::takeLifecycle(const News &news)
{
    const bool isThere = m_state.find(news.id) != nullptr;
    if (news.operation.startsWith(u"delete")) {
        forget(news.id);
        m_gone.insert(news.id);
        if (isThere)
            tell({made(news.id, IdentityDeleted{}, news.time, news.cause)});
        return true;
    }
    if (!news.operation.startsWith(u"create"))
        return false;
    Json document = news.body.with("deviceId"sv, Json(news.id.device()));
    if (news.id.isModule())
        document = document.with("moduleId"sv, Json(news.id.module()));
    const auto record = recordOfDocument(document);
    if (!record)
        return false;
    m_gone.remove(news.id);
    if (!isThere) {
        m_known.insert(news.id);
        tell({made(news.id, IdentityCreated{*record}, news.time, news.cause)});
    }
    return true;
}

bool HubMirror::takeConnection(const News &news)
{
    const bool isConnected = news.operation == u"deviceConnected";
    if (!isConnected && news.operation != u"deviceDisconnected")
        return false;
    const RecordPtr record = recordOf(news.id, news.modelId);
    m_tellConnections.insert(news.id);
    if (record->identity->connected != isConnected)
        tell({made(news.id, ConnectionChanged{isConnected, record->identity->modelId}, news.time,
                   {.origin = Cause::Origin::Device, .correlationId = news.cause.correlationId})});
    return true;
}

} // namespace twin::link

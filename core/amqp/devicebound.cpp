// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The node messages/devicebound: a service sends messages to devices (wire.md section a.12).
#include "amqp/node.h"
#include "json/key.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::amqp {

namespace {

constexpr QStringView AckProperty = u"iothub-ack";

// "/devices/{id}[/modules/{module}]/messages/devicebound", names percent-encoded.
Result<TwinId> receiverOf(const QString &to)
{
    QStringList parts = to.split(u'/', Qt::SkipEmptyParts);
    for (auto &part : parts)
        part = QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8()));
    const bool isModule = parts.size() == 6 && parts[2].compare(u"modules", Qt::CaseInsensitive) == 0;
    if ((!isModule && parts.size() != 4) || parts[0].compare(u"devices", Qt::CaseInsensitive) != 0)
        return Error{ErrorCode::Argument,
                     u"The message's 'to' must be /devices/{deviceId}/messages/devicebound, "
                     "not '%1'."_s.arg(to.left(200))};
    return TwinId::parse(parts[1], isModule ? parts[3] : QString());
}

void setText(JsonObjectBuilder &system, std::string_view name, const QString &text)
{
    if (!text.isEmpty())
        system.set(name, Json(text));
}

Json systemOf(const Message &message)
{
    JsonObjectBuilder system;
    setText(system, "message-id"sv, textOf(message.id));
    setText(system, "correlation-id"sv, textOf(message.correlationId));
    setText(system, "user-id"sv, QString::fromUtf8(message.userId));
    setText(system, "to"sv, message.to);
    setText(system, "content-type"sv, message.contentType);
    setText(system, "content-encoding"sv, message.contentEncoding);
    for (const auto &[key, value] : message.annotations) {
        if (key == u"iothub-interface-id")
            setText(system, "iothub-interface-id"sv, textOf(value));
    }
    if (!message.expires.isNever())
        setText(system, "absolute-expiry-time"sv, message.expires.toString());
    return system.take();
}

Json propertiesOf(const Message &message)
{
    JsonObjectBuilder properties;
    for (const auto &[key, value] : message.application) {
        if (key != AckProperty)
            properties.set(json::Key(key), Json(textOf(value)));
    }
    return properties.take();
}

QByteArray bodyOf(const Message &message)
{
    if (const auto *bytes = std::get_if<QByteArray>(&message.body))
        return *bytes;
    const auto *value = std::get_if<Value>(&message.body);
    return value ? textOf(*value).toUtf8() : QByteArray();
}

Result<SendMessage> commandOf(const Message &message)
{
    const auto id = receiverOf(message.to);
    if (!id)
        return id.error();
    SendMessage command{.id = *id,
                        .message = {.system = systemOf(message),
                                    .properties = propertiesOf(message),
                                    .body = bodyOf(message),
                                    .expires = message.expires}};
    if (const QString word = message.property(AckProperty).toLower(); !word.isEmpty()) {
        const auto ack = messageAckFromName(word.toStdString());
        if (!ack)
            return ack.error();
        command.message.ack = *ack;
    }
    return command;
}

class MessageInlet final : public Inlet
{
public:
    explicit MessageInlet(const Ground &ground)
        : m_ground(ground)
    { }

    void take(const Message &message, Settle settle) override
    {
        auto command = commandOf(message);
        if (!command)
            return settle(command.error());
        m_ground.door.submit(*std::move(command), {.origin = Cause::Origin::Service},
                             [settle = std::move(settle)](const Result<Reply> &reply) {
                                 settle(reply ? Result<void>() : Result<void>(reply.error()));
                             });
    }

private:
    Ground m_ground;
};

} // namespace

std::unique_ptr<Inlet> makeMessageInlet(const Ground &ground)
{
    return std::make_unique<MessageInlet>(ground);
}

} // namespace twin::amqp

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/devicecall.h"

#include "hub/mailbox.h"
#include "json/reader.h"
#include "json/writer.h"
#include "shared/shelltext.h"

using namespace Qt::StringLiterals;
using twin::Json;

namespace app {

namespace {

using Properties = QList<std::pair<QString, QString>>;

twin::Result<Properties> propertiesOf(const QString &text)
{
    Properties properties;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const auto equals = part.indexOf(u'=');
        if (equals < 1)
            return twin::Error{
                .code = twin::ErrorCode::Argument,
                .detail = u"\"%1\" is no property; write name=value, with ; between."_s.arg(part.trimmed())};
        properties.append({part.left(equals).trimmed(), part.mid(equals + 1).trimmed()});
    }
    return properties;
}

QString ackWord(twin::MessageAck ack)
{
    const std::string_view name = twin::nameOf(ack);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

// A text of JSON is a text of JavaScript, Python and C# as well, but for C#'s surrogates.
QString quoted(const QString &text)
{
    return QString::fromUtf8(twin::json::write(Json(text)));
}

// "device" or "device", "module", as the SDKs take them.
QString quotedIds(const twin::TwinId &id)
{
    return id.isModule() ? QString(quoted(id.device()) + u", "_s + quoted(id.module())) : quoted(id.device());
}

QString payloadOf(const DeviceCall &call)
{
    return call.payload.trimmed().isEmpty() ? u"null"_s : call.payload.trimmed();
}

QString methodBody(const DeviceCall &call)
{
    return u"{\"methodName\": %1, \"payload\": %2, \"responseTimeoutInSeconds\": %3, "
           "\"connectTimeoutInSeconds\": %4}"_s.arg(quoted(call.method), payloadOf(call),
                                                    QString::number(call.seconds),
                                                    QString::number(call.connectSeconds));
}

QString curlOf(const DeviceCall &call, const twin::TwinId &id)
{
    if (call.kind == DeviceCall::Kind::Method)
        return u"curl -X POST \"https://$IOTHUB_HOST/%1/methods?api-version=2021-04-12\" \\\n"
               "  -H \"Authorization: $IOTHUB_SAS\" -H 'Content-Type: application/json' \\\n"
               "  -d %2\n"_s.arg(id.urlPath(u"twins"), shellQuoted(methodBody(call)));
    QString text = u"curl -X POST \"https://$IOTHUB_HOST/%1/messages/deviceBound?api-version=2021-04-12\" "
                   "\\\n  -H \"Authorization: $IOTHUB_SAS\" -H 'iothub-ack: %2' \\\n"_s.arg(
                       id.deviceId().urlPath(), ackWord(call.ack));
    if (!call.messageId.isEmpty())
        text += u"  -H %1 \\\n"_s.arg(shellQuoted(u"iothub-messageid: "_s + call.messageId));
    for (const auto &[name, value] : propertiesOf(call.properties).value_or({}))
        text += u"  -H %1 \\\n"_s.arg(shellQuoted(u"iothub-app-%1: %2"_s.arg(name, value)));
    return text + u"  -d %1\n"_s.arg(shellQuoted(call.body));
}

QString azureOf(const DeviceCall &call, const twin::TwinId &id)
{
    if (call.kind == DeviceCall::Kind::Method)
        return u"az iot hub invoke-%1method --login \"$IOTHUB_CONNECTION_STRING\" --device-id %2%3 \\\n"
               "  --method-name %4 --method-payload %5 --timeout %6\n"_s.arg(
                   id.isModule() ? u"module-"_s : u"device-"_s, shellQuoted(id.device()),
                   id.isModule() ? QString(u" --module-id "_s + shellQuoted(id.module())) : QString(),
                   shellQuoted(call.method), shellQuoted(payloadOf(call)), QString::number(call.seconds));
    QString text =
        u"az iot device c2d-message send --login \"$IOTHUB_CONNECTION_STRING\" --device-id %1 \\\n"
        "  --data %2 --ack %3"_s.arg(shellQuoted(id.device()), shellQuoted(call.body), ackWord(call.ack));
    if (!call.messageId.isEmpty())
        text += u" --message-id "_s + shellQuoted(call.messageId);
    if (!call.properties.trimmed().isEmpty())
        text += u" --props "_s + shellQuoted(call.properties.trimmed());
    return text + u'\n';
}

QString consoleOf(const DeviceCall &call, const twin::TwinId &id)
{
    const QString hub = (id.isModule() ? QString(u" --module "_s + shellQuoted(id.module())) : QString()) +
                        u" --hub \"$IOTHUB_CONNECTION_STRING\"\n"_s;
    if (call.kind == DeviceCall::Kind::Method)
        return u"twinscope-cli method %1 %2 %3 --timeout %4 --wait %5"_s.arg(
                   shellQuoted(id.device()), shellQuoted(call.method), shellQuoted(payloadOf(call)),
                   QString::number(call.seconds), QString::number(call.connectSeconds)) +
               hub;
    QString text = u"twinscope-cli c2d send %1 %2 --ack %3"_s.arg(shellQuoted(id.device()),
                                                                  shellQuoted(call.body), ackWord(call.ack));
    if (!call.messageId.isEmpty())
        text += u" --message-id "_s + shellQuoted(call.messageId);
    QStringList pairs;
    for (const auto &[name, value] : propertiesOf(call.properties).value_or({}))
        pairs.append(QString(name + u'=' + value));
    if (!pairs.isEmpty())
        text += u" --property "_s + shellQuoted(pairs.join(u';'));
    return text + hub;
}

QString nodeOf(const DeviceCall &call, const twin::TwinId &id)
{
    QString text = u"import hub from \"azure-iothub\";\n"_s;
    if (call.kind == DeviceCall::Kind::Message)
        text += u"import common from \"azure-iot-common\";\n"_s;
    text += u"const client = hub.Client.fromConnectionString(process.env.IOTHUB_CONNECTION_STRING);\n"_s;
    if (call.kind == DeviceCall::Kind::Method)
        return text + u"const answer = await client.invokeDeviceMethod(%1, %2);\n"
                      "console.log(answer.result);\n"_s.arg(quotedIds(id), methodBody(call));
    text += u"const message = new common.Message(%1);\nmessage.ack = %2;\n"_s.arg(quoted(call.body),
                                                                                  quoted(ackWord(call.ack)));
    if (!call.messageId.isEmpty())
        text += u"message.messageId = %1;\n"_s.arg(quoted(call.messageId));
    for (const auto &[name, value] : propertiesOf(call.properties).value_or({}))
        text += u"message.properties.add(%1, %2);\n"_s.arg(quoted(name), quoted(value));
    return text + u"await client.open();\nawait client.send(%1, message);\nawait client.close();\n"_s.arg(
                      quoted(id.device()));
}

QString pythonOf(const DeviceCall &call, const twin::TwinId &id)
{
    QString text = u"import json, os\nfrom azure.iot.hub import IoTHubRegistryManager\n"_s;
    if (call.kind == DeviceCall::Kind::Method)
        text += u"from azure.iot.hub.models import CloudToDeviceMethod\n"_s;
    text +=
        u"\nmanager = IoTHubRegistryManager.from_connection_string(os.environ[\"IOTHUB_CONNECTION_STRING\"])\n"_s;
    if (call.kind == DeviceCall::Kind::Method)
        return text +
               u"method = CloudToDeviceMethod(method_name=%1, payload=json.loads(%2),\n"
               "                             response_timeout_in_seconds=%3,\n"
               "                             connect_timeout_in_seconds=%4)\n"
               "answer = manager.invoke_device_%5method(%6, method)\nprint(answer.status, answer.payload)\n"_s
                   .arg(quoted(call.method), quoted(payloadOf(call)), QString::number(call.seconds),
                        QString::number(call.connectSeconds), id.isModule() ? u"module_"_s : QString(),
                        quotedIds(id));
    QStringList pairs{u"\"ack\": %1"_s.arg(quoted(ackWord(call.ack)))};
    if (!call.messageId.isEmpty())
        pairs.append(u"\"messageId\": %1"_s.arg(quoted(call.messageId)));
    for (const auto &[name, value] : propertiesOf(call.properties).value_or({}))
        pairs.append(quoted(name) + u": "_s + quoted(value));
    return text + u"manager.send_c2d_message(%1, %2, properties={%3})\n"_s.arg(
                      quoted(id.device()), quoted(call.body), pairs.join(u", "_s));
}

QString csharpOf(const DeviceCall &call, const twin::TwinId &id)
{
    QString text = u"using System;\nusing System.Text;\nusing Microsoft.Azure.Devices;\n\n"
                   "using var client = ServiceClient.CreateFromConnectionString(\n"
                   "    Environment.GetEnvironmentVariable(\"IOTHUB_CONNECTION_STRING\"));\n"_s;
    if (call.kind == DeviceCall::Kind::Method)
        return text + u"var method = new CloudToDeviceMethod(\n"
                      "    %1, TimeSpan.FromSeconds(%2), TimeSpan.FromSeconds(%3));\n"
                      "method.SetPayloadJson(%4);\n"
                      "var answer = await client.InvokeDeviceMethodAsync(%5, method);\n"
                      "Console.WriteLine($\"{answer.Status} {answer.GetPayloadAsJson()}\");\n"_s.arg(
                          quoted(call.method), QString::number(call.seconds),
                          QString::number(call.connectSeconds), quoted(payloadOf(call)), quotedIds(id));
    QString ack = ackWord(call.ack);
    ack[0] = ack[0].toUpper();
    text += u"var message = new Message(Encoding.UTF8.GetBytes(%1)) { Ack = DeliveryAcknowledgement.%2 };\n"_s
                .arg(quoted(call.body), ack);
    if (!call.messageId.isEmpty())
        text += u"message.MessageId = %1;\n"_s.arg(quoted(call.messageId));
    for (const auto &[name, value] : propertiesOf(call.properties).value_or({}))
        text += u"message.Properties[%1] = %2;\n"_s.arg(quoted(name), quoted(value));
    return text + u"await client.SendAsync(%1, message);\n"_s.arg(quoted(id.device()));
}

} // namespace

twin::Result<twin::Command> commandOf(const DeviceCall &call, const twin::TwinId &id, twin::Timestamp now)
{
    if (call.kind == DeviceCall::Kind::Message) {
        const auto properties = propertiesOf(call.properties);
        if (!properties)
            return properties.error();
        twin::JsonObjectBuilder named;
        for (const auto &[name, value] : *properties)
            named.set(name.toStdString(), Json(value));
        twin::CloudMessage message{.properties = named.take(),
                                   .body = call.body.toUtf8(),
                                   .ack = call.ack,
                                   .expires = now.plusMSecs(call.expiresAfterSeconds * qint64(1000))};
        if (!call.messageId.isEmpty())
            message.system = Json::object({{"message-id", Json(call.messageId)}});
        return twin::Command(twin::SendMessage{.id = id, .message = std::move(message)});
    }
    const QString name = call.method.trimmed();
    if (name.isEmpty() || name.endsWith(u'*'))
        return twin::Error{.code = twin::ErrorCode::Argument,
                           .detail =
                               u"A method needs a name, for example reboot or thermostat1*getReport."_s};
    Json payload;
    if (!call.payload.trimmed().isEmpty()) {
        const QByteArray text = call.payload.toUtf8();
        auto read = twin::json::read(QByteArrayView(text));
        if (!read)
            return read.error();
        payload = *std::move(read);
    }
    auto [component, command] = twin::MethodName::parse(name);
    return twin::Command(twin::InvokeCommand{.id = id,
                                             .component = std::move(component),
                                             .name = std::move(command),
                                             .payload = payload,
                                             .timeoutMSecs = call.seconds * 1000});
}

Json toJson(const DeviceCall &call)
{
    if (call.kind == DeviceCall::Kind::Method)
        return Json::object({{"kind", Json(u"method"_s)},
                             {"method", Json(call.method)},
                             {"payload", Json(call.payload)},
                             {"seconds", Json(qint64(call.seconds))},
                             {"connectSeconds", Json(qint64(call.connectSeconds))}});
    return Json::object({{"kind", Json(u"message"_s)},
                         {"body", Json(call.body)},
                         {"properties", Json(call.properties)},
                         {"messageId", Json(call.messageId)},
                         {"ack", Json(ackWord(call.ack))},
                         {"expiresAfterSeconds", Json(qint64(call.expiresAfterSeconds))}});
}

std::optional<DeviceCall> callFromJson(const Json &json)
{
    const auto text = [&json](std::string_view key) {
        const Json *value = json.find(key);
        return value ? value->toString() : QString();
    };
    const auto number = [&json](std::string_view key, int least, int most, int otherwise) {
        const Json *value = json.find(key);
        return value ? qBound(least, int(value->toInteger()), most) : otherwise;
    };
    DeviceCall call;
    if (text("kind") == u"method") {
        call.method = text("method");
        call.payload = text("payload");
        call.seconds =
            number("seconds", twin::ResponseSeconds::Least, twin::ResponseSeconds::Most, call.seconds);
        call.connectSeconds = number("connectSeconds", 0, twin::ResponseSeconds::Most, call.connectSeconds);
        return call;
    }
    if (text("kind") != u"message")
        return {};
    call.kind = DeviceCall::Kind::Message;
    call.body = text("body");
    call.properties = text("properties");
    call.messageId = text("messageId");
    call.expiresAfterSeconds =
        number("expiresAfterSeconds", 1, DeviceCall::MostExpirySeconds, call.expiresAfterSeconds);
    call.ack = twin::messageAckFromName(text("ack").toStdString()).value_or(twin::MessageAck::None);
    return call;
}

QByteArray writeTemplates(const QList<CallTemplate> &templates)
{
    std::vector<Json> rows;
    for (const auto &[name, call] : templates)
        rows.push_back(Json::object({{"name", Json(name)}, {"call", toJson(call)}}));
    return twin::json::write(Json::array(std::move(rows)));
}

QList<CallTemplate> readTemplates(const QByteArray &text)
{
    QList<CallTemplate> templates;
    const auto read = twin::json::read(QByteArrayView(text));
    if (!read || !read->isArray())
        return templates;
    for (const Json &row : read->elements()) {
        const Json *name = row.find("name");
        const Json *call = row.find("call");
        if (const auto found = name && call ? callFromJson(*call) : std::nullopt)
            templates.append({name->toString(), *found});
    }
    return templates;
}

QString codeOf(const DeviceCall &call, const twin::TwinId &id, CallLanguage language)
{
    switch (language) {
    case CallLanguage::Curl:
        return curlOf(call, id);
    case CallLanguage::AzureCli:
        return azureOf(call, id);
    case CallLanguage::CSharp:
        return csharpOf(call, id);
    case CallLanguage::Python:
        return pythonOf(call, id);
    case CallLanguage::Node:
        return nodeOf(call, id);
    case CallLanguage::Console:
        return consoleOf(call, id);
    }
    Q_UNREACHABLE();
}

} // namespace app

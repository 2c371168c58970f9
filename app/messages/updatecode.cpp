// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/updatecode.h"

#include "json/writer.h"
#include "shared/shelltext.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;

namespace app {

namespace {

QString textOf(const Json &json)
{
    return QString::fromUtf8(twin::json::write(json));
}

// A text of JSON is a text of JavaScript, Python and C# as well.
QString literal(const QString &text)
{
    return textOf(Json(text));
}

QString etagOf(const TwinUpdate &update)
{
    return update.etag.isEmpty() ? u"*"_s : update.etag;
}

QString idsOf(const TwinUpdate &update)
{
    const twin::TwinId &id = update.id;
    return id.isModule() ? QString(literal(id.device()) + u", "_s + literal(id.module()))
                         : literal(id.device());
}

QString curlUpdate(const TwinUpdate &update)
{
    const QString ifMatch = update.etag.isEmpty() ? u"*"_s : QString(u'"' + update.etag + u'"');
    return u"curl -X PATCH \"https://$IOTHUB_HOST/%1?api-version=2021-04-12\" \\\n"
           "  -H \"Authorization: $IOTHUB_SAS\" -H 'Content-Type: application/json' \\\n"
           "  -H %2 \\\n  -d %3\n"_s.arg(update.id.urlPath(u"twins"), shellQuoted(u"If-Match: "_s + ifMatch),
                                         shellQuoted(textOf(update.body)));
}

QString azureUpdate(const TwinUpdate &update)
{
    const bool isModule = update.id.isModule();
    QString text = u"az iot hub %1-twin update --login \"$IOTHUB_CONNECTION_STRING\" --device-id %2%3"_s.arg(
        isModule ? u"module"_s : u"device"_s, shellQuoted(update.id.device()),
        isModule ? QString(u" --module-id "_s + shellQuoted(update.id.module())) : QString());
    if (const Json *tags = update.body.find("tags"sv))
        text += u" \\\n  --tags "_s + shellQuoted(textOf(*tags));
    if (const Json *properties = update.body.find("properties"sv))
        text += u" \\\n  --desired "_s + shellQuoted(textOf((*properties)["desired"sv]));
    if (!update.etag.isEmpty())
        text += u" \\\n  --etag "_s + shellQuoted(update.etag);
    return text + u'\n';
}

QString consoleUpdate(const TwinUpdate &update)
{
    QString text = u"twinscope-cli twin patch %1 %2"_s.arg(shellQuoted(update.id.device()),
                                                           shellQuoted(textOf(update.body)));
    if (!update.etag.isEmpty())
        text += u" --if-match "_s + shellQuoted(update.etag);
    if (update.id.isModule())
        text += u" --module "_s + shellQuoted(update.id.module());
    return text + u" --hub \"$IOTHUB_CONNECTION_STRING\"\n"_s;
}

QString nodeUpdate(const TwinUpdate &update)
{
    return u"import hub from \"azure-iothub\";\n"
           "const registry = hub.Registry.fromConnectionString(process.env.IOTHUB_CONNECTION_STRING);\n"
           "const answer = await registry.%1(%2, %3, %4);\n"
           "console.log(answer.responseBody);\n"_s.arg(
               update.id.isModule() ? u"updateModuleTwin"_s : u"updateTwin"_s, idsOf(update),
               textOf(update.body), literal(etagOf(update)));
}

QString pythonUpdate(const TwinUpdate &update)
{
    return u"import json, os\nfrom azure.iot.hub import IoTHubRegistryManager\n"
           "from azure.iot.hub.models import Twin\n\n"
           "manager = "
           "IoTHubRegistryManager.from_connection_string(os.environ[\"IOTHUB_CONNECTION_STRING\"])\n"
           "patch = Twin.deserialize(json.loads(%1))\n"
           "answer = manager.update_%2twin(%3, patch, %4)\nprint(answer.etag)\n"_s.arg(
               literal(textOf(update.body)), update.id.isModule() ? u"module_"_s : QString(), idsOf(update),
               literal(etagOf(update)));
}

QString csharpUpdate(const TwinUpdate &update)
{
    return u"using System;\nusing Microsoft.Azure.Devices;\n\n"
           "using var registry = RegistryManager.CreateFromConnectionString(\n"
           "    Environment.GetEnvironmentVariable(\"IOTHUB_CONNECTION_STRING\"));\n"
           "var answer = await registry.UpdateTwinAsync(%1, %2, %3);\n"
           "Console.WriteLine(answer.ETag);\n"_s.arg(idsOf(update), literal(textOf(update.body)),
                                                     literal(etagOf(update)));
}

} // namespace

QString codeOf(const TwinUpdate &update, CallLanguage language)
{
    switch (language) {
    case CallLanguage::Curl:
        return curlUpdate(update);
    case CallLanguage::AzureCli:
        return azureUpdate(update);
    case CallLanguage::CSharp:
        return csharpUpdate(update);
    case CallLanguage::Python:
        return pythonUpdate(update);
    case CallLanguage::Node:
        return nodeUpdate(update);
    case CallLanguage::Console:
        return consoleUpdate(update);
    }
    Q_UNREACHABLE();
}

} // namespace app

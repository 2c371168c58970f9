// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/endsignals.h"
#include "cli/modeloption.h"
#include "cli/output.h"
#include "cli/scenefile.h"
#include "cli/servefile.h"
#include "cli/verbs.h"
#include "host/hubthread.h"
#include "host/server.h"
#include "host/workspace.h"
#include "json/writer.h"
#include "sim/trust.h"

#include <QDir>

#include <future>

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

namespace {

constexpr int NativeHttpsPort = 443;
constexpr int NativeMqttPort = 8883;

// The workspace that is to be served; empty: in memory.
Result<QString> workspaceOf(const Call &call)
{
    if (!call.isSet(u"data"))
        return call.workspacePath();
    const QDir folder(call.value(u"data"));
    if (!QDir().mkpath(folder.path()))
        return Error{ErrorCode::StoreFailed, u"The folder '%1' cannot be made."_s.arg(folder.path())};
    return folder.absoluteFilePath(u"hub.twins"_s);
}

QString certificateFolderOf(const Call &call, const QString &workspace)
{
    if (call.isSet(u"data"))
        return QDir(call.value(u"data")).absoluteFilePath(u"certificates"_s);
    return host::certificateFolderOf(workspace);
}

std::optional<quint16> portOf(const Call &call, QStringView option, int otherwise)
{
    if (!call.isSet(option))
        return quint16(otherwise);
    bool isNumber = false;
    const uint port = call.value(option).toUInt(&isNumber);
    return isNumber && port <= 65535 ? std::optional(quint16(port)) : std::nullopt;
}

Result<host::ServerAddresses> start(host::HubThread &hub, const host::ServerSpec &spec)
{
    const auto promise = std::make_shared<std::promise<Result<host::ServerAddresses>>>();
    auto future = promise->get_future();
    hub.serve(spec,
              [promise](Result<host::ServerAddresses> result) { promise->set_value(std::move(result)); });
    return future.get();
}

// The scene of --scene; nothing without one. Argument when nobody has said that its scripts may run.
Result<std::optional<host::SceneChoice>> sceneOf(const Call &call)
{
    if (!call.isSet(u"scene"))
        return std::optional<host::SceneChoice>();
    auto scene = wholeSceneFromFile(call.value(u"scene"));
    if (!scene)
        return scene.error();
    const bool isTrusted = call.isSet(u"trust-scripts");
    if (const auto outside = sim::outsideOf(*scene); !outside.isEmpty() && !isTrusted)
        return Error{
            ErrorCode::Cancelled,
            u"The scene has scripts, or asks web services: %1. Read it, and serve it with --trust-scripts "
            "if you trust it."_s.arg((outside.scripts + outside.addresses).join(u", "_s))};
    return std::optional(host::SceneChoice{.scene = *std::move(scene), .isTrusted = isTrusted});
}

// Each reason once a second at most; see wire::Log::refuse().
void reportRefusals(host::HubThread &hub)
{
    hub.withServer([](host::Server *server) {
        server->log().setRefusalListener(
            [](const wire::LogEntry &entry) { complain(u"refused %1: %2"_s.arg(entry.peer, entry.line)); });
    });
}

} // namespace

int serve(Call &call)
{
    const auto workspace = workspaceOf(call);
    const auto models = libraryOf(call.values(u"models"));
    if (!workspace || !models)
        return call.fail(workspace ? models.error() : workspace.error());
    const auto https = portOf(call, u"https", NativeHttpsPort);
    const auto mqtt = portOf(call, u"mqtt", NativeMqttPort);
    const auto amqp = portOf(call, u"amqp", 0);
    if (!https || !mqtt || !amqp)
        return call.misused(u"A port is a number from 0 to 65535."_s);
    const auto scene = sceneOf(call);
    if (!scene)
        return call.fail(scene.error());
    if (call.isSet(u"trust-scripts") && !*scene)
        return call.misused(u"--trust-scripts is about the scene of --scene."_s);
    EndSignals ending;
    host::LocalHubSpec spec{.name = u"twinscope"_s, .isHeadless = true};
    spec.workspace.path = *workspace;
    auto hub = host::HubThread::start(spec, *scene);
    if (!hub)
        return call.fail(hub.error());
    (*hub)->go({});
    (*hub)->run([library = *models](host::Engine &engine) { engine.setModels(library); });
    const host::ServerSpec server{
        .hostName = call.isSet(u"host") ? call.value(u"host") : u"localhost"_s,
        .address = call.value(u"listen"),
        .httpsPort = *https,
        .mqttPort = *mqtt,
        .amqpPort = call.isSet(u"amqp") ? std::optional(*amqp) : std::nullopt,
        .certificateFolder = certificateFolderOf(call, *workspace),
        .eventsFile = call.value(u"events"),
    };
    const auto addresses = start(**hub, server);
    if (!addresses)
        return call.fail(addresses.error());
    if (const auto written = ServeFile::write(*workspace, *addresses); !written)
        return call.fail(written.error());
    reportRefusals(**hub);
    printJson(ServeFile::document(*addresses), false);
    ending.wait();
    ServeFile::remove(*workspace);
    (*hub)->close();
    return Done;
}

} // namespace app::cli

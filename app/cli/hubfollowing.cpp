// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hubfollowing.h"

#include "cli/duration.h"
#include "cli/endsignals.h"
#include "cli/hubcaller.h"
#include "cli/output.h"
#include "cli/servefile.h"

#include <QEventLoop>

#include <thread>

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

namespace {

constexpr double LongestSeconds = 86'400; // between two looks at the twins

// Whoever names an event hub means no workspace that the environment happens to name.
bool isServedWorkspace(const Call &call)
{
    if (call.isSet(u"hub"))
        return false;
    return call.isSet(u"workspace") || (!call.isSet(u"event-hub") && !call.workspacePath().isEmpty());
}

// The hub's own endpoint; the port of HostName is that of HTTPS.
Result<link::EventAccess> endpointOf(const Call &call, const link::ServiceAccess &hub)
{
    link::EventAccess access{.host = hub.hostName,
                             .address = hub.address,
                             .policy = hub.policy,
                             .key = hub.key,
                             .authorityFile = hub.authorityFile};
    if (isServedWorkspace(call)) {
        access.port = ServeFile::read(call.workspacePath())->amqpPort;
        if (access.port == 0)
            return Error{ErrorCode::Argument,
                         u"The hub of that workspace has no port for AMQP: its usual one was taken. Serve it "
                         "with --amqp PORT."_s};
    } else if (access.policy.isEmpty() || access.key.isEmpty()) {
        return link::EventAccess::parse(call.value(u"hub")); // says what it lacks
    }
    return access;
}

Result<link::EventAccess> eventAccessOf(const Call &call, const std::optional<link::ServiceAccess> &hub)
{
    auto access = call.isSet(u"event-hub") ? link::EventAccess::parse(call.value(u"event-hub"))
                                           : endpointOf(call, *hub);
    if (!access)
        return access;
    if (call.isSet(u"event-hub") && access->isHub())
        return Error{ErrorCode::Argument, u"--event-hub takes the connection string of an event hub, "
                                          "Endpoint=sb://...; that of a hub goes to --hub."_s};
    if (access->authorityFile.isEmpty())
        access->authorityFile = hub ? hub->authorityFile : call.value(u"ca");
    return access;
}

// What is wrong with the options that are numbers, times and ids; empty: nothing.
QString readNumbers(const Call &call, Following &following)
{
    auto &watch = following.watch;
    const auto seconds = durationOf(call.value(u"duration"));
    if (call.isSet(u"duration") && !seconds)
        return durationMisuse(call.value(u"duration"));
    following.seconds = seconds.value_or(0);
    bool isNumber = true;
    const double every = call.isSet(u"twins-every") ? call.value(u"twins-every").toDouble(&isNumber) : 2;
    if (!isNumber || every < 0 || every > LongestSeconds)
        return u"--twins-every takes seconds, 0 for never."_s;
    watch.twinsEveryMSecs = int(every * 1000);
    const QString from = call.isSet(u"from") ? call.value(u"from") : u"latest"_s;
    const auto start = link::EventStart::parse(from);
    if (!start)
        return u"--from takes latest, earliest or a time in UTC as 2026-01-31T08:00:00Z, not '%1'."_s.arg(
            from);
    watch.events.start = *start;
    const uint port = call.isSet(u"amqp") ? call.value(u"amqp").toUInt(&isNumber) : 0;
    if (!isNumber || port > 65535 || (call.isSet(u"amqp") && port == 0))
        return u"--amqp takes a port, a number from 1 to 65535."_s;
    if (port > 0 && !call.isSet(u"event-hub"))
        watch.events.access.port = quint16(port);
    if (call.isSet(u"consumer-group"))
        watch.events.group = call.value(u"consumer-group");
    return {};
}

} // namespace

std::optional<int> readFollowing(const Call &call, Following &following)
{
    auto &watch = following.watch;
    if (call.isSet(u"hub") || isServedWorkspace(call) || !call.isSet(u"event-hub")) {
        auto hub = HubCaller::accessOf(call);
        if (!hub)
            return call.fail(hub.error());
        watch.service = *std::move(hub);
    }
    auto access = eventAccessOf(call, watch.service);
    if (!access)
        return call.fail(access.error());
    watch.events.access = *std::move(access);
    following.hubName =
        (watch.service ? watch.service->hostName : watch.events.access.host).section(u'.', 0, 0);
    if (const QString misuse = readNumbers(call, following); !misuse.isEmpty())
        return call.misused(misuse);
    for (const auto &text : call.values(u"device")) {
        const auto id = TwinId::parsePath(text);
        if (!id)
            return call.fail(id.error());
        watch.devices.append(*id);
    }
    if (watch.twinsEveryMSecs == 0)
        watch.service.reset();
    return std::nullopt;
}

Result<void> followHub(const Following &following, std::function<void()> begin,
                       std::function<void(const Changes &)> hear)
{
    const SystemClock clock;
    link::HubWatch watch(following.watch, clock);
    watch.setListener([&watch, hear = std::move(hear)](const Changes &changes) {
        hear(changes);
        if (isOutputLost())
            watch.finish();
    });
    QEventLoop loop;
    QTimer time;
    time.setSingleShot(true);
    std::optional<Error> failure;
    QObject::connect(&watch, &link::HubWatch::watching, &watch, [&] {
        begin();
        complain(u"following %1; Ctrl+C ends it"_s.arg(following.hubName));
        if (following.seconds > 0 && !time.isActive())
            time.start(std::chrono::milliseconds(qint64(following.seconds * 1000)));
    });
    QObject::connect(&watch, &link::HubWatch::lost, &watch,
                     [](const Error &why) { complain(why.toString() + u" It is tried again."_s); });
    QObject::connect(&watch, &link::HubWatch::twinsUnread, &watch, [](const Error &why) {
        complain(u"The twins cannot be read, only events come: "_s + why.toString());
    });
    QObject::connect(&watch, &link::HubWatch::failed, &loop, [&](const Error &why) {
        failure = why;
        loop.quit();
    });
    QObject::connect(&watch, &link::HubWatch::finished, &loop, &QEventLoop::quit);
    QObject::connect(&time, &QTimer::timeout, &watch, &link::HubWatch::finish);
    EndSignals ending;
    std::thread listening([&ending, &watch] {
        if (ending.wait())
            QMetaObject::invokeMethod(&watch, &link::HubWatch::finish, Qt::QueuedConnection);
    });
    QMetaObject::invokeMethod(&watch, &link::HubWatch::start, Qt::QueuedConnection);
    loop.exec();
    ending.cancel();
    listening.join();
    if (watch.ignored() > 0)
        complain(
            u"%1 events were of no device, or of a kind that has no meaning here."_s.arg(watch.ignored()));
    return failure ? Result<void>(*failure) : Result<void>();
}

} // namespace app::cli

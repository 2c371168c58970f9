// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/remoterun.h"

#include "host/simulationrun.h"
#include "hub/edge.h"
#include "sim/registration.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace twin::host {

namespace {

// A device is registered by its name alone over the network; what it is to be else must be there already.
Error familyElsewhere(const CreateIdentity &registration)
{
    const QString id = registration.id.toString();
    const QString what = registration.spec.edge
                             ? u"the Edge device '%1'"_s.arg(id)
                             : u"'%1', a child of '%2'"_s.arg(id, *registration.spec.parent);
    return {.code = ErrorCode::Argument,
            .detail =
                u"The hub does not have %1. Register it there first: a scene registers Edge devices and "
                "their children in a hub of its own only."_s.arg(what)};
}

Error runtimeElsewhere(const TwinId &id)
{
    return {.code = ErrorCode::Argument,
            .detail = u"'%1' belongs to the Edge runtime. It is simulated in a hub of the scene's own, not "
                      "on one elsewhere."_s.arg(id.toString())};
}

} // namespace

RemoteRun::RemoteRun(RemoteSpec spec)
    : m_spec(std::move(spec))
    , m_clock(m_spec.scene.start.value_or(SimulationRun::UsualStart))
    , m_hub(m_spec.hub, m_clock, m_ids)
{
    m_hub.setListener([this](const Changes &changes) { onChanges(changes); });
    QObject::connect(&m_hub, &link::RemoteHub::messageReceived, &m_hub,
                     [this](const TwinId &id, const QByteArray &body) {
                         log(id, u"Message: "_s + QString::fromUtf8(body));
                     });
}

Result<std::unique_ptr<RemoteRun>> RemoteRun::open(RemoteSpec spec)
{
    std::unique_ptr<RemoteRun> run(new RemoteRun(std::move(spec)));
    const RemoteSpec &wanted = run->m_spec;
    if (auto set = run->setScene(wanted.scene, run->now(), wanted.shard, wanted.isTrusted); !set)
        return set.error();
    return run;
}

RemoteRun::~RemoteRun() = default;

Result<void> RemoteRun::enterDevices()
{
    const auto all = sim::placedIn(m_spec.scene);
    std::vector<sim::Placed> wanted;
    for (const auto &instance : runner().instances())
        wanted.push_back({&mutableRunner().entryOf(instance), instance});
    for (const auto &device : wanted) {
        if (edge::isSystemModule(device.instance.id))
            return runtimeElsewhere(device.instance.id);
    }
    const auto registrations = sim::registrationsOf(wanted, all, m_hub.state());
    if (auto entered = enterAll(registrations, false); !entered)
        return entered;
    return enterAll(registrations, true); // the hub wants their devices first
}

Result<void> RemoteRun::enterAll(std::span<const Command> registrations, bool areModules)
{
    std::optional<Error> failure;
    for (const auto &command : registrations) {
        const auto *registration = std::get_if<CreateIdentity>(&command);
        if (registration && registration->id.isModule() == areModules)
            enter(*registration, failure);
    }
    if (auto settled = settle(); !settled)
        return settled;
    return failure ? Result<void>(*failure) : Result<void>();
}

void RemoteRun::enter(const CreateIdentity &registration, std::optional<Error> &failure)
{
    m_hub.enter(registration.id, [this, registration, &failure](const Result<bool> &entered) {
        if (!entered) {
            failure = failure.value_or(entered.error());
            return;
        }
        if (!*entered)
            return;
        if (registration.spec.edge || registration.spec.parent) {
            m_hub.submit(DeleteIdentity{.id = registration.id}, {});
            if (!failure || registration.spec.edge) // the parent first: children wait for it
                failure = familyElsewhere(registration);
            return;
        }
        m_registered.insert(registration.id);
        const auto first = link::firstPatchOf(registration);
        if (!first)
            return;
        m_hub.submit(*first, [&failure](const Result<Reply> &reply) {
            if (!reply)
                failure = failure.value_or(reply.error());
        });
    });
}

Result<void> RemoteRun::begin()
{
    if (auto entered = enterDevices(); !entered)
        return entered;
    for (const auto &instance : std::vector(mutableRunner().instances())) {
        if (instance.powered)
            submit(mutableRunner().setPowered(instance.id, true, m_hub.state()));
    }
    return settle();
}

Result<void> RemoteRun::advanceTo(Timestamp until)
{
    for (auto next = nextOfScene(); next && *next <= until && !isHalted(); next = nextOfScene()) {
        m_clock.set(std::max(*next, now()));
        submit(mutableRunner().advanceTo(now(), m_hub.state()));
        if (auto settled = settle(); !settled)
            return settled;
        judge().lookAt(now());
        gather();
    }
    if (!isHalted())
        m_clock.set(std::max(until, now()));
    return {};
}

// A command that went down with its link is nobody's fault: the device comes back by itself.
void RemoteRun::submit(const sim::Runner::Commands &commands)
{
    for (const auto &[command, cause] : commands) {
        m_hub.submit(command, [this, command = command](const Result<Reply> &reply) {
            if (!reply && reply.error().code == ErrorCode::Cancelled)
                return;
            submit(mutableRunner().onReply(command, reply));
        });
    }
}

Result<void> RemoteRun::settle()
{
    if (!m_hub.isBusy())
        return {};
    QEventLoop loop;
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&m_hub, &link::RemoteHub::idle, &loop, &QEventLoop::quit);
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    patience.start(PatienceMSecs);
    while (m_hub.isBusy() && patience.isActive())
        loop.exec();
    if (m_hub.isBusy())
        return Error{ErrorCode::Timeout,
                     u"The hub has not answered for %1 seconds."_s.arg(PatienceMSecs / 1000)};
    return {};
}

Result<std::vector<sim::Outcome>> RemoteRun::finish()
{
    gather();
    auto outcomes = judge().finish(now());
    for (const auto &instance : std::vector(mutableRunner().instances()))
        submit(mutableRunner().setPowered(instance.id, false, m_hub.state()));
    if (auto settled = settle(); !settled)
        return settled.error();
    for (const auto &id : m_registered) {
        if (m_spec.removesDevices && !(id.isModule() && m_registered.contains(id.deviceId())))
            m_hub.submit(DeleteIdentity{.id = id}, {});
    }
    if (auto settled = settle(); !settled)
        return settled.error();
    return outcomes;
}

} // namespace twin::host

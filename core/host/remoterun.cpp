// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/remoterun.h"

#include "host/simulationrun.h"
#include "hub/edge.h"
#include "sim/registration.h"

#include <QEventLoop>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace twin::host {

namespace {

// What the hub must have before it takes the device.
std::optional<TwinId> neededFor(const CreateIdentity &registration)
{
    if (registration.id.isModule())
        return registration.id.deviceId();
    const auto parent = TwinId::parse(registration.spec.parent.value_or(QString()));
    return parent ? std::optional(*parent) : std::nullopt;
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
    m_turn.setSingleShot(true);
    m_turn.callOnTimeout(&m_turn, [this] { sendWaiting(); });
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

// In waves, so that each finds in the hub what it needs: Edge devices before their children, devices before
// their modules. Of a family that goes round in a circle the hub says what is wrong.
Result<void> RemoteRun::enterDevices()
{
    auto rest = registrations();
    while (!rest.empty()) {
        std::set<TwinId> waiting;
        for (const auto &one : rest)
            waiting.insert(one.id);
        const auto later = std::stable_partition(rest.begin(), rest.end(), [&](const auto &one) {
            const auto needed = neededFor(one);
            return !needed || !waiting.contains(*needed);
        });
        const auto end = later == rest.begin() ? rest.end() : later;
        if (auto entered = enterAll(std::span(rest.begin(), end)); !entered)
            return entered;
        rest.erase(rest.begin(), end);
    }
    return {};
}

// Those of this run, and what they need. The modules of an Edge runtime come with their devices.
std::vector<CreateIdentity> RemoteRun::registrations()
{
    const auto all = sim::placedIn(m_spec.scene);
    std::vector<sim::Placed> wanted;
    for (const auto &instance : runner().instances())
        wanted.push_back({&mutableRunner().entryOf(instance), instance});
    std::vector<CreateIdentity> registrations;
    for (auto &command : sim::registrationsOf(wanted, all, m_hub.state())) {
        if (auto *create = std::get_if<CreateIdentity>(&command))
            registrations.push_back(std::move(*create));
    }
    for (const auto &device : wanted) {
        if (edge::isSystemModule(device.instance.id))
            registrations.push_back(sim::registrationOf(*device.entry, device.instance));
    }
    return registrations;
}

Result<void> RemoteRun::enterAll(std::span<const CreateIdentity> registrations)
{
    std::optional<Error> failure;
    for (const auto &registration : registrations)
        enter(registration, failure);
    if (auto settled = settle(); !settled)
        return settled;
    return failure ? Result<void>(*failure) : Result<void>();
}

void RemoteRun::enter(const CreateIdentity &registration, std::optional<Error> &failure)
{
    m_hub.enter(registration, [this, registration, &failure](const Result<bool> &entered) {
        const TwinId &id = registration.id;
        if (!entered) {
            failure = failure.value_or(entered.error());
            return;
        }
        if (*entered)
            m_registered.insert(id);
        const bool isNew = *entered || (edge::isSystemModule(id) && m_registered.contains(id.deviceId()));
        const auto first = isNew ? link::firstPatchOf(registration) : std::nullopt;
        if (!first)
            return;
        m_hub.submit(*first, [&failure](const Result<Reply> &reply) {
            if (!reply)
                failure = failure.value_or(reply.error());
        });
    });
}

Result<void> RemoteRun::removeRegistered()
{
    for (const auto &id : m_registered) {
        if (!(id.isModule() && m_registered.contains(id.deviceId()))) // which goes with its device
            m_hub.submit(DeleteIdentity{.id = id}, {});
    }
    return settle();
}

Result<void> RemoteRun::begin()
{
    if (auto entered = enterDevices(); !entered) {
        if (entered.error().code != ErrorCode::Timeout)
            (void)removeRegistered(); // nothing is left behind
        return entered;
    }
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

void RemoteRun::submit(const sim::Runner::Commands &commands)
{
    if (m_waiting.empty() && (!m_sending.isValid() || double(m_sending.elapsed()) > turnMSecs())) {
        m_sending.start(); // what was not used before is not saved up
        m_sent = 0;
    }
    for (const auto &[command, cause] : commands) {
        if (m_spec.perSecond > 0)
            m_waiting.push_back(command);
        else
            send(command);
    }
    if (!m_waiting.empty() && !m_turn.isActive())
        sendWaiting();
}

// A command that went down with its link is nobody's fault: the device comes back by itself.
void RemoteRun::send(const Command &command)
{
    m_hub.submit(command, [this, command](const Result<Reply> &reply) {
        if (!reply && reply.error().code == ErrorCode::Cancelled)
            return;
        submit(mutableRunner().onReply(command, reply));
    });
}

// When the next one may go, since the first.
double RemoteRun::turnMSecs() const
{
    return m_spec.perSecond > 0 ? double(m_sent) * 1000 / m_spec.perSecond : 0;
}

// In their order, as many as the rate has let through by now.
void RemoteRun::sendWaiting()
{
    while (!m_waiting.empty() && double(m_sending.elapsed()) >= turnMSecs()) {
        ++m_sent;
        const Command next = std::move(m_waiting.front());
        m_waiting.pop_front();
        send(next);
    }
    if (!m_waiting.empty())
        m_turn.start(std::max(1, int(std::ceil(turnMSecs() - double(m_sending.elapsed())))));
}

Result<void> RemoteRun::settle()
{
    const auto isBusy = [this] { return m_hub.isBusy() || !m_waiting.empty(); };
    if (!isBusy())
        return {};
    QEventLoop loop;
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&m_hub, &link::RemoteHub::idle, &loop, &QEventLoop::quit);
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&m_turn, &QTimer::timeout, &patience, qOverload<>(&QTimer::start)); // not the hub's
    patience.start(PatienceMSecs);
    while (isBusy() && patience.isActive())
        loop.exec();
    if (isBusy())
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
    if (!m_spec.removesDevices)
        return outcomes;
    if (auto removed = removeRegistered(); !removed)
        return removed.error();
    return outcomes;
}

} // namespace twin::host

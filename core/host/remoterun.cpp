// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/remoterun.h"

#include "host/simulationrun.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace twin::host {

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
    std::optional<Error> failure;
    for (const auto &instance : runner().instances()) {
        const auto &entry = mutableRunner().entryOf(instance);
        if (entry.registers) // it does so itself, when it is not there yet
            continue;
        const TwinId id = instance.id;
        m_hub.enter(id, [this, id, &failure, &entry, instance](const Result<bool> &entered) {
            if (!entered) {
                failure = failure.value_or(entered.error());
                return;
            }
            if (!*entered)
                return;
            m_registered.append(id);
            const auto first = link::firstPatchOf(sim::registrationOf(entry, instance));
            if (!first)
                return;
            m_hub.submit(*first, [&failure](const Result<Reply> &reply) {
                if (!reply)
                    failure = failure.value_or(reply.error());
            });
        });
    }
    if (auto settled = settle(); !settled)
        return settled;
    return failure ? Result<void>(*failure) : Result<void>();
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
        if (m_spec.removesDevices)
            m_hub.submit(DeleteIdentity{.id = id}, {});
    }
    if (auto settled = settle(); !settled)
        return settled.error();
    return outcomes;
}

} // namespace twin::host

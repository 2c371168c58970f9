// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/simulationrun.h"

#include "sim/registration.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::host {

namespace {

constexpr qsizetype StoreEvery = 5'000; // changes in one transaction

} // namespace

const Timestamp SimulationRun::UsualStart = *Timestamp::parse(u"2026-01-01T00:00:00Z");

// Gathers changes so that a run as fast as possible does not wait for the disk at every moment.
class SimulationRun::Store final : public ChangeStore
{
public:
    explicit Store(store::Journal &journal)
        : m_journal(journal)
    { }

    Result<void> append(std::span<const Change> changes) override
    {
        m_waiting.append(Changes(changes.begin(), changes.end()));
        return m_waiting.size() < StoreEvery ? Result<void>() : flush();
    }

    Result<void> flush()
    {
        const Changes waiting = std::exchange(m_waiting, {});
        if (waiting.isEmpty())
            return {};
        return m_journal.append({waiting.constData(), std::size_t(waiting.size())});
    }

private:
    store::Journal &m_journal;
    Changes m_waiting;
};

SimulationRun::SimulationRun(SimulationSpec spec)
    : m_spec(std::move(spec))
    , m_clock(m_spec.scene.start.value_or(UsualStart))
    , m_ids(m_spec.scene.seed)
{ }

SimulationRun::~SimulationRun() = default;

Result<std::unique_ptr<SimulationRun>> SimulationRun::open(SimulationSpec spec)
{
    std::unique_ptr<SimulationRun> run(new SimulationRun(std::move(spec)));
    if (auto prepared = run->prepare(); !prepared)
        return prepared.error();
    return run;
}

Result<void> SimulationRun::prepare()
{
    State state;
    if (!m_spec.hubPath.isEmpty()) {
        auto journal = store::Journal::open(m_spec.hubPath);
        if (!journal)
            return journal.error();
        m_journal = *std::move(journal);
        auto loaded = m_journal->load();
        if (!loaded)
            return loaded.error();
        state = *std::move(loaded);
        m_store = std::make_unique<Store>(*m_journal);
        const auto newest = m_journal->history({}, 0, 1);
        if (!newest)
            return newest.error();
        if (!newest->isEmpty())
            m_clock.set(std::max(m_clock.now(), newest->first().time.plusMSecs(1000)));
    }
    m_hub = std::make_unique<Hub>(std::move(state), Surroundings{m_clock, m_ids}, m_store.get());
    m_hub->setListener([this](const Changes &changes) { onChanges(changes); });
    if (auto set = setScene(m_spec.scene, now(), m_spec.shard, m_spec.isTrusted); !set)
        return set;
    return registerDevices();
}

Result<void> SimulationRun::registerDevices()
{
    const auto all = sim::placedIn(m_spec.scene);
    std::vector<sim::Placed> wanted;
    for (const auto &instance : runner().instances()) {
        wanted.push_back({&runner().entryOf(instance), instance});
        if (!state().find(instance.id))
            m_registered.insert(instance.id);
    }
    sim::Runner::Commands commands;
    for (auto &command : sim::registrationsOf(wanted, all, state())) {
        if (std::holds_alternative<CreateIdentity>(command))
            m_registered.insert(targetOf(command));
        commands.emplaceBack(std::move(command), Cause{.origin = Cause::Origin::Simulation});
    }
    for (const auto &reply : m_hub->submit(std::span(commands.constData(), std::size_t(commands.size())))) {
        if (!reply)
            return reply.error();
    }
    return {};
}

std::optional<Timestamp> SimulationRun::nextDue() const
{
    const auto next = nextOfScene();
    const auto deadline = nextDeadline();
    return deadline && (!next || *deadline < *next) ? deadline : next;
}

Result<void> SimulationRun::begin()
{
    for (const auto &instance : runner().instances()) {
        if (!instance.powered)
            continue;
        if (auto done = submit(mutableRunner().setPowered(instance.id, true, state())); !done)
            return done;
    }
    return {};
}

Result<void> SimulationRun::advanceTo(Timestamp until)
{
    for (auto next = nextDue(); next && *next <= until && !isHalted(); next = nextDue()) {
        m_clock.set(std::max(*next, m_clock.now()));
        const auto deadline = nextDeadline();
        if (deadline && *deadline <= now()) {
            if (const auto done = m_hub->submit(ExpireCommands{}, {.origin = Cause::Origin::Service}); !done)
                return done.error();
        }
        if (auto done = submit(mutableRunner().advanceTo(now(), state())); !done)
            return done;
        judge().lookAt(now());
        gather();
    }
    if (!isHalted())
        m_clock.set(std::max(until, m_clock.now()));
    return {};
}

Result<void> SimulationRun::submit(const sim::Runner::Commands &commands)
{
    if (commands.isEmpty())
        return {};
    const auto replies = m_hub->submit(std::span(commands.constData(), std::size_t(commands.size())));
    sim::Runner::Commands more;
    for (qsizetype i = 0; i < replies.size(); ++i) {
        if (!replies[i] && sim::isStoreFailure(replies[i].error()))
            return replies[i].error();
        more.append(mutableRunner().onReply(commands[i].first, replies[i]));
    }
    return submit(more);
}

Result<std::vector<sim::Outcome>> SimulationRun::finish()
{
    gather();
    auto outcomes = judge().finish(now());
    for (const auto &instance : std::vector(mutableRunner().instances())) {
        if (auto done = submit(mutableRunner().setPowered(instance.id, false, state())); !done)
            return done.error();
    }
    if (auto removed = removeDevices(); !removed)
        return removed.error();
    if (!m_store)
        return outcomes;
    if (auto stored = m_store->flush(); !stored)
        return stored.error();
    return outcomes;
}

Result<void> SimulationRun::removeDevices()
{
    sim::Runner::Commands commands;
    for (const auto &id : m_registered) {
        const bool goesWithDevice = id.isModule() && m_registered.contains(id.deviceId());
        if (m_spec.removesDevices && !goesWithDevice && state().find(id))
            commands.emplaceBack(DeleteIdentity{.id = id}, Cause{.origin = Cause::Origin::Simulation});
    }
    return submit(commands);
}

std::optional<Timestamp> SimulationRun::nextDeadline() const
{
    std::optional<Timestamp> deadline;
    for (const auto &open : state().invocations())
        deadline = deadline ? std::min(*deadline, open.deadline) : open.deadline;
    return deadline;
}

} // namespace twin::host

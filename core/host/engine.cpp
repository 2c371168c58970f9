// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/engine.h"

#include "sim/registration.h"
#include "sim/trust.h"

#include <algorithm>

namespace twin::host {

namespace {

constexpr int RetryMSecs = 1000;
constexpr QStringView TrustDocument = u"trusted scripts and addresses";
constexpr int MaxRounds = 100; // of devices that answer at the very moment they hear

ChangeStore *storeOf(Workspace &workspace, ChangeStore *store)
{
    return workspace.journal ? workspace.journal.get() : store;
}

} // namespace

Engine::Engine(Workspace workspace, const Surroundings &around, ChangeStore *store)
    : m_workspace(std::move(workspace))
    , m_around{around.clock, around.ids, &m_models}
    , m_hub(std::exchange(m_workspace.state, {}), m_around, storeOf(m_workspace, store))
    , m_runner(m_workspace.scene, around.clock.now())
    , m_clock(around.clock.now())
{
    m_hub.setListener([this](const Changes &changes) { onChanges(changes); });
}

Delivery::Simulation Engine::simulation() const
{
    Delivery::Simulation simulation{.clock = m_clock};
    for (const auto &id : m_runner.devices()) {
        const auto status = *m_runner.status(id);
        simulation.devices.insert(id, {.powered = status.powered,
                                       .behaviour = m_runner.kindOf(id),
                                       .messages = status.messages,
                                       .reports = status.reports,
                                       .refusals = status.refusals,
                                       .fault = status.fault});
    }
    simulation.keepsUp = m_keepsUp;
    if (!m_scene)
        m_scene = std::make_shared<const sim::Scene>(m_runner.scene());
    simulation.scene = m_scene;
    simulation.trust = m_trust;
    for (const auto &id : m_looked) {
        if (!m_runner.instanceOf(id))
            continue;
        if (auto look = m_runner.look(id, m_scene))
            simulation.looks.insert(id, std::make_shared<const sim::DeviceLook>(*std::move(look)));
    }
    for (const auto &id : m_lookedAhead)
        simulation.upcoming.insert(id, std::make_shared<const std::vector<sim::Upcoming>>(
                                           m_runner.upcoming(SimulationClient::UpcomingAtMost, id)));
    return simulation;
}

std::optional<Timestamp> Engine::nextWake() const
{
    auto wake = nextDeadline();
    const auto due = m_clock.isPlaying() ? m_runner.nextDue() : std::nullopt;
    if (m_jump)
        return now();
    if (due) {
        const Timestamp real = m_clock.realOf(*due);
        wake = wake ? std::min(*wake, real) : real;
    }
    return wake;
}

std::optional<Timestamp> Engine::nextDelivery() const
{
    if (m_gatheredSince || m_devicesChanged || m_clockChanged)
        return std::max(m_gatheredSince.value_or(m_lastDelivery), m_lastDelivery.plusMSecs(BatchMSecs));
    if (m_countersMoved)
        return std::max(m_lastCounters.plusMSecs(CountersMSecs), m_lastDelivery.plusMSecs(BatchMSecs));
    return std::nullopt;
}

void Engine::start()
{
    disconnectAll();
    if (m_workspace.journal)
        m_trustMark = m_workspace.journal->document(TrustDocument.toString()).value_or(QByteArray());
    judgeTrust(m_runner.scene());
    for (const auto &instance : std::vector(m_runner.instances())) {
        if (instance.powered)
            submitDevices(m_runner.setPowered(instance.id, true, state()));
    }
    m_clock.play(now());
}

// Before anything comes from outside, devices live up to that moment: they are to hear of it then.
QList<Result<Reply>> Engine::perform(std::span<const std::pair<Command, Cause>> commands)
{
    simulate();
    const auto replies = m_hub.submit(commands);
    for (const auto &reply : replies) {
        if (!reply && sim::isStoreFailure(reply.error()))
            noteFailure(reply.error());
    }
    return replies;
}

void Engine::submit(std::vector<Request> requests)
{
    std::vector<std::pair<Command, Cause>> commands;
    commands.reserve(requests.size());
    for (auto &request : requests)
        commands.emplace_back(std::move(request.command), Cause{.origin = Cause::Origin::Window});
    const auto replies = perform(commands);
    for (std::size_t i = 0; i < requests.size(); ++i)
        m_gathered.replies.emplace_back(std::move(requests[i].promise), replies[qsizetype(i)]);
    if (!m_gatheredSince)
        m_gatheredSince = now();
}

void Engine::tick()
{
    expire();
    simulate();
    if (m_sceneChanged)
        saveScene();
    if (m_workspace.journal && m_workspace.journal->changesSinceSnapshot() > m_compactAbove)
        compact();
}

Delivery Engine::take()
{
    const Timestamp time = now();
    const bool countersDue = m_countersMoved && time >= m_lastCounters.plusMSecs(CountersMSecs);
    if (m_devicesChanged || m_clockChanged || countersDue) {
        m_gathered.simulation = simulation();
        m_gathered.simulation->devicesChanged = m_devicesChanged || m_countersMoved;
        m_gathered.simulation->clockChanged = std::exchange(m_clockChanged, false);
        m_devicesChanged = m_countersMoved = false;
        m_lastCounters = time;
    }
    m_gathered.time = time;
    m_gatheredSince.reset();
    m_lastDelivery = time;
    return std::exchange(m_gathered, {});
}

void Engine::stop()
{
    if (m_sceneChanged)
        saveScene();
    m_clock.pause(now());
    disconnectAll();
    if (m_workspace.journal && m_workspace.journal->changesSinceSnapshot() > CompactAbove / 10)
        compact();
}

void Engine::setPowered(const TwinId &id, bool on)
{
    simulate();
    submitDevices(m_runner.setPowered(id, on, state()));
    noteScene();
}

void Engine::play()
{
    m_clock.play(now());
    m_clockChanged = true;
}

void Engine::pause()
{
    simulate();
    m_clock.pause(now());
    m_clockChanged = true;
}

void Engine::setSpeed(double speed)
{
    simulate();
    m_clock.setSpeed(speed, now());
    m_clockChanged = true;
}

void Engine::step()
{
    const auto due = m_runner.nextDue();
    if (!due || m_clock.isPlaying())
        return;
    m_clock.set(*due, now());
    submitDevices(m_runner.advanceTo(*due, state()));
    takeNews();
    m_clockChanged = true;
}

void Engine::jumpTo(Timestamp time)
{
    if (time <= m_runner.now())
        return;
    m_jump = time;
    m_pausesAfterJump = !m_clock.isPlaying();
    m_clock.play(now());
    m_clockChanged = true;
}

void Engine::setFaults(std::vector<sim::Fault> faults)
{
    simulate();
    m_runner.setFaults(std::move(faults));
    noteScene();
}

void Engine::setWatches(std::vector<sim::Watch> watches)
{
    simulate();
    m_runner.setWatches(std::move(watches));
    noteScene();
}

void Engine::setCourse(sim::SceneCourse course)
{
    simulate();
    m_runner.setCourse(std::move(course));
    noteScene();
}

void Engine::setSeed(quint64 seed)
{
    simulate();
    m_runner.setSeed(seed);
    noteScene();
}

void Engine::setLooked(const QSet<TwinId> &ids)
{
    m_looked = ids;
    m_devicesChanged = true;
}

void Engine::setLookedAhead(const QSet<TwinId> &ids)
{
    m_lookedAhead = ids;
    m_devicesChanged = true;
}

void Engine::restart(const TwinId &id, double seconds, bool keepsMemory)
{
    simulate();
    submitDevices(m_runner.restart(id, seconds, keepsMemory));
    m_devicesChanged = true;
}

void Engine::replaceDevice(const TwinId &id, const sim::SceneDevice &device)
{
    simulate();
    if (!m_runner.replaceDevice(id, device))
        return;
    judgeTrust(m_runner.scene());
    noteScene();
}

void Engine::addDevice(const sim::SceneDevice &device)
{
    simulate();
    const auto before = m_runner.instances().size();
    if (!m_runner.add(device))
        return;
    const auto &all = m_runner.instances();
    const std::vector<sim::Instance> added(all.begin() + std::ptrdiff_t(before), all.end());
    judgeTrust(m_runner.scene());
    bringUp(added);
    for (const auto &instance : added)
        submitDevices(m_runner.setPowered(instance.id, true, state()));
    noteScene();
}

void Engine::replaceScene(const sim::Scene &scene, bool isTrusted)
{
    simulate();
    judgeTrust(scene, isTrusted);
    submitDevices(m_runner.replaceScene(scene, state()));
    std::vector<sim::Instance> live; // without those that have left
    for (const auto &id : m_runner.devices())
        live.push_back(*m_runner.instanceOf(id));
    bringUp(live);
    noteScene();
}

// Registers devices that the hub does not know, and switches on those that the scene says are on.
void Engine::bringUp(const std::vector<sim::Instance> &instances)
{
    const std::vector<sim::Instance> here(instances); // the runner's own may move
    std::vector<sim::Placed> wanted;
    for (const auto &instance : here) {
        if (m_runner.instanceOf(instance.id))
            wanted.push_back({&m_runner.entryOf(instance), instance});
    }
    sim::Runner::Commands commands;
    for (auto &command : sim::registrationsOf(wanted, wanted, state()))
        commands.emplaceBack(std::move(command), Cause{.origin = Cause::Origin::Simulation});
    submitDevices(commands);
    for (const auto &device : wanted) {
        if (device.instance.powered)
            submitDevices(m_runner.setPowered(device.instance.id, true, state()));
    }
}

void Engine::giveTrust()
{
    simulate();
    judgeTrust(m_runner.scene(), true);
    for (const auto &id : m_runner.devices()) {
        if (!m_runner.status(id)->fault.isEmpty())
            submitDevices(m_runner.setPowered(id, true, state()));
    }
    m_devicesChanged = true;
}

void Engine::keepTrust(const QByteArray &mark)
{
    if (mark == std::exchange(m_trustMark, mark) || !m_workspace.journal)
        return;
    if (const auto kept = m_workspace.journal->setDocument(TrustDocument.toString(), mark); !kept)
        noteFailure(kept.error());
}

// With `isGiven` a person trusts it from now on.
void Engine::judgeTrust(const sim::Scene &scene, bool isGiven)
{
    const sim::Outside outside = sim::outsideOf(scene);
    const QByteArray mark = sim::trustMark(scene, outside);
    if (isGiven)
        keepTrust(mark);
    m_trust = mark.isEmpty()        ? SceneTrust::NotNeeded
              : mark == m_trustMark ? SceneTrust::Given
                                    : SceneTrust::Needed;
    if (m_trust != SceneTrust::Given)
        return m_helpers.drop(m_runner);
    if (const auto prepared = m_helpers.prepare(scene, outside, m_runner); !prepared)
        log({m_runner.now(), {}, prepared.error().detail});
}

// The scene is another one: the window hears of it, and the workspace keeps it.
void Engine::noteScene()
{
    m_scene.reset();
    m_devicesChanged = m_sceneChanged = true;
}

void Engine::endJump()
{
    m_clock.set(*m_jump, now());
    m_jump.reset();
    if (std::exchange(m_pausesAfterJump, false))
        m_clock.pause(now());
    m_clockChanged = true;
}

void Engine::log(sim::LogLine line)
{
    if (m_logListener)
        m_logListener(line, false);
    m_gathered.log.push_back(std::move(line));
    if (!m_gatheredSince)
        m_gatheredSince = now();
}

// Hands on what devices have logged. True when a break-point or watch has paused the clock.
bool Engine::takeNews()
{
    auto halts = m_runner.takeHalts();
    for (auto &line : m_runner.takeLog())
        log(std::move(line));
    if (halts.empty())
        return false;
    if (!m_gatheredSince)
        m_gatheredSince = now();
    for (const auto &halt : halts) {
        if (m_logListener)
            m_logListener({halt.time, halt.device, halt.reason}, true);
    }
    std::move(halts.begin(), halts.end(), std::back_inserter(m_gathered.halts));
    m_jump.reset();
    m_clock.set(m_runner.now(), now());
    m_clock.pause(now());
    m_clockChanged = true;
    return true;
}

void Engine::onChanges(const Changes &changes)
{
    m_gathered.changes.append(changes);
    if (!m_gatheredSince)
        m_gatheredSince = now();
    const auto before = m_runner.deviceCount();
    m_runner.onChanges(changes);
    if (m_runner.deviceCount() != before)
        noteScene();
    if (m_listener)
        m_listener(changes);
}

void Engine::submitDevices(const sim::Runner::Commands &commands)
{
    if (commands.isEmpty())
        return;
    m_countersMoved = true;
    const auto replies = m_hub.submit(std::span(commands.constData(), std::size_t(commands.size())));
    sim::Runner::Commands more;
    for (qsizetype i = 0; i < replies.size(); ++i) {
        // A device switches off only when it is told to or when it fails.
        m_devicesChanged = m_devicesChanged || std::holds_alternative<Disconnect>(commands[i].first);
        if (!replies[i] && sim::isStoreFailure(replies[i].error()))
            noteFailure(replies[i].error());
        more.append(m_runner.onReply(commands[i].first, replies[i]));
    }
    submitDevices(more);
}

void Engine::disconnectAll()
{
    sim::Runner::Commands commands;
    for (const auto &record : state().records()) {
        if (record->identity->connected)
            commands.emplaceBack(Disconnect{record->id()}, Cause{.origin = Cause::Origin::Simulation});
    }
    std::sort(commands.begin(), commands.end(), [](const auto &a, const auto &b) {
        return std::get<Disconnect>(a.first).id < std::get<Disconnect>(b.first).id;
    });
    if (!commands.isEmpty())
        m_hub.submit(std::span(commands.constData(), std::size_t(commands.size())));
}

// Devices that cannot keep up hold the virtual clock back.
void Engine::simulate()
{
    for (int round = 0; m_clock.isPlaying() && round < MaxRounds; ++round) {
        const Timestamp until = std::max(m_jump.value_or(m_clock.at(now())), m_runner.now());
        // Also what reaches no hub is to be seen: a lost message, another state.
        const auto next = m_runner.nextDue();
        m_countersMoved = m_countersMoved || (next && *next <= until);
        const auto commands = m_runner.advanceTo(until, state());
        submitDevices(commands);
        if (takeNews())
            return;
        if (m_jump && m_runner.now() >= until)
            endJump();
        const bool keepsUp = m_jump || m_runner.now() >= until;
        m_clockChanged = m_clockChanged || keepsUp != m_keepsUp;
        m_keepsUp = keepsUp;
        if (m_runner.now() < until) {
            m_clock.set(m_runner.now(), now());
            return;
        }
        const auto due = m_runner.nextDue();
        if (!due || *due > until)
            return;
    }
}

void Engine::expire()
{
    const auto deadline = nextDeadline();
    if (!deadline || *deadline > now())
        return;
    const auto reply = m_hub.submit(ExpireCommands{}, {.origin = Cause::Origin::Service});
    if (reply)
        return;
    noteFailure(reply.error());
    m_expireFrom = now().plusMSecs(RetryMSecs);
}

void Engine::compact()
{
    const auto done = m_workspace.journal->compact(state(), {}, now());
    m_compactAbove = done ? CompactAbove : m_compactAbove + CompactAbove;
    if (!done)
        noteFailure(done.error());
}

// A device that ran on would only lose what it says.
void Engine::noteFailure(const Error &error)
{
    m_gathered.storeError = error;
    if (!m_gatheredSince)
        m_gatheredSince = now();
    if (!m_clock.isPlaying())
        return;
    m_clock.pause(now());
    m_clockChanged = true;
}

void Engine::saveScene()
{
    m_sceneChanged = false;
    if (const auto saved = host::saveScene(m_workspace, m_runner.scene()); !saved)
        noteFailure(saved.error());
}

std::optional<Timestamp> Engine::nextDeadline() const
{
    std::optional<Timestamp> deadline;
    for (const auto &open : state().invocations())
        deadline = deadline ? std::min(*deadline, open.deadline) : open.deadline;
    return deadline ? std::optional(std::max(*deadline, m_expireFrom)) : deadline;
}

} // namespace twin::host

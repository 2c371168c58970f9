// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/engine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::host {

namespace {

constexpr qint64 CompactAfter = 20'000; // changes since the last snapshot
constexpr int MaxEchoes = 1000; // answers to answers in one instant, far above what devices do
const QString SceneDocument = u"scene"_s;

bool isStoreFailure(const Error &error)
{
    switch (error.code) {
    case ErrorCode::StoreLocked:
    case ErrorCode::StoreCorrupt:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreFailed:
        return true;
    default:
        return false;
    }
}

Cause simulation()
{
    return {Cause::Origin::Simulation, {}};

constexpr int RetryMSecs = 1000;
constexpr int MaxRounds = 100; // of devices that answer at the very moment they hear

bool isStoreFailure(ErrorCode code)
{
    return code == ErrorCode::StoreFull || code == ErrorCode::StoreFailed ||
           code == ErrorCode::StoreCorrupt || code == ErrorCode::StoreLocked || code == ErrorCode::StoreNewer;
}

ChangeStore *storeOf(Workspace &workspace, ChangeStore *store)
{
    return workspace.journal ? workspace.journal.get() : store;
}

} // namespace

Result<std::unique_ptr<Engine>> Engine::open(const WorkspaceOptions &options)
{
    std::unique_ptr<Engine> engine(new Engine);
    const bool isManual = !options.manualStart.isNever();
    if (isManual)
        engine->m_clock->fix(options.manualStart);
    engine->m_ids =
        isManual ? std::unique_ptr<IdSource>(std::make_unique<SeededIds>(1)) : std::make_unique<SystemIds>();

    State state;
    QByteArray sceneText = options.newScene;
    if (!options.path.isEmpty()) {
        auto journal = store::Journal::open(options.path);
        if (!journal)
            return journal.error();
        engine->m_journal = *std::move(journal);
        auto loaded = engine->m_journal->load();
        if (!loaded)
            return loaded.error();
        state = *std::move(loaded);
        const auto kept = engine->m_journal->document(SceneDocument);
        if (!kept)
            return kept.error();
        if (!kept->isEmpty() || state.number() > 0)
            sceneText = *kept;
    }
    sim::Scene scene;
    if (!sceneText.isEmpty()) {
        auto read = sim::readScene(sceneText);
        if (!read)
            return read.error();
        scene = *std::move(read);
    }
    const bool isNew = state.number() == 0;
    engine->m_hub = std::make_unique<Hub>(std::move(state), Surroundings{*engine->m_clock, *engine->m_ids},
                                          engine->m_journal.get());
    engine->start(std::move(scene), isNew);
    if (engine->m_storeFailure)
        return *engine->m_storeFailure;
    return engine;
}

Engine::~Engine()
{
    if (m_runner)
        saveScene();
}

void Engine::start(sim::Scene scene, bool isNew)
{
    m_hub->setListener([this](const Changes &changes) {
        m_changes.append(changes);
        if (!m_runner)
            return;
        m_runner->onChanges(changes);
        const bool sceneChanged = std::any_of(changes.begin(), changes.end(), [](const Change &c) {
            return std::holds_alternative<IdentityDeleted>(c.body);
        });
        if (sceneChanged)
            saveScene();
    });
    const Timestamp now = m_clock->now();
    if (isNew) {
        playPast(scene, now);
    } else {
        disconnectAll();
        m_runner.emplace(std::move(scene), now);
    }
    m_virtual.emplace(now, now);
    const auto devices = m_runner->scene().devices;
    for (const auto &device : devices) {
        if (device.powered)
            run(m_runner->setPowered(device.id, true, state()));
    }
    saveScene();
    tick();
}

// Nothing can be connected to a hub that was not running.
void Engine::disconnectAll()
{
    Commands commands;
    for (const auto &record : state().records()) {
        if (record->identity->connected)
            commands.append({Disconnect{record->id()}, simulation()});
    }
    (void)submit(commands);
}

void Engine::registerDevices(const sim::Scene &scene)
{
    Commands commands;
    for (const auto &device : scene.devices) {
        commands.append(
            {CreateIdentity{.id = device.id,
                            .spec = {},
                            .tags = device.tags.isEmpty() ? std::nullopt : std::optional(device.tags),
                            .desired =
                                device.desired.isEmpty() ? std::nullopt : std::optional(device.desired)},
             simulation()});
    }
    (void)submit(commands);
}

// Devices that "were seen some time ago" live for a moment of the past, so that their twins tell of it.
void Engine::playPast(const sim::Scene &scene, Timestamp start)
{
    constexpr qint64 MomentMSecs = 60'000;
    const bool wasManual = m_clock->isFixed();
    double longest = 0;
    for (const auto &device : scene.devices)
        longest = std::max(longest, device.lastSeenSecondsAgo);
    const auto at = [start](double secondsAgo) { return start.plusMSecs(-qint64(secondsAgo * 1000)); };
    m_clock->fix(at(longest).plusMSecs(-MomentMSecs));
    registerDevices(scene);
    m_runner.emplace(scene, m_clock->now());

    auto past = scene.devices;
    std::erase_if(past, [](const sim::SceneDevice &device) { return device.lastSeenSecondsAgo <= 0; });
    std::sort(past.begin(), past.end(),
              [](const auto &a, const auto &b) { return a.lastSeenSecondsAgo > b.lastSeenSecondsAgo; });
    for (const auto &device : past) {
        const Timestamp until = at(device.lastSeenSecondsAgo);
        m_clock->fix(until.plusMSecs(-MomentMSecs));
        runTo(m_clock->now());
        run(m_runner->setPowered(device.id, true, state()));
        m_clock->fix(until);
        runTo(until);
        run(m_runner->setPowered(device.id, device.powered, state()));
    }
    m_clock->fix(start);
    runTo(start);
    if (!wasManual)
        m_clock->release();
}

QList<Result<Reply>> Engine::submit(const Commands &commands)
{
    if (commands.isEmpty())
        return {};
    auto replies = m_hub->submit({commands.constData(), std::size_t(commands.size())});
    for (const auto &reply : replies) {
        if (!reply && isStoreFailure(reply.error()))
            m_storeFailure = reply.error();
    }
    return replies;
}

// Commands of devices, and what the devices make of the hub's answers.
void Engine::run(const Commands &commands)
{
    Commands open = commands;
    for (int echo = 0; !open.isEmpty() && echo < MaxEchoes; ++echo) {
        m_isTouched = true;
        const auto replies = submit(open);
        Commands next;
        for (qsizetype i = 0; i < open.size(); ++i)
            next.append(m_runner->onReply(open[i].first, replies[i]));
        open = next;
    }
}

void Engine::runTo(Timestamp virtualTime)
{
    for (auto next = m_runner->nextDue(); next && *next <= virtualTime; next = m_runner->nextDue())
        run(m_runner->advanceTo(std::max(*next, m_runner->now()), state()));
    if (m_runner->now() < virtualTime)
        run(m_runner->advanceTo(virtualTime, state()));

Engine::Engine(Workspace workspace, const Surroundings &around, ChangeStore *store)
    : m_workspace(std::move(workspace))
    , m_around(around)
    , m_hub(std::exchange(m_workspace.state, {}), around, storeOf(m_workspace, store))
    , m_runner(m_workspace.scene, around.clock.now())
    , m_clock(around.clock.now())
{
    m_hub.setListener([this](const Changes &changes) { onChanges(changes); });
}

Delivery::Simulation Engine::simulation() const
{
    Delivery::Simulation simulation{.clock = m_clock};
    for (const auto &device : m_runner.scene().devices) {
        const auto status = *m_runner.status(device.id);
        simulation.devices.insert(device.id, {.powered = status.powered,
                                              .behaviour = device.kind,
                                              .messages = status.messages,
                                              .reports = status.reports,
                                              .refusals = status.refusals,
                                              .fault = status.fault});
    }
    return simulation;
}

std::optional<Timestamp> Engine::nextWake() const
{
    auto wake = nextDeadline();
    const auto due = m_clock.isPlaying() ? m_runner.nextDue() : std::nullopt;
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
    for (const auto &device : sim::Scene(m_runner.scene()).devices) {
        if (device.powered)
            submitDevices(m_runner.setPowered(device.id, true, state()));
    }
    m_clock.play(now());
}

// Before anything comes from outside, devices live up to that moment: they are to hear of it then.
void Engine::submit(std::vector<Request> requests)
{
    simulate();
    std::vector<std::pair<Command, Cause>> commands;
    commands.reserve(requests.size());
    for (auto &request : requests)
        commands.emplace_back(std::move(request.command), Cause{.origin = Cause::Origin::Window});
    const auto replies = m_hub.submit(commands);
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const auto &reply = replies[qsizetype(i)];
        if (!reply && isStoreFailure(reply.error().code))
            noteFailure(reply.error());
        m_gathered.replies.emplace_back(std::move(requests[i].promise), reply);
    }
    if (!m_gatheredSince)
        m_gatheredSince = now();
}

void Engine::tick()
{
    const Timestamp now = m_clock->now();
    if (m_virtual->isPlaying())
        runTo(m_virtual->at(now));
    expireCommands();
    compactWhenDue();
}

std::optional<Timestamp> Engine::nextWork() const
{
    std::optional<Timestamp> next;
    const auto consider = [&next](std::optional<Timestamp> time) {
        if (time && (!next || *time < *next))
            next = time;
    };
    if (const auto due = m_runner->nextDue())
        consider(m_virtual->hubTimeOf(*due));
    for (const auto &open : state().invocations())
        consider(open.deadline);
    return next;
}

void Engine::advance(qint64 ms)
{
    Q_ASSERT(m_clock->isFixed());
    const Timestamp until = m_clock->now().plusMSecs(ms);
    for (auto next = nextWork(); next && *next <= until; next = nextWork()) {
        m_clock->fix(std::max(m_clock->now(), *next));
        tick();
    }
    m_clock->fix(until);
    tick();
}

void Engine::expireCommands()
{
    const auto &open = state().invocations();
    const Timestamp now = m_clock->now();
    if (std::any_of(open.begin(), open.end(), [now](const Invocation &i) { return i.deadline <= now; }))
        (void)submit({{ExpireCommands{}, simulation()}});
}

void Engine::compactWhenDue()
{
    if (!m_journal || m_journal->changesSinceSnapshot() < CompactAfter)
        return;
    if (const auto compacted = m_journal->compact(state(), {}, m_clock->now()); !compacted)
        m_storeFailure = compacted.error();
}

void Engine::saveScene()
{
    if (!m_journal || !m_runner)
        return;
    if (const auto saved = m_journal->setDocument(SceneDocument, sim::writeScene(m_runner->scene())); !saved)
        m_storeFailure = saved.error();

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
    run(m_runner->setPowered(id, on, state()));
    m_isTouched = true;
    saveScene();
    tick();
}

void Engine::setPlaying(bool playing)
{
    tick();
    m_virtual->setPlaying(playing, m_clock->now());
    m_isTouched = true;

    simulate();
    submitDevices(m_runner.setPowered(id, on, state()));
    m_devicesChanged = m_sceneChanged = true;
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
    tick();
    m_virtual->setSpeed(speed, m_clock->now());
    m_isTouched = true;

    simulate();
    m_clock.setSpeed(speed, now());
    m_clockChanged = true;
}

void Engine::step()
{
    setPlaying(false);
    if (const auto next = m_runner->nextDue()) {
        m_virtual->set(*next, m_clock->now());
        runTo(*next);
    }
}

SimulationStatus Engine::status()
{
    m_isTouched = false;
    SimulationStatus status;
    for (const auto &device : m_runner->scene().devices) {
        if (const auto known = m_runner->status(device.id)) {
            status.devices.insert(device.id, {known->powered, device.kind, known->messages, known->reports,
                                              known->refusals, known->fault});
        }
    }
    status.isPlaying = m_virtual->isPlaying();
    status.speed = m_virtual->speed();
    status.virtualTime = m_virtual->at(m_clock->now());
    return status;

    const auto due = m_runner.nextDue();
    if (!due || m_clock.isPlaying())
        return;
    m_clock.set(*due, now());
    submitDevices(m_runner.advanceTo(*due, state()));
    m_clockChanged = true;
}

void Engine::onChanges(const Changes &changes)
{
    m_gathered.changes.append(changes);
    if (!m_gatheredSince)
        m_gatheredSince = now();
    const auto before = m_runner.scene().devices.size();
    m_runner.onChanges(changes);
    if (m_runner.scene().devices.size() != before)
        m_devicesChanged = m_sceneChanged = true;
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
        if (!replies[i] && isStoreFailure(replies[i].error().code))
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
        const Timestamp until = std::max(m_clock.at(now()), m_runner.now());
        const auto commands = m_runner.advanceTo(until, state());
        submitDevices(commands);
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

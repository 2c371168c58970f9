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
}

void Engine::setSpeed(double speed)
{
    tick();
    m_virtual->setSpeed(speed, m_clock->now());
    m_isTouched = true;
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
}

} // namespace twin::host

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/workspace.h"

#include "host/graphtext.h"
#include "sim/registration.h"
#include "sim/runner.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::host {

namespace {

using Commands = sim::Runner::Commands;

constexpr QStringView SceneDocument = u"scene";

Result<void> submitAll(Hub &hub, const Commands &commands)
{
    for (const auto &reply : hub.submit(std::span(commands.constData(), std::size_t(commands.size())))) {
        if (!reply)
            return reply.error();
    }
    return {};
}

// Refused by its form alone: whether the hub takes it depends on the devices.
Result<Commands> graphCommands(const QByteArray &text)
{
    Commands commands;
    if (text.isEmpty())
        return commands;
    auto read = readGraph(text);
    if (!read)
        return read.error();
    for (auto &command : *read)
        commands.emplaceBack(std::move(command), Cause{.origin = Cause::Origin::Import});
    return commands;
}

Commands registrations(const sim::Scene &scene)
{
    const auto placed = sim::placedIn(scene);
    Commands commands;
    for (auto &command : sim::registrationsOf(placed, placed, State()))
        commands.emplaceBack(std::move(command), Cause{.origin = Cause::Origin::Simulation});
    return commands;
}

// Those that were seen last some time ago, the longest ago first.
std::vector<sim::Instance> seenBefore(const sim::Scene &scene)
{
    std::vector<sim::Instance> devices;
    for (const auto &instance : sim::instancesOf(scene)) {
        if (scene.devices[instance.entry].lastSeenSecondsAgo > 0)
            devices.push_back(instance);
    }
    std::stable_sort(devices.begin(), devices.end(), [&](const auto &a, const auto &b) {
        return scene.devices[a.entry].lastSeenSecondsAgo > scene.devices[b.entry].lastSeenSecondsAgo;
    });
    return devices;
}

// Registers everything in one transaction, then lets the past happen.
Result<State> made(const sim::Scene &scene, const Commands &graph, const Surroundings &around,
                   ChangeStore *store)
{
    const Timestamp start = around.clock.now();
    const auto past = seenBefore(scene);
    const auto ago = [start](double seconds) { return start.plusMSecs(-qint64(seconds * 1000)); };
    const auto seconds = [&scene](const sim::Instance &instance) {
        return scene.devices[instance.entry].lastSeenSecondsAgo;
    };
    ManualClock clock(past.empty() ? start : ago(seconds(past.front())));
    Hub hub(State(), {clock, around.ids}, store);
    if (auto done = submitAll(hub, registrations(scene) + graph); !done)
        return done.error();
    for (const auto &device : past) {
        clock.set(ago(seconds(device)));
        sim::Runner runner(scene, clock.now());
        for (const bool on : {true, false}) {
            if (auto done = submitAll(hub, runner.setPowered(device.id, on, hub.state())); !done)
                return done.error();
        }
    }
    return hub.state();
}

// The scene is written first: a program that ends in between finds a hub without changes and makes it again.
Result<Workspace> makeWorkspace(Workspace workspace, const WorkspaceSpec &spec, const Surroundings &around,
                                ChangeStore *store)
{
    if (spec.sceneText.isEmpty())
        return workspace;
    auto scene = sim::readScene(spec.sceneText);
    if (!scene)
        return scene.error();
    workspace.scene = *std::move(scene);
    if (auto saved = saveScene(workspace, workspace.scene); !saved)
        return saved.error();
    const auto graph = graphCommands(spec.graphText);
    if (!graph)
        return graph.error();
    auto state = made(workspace.scene, *graph, around, workspace.journal ? workspace.journal.get() : store);
    if (!state)
        return state.error();
    workspace.state = *std::move(state);
    return workspace;
}

// Devices that were registered once and are not any more have left the scene.
void dropDeleted(Workspace &workspace)
{
    auto &devices = workspace.scene.devices;
    std::vector<bool> isGone(devices.size());
    for (const auto &instance : sim::instancesOf(workspace.scene)) {
        auto &entry = devices[instance.entry];
        if (workspace.state.find(instance.id) || entry.registers)
            continue;
        if (entry.count > 0)
            entry.without.push_back(instance.number);
        else
            isGone[instance.entry] = true;
    }
    for (std::size_t i = devices.size(); i-- > 0;) {
        if (isGone[i])
            devices.erase(devices.begin() + std::ptrdiff_t(i));
    }
}

Result<void> loadWorkspace(Workspace &workspace)
{
    auto state = workspace.journal->load();
    if (!state)
        return state.error();
    workspace.state = *std::move(state);
    if (workspace.state.number() == 0)
        return {};
    const auto text = workspace.journal->document(SceneDocument.toString());
    if (!text)
        return text.error();
    if (text->isEmpty())
        return {};
    auto scene = sim::readScene(*text);
    if (!scene)
        return scene.error();
    workspace.scene = *std::move(scene);
    dropDeleted(workspace);
    return {};
}

} // namespace

Result<Workspace> openWorkspace(const WorkspaceSpec &spec, const Surroundings &around, ChangeStore *store)
{
    if (!spec.sceneText.isEmpty()) {
        if (const auto checked = sim::readScene(spec.sceneText); !checked)
            return checked.error();
    }
    if (const auto checked = graphCommands(spec.graphText); !checked)
        return checked.error();
    Workspace workspace;
    if (!spec.path.isEmpty()) {
        auto journal = store::Journal::open(spec.path);
        if (!journal)
            return journal.error();
        workspace.journal = *std::move(journal);
        if (auto loaded = loadWorkspace(workspace); !loaded)
            return loaded.error();
    }
    if (workspace.state.number() > 0)
        return workspace;
    return makeWorkspace(std::move(workspace), spec, around, store);
}

QString certificateFolderOf(const QString &workspace)
{
    if (!workspace.isEmpty())
        return QFileInfo(workspace).absoluteFilePath() + u".certificates"_s;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/twinscope/certificates"_s;
}

Result<void> saveScene(Workspace &workspace, const sim::Scene &scene)
{
    if (!workspace.journal)
        return {};
    return workspace.journal->setDocument(SceneDocument.toString(), sim::writeScene(scene));
}

} // namespace twin::host

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/machineeditor.h"

#include "host/simulationclient.h"
#include "json/mergepatch.h"
#include "shared/errortext.h"
#include "sim/course.h"
#include "sim/devicelook.h"
#include "sim/machineedit.h"
#include "simulation/statechart.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;

namespace app {

MachineEditor::MachineEditor(twin::host::SimulationClient &simulation, QObject *parent)
    : QObject(parent)
    , m_simulation(simulation)
{
    connect(&simulation, &twin::host::SimulationClient::lookChanged, this, &MachineEditor::onLook);
}

void MachineEditor::setDevice(const twin::TwinId &id)
{
    m_id = id;
    m_replaced.reset();
    m_waiting.clear();
    m_done.clear();
    m_isSettling = false;
}

Json MachineEditor::behaviour() const
{
    const auto look = m_simulation.look(m_id);
    return look && look->behaviour ? toJson(*look->behaviour) : Json();
}

QString MachineEditor::change(const Change &change)
{
    return take({.change = change});
}

QString MachineEditor::rename(const QString &from, const QString &to)
{
    return take(
        {.change = [=](const Json &behaviour) { return twin::sim::withStateRenamed(behaviour, from, to); },
         .from = from,
         .to = to});
}

QString MachineEditor::undo()
{
    return take({.isUndo = true});
}

// A change is made of what the scene has: so it has to have the one before.
QString MachineEditor::take(const Step &step)
{
    if (!isOnItsWay())
        return run(step);
    m_waiting.push_back(step);
    return {};
}

bool MachineEditor::isOnItsWay() const
{
    const auto look = m_simulation.look(m_id);
    return m_replaced && look && look->behaviour == m_replaced;
}

QString MachineEditor::run(const Step &step)
{
    if (step.isUndo)
        return runUndo();
    const Json before = behaviour();
    const Json after = step.change(before);
    if (Json::identical(before, after))
        return {};
    if (const QString trouble = put(after); !trouble.isEmpty())
        return trouble;
    m_done.push_back({before, after, step.from, step.to});
    if (m_done.size() > StepsAtMost)
        m_done.erase(m_done.begin());
    m_isSettling = true;
    if (!step.from.isEmpty())
        followInScene(step.from, step.to);
    return {};
}

QString MachineEditor::runUndo()
{
    if (m_done.empty())
        return tr("There is no change of the chart to take back.");
    const Done done = m_done.back();
    const Json now = behaviour();
    Json wanted = done.before;
    if (!Json::identical(now, done.after)) {
        const bool stands =
            twin::json::mergePatch(now, twin::json::mergeDiff(done.before, done.after)) == now;
        if (!stands)
            return tr("The last change of the chart cannot be taken back: the same was changed elsewhere.");
        wanted = twin::json::mergePatch(now, twin::json::mergeDiff(done.after, done.before));
        const Json *machine = done.before.find("machine"sv);
        if (machine && now["machine"sv] == done.after["machine"sv]) // with the order of its states
            wanted = wanted.with("machine"sv, *machine);
    }
    if (const QString trouble = put(wanted); !trouble.isEmpty())
        return trouble;
    m_done.pop_back();
    m_isSettling = false;
    if (!done.from.isEmpty())
        followInScene(done.to, done.from);
    return {};
}

QString MachineEditor::put(const Json &behaviour)
{
    const auto look = m_simulation.look(m_id);
    const auto done = m_simulation.replaceBehaviour(m_id, behaviour);
    if (!done)
        return plainTextOf(done.error());
    m_replaced = look ? look->behaviour : nullptr;
    return {};
}

// What the scene says beside its devices names the state, too; so do break-points, by their own names.
void MachineEditor::followInScene(const QString &from, const QString &to)
{
    const auto look = m_simulation.look(m_id);
    if (!look)
        return;
    auto renamed = twin::sim::courseWithStateRenamed(*look->scene, look->entry, from, to);
    if (!renamed)
        return;
    auto &watches = renamed->course.watches;
    for (std::size_t i = 0; i < watches.size(); ++i) {
        const QString device = watches[i].devices.words.value(0);
        const bool isOther = watches[i].condition != look->scene->watches[i].condition;
        if (isOther && watches[i].name == StateChart::breakName(device, from))
            watches[i].name = StateChart::breakName(device, to);
    }
    m_simulation.setCourse(renamed->course);
    if (renamed->left > 0)
        emit left(from, renamed->left);
}

void MachineEditor::onLook()
{
    if (isOnItsWay())
        return;
    // As the scene writes it, so that it is known again.
    if (std::exchange(m_isSettling, false) && !m_done.empty())
        m_done.back().after = behaviour();
    m_replaced.reset();
    if (m_waiting.empty())
        return;
    const Step step = m_waiting.front();
    m_waiting.pop_front();
    if (const QString trouble = run(step); !trouble.isEmpty())
        emit refused(trouble);
}

} // namespace app

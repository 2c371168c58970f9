// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a runner will do next, for somebody who looks ahead.
#include "sim/livedevicemore.h"
#include "sim/upcoming.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

QString fullName(const Part &part, const QString &name)
{
    return part.name.isEmpty() ? name : QString(part.name + u'.' + name);
}

template <class Variant>
QString wordOfKind(const Variant &kind)
{
    return std::visit(
        [](const auto &one) {
            constexpr std::string_view word = std::remove_cvref_t<decltype(one)>::Word;
            return QString::fromUtf8(word.data(), qsizetype(word.size()));
        },
        kind);
}

QString actionWords(const std::vector<Action> &actions, std::size_t from = 0)
{
    QStringList words;
    for (std::size_t i = from; i < actions.size(); ++i)
        words.append(wordOfKind(actions[i].kind));
    return words.join(u", "_s);
}

QString nameOfSet(const Part &part, const TelemetrySet &set)
{
    QStringList names;
    for (const auto &value : set.values)
        names.append(value.name);
    return fullName(part, set.name.isEmpty() ? names.join(u", "_s) : set.name);
}

QString nameOfRule(const When &rule)
{
    return rule.note.isEmpty() ? wordOfKind(rule.on) : rule.note;
}

} // namespace

std::vector<Upcoming> Runner::upcoming(std::size_t count, const TwinId &id) const
{
    const LiveDevice *only = find(id);
    if (!id.isNull() && !only)
        return {};
    std::vector<Upcoming> found;
    for (const Due &due : only ? duesOf(only->index(), count) : firstDues(count)) {
        const bool isOfScene = due.device == Due::NoDevice;
        found.push_back({.time = due.time,
                         .device = isOfScene ? TwinId() : m_instances[due.device].id,
                         .kind = due.kind,
                         .what = *whatOf(due)});
    }
    return found;
}

// The queue is a heap: what comes after a place stands at its two children. So the first few are found
// without looking at the rest.
std::vector<Due> Runner::firstDues(std::size_t count) const
{
    const std::vector<Due> &all = m_queue.all();
    const auto isLater = [&](std::size_t a, std::size_t b) { return all[a] > all[b]; };
    std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(isLater)> edge(isLater);
    if (!all.empty())
        edge.push(0);
    std::vector<Due> found;
    while (!edge.empty() && found.size() < count) {
        const std::size_t at = edge.top();
        edge.pop();
        for (const std::size_t child : {2 * at + 1, 2 * at + 2}) {
            if (child < all.size())
                edge.push(child);
        }
        if (whatOf(all[at]))
            found.push_back(all[at]);
    }
    return found;
}

// One walk over the queue that keeps the first few.
std::vector<Due> Runner::duesOf(quint32 device, std::size_t count) const
{
    const auto isSooner = [](const Due &a, const Due &b) { return b > a; };
    std::vector<Due> found; // a heap with the latest in front
    for (const Due &due : m_queue.all()) {
        const bool isAbout = due.device == device || (due.device == Due::NoDevice && concerns(due, device));
        const bool isSoon = found.size() < count || (count > 0 && isSooner(due, found.front()));
        if (!isAbout || !isSoon || !whatOf(due))
            continue;
        if (found.size() == count) {
            std::pop_heap(found.begin(), found.end(), isSooner);
            found.pop_back();
        }
        found.push_back(due);
        std::push_heap(found.begin(), found.end(), isSooner);
    }
    std::sort_heap(found.begin(), found.end(), isSooner);
    return found;
}

// Whether something of the scene is about the device.
bool Runner::concerns(const Due &due, quint32 device) const
{
    const Selector *selector = nullptr;
    if (due.kind == Due::Kind::Timeline && due.item < m_scene.timeline.size())
        selector = &m_scene.timeline[due.item].devices;
    if (due.kind == Due::Kind::FaultBegins && due.item < m_desk.faults().size())
        selector = &m_desk.faults()[due.item].devices;
    return selector && selector->matches(m_instances[device].id.toString(), entryAt(device));
}

// Empty when it is void: it stays in the queue until its turn, and nothing happens then.
std::optional<QString> Runner::whatOf(const Due &due) const
{
    if (due.device != Due::NoDevice) {
        const auto &device = m_devices[due.device];
        return device && device->life() == due.life ? device->whatOf(due) : std::nullopt;
    }
    if (due.life != m_sceneLife)
        return std::nullopt;
    if (due.kind == Due::Kind::Timeline) {
        const TimelineEntry &entry = m_scene.timeline[due.item];
        return entry.note.isEmpty() ? actionWords(entry.actions) : entry.note;
    }
    if (due.item >= m_desk.faults().size() || m_desk.faults()[due.item].off)
        return std::nullopt;
    return wordOfKind(m_desk.faults()[due.item].kind);
}

std::optional<QString> LiveDevice::whatOf(const Due &due) const
{
    switch (due.kind) {
    case Due::Kind::React:
    case Due::Kind::Finish:
        return whatIsAnswered(due);
    case Due::Kind::Report: {
        const Part &part = behaviour().part(due.part);
        return fullName(part, part.properties[due.item].name);
    }
    case Due::Kind::Telemetry: {
        const Part &part = behaviour().part(due.part);
        return nameOfSet(part, part.telemetry[due.item]);
    }
    case Due::Kind::Answer: {
        if (due.part >= behaviour().partCount())
            return QString(); // a command that it does not have
        const Part &part = behaviour().part(due.part);
        return fullName(part, part.commands[due.item].name);
    }
    case Due::Kind::Rule:
        return nameOfRule(behaviour().reactions[due.item]);
    case Due::Kind::Act:
        return whatGoesOn(due.argument);
    case Due::Kind::Leave: {
        if (!m_more || m_more->state < 0 || due.argument != m_more->stay)
            return std::nullopt;
        const auto &ways = behaviour().machine->states[std::size_t(m_more->state)].transitions;
        return QString(stateName() + u" \u2192 "_s + ways[due.item].to);
    }
    default:
        return QString();
    }
}

std::optional<QString> LiveDevice::whatIsAnswered(const Due &due) const
{
    const auto &run = m_writable[m_plan->part(due.part).firstWritable + due.item];
    const bool isVoid = due.kind == Due::Kind::Finish
                            ? run.promisedVersion != due.argument
                            : due.argument <= run.handledVersion || due.argument < run.askedVersion;
    if (isVoid)
        return std::nullopt;
    const Part &part = behaviour().part(due.part);
    return fullName(part, part.writable[due.item].name);
}

// What stands behind a wait.
std::optional<QString> LiveDevice::whatGoesOn(qint64 run) const
{
    if (!m_more)
        return std::nullopt;
    const auto found = m_more->runs.find(run);
    if (found == m_more->runs.end())
        return std::nullopt;
    return actionWords(*found->second.actions, found->second.next);
}

} // namespace twin::sim

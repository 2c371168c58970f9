// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/plan.h"

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

constexpr QStringView Root = u"$root.";

bool mayBeObject(const Generator &generator)
{
    const auto *constant = std::get_if<Constant>(&generator.kind);
    if (constant)
        return constant->value.isObject();
    return std::holds_alternative<ObjectOf>(generator.kind) ||
           std::holds_alternative<Scripted>(generator.kind) || std::holds_alternative<Pick>(generator.kind) ||
           std::holds_alternative<Markov>(generator.kind) || std::holds_alternative<Mix>(generator.kind) ||
           std::holds_alternative<ByNumber>(generator.kind) ||
           std::holds_alternative<Drive>(generator.kind) || std::holds_alternative<Fetched>(generator.kind);
}

bool looksAtValues(const Behaviour &behaviour)
{
    if (behaviour.machine)
        return true;
    for (const auto &when : behaviour.reactions) {
        if (std::holds_alternative<OnThreshold>(when.on) || std::holds_alternative<OnChange>(when.on))
            return true;
    }
    return false;
}

// A name without a copy, for a look into a hash.
QString borrowed(QStringView name)
{
    return QString::fromRawData(name.data(), name.size());
}

} // namespace

std::pair<QString, QString> partedPath(const QString &path)
{
    const auto point = path.indexOf(u'.');
    if (point < 0)
        return {QString(), path};
    const QString component = path.left(point);
    return {component == u"$root" ? QString() : component, path.mid(point + 1)};
}

Plan::Plan(std::shared_ptr<const Behaviour> behaviour)
    : m_behaviour(std::move(behaviour))
    , m_isWatching(looksAtValues(*m_behaviour))
{
    m_names.resize(m_behaviour->partCount());
    for (std::size_t i = 0; i < m_behaviour->partCount(); ++i)
        addPart(m_behaviour->part(i), i);
    for (const auto &when : m_behaviour->reactions)
        addLocals(when.actions);
    if (!m_behaviour->machine)
        return;
    for (const auto &state : m_behaviour->machine->states) {
        addLocals(state.entry);
        addLocals(state.exit);
        for (const auto &transition : state.transitions)
            addLocals(transition.actions);
    }
}

void Plan::addPart(const Part &part, std::size_t index)
{
    PartSlots places;
    places.properties = quint16(m_slots.size());
    for (std::size_t i = 0; i < part.properties.size(); ++i) {
        const auto &property = part.properties[i];
        addSlot(property.name, SlotKind::Property, index, &property.value);
        m_isStructured = m_isStructured || mayBeObject(property.value);
        if (std::holds_alternative<Greatest>(property.value.kind))
            places.greatest.push_back(quint16(i));
    }
    places.writable = quint16(m_slots.size());
    places.firstWritable = quint16(m_writableCount);
    for (const auto &property : part.writable) {
        addSlot(property.name, SlotKind::Writable, index, nullptr);
        m_isStructured = true; // an acknowledgement has members that come and go
    }
    m_writableCount += part.writable.size();
    for (const auto &set : part.telemetry) {
        places.sets.push_back(quint16(m_slots.size()));
        for (const auto &value : set.values)
            addSlot(value.name, SlotKind::Telemetry, index, &value.value);
    }
    m_parts.push_back(std::move(places));
}

quint16 Plan::addSlot(const QString &name, SlotKind kind, std::size_t part, const Generator *generator)
{
    const auto slot = quint16(m_slots.size());
    const qint32 sampler = generator ? qint32(m_samplerCount++) : -1;
    m_slots.push_back({name, kind, quint16(part), sampler, generator});
    m_names[part].insert(name, slot);
    const QString &component = m_behaviour->part(part).name;
    if (!component.isEmpty())
        m_paths.insert(component + u'.' + name, slot);
    return slot;
}

void Plan::addLocals(const std::vector<Action> &actions)
{
    for (const auto &action : actions) {
        if (const auto *set = std::get_if<Set>(&action.kind); set && slotOf(set->value, 0) < 0)
            addSlot(set->value, SlotKind::Local, 0, nullptr);
    }
}

qint32 Plan::slotOf(QStringView name, std::size_t part) const
{
    const bool isRoot = name.startsWith(Root);
    const QString wanted = borrowed(isRoot ? name.mid(Root.size()) : name);
    if (wanted.contains(u'.')) {
        const auto found = m_paths.constFind(wanted);
        return found == m_paths.constEnd() ? -1 : qint32(*found);
    }
    if (!isRoot) {
        if (const auto own = m_names[part].constFind(wanted); own != m_names[part].constEnd())
            return *own;
    }
    const auto found = m_names.front().constFind(wanted);
    return found == m_names.front().constEnd() ? -1 : qint32(*found);
}

qint32 Plan::stateOf(const QString &name) const
{
    if (!m_behaviour->machine)
        return -1;
    const auto &states = m_behaviour->machine->states;
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (states[i].name == name)
            return qint32(i);
    }
    return -1;
}

} // namespace twin::sim

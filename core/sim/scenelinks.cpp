// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The names by which the parts of a behaviour mean each other.
#include "sim/scenechecks.h"
#include "twin/digitaltwin.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

class LinkCheck final
{
public:
    LinkCheck(SceneCursor &cursor, const Behaviour &behaviour)
        : m_cursor(cursor)
        , m_behaviour(behaviour)
    { }

    void part(const Spot &at, const Part &part)
    {
        const Spot properties = m_cursor.member(at, "properties"sv);
        for (const auto &property : part.properties)
            value(named(properties, property.name), property.value, part);
        const Spot writable = m_cursor.member(at, "writable"sv);
        for (const auto &property : part.writable) {
            const auto same = std::find_if(part.properties.begin(), part.properties.end(),
                                           [&](const auto &other) { return other.name == property.name; });
            if (same != part.properties.end())
                m_cursor.fail(named(writable, property.name), u"A read-only property has this name."_s, true);
            name(named(writable, property.name));
        }
        const Spot commands = m_cursor.member(at, "commands"sv);
        for (const auto &command : part.commands)
            name(named(commands, command.name));
        for (std::size_t i = 0; i < part.telemetry.size(); ++i)
            telemetry(m_cursor.element(m_cursor.member(at, "telemetry"sv), qsizetype(i)), part.telemetry[i],
                      part);
    }

    void name(const Spot &at)
    {
        const QString name = at.pointer.last();
        if (!isDtdlName(name.toStdString()))
            m_cursor.fail(
                at, u"\"%1\" is no name: letters, digits and underscores are, a letter first."_s.arg(name),
                true);
    }

private:
    Spot named(const Spot &at, const QString &name) const { return m_cursor.member(at, name.toStdString()); }

    void telemetry(const Spot &at, const TelemetrySet &set, const Part &part)
    {
        const Spot values = m_cursor.member(at, "values"sv);
        for (const auto &one : set.values)
            value(named(values, one.name), one.value, part);
        const auto &writable = m_behaviour.root.writable;
        const bool isFound = std::any_of(writable.begin(), writable.end(), [&](const auto &property) {
            return property.name == set.everyFrom && property.initial.isNumber();
        });
        if (!set.everyFrom.isEmpty() && !isFound)
            m_cursor.fail(m_cursor.member(at, "everyFrom"sv),
                          u"The root has no writable property of this name that holds a number."_s);
        const Spot states = m_cursor.member(at, "states"sv);
        for (const auto &state : set.states) {
            if (!hasState(state))
                m_cursor.fail(states, u"There is no state \"%1\"."_s.arg(state));
        }
    }

    void value(const Spot &at, const Generator &generator, const Part &part)
    {
        name(at);
        if (const auto *approach = std::get_if<Approach>(&generator.kind);
            approach && !hasNumber(part, approach->to))
            m_cursor.fail(
                m_cursor.member(at, "to"sv),
                u"\"to\" must name a property or telemetry value of this component that holds a number."_s);
        if (const auto *greatest = std::get_if<Greatest>(&generator.kind);
            greatest && !isSent(part, greatest->of))
            m_cursor.fail(m_cursor.member(at, "of"sv),
                          u"\"of\" must name a telemetry value of this component."_s);
    }

    static bool isSent(const Part &part, const QString &name)
    {
        return std::any_of(part.telemetry.begin(), part.telemetry.end(), [&](const auto &set) {
            return std::any_of(set.values.begin(), set.values.end(),
                               [&](const auto &value) { return value.name == name; });
        });
    }

    bool hasNumber(const Part &part, const QString &name) const
    {
        if (name.contains(u'.')) // of another component
            return hasNumber(partOf(name), name.mid(name.indexOf(u'.') + 1));
        const bool isAsked =
            std::any_of(part.writable.begin(), part.writable.end(), [&](const auto &property) {
                return property.name == name && property.initial.isNumber();
            });
        const bool isReported = std::any_of(part.properties.begin(), part.properties.end(),
                                            [&](const auto &property) { return property.name == name; });
        return isAsked || isReported || isSent(part, name);
    }

    const Part &partOf(const QString &path) const
    {
        for (const auto &component : m_behaviour.components) {
            if (path.startsWith(component.name + u'.'))
                return component;
        }
        return m_behaviour.root;
    }

    bool hasState(const QString &name) const
    {
        return m_behaviour.machine &&
               std::any_of(m_behaviour.machine->states.begin(), m_behaviour.machine->states.end(),
                           [&](const MachineState &state) { return state.name == name; });
    }

    SceneCursor &m_cursor;
    const Behaviour &m_behaviour;
};

} // namespace

void checkRead(SceneCursor &cursor, const Spot &at, const Behaviour &behaviour)
{
    LinkCheck check(cursor, behaviour);
    check.part(at, behaviour.root);
    const Spot components = cursor.member(at, "components"sv);
    for (const auto &component : behaviour.components) {
        const Spot spot = cursor.member(components, component.name.toStdString());
        check.name(spot);
        check.part(spot, component);
    }
}

} // namespace twin::sim

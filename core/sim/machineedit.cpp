// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/machineedit.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

// What becomes of an object; nothing: it is taken out of its list.
using ObjectChange = std::function<std::optional<Json>(const Json &object)>;

// Every object below the value, the innermost first.
Json eachObject(const Json &value, const ObjectChange &change)
{
    const auto inside = [&](const Json &one) -> std::optional<Json> {
        Json inner = eachObject(one, change);
        return inner.isObject() ? change(inner) : std::optional(std::move(inner));
    };
    if (value.isArray()) {
        std::vector<Json> elements;
        for (const Json &one : value.elements()) {
            if (auto kept = inside(one))
                elements.push_back(*std::move(kept));
        }
        return Json::array(std::move(elements));
    }
    if (!value.isObject())
        return value;
    JsonObjectBuilder object(value.size());
    for (const auto &member : value.members())
        object.append(member.key, inside(member.value).value_or(member.value));
    return object.take();
}

bool isGoTo(const Json &object, const QString &state)
{
    return object["do"sv].toStringView() == "go"sv && object["state"sv].toString() == state;
}

bool isTriggerOf(const Json &object, const QString &state)
{
    const auto on = object["on"sv].toStringView();
    return (on == "entry"sv || on == "exit"sv) && object["state"sv].toString() == state;
}

// state() == "from" and its kin, either way round.
QString withComparisonsRenamed(QString formula, const QString &from, const QString &to)
{
    const QString old = QRegularExpression::escape(from);
    const QString now = QString(to).replace(u'\\', u"\\\\"_s);
    formula.replace(QRegularExpression(u"(state\\(\\s*\\)\\s*[=!]=\\s*\")%1\""_s.arg(old)),
                    u"\\1%1\""_s.arg(now));
    formula.replace(QRegularExpression(u"\"%1(\"\\s*[=!]=\\s*state\\(\\s*\\))"_s.arg(old)),
                    u"\"%1\\1"_s.arg(now));
    return formula;
}

Json mappedSets(Json behaviour, const std::function<Json(const Json &set)> &change)
{
    const auto inPart = [&](const Json &part) {
        const Json *sets = part.find("telemetry"sv);
        if (!sets)
            return part;
        std::vector<Json> changed;
        for (const Json &set : sets->elements())
            changed.push_back(change(set));
        return part.with("telemetry"sv, Json::array(std::move(changed)));
    };
    behaviour = inPart(behaviour);
    const Json *components = behaviour.find("components"sv);
    if (!components)
        return behaviour;
    JsonObjectBuilder parts(components->size());
    for (const auto &member : components->members())
        parts.append(member.key, inPart(member.value));
    return behaviour.with("components"sv, parts.take());
}

// A list of one word may be the word alone.
QStringList statesOfSet(const Json &set)
{
    const Json &states = set["states"sv];
    QStringList names;
    for (const Json &one : states.elements())
        names.append(one.toString());
    return states.isString() ? QStringList(states.toString()) : names;
}

Json setWith(const Json &set, const QStringList &states)
{
    std::vector<Json> names(states.begin(), states.end());
    return set.with("states"sv, names.size() == 1 ? names.front() : Json::array(std::move(names)));
}

bool namesState(const Json &set, const QString &state)
{
    return statesOfSet(set).contains(state);
}

Json setWithout(const Json &set, const QString &state)
{
    QStringList states = statesOfSet(set);
    if (states.removeAll(state) == 0)
        return set;
    return states.isEmpty() ? set.without("states"sv).with("onDemand"sv, Json(true)) : setWith(set, states);
}

Json setRenamed(const Json &set, const QString &from, const QString &to)
{
    if (!namesState(set, from))
        return set;
    QStringList states = statesOfSet(set);
    std::replace(states.begin(), states.end(), from, to);
    return setWith(set, states);
}

// The state with its transitions as `change` gives them; those that it gives none for go.
Json mappedWays(const Json &state, const ObjectChange &change)
{
    const Json *ways = state.find("transitions"sv);
    if (!ways)
        return state;
    std::vector<Json> changed;
    for (const Json &way : ways->elements()) {
        if (auto kept = change(way))
            changed.push_back(*std::move(kept));
    }
    return changed.empty() ? state.without("transitions"sv)
                           : state.with("transitions"sv, Json::array(std::move(changed)));
}

const Json &statesOf(const Json &behaviour)
{
    return behaviour["machine"sv]["states"sv];
}

Json withStates(const Json &behaviour, Json states)
{
    return behaviour.with("machine"sv, behaviour["machine"sv].with("states"sv, std::move(states)));
}

bool isFirstState(const Json &behaviour, const QString &name)
{
    const auto states = statesOf(behaviour).members();
    return !states.empty() && states.front().key.toString() == name;
}

} // namespace

json::Pointer placeOfState(const QString &state)
{
    return json::Pointer(QStringList{u"machine"_s, u"states"_s, state});
}

json::Pointer placeOfWay(const QString &state, qsizetype index)
{
    return placeOfState(state).child(u"transitions"_s).child(index);
}

Json withState(const Json &behaviour, const QString &name)
{
    const Json &states = statesOf(behaviour);
    if (states.find(QStringView(name)))
        return behaviour;
    return withStates(behaviour, states.with(json::Key(QStringView(name)), Json::emptyObject()));
}

Json objectWithStateRenamed(const Json &object, const QString &from, const QString &to)
{
    Json now = object;
    if (isGoTo(object, from) || isTriggerOf(object, from))
        now = now.with("state"sv, Json(to));
    for (const std::string_view formula : {"if"sv, "formula"sv}) {
        const Json *text = object.find(formula);
        if (text && text->isString())
            now = now.with(formula, Json(withComparisonsRenamed(text->toString(), from, to)));
    }
    return now;
}

Json withStateRenamed(const Json &behaviour, const QString &from, const QString &to)
{
    if (!statesOf(behaviour).find(QStringView(from)))
        return behaviour;
    Json changed = eachObject(behaviour, [&](const Json &object) -> std::optional<Json> {
        return objectWithStateRenamed(object, from, to);
    });
    changed = mappedSets(changed, [&](const Json &set) { return setRenamed(set, from, to); });
    JsonObjectBuilder states;
    for (const auto &member : statesOf(changed).members()) {
        const Json state = mappedWays(member.value, [&](const Json &way) {
            return way["to"sv].toString() == from ? way.with("to"sv, Json(to)) : way;
        });
        states.append(member.key.toString() == from ? json::Key(QStringView(to)) : member.key, state);
    }
    // Merged into a template, the new name would stand last and not be the first state any more.
    const Json *initial = changed["machine"sv].find("initial"sv);
    const bool isInitial = initial ? initial->toString() == from : isFirstState(behaviour, from);
    changed = withStates(changed, states.take());
    return isInitial ? withInitial(changed, to) : changed;
}

Json withoutState(const Json &behaviour, const QString &name)
{
    if (!statesOf(behaviour).find(QStringView(name)))
        return behaviour;
    Json changed = eachObject(behaviour, [&](const Json &object) -> std::optional<Json> {
        return isGoTo(object, name) ? std::nullopt : std::optional(object);
    });
    changed = mappedSets(changed, [&](const Json &set) { return setWithout(set, name); });
    JsonObjectBuilder states;
    for (const auto &member : statesOf(changed).members()) {
        if (member.key.toString() == name)
            continue;
        states.append(member.key, mappedWays(member.value, [&](const Json &way) {
                          return way["to"sv].toString() == name ? std::nullopt : std::optional(way);
                      }));
    }
    Json left = states.take();
    if (left.isEmpty())
        return changed.without("machine"sv);
    changed = withStates(changed, std::move(left));
    const Json &machine = changed["machine"sv];
    return machine["initial"sv].toString() == name ? changed.with("machine"sv, machine.without("initial"sv))
                                                   : changed;
}

Json withWay(const Json &behaviour, const QString &from, const QString &to)
{
    const Json *state = placeOfState(from).find(behaviour);
    if (!state)
        return behaviour;
    const Json *before = state->find("transitions"sv);
    std::vector<Json> ways;
    if (before)
        ways.assign(before->elements().begin(), before->elements().end());
    ways.push_back(Json::object({{"to", Json(to)}, {"after", Json(FirstAfter)}}));
    return json::withValueAt(behaviour, placeOfState(from).child(u"transitions"_s),
                             Json::array(std::move(ways)));
}

Json withoutWay(const Json &behaviour, const QString &from, qsizetype index)
{
    return json::withoutValueAt(behaviour, placeOfWay(from, index));
}

Json withInitial(const Json &behaviour, const QString &name)
{
    return behaviour.with("machine"sv, behaviour["machine"sv].with("initial"sv, Json(name)));
}

StateUses usesOf(const Json &behaviour, const QString &name)
{
    StateUses uses;
    (void)eachObject(behaviour, [&](const Json &object) {
        uses.actions += isGoTo(object, name) ? 1 : 0;
        return std::optional(object);
    });
    (void)mappedSets(behaviour, [&](const Json &set) {
        uses.sets += namesState(set, name) ? 1 : 0;
        return set;
    });
    for (const auto &member : statesOf(behaviour).members()) {
        if (member.key.toString() == name)
            continue;
        for (const Json &way : member.value["transitions"sv].elements())
            uses.ways += way["to"sv].toString() == name ? 1 : 0;
    }
    return uses;
}

} // namespace twin::sim

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/digitaltwinpatch.h"

#include "json/mergepatch.h"
#include "json/pointer.h"
#include "twin/digitaltwin.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

using json::Key;

namespace {

constexpr int MaxValueDepth = 5; // nested objects in a DTDL value (section 4)

Error refusal(ErrorCode code, const QString &detail, const QString &place)
{
    return {.code = code, .detail = detail, .place = place};
}

// A value that DTDL 2 properties can hold: no null, no array, at most five nested objects, DTDL names.
Result<void> checkValue(const Json &value, const QString &place, int depth = 1)
{
    if (value.isNull())
        return refusal(ErrorCode::ValueNull,
                       u"A value cannot be null; use remove to clear a desired value."_s, place);
    if (value.isArray())
        return refusal(ErrorCode::Array, u"A property of a digital twin cannot hold an array."_s, place);
    if (!value.isObject())
        return {};
    if (depth > MaxValueDepth) {
        return Error{.code = ErrorCode::Depth,
                     .detail = u"Objects in a property value may be nested %1 deep."_s.arg(MaxValueDepth),
                     .place = place,
                     .limit = MaxValueDepth,
                     .actual = depth};
    }
    if (value.contains("$metadata"sv))
        return refusal(ErrorCode::NestedComponent,
                       u"A component cannot stand inside a property or another component."_s, place);
    for (const auto &[key, member] : value.members()) {
        const QString inside = place + u'/' + json::escapedToken(key.toString());
        if (!isDtdlName(key.view()))
            return refusal(ErrorCode::Name, u"'%1' is no DTDL name."_s.arg(key.toString()), inside);
        if (auto result = checkValue(member, inside, depth + 1); !result)
            return result;
    }
    return {};
}

// `now`, with null for what `before` has and `now` has not: the twin merges, the operation replaces.
Json replacing(const Json *before, const Json &now)
{
    if (!before || !before->isObject() || !now.isObject())
        return now;
    JsonObjectBuilder builder(now.size() + before->size());
    for (const auto &[key, value] : now.members())
        builder.append(key, replacing(before->find(key), value));
    for (const auto &[key, value] : before->members()) {
        if (!now.find(key))
            builder.append(key, Json());
    }
    return builder.take();
}

// Plays the operations one after another on a copy of desired, and remembers which names they wrote.
class Translator final
{
public:
    explicit Translator(const Twin &twin)
        : m_twin(twin)
        , m_desired(twin.desired.values)
    { }

    Result<void> apply(const Json &operation, const QString &place)
    {
        const auto op = operation["op"sv].toStringView();
        const bool isRemove = op == "remove"sv;
        if (!isRemove && op != "add"sv && op != "replace"sv)
            return refusal(ErrorCode::Op, u"The operation must be add, replace or remove."_s,
                           place + u"/op"_s);
        auto names = namesOf(operation["path"sv], place + u"/path"_s);
        if (!names)
            return names.error();
        const Json *value = operation.find("value"sv);
        if (!isRemove && !value)
            return refusal(ErrorCode::ValueMissing, u"add and replace need a value."_s, place);
        for (const auto &name : *names) {
            if (!isDtdlName(name.view()))
                return refusal(ErrorCode::Name, u"'%1' is no DTDL name."_s.arg(name.toString()),
                               place + u"/path"_s);
        }
        if (names->size() == 2)
            return isRemove ? removeInside((*names)[0], (*names)[1], place)
                            : setInside((*names)[0], (*names)[1], *value, place);
        if (isRemove)
            return removeRoot(names->front());
        if (value->isObject() && value->contains("$metadata"sv))
            return setComponent(names->front(), *value, place);
        return setProperty(names->front(), *value, place);
    }

    // The one merge patch from the desired properties before to those after.
    Json patch() const
    {
        JsonObjectBuilder builder;
        for (const auto &name : m_order) {
            const Json *before = m_twin.desired.values.find(name);
            const Json *now = m_desired.find(name);
            if (!now && before)
                builder.append(name, Json());
            else if (now && m_components.contains(name))
                builder.append(name, componentPatch(name, before, *now));
            else if (now)
                builder.append(name, replacing(before, *now));
        }
        return builder.take();
    }

private:
    enum class Kind { Nothing, Property, Component };

    static Result<std::vector<Key>> namesOf(const Json &path, const QString &place)
    {
        const auto pointer = json::Pointer::parse(path.toString());
        if (!path.isString() || !pointer || pointer->isRoot() || pointer->tokens().size() > 2) {
            return refusal(ErrorCode::Path,
                           u"The path must be /property, /component or /component/property."_s, place);
        }
        std::vector<Key> names;
        for (const auto &token : pointer->tokens()) {
            if (token.startsWith(u'$'))
                return refusal(ErrorCode::Path, u"'%1' is read-only."_s.arg(token), place);
            names.emplace_back(token);
        }
        return names;
    }

    Kind kindOf(const Key &name) const
    {
        const Json *reported = m_twin.reported.values.find(name);
        const Json *desired = m_desired.find(name);
        if ((reported && isComponent(*reported)) || (desired && isComponent(*desired)))
            return Kind::Component;
        return reported || desired ? Kind::Property : Kind::Nothing;
    }

    static Error conversion(const Key &name, const QString &place)
    {
        return refusal(ErrorCode::Conversion,
                       u"'%1' exists in the device twin in another form; a property and a component do not "
                       u"turn into each "
                       "other. Remove it first, and let the device stop reporting it."_s.arg(name.toString()),
                       place);
    }

    static Result<void> checkReported(const Json *reported, const Key &name, const QString &place)
    {
        if (!reported || !isBrokenAcknowledgement(*reported))
            return {};
        return refusal(
            ErrorCode::NotConformant,
            u"The device reports '%1' with a broken acknowledgement; it must report it rightly or stop reporting it."_s
                .arg(name.toString()),
            place);
    }

    Result<void> setProperty(const Key &name, const Json &value, const QString &place)
    {
        if (kindOf(name) == Kind::Component) {
            if (!value.isObject())
                return conversion(name, place + u"/value"_s);
            return refusal(ErrorCode::ComponentMarker,
                           u"A component's value needs the member \"$metadata\": {}."_s, place + u"/value"_s);
        }
        if (auto result = checkValue(value, place + u"/value"_s); !result)
            return result;
        if (auto result = checkReported(m_twin.reported.values.find(name), name, place); !result)
            return result;
        touch(name);
        m_components.erase(name);
        m_desired = m_desired.with(name, value);
        return {};
    }

    Result<void> setComponent(const Key &name, const Json &value, const QString &place)
    {
        const Json &metadata = value["$metadata"sv];
        if (!metadata.isObject() || !metadata.isEmpty()) {
            return refusal(ErrorCode::MetadataNotEmpty, u"$metadata of a component must be {}."_s,
                           place + u"/value/$metadata"_s);
        }
        if (kindOf(name) == Kind::Property)
            return conversion(name, place + u"/value"_s);
        const Json given = value.without("$metadata"sv);
        if (auto result = checkValue(given, place + u"/value"_s, 0); !result)
            return result;
        const Json *reported = m_twin.reported.values.find(name);
        JsonObjectBuilder component(given.size() + 1);
        component.append("__t"sv, Json("c"sv));
        for (const auto &[property, wanted] : given.members()) {
            if (auto result = checkReported(reported ? reported->find(property) : nullptr, property, place);
                !result)
                return result;
            component.append(property, wanted);
            m_written.insert({name.toString(), property.toString()});
        }
        touchComponent(name);
        m_desired = m_desired.with(name, component.take());
        return {};
    }

    Result<void> setInside(const Key &component, const Key &property, const Json &value, const QString &place)
    {
        if (kindOf(component) == Kind::Property)
            return conversion(component, place + u"/path"_s);
        if (auto result = checkValue(value, place + u"/value"_s); !result)
            return result;
        const Json *reported = m_twin.reported.values.find(component);
        if (auto result = checkReported(reported ? reported->find(property) : nullptr, property, place);
            !result)
            return result;
        touchComponent(component);
        m_written.insert({component.toString(), property.toString()});
        const Json *before = m_desired.find(component);
        const Json base = before ? *before : Json::emptyObject();
        m_desired = m_desired.with(component, base.with("__t"sv, Json("c"sv)).with(property, value));
        return {};
    }

    Result<void> removeRoot(const Key &name)
    {
        if (m_desired.find(name)) {
            touch(name);
            m_desired = m_desired.without(name.view());
        }
        return {};
    }

    Result<void> removeInside(const Key &component, const Key &property, const QString &place)
    {
        if (kindOf(component) == Kind::Property)
            return conversion(component, place + u"/path"_s);
        const Json *before = m_desired.find(component);
        if (!before || !before->find(property))
            return {};
        touchComponent(component);
        const Json rest = before->without(property.view());
        const bool wasLast = rest.without("__t"sv).isEmpty();
        m_desired = wasLast ? m_desired.without(component.view()) : m_desired.with(component, rest);
        return {};
    }

    Json componentPatch(const Key &name, const Json *before, const Json &now) const
    {
        JsonObjectBuilder builder(now.size() + 1);
        builder.append("__t"sv, Json("c"sv));
        for (const auto &[property, value] : now.members()) {
            if (m_written.contains({name.toString(), property.toString()}))
                builder.append(property, replacing(before ? before->find(property) : nullptr, value));
        }
        if (before) {
            for (const auto &[property, value] : before->members()) {
                if (!now.find(property))
                    builder.set(property, Json());
            }
        }
        return builder.take();
    }

    void touch(const Key &name)
    {
        if (std::find(m_order.begin(), m_order.end(), name) == m_order.end())
            m_order.push_back(name);
    }
    void touchComponent(const Key &name)
    {
        touch(name);
        m_components.insert(name);
    }

    const Twin &m_twin;
    Json m_desired;
    std::vector<Key> m_order; // root names in the order in which they were first written
    std::set<Key> m_components;
    std::set<std::pair<QString, QString>> m_written; // component, property
};

// One operation for each property that a merge patch of desired names.
class BackTranslator final
{
public:
    explicit BackTranslator(const Twin &twin)
        : m_twin(twin)
    { }

    void add(const Key &name, const Json &change)
    {
        const Json *before = m_twin.desired.values.find(name);
        const Json *reported = m_twin.reported.values.find(name);
        const bool isOfComponent = isComponent(change) || (before && isComponent(*before)) ||
                                   (!before && reported && isComponent(*reported));
        const QStringList path{name.toString()};
        if (change.isNull() && before)
            put(path, "remove"sv, {});
        else if (!change.isNull() && isOfComponent && change.isObject())
            addComponent(path, before, change);
        else if (!change.isNull())
            write(path, before, change);
    }

    Json patch() const { return Json::array(m_operations); }
    const std::vector<QStringList> &paths() const { return m_paths; }

private:
    void addComponent(const QStringList &path, const Json *before, const Json &change)
    {
        const auto count = m_operations.size();
        for (const auto &[property, value] : change.members()) {
            if (property.view() == "__t"sv)
                continue;
            const Json *was = before ? before->find(property) : nullptr;
            const QStringList inside = path + QStringList{property.toString()};
            if (!value.isNull())
                write(inside, was, value);
            else if (was)
                put(inside, "remove"sv, {});
        }
        if (m_operations.size() == count && !before)
            put(path, "add"sv, Json::object({{"$metadata", Json::emptyObject()}}));
    }
    // An operation puts a value whole; a merge patch may name a part of it.
    void write(const QStringList &path, const Json *before, const Json &change)
    {
        const Json now = json::mergePatch(before ? *before : Json(), change);
        put(path, before ? "replace"sv : "add"sv, now);
    }
    void put(const QStringList &path, std::string_view op, const std::optional<Json> &value)
    {
        JsonObjectBuilder operation;
        operation.append("op"sv, Json(op));
        operation.append("path"sv, Json(json::Pointer(path).toString()));
        if (value)
            operation.append("value"sv, *value);
        m_operations.push_back(operation.take());
        m_paths.push_back(path);
    }

    const Twin &m_twin;
    std::vector<Json> m_operations;
    std::vector<QStringList> m_paths; // of the operations, in the merge patch
};

} // namespace

Result<Json> digitalTwinPatchOf(const Twin &twin, const Json &desiredPatch)
{
    if (!desiredPatch.isObject())
        return Error{.code = ErrorCode::NotObject};
    BackTranslator translator(twin);
    for (const auto &[name, change] : desiredPatch.members())
        translator.add(name, change);
    const Json patch = translator.patch();
    if (auto checked = desiredPatchOf(twin, patch); !checked) {
        Error error = checked.error();
        const auto place = json::Pointer::parse(error.place);
        const auto operation = place ? place->tokens().value(0).toULongLong() : 0;
        if (operation < translator.paths().size()) {
            QStringList path = translator.paths()[std::size_t(operation)];
            if (place->tokens().value(1) == u"value")
                path += place->tokens().mid(2);
            error.place = json::Pointer(path).toString();
        }
        return error;
    }
    return patch;
}

Result<Json> desiredPatchOf(const Twin &twin, const Json &digitalTwinPatch)
{
    if (!digitalTwinPatch.isArray())
        return refusal(ErrorCode::NotArray, u"A digital twin patch must be an array of operations."_s, {});
    Translator translator(twin);
    qsizetype index = 0;
    for (const auto &operation : digitalTwinPatch.elements()) {
        if (auto result = translator.apply(operation, u'/' + QString::number(index++)); !result)
            return result.error();
    }
    return translator.patch();
}

} // namespace twin

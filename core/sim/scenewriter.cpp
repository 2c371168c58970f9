// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The writer made from the descriptions of word.h.
#include "json/writer.h"
#include "sim/scene.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

Json numberJson(double value)
{
    const bool whole = value == double(qint64(value)) && std::abs(value) < 1e15;
    return whole ? Json(qint64(value)) : Json(value);
}

Json toValue(const Json &value)
{
    return value;
}
Json toValue(bool value)
{
    return Json(value);
}
Json toValue(int value)
{
    return Json(value);
}
Json toValue(qint64 value)
{
    return Json(value);
}
Json toValue(quint64 value)
{
    return Json(qint64(value));
}
Json toValue(double value)
{
    return numberJson(value);
}
Json toValue(const QString &value)
{
    return Json(value);
}
Json toValue(Timestamp value)
{
    return Json(value.toString());
}
Json toValue(const Expression &value)
{
    return Json(value.text());
}
Json toValue(const Cron &value)
{
    return Json(value.text());
}
Json toValue(const Pair &value)
{
    return Json::array({numberJson(value[0]), numberJson(value[1])});
}

Json toValue(const QStringList &list)
{
    std::vector<Json> elements(list.begin(), list.end());
    return list.size() == 1 ? elements.front() : Json::array(std::move(elements));
}

Json toValue(const Selector &value)
{
    return toValue(value.words);
}
Json toValue(const SceneTemplate &value)
{
    return value.source;
}
Json toValue(const SceneDevice &device);
Json toValue(const std::shared_ptr<const Behaviour> &behaviour);
template <class T>
requires std::is_enum_v<T> Json toValue(T value);
template <class T>
Json toValue(const std::optional<T> &value);
template <class T>
Json toValue(const Inner<T> &value);
template <class T>
Json toValue(const std::vector<T> &values);
template <class T>
requires std::is_class_v<T> Json toValue(const T &value);

// Whether the member says nothing beyond what a reader assumes anyway.
template <class M>
bool isUsual(const M &value, const M &usual)
{
    if constexpr (std::is_same_v<M, std::shared_ptr<const Behaviour>>)
        return *value == *usual;
    else if constexpr (std::is_same_v<M, Json>)
        return Json::identical(value, usual);
    else
        return value == usual;
}

// Members in the order of their description; what is usual is left out.
template <class T>
class Writing final
{
public:
    Writing(JsonObjectBuilder &out, const T &from)
        : m_out(out)
        , m_from(from)
    { }

    void says(const char *) { }

    template <class C, class M>
    void row(std::string_view name, M C::*member, const char *, Range = AnyNumber)
    {
        static const T Usual{};
        if (!isUsual(m_from.*member, Usual.*member))
            m_out.append(name, toValue(m_from.*member));
    }

    template <class C, class M>
    void needed(std::string_view name, M C::*member, const char *, Range = AnyNumber)
    {
        m_out.append(name, toValue(m_from.*member));
    }

    template <class C, class M>
    void inlined(M C::*member)
    {
        Writing<M> inner(m_out, m_from.*member);
        M::describe(inner);
    }

    template <class C, class Variant>
    void variant(std::string_view key, Variant C::*member, const char *)
    {
        std::visit(
            [&]<class Kind>(const Kind &kind) {
                if (Kind::Word != "constant"sv)
                    m_out.append(key, Json(Kind::Word));
                Writing<Kind> inner(m_out, kind);
                Kind::describe(inner);
            },
            m_from.*member);
    }

private:
    JsonObjectBuilder &m_out;
    const T &m_from;
};

template <class T>
Json members(const T &value)
{
    JsonObjectBuilder out;
    Writing<T> writing(out, value);
    T::describe(writing);
    return out.take();
}

template <class T>
constexpr bool MayBeShort =
    std::is_same_v<T, Generator> || std::is_same_v<T, Field> || std::is_same_v<T, ReadOnlyProperty>;

// A plain value where nothing but a constant is to be said.
Json shortest(Json object)
{
    const Json *value = object.find("value"sv);
    return value && object.size() == 1 && !value->isContainer() && !value->isNull() ? *value : object;
}

template <class T>
requires std::is_enum_v<T> Json toValue(T value)
{
    return Json(wordsOf(T{})[std::size_t(value)]);
}

template <class T>
Json toValue(const std::optional<T> &value)
{
    return value ? toValue(*value) : Json();
}

template <class T>
Json toValue(const Inner<T> &value)
{
    return value ? toValue(*value) : Json();
}

template <class T>
const QString &nameOf(const T &one)
{
    return one.name;
}
template <class T>
const QString &nameOf(const Inner<T> &one)
{
    return one->name;
}
template <class T>
constexpr bool IsNamedType = requires
{
    T::IsNamed;
};
template <class T>
constexpr bool IsNamedType<Inner<T>> = requires
{
    T::IsNamed;
};

template <class T>
Json toValue(const std::vector<T> &values)
{
    if constexpr (IsNamedType<T>) {
        JsonObjectBuilder out(qsizetype(values.size()));
        for (const auto &one : values)
            out.append(json::Key(QStringView(nameOf(one))), toValue(one));
        return out.take();
    } else {
        std::vector<Json> elements;
        for (const auto &one : values)
            elements.push_back(toValue(one));
        return Json::array(std::move(elements));
    }
}

template <class T>
requires std::is_class_v<T> Json toValue(const T &value)
{
    if constexpr (MayBeShort<T>)
        return shortest(members(value));
    else
        return members(value);
}

Json numbersOrNothing(const std::vector<qint64> &numbers)
{
    return numbers.empty() ? Json() : toValue(numbers);
}

// What stood in the text, with what a run may have changed.
Json toValue(const SceneDevice &device)
{
    if (!device.own.isObject())
        return members(device);
    const Json *powered = device.own.find("powered"sv);
    Json own = device.own;
    if (powered || !device.powered)
        own = own.with("powered"sv, Json(device.powered));
    const std::pair<std::string_view, Json> lists[] = {{"off"sv, numbersOrNothing(device.off)},
                                                       {"without"sv, numbersOrNothing(device.without)}};
    for (const auto &[name, list] : lists)
        own = list.isNull() ? own.without(name) : own.with(name, list);
    return own;
}

Json toValue(const std::shared_ptr<const Behaviour> &behaviour)
{
    return members(*behaviour);
}

} // namespace

Json toJson(const Behaviour &behaviour)
{
    return members(behaviour);
}

Json toJson(const SceneDevice &device)
{
    return toValue(device);
}

QByteArray writeScene(const Scene &scene)
{
    JsonObjectBuilder out;
    out.append("format"sv, Json("twinscope-scene/1"sv));
    Writing<Scene> writing(out, scene);
    Scene::describe(writing);
    return json::writeIndented(out.take()) + '\n';
}

} // namespace twin::sim

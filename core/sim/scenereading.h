// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reader made from the descriptions of word.h. Only scenereader.cpp includes this.
#pragma once

#include "sim/scene.h"
#include "sim/scenechecks.h"
#include "sim/scenecursor.h"

#include <algorithm>
#include <array>

namespace twin::sim {

using Names = std::vector<std::string_view>;

template <class T>
void readInto(SceneCursor &cursor, const Spot &at, T &into, Range range = AnyNumber);

/// Reads the members of one struct.
template <class T>
class Reading final
{
public:
    Reading(SceneCursor &cursor, const Spot &at, T &into, Names &names)
        : m_cursor(cursor)
        , m_at(at)
        , m_into(into)
        , m_names(names)
    { }

    void says(const char *) { }

    template <class C, class M>
    void row(std::string_view name, M C::*member, const char *, Range range = AnyNumber)
    {
        m_names.push_back(name);
        if (const Spot spot = m_cursor.member(m_at, name))
            readInto(m_cursor, spot, m_into.*member, range);
    }

    template <class C, class M>
    void needed(std::string_view name, M C::*member, const char *says, Range range = AnyNumber)
    {
        row(name, member, says, range);
        if (!m_cursor.member(m_at, name))
            m_cursor.fail(m_at, quoted(name) + QStringLiteral(" is missing."));
    }

    template <class C, class M>
    void inlined(M C::*member)
    {
        Reading<M> inner(m_cursor, m_at, m_into.*member, m_names);
        M::describe(inner);
    }

    template <class C, class... Kinds>
    void variant(std::string_view key, std::variant<Kinds...> C::*member, const char *)
    {
        m_names.push_back(key);
        const Spot word = m_cursor.member(m_at, key);
        using First = std::variant_alternative_t<0, std::variant<Kinds...>>;
        if (!word && First::Word == "constant" && m_cursor.member(m_at, "value"))
            return readKind<First>(m_into.*member);
        if (!word)
            return m_cursor.fail(m_at, quoted(key) + QStringLiteral(" is missing."));
        const bool found = ((word.value->toStringView() == Kinds::Word
                                 ? (readKind<Kinds>(m_into.*member), true)
                                 : false) ||
                            ...);
        static constexpr std::array<std::string_view, sizeof...(Kinds)> Words{Kinds::Word...};
        if (!found)
            failWord(word, Words);
    }

private:
    template <class Kind, class Variant>
    void readKind(Variant &variant)
    {
        Kind kind{};
        Reading<Kind> inner(m_cursor, m_at, kind, m_names);
        Kind::describe(inner);
        if constexpr (requires { checkRead(m_cursor, m_at, kind); }) {
            if (!m_cursor.fault())
                checkRead(m_cursor, m_at, kind);
        }
        variant = std::move(kind);
    }

    void failWord(const Spot &word, std::span<const std::string_view> words)
    {
        QStringList list;
        for (const auto one : words)
            list.append(QString::fromUtf8(one.data(), qsizetype(one.size())));
        m_cursor.failWord(word,
                          u'"' + word.pointer.last() + QStringLiteral("\" must be one of ") +
                              list.join(QStringLiteral(", ")) + u'.',
                          words);
    }

    SceneCursor &m_cursor;
    const Spot &m_at;
    T &m_into;
    Names &m_names;
};

template <class T>
inline constexpr bool IsVector = false;
template <class T>
inline constexpr bool IsVector<std::vector<T>> = true;
template <class T>
inline constexpr bool IsOptional = false;
template <class T>
inline constexpr bool IsOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool IsInner = false;
template <class T>
inline constexpr bool IsInner<Inner<T>> = true;
template <class T>
struct InnerOf;
template <class T>
struct InnerOf<Inner<T>> {
    using Type = T;
};
/// Whether elements of a list of T stand under their names in an object.
template <class T>
constexpr bool isNamed()
{
    if constexpr (IsInner<T>)
        return isNamed<typename InnerOf<T>::Type>();
    else
        return requires { T::IsNamed; };
}

template <class T>
void readElements(SceneCursor &cursor, const Spot &at, std::vector<T> &into, Range range)
{
    if constexpr (isNamed<T>()) {
        if (!cursor.isObject(at))
            return;
        for (const auto &member : at.value->members()) {
            const Spot spot{&member.value, at.pointer.child(member.key.toString())};
            if constexpr (IsInner<T>) {
                typename InnerOf<T>::Type one;
                one.name = member.key.toString();
                readInto(cursor, spot, one, range);
                into.emplace_back(std::move(one));
            } else {
                T one{};
                one.name = member.key.toString();
                readInto(cursor, spot, one, range);
                into.push_back(std::move(one));
            }
        }
    } else {
        for (qsizetype i = 0; cursor.isArray(at) && i < at.value->size(); ++i) {
            T one{};
            readInto(cursor, cursor.element(at, i), one, range);
            into.push_back(std::move(one));
        }
    }
}

template <class T>
void readStruct(SceneCursor &cursor, const Spot &at, T &into)
{
    if constexpr (requires { readShort(*at.value, into); }) {
        if (readShort(*at.value, into))
            return;
    }
    if (!cursor.isObject(at))
        return;
    Names names;
    Reading<T> reading(cursor, at, into, names);
    T::describe(reading);
    cursor.allow(at, names);
    if constexpr (requires { checkRead(cursor, at, into); }) {
        if (!cursor.fault())
            checkRead(cursor, at, into);
    }
}

template <class T>
void readInto(SceneCursor &cursor, const Spot &at, T &into, Range range)
{
    if constexpr (requires { readValue(cursor, at, into); }) {
        readValue(cursor, at, into);
    } else if constexpr (std::is_same_v<T, bool>) {
        into = cursor.flag(at);
    } else if constexpr (std::is_integral_v<T>) {
        into = T(cursor.integer(at, range));
    } else if constexpr (std::is_same_v<T, double>) {
        into = cursor.number(at, range);
    } else if constexpr (std::is_same_v<T, QString>) {
        into = cursor.text(at);
    } else if constexpr (std::is_same_v<T, Json>) {
        into = *at.value;
    } else if constexpr (std::is_enum_v<T>) {
        static constexpr auto Words = wordsOf(T{});
        const auto found = std::find(Words.begin(), Words.end(), at.value->toStringView());
        if (found == Words.end())
            failEnum(cursor, at, Words);
        else
            into = T(found - Words.begin());
    } else if constexpr (IsOptional<T>) {
        readInto(cursor, at, into.emplace(), range);
    } else if constexpr (IsInner<T>) {
        typename InnerOf<T>::Type value{};
        readInto(cursor, at, value, range);
        into = T(std::move(value));
    } else if constexpr (IsVector<T>) {
        readElements(cursor, at, into, range);
    } else if constexpr (std::is_same_v<T, std::shared_ptr<const Behaviour>>) {
        Behaviour behaviour;
        readStruct(cursor, at, behaviour);
        into = std::make_shared<const Behaviour>(std::move(behaviour));
    } else {
        readStruct(cursor, at, into);
    }
}

} // namespace twin::sim

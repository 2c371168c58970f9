// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/wordtable.h"

#include "sim/scene.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::sim {

namespace {

// What the value of a member looks like.
struct Form {
    QString text{};
    Json schema{};
};

Form simple(QString text, std::string_view type)
{
    return {std::move(text), Json::object({{"type", Json(type)}})};
}

class TableMaker final
{
public:
    std::vector<WordType> make()
    {
        add<Scene>(u"scene"_s);
        return std::move(m_types);
    }

    template <class T>
    Form formOf(Range range);

private:
    template <class T>
    void add(const QString &title);
    template <class T>
    Form structForm();
    template <class T>
    Form listForm(Range range);

    std::vector<WordType> m_types;
};

// Collects the rows of one struct.
template <class T>
class Listing final
{
public:
    Listing(TableMaker &maker, WordType &type, std::vector<WordRow> &rows, QString &says)
        : m_maker(maker)
        , m_type(type)
        , m_rows(rows)
        , m_says(says)
    { }

    void says(const char *text) { m_says = QString::fromUtf8(text); }

    template <class C, class M>
    void row(std::string_view name, M C::*, const char *says, Range range = AnyNumber)
    {
        const Form form = m_maker.formOf<M>(range);
        m_rows.push_back({name, QString::fromUtf8(says), form.text, form.schema});
    }

    template <class C, class M>
    void needed(std::string_view name, M C::*member, const char *says, Range range = AnyNumber)
    {
        row(name, member, says, range);
        m_rows.back().isNeeded = true;
    }

    template <class C, class M>
    void inlined(M C::*)
    {
        Listing<M> inner(m_maker, m_type, m_rows, m_says);
        M::describe(inner);
    }

    template <class C, class... Kinds>
    void variant(std::string_view key, std::variant<Kinds...> C::*, const char *)
    {
        m_type.key = QString::fromUtf8(key.data(), qsizetype(key.size()));
        (kind<Kinds>(), ...);
    }

private:
    template <class Kind>
    void kind()
    {
        KindWords words{.word = Kind::Word};
        Listing<Kind> inner(m_maker, m_type, words.rows, words.says);
        Kind::describe(inner);
        m_type.kinds.push_back(std::move(words));
    }

    TableMaker &m_maker;
    WordType &m_type;
    std::vector<WordRow> &m_rows;
    QString &m_says;
};

template <class T>
struct ElementOf {
    using Type = T;
};
template <class T>
struct ElementOf<Inner<T>> {
    using Type = T;
};
template <class T>
struct ElementOf<std::optional<T>> {
    using Type = T;
};
template <>
struct ElementOf<std::shared_ptr<const Behaviour>> {
    using Type = Behaviour;
};
template <class T>
constexpr bool IsList = false;
template <class T>
constexpr bool IsList<std::vector<T>> = true;

template <class T>
void TableMaker::add(const QString &title)
{
    const auto same = [&](const WordType &type) { return type.title == title; };
    if (std::any_of(m_types.begin(), m_types.end(), same))
        return;
    const std::size_t index = m_types.size();
    m_types.push_back({.title = title}); // before its members, which may lead back to it
    WordType type{.title = title};
    Listing<T> listing(*this, type, type.rows, type.says);
    T::describe(listing);
    m_types[index] = std::move(type);
}

template <class T>
Form TableMaker::structForm()
{
    if constexpr (std::is_same_v<T, Field>) {
        return structForm<Generator>();
    } else if constexpr (requires { T::Title; }) {
        const QString title = QString::fromUtf8(T::Title.data(), qsizetype(T::Title.size()));
        add<T>(title);
        return {title, Json::object({{"$ref", Json(QString(u"#/$defs/"_s + title))}})};
    } else { // so small that it needs no name
        WordType type;
        Listing<T> listing(*this, type, type.rows, type.says);
        T::describe(listing);
        JsonObjectBuilder properties;
        QStringList names;
        for (const auto &row : type.rows) {
            names.append(u'"' + QString::fromUtf8(row.name.data(), qsizetype(row.name.size())) + u'"');
            properties.append(row.name, row.schema.with("description"sv, Json(row.says)));
        }
        return {u"{"_s + names.join(u", "_s) + u'}', Json::object({{"type", Json("object"sv)},
                                                                   {"properties", properties.take()},
                                                                   {"additionalProperties", Json(false)}})};
    }
}

template <class T>
Form TableMaker::listForm(Range range)
{
    using Element = typename ElementOf<T>::Type;
    const Form element = formOf<T>(range);
    if constexpr (requires { Element::IsNamed; }) {
        // With a template, null takes a member away.
        const Json none = Json::object({{"type", Json("null"sv)}});
        const Json named = Json::object({{"anyOf", Json::array({element.schema, none})}});
        return {u"named "_s + element.text,
                Json::object({{"type", Json("object"sv)}, {"additionalProperties", named}})};
    } else {
        return {u"list of "_s + element.text,
                Json::object({{"type", Json("array"sv)}, {"items", element.schema}})};
    }
}

Form numberForm(std::string_view type, Range range)
{
    Form form = simple(type == "integer"sv ? u"integer"_s : u"number"_s, type);
    const auto isBound = [](double bound) { return std::abs(bound) < 1e300; };
    const auto whole = [](double bound) {
        return bound == double(qint64(bound)) ? Json(qint64(bound)) : Json(bound);
    };
    if (isBound(range.min))
        form.schema = form.schema.with("minimum"sv, whole(range.min));
    if (isBound(range.max))
        form.schema = form.schema.with("maximum"sv, whole(range.max));
    if (isBound(range.min) && isBound(range.max) && range.max < 1e9)
        form.text += u" %1 to %2"_s.arg(range.min).arg(range.max);
    return form;
}

Form wordsForm(std::span<const std::string_view> words)
{
    QStringList texts;
    std::vector<Json> values;
    for (const auto word : words) {
        texts.append(u'"' + QString::fromUtf8(word.data(), qsizetype(word.size())) + u'"');
        values.emplace_back(word);
    }
    return {texts.join(u", "_s), Json::object({{"enum", Json::array(std::move(values))}})};
}

Form textOrList()
{
    const Json text = Json::object({{"type", Json("string"sv)}});
    const Json list = Json::object({{"type", Json("array"sv)}, {"items", text}});
    return {u"text or list of texts"_s, Json::object({{"anyOf", Json::array({text, list})}})};
}

template <class T>
Form TableMaker::formOf(Range range)
{
    if constexpr (std::is_same_v<T, bool>) {
        return simple(u"true or false"_s, "boolean"sv);
    } else if constexpr (std::is_integral_v<T>) {
        return numberForm("integer"sv, range);
    } else if constexpr (std::is_same_v<T, double>) {
        return numberForm("number"sv, range);
    } else if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, Cron>) {
        return simple(u"text"_s, "string"sv);
    } else if constexpr (std::is_same_v<T, Expression>) {
        return simple(u"expression"_s, "string"sv);
    } else if constexpr (std::is_same_v<T, Timestamp>) {
        return simple(u"moment"_s, "string"sv);
    } else if constexpr (std::is_same_v<T, Json>) {
        return {u"any JSON"_s, Json::emptyObject()};
    } else if constexpr (std::is_same_v<T, QStringList> || std::is_same_v<T, Selector>) {
        return textOrList();
    } else if constexpr (std::is_same_v<T, Pair>) {
        return {u"[number, number]"_s, Json::object({{"type", Json("array"sv)},
                                                     {"items", Json::object({{"type", Json("number"sv)}})},
                                                     {"minItems", Json(2)},
                                                     {"maxItems", Json(2)}})};
    } else if constexpr (std::is_enum_v<T>) {
        static constexpr auto Words = wordsOf(T{});
        return wordsForm(Words);
    } else if constexpr (IsList<T>) {
        return listForm<typename T::value_type>(range);
    } else if constexpr (!std::is_same_v<typename ElementOf<T>::Type, T>) {
        return formOf<typename ElementOf<T>::Type>(range);
    } else {
        return structForm<T>();
    }
}

} // namespace

const std::vector<WordType> &sceneWords()
{
    static const std::vector<WordType> Words = TableMaker().make();
    return Words;
}

} // namespace twin::sim

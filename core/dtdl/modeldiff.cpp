// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/modeldiff.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::dtdl {

namespace {

using enum DifferenceKind;

/// In the order of DifferenceKind: the word, and the sentence with %1 the path, %2 and %3 before and after.
struct KindRow {
    QStringView name;
    QStringView sentence;
};

constexpr std::array<KindRow, 20> Kinds{{
    {u"base-added", u"The interface now extends %3."},
    {u"base-removed", u"The interface does not extend %2 any more."},
    {u"content-added", u"%1 is new: %3."},
    {u"content-removed", u"%1 is gone: %2."},
    {u"enum-value-added", u"%1 has the new value %3."},
    {u"enum-value-changed", u"%1 stood for %2 and now stands for %3."},
    {u"enum-value-removed", u"%1 lost the value %2."},
    {u"field-added", u"%1 is a new field: %3."},
    {u"field-removed", u"The field %1 is gone: %2."},
    {u"kind-changed", u"%1 was a %2 and is a %3 now."},
    {u"language-changed", u"The model was written in DTDL %2 and is in DTDL %3 now."},
    {u"multiplicity-changed", u"%1 allowed %2 relationships and allows %3 now."},
    {u"payload-added", u"%1 is new: %3."},
    {u"payload-removed", u"%1 is gone: %2."},
    {u"schema-changed", u"%1 was %2 and is %3 now."},
    {u"semantic-type-changed", u"%1 had the semantic type %2 and has %3 now."},
    {u"target-changed", u"%1 led to %2 and leads to %3 now."},
    {u"text-changed", u"The texts of %1 are other ones."},
    {u"unit-changed", u"%1 was in %2 and is in %3 now."},
    {u"writable-changed", u"%1 was %2 and is %3 now."},
}};

QString wordOf(std::string_view word)
{
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

QString textOf(const Json &literal)
{
    return literal.isString() ? u'"' + literal.toString() + u'"'
                              : QString::fromStdString(literal.numberText());
}

/// Units of v2 have no name: the last part of their id is what models write.
QString nameOfUnit(const Element &unit)
{
    return unit.idText().section(u':', -1).section(u';', 0, 0);
}

bool isPrimitive(const Element &schema)
{
    return schema.isA("PrimitiveSchema");
}

/// A schema in a word: "double", "Enum", "Object".
QString nameOfSchema(const Element *schema)
{
    if (!schema)
        return u"nothing"_s;
    const QString word = wordOf(schema->cls->name());
    return isPrimitive(*schema) ? word.first(1).toLower() + word.mid(1) : word;
}

/// Primitive schemas whose instances are all instances of another one (dtdl.md section 11).
bool widens(std::string_view from, std::string_view to)
{
    struct Row {
        std::string_view from;
        std::array<std::string_view, 8> to;
    };
    static constexpr std::array<Row, 9> Rows{{
        {"Byte", {"Short", "Integer", "Long", "Float", "Double"}},
        {"Short", {"Integer", "Long", "Float", "Double"}},
        {"Integer", {"Long", "Float", "Double"}},
        {"Long", {"Float", "Double"}},
        {"UnsignedByte",
         {"Short", "Integer", "Long", "UnsignedShort", "UnsignedInteger", "UnsignedLong", "Float", "Double"}},
        {"UnsignedShort", {"Integer", "Long", "UnsignedInteger", "UnsignedLong", "Float", "Double"}},
        {"UnsignedInteger", {"Long", "UnsignedLong", "Float", "Double"}},
        {"UnsignedLong", {"Float", "Double"}},
        {"Float", {"Double"}},
    }};
    constexpr std::array Forms{"Date"sv, "DateTime"sv, "Time"sv,   "Duration"sv,
                               "Uuid"sv, "Bytes"sv,    "Decimal"sv};
    if (to == "String")
        return std::find(Forms.begin(), Forms.end(), from) != Forms.end();
    const auto row = std::find_if(Rows.begin(), Rows.end(), [from](const Row &r) { return r.from == from; });
    return row != Rows.end() && std::find(row->to.begin(), row->to.end(), to) != row->to.end();
}

class Comparer final
{
public:
    QList<Difference> take()
    {
        std::stable_sort(m_differences.begin(), m_differences.end(),
                         [](const Difference &a, const Difference &b) {
                             return std::tuple(!a.isBreaking, a.path) < std::tuple(!b.isBreaking, b.path);
                         });
        return m_differences;
    }

    void interfaces(const Element &before, const Element &after, const QString &path)
    {
        if (&before == &after || !isFirstTime(before, after))
            return;
        if (before.dtdlVersion != after.dtdlVersion)
            add(LanguageChanged, false, path, before, after, QString::number(before.dtdlVersion),
                QString::number(after.dtdlVersion));
        texts(before, after, path);
        bases(before, after, path);
        for (const Content &old : before.interface->contents) {
            const Element *now = after.content(old.name);
            const QString inner = below(path, old.name);
            if (now)
                contents(*old.element, *now, inner);
            else
                add(ContentRemoved, true, inner, old.element, nullptr, describe(*old.element), {});
        }
        for (const Content &now : after.interface->contents) {
            if (!before.content(now.name))
                add(ContentAdded, false, below(path, now.name), nullptr, now.element, {},
                    describe(*now.element));
        }
    }

private:
    static QString below(const QString &path, std::string_view name)
    {
        return path.isEmpty() ? wordOf(name) : QString(path + u'/' + wordOf(name));
    }

    /// Interfaces and the schemas of v4 may lead back to themselves.
    bool isFirstTime(const Element &before, const Element &after)
    {
        const auto seen = m_seen.size();
        m_seen.insert({&before, &after});
        return m_seen.size() > seen;
    }

    static QString describe(const Element &content)
    {
        const QString kind = wordOf(content.cls->name()).toLower();
        if (content.isA("Component"))
            return u"component "_s + (content.schema() ? content.schema()->idText() : QString());
        return content.schema() ? QString(nameOfSchema(content.schema()) + u' ' + kind) : kind;
    }

    void add(DifferenceKind kind, bool isBreaking, const QString &path, const Element *before,
             const Element *after, const QString &was, const QString &is)
    {
        m_differences.append({kind, isBreaking, path, was, is, before ? before->idText() : QString(),
                              after ? after->idText() : QString()});
    }
    void add(DifferenceKind kind, bool isBreaking, const QString &path, const Element &before,
             const Element &after, const QString &was, const QString &is)
    {
        add(kind, isBreaking, path, &before, &after, was, is);
    }

    void texts(const Element &before, const Element &after, const QString &path)
    {
        for (const auto *property : {"displayName", "description", "comment"}) {
            if (before.literal(property) != after.literal(property)) {
                add(TextChanged, false, path, before, after, {}, {});
                return;
            }
        }
    }

    void bases(const Element &before, const Element &after, const QString &path)
    {
        const auto has = [](const Element &interface, const Element *base) {
            const auto &bases = interface.interface->bases;
            return std::any_of(bases.begin(), bases.end(),
                               [base](const Element *other) { return other->id == base->id; });
        };
        for (const Element *base : before.interface->bases) {
            if (!has(after, base))
                add(BaseRemoved, true, path, base, nullptr, base->idText(), {});
        }
        for (const Element *base : after.interface->bases) {
            if (!has(before, base))
                add(BaseAdded, false, path, nullptr, base, {}, base->idText());
        }
    }

    void contents(const Element &before, const Element &after, const QString &path)
    {
        if (&before == &after)
            return;
        if (before.cls != after.cls) {
            add(KindChanged, true, path, before, after, wordOf(before.cls->name()).toLower(),
                wordOf(after.cls->name()).toLower());
            return;
        }
        texts(before, after, path);
        if (before.isA("Component"))
            components(before, after, path);
        else if (before.isA("Command"))
            commands(before, after, path);
        else if (before.isA("Relationship"))
            relationships(before, after, path);
        else
            values(before, after, path);
        if (before.isWritable() != after.isWritable() && !before.isA("Relationship"))
            add(WritableChanged, true, path, before, after,
                before.isWritable() ? u"writable"_s : u"read-only"_s,
                after.isWritable() ? u"writable"_s : u"read-only"_s);
    }

    void components(const Element &before, const Element &after, const QString &path)
    {
        if (before.schema() && after.schema())
            interfaces(*before.schema(), *after.schema(), path);
    }

    void commands(const Element &before, const Element &after, const QString &path)
    {
        for (const std::string_view payload : {"request"sv, "response"sv}) {
            const Element *was = before.reference(payload);
            const Element *is = after.reference(payload);
            const QString inner = below(path, payload);
            if (was && is) {
                const bool losesNull = was->literal("nullable").toBool() && !is->literal("nullable").toBool();
                if (losesNull)
                    add(SchemaChanged, true, inner, *was, *is, u"nullable"_s, u"not nullable"_s);
                values(*was, *is, inner);
            } else if (was) {
                add(PayloadRemoved, true, inner, was, nullptr, nameOfSchema(was->schema()), {});
            } else if (is) {
                add(PayloadAdded, !is->literal("nullable").toBool(), inner, nullptr, is, {},
                    nameOfSchema(is->schema()));
            }
        }
    }

    void relationships(const Element &before, const Element &after, const QString &path)
    {
        const QString was = before.literal("target").toString();
        const QString is = after.literal("target").toString();
        if (was != is)
            add(TargetChanged, !is.isEmpty(), path, before, after, was.isEmpty() ? u"anything"_s : was,
                is.isEmpty() ? u"anything"_s : is);
        const qint64 most = before.literal("maxMultiplicity").toInteger(-1);
        const qint64 now = after.literal("maxMultiplicity").toInteger(-1);
        if (most != now)
            add(MultiplicityChanged, now >= 0 && (most < 0 || now < most), path, before, after, countOf(most),
                countOf(now));
        members(before, after, path, "properties", ContentAdded, ContentRemoved);
    }

    static QString countOf(qint64 most) { return most < 0 ? u"any number of"_s : QString::number(most); }

    /// What has a schema, a semantic type and a unit: telemetry, property, field, map value, payload.
    void values(const Element &before, const Element &after, const QString &path)
    {
        const Cotype *was = before.semanticType();
        const Cotype *is = after.semanticType();
        if (was != is && (!was || !is || was->name() != is->name()))
            add(SemanticTypeChanged, was && is, path, before, after, was ? wordOf(was->name()) : u"none"_s,
                is ? wordOf(is->name()) : u"none"_s);
        if (before.unit() && after.unit() && nameOfUnit(*before.unit()) != nameOfUnit(*after.unit()))
            add(UnitChanged, true, path, before, after, nameOfUnit(*before.unit()),
                nameOfUnit(*after.unit()));
        if (before.schema() && after.schema())
            schemas(*before.schema(), *after.schema(), path);
    }

    void schemas(const Element &before, const Element &after, const QString &path)
    {
        if (&before == &after || !isFirstTime(before, after))
            return;
        if (before.cls != after.cls) {
            const bool isWider =
                isPrimitive(before) && isPrimitive(after) && widens(before.cls->name(), after.cls->name());
            add(SchemaChanged, !isWider, path, before, after, nameOfSchema(&before), nameOfSchema(&after));
        } else if (before.isA("Object")) {
            members(before, after, path, "fields", FieldAdded, FieldRemoved);
        } else if (before.isA("Enum")) {
            enums(before, after, path);
        } else if (before.isA("Map")) {
            values(*before.reference("mapValue"), *after.reference("mapValue"), path);
        } else if (before.isA("Array")) {
            schemas(*before.reference("elementSchema"), *after.reference("elementSchema"), path);
        }
    }

    void members(const Element &before, const Element &after, const QString &path, std::string_view property,
                 DifferenceKind added, DifferenceKind removed)
    {
        const auto find = [property](const Element &element, std::string_view name) -> const Element * {
            for (const Element *member : element.references(property)) {
                if (member->nameView() == name)
                    return member;
            }
            return nullptr;
        };
        for (const Element *was : before.references(property)) {
            const QString inner = below(path, was->nameView());
            if (const Element *is = find(after, was->nameView())) {
                texts(*was, *is, inner);
                values(*was, *is, inner);
            } else {
                add(removed, true, inner, was, nullptr, nameOfSchema(was->schema()), {});
            }
        }
        for (const Element *is : after.references(property)) {
            if (!find(before, is->nameView()))
                add(added, false, below(path, is->nameView()), nullptr, is, {}, nameOfSchema(is->schema()));
        }
    }

    void enums(const Element &before, const Element &after, const QString &path)
    {
        const auto find = [](const Element &element, const auto &isIt) -> const Element * {
            const auto values = element.references("enumValues");
            const auto found = std::find_if(values.begin(), values.end(), isIt);
            return found == values.end() ? nullptr : *found;
        };
        for (const Element *was : before.references("enumValues")) {
            const Json &value = was->literal("enumValue");
            const auto sameValue = [&value](const Element *v) { return v->literal("enumValue") == value; };
            const auto sameName = [was](const Element *v) { return v->nameView() == was->nameView(); };
            const Element *kept = find(after, sameValue);
            const Element *named = find(after, sameName);
            if (kept && kept->nameView() != was->nameView())
                add(EnumValueChanged, true, path, was, kept, was->name(), kept->name());
            else if (!kept && named)
                add(EnumValueChanged, true, below(path, was->nameView()), was, named, textOf(value),
                    textOf(named->literal("enumValue")));
            else if (!kept)
                add(EnumValueRemoved, true, path, was, nullptr, textOf(value), {});
        }
        for (const Element *is : after.references("enumValues")) {
            const Json &value = is->literal("enumValue");
            const auto sameName = [is](const Element *v) { return v->nameView() == is->nameView(); };
            const auto sameValue = [&value](const Element *v) { return v->literal("enumValue") == value; };
            if (!find(before, sameValue) && !find(before, sameName))
                add(EnumValueAdded, false, path, nullptr, is, {}, textOf(value));
        }
    }

    QList<Difference> m_differences;
    QSet<std::pair<const Element *, const Element *>> m_seen;
};

} // namespace

QString Difference::sentence() const
{
    const std::array words{path.isEmpty() ? u"The interface"_s : path, before, after};
    const QStringView sentence = Kinds[std::size_t(kind)].sentence;
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) { // a value may itself contain %2
        if (sentence[i] == u'%')
            text += words[std::size_t(sentence[++i].digitValue() - 1)];
        else
            text += sentence[i];
    }
    return text;
}

QString Difference::nameOf(DifferenceKind kind)
{
    return Kinds[std::size_t(kind)].name.toString();
}

ModelComparison::Verdict ModelComparison::verdict() const
{
    if (differences.isEmpty())
        return Verdict::Same;
    return differences.first().isBreaking ? Verdict::Breaking : Verdict::Compatible;
}

QString ModelComparison::verdictText() const
{
    constexpr std::array Words{u"same", u"compatible", u"breaking"};
    return QString::fromUtf16(Words[std::size_t(verdict())]);
}

ModelComparison compareModels(const Element &before, const Element &after)
{
    Comparer comparer;
    comparer.interfaces(before, after, {});
    return {comparer.take()};
}

} // namespace twin::dtdl

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/graphconformance.h"

#include "dtdl/schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::dtdl {

namespace {

constexpr qint64 DefaultMaxMultiplicity = 500; // graph.md section 2

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

ConformanceIssue issue(ConformanceCode code, const json::Pointer &path, const QString &detail,
                       const Element *element = nullptr)
{
    return {path, TwinSide::None, code, path, detail, element ? element->idText() : QString()};
}

// The first fault of the value, if it has any. `code` is what that is called here.
std::optional<ConformanceIssue> schemaIssue(const Json &value, const Element &property,
                                            const json::Pointer &path, ConformanceCode code)
{
    const Element *schema = property.schema();
    const auto faults = schema ? checkProperty(value, *schema) : QList<InstanceIssue>();
    if (faults.isEmpty())
        return std::nullopt;
    auto found = issue(code, path, faults.front().detail, &property);
    found.place = json::Pointer(path.tokens() + faults.front().path.tokens());
    return found;
}

bool isMarked(const Json &value)
{
    return value.contains("$metadata"sv);
}

class ContentsJudge final
{
public:
    explicit ContentsJudge(const Element &interface)
        : m_interface(interface)
    { }

    QList<ConformanceIssue> judged(const Json &contents)
    {
        for (const auto &[name, value] : contents.members()) {
            if (!name.view().starts_with('$'))
                judgeRoot(name.view(), value);
        }
        return m_issues;
    }

private:
    void judgeRoot(std::string_view name, const Json &value)
    {
        const auto path = json::Pointer().child(text(name));
        const Element *content = m_interface.content(name);
        if (content && content->isA("Component"))
            judgeComponent(value, path, *content);
        else if (content && content->isA("Property"))
            judgeProperty(value, path, *content);
        else if (isMarked(value))
            m_issues.append(issue(ConformanceCode::ComponentUndefined, path,
                                  u"The model has no component %1."_s.arg(path.last())));
        else
            m_issues.append(issue(ConformanceCode::PropertyUndefined, path,
                                  u"The model has no property %1."_s.arg(path.last())));
    }

    void judgeProperty(const Json &value, const json::Pointer &path, const Element &property)
    {
        if (isMarked(value)) {
            m_issues.append(issue(
                ConformanceCode::PropertyMarkedComponent, path,
                u"%1 is a property of the model, but has the $metadata of a component."_s.arg(path.last()),
                &property));
        } else if (auto found = schemaIssue(value, property, path, ConformanceCode::SchemaMismatch)) {
            m_issues.append(*std::move(found));
        }
    }

    void judgeComponent(const Json &value, const json::Pointer &path, const Element &component)
    {
        if (!isMarked(value)) {
            m_issues.append(
                issue(ConformanceCode::ComponentMarkerMissing, path,
                      u"%1 is a component of the model and needs \"$metadata\": {}."_s.arg(path.last()),
                      &component));
            return;
        }
        const Element *interface = component.schema();
        if (!interface)
            return;
        for (const auto &[name, inner] : value.members()) {
            if (name.view().starts_with('$'))
                continue;
            const auto place = path.child(name.toString());
            const Element *content = interface->content(name.view());
            if (content && content->isA("Property"))
                judgeProperty(inner, place, *content);
            else
                m_issues.append(
                    issue(ConformanceCode::PropertyUndefined, place,
                          u"The component %1 has no property %2."_s.arg(path.last(), place.last())));
        }
    }

    const Element &m_interface;
    QList<ConformanceIssue> m_issues;
};

const Element *relationshipOf(const Element &source, std::string_view name)
{
    const Element *content = source.content(name);
    return content && content->isA("Relationship") ? content : nullptr;
}

const Element *propertyOf(const Element &relationship, std::string_view name)
{
    const auto properties = relationship.references("properties");
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [name](const Element *p) { return p && p->nameView() == name; });
    return found == properties.end() ? nullptr : *found;
}

} // namespace

QList<ConformanceIssue> issuesOfContents(const Element &interface, const Json &contents)
{
    return ContentsJudge(interface).judged(contents);
}

QList<ConformanceIssue> issuesOfRelationship(const Element &source, const RelationshipFacts &facts)
{
    const json::Pointer path({u"$relationships"_s, facts.id});
    const Element *relationship = relationshipOf(source, facts.name);
    if (!relationship) {
        return {issue(ConformanceCode::RelationshipUndefined, path,
                      u"The model %1 has no relationship %2."_s.arg(source.idText(), text(facts.name)))};
    }
    QList<ConformanceIssue> issues;
    const auto wanted = relationship->literal("target").toStringView();
    if (!wanted.empty() && facts.target && !isKindOf(*facts.target, wanted)) {
        issues.append(issue(ConformanceCode::RelationshipTarget, path,
                            u"%1 leads to twins of the model %2, not %3."_s.arg(
                                text(facts.name), text(wanted), facts.target->idText()),
                            relationship));
    }
    for (const auto &[name, value] : facts.properties.members()) {
        const auto place = path.child(name.toString());
        const Element *property = propertyOf(*relationship, name.view());
        if (!property)
            issues.append(
                issue(ConformanceCode::RelationshipPropertyUndefined, place,
                      u"The relationship %1 has no property %2."_s.arg(text(facts.name), name.toString()),
                      relationship));
        else if (auto found = schemaIssue(value, *property, place, ConformanceCode::RelationshipSchema))
            issues.append(*std::move(found));
    }
    return issues;
}

std::optional<ConformanceIssue> multiplicityIssue(const Element &source, std::string_view name,
                                                  qsizetype count)
{
    const Element *relationship = relationshipOf(source, name);
    if (!relationship)
        return std::nullopt;
    const qint64 most = relationship->literal("maxMultiplicity").toInteger(DefaultMaxMultiplicity);
    if (count <= most)
        return std::nullopt;
    return issue(ConformanceCode::RelationshipMultiplicity, json::Pointer({text(name)}),
                 u"The model allows %1 relationships %2; there are %3."_s.arg(
                     QString::number(most), text(name), QString::number(count)),
                 relationship);
}

bool isKindOf(const Element &interface, std::string_view id)
{
    if (interface.id == id)
        return true;
    const auto *parts = interface.interface.get();
    return parts && std::any_of(parts->bases.begin(), parts->bases.end(),
                                [id](const Element *base) { return base->id == id; });
}

} // namespace twin::dtdl

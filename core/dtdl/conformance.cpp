// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/conformance.h"

#include "dtdl/schema.h"
#include "twin/digitaltwin.h"

#include <algorithm>

namespace twin::dtdl {

namespace {

class Judge final
{
public:
    Judge(const Element &interface, const Twin &twin)
        : m_interface(interface)
        , m_twin(twin)
    { }

    QList<ConformanceIssue> issues()
    {
        for (const json::Member &m : m_twin.desired.values.members())
            judgeRoot(m, TwinSide::Desired);
        for (const json::Member &m : m_twin.reported.values.members())
            judgeRoot(m, TwinSide::Reported);
        return m_issues;
    }

private:
    /// One side with the marker makes it a component on both.
    bool isMarked(std::string_view name) const
    {
        return isComponent(m_twin.desired.values[name]) || isComponent(m_twin.reported.values[name]);
    }

    void judgeRoot(const json::Member &member, TwinSide side)
    {
        const json::Pointer path = json::Pointer().child(member.key.toString());
        const std::string_view name = member.key.view();
        if (name.starts_with('$'))
            return;
        if (!isDtdlName(name)) {
            add(path, side, ConformanceCode::NameInvalid, path,
                QStringLiteral("%1 is no valid name in a model.").arg(path.last()));
            return;
        }
        const Element *content = m_interface.content(name);
        if (content && content->isA("Component")) {
            judgeComponent(member.value, side, path, *content, isMarked(name));
        } else if (content && content->isA("Property")) {
            if (isComponent(member.value))
                add(path, side, ConformanceCode::PropertyMarkedComponent, path,
                    QStringLiteral("%1 is a property of the model, but is marked as a component.")
                        .arg(path.last()),
                    content);
            else
                judgeProperty(member.value, side, path, *content);
        } else if (isMarked(name)) {
            add(path, side, ConformanceCode::ComponentUndefined, path,
                QStringLiteral("The model has no component %1.").arg(path.last()));
        } else {
            add(path, side, ConformanceCode::PropertyUndefined, path,
                QStringLiteral("The model has no property %1.").arg(path.last()));
        }
    }

    void judgeComponent(const Json &value, TwinSide side, const json::Pointer &path, const Element &component,
                        bool isMarkedSomewhere)
    {
        if (!isComponent(value))
            add(path, side, ConformanceCode::ComponentMarkerMissing, path,
                QStringLiteral("%1 is a component of the model and needs \"__t\": \"c\".").arg(path.last()),
                &component);
        const Element *interface = component.schema();
        if (!isMarkedSomewhere || !interface)
            return;
        for (const json::Member &m : value.members()) {
            const json::Pointer inner = path.child(m.key.toString());
            if (m.key == "__t" || m.key.view().starts_with('$'))
                continue;
            const Element *content = interface->content(m.key.view());
            if (!isDtdlName(m.key.view()))
                add(inner, side, ConformanceCode::NameInvalid, inner,
                    QStringLiteral("%1 is no valid name in a model.").arg(inner.last()));
            else if (!content || !content->isA("Property"))
                add(inner, side, ConformanceCode::PropertyUndefined, inner,
                    QStringLiteral("The component %1 has no property %2.").arg(path.last(), inner.last()));
            else
                judgeProperty(m.value, side, inner, *content);
        }
    }

    void judgeProperty(const Json &value, TwinSide side, const json::Pointer &path, const Element &property)
    {
        if (side == TwinSide::Desired) {
            if (property.isWritable())
                judgeValue(value, side, path, path, property);
            else
                add(path, side, ConformanceCode::DesiredReadonly, path,
                    QStringLiteral("%1 is read-only in the model; a desired value has no effect.")
                        .arg(path.last()),
                    &property);
            return;
        }
        if (!property.isWritable()) {
            if (isAcknowledgement(value) && !fits(value, property))
                add(path, side, ConformanceCode::AckOnReadonly, path,
                    QStringLiteral("%1 is read-only in the model, but is reported as an acknowledgement.")
                        .arg(path.last()),
                    &property);
            else
                judgeValue(value, side, path, path, property);
        } else if (isAcknowledgement(value)) {
            judgeValue(value["value"], side, path, path.child(QStringLiteral("value")), property);
        } else if (isBrokenAcknowledgement(value)) {
            add(path, side, ConformanceCode::AckMalformed, path,
                QStringLiteral("The acknowledgement of %1 must have exactly value, ac, av and optionally ad.")
                    .arg(path.last()),
                &property);
        } else {
            add(path, side, ConformanceCode::AckMissing, path,
                QStringLiteral(
                    "%1 is writable and must be reported as an acknowledgement with value, ac and av.")
                    .arg(path.last()),
                &property);
        }
    }

    static bool fits(const Json &value, const Element &property)
    {
        const Element *schema = property.schema();
        return schema && checkProperty(value, *schema).isEmpty();
    }

    void judgeValue(const Json &value, TwinSide side, const json::Pointer &path, const json::Pointer &place,
                    const Element &property)
    {
        const Element *schema = property.schema();
        if (!schema)
            return;
        const QList<InstanceIssue> faults = checkProperty(value, *schema);
        if (faults.isEmpty())
            return;
        const json::Pointer inner(place.tokens() + faults.front().path.tokens());
        add(path, side, ConformanceCode::SchemaMismatch, inner, faults.front().detail, &property);
    }

    void add(const json::Pointer &path, TwinSide side, ConformanceCode code, const json::Pointer &place,
             const QString &detail, const Element *element = nullptr)
    {
        m_issues.append({path, side, code, place, detail, element ? element->idText() : QString()});
    }

    const Element &m_interface;
    const Twin &m_twin;
    QList<ConformanceIssue> m_issues;
};

} // namespace

QString ConformanceIssue::nameOf(ConformanceCode code)
{
    switch (code) {
    case ConformanceCode::AckMalformed:
        return QStringLiteral("ack-malformed");
    case ConformanceCode::AckMissing:
        return QStringLiteral("ack-missing");
    case ConformanceCode::AckOnReadonly:
        return QStringLiteral("ack-on-readonly");
    case ConformanceCode::ComponentMarkerMissing:
        return QStringLiteral("component-marker-missing");
    case ConformanceCode::ComponentUndefined:
        return QStringLiteral("component-undefined");
    case ConformanceCode::DesiredReadonly:
        return QStringLiteral("desired-readonly");
    case ConformanceCode::NameInvalid:
        return QStringLiteral("name-invalid");
    case ConformanceCode::PropertyMarkedComponent:
        return QStringLiteral("property-marked-component");
    case ConformanceCode::PropertyUndefined:
        return QStringLiteral("property-undefined");
    case ConformanceCode::RelationshipMultiplicity:
        return QStringLiteral("relationship-multiplicity");
    case ConformanceCode::RelationshipPropertyUndefined:
        return QStringLiteral("relationship-property-undefined");
    case ConformanceCode::RelationshipSchema:
        return QStringLiteral("relationship-schema");
    case ConformanceCode::RelationshipTarget:
        return QStringLiteral("relationship-target");
    case ConformanceCode::RelationshipUndefined:
        return QStringLiteral("relationship-undefined");
    case ConformanceCode::CommandUndefined:
        return QStringLiteral("command-undefined");
    case ConformanceCode::RequestMismatch:
        return QStringLiteral("request-mismatch");
    case ConformanceCode::ResponseMismatch:
        return QStringLiteral("response-mismatch");
    case ConformanceCode::TelemetryMismatch:
        return QStringLiteral("telemetry-mismatch");
    case ConformanceCode::TelemetryUndefined:
        return QStringLiteral("telemetry-undefined");
    case ConformanceCode::DepthClose:
        return QStringLiteral("depth-close");
    case ConformanceCode::SizeClose:
        return QStringLiteral("size-close");
    case ConformanceCode::SchemaMismatch:
        break;
    }
    return QStringLiteral("schema-mismatch");
}

QString ConformanceIssue::nameOf(TwinSide side)
{
    switch (side) {
    case TwinSide::Desired:
        return QStringLiteral("desired");
    case TwinSide::Reported:
        return QStringLiteral("reported");
    case TwinSide::Tags:
        return QStringLiteral("tags");
    case TwinSide::Telemetry:
        return QStringLiteral("telemetry");
    case TwinSide::Command:
        return QStringLiteral("command");
    case TwinSide::None:
        break;
    }
    return {};
}

Conformance Conformance::of(QList<ConformanceIssue> issues)
{
    std::sort(issues.begin(), issues.end(), [](const ConformanceIssue &a, const ConformanceIssue &b) {
        const auto order = [](const ConformanceIssue &i) {
            return std::tuple(i.path.toString(), ConformanceIssue::nameOf(i.side),
                              ConformanceIssue::nameOf(i.code));
        };
        return order(a) < order(b);
    });
    const auto status = issues.isEmpty() ? ConformanceStatus::Conformant : ConformanceStatus::NonConformant;
    return {status, std::move(issues)};
}

QString Conformance::nameOf(ConformanceStatus status)
{
    switch (status) {
    case ConformanceStatus::Conformant:
        return QStringLiteral("conformant");
    case ConformanceStatus::NonConformant:
        return QStringLiteral("non-conformant");
    case ConformanceStatus::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

Conformance conformanceOf(const ModelSet *models, const QString &modelId, const Twin &twin)
{
    const Element *interface = models && !modelId.isEmpty() ? models->find(QStringView(modelId)) : nullptr;
    if (!interface || !interface->interface)
        return {};
    return Conformance::of(issuesOfTwin(*interface, twin));
}

QList<ConformanceIssue> issuesOfTwin(const Element &interface, const Twin &twin)
{
    return Judge(interface, twin).issues();
}

Json withConformance(const Json &digitalTwin, ConformanceStatus status)
{
    JsonObjectBuilder builder(digitalTwin.size() + 1);
    builder.append("$dtId", digitalTwin["$dtId"]);
    builder.append("$conformance", Json(Conformance::nameOf(status)));
    for (const json::Member &member : digitalTwin.members())
        builder.set(member.key, member.value);
    return builder.take();
}

} // namespace twin::dtdl

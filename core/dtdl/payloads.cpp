// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/payloads.h"

#include "dtdl/schema.h"

namespace twin::dtdl {

namespace {

using Issues = QList<ConformanceIssue>;

/// The interface of the component; `interface` itself without one, nullptr when there is no such component.
const Element *interfaceOf(const Element &interface, const QString &component)
{
    if (component.isEmpty())
        return &interface;
    const Element *content = interface.content(component.toStdString());
    return content && content->isA("Component") ? content->schema() : nullptr;
}

json::Pointer pathOf(const QString &component, const QString &name)
{
    return component.isEmpty() ? json::Pointer({name}) : json::Pointer({component, name});
}

/// The first fault of a value, as of a property.
void judge(const Json &value, const Element &schema, ConformanceIssue issue, Issues &issues)
{
    const QList<InstanceIssue> faults = checkInstance(value, schema);
    if (faults.isEmpty())
        return;
    issue.place = json::Pointer(issue.place.tokens() + faults.front().path.tokens());
    issue.detail = faults.front().detail;
    issues.append(issue);
}

const Element *find(const Element *interface, const QString &name, std::string_view className)
{
    const Element *content = interface ? interface->content(name.toStdString()) : nullptr;
    return content && content->isA(className) ? content : nullptr;
}

Issues undefinedCommand(const QString &component, const QString &command)
{
    return {{pathOf(component, command),
             TwinSide::Command,
             ConformanceCode::CommandUndefined,
             {},
             QStringLiteral("The model has no command %1.").arg(pathOf(component, command).toString().mid(1)),
             {}}};
}

Issues checkPayload(const Element &command, const char *property, const Json &payload, ConformanceIssue issue)
{
    Issues issues;
    const Element *declared = command.reference(property);
    if (!declared) {
        issue.detail =
            QStringLiteral("The model gives %1 no %2.").arg(issue.path.last(), QLatin1String(property));
        if (!payload.isNull() && !(payload.isObject() && payload.isEmpty()))
            issues.append(issue);
    } else if (payload.isNull() && declared->literal("nullable").toBool()) {
        return issues;
    } else if (const Element *schema = declared->schema()) {
        judge(payload, *schema, issue, issues);
    }
    return issues;
}

} // namespace

QList<ConformanceIssue> checkTelemetry(const Element &interface, const QString &component,
                                       const Json &payload)
{
    Issues issues;
    const Element *owner = interfaceOf(interface, component);
    if (!payload.isObject()) {
        issues.append({component.isEmpty() ? json::Pointer() : json::Pointer({component}),
                       TwinSide::Telemetry,
                       ConformanceCode::TelemetryMismatch,
                       {},
                       QStringLiteral("A telemetry message is an object with a member for each telemetry."),
                       {}});
        return issues;
    }
    for (const json::Member &m : payload.members()) {
        const QString name = m.key.toString();
        ConformanceIssue issue{.path = pathOf(component, name),
                               .side = TwinSide::Telemetry,
                               .code = ConformanceCode::TelemetryMismatch,
                               .place = json::Pointer({name}),
                               .detail = {},
                               .elementId = {}};
        if (const Element *telemetry = find(owner, name, "Telemetry")) {
            issue.elementId = telemetry->idText();
            if (const Element *schema = telemetry->schema())
                judge(m.value, *schema, issue, issues);
        } else {
            issue.code = ConformanceCode::TelemetryUndefined;
            issue.detail = QStringLiteral("The model has no telemetry %1.").arg(issue.path.toString().mid(1));
            issues.append(issue);
        }
    }
    return issues;
}

QList<ConformanceIssue> checkRequest(const Element &interface, const QString &component,
                                     const QString &command, const Json &payload)
{
    const Element *found = find(interfaceOf(interface, component), command, "Command");
    if (!found)
        return undefinedCommand(component, command);
    return checkPayload(*found, "request", payload,
                        {.path = pathOf(component, command),
                         .side = TwinSide::Command,
                         .code = ConformanceCode::RequestMismatch,
                         .place = {},
                         .detail = {},
                         .elementId = found->idText()});
}

QList<ConformanceIssue> checkResponse(const Element &interface, const QString &component,
                                      const QString &command, int status, const Json &payload)
{
    const Element *found = find(interfaceOf(interface, component), command, "Command");
    if (!found)
        return undefinedCommand(component, command);
    if (status < 200 || status >= 300)
        return {};
    return checkPayload(*found, "response", payload,
                        {.path = pathOf(component, command),
                         .side = TwinSide::Command,
                         .code = ConformanceCode::ResponseMismatch,
                         .place = {},
                         .detail = {},
                         .elementId = found->idText()});
}

} // namespace twin::dtdl

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventmessage.h"

#include "base/overloaded.h"
#include "hub/sentbody.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace app {

namespace {

// What was written of the section that the line tells of.
twin::Json writtenPart(const twin::TwinWrite &write, EventLine::Kind kind)
{
    const auto &part = kind == EventLine::Kind::Tags      ? write.tags
                       : kind == EventLine::Kind::Desired ? write.desired
                                                          : write.reported;
    return part.value_or(twin::Json());
}

EventMessage telemetryMessage(const twin::TelemetrySent &sent)
{
    return {.value = twin::valueOf(sent),
            .hasBody = true,
            .body = twin::bodyOf(sent),
            .contentType = sent.origin.system["content-type"sv].toString(),
            .format = twin::formatOf(sent),
            .system = sent.origin.system,
            .application = sent.properties,
            .subject = sent.component};
}

EventMessage cloudMessage(const twin::CloudMessage &message)
{
    const QString type = message.system["content-type"sv].toString();
    const auto format = twin::formatOf(type, message.body);
    return {.value =
                format ? twin::payload::read(*format, message.body).value_or(twin::Json()) : twin::Json(),
            .hasBody = true,
            .body = message.body,
            .contentType = type,
            .format = format,
            .system = message.system,
            .application = message.properties};
}

/// What parts messages of a kind; cheaper than the message.
QString subjectOf(const twin::ChangeBody &body)
{
    return std::visit(
        twin::overloaded{
            [](const twin::TelemetrySent &sent) { return sent.component; },
            [](const twin::CommandRequested &c) { return QString(u"> "_s + c.component + u'*' + c.name); },
            [](const twin::CommandAnswered &c) { return QString(u"< "_s + c.component + u'*' + c.name); },
            [](const auto &) { return QString(); },
        },
        body);
}

} // namespace

EventMessage messageOf(const EventLine &line)
{
    if (!line.change)
        return {};
    EventMessage message =
        std::visit(twin::overloaded{
                       [](const twin::TelemetrySent &sent) { return telemetryMessage(sent); },
                       [](const twin::MessageQueued &queued) { return cloudMessage(queued.message); },
                       [&line](const twin::TwinWritten &written) {
                           return EventMessage{.value = writtenPart(written.write, line.kind)};
                       },
                       [](const twin::CommandRequested &c) { return EventMessage{.value = c.payload}; },
                       [](const twin::CommandAnswered &c) { return EventMessage{.value = c.payload}; },
                       [](const auto &) { return EventMessage(); },
                   },
                   line.change->body);
    message.subject = subjectOf(line.change->body);
    return message;
}

bool areAlike(const EventLine &a, const EventLine &b)
{
    return a.kind == b.kind && a.id == b.id && a.change && b.change &&
           a.change->body.index() == b.change->body.index() &&
           subjectOf(a.change->body) == subjectOf(b.change->body);
}

} // namespace app

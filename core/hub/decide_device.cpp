// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/rules.h"
#include "json/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::rules {

namespace {

constexpr qsizetype NameAtMost = 129; // two names of DTDL and the star between them
constexpr qsizetype PayloadBytesAtMost = 128 * 1024; // of a call and of its answer, wire.md section b.7

// The name is a level of a topic, wire.md section a.8.
bool isCommandName(QStringView name)
{
    return !name.isEmpty() && name.size() <= NameAtMost &&
           std::none_of(name.begin(), name.end(),
                        [](QChar c) { return c == u'/' || c == u'+' || c == u'#' || c.unicode() <= 0x20; });
}

Result<void> checkPayload(const Json &payload)
{
    const auto size = qsizetype(json::write(payload).size());
    if (size <= PayloadBytesAtMost)
        return {};
    return Error{.code = ErrorCode::MessageTooLarge,
                 .detail = u"The payload of a command may have at most %1 bytes."_s.arg(PayloadBytesAtMost),
                 .limit = PayloadBytesAtMost,
                 .actual = size};
}

// The session as a client of this kind finds it.
Session opened(const Session &waiting, Session::Kind kind)
{
    const bool isResumed = kind == Session::Kind::Kept && waiting.kind() == Session::Kind::Kept;
    return isResumed ? waiting : Session(kind);
}

// The record of a device whose client may change its session.
Result<RecordPtr> listening(const Case &c, const TwinId &id)
{
    auto record = existing(c, id);
    if (record && !(*record)->identity->connected)
        return Error{ErrorCode::DeviceOffline, u"Device '%1' is not connected."_s.arg(id.toString())};
    return record;
}

Changes moved(const TwinId &id, const Session &before, const Session &after, const Case &c)
{
    return before == after ? Changes() : Changes{c.change(id, SessionChanged{after})};
}

} // namespace

Result<void> checkInvocation(QStringView name, const Json &payload)
{
    if (isCommandName(name))
        return checkPayload(payload);
    return Error{
        ErrorCode::Argument,
        u"A method name has 1 to %1 characters, without spaces and without / + #."_s.arg(NameAtMost)};
}

Result<Changes> decide(const Connect &command, const Case &c)
{
    const auto record = acting(c, command.id);
    if (!record)
        return record.error();
    const auto &identity = *(*record)->identity;
    const QString modelId = command.modelId.isEmpty() ? identity.modelId : command.modelId;
    const Session &session = (*record)->session;
    Changes changes = moved(command.id, session, opened(session, command.session), c);
    if (!identity.connected || identity.modelId != modelId)
        changes.append(c.change(command.id, ConnectionChanged{true, modelId}));
    return changes;
}

Result<Changes> decide(const Disconnect &command, const Case &c)
{
    const auto record = existing(c, command.id);
    if (!record)
        return record.error();
    const auto &identity = *(*record)->identity;
    if (!identity.connected)
        return Changes();
    Changes changes{c.change(command.id, ConnectionChanged{false, identity.modelId})};
    if ((*record)->session.kind() == Session::Kind::Clean)
        changes.append(c.change(command.id, SessionChanged{Session()}));
    return changes;
}

Result<Changes> decide(const Subscribe &command, const Case &c)
{
    const auto record = listening(c, command.id);
    if (!record)
        return record.error();
    Session session = (*record)->session;
    session.subscribe(command.feed, command.qos);
    return moved(command.id, (*record)->session, session, c);
}

Result<Changes> decide(const Unsubscribe &command, const Case &c)
{
    const auto record = listening(c, command.id);
    if (!record)
        return record.error();
    Session session = (*record)->session;
    session.unsubscribe(command.feed);
    return moved(command.id, (*record)->session, session, c);
}

Result<Changes> decide(const SendTelemetry &command, const Case &c)
{
    if (const auto record = acting(c, command.id); !record)
        return record.error();
    return Changes{c.change(
        command.id, TelemetrySent{command.component, command.payload, command.properties, command.origin})};
}

Result<Changes> decide(const InvokeCommand &command, const Case &c)
{
    const QString method = MethodName{command.component, command.name}.toString();
    if (auto checked = checkInvocation(method, command.payload); !checked)
        return checked.error();
    const auto record = acting(c, command.id);
    if (!record)
        return record.error();
    if (!(*record)->identity->connected) {
        return Error{ErrorCode::DeviceOffline,
                     u"Device '%1' is not connected; it cannot take a command."_s.arg(command.id.toString())};
    }
    if (!(*record)->session.takes(Feed::Commands)) {
        return Error{
            ErrorCode::DeviceOffline,
            u"Device '%1' is connected, but has not subscribed to commands."_s.arg(command.id.toString())};
    }
    return Changes{c.change(command.id, CommandRequested{.requestId = 0,
                                                         .component = command.component,
                                                         .name = command.name,
                                                         .payload = command.payload,
                                                         .deadline = c.now.plusMSecs(command.timeoutMSecs)})};
}

Result<Changes> decide(const AnswerCommand &command, const Case &c)
{
    const auto open = c.state.invocations().constFind(command.requestId);
    if (open == c.state.invocations().constEnd())
        return Changes();
    if (auto checked = checkPayload(command.payload); !checked)
        return checked.error();
    return Changes{c.change(open->id, CommandAnswered{open->requestId, open->component, open->name,
                                                      command.status, command.payload, open->deadline})};
}

Result<Changes> decide(const ExpireCommands &, const Case &c)
{
    Changes changes;
    for (const auto &open : c.state.invocations()) {
        if (open.deadline <= c.now)
            changes.append(c.change(open.id, CommandAnswered{open.requestId, open.component, open.name, 504,
                                                             Json(), open.deadline}));
    }
    return changes;
}

} // namespace twin::rules

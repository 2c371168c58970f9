// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/rules.h"

using namespace Qt::StringLiterals;

namespace twin::rules {

Result<Changes> decide(const Connect &command, const Case &c)
{
    const auto record = acting(c, command.id);
    if (!record)
        return record.error();
    const auto &identity = *(*record)->identity;
    const QString modelId = command.modelId.isEmpty() ? identity.modelId : command.modelId;
    if (identity.connected && identity.modelId == modelId)
        return Changes();
    return Changes{c.change(command.id, ConnectionChanged{true, modelId})};
}

Result<Changes> decide(const Disconnect &command, const Case &c)
{
    const auto record = existing(c, command.id);
    if (!record)
        return record.error();
    const auto &identity = *(*record)->identity;
    if (!identity.connected)
        return Changes();
    return Changes{c.change(command.id, ConnectionChanged{false, identity.modelId})};
}

Result<Changes> decide(const SendTelemetry &command, const Case &c)
{
    if (const auto record = acting(c, command.id); !record)
        return record.error();
    return Changes{
        c.change(command.id, TelemetrySent{command.component, command.payload, command.properties})};
}

Result<Changes> decide(const InvokeCommand &command, const Case &c)
{
    const auto record = acting(c, command.id);
    if (!record)
        return record.error();
    if (!(*record)->identity->connected) {
        return Error{ErrorCode::DeviceOffline,
                     u"Device '%1' is not connected; it cannot take a command."_s.arg(command.id.toString())};
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

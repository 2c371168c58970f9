// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/verbs.h"
#include "cli/workspacefile.h"
#include "json/writer.h"
#include "twin/digitaltwin.h"

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

namespace {

QString wordOf(SyncState state)
{
    switch (state) {
    case SyncState::Reported:
        return u"reported"_s;
    case SyncState::SetByDevice:
        return u"set by device"_s;
    case SyncState::Pending:
        return u"pending"_s;
    case SyncState::InProgress:
        return u"in progress"_s;
    case SyncState::InSync:
        return u"in sync"_s;
    case SyncState::Refused:
        return u"refused"_s;
    case SyncState::Failed:
        return u"failed"_s;
    }
    return {};
}

QString textOf(const std::optional<Json> &value)
{
    return value ? QString::fromUtf8(json::write(*value)) : u"-"_s;
}

int show(const Call &call, const Record &record)
{
    if (call.wantsJson()) {
        call.print(digitalTwinDocument(record));
        return Done;
    }
    Table table({u"COMPONENT"_s, u"PROPERTY"_s, u"VALUE"_s, u"ASKED"_s, u"STATE"_s, u"DEVICE SAYS"_s});
    for (const auto &sync : syncStates(record.twin)) {
        const QString code = sync.ackCode ? QString::number(*sync.ackCode) : QString();
        table.add({sync.component.isEmpty() ? u"-"_s : sync.component, sync.name, textOf(sync.value),
                   textOf(sync.desiredValue), wordOf(sync.state),
                   QString(code + u' ' + sync.ackDescription).trimmed()});
    }
    printText(table.toString());
    return Done;
}

} // namespace

int getDigitalTwin(Call &call)
{
    return withTwin(call, [&call](WorkspaceFile &workspace, const TwinId &id) {
        const auto record = recordOf(workspace.state(), id);
        return record ? show(call, **record) : call.fail(record.error());
    });
}

int patchDigitalTwin(Call &call)
{
    return withTwin(call, [&call](WorkspaceFile &workspace, const TwinId &id) {
        const auto body = call.body(call.argument(1));
        if (!body)
            return call.fail(body.error());
        const auto reply =
            workspace.submit(PatchDigitalTwin{.id = id, .body = *body, .ifMatch = call.value(u"if-match")});
        return reply ? show(call, *reply->record) : call.fail(reply.error());
    });
}

} // namespace app::cli

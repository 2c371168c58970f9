// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/querytext.h"
#include "cli/verbs.h"
#include "cli/workspacefile.h"
#include "fleet/groups.h"
#include "query/targets.h"

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

namespace {

// Those that --where names, or else those behind the group's name. DeviceNotFound for one that is not there.
Result<std::vector<TwinId>> devicesOf(const Call &call, const State &state)
{
    if (call.isSet(u"where")) {
        const auto targets = query::Targets::parse(call.value(u"where").toUtf8());
        if (!targets)
            return targets.error();
        return targets->select(state);
    }
    std::vector<TwinId> ids;
    for (qsizetype i = 1; !call.argument(i).isEmpty(); ++i) {
        const auto id = TwinId::parse(call.argument(i));
        if (!id)
            return id.error();
        if (!state.contains(*id))
            return Error{ErrorCode::DeviceNotFound, u"Device '%1' is not registered."_s.arg(id->device())};
        ids.push_back(*id);
    }
    return ids;
}

// All of them in one transaction, or none.
int changeMembership(const Call &call, WorkspaceFile &workspace, const std::vector<TwinId> &ids,
                     bool isMember)
{
    const QString name = call.argument(0);
    std::vector<std::pair<Command, Cause>> commands;
    for (const TwinId &id : ids) {
        if (fleet::isInGroup(*workspace.state().find(id), name) != isMember)
            commands.emplace_back(fleet::groupPatch(id, name, isMember),
                                  Cause{.origin = Cause::Origin::Console});
    }
    for (const auto &reply : workspace.submit(commands)) {
        if (!reply)
            return call.fail(reply.error());
    }
    const qint64 members = fleet::groupCounts(workspace.state()).value(name);
    if (call.wantsJson())
        call.print(Json::object({{"group", Json(name)},
                                 {"changed", Json(qint64(commands.size()))},
                                 {"devices", Json(members)},
                                 {"condition", Json(fleet::groupCondition(name))}}));
    else
        printLine(u"%1 devices changed; %2 are in %3. Its condition: %4"_s.arg(commands.size())
                      .arg(members)
                      .arg(name, fleet::groupCondition(name)));
    return Done;
}

int changeMembers(Call &call, bool isMember)
{
    if (const auto checked = fleet::checkGroupName(call.argument(0)); !checked)
        return call.fail(checked.error());
    if (call.isSet(u"where") == !call.argument(1).isEmpty())
        return call.misused(u"Name either devices, or --where with the condition that they meet."_s);
    return withWorkspace(call, [&](WorkspaceFile &workspace) {
        const auto ids = devicesOf(call, workspace.state());
        return ids ? changeMembership(call, workspace, *ids, isMember)
                   : failAt(call, ids.error(), call.value(u"where").toUtf8());
    });
}

} // namespace

int listGroups(Call &call)
{
    return withWorkspace(call, [&call](WorkspaceFile &workspace) {
        const auto counts = fleet::groupCounts(workspace.state());
        Table table({u"GROUP"_s, u"DEVICES"_s, u"CONDITION"_s});
        std::vector<Json> groups;
        for (auto group = counts.cbegin(); group != counts.cend(); ++group) {
            const QString condition = fleet::groupCondition(group.key());
            table.add({group.key(), QString::number(group.value()), condition});
            groups.push_back(Json::object({{"group", Json(group.key())},
                                           {"devices", Json(qint64(group.value()))},
                                           {"condition", Json(condition)}}));
        }
        if (call.wantsJson())
            call.print(Json::array(std::move(groups)));
        else
            printText(table.toString());
        return int(Done);
    });
}

int addToGroup(Call &call)
{
    return changeMembers(call, true);
}

int removeFromGroup(Call &call)
{
    return changeMembers(call, false);
}

int deleteGroup(Call &call)
{
    if (const auto checked = fleet::checkGroupName(call.argument(0)); !checked)
        return call.fail(checked.error());
    return withWorkspace(call, [&call](WorkspaceFile &workspace) {
        std::vector<TwinId> ids;
        for (const auto &record : workspace.state().records()) {
            if (fleet::isInGroup(*record, call.argument(0)))
                ids.push_back(record->id());
        }
        if (ids.empty())
            return call.fail({ErrorCode::Argument, u"No device is in a group '%1'."_s.arg(call.argument(0))});
        return changeMembership(call, workspace, ids, false);
    });
}

} // namespace app::cli

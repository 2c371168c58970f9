// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/verbs.h"
#include "cli/workspacefile.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

namespace {

// In the order of Authentication::Type.
constexpr std::array<QStringView, 4> AuthenticationTypes{u"sas", u"selfSigned", u"certificateAuthority",
                                                         u"none"};

QList<RecordPtr> sortedRecords(const State &state, bool withModules)
{
    QList<RecordPtr> records;
    for (const auto &record : state.records()) {
        if (withModules || !record->id().isModule())
            records.append(record);
    }
    std::sort(records.begin(), records.end(),
              [](const RecordPtr &a, const RecordPtr &b) { return a->id() < b->id(); });
    return records;
}

void printRecords(const QList<RecordPtr> &records)
{
    Table table(
        {u"DEVICE"_s, u"STATUS"_s, u"CONNECTION"_s, u"MODEL"_s, u"VERSION"_s, u"DESIRED"_s, u"REPORTED"_s});
    for (const auto &record : records) {
        const auto &identity = *record->identity;
        table.add({identity.id.toString(), identity.enabled ? u"enabled"_s : u"disabled"_s,
                   identity.connected ? u"connected"_s : u"disconnected"_s,
                   identity.modelId.isEmpty() ? u"-"_s : identity.modelId,
                   QString::number(record->twin.version), QString::number(record->twin.desired.version),
                   QString::number(record->twin.reported.version)});
    }
    printText(table.toString());
}

Result<std::optional<Authentication>> authenticationOf(const Call &call)
{
    if (!call.isSet(u"auth") && !call.isSet(u"thumbprint"))
        return std::optional<Authentication>();
    Authentication authentication;
    const QString name = call.isSet(u"auth") ? call.value(u"auth") : u"selfSigned"_s;
    const auto found = std::find(AuthenticationTypes.begin(), AuthenticationTypes.end(), name);
    if (found == AuthenticationTypes.end())
        return Error{
            ErrorCode::KeyInvalid,
            u"'%1' is no kind of authentication: sas, selfSigned, certificateAuthority or none."_s.arg(name)};
    authentication.type = Authentication::Type(found - AuthenticationTypes.begin());
    authentication.primaryThumbprint = call.value(u"thumbprint").toLatin1();
    return std::optional(authentication);
}

Result<CreateIdentity> creationOf(const Call &call, const TwinId &id)
{
    CreateIdentity command{.id = id};
    command.spec.enabled = !call.isSet(u"disabled");
    if (call.isSet(u"reason"))
        command.spec.statusReason = call.value(u"reason");
    if (call.isSet(u"edge"))
        command.spec.edge = true;
    if (call.isSet(u"parent"))
        command.spec.parent = call.value(u"parent");
    auto authentication = authenticationOf(call);
    if (!authentication)
        return authentication.error();
    command.spec.authentication = *std::move(authentication);
    for (const QStringView name : {u"tags", u"desired"}) {
        if (!call.isSet(name))
            continue;
        auto value = call.body(call.value(name));
        if (!value)
            return value.error();
        (name == u"tags" ? command.tags : command.desired) = *std::move(value);
    }
    return command;
}

} // namespace

int listDevices(Call &call)
{
    return withWorkspace(call, [&call](WorkspaceFile &workspace) {
        const auto records = sortedRecords(workspace.state(), call.isSet(u"modules"));
        if (!call.wantsJson()) {
            printRecords(records);
            return int(Done);
        }
        std::vector<Json> identities;
        for (const auto &record : records)
            identities.push_back(identityDocument(*record->identity, call.isSet(u"keys")));
        call.print(Json::array(std::move(identities)));
        return int(Done);
    });
}

int createDevice(Call &call)
{
    return withTwin(call, [&call](WorkspaceFile &workspace, const TwinId &id) {
        auto command = creationOf(call, id);
        if (!command)
            return call.fail(command.error());
        const auto reply = workspace.submit(*std::move(command));
        if (!reply)
            return call.fail(reply.error());
        if (call.wantsJson())
            call.print(identityDocument(*reply->record->identity, true));
        else
            printRecords({reply->record});
        return int(Done);
    });
}

int deleteDevice(Call &call)
{
    return withTwin(call, [&call](WorkspaceFile &workspace, const TwinId &id) {
        const auto reply = workspace.submit(DeleteIdentity{.id = id, .ifMatch = call.value(u"if-match")});
        if (!reply)
            return call.fail(reply.error());
        if (call.wantsJson())
            call.print(Json::object({{"deleted", Json(id.toString())}}));
        else
            printLine(u"Deleted %1"_s.arg(id.toString()));
        return int(Done);
    });
}

} // namespace app::cli

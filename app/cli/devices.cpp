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

Error notFound(const TwinId &id)
{
    return {id.isModule() ? ErrorCode::ModuleNotFound : ErrorCode::DeviceNotFound,
            u"'%1' is not registered."_s.arg(id.toString())};
}

bool isAnySet(const Call &call, std::initializer_list<QStringView> options)
{
    return std::any_of(options.begin(), options.end(),
                       [&call](QStringView option) { return call.isSet(option); });
}

Result<std::optional<Authentication>> authenticationOf(const Call &call)
{
    const bool hasThumbprint = isAnySet(call, {u"thumbprint", u"secondary-thumbprint"});
    if (!hasThumbprint && !isAnySet(call, {u"auth", u"primary-key", u"secondary-key"}))
        return std::optional<Authentication>();
    Authentication authentication;
    const QString name = call.isSet(u"auth") ? call.value(u"auth")
                         : hasThumbprint     ? u"selfSigned"_s
                                             : u"sas"_s;
    const auto found = std::find(AuthenticationTypes.begin(), AuthenticationTypes.end(), name);
    if (found == AuthenticationTypes.end())
        return Error{
            ErrorCode::KeyInvalid,
            u"'%1' is no kind of authentication: sas, selfSigned, certificateAuthority or none."_s.arg(name)};
    authentication.type = Authentication::Type(found - AuthenticationTypes.begin());
    authentication.primaryKey = call.value(u"primary-key").toLatin1();
    authentication.secondaryKey = call.value(u"secondary-key").toLatin1();
    authentication.primaryThumbprint = call.value(u"thumbprint").toLatin1();
    authentication.secondaryThumbprint = call.value(u"secondary-thumbprint").toLatin1();
    if (authentication.type != Authentication::Type::Sas &&
        isAnySet(call, {u"primary-key", u"secondary-key"}))
        return Error{ErrorCode::KeyInvalid, u"Keys are for --auth sas; a certificate has a --thumbprint."_s};
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

// What the call says over what the identity has.
Result<IdentitySpec> changeOf(const Call &call, const Identity &identity)
{
    IdentitySpec spec;
    if (isAnySet(call, {u"enable", u"disable"}))
        spec.enabled = call.isSet(u"enable");
    if (call.isSet(u"reason"))
        spec.statusReason = call.value(u"reason");
    auto authentication = authenticationOf(call);
    if (!authentication)
        return authentication.error();
    spec.authentication = *std::move(authentication);
    if (!isAnySet(call, {u"new-keys", u"swap-keys"}))
        return spec;
    Authentication keys = identity.authentication;
    if (keys.type != Authentication::Type::Sas)
        return Error{ErrorCode::KeyInvalid, u"'%1' has no keys: it shows a certificate. Give it keys with "
                                            "--auth sas."_s.arg(identity.id.toString())};
    std::swap(keys.primaryKey, keys.secondaryKey);
    spec.authentication = call.isSet(u"new-keys") ? Authentication() : keys; // empty ones are made by the hub
    return spec;
}

int printIdentity(const Call &call, const Identity &identity, bool withKeys)
{
    call.print(identityDocument(identity, withKeys));
    return Done;
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

int showDevice(Call &call)
{
    return withTwin(call, [&call](WorkspaceFile &workspace, const TwinId &id) {
        const auto record = workspace.state().find(id);
        if (!record)
            return call.fail(notFound(id));
        return printIdentity(call, *record->identity, call.isSet(u"keys"));
    });
}

int updateDevice(Call &call)
{
    if (call.isSet(u"enable") && call.isSet(u"disable"))
        return call.misused(u"Either --enable or --disable."_s);
    if (call.isSet(u"new-keys") && call.isSet(u"swap-keys"))
        return call.misused(u"Either --new-keys or --swap-keys."_s);
    return withTwin(call, [&call](WorkspaceFile &workspace, const TwinId &id) {
        const auto record = workspace.state().find(id);
        if (!record)
            return call.fail(notFound(id));
        const auto spec = changeOf(call, *record->identity);
        if (!spec)
            return call.fail(spec.error());
        const auto reply =
            workspace.submit(UpdateIdentity{.id = id, .spec = *spec, .ifMatch = call.value(u"if-match")});
        if (!reply)
            return call.fail(reply.error());
        return printIdentity(call, *reply->record->identity, true);
    });
}

int deleteDevice(Call &call)
{
    return withTwin(call, [&call](WorkspaceFile &workspace, const TwinId &id) {
        const auto reply = workspace.submit(DeleteIdentity{.id = id, .ifMatch = call.value(u"if-match")});
        if (!reply)
            return call.fail(reply.error());
        call.printDeleted(id.toString());
        return int(Done);
    });
}

} // namespace app::cli

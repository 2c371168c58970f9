// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/edge.h"
#include "hub/rules.h"
#include "twin/limits.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rules {

namespace {

constexpr qsizetype KeyBytes = 32; // of a key the hub makes
constexpr qsizetype MinKeyBytes = 16;
constexpr qsizetype MaxKeyBytes = 64;

Result<void> checkKey(const QByteArray &base64, const QString &place)
{
    const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded && (*decoded).size() >= MinKeyBytes && (*decoded).size() <= MaxKeyBytes)
        return {};
    return Error{.code = ErrorCode::KeyInvalid,
                 .detail =
                     u"A symmetric key must be base64 of %1 to %2 bytes."_s.arg(MinKeyBytes).arg(MaxKeyBytes),
                 .place = place};
}

Result<void> checkThumbprint(const QByteArray &text, const QString &place)
{
    const bool isHex = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    if (text.isEmpty() || (isHex && (text.size() == 40 || text.size() == 64)))
        return {};
    return Error{.code = ErrorCode::KeyInvalid,
                 .detail = u"A thumbprint must be 40 (SHA-1) or 64 (SHA-256) hexadecimal digits."_s,
                 .place = place};
}

Result<void> checkFree(const TwinId &id, const Case &c)
{
    if (edge::isSystemModule(id) && !c.state.find(id)) // wire.md section b.3.1
        return Error{ErrorCode::IdInvalid,
                     u"The name '%1' is reserved for the modules of IoT Edge, which come with an Edge "
                     "device."_s.arg(id.module())};
    if (c.state.find(id)) {
        return id.isModule()
                   ? Error{ErrorCode::ModuleExists,
                           u"Device '%1' already has a module '%2'."_s.arg(id.device(), id.module())}
                   : Error{ErrorCode::DeviceExists,
                           u"A device with ID '%1' is already registered."_s.arg(id.device())};
    }
    if (c.state.graph().twin(id)) {
        return Error{ErrorCode::TwinIdTaken,
                     u"'%1' is the name of a logical twin; devices share its name space."_s.arg(id.device())};
    }
    if (!id.isModule())
        return {};
    if (auto device = existing(c, id.deviceId()); !device)
        return device.error();
    const auto count = c.state.modulesOf(id.device()).size();
    if (count >= limits::ModulesPerDevice) {
        return Error{.code = ErrorCode::TooManyModules,
                     .detail = u"Device '%1' has %2 modules; more are not allowed."_s.arg(
                         id.device(), QString::number(count)),
                     .limit = limits::ModulesPerDevice,
                     .actual = count + 1};
    }
    return {};
}

Error badParent(const QString &detail)
{
    return {.code = ErrorCode::Argument, .detail = detail, .place = u"/deviceScope"_s};
}

// Whether the device stands above the other in a family, or is it.
bool isAbove(const TwinId &device, RecordPtr other, const State &state)
{
    for (; other; other = edge::parentOf(state, *other->identity)) {
        if (other->id() == device)
            return true;
    }
    return false;
}

// The scope that a child of the named device carries.
Result<QString> scopeOfParent(const TwinId &id, const QString &parent, const Case &c)
{
    if (parent.isEmpty())
        return QString();
    const auto parentId = TwinId::parse(parent);
    const auto record = parentId ? c.state.find(*parentId) : nullptr;
    if (!record)
        return badParent(u"The parent '%1' is not registered."_s.arg(parent.left(TwinId::MaxLength)));
    if (!record->identity->isEdge)
        return badParent(u"Only an Edge device can be a parent, and '%1' is none."_s.arg(parent));
    if (isAbove(id, record, c.state))
        return badParent(u"'%1' cannot be a child of itself or of one of its own."_s.arg(id.device()));
    return edge::scopeOf(*record->identity);
}

// What the specification says of IoT Edge, for an identity that is to be it.
Result<void> takeEdge(Identity &identity, const IdentitySpec &spec, const Case &c)
{
    if (identity.id.isModule() && (spec.edge.value_or(false) || !spec.parent.value_or(QString()).isEmpty()))
        return Error{.code = ErrorCode::Argument,
                     .detail = u"Only a device can be an Edge device or a child of one, not a module."_s,
                     .place = u"/capabilities/iotEdge"_s};
    identity.isEdge = spec.edge.value_or(identity.isEdge);
    if (!spec.parent)
        return {};
    auto scope = scopeOfParent(identity.id, *spec.parent, c);
    if (!scope)
        return scope.error();
    identity.parentScope = *std::move(scope);
    return {};
}

Identity newIdentity(const CreateIdentity &command, Authentication authentication, const Case &c)
{
    Identity identity;
    identity.id = command.id;
    identity.generation = quint64(c.now.ticks());
    identity.etag = firstEtag(c);
    identity.enabled = command.spec.enabled.value_or(true);
    identity.statusReason = command.spec.statusReason.value_or(QString());
    identity.managedBy = command.spec.managedBy.value_or(QString());
    identity.authentication = std::move(authentication);
    return identity;
}

Result<Twin> firstTwin(const CreateIdentity &command, const Case &c)
{
    const Twin created = Twin::created(c.now);
    JsonObjectBuilder body;
    if (command.tags)
        body.append("tags"sv, *command.tags);
    if (command.desired)
        body.append("properties"sv, Json::object({{"desired", *command.desired}}));
    if (body.isEmpty())
        return created;
    const auto write = readServiceWrite(body.take(), TwinWrite::Kind::Merge);
    if (!write)
        return write.error();
    const Twin twin = applied(created, *write, c.now);
    if (auto sizes = checkSizes(created, twin); !sizes)
        return sizes.error();
    return twin;
}

// The modules of the runtime that a new Edge device does not have yet.
Changes runtimeOf(const TwinId &device, const Case &c)
{
    Changes changes;
    for (const auto name : edge::SystemModules) {
        const TwinId id = *TwinId::parse(device.device(), name);
        if (c.state.find(id))
            continue;
        const CreateIdentity create{.id = id, .spec = edge::systemModuleSpec()};
        auto identity = std::make_shared<const Identity>(
            newIdentity(create, *completed(Authentication(), c.around.ids), c));
        changes.append(c.change(id, IdentityCreated{Record{std::move(identity), Twin::created(c.now)}}));
    }
    return changes;
}

// Inferred: a child whose parent is gone has none. Its etag steps as with any change.
Changes orphansOf(const Identity &device, const Case &c)
{
    Changes changes;
    for (const auto &child : c.state.childrenOf(edge::scopeOf(device))) {
        const TwinId id = *TwinId::parse(child);
        Identity identity = *c.state.find(id)->identity;
        identity.parentScope.clear();
        ++identity.etag;
        changes.append(c.change(id, IdentityUpdated{identity}));
    }
    return changes;
}

// Calls that are open end with what they were for: `isGone` says of whom.
Changes endedCalls(const Case &c, const std::function<bool(const TwinId &)> &isGone)
{
    Changes changes;
    for (const auto &open : c.state.invocations()) {
        if (isGone(open.id))
            changes.append(c.change(open.id, CommandAnswered{open.requestId, open.component, open.name, 404,
                                                             Json(), open.deadline}));
    }
    return changes;
}

// A device that is no Edge device any more.
Changes withoutRuntime(const Identity &device, const Case &c)
{
    const auto isOfRuntime = [&device](const TwinId &id) {
        return id.deviceId() == device.id && edge::isSystemModule(id);
    };
    Changes changes = endedCalls(c, isOfRuntime);
    for (const auto name : edge::SystemModules) {
        const TwinId id = *TwinId::parse(device.id.device(), name);
        if (c.state.find(id))
            changes.append(c.change(id, IdentityDeleted{}));
    }
    return changes + orphansOf(device, c);
}

Error etagError(const Identity &identity)
{
    return {.code = ErrorCode::Etag,
            .detail = u"The identity of '%1' was changed; its etag is %2 now."_s.arg(identity.id.toString(),
                                                                                     identity.etagText())};
}

} // namespace

// Keys that the caller left empty are made here.
Result<Authentication> completed(Authentication given, IdSource &ids)
{
    const QString place = u"/authentication"_s;
    if (given.type == Authentication::Type::Sas) {
        for (QByteArray *key : {&given.primaryKey, &given.secondaryKey}) {
            if (key->isEmpty())
                *key = ids.randomBytes(KeyBytes).toBase64();
            else if (auto result = checkKey(*key, place + u"/symmetricKey"_s); !result)
                return result.error();
        }
    }
    for (const QByteArray &thumbprint : {given.primaryThumbprint, given.secondaryThumbprint}) {
        if (auto result = checkThumbprint(thumbprint, place + u"/x509Thumbprint"_s); !result)
            return result.error();
    }
    if (given.type == Authentication::Type::SelfSigned && given.primaryThumbprint.isEmpty() &&
        given.secondaryThumbprint.isEmpty()) {
        return Error{.code = ErrorCode::KeyInvalid,
                     .detail = u"A self-signed identity needs at least one thumbprint."_s,
                     .place = place + u"/x509Thumbprint"_s};
    }
    return given;
}

Result<void> checkFirstTwin(const Json &tags, const Json &desired, const Case &c)
{
    const auto twin = firstTwin({.id = {}, .tags = tags, .desired = desired}, c);
    return twin ? Result<void>() : twin.error();
}

Result<Changes> decide(const CreateIdentity &command, const Case &c)
{
    if (command.id.isNull())
        return Error{ErrorCode::IdInvalid, u"The device id is empty."_s};
    if (auto result = checkFree(command.id, c); !result)
        return result.error();
    auto authentication = completed(command.spec.authentication.value_or(Authentication()), c.around.ids);
    if (!authentication)
        return authentication.error();
    auto twin = firstTwin(command, c);
    if (!twin)
        return twin.error();
    Identity identity = newIdentity(command, *std::move(authentication), c);
    if (auto taken = takeEdge(identity, command.spec, c); !taken)
        return taken.error();
    auto shared = std::make_shared<const Identity>(std::move(identity));
    const bool isEdge = shared->isEdge;
    Changes changes{c.change(command.id, IdentityCreated{Record{std::move(shared), *std::move(twin)}})};
    return isEdge ? changes + runtimeOf(command.id, c) : changes;
}

Result<Changes> decide(const UpdateIdentity &command, const Case &c)
{
    const auto record = existing(c, command.id);
    if (!record)
        return record.error();
    Identity identity = *(*record)->identity;
    if (!etagMatches(command.ifMatch, identity.etagText()))
        return etagError(identity);
    const bool enabled = command.spec.enabled.value_or(identity.enabled);
    if (enabled != identity.enabled)
        identity.statusUpdatedTime = c.now;
    identity.enabled = enabled;
    identity.statusReason = command.spec.statusReason.value_or(identity.statusReason);
    identity.managedBy = command.spec.managedBy.value_or(identity.managedBy);
    if (command.spec.authentication) {
        auto authentication = completed(*command.spec.authentication, c.around.ids);
        if (!authentication)
            return authentication.error();
        identity.authentication = *std::move(authentication);
    }
    const bool wasEdge = identity.isEdge;
    if (auto taken = takeEdge(identity, command.spec, c); !taken)
        return taken.error();
    ++identity.etag;
    Changes changes{c.change(command.id, IdentityUpdated{identity})};
    if (identity.isEdge && !wasEdge)
        changes.append(runtimeOf(command.id, c));
    if (wasEdge && !identity.isEdge)
        changes.append(withoutRuntime(identity, c));
    if (!enabled && identity.connected) // a disabled device is cut off
        changes.append(c.change(command.id, ConnectionChanged{false, identity.modelId}));
    return changes;
}

Result<Changes> decide(const DeleteIdentity &command, const Case &c)
{
    const auto record = existing(c, command.id);
    if (!record)
        return record.error();
    if (!etagMatches(command.ifMatch, (*record)->identity->etagText()))
        return etagError(*(*record)->identity);
    if (edge::isSystemModule(command.id))
        return Error{ErrorCode::Argument,
                     u"The module '%1' comes and goes with its Edge device."_s.arg(command.id.module())};
    Changes changes = endedCalls(c, [&command](const TwinId &id) { // of its modules as well
        return id == command.id || id.deviceId() == command.id;
    });
    if (!command.id.isModule()) {
        changes.append(withoutRelationships(command.id, c));
        changes.append(orphansOf(*(*record)->identity, c));
        for (const auto &module : c.state.modulesOf(command.id.device()))
            changes.append(c.change(*TwinId::parse(command.id.device(), module), IdentityDeleted{}));
    }
    changes.append(c.change(command.id, IdentityDeleted{}));
    return changes;
}

} // namespace twin::rules

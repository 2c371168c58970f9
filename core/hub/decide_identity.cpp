// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/rules.h"
#include "twin/limits.h"

#include <algorithm>

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

Result<void> checkFree(const TwinId &id, const Case &c)
{
    if (id.module() == u"$edgeAgent" || id.module() == u"$edgeHub") // wire.md section b.3.1
        return Error{ErrorCode::IdInvalid,
                     u"The name '%1' is reserved for the modules of IoT Edge."_s.arg(id.module())};
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

Error etagError(const Identity &identity)
{
    return {.code = ErrorCode::Etag,
            .detail = u"The identity of '%1' was changed; its etag is %2 now."_s.arg(identity.id.toString(),
                                                                                     identity.etagText())};
}

} // namespace

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
    auto identity = std::make_shared<const Identity>(newIdentity(command, *std::move(authentication), c));
    return Changes{c.change(command.id, IdentityCreated{Record{std::move(identity), *std::move(twin)}})};
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
    ++identity.etag;
    Changes changes{c.change(command.id, IdentityUpdated{identity})};
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
    Changes changes;
    for (const auto &open : c.state.invocations()) { // of its modules as well
        if (open.id == command.id || open.id.deviceId() == command.id)
            changes.append(c.change(open.id, CommandAnswered{open.requestId, open.component, open.name, 404,
                                                             Json(), open.deadline}));
    }
    if (!command.id.isModule()) {
        changes.append(withoutRelationships(command.id, c));
        for (const auto &module : c.state.modulesOf(command.id.device()))
            changes.append(c.change(*TwinId::parse(command.id.device(), module), IdentityDeleted{}));
    }
    changes.append(c.change(command.id, IdentityDeleted{}));
    return changes;
}

} // namespace twin::rules

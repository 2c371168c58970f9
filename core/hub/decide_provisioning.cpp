// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/rules.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace twin::rules {

namespace {

QString wordOf(Enrollment::Kind kind)
{
    return kind == Enrollment::Kind::Group ? u"enrollment group"_s : u"individual enrollment"_s;
}

Result<EnrollmentPtr> existing(const Case &c, Enrollment::Kind kind, const QString &id)
{
    if (auto enrollment = c.state.provisioning().enrollment(kind, id))
        return enrollment;
    return Error{ErrorCode::EnrollmentNotFound,
                 u"There is no %1 '%2'."_s.arg(wordOf(kind), id.left(Enrollment::IdAtMost))};
}

Error changedMeanwhile(const QString &what, const QString &etag)
{
    return {.code = ErrorCode::Etag, .detail = u"The %1 was changed, its etag is %2 now."_s.arg(what, etag)};
}

Error at(const QString &place, Error error)
{
    error.place = place;
    return error;
}

bool hasCertificate(const Attestation &attestation)
{
    return !attestation.primaryCertificate.isEmpty() || !attestation.secondaryCertificate.isEmpty() ||
           !attestation.primaryAuthority.isEmpty();
}

// What its caller left empty comes from the enrolment as it was; keys of a new one are made.
Result<Attestation> completed(Attestation given, const EnrollmentPtr &before, const Case &c)
{
    const QString place = u"/attestation"_s;
    const bool isSameKind = before && before->attestation.type == given.type;
    if (given.type == Attestation::Type::X509) {
        if (!hasCertificate(given) && isSameKind)
            return before->attestation;
        if (!hasCertificate(given))
            return Error{.code = ErrorCode::ArgumentNull,
                         .detail = u"An enrollment by X.509 needs a certificate."_s,
                         .place = place + u"/x509"_s};
        return given;
    }
    if (isSameKind && given.primaryKey.isEmpty())
        given.primaryKey = before->attestation.primaryKey;
    if (isSameKind && given.secondaryKey.isEmpty())
        given.secondaryKey = before->attestation.secondaryKey;
    const auto keys =
        rules::completed({.primaryKey = given.primaryKey, .secondaryKey = given.secondaryKey}, c.around.ids);
    if (!keys)
        return at(place + u"/symmetricKey"_s, keys.error());
    given.primaryKey = keys->primaryKey;
    given.secondaryKey = keys->secondaryKey;
    return given;
}

Result<void> checkPlain(const Enrollment &enrollment, const Case &c)
{
    const bool isGroup = enrollment.kind == Enrollment::Kind::Group;
    if (auto id =
            checkRegistrationId(enrollment.id, isGroup ? u"/enrollmentGroupId"_s : u"/registrationId"_s);
        !id)
        return id;
    if (isGroup && !enrollment.deviceId.isEmpty())
        return Error{.code = ErrorCode::Argument,
                     .detail = u"A group names no device: each one that registers is named by its "
                               "registration id."_s,
                     .place = u"/deviceId"_s};
    if (!enrollment.deviceId.isEmpty()) {
        if (const auto id = TwinId::parse(enrollment.deviceId); !id)
            return at(u"/deviceId"_s, id.error());
    }
    if (auto twin = checkFirstTwin(enrollment.tags, enrollment.desired, c); !twin)
        return at(u"/initialTwin"_s + twin.error().place, twin.error());
    return {};
}

// How the device will sign in to the hub. Inferred: with the keys or the certificate that it registered with,
// those of a group being its own derived ones; a certificate counts by its thumbprint.
Authentication authenticationOf(const Enrollment &enrollment, const RegisterDevice &command)
{
    const auto &own = enrollment.attestation;
    if (own.type == Attestation::Type::X509)
        return {.type = Authentication::Type::SelfSigned, .primaryThumbprint = command.thumbprint};
    if (enrollment.kind == Enrollment::Kind::Individual)
        return {.primaryKey = own.primaryKey, .secondaryKey = own.secondaryKey};
    return {.primaryKey = derivedKey(own.primaryKey, command.registrationId),
            .secondaryKey = derivedKey(own.secondaryKey, command.registrationId)};
}

Result<TwinId> deviceOf(const Enrollment &enrollment, const RegisterDevice &command,
                        const RegistrationPtr &before)
{
    if (!enrollment.deviceId.isEmpty())
        return TwinId::parse(enrollment.deviceId);
    const bool knows = before && before->enrollment == enrollment.id && before->kind == enrollment.kind;
    return knows && before->device.device().compare(command.registrationId, Qt::CaseInsensitive) == 0
               ? before->device
               : TwinId::parse(command.registrationId);
}

/// What becomes of the device that registers.
struct Outcome {
    Registration::Substatus substatus = Registration::Substatus::InitialAssignment;
    Changes changes{};
};

// Inferred, as the documents tell of moves between hubs and there is one hub here:
// - a device that is not in the hub is made with the first twin, whatever registered before;
// - one that is there but has never registered keeps its twin and gets the enrolment's credentials;
// - one that registers again finds what its enrolment says: Keep leaves all as it is, Migrate takes over new
//   credentials, Reset does that and puts the first twin back, reported properties gone.
Result<Outcome> outcomeOf(const Enrollment &enrollment, const TwinId &id,
                          const Authentication &authentication, bool isAgain, const Case &c)
{
    const IdentitySpec spec{.authentication = authentication, .edge = enrollment.isEdge};
    const auto record = c.state.find(id);
    if (!record) {
        auto made = rules::decide(
            CreateIdentity{.id = id, .spec = spec, .tags = enrollment.tags, .desired = enrollment.desired},
            c);
        return made ? Result<Outcome>(Outcome{.changes = *std::move(made)}) : made.error();
    }
    Outcome outcome;
    if (isAgain && enrollment.reprovision == Enrollment::Reprovision::Keep)
        return outcome;
    const bool isSame =
        record->identity->authentication == authentication && record->identity->isEdge == enrollment.isEdge;
    if (!isSame) {
        auto updated = rules::decide(UpdateIdentity{.id = id, .spec = spec}, c);
        if (!updated)
            return updated.error();
        outcome.changes = *std::move(updated);
    }
    if (isAgain && enrollment.reprovision == Enrollment::Reprovision::Reset) {
        outcome.substatus = Registration::Substatus::DeviceDataReset;
        outcome.changes.append(c.change(id, TwinWritten{{.kind = TwinWrite::Kind::Replace,
                                                         .tags = enrollment.tags,
                                                         .desired = enrollment.desired,
                                                         .reported = Json::emptyObject()}}));
    }
    return outcome;
}

// "5.", a number of the service and a random one, as clients know it.
QString newOperation(IdSource &ids)
{
    const QByteArray random = ids.randomBytes(24);
    const auto uuid = QUuid::fromRfc4122(random.sliced(8));
    return u"5.%1.%2"_s.arg(QString::fromLatin1(random.first(8).toHex()),
                            uuid.toString(QUuid::WithoutBraces));
}

} // namespace

Result<Changes> decide(const PutEnrollment &command, const Case &c)
{
    Enrollment enrollment = command.enrollment;
    if (auto checked = checkPlain(enrollment, c); !checked)
        return checked.error();
    const auto before = c.state.provisioning().enrollment(enrollment.kind, enrollment.id);
    const QString what = wordOf(enrollment.kind);
    if (before && command.ifNoneMatch == u"*")
        return Error{ErrorCode::EnrollmentExists, u"There is already an %1 '%2'."_s.arg(what, before->id)};
    if (before && !etagMatches(command.ifMatch, before->etagText()))
        return changedMeanwhile(u"%1 '%2'"_s.arg(what, before->id), before->etagText());
    if (!before && !etagMatches(command.ifMatch, {}))
        return Error{ErrorCode::EnrollmentNotFound, u"There is no %1 '%2'."_s.arg(what, enrollment.id)};
    auto attestation = completed(enrollment.attestation, before, c);
    if (!attestation)
        return attestation.error();
    enrollment.attestation = *std::move(attestation);
    enrollment.etag = before ? before->etag + 1 : firstEtag(c);
    enrollment.created = before ? before->created : c.now;
    enrollment.updated = c.now;
    if (before)
        enrollment.id = before->id;
    return Changes{
        c.change({}, EnrollmentWritten{std::make_shared<const Enrollment>(std::move(enrollment))})};
}

Result<Changes> decide(const DeleteEnrollment &command, const Case &c)
{
    const auto enrollment = existing(c, command.kind, command.enrollmentId);
    if (!enrollment)
        return enrollment.error();
    const auto &gone = **enrollment;
    if (!etagMatches(command.ifMatch, gone.etagText()))
        return changedMeanwhile(u"%1 '%2'"_s.arg(wordOf(gone.kind), gone.id), gone.etagText());
    Changes changes;
    for (const auto &registration : c.state.provisioning().registrations()) {
        if (registration->kind == gone.kind && registration->enrollment == gone.id)
            changes.append(c.change({}, RegistrationDeleted{.registrationId = registration->id}));
    }
    changes.append(c.change({}, EnrollmentDeleted{.kind = gone.kind, .enrollmentId = gone.id}));
    return changes;
}

Result<Changes> decide(const RegisterDevice &command, const Case &c)
{
    const auto found = existing(c, command.kind, command.enrollmentId);
    if (!found)
        return found.error();
    const auto &enrollment = **found;
    if (!enrollment.enabled)
        return Error{ErrorCode::Unauthorized,
                     u"The %1 '%2' is disabled."_s.arg(wordOf(enrollment.kind), enrollment.id)};
    if (auto checked = checkRegistrationId(command.registrationId, u"/registrationId"_s); !checked)
        return checked.error();
    const auto before = c.state.provisioning().registration(command.registrationId);
    const auto id = deviceOf(enrollment, command, before);
    if (!id)
        return id.error();
    auto outcome =
        outcomeOf(enrollment, *id, authenticationOf(enrollment, command), before && before->device == *id, c);
    if (!outcome)
        return outcome.error();
    Registration registration{.id = before ? before->id : command.registrationId,
                              .kind = enrollment.kind,
                              .enrollment = enrollment.id,
                              .device = *id,
                              .hub = command.hub,
                              .substatus = outcome->substatus,
                              .operation = newOperation(c.around.ids),
                              .payload = command.payload,
                              .etag = before ? before->etag + 1 : firstEtag(c),
                              .created = before ? before->created : c.now,
                              .updated = c.now};
    outcome->changes.append(
        c.change({}, DeviceRegistered{std::make_shared<const Registration>(std::move(registration))}));
    return std::move(outcome->changes);
}

Result<Changes> decide(const DeleteRegistration &command, const Case &c)
{
    const auto registration = c.state.provisioning().registration(command.registrationId);
    if (!registration)
        return Error{ErrorCode::RegistrationNotFound, u"No device has registered as '%1'."_s.arg(
                                                          command.registrationId.left(Enrollment::IdAtMost))};
    if (!etagMatches(command.ifMatch, registration->etagText()))
        return changedMeanwhile(u"registration of '%1'"_s.arg(registration->id), registration->etagText());
    return Changes{c.change({}, RegistrationDeleted{.registrationId = registration->id})};
}

} // namespace twin::rules

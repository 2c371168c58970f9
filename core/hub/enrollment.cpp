// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/enrollment.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

namespace {

// In the order of their enumerations.
constexpr std::array AttestationNames{"symmetricKey"sv, "x509"sv};
constexpr std::array KindNames{"individual"sv, "group"sv};
constexpr std::array ReprovisionNames{"keep"sv, "migrate"sv, "reset"sv};
constexpr std::array SubstatusNames{"initialAssignment"sv, "deviceDataMigrated"sv, "deviceDataReset"sv};

template <class Enum, std::size_t Count>
Enum valueOf(const std::array<std::string_view, Count> &names, const Json &name)
{
    const auto found = std::find(names.begin(), names.end(), name.toStringView());
    return found == names.end() ? Enum() : Enum(found - names.begin());
}

template <class Enum, std::size_t Count>
Json nameIn(const std::array<std::string_view, Count> &names, Enum value)
{
    return Json(names[std::size_t(value)]);
}

Json text(const QByteArray &latin1)
{
    return Json(QString::fromLatin1(latin1));
}

QByteArray bytes(const Json &text)
{
    return text.toString().toLatin1();
}

Timestamp timeOf(const Json &ticks)
{
    return Timestamp::fromTicks(ticks.toInteger());
}

QString etagOf(quint64 number)
{
    return QString::fromLatin1(QByteArray::number(number).toBase64());
}

Json toJson(const Attestation &attestation)
{
    return Json::object({{"type", Json(Attestation::nameOf(attestation.type))},
                         {"primaryKey", text(attestation.primaryKey)},
                         {"secondaryKey", text(attestation.secondaryKey)},
                         {"primaryCertificate", text(attestation.primaryCertificate)},
                         {"secondaryCertificate", text(attestation.secondaryCertificate)},
                         {"primaryAuthority", Json(attestation.primaryAuthority)},
                         {"secondaryAuthority", Json(attestation.secondaryAuthority)}});
}

Attestation attestationFromJson(const Json &json)
{
    return {.type = valueOf<Attestation::Type>(AttestationNames, json["type"sv]),
            .primaryKey = bytes(json["primaryKey"sv]),
            .secondaryKey = bytes(json["secondaryKey"sv]),
            .primaryCertificate = bytes(json["primaryCertificate"sv]),
            .secondaryCertificate = bytes(json["secondaryCertificate"sv]),
            .primaryAuthority = json["primaryAuthority"sv].toString(),
            .secondaryAuthority = json["secondaryAuthority"sv].toString()};
}

Error corrupt(const QString &what)
{
    return {ErrorCode::StoreCorrupt, u"A stored %1 names nobody."_s.arg(what)};
}

// "primary" and, where there is one, "secondary".
Json pairOf(const Json &primary, const Json &secondary)
{
    JsonObjectBuilder builder(2);
    builder.append("primary"sv, primary);
    if (!secondary.isNull())
        builder.append("secondary"sv, secondary);
    return builder.take();
}

Json certificateOf(const QByteArray &pem)
{
    return pem.isEmpty() ? Json() : Json::object({{"certificate", text(pem)}});
}

Json authorityOf(const QString &name)
{
    return name.isEmpty() ? Json() : Json(name);
}

Json x509Document(const Attestation &attestation, Enrollment::Kind kind)
{
    if (!attestation.primaryAuthority.isEmpty())
        return Json::object({{"caReferences", pairOf(authorityOf(attestation.primaryAuthority),
                                                     authorityOf(attestation.secondaryAuthority))}});
    const auto member = kind == Enrollment::Kind::Group ? "signingCertificates"sv : "clientCertificates"sv;
    return Json::object({{member, pairOf(certificateOf(attestation.primaryCertificate),
                                         certificateOf(attestation.secondaryCertificate))}});
}

Json withoutKeys(const Attestation &attestation, Enrollment::Kind kind)
{
    if (attestation.type == Attestation::Type::SymmetricKey)
        return Json::object({{"type", Json(Attestation::nameOf(attestation.type))}});
    return attestationDocument(attestation, kind);
}

// The two switches by which a service says what a device finds that registers again.
Json reprovisionDocument(Enrollment::Reprovision policy)
{
    return Json::object({{"updateHubAssignment", Json(policy != Enrollment::Reprovision::Keep)},
                         {"migrateDeviceData", Json(policy == Enrollment::Reprovision::Migrate)}});
}

} // namespace

std::string_view Attestation::nameOf(Type type)
{
    return AttestationNames[std::size_t(type)];
}

QString Enrollment::etagText() const
{
    return etagOf(etag);
}

QString Registration::etagText() const
{
    return etagOf(etag);
}

QByteArray derivedKey(const QByteArray &groupKey, const QString &registrationId)
{
    return QMessageAuthenticationCode::hash(registrationId.toUtf8(), QByteArray::fromBase64(groupKey),
                                            QCryptographicHash::Sha256)
        .toBase64();
}

Result<void> checkRegistrationId(const QString &id, const QString &place)
{
    const auto isPlain = [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); };
    const bool isGood = std::all_of(id.begin(), id.end(),
                                    [&isPlain](QChar c) { return isPlain(c) || u"-._:"_s.contains(c); });
    if (!id.isEmpty() && id.size() <= Enrollment::IdAtMost && isGood &&
        (isPlain(id.back()) || id.back() == u'-'))
        return {};
    return Error{.code = ErrorCode::IdInvalid,
                 .detail =
                     u"A registration id or the name of an enrollment group has 1 to %1 letters, digits or "
                     "- . _ : and ends with a letter, a digit or -."_s.arg(Enrollment::IdAtMost),
                 .place = place};
}

Json toJson(const Enrollment &enrollment)
{
    return Json::object({{"kind", nameIn(KindNames, enrollment.kind)},
                         {"id", Json(enrollment.id)},
                         {"etag", Json(qint64(enrollment.etag))},
                         {"enabled", Json(enrollment.enabled)},
                         {"attestation", toJson(enrollment.attestation)},
                         {"deviceId", Json(enrollment.deviceId)},
                         {"edge", Json(enrollment.isEdge)},
                         {"reprovision", nameIn(ReprovisionNames, enrollment.reprovision)},
                         {"allocation", Json(enrollment.allocation)},
                         {"tags", enrollment.tags},
                         {"desired", enrollment.desired},
                         {"created", Json(enrollment.created.ticks())},
                         {"updated", Json(enrollment.updated.ticks())}});
}

Result<Enrollment> enrollmentFromJson(const Json &json)
{
    Enrollment enrollment{.kind = valueOf<Enrollment::Kind>(KindNames, json["kind"sv]),
                          .id = json["id"sv].toString(),
                          .etag = quint64(json["etag"sv].toInteger()),
                          .enabled = json["enabled"sv].toBool(),
                          .attestation = attestationFromJson(json["attestation"sv]),
                          .deviceId = json["deviceId"sv].toString(),
                          .isEdge = json["edge"sv].toBool(),
                          .reprovision =
                              valueOf<Enrollment::Reprovision>(ReprovisionNames, json["reprovision"sv]),
                          .allocation = json["allocation"sv].toString(),
                          .tags = json["tags"sv],
                          .desired = json["desired"sv],
                          .created = timeOf(json["created"sv]),
                          .updated = timeOf(json["updated"sv])};
    return enrollment.id.isEmpty() ? Result<Enrollment>(corrupt(u"enrollment"_s)) : enrollment;
}

Json toJson(const Registration &registration)
{
    return Json::object({{"id", Json(registration.id)},
                         {"kind", nameIn(KindNames, registration.kind)},
                         {"enrollment", Json(registration.enrollment)},
                         {"device", Json(registration.device.toString())},
                         {"hub", Json(registration.hub)},
                         {"substatus", nameIn(SubstatusNames, registration.substatus)},
                         {"operation", Json(registration.operation)},
                         {"payload", registration.payload},
                         {"etag", Json(qint64(registration.etag))},
                         {"created", Json(registration.created.ticks())},
                         {"updated", Json(registration.updated.ticks())}});
}

Result<Registration> registrationFromJson(const Json &json)
{
    const auto device = TwinId::parse(json["device"sv].toString());
    if (!device || json["id"sv].toStringView().empty())
        return corrupt(u"registration"_s);
    return Registration{.id = json["id"sv].toString(),
                        .kind = valueOf<Enrollment::Kind>(KindNames, json["kind"sv]),
                        .enrollment = json["enrollment"sv].toString(),
                        .device = *device,
                        .hub = json["hub"sv].toString(),
                        .substatus = valueOf<Registration::Substatus>(SubstatusNames, json["substatus"sv]),
                        .operation = json["operation"sv].toString(),
                        .payload = json["payload"sv],
                        .etag = quint64(json["etag"sv].toInteger()),
                        .created = timeOf(json["created"sv]),
                        .updated = timeOf(json["updated"sv])};
}

Json attestationDocument(const Attestation &attestation, Enrollment::Kind kind)
{
    const auto type = Attestation::nameOf(attestation.type);
    if (attestation.type == Attestation::Type::X509)
        return Json::object({{"type", Json(type)}, {"x509", x509Document(attestation, kind)}});
    return Json::object({{"type", Json(type)},
                         {"symmetricKey", Json::object({{"primaryKey", text(attestation.primaryKey)},
                                                        {"secondaryKey", text(attestation.secondaryKey)}})}});
}

Json enrollmentDocument(const Enrollment &enrollment, const RegistrationPtr &registration)
{
    JsonObjectBuilder builder(14);
    const bool isGroup = enrollment.kind == Enrollment::Kind::Group;
    builder.append(isGroup ? "enrollmentGroupId"sv : "registrationId"sv, Json(enrollment.id));
    if (!enrollment.deviceId.isEmpty())
        builder.append("deviceId"sv, Json(enrollment.deviceId));
    if (registration)
        builder.append("registrationState"sv, registrationDocument(*registration));
    builder.append("attestation"sv, withoutKeys(enrollment.attestation, enrollment.kind));
    builder.append("capabilities"sv, Json::object({{"iotEdge", Json(enrollment.isEdge)}}));
    builder.append("initialTwin"sv,
                   Json::object({{"tags", enrollment.tags},
                                 {"properties", Json::object({{"desired", enrollment.desired}})}}));
    builder.append("etag"sv, Json(enrollment.etagText()));
    builder.append("provisioningStatus"sv, Json(enrollment.enabled ? "enabled"sv : "disabled"sv));
    builder.append("reprovisionPolicy"sv, reprovisionDocument(enrollment.reprovision));
    if (!enrollment.allocation.isEmpty())
        builder.append("allocationPolicy"sv, Json(enrollment.allocation));
    builder.append("createdDateTimeUtc"sv, Json(enrollment.created.toString()));
    builder.append("lastUpdatedDateTimeUtc"sv, Json(enrollment.updated.toString()));
    return builder.take();
}

Json registrationDocument(const Registration &registration)
{
    JsonObjectBuilder builder(12);
    builder.append("registrationId"sv, Json(registration.id));
    builder.append("createdDateTimeUtc"sv, Json(registration.created.toString()));
    builder.append("assignedHub"sv, Json(registration.hub));
    builder.append("deviceId"sv, Json(registration.device.device()));
    builder.append("status"sv, Json("assigned"sv));
    builder.append("substatus"sv, nameIn(SubstatusNames, registration.substatus));
    builder.append("lastUpdatedDateTimeUtc"sv, Json(registration.updated.toString()));
    builder.append("etag"sv, Json(registration.etagText()));
    return builder.take();
}

} // namespace twin

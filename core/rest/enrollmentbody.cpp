// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/enrollmentbody.h"

#include "auth/attestation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

constexpr qsizetype PageDefault = 100;
constexpr qsizetype PageAtMost = 1000;

Error bad(const QString &detail, const QString &place)
{
    return {.code = ErrorCode::Argument, .detail = detail, .place = place};
}

bool isWord(const Json &json, QStringView word)
{
    return json.toString().compare(word, Qt::CaseInsensitive) == 0;
}

QByteArray certificateIn(const Json &certificates, std::string_view which)
{
    return certificates[which]["certificate"sv].toString().toLatin1();
}

Attestation x509Of(const Json &body, Enrollment::Kind kind)
{
    const Json &certificates =
        body[kind == Enrollment::Kind::Group ? "signingCertificates"sv : "clientCertificates"sv];
    const Json &authorities = body["caReferences"sv];
    return {.type = Attestation::Type::X509,
            .primaryCertificate = certificateIn(certificates, "primary"sv),
            .secondaryCertificate = certificateIn(certificates, "secondary"sv),
            .primaryAuthority = authorities["primary"sv].toString(),
            .secondaryAuthority = authorities["secondary"sv].toString()};
}

Result<Attestation> attestationOf(const Json &body, Enrollment::Kind kind)
{
    const QString place = u"/attestation"_s;
    if (!body.isObject())
        return Error{.code = ErrorCode::ArgumentNull,
                     .detail = u"An enrollment needs an attestation: how its devices prove who they are."_s,
                     .place = place};
    if (isWord(body["type"sv], u"x509"))
        return x509Of(body["x509"sv], kind);
    if (isWord(body["type"sv], u"tpm"))
        return Error{.code = ErrorCode::NotOffered,
                     .detail = u"This provisioning service knows keys and certificates, no TPM."_s,
                     .place = place + u"/type"_s};
    if (!isWord(body["type"sv], u"symmetricKey"))
        return bad(u"The type of an attestation is symmetricKey or x509."_s, place + u"/type"_s);
    const Json &keys = body["symmetricKey"sv];
    return Attestation{.primaryKey = keys["primaryKey"sv].toString().toLatin1(),
                       .secondaryKey = keys["secondaryKey"sv].toString().toLatin1()};
}

// Both switches are on where the body does not say.
Enrollment::Reprovision reprovisionOf(const Json &policy)
{
    const auto isOn = [&policy](std::string_view name) {
        return !policy[name].isBoolean() || policy[name].toBool();
    };
    if (!isOn("updateHubAssignment"sv))
        return Enrollment::Reprovision::Keep;
    return isOn("migrateDeviceData"sv) ? Enrollment::Reprovision::Migrate : Enrollment::Reprovision::Reset;
}

// There is one hub to allocate devices to. The policies of the cloud all come to that, but the one that asks
// a function there.
Result<void> takeAllocation(Enrollment &enrollment, const Json &body, const auth::Access &access)
{
    enrollment.allocation = body["allocationPolicy"sv].toString();
    if (enrollment.allocation.compare(u"custom"_s, Qt::CaseInsensitive) == 0)
        return Error{
            .code = ErrorCode::NotOffered,
            .detail = u"A custom allocation asks a function in the cloud. This provisioning service has one "
                      "hub, to which all devices go."_s,
            .place = u"/allocationPolicy"_s};
    const auto isOurs = [&access](const Json &name) {
        return name.toStringView().empty() || access.isThisHub(name.toString());
    };
    if (!isOurs(body["iotHubHostName"sv]))
        return bad(u"This provisioning service allocates to '%1' only."_s.arg(access.hostNames.value(0)),
                   u"/iotHubHostName"_s);
    for (const auto &hub : body["iotHubs"sv].elements()) {
        if (!isOurs(hub))
            return bad(u"This provisioning service allocates to '%1' only."_s.arg(access.hostNames.value(0)),
                       u"/iotHubs"_s);
    }
    return {};
}

// A service sends numbers of a twin of its own along with the values; they do not belong to them.
Json valuesOf(const Json &section)
{
    Json values = section.isNull() ? Json::emptyObject() : section;
    for (const auto member : {"$version"sv, "$metadata"sv}) {
        if (values.contains(member))
            values = values.without(member);
    }
    return values;
}

Json withInfo(const Json &certificates)
{
    Json shown = certificates;
    for (const auto which : {"primary"sv, "secondary"sv}) {
        const QByteArray pem = certificateIn(certificates, which);
        if (!pem.isEmpty())
            shown = shown.with(which, Json::object({{"info", auth::certificateInfoDocument(pem)}}));
    }
    return shown;
}

Json withInfoOfAll(const Json &attestation)
{
    Json x509 = attestation["x509"sv];
    if (!x509.isObject())
        return attestation;
    for (const auto member : {"clientCertificates"sv, "signingCertificates"sv}) {
        if (x509.contains(member))
            x509 = x509.with(member, withInfo(x509[member]));
    }
    return attestation.with("x509"sv, x509);
}

} // namespace

Result<Enrollment> enrollmentOf(const Json &body, Enrollment::Kind kind, const QString &id,
                                const auth::Access &access, Timestamp now)
{
    if (!body.isObject())
        return bad(u"The body must be a JSON object."_s, {});
    const bool isGroup = kind == Enrollment::Kind::Group;
    const auto idMember = isGroup ? "enrollmentGroupId"sv : "registrationId"sv;
    const QString named = body[idMember].toString();
    if (!id.isEmpty() && !named.isEmpty() && named.compare(id, Qt::CaseInsensitive) != 0)
        return bad(u"The body names another enrollment than the path."_s,
                   u'/' + QString::fromUtf8(idMember.data(), qsizetype(idMember.size())));
    const auto given = attestationOf(body["attestation"sv], kind);
    const auto attestation = given ? auth::checkedAttestation(*given, kind, access.authorities, now) : given;
    if (!attestation)
        return attestation.error();
    const Json &status = body["provisioningStatus"sv];
    if (!status.isNull() && !isWord(status, u"enabled") && !isWord(status, u"disabled"))
        return bad(u"A provisioningStatus is enabled or disabled."_s, u"/provisioningStatus"_s);
    const Json &twin = body["initialTwin"sv];
    Enrollment enrollment{.kind = kind,
                          .id = named.isEmpty() ? id : named,
                          .enabled = status.isNull() || isWord(status, u"enabled"),
                          .attestation = *attestation,
                          .deviceId = body["deviceId"sv].toString(),
                          .isEdge = body["capabilities"sv]["iotEdge"sv].toBool(),
                          .reprovision = reprovisionOf(body["reprovisionPolicy"sv]),
                          .tags = valuesOf(twin["tags"sv]),
                          .desired = valuesOf(twin["properties"sv]["desired"sv])};
    if (auto taken = takeAllocation(enrollment, body, access); !taken)
        return taken.error();
    return enrollment;
}

Json shownEnrollment(const Enrollment &enrollment, const RegistrationPtr &registration, const QString &hub)
{
    const Json document = enrollmentDocument(enrollment, registration);
    return document.with("attestation"sv, withInfoOfAll(document["attestation"sv]))
        .with("iotHubs"sv, Json::array({Json(hub)}));
}

Json shownAttestation(const Enrollment &enrollment)
{
    return withInfoOfAll(attestationDocument(enrollment.attestation, enrollment.kind));
}

Result<PageWish> pageWishOf(const Request &request)
{
    const int asked = request.headers.value("x-ms-max-item-count").toInt();
    PageWish wish{.size = asked < 1 ? PageDefault : std::min<qsizetype>(asked, PageAtMost)};
    const QByteArray token = request.headers.value("x-ms-continuation");
    const auto decoded = QByteArray::fromBase64Encoding(token, QByteArray::Base64UrlEncoding |
                                                                   QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (!token.isEmpty() && (*decoded).isEmpty()))
        return Error{ErrorCode::Argument, u"The continuation token is none of this query."_s};
    wish.after = QString::fromUtf8(*decoded);
    return wish;
}

Response pageResponse(std::vector<Json> documents, QByteArrayView itemType, const QString &lastKey)
{
    Response response = jsonResponse(Json::array(std::move(documents)));
    response.headers.add("x-ms-item-type", itemType.toByteArray());
    if (!lastKey.isEmpty())
        response.headers.add("x-ms-continuation", lastKey.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
    return response;
}

// Inferred: what service clients and their samples send. Conditions are not known here.
Result<void> checkQuery(const Json &body)
{
    static const QRegularExpression All(u"^\\s*(\\*|select\\s+\\*\\s+from\\s+\\w+)?\\s*;?\\s*$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    if (All.match(body["query"sv].toString()).hasMatch())
        return {};
    return bad(
        u"The provisioning service lists everything: send the query '*' or 'SELECT * FROM enrollments'."_s,
        u"/query"_s);
}

} // namespace twin::rest

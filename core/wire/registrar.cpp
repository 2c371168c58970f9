// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/registrar.h"

#include "json/reader.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::wire {

namespace {

constexpr json::ReadLimits RequestLimits{.maxBytes = 64 * 1024, .maxDepth = 32};
// Inferred: the service in the cloud says 3 and takes about as long; here it is done at once. Not 0, so that
// a device's own waiting is seen to work.
constexpr int RetryAfterSeconds = 1;

Result<void> checkOffered(const Json &body)
{
    static constexpr std::array Missing{"tpm"sv, "csr"sv, "clientCertificateCsr"sv};
    for (const auto member : Missing) {
        if (body.contains(member))
            return Error{.code = ErrorCode::NotOffered,
                         .detail =
                             u"This provisioning service knows keys and certificates, no TPM and no requests "
                             "for certificates."_s,
                         .place = u'/' + QString::fromUtf8(member.data(), qsizetype(member.size()))};
    }
    return {};
}

} // namespace

Result<RegisterDevice> readRegistration(const QByteArray &body, const QString &registrationId,
                                        const auth::Enrolled &enrolled, const QString &hub)
{
    RegisterDevice command{.kind = enrolled.kind,
                           .enrollmentId = enrolled.enrollment,
                           .registrationId = registrationId,
                           .hub = hub,
                           .thumbprint = enrolled.thumbprint};
    if (body.trimmed().isEmpty())
        return command;
    const auto json = json::read(body, RequestLimits);
    if (!json)
        return json.error();
    if (!json->isObject())
        return Error{ErrorCode::Argument, u"The request must be a JSON object with a registrationId."_s};
    const Json &named = (*json)["registrationId"sv];
    if (!named.isNull() && named.toString().compare(registrationId, Qt::CaseInsensitive) != 0)
        return Error{.code = ErrorCode::Argument,
                     .detail = u"The body names another registration than the one that signed in."_s,
                     .place = u"/registrationId"_s};
    if (auto offered = checkOffered(*json); !offered)
        return offered.error();
    command.payload = (*json)["payload"sv];
    return command;
}

RegistrationAnswer registrationStarted(const Registration &registration)
{
    return {.status = 202,
            .body = Json::object(
                {{"operationId", Json(registration.operation)}, {"status", Json("assigning"sv)}}),
            .retryAfterSeconds = RetryAfterSeconds};
}

Result<RegistrationAnswer> registrationStatus(const State &state, const QString &registrationId,
                                              const QString &operation)
{
    const auto registration = state.provisioning().registration(registrationId);
    if (!registration || registration->operation != operation)
        return Error{ErrorCode::RegistrationNotFound,
                     u"'%1' has no operation '%2'."_s.arg(registrationId.left(Enrollment::IdAtMost),
                                                          operation.left(100))};
    return RegistrationAnswer{.body =
                                  Json::object({{"operationId", Json(operation)},
                                                {"status", Json("assigned"sv)},
                                                {"registrationState", registrationDocument(*registration)}})};
}

} // namespace twin::wire

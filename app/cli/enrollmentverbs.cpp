// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/hubcaller.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "hub/enrollment.h"
#include "json/writer.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

namespace {

template <class Work>
int withProvisioning(Call &call, Work work)
{
    return withHub(call, work, HubCaller::Service::Provisioning);
}

QString pathOf(const Call &call, const QString &id)
{
    return (call.isSet(u"group") ? u"/enrollmentGroups/"_s : u"/enrollments/"_s) + urlSegment(id);
}

QString idOf(const Json &enrollment)
{
    return enrollment["enrollmentGroupId"sv].isNull() ? enrollment["registrationId"sv].toString()
                                                      : enrollment["enrollmentGroupId"sv].toString();
}

void printEnrollments(std::span<const Json> enrollments)
{
    Table table({u"ENROLLMENT"_s, u"KIND"_s, u"STATUS"_s, u"PROOF"_s, u"DEVICE"_s});
    for (const auto &one : enrollments) {
        const bool isGroup = !one["enrollmentGroupId"sv].isNull();
        const Json &state = one["registrationState"sv];
        table.add({idOf(one), isGroup ? u"group"_s : u"individual"_s, one["provisioningStatus"sv].toString(),
                   one["attestation"sv]["type"sv].toString(),
                   state.isNull() ? one["deviceId"sv].toString() : state["deviceId"sv].toString()});
    }
    printText(table.toString());
}

void printRegistrations(std::span<const Json> registrations)
{
    Table table({u"REGISTRATION"_s, u"DEVICE"_s, u"HUB"_s, u"SINCE"_s, u"LAST"_s});
    for (const auto &one : registrations)
        table.add({one["registrationId"sv].toString(), one["deviceId"sv].toString(),
                   one["assignedHub"sv].toString(), one["createdDateTimeUtc"sv].toString(),
                   one["lastUpdatedDateTimeUtc"sv].toString()});
    printText(table.toString());
}

// The certificate of --certificate, the authority of --authority, else keys. Cancelled when a file cannot be
// read.
Result<Json> attestationOf(const Call &call)
{
    const bool isGroup = call.isSet(u"group");
    if (call.isSet(u"authority"))
        return Json::object(
            {{"type", Json("x509"sv)},
             {"x509", Json::object(
                          {{"caReferences", Json::object({{"primary", Json(call.value(u"authority"))}})}})}});
    if (!call.isSet(u"certificate"))
        return Json::object({{"type", Json("symmetricKey"sv)},
                             {"symmetricKey", Json::object({{"primaryKey", Json(call.value(u"key"))}})}});
    QFile file(call.value(u"certificate"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Cancelled,
                     u"The file '%1' cannot be read: %2."_s.arg(file.fileName(), file.errorString())};
    const Json certificate = Json::object(
        {{"primary", Json::object({{"certificate", Json(QString::fromLatin1(file.readAll()))}})}});
    return Json::object(
        {{"type", Json("x509"sv)},
         {"x509", Json::object({{isGroup ? "signingCertificates" : "clientCertificates", certificate}})}});
}

// Nothing for a word that is none of the three.
std::optional<Json> reprovisionOf(const Call &call)
{
    const QString word = call.isSet(u"reprovision") ? call.value(u"reprovision") : u"migrate"_s;
    if (word != u"migrate" && word != u"reset" && word != u"keep")
        return std::nullopt;
    return Json::object(
        {{"updateHubAssignment", Json(word != u"keep")}, {"migrateDeviceData", Json(word == u"migrate")}});
}

Result<Json> enrollmentOf(const Call &call, const Json &reprovision)
{
    const auto attestation = attestationOf(call);
    const auto tags = call.isSet(u"tags") ? call.body(call.value(u"tags")) : Json::emptyObject();
    const auto desired = call.isSet(u"desired") ? call.body(call.value(u"desired")) : Json::emptyObject();
    if (!attestation || !tags || !desired)
        return !attestation ? attestation.error() : !tags ? tags.error() : desired.error();
    JsonObjectBuilder body(8);
    body.append(call.isSet(u"group") ? "enrollmentGroupId"sv : "registrationId"sv, Json(call.argument(0)));
    if (call.isSet(u"device"))
        body.append("deviceId"sv, Json(call.value(u"device")));
    body.append("attestation"sv, *attestation);
    body.append("capabilities"sv, Json::object({{"iotEdge", Json(call.isSet(u"edge"))}}));
    body.append("provisioningStatus"sv, Json(call.isSet(u"disabled") ? "disabled"sv : "enabled"sv));
    body.append("reprovisionPolicy"sv, reprovision);
    body.append("initialTwin"sv,
                Json::object({{"tags", *tags}, {"properties", Json::object({{"desired", *desired}})}}));
    return body.take();
}

// An enrolment as the service shows it, with its keys when they are asked for.
Result<Json> withKeys(HubCaller &hub, const Call &call, const Json &enrollment)
{
    const auto attestation = hub.request("POST", pathOf(call, call.argument(0)) + u"/attestationmechanism"_s);
    return attestation ? Result<Json>(enrollment.with("attestation"sv, attestation->body))
                       : attestation.error();
}

} // namespace

int listEnrollments(Call &call)
{
    return withProvisioning(call, [&call](HubCaller &hub) {
        auto all = allPages(hub, "POST", u"/enrollmentGroups/query"_s, "{}");
        auto individual = allPages(hub, "POST", u"/enrollments/query"_s, "{}");
        if (!all || !individual)
            return call.fail(all ? individual.error() : all.error());
        all->insert(all->end(), individual->begin(), individual->end());
        if (call.wantsJson())
            call.print(Json::array(*std::move(all)));
        else
            printEnrollments(*all);
        return int(Done);
    });
}

int showEnrollment(Call &call)
{
    return withProvisioning(call, [&call](HubCaller &hub) {
        const QString id = call.argument(0);
        const auto answer = hub.request("GET", pathOf(call, id));
        if (!answer)
            return call.fail(answer.error());
        if (call.wantsJson()) {
            const auto shown =
                call.isSet(u"keys") ? withKeys(hub, call, answer->body) : Result<Json>(answer->body);
            if (!shown)
                return call.fail(shown.error());
            call.print(*shown);
            return int(Done);
        }
        printEnrollments(std::span(&answer->body, 1));
        if (!call.isSet(u"group"))
            return int(Done);
        const auto registrations =
            allPages(hub, "POST", u"/registrations/"_s + urlSegment(id) + u"/query"_s, "{}");
        if (!registrations)
            return call.fail(registrations.error());
        if (!registrations->empty())
            printRegistrations(*registrations);
        return int(Done);
    });
}

int createEnrollment(Call &call)
{
    const auto reprovision = reprovisionOf(call);
    if (!reprovision)
        return call.misused(u"--reprovision is migrate, reset or keep."_s);
    if (call.isSet(u"authority") && !call.isSet(u"group"))
        return call.misused(
            u"--authority is for a group: add --group, or give the device's --certificate."_s);
    const auto body = enrollmentOf(call, *reprovision);
    if (!body)
        return call.fail(body.error());
    return withProvisioning(call, [&](HubCaller &hub) {
        QList<std::pair<QByteArray, QByteArray>> headers;
        if (!call.isSet(u"replace"))
            headers.emplaceBack("If-None-Match", "*");
        const auto answer = hub.request("PUT", pathOf(call, call.argument(0)), json::write(*body), headers);
        if (!answer)
            return call.fail(answer.error());
        if (!call.wantsJson()) {
            printEnrollments(std::span(&answer->body, 1));
            return int(Done);
        }
        const auto shown = withKeys(hub, call, answer->body);
        if (!shown)
            return call.fail(shown.error());
        call.print(*shown);
        return int(Done);
    });
}

int deleteEnrollment(Call &call)
{
    return withProvisioning(call, [&call](HubCaller &hub) {
        QList<std::pair<QByteArray, QByteArray>> headers;
        if (call.isSet(u"if-match"))
            headers.emplaceBack("If-Match", call.value(u"if-match").toUtf8());
        const auto answer = hub.request("DELETE", pathOf(call, call.argument(0)), {}, headers);
        if (!answer)
            return call.fail(answer.error());
        call.printDeleted(call.argument(0));
        return int(Done);
    });
}

int printEnrollmentKey(Call &call)
{
    if (const auto id = checkRegistrationId(call.argument(1), {}); !id)
        return call.fail(id.error());
    return withProvisioning(call, [&call](HubCaller &hub) {
        const auto answer = hub.request("POST", u"/enrollmentGroups/"_s + urlSegment(call.argument(0)) +
                                                    u"/attestationmechanism"_s);
        if (!answer)
            return call.fail(answer.error());
        const QByteArray key = answer->body["symmetricKey"sv]["primaryKey"sv].toString().toLatin1();
        if (key.isEmpty())
            return call.fail(
                {ErrorCode::KeyInvalid,
                 u"The devices of the group '%1' show certificates, it has no key."_s.arg(call.argument(0))});
        const QString derived = QString::fromLatin1(derivedKey(key, call.argument(1)));
        if (call.wantsJson())
            call.print(Json::object({{"key", Json(derived)}}));
        else
            printLine(derived);
        return int(Done);
    });
}

} // namespace app::cli

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Devices that register with the provisioning service over HTTPS, and what a service may ask about them.
#include "rest/enrollmentbody.h"
#include "rest/handlers.h"
#include "wire/registrar.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

Response responseOf(const wire::RegistrationAnswer &answer)
{
    Response response = jsonResponse(answer.body, answer.status);
    if (answer.retryAfterSeconds > 0)
        response.headers.add("Retry-After", QByteArray::number(answer.retryAfterSeconds));
    return response;
}

Result<RegistrationPtr> existing(const Call &call)
{
    const QString id = call.name(u"registration"_s);
    if (auto registration = call.state.provisioning().registration(id))
        return registration;
    return Error{ErrorCode::RegistrationNotFound,
                 u"No device has registered as '%1'."_s.arg(id.left(Enrollment::IdAtMost))};
}

// A service also sees what the device sent along.
Json shownRegistration(const Registration &registration)
{
    const Json document = registrationDocument(registration);
    return registration.payload.isNull() ? document : document.with("payload"sv, registration.payload);
}

Response shown(const Registration &registration)
{
    Response response = jsonResponse(shownRegistration(registration));
    response.headers.add("ETag", quoted(registration.etagText()));
    return response;
}

} // namespace

Result<Answer> registerDevice(const Call &call)
{
    auto command = wire::readRegistration(call.request.body, call.name(u"registration"_s),
                                          *call.caller.enrolled, call.access.hostNames.value(0));
    if (!command)
        return command.error();
    return Answer(Submission{
        {*std::move(command)}, [](const QList<Result<Reply>> &replies) -> Result<Response> {
            const auto &reply = replies.first();
            return reply ? Result<Response>(responseOf(wire::registrationStarted(*reply->registration)))
                         : reply.error();
        }});
}

Result<Answer> getOperation(const Call &call)
{
    const auto answer =
        wire::registrationStatus(call.state, call.name(u"registration"_s), call.name(u"operation"_s));
    return answer ? Result<Answer>(responseOf(*answer)) : answer.error();
}

Result<Answer> getOwnRegistration(const Call &call)
{
    const auto registration = existing(call);
    return registration ? Result<Answer>(jsonResponse(registrationDocument(**registration)))
                        : registration.error();
}

Result<Answer> getRegistration(const Call &call)
{
    const auto registration = existing(call);
    return registration ? Result<Answer>(shown(**registration)) : registration.error();
}

Result<Answer> deleteRegistration(const Call &call)
{
    return Answer(Submission{
        {DeleteRegistration{.registrationId = call.name(u"registration"_s), .ifMatch = call.ifMatch()}},
        [](const QList<Result<Reply>> &replies) -> Result<Response> {
            return replies.first() ? Result<Response>(emptyResponse()) : replies.first().error();
        }});
}

Result<Answer> queryRegistrations(const Call &call)
{
    const auto wish = pageWishOf(call.request);
    const auto group = call.state.provisioning().enrollment(Enrollment::Kind::Group, call.name(u"group"_s));
    if (!wish)
        return wish.error();
    if (!group)
        return Error{ErrorCode::EnrollmentNotFound, u"There is no enrollment group '%1'."_s.arg(
                                                        call.name(u"group"_s).left(Enrollment::IdAtMost))};
    const auto &all = call.state.provisioning().registrations();
    std::vector<Json> documents;
    QString last;
    bool hasMore = false;
    for (auto at = wish->after.isEmpty() ? all.begin() : all.upperBound(wish->after); at != all.end(); ++at) {
        if ((*at)->kind != Enrollment::Kind::Group || (*at)->enrollment != group->id)
            continue;
        hasMore = qsizetype(documents.size()) == wish->size;
        if (hasMore)
            break;
        documents.push_back(shownRegistration(**at));
        last = at.key();
    }
    return Answer(pageResponse(std::move(documents), "DeviceRegistration", hasMore ? last : QString()));
}

} // namespace twin::rest

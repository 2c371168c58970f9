// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The service side of the Device Provisioning Service: who may register, alone or as one of a group.
#include "rest/enrollmentbody.h"
#include "rest/handlers.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

constexpr qsizetype ItemsAtMost = 100;

// One handler serves both kinds: the path says which.
Enrollment::Kind kindOf(const Call &call)
{
    return call.request.target.path.first().compare(u"enrollmentGroups"_s, Qt::CaseInsensitive) == 0
               ? Enrollment::Kind::Group
               : Enrollment::Kind::Individual;
}

QString idOf(const Call &call)
{
    return call.name(kindOf(call) == Enrollment::Kind::Group ? u"group"_s : u"enrollment"_s);
}

Result<EnrollmentPtr> existing(const Call &call)
{
    if (auto enrollment = call.state.provisioning().enrollment(kindOf(call), idOf(call)))
        return enrollment;
    return Error{ErrorCode::EnrollmentNotFound,
                 u"There is no enrollment '%1'."_s.arg(idOf(call).left(Enrollment::IdAtMost))};
}

RegistrationPtr registrationOf(const State &state, const Enrollment &enrollment)
{
    return enrollment.kind == Enrollment::Kind::Individual ? state.provisioning().registration(enrollment.id)
                                                           : RegistrationPtr();
}

Response shown(const Enrollment &enrollment, const State &state, const QString &hub)
{
    Response response = jsonResponse(shownEnrollment(enrollment, registrationOf(state, enrollment), hub));
    response.headers.add("ETag", quoted(enrollment.etagText()));
    return response;
}

QString hubOf(const Call &call)
{
    return call.access.hostNames.value(0);
}

// What one item of a bulk request asks for.
Result<Command> commandOf(const Json &item, const QString &mode, const Call &call)
{
    const QString id = item["registrationId"sv].toString();
    const bool matches = mode == u"updateifmatchetag";
    const QString etag = matches ? item["etag"sv].toString() : QString();
    if (mode == u"delete")
        return Command(DeleteEnrollment{.enrollmentId = id, .ifMatch = item["etag"sv].toString()});
    auto enrollment = enrollmentOf(item, Enrollment::Kind::Individual, {}, call.access, call.now);
    if (!enrollment)
        return enrollment.error();
    const bool isThere = call.state.provisioning().enrollment(Enrollment::Kind::Individual, id) != nullptr;
    if (mode != u"create" && !isThere)
        return Error{ErrorCode::EnrollmentNotFound, u"There is no enrollment '%1'."_s.arg(id)};
    return Command(PutEnrollment{.enrollment = *std::move(enrollment),
                                 .ifNoneMatch = mode == u"create" ? u"*"_s : QString(),
                                 .ifMatch = etag});
}

Json faultOf(const QString &id, const Error &error)
{
    return Json::object({{"registrationId", Json(id)},
                         {"errorCode", Json(error.serviceNumber())},
                         {"errorStatus", Json(error.detail)}});
}

/// The items of a bulk request, and what is wrong with those that led to no command.
struct Bulk {
    QStringList ids{}; ///< of those that did
    std::vector<Json> faults{};
};

Result<Response> finished(Bulk bulk, const QList<Result<Reply>> &replies)
{
    for (qsizetype i = 0; i < replies.size(); ++i) {
        if (!replies[i])
            bulk.faults.push_back(faultOf(bulk.ids[i], replies[i].error()));
    }
    const bool isSuccessful = bulk.faults.empty();
    return jsonResponse(Json::object(
        {{"isSuccessful", Json(isSuccessful)}, {"errors", Json::array(std::move(bulk.faults))}}));
}

} // namespace

Result<Answer> getEnrollment(const Call &call)
{
    const auto enrollment = existing(call);
    return enrollment ? Result<Answer>(shown(**enrollment, call.state, hubOf(call))) : enrollment.error();
}

Result<Answer> putEnrollment(const Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    auto enrollment = enrollmentOf(*body, kindOf(call), idOf(call), call.access, call.now);
    if (!enrollment)
        return enrollment.error();
    PutEnrollment put{.enrollment = *std::move(enrollment),
                      .ifNoneMatch = QString::fromUtf8(call.request.headers.value("If-None-Match")).trimmed(),
                      .ifMatch = call.ifMatch()};
    return Answer(Submission{
        {std::move(put)},
        [&state = call.state, hub = hubOf(call)](const QList<Result<Reply>> &replies) -> Result<Response> {
            const auto &reply = replies.first();
            return reply ? Result<Response>(shown(*reply->enrollment, state, hub)) : reply.error();
        }});
}

Result<Answer> deleteEnrollment(const Call &call)
{
    return Answer(Submission{
        {DeleteEnrollment{.kind = kindOf(call), .enrollmentId = idOf(call), .ifMatch = call.ifMatch()}},
        [](const QList<Result<Reply>> &replies) -> Result<Response> {
            return replies.first() ? Result<Response>(emptyResponse()) : replies.first().error();
        }});
}

Result<Answer> getAttestation(const Call &call)
{
    const auto enrollment = existing(call);
    return enrollment ? Result<Answer>(jsonResponse(shownAttestation(**enrollment))) : enrollment.error();
}

Result<Answer> queryEnrollments(const Call &call)
{
    const auto wish = pageWishOf(call.request);
    const auto body = call.request.body.isEmpty() ? Result<Json>(Json::emptyObject()) : call.body();
    const auto checked = body ? checkQuery(*body) : Result<void>(body.error());
    if (!wish || !checked)
        return wish ? checked.error() : wish.error();
    const auto &all = call.state.provisioning().enrollments(kindOf(call));
    std::vector<Json> documents;
    QString last;
    auto at = wish->after.isEmpty() ? all.begin() : all.upperBound(wish->after);
    for (; at != all.end() && qsizetype(documents.size()) < wish->size; ++at) {
        documents.push_back(shownEnrollment(**at, registrationOf(call.state, **at), hubOf(call)));
        last = at.key();
    }
    const bool isGroup = kindOf(call) == Enrollment::Kind::Group;
    return Answer(pageResponse(std::move(documents), isGroup ? "EnrollmentGroup" : "Enrollment",
                               at == all.end() ? QString() : last));
}

Result<Answer> bulkEnrollments(const Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    const QString mode = (*body)["mode"sv].toString().toLower();
    if (!QStringList{u"create"_s, u"update"_s, u"updateifmatchetag"_s, u"delete"_s}.contains(mode))
        return Error{.code = ErrorCode::Argument,
                     .detail = u"A mode is create, update, updateIfMatchEtag or delete."_s,
                     .place = u"/mode"_s};
    const auto items = (*body)["enrollments"sv].elements();
    if (qsizetype(items.size()) > ItemsAtMost)
        return Error{.code = ErrorCode::TooManyItems,
                     .detail = u"One request may carry at most %1 enrollments."_s.arg(ItemsAtMost),
                     .limit = ItemsAtMost,
                     .actual = qsizetype(items.size())};
    Bulk bulk;
    std::vector<Command> commands;
    for (const auto &item : items) {
        const QString id = item["registrationId"sv].toString();
        auto command = commandOf(item, mode, call);
        if (!command) {
            bulk.faults.push_back(faultOf(id, command.error()));
            continue;
        }
        bulk.ids.append(id);
        commands.push_back(*std::move(command));
    }
    return Answer(Submission{std::move(commands), [bulk](const QList<Result<Reply>> &replies) {
                                 return finished(bulk, replies);
                             }});
}

} // namespace twin::rest

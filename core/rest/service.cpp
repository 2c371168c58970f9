// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/service.h"

#include "base/overloaded.h"
#include "rest/handlers.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace twin::rest {

namespace {

// Every request needs one but those that only this hub has.
Result<void> checkVersion(const Request &request, const Route &route)
{
    if (route.isOurs || !request.target.parameter(u"api-version").isEmpty())
        return {};
    return Error{ErrorCode::ApiVersion, u"The request has no api-version: add ?api-version=2021-04-12."_s};
}

TwinId namedTwin(const Match &match)
{
    return TwinId::parse(match.names.value(u"id"_s), match.names.value(u"module"_s)).value_or(TwinId());
}

Response withRequestId(Response response)
{
    response.headers.add("x-ms-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    return response;
}

} // namespace

Service::Service(boost::asio::io_context &io, wire::HubDoor &door, Site &site)
    : m_door(door)
    , m_site(site)
    , m_invocations(io, door)
    , m_fleet(door)
{ }

void Service::handle(const Request &request, Done done)
{
    Asked asked{.done = std::move(done)};
    auto match = findRoute(request);
    if (!match)
        return finish(asked, match.error());
    asked.form = match->route->form;
    const auto caller = admitted(request, *match);
    if (!caller)
        return finish(asked, caller.error());
    if (auto checked = checkVersion(request, *match->route); !checked)
        return finish(asked, checked.error());
    const Call call{.request = request,
                    .state = m_door.state(),
                    .access = m_site.access(),
                    .models = m_site.models(),
                    .ids = m_site.ids(),
                    .fleet = m_fleet,
                    .documents = m_documents,
                    .simulation = m_site.simulation(),
                    .now = now(),
                    .caller = *caller,
                    .names = std::move(match->names)};
    auto answer = match->route->handler(call);
    if (!answer)
        return finish(asked, answer.error());
    const bool isDevice = match->route->needs.kind != Needs::Kind::Service;
    perform(*std::move(answer), {.origin = isDevice ? Cause::Origin::Device : Cause::Origin::Service},
            std::move(asked));
}

Response Service::refused(const Error &error, ErrorForm form)
{
    const QString trackingId = QUuid::createUuid().toString(QUuid::Id128);
    return withRequestId(errorResponse(error, form, trackingId, now()));
}

Result<auth::Caller> Service::admitted(const Request &request, const Match &match) const
{
    const auth::Credentials shown{.token = request.headers.value("Authorization"),
                                  .memory = request.tokenMemory,
                                  .certificates = request.peer.certificates};
    const auto &needs = match.route->needs;
    if (needs.kind == Needs::Kind::Service)
        return m_site.access().service(shown, needs.permissions, request.target.path, now());
    if (needs.kind == Needs::Kind::Registrant)
        return m_site.access().registration(shown, match.names.value(u"scope"_s),
                                            match.names.value(u"registration"_s), m_door.state(), now());
    return m_site.access().device(shown, namedTwin(match), request.target.path, m_door.state(), now());
}

void Service::perform(Answer answer, Cause cause, Asked asked)
{
    std::visit(
        overloaded{
            [&](Response &response) { finish(asked, std::move(response)); },
            [&](Submission &submission) { submit(std::move(submission), cause, std::move(asked)); },
            [&](Invocation &invocation) {
                m_invocations.begin(std::move(invocation), cause, [this, asked](Result<Response> response) {
                    finish(asked, std::move(response));
                });
            },
            [&](AccessUpdate &update) {
                const auto kept =
                    std::visit([this](const auto &what) { return m_site.keep(what); }, update.kept);
                finish(asked, kept ? Result<Response>(std::move(update.response)) : kept.error());
            },
            [&](FeedbackRequest &request) { finish(asked, answerFeedback(request, m_site.feedback())); },
            [&](EventStream &stream) { asked.done(std::move(stream)); },
            [&](SimulationTask &task) {
                auto &simulation = *m_site.simulation();
                simulation.perform([this, asked, work = std::move(task.work), &simulation] {
                    finish(asked, work(simulation));
                });
            },
        },
        answer);
}

void Service::submit(Submission submission, const Cause &cause, Asked asked)
{
    struct Pending {
        Submission submission;
        Asked asked;
        QList<Result<Reply>> replies;
    };
    const auto pending = std::make_shared<Pending>(Pending{std::move(submission), std::move(asked), {}});
    if (pending->submission.commands.empty())
        return finish(pending->asked, pending->submission.finish({}));
    for (auto &command : pending->submission.commands) {
        // All go into the same batch, so the replies come in order.
        m_door.submit(std::move(command), cause, [this, pending](const Result<Reply> &reply) {
            pending->replies.append(reply);
            if (std::size_t(pending->replies.size()) == pending->submission.commands.size())
                finish(pending->asked, pending->submission.finish(pending->replies));
        });
    }
}

void Service::finish(const Asked &asked, Result<Response> response)
{
    asked.done(response ? withRequestId(*std::move(response)) : refused(response.error(), asked.form));
}

} // namespace twin::rest

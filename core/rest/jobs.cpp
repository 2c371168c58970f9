// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/targets.h"
#include "rest/handlers.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rest {

namespace {

constexpr int PageDefault = 100;
constexpr int PageAtMost = 1000;

Result<const Job *> jobOf(const Call &call)
{
    const auto found = call.state.jobs().constFind(call.name(u"job"_s));
    if (found != call.state.jobs().constEnd())
        return &*found;
    return Error{ErrorCode::JobNotFound, u"There is no job '%1'."_s.arg(call.name(u"job"_s).left(100))};
}

// The job as it stands when the reply is there. The state outlives every request.
std::function<Result<Response>(const QList<Result<Reply>> &)> showing(const Call &call, const QString &id)
{
    return [&state = call.state, id](const QList<Result<Reply>> &replies) -> Result<Response> {
        if (!replies.first())
            return replies.first().error();
        const auto job = state.jobs().constFind(id);
        if (job == state.jobs().constEnd())
            return Error{ErrorCode::JobNotFound, u"There is no job '%1'."_s.arg(id)};
        return jsonResponse(jobDocument(*job));
    };
}

bool isLater(const Job &job, const QString &id, Timestamp created)
{
    return job.created != created ? job.created > created : job.spec.id > id;
}

bool fits(const Job &job, const QString &type, const QString &status)
{
    const auto is = [](const QString &wanted, std::string_view name) {
        return wanted.isEmpty() || wanted.compare(QLatin1StringView(name.data(), qsizetype(name.size())),
                                                  Qt::CaseInsensitive) == 0;
    };
    return is(type, job.spec.typeName()) && is(status, nameOf(job.progress.status));
}

// The token names the last job of the page before, so that it holds whatever comes or goes meanwhile.
QByteArray tokenOf(const Job &job)
{
    const QByteArray place = QByteArray::number(job.created.ticks()) + ' ' + job.spec.id.toLatin1();
    return place.toBase64(QByteArray::Base64UrlEncoding);
}

Result<std::pair<Timestamp, QString>> placeOf(const QByteArray &token)
{
    const QByteArray text = QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding);
    const auto space = text.indexOf(' ');
    bool isNumber = token.isEmpty();
    const qint64 ticks = token.isEmpty() ? 0 : text.left(space).toLongLong(&isNumber);
    if (isNumber && (space > 0 || token.isEmpty()))
        return std::pair(Timestamp::fromTicks(ticks), QString::fromLatin1(text.mid(space + 1)));
    return Error{ErrorCode::Argument, u"The continuation token is none of this query."_s};
}

QList<const Job *> sortedJobs(const State &state)
{
    QList<const Job *> jobs;
    for (const auto &job : state.jobs())
        jobs.append(&job);
    std::sort(jobs.begin(), jobs.end(), [](const Job *a, const Job *b) {
        return a->created != b->created ? a->created < b->created : a->spec.id < b->spec.id;
    });
    return jobs;
}

qsizetype pageSizeOf(const Request &request)
{
    const int asked = request.headers.value("x-ms-max-item-count").toInt();
    return asked < 1 ? PageDefault : std::min(asked, PageAtMost);
}

} // namespace

Result<Answer> createJob(const Call &call)
{
    const auto body = call.body();
    if (!body)
        return body.error();
    auto spec = jobSpecFromDocument(*body);
    if (!spec)
        return spec.error();
    const QString id = call.name(u"job"_s);
    if (!spec->id.isEmpty() && spec->id != id)
        return Error{.code = ErrorCode::Argument,
                     .detail = u"The body names another job than the path."_s,
                     .place = u"/jobId"_s};
    spec->id = id;
    if (const auto targets = query::Targets::parse(spec->condition.toUtf8()); !targets)
        return targets.error();
    return Answer(Submission{{CreateJob{*std::move(spec)}}, showing(call, id)});
}

Result<Answer> getJob(const Call &call)
{
    const auto job = jobOf(call);
    return job ? Result<Answer>(jsonResponse(jobDocument(**job))) : job.error();
}

Result<Answer> cancelJob(const Call &call)
{
    const QString id = call.name(u"job"_s);
    return Answer(Submission{{CancelJob{id}}, showing(call, id)});
}

Result<Answer> listJobs(const Call &call)
{
    const auto after = placeOf(call.request.headers.value("x-ms-continuation"));
    if (!after)
        return after.error();
    const QString type = call.request.target.parameter(u"jobType");
    const QString status = call.request.target.parameter(u"jobStatus");
    const auto size = pageSizeOf(call.request);
    QList<const Job *> page;
    for (const Job *job : sortedJobs(call.state)) {
        if (page.size() <= size && isLater(*job, after->second, after->first) && fits(*job, type, status))
            page.append(job);
    }
    const bool hasMore = page.size() > size;
    std::vector<Json> documents;
    for (const Job *job : page.mid(0, size))
        documents.push_back(jobDocument(*job));
    Response response = jsonResponse(Json::array(std::move(documents)));
    response.headers.add("x-ms-item-type", "JobResponse");
    if (hasMore)
        response.headers.add("x-ms-continuation", tokenOf(*page[size - 1]));
    return Answer(std::move(response));
}

} // namespace twin::rest

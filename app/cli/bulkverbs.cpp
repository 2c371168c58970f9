// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/querytext.h"
#include "cli/verbs.h"
#include "cli/workspacedoor.h"
#include "fleet/bulkupdate.h"
#include "host/jobrunner.h"
#include "json/writer.h"
#include "query/targets.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

namespace {

constexpr qsizetype MaxShown = 50; // twins in a table for people; --json has all

Json errorJson(const Error &error)
{
    return Json::object({{"rule", Json(error.name())}, {"message", Json(error.detail)}});
}

Json toJson(const fleet::TwinForecast &twin)
{
    JsonObjectBuilder builder(6);
    builder.append("id"sv, Json(twin.id.toString()));
    builder.append("change"sv, twin.change);
    builder.append("undo"sv, twin.undo);
    builder.append("tagsBytes"sv, Json(twin.tagsBytes));
    builder.append("desiredBytes"sv, Json(twin.desiredBytes));
    if (twin.refusal)
        builder.append("error"sv, errorJson(*twin.refusal));
    return builder.take();
}

Json toJson(const fleet::Forecast &forecast)
{
    std::vector<Json> twins;
    for (const auto &twin : forecast.twins)
        twins.push_back(toJson(twin));
    return Json::object({{"changing", Json(qint64(forecast.changeCount()))},
                         {"same", Json(qint64(forecast.sameCount()))},
                         {"refused", Json(qint64(forecast.refusalCount()))},
                         {"twins", Json::array(std::move(twins))}});
}

void printForecast(const fleet::Forecast &forecast)
{
    Table table({u"TWIN"_s, u"TAGS"_s, u"DESIRED"_s, u"CHANGE"_s});
    qsizetype shown = 0;
    for (const auto &twin : forecast.twins) {
        if (!twin.isChange() && !twin.refusal)
            continue;
        if (shown++ == MaxShown)
            break;
        const QString change = twin.refusal ? QString(u"refused: "_s + twin.refusal->detail)
                                            : QString::fromUtf8(json::write(twin.change));
        table.add(
            {twin.id.toString(), u"%1 B"_s.arg(twin.tagsBytes), u"%1 B"_s.arg(twin.desiredBytes), change});
    }
    const qsizetype all = forecast.changeCount() + forecast.refusalCount();
    if (all > 0)
        printText(table.toString());
    if (all > MaxShown)
        printLine(u"%1 of %2 twins are shown; --json prints all."_s.arg(MaxShown).arg(all));
    printLine(u"%1 would change, %2 are so already, %3 would be refused."_s.arg(forecast.changeCount())
                  .arg(forecast.sameCount())
                  .arg(forecast.refusalCount()));
}

int show(const Call &call, const fleet::Forecast &forecast)
{
    if (call.wantsJson())
        call.print(toJson(forecast));
    else
        printForecast(forecast);
    return forecast.refusalCount() > 0 ? Refused : Done;
}

int showResult(const Call &call, const Job &job, const fleet::Forecast &forecast)
{
    std::vector<Json> failed;
    Table table({u"TWIN"_s, u"NOT CHANGED"_s});
    const auto add = [&](const TwinId &id, const QString &why) {
        failed.push_back(Json::object({{"id", Json(id.toString())}, {"message", Json(why)}}));
        table.add({id.toString(), why});
    };
    for (const auto &twin : forecast.twins) {
        if (twin.refusal)
            add(twin.id, twin.refusal->detail);
    }
    for (const auto &device : job.devices) {
        if (device.status != JobStatus::Completed)
            add(device.id, device.error["description"sv].toString());
    }
    if (call.wantsJson()) {
        call.print(Json::object({{"jobId", Json(job.spec.id)},
                                 {"status", Json(nameOf(job.progress.status))},
                                 {"changed", Json(qint64(fleet::deviceCount(job, JobStatus::Completed)))},
                                 {"same", Json(qint64(forecast.sameCount()))},
                                 {"failed", Json::array(failed)}}));
        return failed.empty() ? Done : Refused;
    }
    if (!failed.empty())
        printText(table.toString());
    printLine(u"%1: %2 changed, %3 were so already, %4 not changed."_s.arg(job.spec.id)
                  .arg(fleet::deviceCount(job, JobStatus::Completed))
                  .arg(forecast.sameCount())
                  .arg(failed.size()));
    return failed.empty() ? Done : Refused;
}

// Jobs that an earlier run had to leave are finished as well.
void runJobs(WorkspaceFile &workspace)
{
    WorkspaceDoor door(workspace);
    host::JobRunner runner(door);
    runner.tick();
    door.flush();
}

int perform(const Call &call, WorkspaceFile &workspace, const fleet::Forecast &forecast,
            const QString &condition)
{
    if (forecast.changeCount() == 0)
        return show(call, forecast);
    const QString id = fleet::freeJobId(workspace.state());
    const auto planned = workspace.submit(CreateJob{fleet::jobOf(forecast, id, condition)});
    if (!planned)
        return call.fail(planned.error());
    if (!call.wantsJson())
        printLine(
            u"%1 has begun: %2 twins. When it is stopped, the next bulk update or serve goes on with it."_s
                .arg(id)
                .arg(forecast.changeCount()));
    runJobs(workspace);
    return showResult(call, workspace.state().jobs()[id], forecast);
}

int undo(const Call &call, WorkspaceFile &workspace)
{
    runJobs(workspace); // it may be the one that was left
    const QString id = call.value(u"undo");
    const auto job = workspace.state().jobs().constFind(id);
    if (job == workspace.state().jobs().constEnd())
        return call.fail({ErrorCode::JobNotFound, u"There is no job '%1'."_s.arg(id)});
    const auto forecast = fleet::forecastUndo(workspace.state(), *job, workspace.surroundings());
    if (!forecast)
        return call.fail(forecast.error());
    return call.isSet(u"dry-run") ? show(call, *forecast)
                                  : perform(call, workspace, *forecast, u"undo of "_s + id);
}

int update(const Call &call, WorkspaceFile &workspace)
{
    const QString condition = call.argument(0);
    const auto targets = query::Targets::parse(condition.toUtf8());
    if (!targets)
        return failAt(call, targets.error(), condition.toUtf8());
    const auto patch = call.body(call.argument(1));
    if (!patch)
        return call.fail(patch.error());
    if (call.isSet(u"apply"))
        runJobs(workspace); // what was left comes first: the forecast is of the twins as they are after it
    const auto ids = targets->select(workspace.state());
    const auto forecast = fleet::forecast(workspace.state(), ids, *patch, workspace.surroundings());
    if (!forecast)
        return call.fail(forecast.error());
    return call.isSet(u"dry-run") ? show(call, *forecast) : perform(call, workspace, *forecast, condition);
}

} // namespace

int updateInBulk(Call &call)
{
    const bool isUndo = call.isSet(u"undo");
    if (isUndo && (!call.argument(0).isEmpty() || call.isSet(u"apply")))
        return call.misused(
            u"--undo takes neither a condition nor --apply: the job says what to take back."_s);
    if (!isUndo && call.argument(1).isEmpty())
        return call.misused(u"It needs a condition and a body, or --undo JOB."_s);
    if (!isUndo && call.isSet(u"dry-run") == call.isSet(u"apply"))
        return call.misused(u"Say either --dry-run or --apply."_s);
    return withWorkspace(call, [&](WorkspaceFile &workspace) {
        return isUndo ? undo(call, workspace) : update(call, workspace);
    });
}

} // namespace app::cli

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/bulkupdate.h"

#include "hub/bulkjob.h"
#include "json/mergepatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::fleet {

namespace {

// The body of PATCH /twins that turns one twin into the other.
Json bodyBetween(const Twin &from, const Twin &to)
{
    const Json tags = json::mergeDiff(from.tags, to.tags);
    const Json desired = json::mergeDiff(from.desired.values, to.desired.values);
    JsonObjectBuilder body(2);
    if (!tags.isEmpty())
        body.append("tags"sv, tags);
    if (!desired.isEmpty())
        body.append("properties"sv, Json::object({{"desired", desired}}));
    return body.take();
}

TwinForecast forecastOf(const State &state, const TwinId &id, const Json &body, const Surroundings &around)
{
    TwinForecast result{.id = id, .change = Json::emptyObject(), .undo = Json::emptyObject()};
    const auto changes = decide(PatchTwin{.id = id, .body = body}, {}, state, around);
    if (!changes) {
        result.refusal = changes.error();
        return result;
    }
    const RecordPtr before = state.find(id);
    const RecordPtr after = changes->isEmpty() ? before : changes->first().after;
    result.change = bodyBetween(before->twin, after->twin);
    result.undo = bodyBetween(after->twin, before->twin);
    result.tagsBytes = twinSize(after->twin.tags);
    result.desiredBytes = twinSize(after->twin.desired.values);
    return result;
}

} // namespace

qsizetype Forecast::changeCount() const
{
    return std::count_if(twins.begin(), twins.end(), [](const auto &twin) { return twin.isChange(); });
}

qsizetype Forecast::refusalCount() const
{
    return std::count_if(twins.begin(), twins.end(),
                         [](const auto &twin) { return twin.refusal.has_value(); });
}

Result<Forecast> forecast(const State &state, std::span<const TwinId> targets, const Json &patch,
                          const Surroundings &around)
{
    const auto write = readServiceWrite(patch, TwinWrite::Kind::Merge);
    if (!write)
        return write.error();
    if (write->isEmpty())
        return Error{.code = ErrorCode::Argument,
                     .detail = u"The patch writes nothing: it has neither tags nor properties.desired."_s};
    Forecast result{.patch = patch};
    result.twins.reserve(targets.size());
    for (const auto &id : targets)
        result.twins.push_back(forecastOf(state, id, patch, around));
    return result;
}

Result<Forecast> forecastUndo(const State &state, const Job &job, const Surroundings &around)
{
    const auto items = bulkTwinsOf(job.spec);
    if (!items || job.spec.kind != JobSpec::Kind::UpdateTwin)
        return Error{.code = ErrorCode::Argument,
                     .detail =
                         u"The job '%1' keeps nothing to undo: it was no bulk update."_s.arg(job.spec.id)};
    if (!job.isEnded())
        return Error{.code = ErrorCode::Argument,
                     .detail = u"The job '%1' has not ended."_s.arg(job.spec.id)};
    Forecast result;
    for (const auto &item : *items) {
        const auto device = job.devices.constFind(item.id);
        if (device == job.devices.constEnd() || device->status != JobStatus::Completed)
            continue;
        TwinForecast twin = forecastOf(state, item.id, item.undo, around);
        const RecordPtr record = state.find(item.id);
        const BulkTwin back{.id = item.id, .change = item.undo, .undo = item.change};
        if (record && bulkStepOf(back, record->twin) == BulkStep::Refused)
            twin.refusal = changedSince(item.id);
        result.twins.push_back(std::move(twin));
    }
    return result;
}

JobSpec jobOf(const Forecast &forecast, const QString &id, const QString &condition)
{
    Q_ASSERT(forecast.changeCount() > 0);
    std::vector<BulkTwin> items;
    for (const auto &twin : forecast.twins) {
        if (twin.isChange())
            items.push_back({twin.id, twin.change, twin.undo});
    }
    const Json request =
        (forecast.patch.isNull() ? Json::emptyObject() : forecast.patch).with("etag"sv, Json("*"sv));
    return {.id = id, .condition = condition, .request = withBulkTwins(request, items)};
}

JobSpec callJobOf(std::span<const TwinId> devices, const Json &request, const QString &id,
                  const QString &condition)
{
    std::vector<BulkTwin> items;
    items.reserve(devices.size());
    for (const TwinId &device : devices)
        items.push_back({device, Json::emptyObject(), Json::emptyObject()});
    return {.id = id,
            .kind = JobSpec::Kind::DeviceMethod,
            .condition = condition,
            .request = withBulkTwins(request, items)};
}

QString freeJobId(const State &state)
{
    for (int number = 1;; ++number) {
        const QString id = u"bulk-%1"_s.arg(number);
        if (!state.jobs().contains(id))
            return id;
    }
}

qsizetype deviceCount(const Job &job, JobStatus status)
{
    return std::count_if(job.devices.begin(), job.devices.end(),
                         [status](const JobDevice &device) { return device.status == status; });
}

} // namespace twin::fleet

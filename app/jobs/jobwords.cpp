// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobwords.h"

#include "hub/bulkjob.h"
#include "json/writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::JobStatus;
using twin::Json;

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::Jobs)
};

} // namespace

QString wordOf(JobStatus status)
{
    switch (status) {
    case JobStatus::Scheduled:
        return Words::tr("scheduled");
    case JobStatus::Queued:
        return Words::tr("queued");
    case JobStatus::Pending:
        return Words::tr("waiting");
    case JobStatus::Running:
        return Words::tr("running");
    case JobStatus::Completed:
        return Words::tr("completed");
    case JobStatus::Failed:
        return Words::tr("failed");
    case JobStatus::Cancelled:
        return Words::tr("cancelled");
    }
    Q_UNREACHABLE();
}

Shape shapeOf(JobStatus status)
{
    switch (status) {
    case JobStatus::Scheduled:
    case JobStatus::Queued:
    case JobStatus::Pending:
        return Shape::Ring;
    case JobStatus::Running:
        return Shape::HalfDisc;
    case JobStatus::Completed:
        return Shape::Check;
    case JobStatus::Failed:
        return Shape::Triangle;
    case JobStatus::Cancelled:
        return Shape::SlashedRing;
    }
    Q_UNREACHABLE();
}

CellDelegate::Tone toneOf(JobStatus status)
{
    switch (status) {
    case JobStatus::Scheduled:
    case JobStatus::Queued:
    case JobStatus::Pending:
    case JobStatus::Cancelled:
        return CellDelegate::Tone::Quiet;
    case JobStatus::Running:
        return CellDelegate::Tone::Waiting;
    case JobStatus::Completed:
        return CellDelegate::Tone::Good;
    case JobStatus::Failed:
        return CellDelegate::Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString taskOf(const twin::JobSpec &spec)
{
    if (spec.kind == twin::JobSpec::Kind::DeviceMethod) {
        const Json payload = spec.request["payload"sv];
        QString text = Words::tr("method %1").arg(spec.request["methodName"sv].toString());
        if (!payload.isNull())
            text += u' ' + QString::fromUtf8(twin::json::write(payload));
        return text;
    }
    const Json patch = twin::withoutBulkTwins(spec.request).without("etag"sv).without("deviceId"sv);
    return patch.isEmpty() ? Words::tr("take changes back")
                           : Words::tr("update %1").arg(QString::fromUtf8(twin::json::write(patch)));
}

QString outcomeOf(const twin::JobDevice &device)
{
    if (!device.error.isNull())
        return device.error["description"sv].toString();
    const Json response = device.outcome["deviceMethodResponse"sv];
    if (response.isNull())
        return {};
    const QString status = QString::number(response["status"sv].toInteger());
    return response["payload"sv].isNull()
               ? status
               : QString(status + u' ' + QString::fromUtf8(twin::json::write(response["payload"sv])));
}

} // namespace app

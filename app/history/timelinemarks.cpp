// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/timelinemarks.h"

#include "history/historywords.h"
#include "twin/digitaltwin.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Whether a report has an answer below it that refuses what was asked.
bool refuses(const twin::Json &values, int depth = 0)
{
    if (twin::isAcknowledgement(values))
        return values["ac"].toInteger() >= 400;
    if (depth < 2)
        for (const auto &member : values.members())
            if (refuses(member.value, depth + 1))
                return true;
    return false;
}

} // namespace

QString TimelineMarks::nameOf(Lane lane)
{
    switch (lane) {
    case LifeCycle:
        return HistoryWords::tr("Life cycle");
    case Asked:
        return HistoryWords::tr("Tags and desired");
    case Reported:
        return HistoryWords::tr("Reported");
    case Commands:
        return HistoryWords::tr("Commands");
    case Telemetry:
        return HistoryWords::tr("Telemetry");
    case Problems:
        return HistoryWords::tr("Problems");
    case LaneCount:
        break;
    }
    return {};
}

twin::Timestamp TimelineMarks::first() const
{
    twin::Timestamp first;
    for (const auto &lane : m_lanes)
        if (!lane.isEmpty() && (first.isNever() || lane.first().time < first))
            first = lane.first().time;
    return first;
}

twin::Timestamp TimelineMarks::last() const
{
    twin::Timestamp last;
    for (const auto &lane : m_lanes)
        if (!lane.isEmpty())
            last = std::max(last, lane.last().time);
    return last;
}

twin::Timestamp TimelineMarks::next(twin::Timestamp time) const
{
    twin::Timestamp best;
    for (int i = 0; i < LaneCount; ++i) {
        const auto &marks = lane(i);
        const auto found = std::upper_bound(marks.begin(), marks.end(), time,
                                            [](twin::Timestamp at, const auto &m) { return at < m.time; });
        if (i != Telemetry && found != marks.end() && (best.isNever() || found->time < best))
            best = found->time;
    }
    return best;
}

twin::Timestamp TimelineMarks::previous(twin::Timestamp time) const
{
    twin::Timestamp best;
    for (int i = 0; i < LaneCount; ++i) {
        const auto &marks = lane(i);
        const auto found = std::lower_bound(marks.begin(), marks.end(), time,
                                            [](const auto &m, twin::Timestamp at) { return m.time < at; });
        if (i != Telemetry && found != marks.begin())
            best = std::max(best, std::prev(found)->time);
    }
    return best;
}

void TimelineMarks::addTo(Lane lane, const twin::Change &change, const QString &text, bool hollow)
{
    auto &marks = m_lanes[size_t(lane)];
    marks.append({change.time, change.number, hollow, text});
    if (lane == Telemetry && marks.size() > MaxTelemetry)
        marks.remove(0, MaxTelemetry / 10);
}

void TimelineMarks::addWrite(const twin::Change &change, const twin::TwinWrite &write)
{
    const QString by = app::nameOf(change.cause);
    if (write.tags || write.desired)
        addTo(Asked, change,
              write.tags && write.desired ? HistoryWords::tr("tags and desired written by %1").arg(by)
              : write.tags                ? HistoryWords::tr("tags written by %1").arg(by)
                                          : HistoryWords::tr("desired written by %1").arg(by));
    if (!write.reported)
        return;
    addTo(Reported, change, HistoryWords::tr("reported by %1").arg(by));
    if (refuses(*write.reported))
        addTo(Problems, change, HistoryWords::tr("the device refused what was asked"));
}

void TimelineMarks::add(const twin::Change &change)
{
    if (std::holds_alternative<twin::IdentityCreated>(change.body)) {
        addTo(LifeCycle, change, HistoryWords::tr("made by %1").arg(app::nameOf(change.cause)));
    } else if (std::holds_alternative<twin::IdentityDeleted>(change.body)) {
        addTo(LifeCycle, change, HistoryWords::tr("deleted by %1").arg(app::nameOf(change.cause)), true);
    } else if (const auto *link = std::get_if<twin::ConnectionChanged>(&change.body)) {
        addTo(LifeCycle, change,
              link->connected ? HistoryWords::tr("connected") : HistoryWords::tr("disconnected"),
              !link->connected);
    } else if (const auto *written = std::get_if<twin::TwinWritten>(&change.body)) {
        addWrite(change, written->write);
    } else if (const auto *asked = std::get_if<twin::CommandRequested>(&change.body)) {
        addTo(Commands, change, HistoryWords::tr("command %1 called").arg(asked->name));
    } else if (const auto *answer = std::get_if<twin::CommandAnswered>(&change.body)) {
        if (answer->status >= 400)
            addTo(Problems, change,
                  HistoryWords::tr("command %1 answered %2").arg(answer->name).arg(answer->status));
    } else if (std::holds_alternative<twin::TelemetrySent>(change.body)) {
        addTo(Telemetry, change, HistoryWords::tr("telemetry"));
    }
}

} // namespace app

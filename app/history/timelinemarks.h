// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/twinhistory.h"

#include <QList>
#include <QString>

#include <array>

namespace app {

/// A moment at which something happened to a twin.
struct TimelineMark {
    twin::Timestamp time{};
    quint64 number = 0; ///< of the change; 0 for telemetry, which is not kept
    bool hollow = false; ///< an end, not a beginning: disconnected, deleted
    QString text{}; ///< in words
};

/// What happened to one twin, sorted into the lanes of the time line. Lanes are in the order of time.
class TimelineMarks final
{
public:
    enum Lane { LifeCycle, Asked, Reported, Commands, Telemetry, Problems, LaneCount };
    static constexpr qsizetype MaxTelemetry = 20'000; ///< the oldest are forgotten first

    static QString nameOf(Lane lane);

    const QList<TimelineMark> &lane(int lane) const { return m_lanes.at(size_t(lane)); }
    /// The first and the last mark; never when there is none.
    twin::Timestamp first() const;
    twin::Timestamp last() const;
    /// The next kept moment after `time`, or before it; never when there is none. `onlyKept`: telemetry does
    /// not count.
    twin::Timestamp next(twin::Timestamp time) const;
    twin::Timestamp previous(twin::Timestamp time) const;

    /// Sorts a change in that is newer than all before.
    void add(const twin::Change &change);

private:
    void addTo(Lane lane, const twin::Change &change, const QString &text, bool hollow = false);
    void addWrite(const twin::Change &change, const twin::TwinWrite &write);

    std::array<QList<TimelineMark>, LaneCount> m_lanes;
};

} // namespace app

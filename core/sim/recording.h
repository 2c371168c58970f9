// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"
#include "sim/scene.h"

namespace twin::sim {

/// One line of a recording: what a device or a service said, and when.
struct RecordedLine {
    enum class Kind { Telemetry, Report, Desired, Tags, Connected, Disconnected, Call, Answer };
    qint64 ticks = 0; ///< since the recording began
    QString device{};
    Kind kind = Kind::Telemetry;
    QString component{};
    QString name{}; ///< of a command
    int status = 0; ///< of an answer
    Json body{};

    friend bool operator==(const RecordedLine &, const RecordedLine &) = default;
};

/// A session of any hub, as JSON lines: a head with format, name and the moment it began, then one object for
/// each thing that happened.
///
///     {"format": "twinscope-recording/1", "name": "Demo", "start": "2026-01-15T06:00:00.0000000Z"}
///     {"at": 1.5, "device": "thermo-01", "telemetry": {"temperature": 21.4}, "component": "thermostat1"}
struct Recording {
    QString name{};
    Timestamp start{};
    std::vector<RecordedLine> lines{};

    /// What happens from `from` on and before `until`, in seconds; it begins there.
    Recording cut(double from, double until) const;
};

QByteArray headLine(const QString &name, Timestamp start);
/// The lines of a change, each with its line end; empty for what a recording does not hold.
QByteArray recordedLines(const Change &change, Timestamp start);
/// SceneInvalid with the line in `at`.
Result<Recording> readRecording(QByteArrayView text);
QByteArray writeRecording(const Recording &recording);

/// A scene whose devices say what was recorded, at the same moments. With `withService` the service's part
/// (tags, desired properties, calls) is played as well; leave it out to replay devices against a real one.
Scene replayOf(const Recording &recording, bool withService);
/// The same again and again: a round lasts until a second behind the last line, and begins with the devices
/// on that are on when the recording begins.
Scene loopOf(const Recording &recording, bool withService);

} // namespace twin::sim

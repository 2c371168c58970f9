// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>

namespace app {

/// One line of the Events drawer, in words.
struct EventLine {
    enum class Kind {
        Tags,
        Desired,
        Reported,
        DigitalTwin,
        LifeCycle,
        Telemetry,
        Command,
        Message,
        Job,
        Graph
    };
    enum class Tone { Normal, Bad };

    twin::Timestamp time{};
    twin::TwinId id{};
    Kind kind = Kind::LifeCycle;
    Tone tone = Tone::Normal;
    QString text{};
    std::shared_ptr<const twin::Change> change{}; ///< that it tells of; lines of one change share it
    std::optional<qint64> latencyMSecs{}; ///< of telemetry that says when it was made, by the device's clock
};

/// "twin, desired" and so on.
QString nameOf(EventLine::Kind kind);
/// The local time of day, with tenths of a second: "11:06:10.2".
QString timeText(twin::Timestamp time);

/// Turns changes into lines. Remembers when commands were called, to say how long the answer took.
class EventWriter final
{
public:
    /// None to a few lines, in the order in which they happened.
    QList<EventLine> linesOf(const twin::Change &change);

private:
    QHash<quint64, twin::Timestamp> m_called;
};

} // namespace app

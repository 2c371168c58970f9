// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

namespace twin::sim {

/// Something that a device will do, or that will happen to it, at a moment of virtual time.
struct Due {
    enum class Kind : quint8 {
        Boot, ///< `argument` 1: comes back with its memory
        Fetch,
        React,
        Finish,
        Report,
        Telemetry,
        Answer,
        Rule, ///< `item`: of Behaviour::reactions
        Act, ///< goes on with the run `argument`
        Leave, ///< a timer of the machine: `item` the transition, `argument` the stay
        Token,
        Deliver, ///< a message that a fault held back: `argument`
        Retry, ///< a message that was refused for now: `argument`
        Flush, ///< messages that waited for a next one
        Hear, ///< a change that a fault held back: `argument`
        Timeline, ///< of the scene: `item` the entry, `argument` how often it has happened
        FaultBegins, ///< of the scene: `item` the fault
    };
    static constexpr quint32 NoDevice = ~quint32(0);

    Timestamp time{};
    quint64 sequence = 0; ///< orders what falls on one moment: first planned, first done
    quint32 device = NoDevice;
    quint32 life = 0; ///< the device's count of power-ons; what was planned before is void
    Kind kind = Kind::Boot;
    quint16 part = 0;
    quint32 item = 0;
    qint64 argument = 0;

    friend bool operator>(const Due &a, const Due &b)
    {
        return a.time != b.time ? a.time > b.time : a.sequence > b.sequence;
    }
};

} // namespace twin::sim

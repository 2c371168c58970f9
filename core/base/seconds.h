// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moments and the seconds between them, with their fraction, as scenes and people count.
#pragma once

#include "base/timestamp.h"

namespace twin {

constexpr double toSeconds(qint64 ticks)
{
    return double(ticks) / double(Timestamp::TicksPerSecond);
}

constexpr double secondsBetween(Timestamp from, Timestamp to)
{
    return toSeconds(to.ticks() - from.ticks());
}

/// What is less than a tick is cut off.
constexpr Timestamp plusSeconds(Timestamp time, double seconds)
{
    return time.plusTicks(qint64(seconds * double(Timestamp::TicksPerSecond)));
}

/// Since midnight UTC.
constexpr double secondsOfDay(Timestamp time)
{
    return toSeconds(time.ticks() % (86'400 * Timestamp::TicksPerSecond));
}

} // namespace twin

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/timestamp.h"

namespace twin {

/// Where the time comes from. The hub asks only this; tests and the tour hand in a ManualClock.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

/// The machine's clock; never steps back while the program runs.
class SystemClock final : public Clock
{
public:
    Timestamp now() const override;

private:
    mutable Timestamp m_last;
};

/// A clock that stands still until it is told otherwise.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Timestamp start)
        : m_now(start)
    { }

    Timestamp now() const override { return m_now; }
    void set(Timestamp time) { m_now = time; }
    void advanceMSecs(qint64 ms) { m_now = m_now.plusMSecs(ms); }

private:
    Timestamp m_now;
};

} // namespace twin

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <algorithm>
#include <chrono>

namespace twin {

Timestamp SystemClock::now() const
{
    using namespace std::chrono;
    const auto sinceEpoch = duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
    const auto now = Timestamp::fromMSecsSinceEpoch(0).plusTicks(sinceEpoch / 100);
    m_last = std::max(m_last, now);
    return m_last;
}

} // namespace twin

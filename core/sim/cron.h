// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <array>
#include <bitset>

namespace twin::sim {

/// Moments by a calendar in UTC, as cron writes them: second (may be left out), minute, hour, day of the
/// month, month, day of the week (0 or 7 is Sunday). Each field is *, a number, a range 1-5, a step */15 or
/// 10-40/5, or a list of these. When day and weekday are both given, either is enough.
class Cron final
{
public:
    Cron() = default;
    static Result<Cron> parse(const QString &text);

    const QString &text() const { return m_text; }
    /// The first such moment behind `time`; empty when there is none within 5 years (30 February).
    std::optional<Timestamp> next(Timestamp time) const;

    friend bool operator==(const Cron &a, const Cron &b) { return a.m_text == b.m_text; }

private:
    bool isDay(const QDate &date) const;

    enum Field { Second, Minute, Hour, Day, Month, Weekday, FieldCount };
    QString m_text;
    std::array<std::bitset<60>, FieldCount> m_fields;
    bool m_anyDay = true;
    bool m_anyWeekday = true;
};

} // namespace twin::sim

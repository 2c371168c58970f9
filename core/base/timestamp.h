// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace twin {

/// A moment in UTC with the hub's resolution of 100 ns: ticks since 0001-01-01T00:00:00Z.
///
/// The default value is "never", which the hub writes as 0001-01-01T00:00:00Z (twin-rules.md section 7).
class Timestamp final
{
public:
    static constexpr qint64 TicksPerMillisecond = 10'000;
    static constexpr qint64 TicksPerSecond = 10'000'000;

    constexpr Timestamp() = default;
    static constexpr Timestamp fromTicks(qint64 ticks) { return Timestamp(ticks); }
    static Timestamp fromMSecsSinceEpoch(qint64 milliseconds);
    static Timestamp fromDateTime(const QDateTime &time);
    /// Reads ISO 8601 in UTC with 0 to 9 fraction digits; without a zone UTC is taken. Empty if it is no such
    /// time.
    static std::optional<Timestamp> parse(QStringView text);

    constexpr qint64 ticks() const noexcept { return m_ticks; }
    constexpr bool isNever() const noexcept { return m_ticks == 0; }
    qint64 toMSecsSinceEpoch() const;
    QDateTime toDateTime() const;
    /// "2024-05-01T09:00:00.0000000Z": always seven digits; never is "0001-01-01T00:00:00Z".
    QString toString() const;

    constexpr Timestamp plusMSecs(qint64 ms) const { return Timestamp(m_ticks + ms * TicksPerMillisecond); }
    constexpr Timestamp plusTicks(qint64 ticks) const { return Timestamp(m_ticks + ticks); }
    constexpr qint64 msecsTo(Timestamp other) const
    {
        return (other.m_ticks - m_ticks) / TicksPerMillisecond;
    }

    friend constexpr auto operator<=>(Timestamp, Timestamp) = default;

private:
    explicit constexpr Timestamp(qint64 ticks)
        : m_ticks(ticks)
    { }

    qint64 m_ticks = 0;
};

} // namespace twin

Q_DECLARE_METATYPE(twin::Timestamp)

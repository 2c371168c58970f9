// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/cron.h"

#include "base/utc.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

struct Bounds {
    QStringView name;
    int min;
    int max;
};
constexpr Bounds FieldBounds[] = {{u"second", 0, 59}, {u"minute", 0, 59}, {u"hour", 0, 23},
                                  {u"day", 1, 31},    {u"month", 1, 12},  {u"weekday", 0, 7}};

Error wrong(const QString &part, const Bounds &bounds)
{
    return {.code = ErrorCode::SceneInvalid,
            .detail = u"\"%1\" is no %2 of a calendar: %3 to %4, as *, 5, 1-5, */15 or a list."_s
                          .arg(part, bounds.name.toString())
                          .arg(bounds.min)
                          .arg(bounds.max)};
}

Result<std::bitset<60>> fieldOf(const QString &text, const Bounds &bounds)
{
    std::bitset<60> field;
    for (const auto &part : text.split(u',')) {
        const QStringList stepped = part.split(u'/');
        const QStringList ends = stepped[0].split(u'-');
        bool isLow = true;
        bool isHigh = true;
        bool isStep = true;
        const bool isAny = stepped[0] == u"*";
        const int low = isAny ? bounds.min : ends[0].toInt(&isLow);
        int high = isAny ? bounds.max : ends.last().toInt(&isHigh);
        const int step = stepped.size() > 1 ? stepped[1].toInt(&isStep) : 1;
        if (!isAny && ends.size() == 1 && stepped.size() > 1)
            high = bounds.max;
        const bool isFine = isLow && isHigh && isStep && ends.size() <= 2 && stepped.size() <= 2 &&
                            step > 0 && low >= bounds.min && high <= bounds.max && low <= high;
        if (!isFine)
            return wrong(part, bounds);
        for (int i = low; i <= high; i += step)
            field.set(std::size_t(i));
    }
    return field;
}

} // namespace

Result<Cron> Cron::parse(const QString &text)
{
    QStringList parts = text.simplified().split(u' ');
    if (parts.size() == 5)
        parts.prepend(u"0"_s);
    if (parts.size() != FieldCount)
        return Error{.code = ErrorCode::SceneInvalid,
                     .detail =
                         u"A calendar has five fields (minute hour day month weekday) or six, the second "
                         u"first; this has %1."_s.arg(parts.size())};
    Cron cron;
    cron.m_text = text;
    for (int i = 0; i < FieldCount; ++i) {
        auto field = fieldOf(parts[i], FieldBounds[i]);
        if (!field)
            return field.error();
        cron.m_fields[std::size_t(i)] = *field;
    }
    cron.m_anyDay = parts[Day] == u"*";
    cron.m_anyWeekday = parts[Weekday] == u"*";
    return cron;
}

bool Cron::isDay(const QDate &date) const
{
    if (!m_fields[Month].test(std::size_t(date.month())))
        return false;
    const bool isDate = m_fields[Day].test(std::size_t(date.day()));
    const bool isSunday = date.dayOfWeek() == 7;
    const bool isWeekday =
        m_fields[Weekday].test(std::size_t(date.dayOfWeek())) || (isSunday && m_fields[Weekday].test(0));
    if (m_anyDay || m_anyWeekday)
        return isDate && isWeekday;
    return isDate || isWeekday;
}

std::optional<Timestamp> Cron::next(Timestamp time) const
{
    constexpr int MaxDays = 5 * 366;
    const QDateTime after = time.toDateTime().toUTC().addMSecs(1000);
    QDate date = after.date();
    int from = after.time().msecsSinceStartOfDay() / 1000;
    for (int i = 0; i < MaxDays; ++i, date = date.addDays(1), from = 0) {
        if (!isDay(date))
            continue;
        for (int second = from; second < 86'400; ++second) {
            if (!m_fields[Hour].test(std::size_t(second / 3600))) {
                second += 3599 - second % 3600;
                continue;
            }
            if (!m_fields[Minute].test(std::size_t(second / 60 % 60))) {
                second += 59 - second % 60;
                continue;
            }
            if (m_fields[Second].test(std::size_t(second % 60)))
                return Timestamp::fromDateTime(
                    QDateTime(date, QTime::fromMSecsSinceStartOfDay(second * 1000), utc()));
        }
    }
    return std::nullopt;
}

} // namespace twin::sim

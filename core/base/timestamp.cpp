// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timestamp.h"

#include "base/utc.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace twin {

namespace {

constexpr qint64 EpochTicks = 621'355'968'000'000'000; // 1970-01-01T00:00:00Z

char *putDigits(char *out, qint64 number, int width)
{
    for (int i = width - 1; i >= 0; --i, number /= 10)
        out[i] = char('0' + number % 10);
    return out + width;
}

std::optional<qint64> numberOf(QStringView digits)
{
    qint64 number = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

// Seconds since 0001-01-01 of "2024-05-01T09:00:00". By hand, for QDateTime would take it for local time, of
// which some hours do not exist.
std::optional<qint64> secondsOf(QStringView text)
{
    constexpr QStringView Shape = u"0000-00-00T00:00:00";
    if (text.size() != Shape.size())
        return std::nullopt;
    for (const int separator : {4, 7, 10, 13, 16}) {
        if (text[separator] != Shape[separator])
            return std::nullopt;
    }
    const auto part = [text](int at, int length) {
        return int(numberOf(text.sliced(at, length)).value_or(-1));
    };
    const QDate date(std::max(part(0, 4), 0), part(5, 2), part(8, 2));
    const QTime time(part(11, 2), part(14, 2), part(17, 2));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDate(1, 1, 1).daysTo(date) * 86400 + time.msecsSinceStartOfDay() / 1000;
}

// Days since 0001-01-01 to year, month, day in the proleptic Gregorian calendar.
void toCivil(qint64 days, int &year, int &month, int &day)
{
    days += 306; // count from 0000-03-01
    const qint64 era = days / 146097;
    const qint64 ofEra = days % 146097;
    const qint64 yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const qint64 ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 m = (5 * ofYear + 2) / 153;
    day = int(ofYear - (153 * m + 2) / 5 + 1);
    month = int(m < 10 ? m + 3 : m - 9);
    year = int(yearOfEra + era * 400 + (month <= 2 ? 1 : 0));
}

} // namespace

Timestamp Timestamp::fromMSecsSinceEpoch(qint64 milliseconds)
{
    return Timestamp(EpochTicks + milliseconds * TicksPerMillisecond);
}

Timestamp Timestamp::fromDateTime(const QDateTime &time)
{
    return fromMSecsSinceEpoch(time.toMSecsSinceEpoch());
}

std::optional<Timestamp> Timestamp::parse(QStringView text)
{
    if (text.endsWith(u'Z'))
        text.chop(1);
    else if (text.endsWith(u"+00:00"))
        text.chop(6);
    qint64 fraction = 0;
    if (const auto dot = text.indexOf(u'.'); dot >= 0) {
        const auto digits = text.mid(dot + 1);
        if (digits.isEmpty() || digits.size() > 9)
            return std::nullopt;
        const auto number = numberOf(digits);
        if (!number)
            return std::nullopt;
        fraction = *number;
        for (auto i = digits.size(); i < 7; ++i)
            fraction *= 10;
        for (auto i = digits.size(); i > 7; --i)
            fraction /= 10;
        text.truncate(dot);
    }
    const auto seconds = secondsOf(text);
    if (!seconds)
        return std::nullopt;
    return Timestamp(*seconds * TicksPerSecond + fraction);
}

qint64 Timestamp::toMSecsSinceEpoch() const
{
    return (m_ticks - EpochTicks) / TicksPerMillisecond;
}

QDateTime Timestamp::toDateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(toMSecsSinceEpoch(), utc());
}

QString Timestamp::toString() const
{
    if (isNever())
        return u"0001-01-01T00:00:00Z"_s;
    int year = 1, month = 1, day = 1;
    const qint64 seconds = m_ticks / TicksPerSecond;
    toCivil(seconds / 86400, year, month, day);
    std::array<char, 28> text;
    char *out = putDigits(text.data(), year, 4);
    *out++ = '-';
    out = putDigits(out, month, 2);
    *out++ = '-';
    out = putDigits(out, day, 2);
    *out++ = 'T';
    out = putDigits(out, seconds % 86400 / 3600, 2);
    *out++ = ':';
    out = putDigits(out, seconds % 3600 / 60, 2);
    *out++ = ':';
    out = putDigits(out, seconds % 60, 2);
    *out++ = '.';
    out = putDigits(out, m_ticks % TicksPerSecond, 7);
    *out = 'Z';
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

} // namespace twin

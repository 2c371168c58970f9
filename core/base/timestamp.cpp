// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timestamp.h"

#include <QTimeZone>

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
        for (int i = 0; i < 7; ++i) {
            const char16_t c = i < digits.size() ? digits[i].unicode() : u'0';
            if (c < u'0' || c > u'9')
                return std::nullopt;
            fraction = fraction * 10 + (c - u'0');
        }
        text.truncate(dot);
    }
    const auto time = QDateTime::fromString(text.toString(), u"yyyy-MM-ddTHH:mm:ss"_s);
    if (!time.isValid())
        return std::nullopt;
    const qint64 days = QDate(1, 1, 1).daysTo(time.date());
    const qint64 seconds = days * 86400 + time.time().msecsSinceStartOfDay() / 1000;
    return Timestamp(seconds * TicksPerSecond + fraction);
}

qint64 Timestamp::toMSecsSinceEpoch() const
{
    return (m_ticks - EpochTicks) / TicksPerMillisecond;
}

QDateTime Timestamp::toDateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(toMSecsSinceEpoch(), Qt::UTC);
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

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/timetext.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString dateFormat()
{
    const QLocale locale;
    if (locale.language() == QLocale::C)
        return u"yyyy-MM-dd"_s;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.contains(u"yyyy"_s) ? format : format.replace(u"yy"_s, u"yyyy"_s);
}

QString formatOf(Exact exact)
{
    switch (exact) {
    case Exact::Minute:
        return u"HH:mm"_s;
    case Exact::Second:
        return u"HH:mm:ss"_s;
    case Exact::Millisecond:
        break;
    }
    return u"HH:mm:ss.zzz"_s;
}

} // namespace

QString dateText(const QDate &date)
{
    return QLocale().toString(date, dateFormat());
}

QString dayText(const QDate &date)
{
    static const QRegularExpression year(u"[^dM]*y+[^dM]*"_s);
    return QLocale().toString(date, dateFormat().remove(year));
}

QDate dateFrom(const QString &text)
{
    const QDate date = QLocale().toDate(text, dateFormat());
    return date.isValid() ? date : QDate::fromString(text, Qt::ISODate);
}

QString dateTimeText(const QDateTime &time, Exact exact)
{
    return dateText(time.date()) + u' ' + time.toString(formatOf(exact));
}

QString dayTimeText(twin::Timestamp time, Exact exact)
{
    if (time.isNever())
        return {};
    const QDateTime local = time.toDateTime().toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    return isToday ? local.toString(formatOf(exact)) : dateTimeText(local, exact);
}

} // namespace app

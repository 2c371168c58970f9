// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historywords.h"

#include "shared/timetext.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace app {

QString momentText(twin::Timestamp time)
{
    return dayTimeText(time, Exact::Millisecond);
}

QString durationText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    if (ms < 1000)
        return HistoryWords::tr("%1 ms").arg(ms);
    if (seconds < 60)
        return HistoryWords::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return HistoryWords::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    if (seconds < 86'400)
        return HistoryWords::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
    return HistoryWords::tr("%1 d %2 h").arg(seconds / 86'400).arg(seconds / 3600 % 24);
}

std::optional<twin::Timestamp> momentOf(const QString &text, twin::Timestamp around)
{
    QStringList parts = text.simplified().replace(u'T', u' ').split(u' ');
    const QString clock = parts.takeLast();
    const QDate day = parts.isEmpty() ? around.toDateTime().toLocalTime().date() : dateFrom(parts.join(u' '));
    QTime time;
    for (const QString &format : {u"H:mm:ss.zzz"_s, u"H:mm:ss.z"_s, u"H:mm:ss"_s, u"H:mm"_s})
        if (!time.isValid())
            time = QTime::fromString(clock, format);
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return twin::Timestamp::fromDateTime(QDateTime(day, time));
}

QString differenceText(const DifferenceCounts &counts)
{
    if (counts.isEmpty())
        return HistoryWords::tr("no difference");
    QStringList parts;
    if (counts.added)
        parts.append(HistoryWords::tr("+ %1 added").arg(counts.added));
    if (counts.changed)
        parts.append(HistoryWords::tr("~ %1 changed").arg(counts.changed));
    if (counts.removed)
        parts.append(HistoryWords::tr("\u2212 %1 removed").arg(counts.removed));
    return parts.join(u"   ");
}

} // namespace app

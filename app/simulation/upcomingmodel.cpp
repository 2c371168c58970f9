// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/upcomingmodel.h"

#include "base/seconds.h"
#include "shared/timetext.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;
using twin::Timestamp;
using twin::sim::Due;
using twin::sim::Upcoming;

namespace app {

namespace {

// With the date when it is another one than now.
QString momentText(Timestamp time, Timestamp now)
{
    const QDateTime moment = time.toDateTime();
    const bool isSameDay = moment.date() == now.toDateTime().date();
    return isSameDay ? moment.toString(u"HH:mm:ss.zzz"_s) : dateTimeText(moment, Exact::Millisecond);
}

} // namespace

void UpcomingModel::setUpcoming(const twin::host::SimulationClient::UpcomingList &upcoming, Timestamp now)
{
    const int after = upcoming ? int(upcoming->size()) : 0;
    // The row that somebody stands on stays theirs: rows come and go at the end.
    if (after < m_count) {
        beginRemoveRows({}, after, m_count - 1);
        m_count = after;
        endRemoveRows();
    }
    m_rows = upcoming;
    m_now = now;
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
    if (after > m_count) {
        beginInsertRows({}, m_count, after - 1);
        m_count = after;
        endInsertRows();
    }
}

int UpcomingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QString UpcomingModel::lengthText(double seconds)
{
    const QLocale locale;
    if (seconds < 120)
        return tr("%1 s").arg(locale.toString(seconds, 'g', seconds < 1 ? 2 : 4));
    const auto whole = qint64(std::floor(seconds));
    if (whole < 2 * 3600)
        return tr("%1 min %2 s").arg(locale.toString(whole / 60), locale.toString(whole % 60));
    if (whole < 2 * 86400)
        return tr("%1 h %2 min").arg(locale.toString(whole / 3600), locale.toString(whole / 60 % 60));
    return tr("%1 d %2 h").arg(locale.toString(whole / 86400), locale.toString(whole / 3600 % 24));
}

QString UpcomingModel::whatText(const Upcoming &upcoming)
{
    const QString &what = upcoming.what;
    switch (upcoming.kind) {
    case Due::Kind::Boot:
        return tr("starts");
    case Due::Kind::Fetch:
        return tr("reads its desired properties");
    case Due::Kind::React:
        return tr("acknowledges: %1").arg(what);
    case Due::Kind::Finish:
        return tr("is done with: %1").arg(what);
    case Due::Kind::Report:
        return tr("reports: %1").arg(what);
    case Due::Kind::Telemetry:
        return tr("sends telemetry: %1").arg(what);
    case Due::Kind::Answer:
        return what.isEmpty() ? tr("answers a command that it does not have")
                              : tr("answers the command: %1").arg(what);
    case Due::Kind::Rule:
        return tr("rule: %1").arg(what);
    case Due::Kind::Act:
        return what.isEmpty() ? tr("ends its actions") : tr("goes on with its actions: %1").arg(what);
    case Due::Kind::Leave:
        return tr("machine: %1").arg(what);
    case Due::Kind::Token:
        return tr("renews its token");
    case Due::Kind::Deliver:
        return tr("a message that a fault held back arrives");
    case Due::Kind::Retry:
        return tr("sends a refused message again");
    case Due::Kind::Flush:
        return tr("messages that a fault held back arrive");
    case Due::Kind::Hear:
        return tr("hears what a fault held back");
    case Due::Kind::Timeline:
        return tr("timeline: %1").arg(what);
    case Due::Kind::FaultBegins:
        return tr("fault: %1").arg(what);
    }
    Q_UNREACHABLE();
}

QVariant UpcomingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == InColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const Upcoming &row = at(index.row());
    switch (Column(index.column())) {
    case TimeColumn:
        return momentText(row.time, m_now);
    case InColumn:
        return lengthText(std::max(0.0, secondsBetween(m_now, row.time)));
    case DeviceColumn:
        return row.device.isNull() ? tr("the scene") : row.device.toString();
    case WhatColumn:
        return whatText(row);
    }
    Q_UNREACHABLE();
}

QVariant UpcomingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == InColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TimeColumn:
        return tr("At");
    case InColumn:
        return tr("In");
    case DeviceColumn:
        return tr("Device");
    case WhatColumn:
        return tr("What happens");
    }
    return {};
}

} // namespace app

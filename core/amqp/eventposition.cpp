// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amqp/eventposition.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::amqp {

namespace {

// The first that was taken in after that time.
qint64 firstAfter(const EventLog::Partition &partition, Timestamp time, bool orAt)
{
    const auto &entries = partition.entries;
    const auto found =
        std::find_if(entries.begin(), entries.end(), [time, orAt](const EventLog::Entry &entry) {
            return orAt ? entry.enqueued >= time : entry.enqueued > time;
        });
    return found == entries.end() ? partition.nextSequence : found->sequence;
}

} // namespace

Result<qint64> firstWanted(QStringView selector, const EventLog::Partition &partition)
{
    if (selector.trimmed().isEmpty())
        return partition.nextSequence;
    const QRegularExpression form(
        uR"(^\s*amqp\.annotation\.x-opt-(offset|sequence-number|enqueued-time)\s*(>=?)\s*'?(-?\d+|@latest)'?\s*$)"_s);
    const auto match = form.match(selector.toString());
    if (!match.hasMatch())
        return Error{ErrorCode::Argument,
                     u"'%1' is no position: write amqp.annotation.x-opt-offset > '-1', or the same of "
                     "x-opt-sequence-number or x-opt-enqueued-time."_s.arg(selector.left(100))};
    if (match.capturedView(3) == u"@latest")
        return partition.nextSequence;
    const qint64 number = match.capturedView(3).toLongLong();
    const bool orAt = match.capturedView(2) == u">=";
    if (match.capturedView(1) == u"enqueued-time")
        return firstAfter(partition, Timestamp::fromMSecsSinceEpoch(number), orAt);
    return std::max<qint64>(orAt ? number : number + 1, 0);
}

} // namespace twin::amqp

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/eventpositions.h"

using namespace Qt::StringLiterals;

namespace twin::link {

namespace {

const QString BeforeAll = u"-1"_s; // the offset

} // namespace

bool EventPositions::enter(const QStringList &partitions, const QString &created)
{
    const bool isFirst = m_created.isEmpty();
    if (created != m_created) {
        m_partitions.clear();
        for (const auto &id : partitions)
            m_partitions[id] = {-1, isFirst ? QString() : BeforeAll}; // all of another hub is new
        m_created = created;
    }
    return isFirst && m_start.from == EventStart::From::Latest;
}

void EventPositions::setEnd(const QString &partition, qint64 sequence, const QString &offset)
{
    if (const auto it = m_partitions.find(partition); it != m_partitions.end())
        it->second = {sequence, offset};
}

QStringList EventPositions::partitions() const
{
    QStringList ids;
    for (const auto &[id, position] : m_partitions)
        ids.append(id);
    return ids;
}

bool EventPositions::take(const QString &partition, qint64 sequence, const QString &offset)
{
    auto &position = m_partitions[partition];
    if (sequence <= position.sequence)
        return false;
    position = {sequence, offset};
    return true;
}

QString EventPositions::selectorOf(const QString &partition) const
{
    const auto it = m_partitions.find(partition);
    if (it != m_partitions.end() && !it->second.offset.isEmpty())
        return u"amqp.annotation.x-opt-offset > '%1'"_s.arg(it->second.offset);
    switch (m_start.from) {
    case EventStart::From::Latest:
        return u"amqp.annotation.x-opt-offset > '@latest'"_s;
    case EventStart::From::Earliest:
        return u"amqp.annotation.x-opt-offset > '%1'"_s.arg(BeforeAll);
    case EventStart::From::Time:
        break;
    }
    return u"amqp.annotation.x-opt-enqueued-time > '%1'"_s.arg(m_start.time.toMSecsSinceEpoch());
}

} // namespace twin::link

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The node $management: an Event Hubs client asks what partitions there are.
#include "amqp/eventlog.h"
#include "amqp/node.h"

using namespace Qt::StringLiterals;

namespace twin::amqp {

namespace {

const QString Node = u"$management"_s;

class ManagementInlet final : public Inlet
{
public:
    explicit ManagementInlet(const Ground &ground)
        : m_ground(ground)
    { }

    void take(const Message &message, Settle settle) override
    {
        const auto answer = this->answer(message);
        Message reply;
        reply.correlationId = message.id;
        const qint32 status = answer ? 200 : answer.error().status();
        const QString description = answer ? u"OK"_s : answer.error().detail;
        // Libraries of different years look for either spelling.
        reply.application = {{u"status-code"_s, status},
                             {u"statusCode"_s, status},
                             {u"status-description"_s, description},
                             {u"statusDescription"_s, description}};
        if (answer)
            reply.body = *answer;
        else
            reply.body = Value();
        m_ground.replies.post(Node, message.replyTo, reply);
        settle({});
    }

private:
    Result<Map> answer(const Message &message) const
    {
        const QString type = message.property(u"type");
        if (message.property(u"operation").compare(u"READ", Qt::CaseInsensitive) != 0)
            return Error{ErrorCode::NotOffered, u"The only operation of $management is READ."_s};
        const QString name = message.property(u"name");
        if (type == u"com.microsoft:eventhub")
            return hubOf(name);
        if (type == u"com.microsoft:partition")
            return partitionOf(name, message.property(u"partition"));
        return Error{ErrorCode::NotOffered, u"$management knows the types com.microsoft:eventhub and "
                                            "com.microsoft:partition."_s};
    }

    Map hubOf(const QString &name) const
    {
        QStringList partitions;
        for (int i = 0; i < EventLog::Partitions; ++i)
            partitions.append(QString::number(i));
        return {{u"name"_s, name},
                {u"type"_s, u"com.microsoft:eventhub"_s},
                {u"created_at"_s, m_ground.events.created()},
                {u"partition_count"_s, qint32(EventLog::Partitions)},
                {u"partition_ids"_s, partitions}};
    }

    Result<Map> partitionOf(const QString &name, const QString &number) const
    {
        bool isNumber = false;
        const int index = number.toInt(&isNumber);
        if (!isNumber || index < 0 || index >= EventLog::Partitions)
            return Error{ErrorCode::NoSuchRoute, u"There is no partition '%1'."_s.arg(number.left(20))};
        const auto &partition = m_ground.events.partition(index);
        const qint64 last = partition.nextSequence - 1;
        const bool isEmpty = partition.entries.empty();
        return Map{{u"name"_s, name},
                   {u"type"_s, u"com.microsoft:partition"_s},
                   {u"partition"_s, number},
                   {u"begin_sequence_number"_s, isEmpty ? qint64(0) : partition.entries.front().sequence},
                   {u"last_enqueued_sequence_number"_s, last},
                   {u"last_enqueued_offset"_s, QString::number(last)},
                   {u"last_enqueued_time_utc"_s,
                    isEmpty ? m_ground.events.created() : partition.entries.back().enqueued},
                   {u"is_partition_empty"_s, isEmpty}};
    }

    Ground m_ground;
};

} // namespace

std::unique_ptr<Inlet> makeManagementInlet(const Ground &ground)
{
    return std::make_unique<ManagementInlet>(ground);
}

} // namespace twin::amqp

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hub.h"

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace twin {

namespace {

bool resumes(const Command &command, const State &state)
{
    const auto *connect = std::get_if<Connect>(&command);
    const auto record = connect ? state.find(connect->id) : nullptr;
    return record && connect->session == Session::Kind::Kept && record->session.kind() == Session::Kind::Kept;
}

// The twins of a large fleet are in none of the processor's caches. Asking for the parts of many at once
// takes hardly longer than for one, so a batch is worked off in spans of this many commands.
constexpr std::size_t Ahead = 16;

void fetchAhead(const State &state, std::span<const std::pair<Command, Cause>> commands)
{
    struct Wanted {
        const RecordTable *table = nullptr;
        std::size_t hash = 0;
        const Record *record = nullptr;
    };
    std::array<Wanted, Ahead> all;
    const std::span wanted(all.data(), commands.size());
    for (std::size_t i = 0; i < commands.size(); ++i) {
        const TwinId &id = targetOf(commands[i].first);
        const RecordTable &table = state.tableOf(id);
        wanted[i] = {.table = &table, .hash = table.hashOf(id)};
        table.fetchCell(wanted[i].hash);
    }
    for (const auto &one : wanted)
        one.table->fetchPlace(one.hash);
    for (auto &one : wanted) {
        one.record = one.table->likely(one.hash);
        if (one.record)
            one.record->fetchAhead();
    }
    const auto each = [wanted](auto fetch) {
        for (const auto &one : wanted) {
            if (one.record)
                fetch(*one.record);
        }
    };
    each([](const Record &record) {
        record.fetchIdentity();
        for (const Json *section :
             {&record.twin.tags, &record.twin.desired.values, &record.twin.reported.values})
            section->fetchAhead();
    });
    each([](const Record &record) {
        record.fetchName();
        for (const auto &member : record.twin.desired.values.members())
            member.value.fetchAhead();
    });
}

// "8dc1f3a0b2c4d60-1f": of the moment and the sequence, in one allocation.
QString correlationId(Timestamp time, quint64 sequence)
{
    std::array<char, 40> text;
    auto end = std::to_chars(text.data(), text.data() + text.size(), time.ticks(), 16).ptr;
    *end++ = '-';
    end = std::to_chars(end, text.data() + text.size(), sequence, 16).ptr;
    return QString::fromLatin1(text.data(), end - text.data());
}

} // namespace

Hub::Hub(State state, const Surroundings &around, ChangeStore *store)
    : m_state(std::move(state))
    , m_around(around)
    , m_store(store)
{ }

QList<Result<Reply>> Hub::submit(std::span<const std::pair<Command, Cause>> commands)
{
    QList<Result<Reply>> replies;
    replies.reserve(qsizetype(commands.size()));
    Changes happened;
    happened.reserve(qsizetype(commands.size()));
    for (std::size_t i = 0; i < commands.size(); ++i) {
        if (i % Ahead == 0 && commands.size() > 1)
            fetchAhead(m_state, commands.subspan(i, std::min(Ahead, commands.size() - i)));
        const auto &[command, cause] = commands[i];
        auto changes = decide(command, cause, m_state, m_around);
        if (!changes) {
            replies.append(changes.error());
            continue;
        }
        replies.append(perform(command, *changes));
        happened.append(*std::move(changes));
    }
    if (auto stored = store(happened); !stored) {
        for (auto change = happened.crbegin(); change != happened.crend(); ++change)
            devolve(m_state, *change);
        return QList<Result<Reply>>(qsizetype(commands.size()), Result<Reply>(stored.error()));
    }
    if (!happened.isEmpty() && m_listener)
        m_listener(happened);
    return replies;
}

Result<Reply> Hub::submit(const Command &command, const Cause &cause)
{
    const std::pair<Command, Cause> one(command, cause);
    return submit(std::span(&one, 1)).first();
}

Reply Hub::perform(const Command &command, Changes &changes)
{
    Reply reply{.resumed = resumes(command, m_state)};
    for (auto &change : changes) {
        if (isKept(change.body))
            change.number = m_state.number() + 1;
        if (change.cause.correlationId.isEmpty())
            change.cause.correlationId = correlationId(change.time, ++m_sequence);
        if (auto *requested = std::get_if<CommandRequested>(&change.body))
            reply.requestId = requested->requestId = change.number;
        if (const auto *written = std::get_if<LogicalTwinWritten>(&change.body))
            reply.logicalTwin = written->twin;
        if (const auto *written = std::get_if<RelationshipWritten>(&change.body))
            reply.relationship = written->relationship;
        if (const auto *written = std::get_if<EnrollmentWritten>(&change.body))
            reply.enrollment = written->enrollment;
        if (const auto *registered = std::get_if<DeviceRegistered>(&change.body))
            reply.registration = registered->registration;
        if (auto *queued = std::get_if<MessageQueued>(&change.body))
            reply.requestId = queued->message.sequence = change.number;
        if (const auto *locked = std::get_if<MessageLocked>(&change.body))
            reply.requestId = locked->sequence;
        if (std::holds_alternative<PurgeMessages>(command))
            ++reply.requestId;
        evolve(m_state, change);
    }
    const TwinId &target = targetOf(command);
    const bool isTold = changes.size() == 1 && changes.first().after && changes.first().id == target;
    reply.record = isTold ? changes.first().after : m_state.find(target);
    return reply;
}

Result<void> Hub::store(const Changes &changes)
{
    if (!m_store || changes.isEmpty())
        return {};
    const bool allKept =
        std::all_of(changes.begin(), changes.end(), [](const Change &c) { return isKept(c.body); });
    if (allKept)
        return m_store->append({changes.data(), std::size_t(changes.size())});
    Changes kept;
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(kept),
                 [](const Change &c) { return isKept(c.body); });
    if (kept.isEmpty())
        return {};
    return m_store->append({kept.constData(), std::size_t(kept.size())});
}

} // namespace twin

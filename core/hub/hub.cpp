// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hub.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin {

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
    for (const auto &[command, cause] : commands) {
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
    Reply reply;
    for (auto &change : changes) {
        if (isKept(change.body))
            change.number = m_state.number() + 1;
        if (change.cause.correlationId.isEmpty())
            change.cause.correlationId =
                QString::number(change.time.ticks(), 16) + u'-' + QString::number(++m_sequence, 16);
        if (auto *requested = std::get_if<CommandRequested>(&change.body))
            reply.requestId = requested->requestId = change.number;
        evolve(m_state, change);
    }
    reply.record = m_state.find(targetOf(command));
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

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/invocations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::rest {

namespace {

// The wait for the device and for its answer together, wire.md section b.7.
constexpr qint64 LongestMSecs = ResponseSeconds::Most * qint64(1000);
constexpr qint64 ShortestMSecs = 1000;

bool mayHaveCome(const ChangeBody &body)
{
    return std::holds_alternative<ConnectionChanged>(body) || std::holds_alternative<SessionChanged>(body);
}

} // namespace

Invocations::Invocations(boost::asio::io_context &io, wire::HubDoor &door)
    : m_io(io)
    , m_door(door)
    , m_listening(door.listen([this](const Changes &changes) { onChanges(changes); }))
{ }

void Invocations::begin(Invocation invocation, const Cause &cause, Done done)
{
    const auto open =
        std::make_shared<Open>(m_io, m_door.clock().now(), std::move(invocation), cause, std::move(done));
    const int seconds = open->invocation.connectSeconds;
    open->isOutOfPatience = seconds == 0;
    open->patience.expires_after(std::chrono::seconds(seconds));
    send(open);
}

void Invocations::send(const OpenPtr &open)
{
    InvokeCommand command = open->invocation.command;
    const qint64 left = LongestMSecs - open->begun.msecsTo(m_door.clock().now());
    command.timeoutMSecs = int(std::min<qint64>(command.timeoutMSecs, std::max(left, ShortestMSecs)));
    m_door.submit(std::move(command), open->cause, [this, open](const Result<Reply> &reply) {
        if (reply)
            m_sent.emplace(reply->requestId, open);
        else if (reply.error().code == ErrorCode::DeviceOffline && !open->isOutOfPatience)
            wait(open);
        else
            open->done(reply.error());
    });
}

// It is asked once more at the end, for the error that tells why.
void Invocations::wait(const OpenPtr &open)
{
    const TwinId id = open->invocation.command.id;
    m_waiting.emplace(id, open);
    open->patience.async_wait([this, id, weak = std::weak_ptr(open)](boost::system::error_code error) {
        const auto waiting = weak.lock();
        if (error || !waiting)
            return;
        waiting->isOutOfPatience = true;
        const auto [begin, end] = m_waiting.equal_range(id);
        for (auto it = begin; it != end; ++it) {
            if (it->second != waiting)
                continue;
            m_waiting.erase(it);
            return send(waiting);
        }
    });
}

void Invocations::onChanges(const Changes &changes)
{
    for (const auto &change : changes) {
        if (const auto *answered = std::get_if<CommandAnswered>(&change.body))
            onAnswer(change, *answered);
        if (m_waiting.empty() || !mayHaveCome(change.body))
            continue;
        const auto [begin, end] = m_waiting.equal_range(change.id);
        std::vector<OpenPtr> come;
        for (auto it = begin; it != end; ++it)
            come.push_back(it->second);
        m_waiting.erase(begin, end);
        for (const auto &open : come)
            send(open);
    }
}

// The hub itself answers when the time has run out or the device was deleted.
void Invocations::onAnswer(const Change &change, const CommandAnswered &answered)
{
    const auto found = m_sent.find(answered.requestId);
    if (found == m_sent.end())
        return;
    const OpenPtr open = found->second;
    m_sent.erase(found);
    if (answered.status == 504 && change.time >= answered.deadline)
        return open->done(Error{.code = ErrorCode::Timeout,
                                .detail = u"Timed out waiting for the response from device."_s,
                                .limit = open->invocation.command.timeoutMSecs / 1000});
    if (!m_door.state().find(change.id))
        return open->done(Error{ErrorCode::DeviceNotFound,
                                u"Device '%1' was deleted meanwhile."_s.arg(change.id.device())});
    open->done(open->invocation.finish(answered.status, answered.payload));
}

} // namespace twin::rest

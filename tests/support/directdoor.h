// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hub.h"
#include "support/memorystore.h"
#include "wire/hubdoor.h"

#include <map>

namespace testsupport {

/// A real hub behind a door in the caller's thread: what was submitted is decided by flush(). Time stands
/// still until the test moves `clock`.
class DirectDoor final : public twin::wire::HubDoor
{
public:
    explicit DirectDoor(twin::State state = {})
        : clockByHand(*twin::Timestamp::parse(u"2026-11-24T11:04:02Z"))
        , m_hub(std::move(state), {clockByHand, ids}, &store)
    {
        m_hub.setListener([this](const twin::Changes &changes) {
            const auto listeners = m_listeners;
            for (const auto &[number, listener] : listeners)
                listener(changes);
        });
    }

    const twin::State &state() const override { return m_hub.state(); }
    const twin::Clock &clock() const override { return clockByHand; }
    QString hubName() const override { return QStringLiteral("testhub"); }
    void submit(twin::Command command, twin::Cause cause, Done done) override
    {
        m_commands.emplace_back(std::move(command), std::move(cause));
        m_dones.push_back(std::move(done));
    }
    twin::wire::Listening listen(std::function<void(const twin::Changes &)> listener) override
    {
        const int number = m_next++;
        m_listeners.emplace(number, std::move(listener));
        return twin::wire::Listening([this, number] { m_listeners.erase(number); });
    }

    /// Until nothing is left to do.
    void flush()
    {
        while (!m_commands.empty()) {
            const auto commands = std::exchange(m_commands, {});
            const auto dones = std::exchange(m_dones, {});
            const auto replies = m_hub.submit(commands);
            for (std::size_t i = 0; i < dones.size(); ++i) {
                if (dones[i])
                    dones[i](replies[qsizetype(i)]);
            }
        }
    }
    /// Decided at once.
    twin::Result<twin::Reply> perform(const twin::Command &command,
                                      twin::Cause::Origin origin = twin::Cause::Origin::Service)
    {
        auto reply = m_hub.submit(command, {.origin = origin});
        flush();
        return reply;
    }

    twin::ManualClock clockByHand;
    twin::SeededIds ids{7};
    MemoryStore store;

private:
    twin::Hub m_hub;
    std::map<int, std::function<void(const twin::Changes &)>> m_listeners;
    int m_next = 0;
    std::vector<std::pair<twin::Command, twin::Cause>> m_commands;
    std::vector<Done> m_dones;
};

} // namespace testsupport

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/enginedoor.h"

#include <boost/asio/post.hpp>

namespace twin::host {

EngineDoor::EngineDoor(boost::asio::io_context &io, Engine &engine, const Clock &clock,
                       const QString &hubName, std::function<void()> moved)
    : m_io(io)
    , m_engine(engine)
    , m_clock(clock)
    , m_hubName(hubName)
    , m_moved(std::move(moved))
    , m_self(std::make_shared<EngineDoor *>(this))
{
    m_engine.setListener([this](const Changes &changes) { tell(changes); });
}

EngineDoor::~EngineDoor()
{
    *m_self = nullptr;
    m_engine.setListener(nullptr);
}

void EngineDoor::submit(Command command, Cause cause, Done done)
{
    m_commands.emplace_back(std::move(command), std::move(cause));
    m_dones.push_back(std::move(done));
    if (m_commands.size() > 1)
        return;
    boost::asio::post(m_io, [self = m_self] {
        if (*self)
            (*self)->flush();
    });
}

wire::Listening EngineDoor::listen(std::function<void(const Changes &)> listener)
{
    const int number = m_nextListener++;
    m_listeners->emplace(number, std::move(listener));
    return wire::Listening([listeners = std::weak_ptr(m_listeners), number] {
        if (const auto all = listeners.lock())
            all->erase(number);
    });
}

void EngineDoor::flush()
{
    while (!m_commands.empty()) {
        const auto commands = std::exchange(m_commands, {});
        const auto dones = std::exchange(m_dones, {});
        const auto replies = m_engine.perform(commands);
        for (std::size_t i = 0; i < dones.size(); ++i) {
            if (dones[i])
                dones[i](replies[qsizetype(i)]);
        }
    }
    m_moved();
}

// A listener may end itself or another one while it is told.
void EngineDoor::tell(const Changes &changes)
{
    const auto listeners = m_listeners;
    for (auto it = listeners->begin(); it != listeners->end();) {
        const int number = it->first;
        const auto listener = it->second;
        listener(changes);
        it = listeners->upper_bound(number);
    }
}

} // namespace twin::host

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/engine.h"
#include "wire/hubdoor.h"

#include <boost/asio/io_context.hpp>

#include <map>

namespace twin::host {

/// The door of a running hub for the endpoints on its thread. Commands of one turn of the loop go into one
/// transaction.
class EngineDoor final : public wire::HubDoor
{
public:
    /// `moved` is called after each batch: deadlines may have come. References must outlive the door.
    EngineDoor(boost::asio::io_context &io, Engine &engine, const Clock &clock, const QString &hubName,
               std::function<void()> moved);
    ~EngineDoor() override;

    const State &state() const override { return m_engine.state(); }
    const Clock &clock() const override { return m_clock; }
    QString hubName() const override { return m_hubName; }
    void submit(Command command, Cause cause, Done done) override;
    [[nodiscard]] wire::Listening listen(std::function<void(const Changes &)> listener) override;

    /// Performs what was submitted so far, and what that leads to.
    void flush();

private:
    void tell(const Changes &changes);

    using Listeners = std::map<int, std::function<void(const Changes &)>>;

    boost::asio::io_context &m_io;
    Engine &m_engine;
    const Clock &m_clock;
    QString m_hubName;
    std::function<void()> m_moved;
    std::vector<std::pair<Command, Cause>> m_commands;
    std::vector<Done> m_dones;
    std::shared_ptr<Listeners> m_listeners =
        std::make_shared<Listeners>(); // a Listening may outlive the door
    int m_nextListener = 0;
    std::shared_ptr<EngineDoor *> m_self; // null for a posted flush() that comes too late
};

} // namespace twin::host

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/route.h"
#include "wire/hubdoor.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <map>

namespace twin::rest {

/// Calls of device commands that are held open: until the device answers, its time runs out, or, with a
/// connect time-out, until it comes at all.
class Invocations final
{
public:
    using Done = std::function<void(Result<Response>)>;

    /// The door must outlive it.
    Invocations(boost::asio::io_context &io, wire::HubDoor &door);

    /// DeviceOffline, Timeout, DeviceNotFound and the hub's other refusals.
    void begin(Invocation invocation, const Cause &cause, Done done);

private:
    struct Open {
        Open(boost::asio::io_context &io, Timestamp now, Invocation called, const Cause &by, Done then)
            : begun(now)
            , invocation(std::move(called))
            , cause(by)
            , done(std::move(then))
            , patience(io)
        { }

        Timestamp begun;
        Invocation invocation;
        Cause cause;
        Done done;
        boost::asio::steady_timer patience; // for a device that is not there
        bool isOutOfPatience = false;
    };
    using OpenPtr = std::shared_ptr<Open>;

    void send(const OpenPtr &open);
    void wait(const OpenPtr &open);
    void onChanges(const Changes &changes);
    void onAnswer(const Change &change, const CommandAnswered &answered);

    boost::asio::io_context &m_io;
    wire::HubDoor &m_door;
    std::map<quint64, OpenPtr> m_sent; // by request id
    std::multimap<TwinId, OpenPtr> m_waiting; // for their device
    wire::Listening m_listening;
};

} // namespace twin::rest

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amqp/eventlog.h"
#include "amqp/node.h"
#include "wire/log.h"
#include "wire/stream.h"
#include "wire/ticker.h"

#include <optional>

namespace twin::amqp {

class Channel;

/// The service side over AMQP 1.0: cloud-to-device messages, their feedback and the built-in event endpoint.
/// Takes streams from listeners, whatever carries them. All on the thread of `io`.
class Endpoint final
{
public:
    struct Parts {
        boost::asio::io_context &io;
        wire::HubDoor &door;
        const auth::Access &access;
        wire::FeedbackDesk &feedback;
        wire::Log &log;
    };

    /// What `parts` refers to must outlive the endpoint.
    explicit Endpoint(const Parts &parts);
    ~Endpoint();
    Endpoint(const Endpoint &) = delete;
    Endpoint &operator=(const Endpoint &) = delete;

    void accept(std::unique_ptr<wire::Stream> stream);
    qsizetype connectionCount() const;
    /// Looks after expired tokens and silent lines. Happens by itself once a second.
    void sweep();
    /// Ends all connections and takes no more.
    void close();

private:
    void onChanges(const Changes &changes);
    std::vector<std::shared_ptr<Channel>> channels() const;

    Parts m_parts;
    EventLog m_events; // before the listening below: it hears a change first
    std::optional<wire::Ticker> m_sweep; // none once it is closed
    std::vector<std::weak_ptr<Channel>> m_channels;
    wire::Listening m_listening;
    bool m_isClosed = false;
};

} // namespace twin::amqp

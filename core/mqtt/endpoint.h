// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/registry.h"
#include "wire/stream.h"
#include "wire/ticker.h"

#include <optional>

namespace twin::mqtt {

/// The hub's MQTT endpoint: takes streams from listeners, whatever carries them, and serves the device at the
/// other end. All on the thread of `io`.
class Endpoint final
{
public:
    /// `access` is asked at each CONNECT and may change in between. References must outlive the endpoint.
    Endpoint(boost::asio::io_context &io, wire::HubDoor &door, const auth::Access &access, wire::Log &log,
             const Limits &limits = {});
    ~Endpoint();
    Endpoint(const Endpoint &) = delete;
    Endpoint &operator=(const Endpoint &) = delete;

    /// A client that has come through TCP, TLS and the WebSocket upgrade.
    void accept(std::unique_ptr<wire::Stream> stream, Carrier carrier = Carrier::Tcp);

    /// The devices that are connected, in no order.
    QList<Client> clients() const;
    /// False when the device is not connected here. `why` is for the log.
    bool disconnect(const TwinId &id, const QString &why);
    /// Policies have changed: ends the connections that would not be let in any more.
    void reconsider();
    /// Ends what has been silent or expired by now. Happens by itself twice a second.
    void sweep();
    /// Ends all connections and takes no more; what they last said is submitted to the hub.
    void close();

private:
    void onChanges(const Changes &changes);
    void reconsiderModules(const TwinId &device);

    std::shared_ptr<Registry> m_registry;
    std::optional<wire::Ticker> m_sweep; // none once it is closed
    wire::Listening m_listening;
};

} // namespace twin::mqtt

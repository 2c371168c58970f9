// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/certificate.h"
#include "host/enginedoor.h"
#include "mqtt/endpoint.h"
#include "wire/listener.h"

#include <boost/asio/post.hpp>

#include <future>
#include <thread>

namespace testsupport {

/// A hub with an MQTT endpoint on a thread of its own, that listens on two free ports: plain TCP and TLS. Its
/// time stands still until a test moves it.
class MqttHouse final
{
public:
    explicit MqttHouse(const twin::mqtt::Limits &limits = {});
    ~MqttHouse();

    quint16 port(bool tls) const { return tls ? m_tlsPort : m_plainPort; }
    const QByteArray &authority() const { return m_authority.certificate; }
    twin::Timestamp now() const { return Start; }
    /// Registers the device, and its device when it is a module, and returns a token of its own key.
    QByteArray token(const QString &client);
    /// As a service: decided like what comes over a wire.
    twin::Result<twin::Reply> command(const twin::Command &command);

    /// Runs `task` on the hub's thread and waits for it.
    template <class Task>
    auto on(Task task)
    {
        std::packaged_task<decltype(task(*this))()> packaged([this, task] { return task(*this); });
        auto future = packaged.get_future();
        boost::asio::post(m_io, [&packaged] { packaged(); });
        return future.get();
    }

    // To be touched from within on() only.
    twin::mqtt::Endpoint &endpoint() { return *m_endpoint; }
    twin::wire::Log &log() { return m_log; }
    twin::ManualClock &clock() { return m_clock; }
    const twin::State &state() const { return m_engine->state(); }
    void close();

private:
    static constexpr twin::Timestamp Start = twin::Timestamp::fromTicks(638'500'000'000'000'000);

    void open(const twin::mqtt::Limits &limits);

    boost::asio::io_context m_io{1};
    twin::ManualClock m_clock{Start};
    twin::SeededIds m_ids{5};
    twin::wire::Log m_log{m_clock};
    twin::auth::Access m_access;
    twin::auth::CertificatePair m_authority;
    std::unique_ptr<twin::host::Engine> m_engine;
    std::unique_ptr<twin::host::EngineDoor> m_door;
    std::unique_ptr<twin::mqtt::Endpoint> m_endpoint;
    std::unique_ptr<twin::wire::Listener> m_plain;
    std::unique_ptr<twin::wire::Listener> m_tls;
    quint16 m_plainPort = 0;
    quint16 m_tlsPort = 0;
    std::thread m_thread;
};

} // namespace testsupport

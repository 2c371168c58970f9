// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/policies.h"
#include "host/hubthread.h"
#include "host/server.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>

namespace testsupport {

/// A hub on a workspace file (so that its keys outlive its servers) on a thread of its own that serves HTTPS
/// and MQTT over TLS on free ports, as `twinscope-cli serve` does.
class ServedHub final
{
public:
    ServedHub()
    {
        m_hub = *twin::host::HubThread::start(
            {.name = QStringLiteral("served"),
             .workspace = {.path = m_folder.filePath(QStringLiteral("hub.twins"))},
             .isHeadless = true});
        m_hub->go({});
        serve();
    }

    /// On the ports of before.
    void serve()
    {
        std::promise<twin::Result<twin::host::ServerAddresses>> promise;
        m_hub->serve({.httpsPort = m_addresses.httpsPort,
                      .mqttPort = m_addresses.mqttPort,
                      .amqpPort = m_addresses.amqpPort,
                      .certificateFolder = m_folder.path()},
                     [&promise](auto result) { promise.set_value(std::move(result)); });
        m_addresses = *promise.get_future().get();
    }
    void stopServing()
    {
        std::promise<void> promise;
        m_hub->stopServing();
        m_hub->run([&promise](twin::host::Engine &) { promise.set_value(); });
        promise.get_future().wait();
    }

    const twin::host::ServerAddresses &addresses() const { return m_addresses; }
    /// Of a service, with the ports in it.
    QString connectionString() const
    {
        return QStringLiteral(
                   "HostName=localhost:%1;GatewayHostName=localhost:%2;SharedAccessKeyName=iothubowner;"
                   "SharedAccessKey=%3")
            .arg(m_addresses.httpsPort)
            .arg(m_addresses.mqttPort)
            .arg(m_addresses.ownerKey);
    }
    twin::Result<twin::Reply> command(const twin::Command &command)
    {
        std::promise<twin::Result<twin::Reply>> promise;
        m_hub->run([&](twin::host::Engine &engine) {
            const std::pair<twin::Command, twin::Cause> one(command,
                                                            {.origin = twin::Cause::Origin::Service});
            promise.set_value(engine.perform(std::span(&one, 1)).first());
        });
        return promise.get_future().get();
    }
    /// nullptr when there is none.
    twin::RecordPtr record(const twin::TwinId &id)
    {
        std::promise<twin::RecordPtr> promise;
        m_hub->run([&](twin::host::Engine &engine) { promise.set_value(engine.state().find(id)); });
        return promise.get_future().get();
    }

    /// What the log of the wire holds from now on.
    void setLogging(bool on)
    {
        m_hub->withServer([on](twin::host::Server *server) { server->log().setOn(on); });
    }
    QList<twin::wire::LogEntry> log()
    {
        std::promise<QList<twin::wire::LogEntry>> promise;
        m_hub->withServer(
            [&promise](twin::host::Server *server) { promise.set_value(server->log().since(0)); });
        return promise.get_future().get();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<twin::host::HubThread> m_hub;
    twin::host::ServerAddresses m_addresses;
};

} // namespace testsupport

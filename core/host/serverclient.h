// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "host/serverspec.h"
#include "wire/log.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace twin::host {

class HubThread;

/// The servers of a LocalHub as the window sees them: start and stop, where they are reached, who is
/// connected and what goes over the wire. Lives in the window's thread; the hub's thread ends before it does
/// (LocalHub::close()).
class ServerClient final : public QObject
{
    Q_OBJECT
public:
    static constexpr int LookMSecs = 200; ///< between two looks at clients and log

    /// The thread must outlive the client. `certificateFolder` is for servers whose ServerSpec names none.
    ServerClient(HubThread &thread, const QString &certificateFolder);

    bool isRunning() const { return m_addresses.has_value(); }
    /// Where they are reached; empty while they do not run.
    const std::optional<ServerAddresses> &addresses() const { return m_addresses; }
    /// By device.
    const QList<ConnectedClient> &clients() const { return m_clients; }

    /// started() or failed() follows. While they run: they start anew, and clients must connect again.
    void start(const ServerSpec &spec);
    /// stopped() follows.
    void stop();
    void disconnectClient(const TwinId &id);
    /// Whether packets are decoded and handed out by logged(). Refusals always are. Also counts for servers
    /// that start later.
    void setLogging(bool on);

signals:
    void started(const twin::host::ServerAddresses &addresses);
    void failed(const twin::Error &error);
    void stopped();
    void clientsChanged();
    /// New entries in order; numbers that are missing were dropped before anybody looked. Numbers
    /// go on when the servers start anew.
    void logged(const QList<twin::wire::LogEntry> &entries);

private:
    struct Seen {
        QList<ConnectedClient> clients;
        QList<wire::LogEntry> entries;
    };
    void look();
    void take(const Seen &seen);
    void onStarted(const Result<ServerAddresses> &result);

    HubThread &m_thread;
    QString m_certificateFolder;
    QTimer m_timer;
    std::optional<ServerAddresses> m_addresses;
    QList<ConnectedClient> m_clients;
    quint64 m_newest = 0; // entry of the log that was handed out last
    quint64 m_earlier = 0; // entries of servers that ran before
    int m_run = 0; // counts starts, so that an answer for an earlier one is passed over
    bool m_isLogging = false;
    bool m_isLooking = false;
};

} // namespace twin::host

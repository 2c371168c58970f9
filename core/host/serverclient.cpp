// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/serverclient.h"

#include "host/hubthread.h"
#include "host/server.h"

#include <algorithm>

namespace twin::host {

namespace {

bool sameClients(const QList<ConnectedClient> &a, const QList<ConnectedClient> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ConnectedClient &left, const ConnectedClient &right) {
                          return left.id == right.id && left.peer == right.peer && left.since == right.since;
                      });
}

} // namespace

ServerClient::ServerClient(HubThread &thread, const QString &certificateFolder)
    : m_thread(thread)
    , m_certificateFolder(certificateFolder)
{
    m_timer.setInterval(LookMSecs);
    connect(&m_timer, &QTimer::timeout, this, &ServerClient::look);
}

void ServerClient::start(const ServerSpec &spec)
{
    const int run = ++m_run;
    ServerSpec full = spec;
    if (full.certificateFolder.isEmpty())
        full.certificateFolder = m_certificateFolder;
    m_thread.serve(full, [this, run](Result<ServerAddresses> result) {
        QMetaObject::invokeMethod(
            this,
            [this, run, result = std::move(result)] {
                if (m_run == run)
                    onStarted(result);
            },
            Qt::QueuedConnection);
    });
}

void ServerClient::onStarted(const Result<ServerAddresses> &result)
{
    m_earlier = m_newest;
    m_addresses.reset();
    if (!result) {
        m_timer.stop();
        take({});
        emit failed(result.error());
        return;
    }
    m_addresses = *result;
    m_timer.start();
    setLogging(m_isLogging);
    emit started(*m_addresses);
}

void ServerClient::stop()
{
    ++m_run;
    m_thread.stopServing();
    m_timer.stop();
    m_addresses.reset();
    take({});
    emit stopped();
}

void ServerClient::disconnectClient(const TwinId &id)
{
    m_thread.withServer([id](Server *server) {
        if (server)
            server->disconnect(id);
    });
}

void ServerClient::setLogging(bool on)
{
    m_isLogging = on;
    m_thread.withServer([on](Server *server) {
        if (server)
            server->log().setOn(on);
    });
}

// One look at a time: a hub that is busy is not asked again before it has answered.
void ServerClient::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    const bool asked = m_thread.withServer([this, after = m_newest - m_earlier, run = m_run](Server *server) {
        Seen seen;
        if (server)
            seen = {server->clients(), server->log().since(after)};
        QMetaObject::invokeMethod(
            this,
            [this, run, seen = std::move(seen)] {
                m_isLooking = false;
                if (m_run == run)
                    take(seen);
            },
            Qt::QueuedConnection);
    });
    if (!asked)
        m_isLooking = false;
}

void ServerClient::take(const Seen &seen)
{
    if (!sameClients(m_clients, seen.clients)) {
        m_clients = seen.clients;
        emit clientsChanged();
    }
    if (seen.entries.isEmpty())
        return;
    QList<wire::LogEntry> entries = seen.entries;
    for (auto &entry : entries) {
        entry.number += m_earlier;
        if (entry.answers > 0)
            entry.answers += m_earlier;
    }
    m_newest = entries.last().number;
    emit logged(entries);
}

} // namespace twin::host

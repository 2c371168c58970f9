// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/closing.h"
#include "mqtt/packet.h"
#include "wire/log.h"

#include <QHash>

#include <chrono>

namespace twin::mqtt {

/// Writes packets into the wire log as a person reads them, and ties answers to requests.
class PacketLog final
{
public:
    explicit PacketLog(wire::Log &log)
        : m_log(log)
    { }

    bool isOn() const noexcept { return m_log.isOn(); }
    /// Requires: isOn().
    void note(wire::LogEntry::Direction direction, const wire::Peer &peer, const TwinId &id,
              const Packet &packet);
    /// How a connection ended. What turns a client away is noted also while the log is off.
    void noteEnd(const wire::Peer &peer, const TwinId &id, const Closing &closing);

private:
    /// A request whose answer has not come.
    struct Request {
        quint64 number = 0;
        std::chrono::steady_clock::time_point time{};
        wire::Meaning meaning = wire::Meaning::Other;
        QString subject{};
    };
    void tie(wire::LogEntry &entry, const QString &key);

    wire::Log &m_log;
    QHash<QString, Request> m_open; // by peer, asking side and its number
};

/// The packet's name in MQTT 3.1.1: "PUBLISH".
QString nameOf(const Packet &packet);
/// What it says, in one line without secrets.
QString describe(const Packet &packet);

} // namespace twin::mqtt

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <optional>

namespace twin::link {

/// How the events of a hub are reached over AMQP, and as whom.
struct EventAccess {
    QString host{}; ///< that the certificate must name
    QString address{}; ///< that is connected to; empty: the host
    quint16 port = 5671;
    QString policy{};
    QByteArray key{}; ///< of the policy, Base64
    QString entity{}; ///< the event hub; empty: the host is an IoT Hub, which says where its events are
    QString authorityFile{}; ///< see LinkSpec

    bool isHub() const { return entity.isEmpty(); }
    /// "host, port 5671".
    QString place() const;
    /// Reads the connection string of a service ("HostName=...;SharedAccessKeyName=...;SharedAccessKey=...";
    /// a port in it is that of HTTPS and not taken) or of an event hub ("Endpoint=sb://HOST[:PORT]/;...;
    /// EntityPath=..."). Argument with what it lacks.
    static Result<EventAccess> parse(const QString &connectionString);
};

/// From where on a reader wants events.
struct EventStart {
    enum class From { Latest, Earliest, Time };

    From from = From::Latest;
    Timestamp time{}; ///< later than it, to the millisecond

    /// "latest", "earliest", or a time as Timestamp reads it.
    static std::optional<EventStart> parse(QStringView text);
};

} // namespace twin::link

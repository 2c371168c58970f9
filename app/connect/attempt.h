// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/serverclient.h"

#include <array>
#include <deque>
#include <functional>

namespace app {

/// How far a client got on one connection, from reaching the port to its first message.
struct Attempt {
    /// A service has its first request in the place of ModelKnown and the answer in that of FirstMessage.
    enum Stage { Reached, Trusted, SignedIn, ModelKnown, FirstMessage, StageCount };
    enum class Step { Open, Passed, Failed };

    bool isService = false;
    twin::Timestamp time{};
    QString peer{}; ///< "127.0.0.1:50312"
    quint16 port = 0; ///< of the hub
    twin::TwinId id{}; ///< whom the client says it is; null before that, and of a service
    QString request{}; ///< the first one of a service: "GET /twins/thermo-01"
    std::array<Step, StageCount> steps{};
    int tlsAlert = -1;
    bool leftAfterHandshake = false; ///< before it said anything
    std::optional<twin::Error> error{};
    QString reason{}; ///< why it failed, in English as the log has it

    bool hasFailed() const;
    bool hasPassed(Stage stage) const { return steps[std::size_t(stage)] == Step::Passed; }
    /// Requires: hasFailed().
    Stage failedAt() const;
};

/// The newest attempts of clients, made from the log of the servers.
class AttemptLog final
{
public:
    static constexpr std::size_t MaxAttempts = 200;

    /// Newest first.
    const std::deque<Attempt> &attempts() const { return m_attempts; }
    /// False when nothing of it moved an attempt.
    bool add(const QList<twin::wire::LogEntry> &entries);
    /// Devices that signed in and whose model `isKnown`: no packet says that. False when none is new.
    bool noteKnownModels(const std::function<bool(const twin::TwinId &)> &isKnown);
    void clear() { m_attempts.clear(); }

private:
    bool add(const twin::wire::LogEntry &entry);
    bool addMqtt(const twin::wire::LogEntry &entry);
    bool addHttp(const twin::wire::LogEntry &entry);
    bool addRefusal(const twin::wire::LogEntry &entry);
    Attempt *find(const QString &peer);
    Attempt &begin(const twin::wire::LogEntry &entry);

    std::deque<Attempt> m_attempts;
};

} // namespace app

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "wire/limits.h"
#include "wire/log.h"
#include "wire/stream.h"
#include "wire/tlscontext.h"

#include <functional>
#include <memory>

namespace twin::wire {

/// Where a server listens and what it takes.
struct ListenSpec {
    QString address = QStringLiteral("127.0.0.1"); ///< an IP literal, or a name that resolves to one
    quint16 port = 0; ///< 0: any free one
    std::shared_ptr<const TlsContext> tls{}; ///< null: plain TCP
    Limits limits{};
};

/// One listening port: takes connections, brings them through TLS and hands them on. Everything on the thread
/// that runs `io`. Destroying it stops listening and drops connections that are still in their handshake;
/// those handed on live on.
class Listener final
{
public:
    using Accepted = std::function<void(std::unique_ptr<Stream>)>;

    /// ListenFailed says which address and why; `actual` is the port when that is taken, or when it is
    /// below `limit` and needs rights. References must outlive the listener and its connections.
    static Result<std::unique_ptr<Listener>> open(boost::asio::io_context &io, const ListenSpec &spec,
                                                  Log &log, Accepted accepted);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    quint16 port() const;
    /// Connections that live, those in their handshake included.
    int connectionCount() const;
    /// New connections show this certificate from now on.
    void setTls(std::shared_ptr<const TlsContext> tls);

private:
    class Core;
    explicit Listener(std::shared_ptr<Core> core);
    std::shared_ptr<Core> m_core;
};

} // namespace twin::wire

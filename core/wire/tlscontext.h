// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>

struct ssl_ctx_st;

namespace twin::wire {

/// What a server shows its clients and how it talks to them: TLS 1.2 or later, buffers given back while a
/// connection idles, a client certificate asked for but never required (wire.md a.1: devices with tokens
/// share the port). The certificate is judged later, by whoever knows the device.
class TlsContext final
{
public:
    /// `chain`: the server's certificate and what leads to its authority, PEM. CertificateInvalid.
    static Result<std::shared_ptr<const TlsContext>> make(const QByteArray &chain, const QByteArray &key);
    ~TlsContext();
    TlsContext(const TlsContext &) = delete;
    TlsContext &operator=(const TlsContext &) = delete;

    ssl_ctx_st *native() const noexcept { return m_context; }

private:
    explicit TlsContext(ssl_ctx_st *context)
        : m_context(context)
    { }

    ssl_ctx_st *m_context;
};

} // namespace twin::wire

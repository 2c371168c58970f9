// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct pn_transport_t;

namespace twin::amqp {

/// Decides who may open a connection.
class SaslJudge
{
public:
    virtual ~SaslJudge() = default;
    /// Somebody who will prove later, by tokens put to `$cbs`, who it is: ANONYMOUS, EXTERNAL or Azure's own
    /// MSSBCBS.
    virtual void onAnonymous() = 0;
    /// False refuses.
    virtual bool onPlain(const QString &user, const QByteArray &password) = 0;
};

/// Makes `transport` the server's side of a SASL exchange. Both must outlive it. The library's own server
/// part would ask the users of this machine; a hub knows policies.
void serveSasl(pn_transport_t *transport, SaslJudge &judge);

/// Who logs in by SASL PLAIN (RFC 4616).
struct PlainLogin {
    QByteArray user{};
    QByteArray password{};
};

/// Makes `transport` the client's side of a SASL exchange. The library's own part may be built without
/// PLAIN.
void useSasl(pn_transport_t *transport, const PlainLogin &login);

} // namespace twin::amqp

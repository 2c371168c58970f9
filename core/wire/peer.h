// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace twin::wire {

/// Who is at the other end of a connection.
struct Peer {
    QString address{}; ///< "127.0.0.1"
    quint16 port = 0;
    quint16 hubPort = 0; ///< where it came in
    QList<QByteArray> certificates{}; ///< DER, the client's own first; empty when it showed none

    /// "127.0.0.1:50312", "[::1]:50312".
    QString name() const;
};

} // namespace twin::wire

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"
#include "rest/target.h"
#include "wire/peer.h"

#include <QByteArray>
#include <QList>

namespace twin::auth {
struct TokenMemory;
}

namespace twin::rest {

/// The header lines of one request or answer. Names are compared without regard to letter case.
class Headers final
{
public:
    using Line = std::pair<QByteArray, QByteArray>;

    void add(QByteArray name, QByteArray value) { m_lines.emplace_back(std::move(name), std::move(value)); }
    /// The first of that name, empty when there is none.
    QByteArray value(QByteArrayView name) const;
    bool contains(QByteArrayView name) const;
    const QList<Line> &lines() const noexcept { return m_lines; }

private:
    QList<Line> m_lines;
};

/// One HTTP request, whole.
struct Request {
    QByteArray method{}; ///< "GET"
    Target target{};
    QByteArray targetText{}; ///< as it came
    Headers headers{};
    QByteArray body{};
    wire::Peer peer{};
    auth::TokenMemory *tokenMemory = nullptr; ///< of the connection, null for none
};

/// One answer. Content-Length, Date and the request id are added when it is sent.
struct Response {
    int status = 200;
    Headers headers{};
    QByteArray body{};
};

/// An answer with a JSON body.
Response jsonResponse(const Json &body, int status = 200);
/// As above, of a text that is JSON.
Response jsonResponse(QByteArray body, int status = 200);
/// An answer with a header and no body.
Response emptyResponse(int status = 204);
/// `"etag"`, as the header ETag has it.
QByteArray quoted(const QString &etag);
/// The reason phrase of a status.
QByteArray reasonOf(int status);

} // namespace twin::rest

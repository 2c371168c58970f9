// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <QByteArray>

namespace twin::auth {

/// A shared access signature, read but not judged (wire.md section d.1).
///
/// The signature covers resource and expiry exactly as they stand in the text, so both are kept undecoded.
struct Token {
    QByteArray resource; ///< sr, still percent-encoded
    QByteArray expiry; ///< se, decimal seconds since 1970
    QByteArray signature; ///< sig, decoded: 32 bytes
    QString policy{}; ///< skn; empty: signed with a device's or module's own key

    /// Fields in any order, unknown ones ignored. TokenInvalid says which field is wrong; the text itself
    /// never appears in an error.
    static Result<Token> parse(QByteArrayView text);

    Timestamp expires() const;
    /// Whether this key made the signature; compares in constant time. A token for "sb://..." comes from an
    /// Event Hubs client, which signs with the text of the key, everyone else with the bytes that it stands
    /// for.
    bool isSignedWith(const QByteArray &base64Key) const;
};

/// The text of a token for `resource` ("localhost/devices/dev1", encoded here). `policy` empty: for a
/// device's own key.
QByteArray makeToken(const QString &resource, const QByteArray &base64Key, Timestamp expires,
                     const QString &policy = {});

/// The decoded resource of a token in its parts, without a scheme: host without a port, and the segments of
/// the path.
struct Resource {
    QString host;
    QStringList path;

    static Resource parse(const QByteArray &encoded);
    /// Whether the path is a prefix of `of` by whole segments; the words of the service (devices, modules) in
    /// any letter case, ids as they are.
    bool covers(const QStringList &of) const;
};

} // namespace twin::auth

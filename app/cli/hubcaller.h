// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/connectionstring.h"
#include "cli/call.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <memory>

namespace app::cli {

/// What a hub answered.
struct HubAnswer {
    int status = 0;
    twin::Json body{};
    QMap<QByteArray, QByteArray> headers{}; ///< by name in lower case
};

/// A hub that runs, reached over HTTPS: the `serve` of the call's workspace, or the one of --hub.
class HubCaller final
{
public:
    /// Cancelled when there is none, with what to do; Argument for a connection string that cannot be used.
    static twin::Result<std::unique_ptr<HubCaller>> open(const Call &call);

    const QString &hostName() const { return m_hostName; }
    /// The key and the name of the policy that it calls with.
    const twin::auth::Policy &policy() const { return m_policy; }

    /// `path` is decoded: "/devices/dev 1" cannot be, ids hold no spaces. The hub's error when it refuses;
    /// StoreFailed when it cannot be reached.
    twin::Result<HubAnswer> request(const QByteArray &method, const QString &path,
                                    const QByteArray &body = {},
                                    const QList<std::pair<QByteArray, QByteArray>> &headers = {});

private:
    HubCaller() = default;
    QByteArray token() const;

    QNetworkAccessManager m_network;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    QString m_hostName;
    QString m_address; // where it listens; empty: the host name
    int m_port = 443;
    twin::auth::Policy m_policy;
};

/// Opens the hub and does `work` with it, or tells why not. Returns the exit code.
template <class Work>
int withHub(Call &call, Work work)
{
    auto hub = HubCaller::open(call);
    return hub ? work(**hub) : call.fail(hub.error());
}

/// A path segment of an id, percent-encoded.
QString segment(const QString &id);
/// "/devices/ID" or "/devices/ID/modules/MODULE" behind `root`.
QString pathOf(const QString &root, const twin::TwinId &id);

} // namespace app::cli

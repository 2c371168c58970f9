// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/policies.h"
#include "cli/call.h"
#include "link/servicecaller.h"

#include <vector>

namespace app::cli {

/// A hub that runs, reached over HTTPS: the `serve` of the call's workspace, or the one of --hub. Each
/// request waits for its answer.
class HubCaller final
{
public:
    /// Which service of the hub: its own, or the provisioning service, which has policies of its own.
    enum class Service { Hub, Provisioning };

    /// Cancelled when there is none, with what to do; Argument for a connection string that cannot be used.
    static twin::Result<twin::link::ServiceAccess> accessOf(const Call &call, Service service = Service::Hub);

    explicit HubCaller(const twin::link::ServiceAccess &access)
        : m_caller(access)
    { }

    const QString &hostName() const { return m_caller.access().hostName; }
    /// The key and the name of the policy that it calls with.
    twin::auth::Policy policy() const
    {
        return {.name = m_caller.access().policy, .primaryKey = m_caller.access().key};
    }
    /// As ServiceCaller::request().
    twin::Result<twin::link::ServiceAnswer>
    request(const QByteArray &method, const QString &path, const QByteArray &body = {},
            const QList<std::pair<QByteArray, QByteArray>> &headers = {});

private:
    twin::link::ServiceCaller m_caller;
};

/// All pages of a list, joined. The hub's error.
twin::Result<std::vector<twin::Json>> allPages(HubCaller &hub, const QByteArray &method, const QString &path,
                                               const QByteArray &body = {});

/// Opens the hub and does `work` with it, or tells why not. Returns the exit code.
template <class Work>
int withHub(Call &call, Work work, HubCaller::Service service = HubCaller::Service::Hub)
{
    const auto access = HubCaller::accessOf(call, service);
    if (!access)
        return call.fail(access.error());
    HubCaller hub(*access);
    return work(hub);
}

} // namespace app::cli

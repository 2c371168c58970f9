// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/hubclient.h"
#include "host/hubthread.h"

namespace twin::host {

/// The hub of a LocalHub as the window sees it.
class LocalHubClient final : public HubClient
{
    Q_OBJECT
public:
    /// The thread must outlive the client.
    LocalHubClient(HubThread &thread, const QString &name);

    const State &state() const override { return m_state; }
    QFuture<Result<Reply>> send(Command command) override;
    QString name() const override { return m_name; }

    /// Moves the state, then emits changed() and storeFailed().
    void apply(Delivery &delivery);
    /// Hands out the replies.
    void settle(Delivery &delivery);

signals:
    /// A command waits and time stands still: somebody is to let the hub perform it.
    void waiting();

private:
    HubThread &m_thread;
    QString m_name;
    State m_state;
};

} // namespace twin::host

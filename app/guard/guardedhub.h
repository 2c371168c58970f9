// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/hubclient.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace app {

class Dialogs;
class Guard;

/// The hub as the windows of a guarded workspace may use it: the one place that every Command of a window
/// comes through.
///
/// Read-only refuses it with ErrorCode::ReadOnly. In production, what is sent in one go is looked at
/// together: when it deletes, replaces, starts a job or writes to more than one twin, the device's id (of
/// several: how many there are) has to be typed; else all of it ends with ErrorCode::Cancelled.
class GuardedHub final : public twin::host::HubClient
{
    Q_OBJECT
public:
    /// All must outlive the hub.
    GuardedHub(twin::host::HubClient &hub, const Guard &guard, Dialogs &dialogs, QObject *parent = nullptr);

    const twin::State &state() const override { return m_hub.state(); }
    QFuture<twin::Result<twin::Reply>> send(twin::Command command) override;
    QString name() const override { return m_hub.name(); }

private:
    using Promise = std::shared_ptr<QPromise<twin::Result<twin::Reply>>>;
    struct Waiting {
        twin::Command command;
        Promise promise;
    };

    void decide();
    bool isConfirmed(const std::vector<Waiting> &commands);
    void pass(Waiting &&waiting);

    twin::host::HubClient &m_hub;
    const Guard &m_guard;
    Dialogs &m_dialogs;
    std::vector<Waiting> m_waiting;
    QTimer m_turn;
    bool m_isAsking = false;
};

} // namespace app

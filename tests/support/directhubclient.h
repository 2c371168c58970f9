// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/readyfuture.h"
#include "host/currentmodels.h"
#include "host/hubclient.h"
#include "hub/hub.h"

#include <utility>

/// A real hub in the caller's thread: a command is decided before send() returns and changed() is emitted at
/// once. Time stands still until the test moves `clock`; ids and keys are the same at every run.
class DirectHubClient final : public twin::host::HubClient
{
    Q_OBJECT
public:
    explicit DirectHubClient(QObject *parent = nullptr)
        : HubClient(parent)
        , clock(*twin::Timestamp::parse(u"2026-11-24T11:04:02Z"))
        , m_hub({}, {clock, m_ids, &inUse}, nullptr)
    {
        m_hub.setListener([this](const twin::Changes &changes) { m_pending += changes; });
    }

    const twin::State &state() const override { return m_hub.state(); }
    QString name() const override { return QStringLiteral("Test hub"); }

    QFuture<twin::Result<twin::Reply>> send(twin::Command command) override
    {
        return twin::readyFuture(submit(command, {.origin = twin::Cause::Origin::Window}));
    }
    /// As a device, a service or the simulation would.
    twin::Result<twin::Reply> submit(const twin::Command &command, const twin::Cause &cause)
    {
        auto reply = m_hub.submit(command, cause);
        if (const twin::Changes changes = std::exchange(m_pending, {}); !changes.isEmpty())
            emit changed(changes);
        return reply;
    }

    twin::ManualClock clock;
    twin::host::CurrentModels inUse; ///< what the hub checks relationships against; empty at first

private:
    twin::SeededIds m_ids{7};
    twin::Hub m_hub;
    twin::Changes m_pending;
};

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/hubclient.h"
#include "stage/stagenames.h"

namespace app {

/// A hub as the audience of a demo may see it: every twin under its pseudonym, no keys. Whatever a pane shows
/// of it is masked by that; what a pane sends goes to the twin that is meant.
class StageHub final : public twin::host::HubClient
{
    Q_OBJECT
public:
    /// `hub` must outlive this.
    explicit StageHub(twin::host::HubClient &hub, QObject *parent = nullptr);

    const twin::State &state() const override { return m_state; }
    QFuture<twin::Result<twin::Reply>> send(twin::Command command) override;
    QString name() const override;

    StageNames &names() { return m_names; }

private:
    void follow(const twin::Changes &changes);

    twin::host::HubClient &m_hub;
    StageNames m_names;
    twin::State m_state;
};

} // namespace app

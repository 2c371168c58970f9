// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage/stagehub.h"

#include "hub/decide.h"

namespace app {

StageHub::StageHub(twin::host::HubClient &hub, QObject *parent)
    : HubClient(parent)
    , m_hub(hub)
    , m_names(hub.state())
    , m_state(m_names.masked(hub.state()))
{
    connect(&hub, &HubClient::changed, this, &StageHub::follow);
    connect(&hub, &HubClient::storeFailed, this, &HubClient::storeFailed);
}

QFuture<twin::Result<twin::Reply>> StageHub::send(twin::Command command)
{
    m_names.unmask(command);
    return m_hub.send(std::move(command)).then(this, [this](twin::Result<twin::Reply> reply) {
        if (reply) {
            reply->record = m_names.masked(reply->record);
            reply->logicalTwin = m_names.masked(reply->logicalTwin);
            reply->relationship = m_names.masked(reply->relationship);
            reply->enrollment = m_names.masked(reply->enrollment);
            reply->registration = m_names.masked(reply->registration);
        }
        return reply;
    });
}

QString StageHub::name() const
{
    return tr("Stage");
}

void StageHub::follow(const twin::Changes &changes)
{
    twin::Changes masked;
    masked.reserve(changes.size());
    for (const twin::Change &change : changes) {
        twin::Change own = m_names.masked(change);
        own.before = m_state.find(own.id);
        evolve(m_state, own);
        masked.append(own);
    }
    emit changed(masked);
}

} // namespace app

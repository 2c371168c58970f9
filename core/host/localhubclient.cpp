// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/localhubclient.h"

using namespace Qt::StringLiterals;

namespace twin::host {

LocalHubClient::LocalHubClient(HubThread &thread, const QString &name)
    : m_thread(thread)
    , m_name(name)
    , m_state(thread.started().state)
{ }

QFuture<Result<Reply>> LocalHubClient::send(Command command)
{
    auto promise = std::make_shared<QPromise<Result<Reply>>>();
    promise->start();
    const auto future = promise->future();
    if (!m_thread.send({std::move(command), promise})) {
        promise->addResult(Error{ErrorCode::Cancelled, u"The hub is closed."_s});
        promise->finish();
    } else if (m_thread.isManual()) {
        emit waiting();
    }
    return future;
}

void LocalHubClient::apply(Delivery &delivery)
{
    for (auto &change : delivery.changes)
        evolve(m_state, change);
    if (!delivery.changes.isEmpty())
        emit changed(delivery.changes);
    if (delivery.storeError)
        emit storeFailed(*delivery.storeError);
}

void LocalHubClient::settle(Delivery &delivery)
{
    for (auto &[promise, reply] : delivery.replies) {
        promise->addResult(reply);
        promise->finish();
    }
}

} // namespace twin::host

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/route.h"
#include "wire/hubdoor.h"

#include <QSet>

#include <map>

namespace twin::rest {

/// Hands out the feedback on cloud-to-device messages, a batch at a time under a lock of one minute. Locks
/// live in memory: after a restart feedback is handed out again.
class FeedbackDesk final
{
public:
    static constexpr qsizetype BatchAtMost = 100;

    /// References must outlive it.
    FeedbackDesk(wire::HubDoor &door, IdSource &ids)
        : m_door(door)
        , m_ids(ids)
    { }

    /// The next batch (204 when there is none), or what came of settling one. LockLost.
    Result<Response> answer(const FeedbackRequest &request);

private:
    using Batch = QMap<TwinId, QList<quint64>>;
    struct Locked {
        Batch batch;
        Timestamp until;
    };

    Response handOut();
    Result<Response> settle(const FeedbackRequest &request);
    void forgetOldLocks();
    QSet<quint64> lockedNow() const;

    wire::HubDoor &m_door;
    IdSource &m_ids;
    std::map<QString, Locked> m_locks;
};

} // namespace twin::rest

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "wire/hubdoor.h"

#include <QMap>
#include <QSet>

#include <map>
#include <optional>

namespace twin::wire {

/// Hands out the feedback on cloud-to-device messages, a batch at a time under a lock of one minute. Locks
/// live in memory: after a restart feedback is handed out again.
class FeedbackDesk final
{
public:
    static constexpr qsizetype BatchAtMost = 100;

    /// Some feedback, and the token by which it is locked.
    struct Batch {
        QString lock;
        Json documents; ///< an array, wire.md section c.7
    };

    /// References must outlive it.
    FeedbackDesk(HubDoor &door, IdSource &ids)
        : m_door(door)
        , m_ids(ids)
    { }

    /// The next batch that is free; nothing when there is none.
    std::optional<Batch> next();
    /// Takes the batch for good, or gives it back. LockLost.
    Result<void> settle(const QString &lock, bool isTaken);

private:
    using Sequences = QMap<TwinId, QList<quint64>>;
    struct Locked {
        Sequences sequences;
        Timestamp until;
        bool isTaken = false; // and on its way out of the hub: not to be handed out again
    };

    void forgetOldLocks();
    QSet<quint64> lockedNow() const;

    HubDoor &m_door;
    IdSource &m_ids;
    std::map<QString, Locked> m_locks;
};

} // namespace twin::wire

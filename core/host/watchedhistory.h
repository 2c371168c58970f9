// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/historyclient.h"
#include "host/hubclient.h"

#include <QHash>

namespace twin::host {

/// The past as this side has seen it since it began to look, for a hub that keeps none on a disk.
class WatchedHistory final : public QObject, public HistoryClient
{
    Q_OBJECT
public:
    static constexpr qsizetype MaxChanges =
        200'000; ///< of all twins together; the oldest are forgotten first

    /// The hub must outlive the history.
    explicit WatchedHistory(HubClient &hub, QObject *parent = nullptr);

    QFuture<Result<TwinHistory>> ofTwin(const TwinId &id) override;
    QFuture<Result<Changes>> page(const TwinId &id, quint64 before, int most) override;

private:
    void onChanged(const Changes &changes);
    void forgetOldest();

    Changes m_all; ///< oldest first
    QHash<TwinId, TwinHistory> m_ofTwin;
};

} // namespace twin::host

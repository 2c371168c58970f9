// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/historyclient.h"

#include <functional>

namespace twin::host {

class HubThread;

/// The past as the journal of a LocalHub keeps it. Long ones are read in pieces, so that the hub goes on
/// between.
class JournalHistory final : public HistoryClient
{
public:
    static constexpr int PieceChanges = 500; ///< read from the journal in one go

    /// The thread must outlive the client. `waiting` is called when a task waits and time stands still.
    JournalHistory(HubThread &thread, std::function<void()> waiting);

    QFuture<Result<TwinHistory>> ofTwin(const TwinId &id) override;
    QFuture<Result<Changes>> page(const TwinId &id, quint64 before, int most) override;

private:
    HubThread &m_thread;
    std::function<void()> m_waiting;
};

} // namespace twin::host

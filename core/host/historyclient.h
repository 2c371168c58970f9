// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/twinhistory.h"

#include <QFuture>

namespace twin::host {

/// The past of a hub as a pane sees it. Lives in the window's thread; only values cross.
///
/// Cancelling a future ends the reading. Errors: those of the store, and Cancelled when the hub is closed.
class HistoryClient
{
public:
    virtual ~HistoryClient() = default;

    /// All that is kept of one twin.
    virtual QFuture<Result<TwinHistory>> ofTwin(const TwinId &id) = 0;
    /// Kept changes of one twin, or of all when the id is null, newest first, at most `most`, older than
    /// number `before` (0: from the newest on). Records are not promised.
    virtual QFuture<Result<Changes>> page(const TwinId &id, quint64 before, int most) = 0;
};

} // namespace twin::host

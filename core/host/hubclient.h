// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"
#include "hub/state.h"

#include <QFuture>
#include <QObject>

namespace twin::host {

/// A hub as a pane sees it: send a Command, look at the state, follow the changes.
///
/// Lives in the window's thread. state() is this side's own copy; it moves only just before changed() is
/// emitted, at most every 16 ms, so that what a pane reads in between is one moment of the hub.
class HubClient : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual const State &state() const = 0;
    /// The reply comes after the change is stored and, when there is one, after changed() was emitted for it.
    virtual QFuture<Result<Reply>> send(Command command) = 0;
    /// For the status bar: "Demo", "myhub.azure-devices.net".
    virtual QString name() const = 0;

signals:
    /// Changes in order, `before` and `after` filled in.
    void changed(const twin::Changes &changes);
    /// The hub cannot store any more (disk full, file gone). Nothing that was acknowledged is lost.
    void storeFailed(const twin::Error &error);
};

} // namespace twin::host

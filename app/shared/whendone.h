// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace app {

/// Calls `function` with the result, in the thread of `context`: at once when it is there already. Unlike
/// QFuture::then() the context may die first, as dialogs do; then nothing is called.
template <class T, class Function>
void whenDone(const QFuture<T> &future, QObject *context, Function function)
{
    if (future.isFinished())
        return void(function(future.result()));
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, function = std::move(function)]() mutable {
                         watcher->deleteLater();
                         function(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace app

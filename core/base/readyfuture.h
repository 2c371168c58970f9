// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPromise>

namespace twin {

/// A future that has its answer already. QtFuture has a word for it, but another one from Qt 6.6 on.
template <class Value>
QFuture<Value> readyFuture(Value value)
{
    QPromise<Value> promise;
    QFuture<Value> future = promise.future();
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return future;
}

} // namespace twin

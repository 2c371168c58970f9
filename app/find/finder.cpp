// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/finder.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace app {

Finder::~Finder()
{
    m_search.cancel();
    m_search.waitForFinished();
}

void Finder::start(const twin::State &state, const twin::fleet::SearchWanted &wanted, qsizetype most)
{
    m_search.cancel();
    const int run = ++m_run;
    m_search = QtConcurrent::run([state, wanted, most](QPromise<Batch> &promise) {
        (void)twin::fleet::searchTwins(state, wanted, most, [&promise](twin::fleet::SearchBatch &&batch) {
            promise.addResult(std::make_shared<const twin::fleet::SearchBatch>(std::move(batch)));
            return !promise.isCanceled();
        });
    });
    auto *watcher = new QFutureWatcher<Batch>(this);
    connect(watcher, &QFutureWatcherBase::resultsReadyAt, this, [this, watcher, run](int begin, int end) {
        for (int i = begin; run == m_run && i < end; ++i)
            emit found(watcher->resultAt(i));
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, run] {
        watcher->deleteLater();
        if (run == m_run)
            emit ended(!watcher->isCanceled());
    });
    watcher->setFuture(m_search);
}

void Finder::cancel()
{
    m_search.cancel();
}

} // namespace app

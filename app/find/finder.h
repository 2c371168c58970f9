// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/twinsearch.h"

#include <QFuture>
#include <QObject>

namespace app {

/// Looks for a text in all twins of one moment of the hub, in the pool; one search at a time.
class Finder final : public QObject
{
    Q_OBJECT
public:
    using Batch = std::shared_ptr<const twin::fleet::SearchBatch>;

    using QObject::QObject;
    /// Waits until the pool has let go of the twins.
    ~Finder() override;

    bool isRunning() const { return m_search.isRunning(); }
    /// Begins a search and ends the one before. Hits beyond `most` are counted only. Requires: `wanted`
    /// compiles.
    void start(const twin::State &state, const twin::fleet::SearchWanted &wanted, qsizetype most);
    /// ended() follows when one runs.
    void cancel();

signals:
    void found(const app::Finder::Batch &batch);
    /// The search is over; `whole`: nothing was left out.
    void ended(bool whole);

private:
    QFuture<Batch> m_search;
    int m_run = 0; // so that what an earlier search still has to say is passed over
};

} // namespace app

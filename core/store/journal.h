// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hub/hub.h"

#include <QString>

#include <memory>

namespace twin::store {

/// How much history a workspace keeps when it is compacted. Both bounds count.
struct HistoryPolicy {
    qint64 maxChanges = 1'000'000;
    qint64 maxAgeDays = 30;
};

/// One record as of a change number; null when there was none.
struct KnownRecord {
    RecordPtr record{};
    quint64 number = 0;
};

/// The journal of one hub in an SQLite file (WAL): identities, twins and changes, and named documents such as
/// the scene.
///
/// open() holds the file exclusively until the object dies. One thread: the one that opened it.
/// A change that append() accepted survives the end of the process at any later instant.
class Journal final : public ChangeStore
{
public:
    /// Opens or makes the file. Errors: StoreLocked, StoreCorrupt, StoreNewer (file untouched), StoreFull,
    /// StoreFailed; each says what is safe and what to do.
    static Result<std::unique_ptr<Journal>> open(const QString &path);
    ~Journal() override;

    /// The state after the last stored change: the newest snapshot and the changes after it.
    Result<State> load();
    /// The state as of the newest snapshot, empty without one: what the changes after it began from.
    Result<State> loadSnapshot() const;
    Result<void> append(std::span<const Change> changes) override;
    /// Writes `state` as the snapshot and drops changes beyond the policy. Requires: `state` is what was
    /// appended.
    Result<void> compact(const State &state, const HistoryPolicy &policy, Timestamp now);
    /// Number of changes since the last snapshot; compacting pays above some ten thousand.
    qint64 changesSinceSnapshot() const;

    /// Kept changes of one twin (or of all when null), newest first, at most `most`, older than number
    /// `before` (0: from the newest). `before` and `after` records are not filled in.
    Result<Changes> history(const TwinId &id, quint64 before, int most) const;

    /// The twin as of the newest snapshot. Errors: StoreCorrupt.
    Result<KnownRecord> snapshotOf(const TwinId &id) const;

    /// Named texts beside the changes, for example "scene".
    Result<void> setDocument(const QString &name, const QByteArray &text);
    Result<QByteArray> document(const QString &name) const; ///< empty when there is none

    QString path() const;

private:
    struct Private;
    explicit Journal(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace twin::store

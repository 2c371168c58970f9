// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/journalhistory.h"

#include "host/hubthread.h"
#include "store/journal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::host {

namespace {

/// What was read so far of one twin, newest first. On the hub's thread.
struct Reading {
    TwinId id{};
    QPromise<Result<TwinHistory>> promise{};
    Changes changes{};
};
using ReadingPtr = std::shared_ptr<Reading>;

Error closedError()
{
    return {ErrorCode::Cancelled, u"The hub is closed."_s};
}

template <class T>
void finish(QPromise<Result<T>> &promise, Result<T> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

void finish(Reading &reading, const store::Journal &journal)
{
    auto known = journal.snapshotOf(reading.id);
    if (!known)
        return finish<TwinHistory>(reading.promise, known.error());
    std::reverse(reading.changes.begin(), reading.changes.end());
    finish<TwinHistory>(reading.promise,
                        TwinHistory::replayed(std::move(reading.changes), known->record, known->number));
}

/// Reads the next piece. False when that was the last.
bool readPiece(Reading &reading, const store::Journal &journal)
{
    if (reading.promise.isCanceled()) {
        reading.promise.finish();
        return false;
    }
    const quint64 before = reading.changes.isEmpty() ? 0 : reading.changes.last().number;
    auto piece = journal.history(reading.id, before, JournalHistory::PieceChanges);
    if (!piece) {
        finish<TwinHistory>(reading.promise, piece.error());
        return false;
    }
    reading.changes += *piece;
    if (piece->size() == JournalHistory::PieceChanges)
        return true;
    finish(reading, journal);
    return false;
}

void readOn(HubThread &thread, const ReadingPtr &reading)
{
    const bool posted = thread.run([&thread, reading](Engine &engine) {
        const store::Journal *const journal = engine.journal();
        if (!journal)
            return finish<TwinHistory>(reading->promise, TwinHistory());
        bool more = readPiece(*reading, *journal);
        while (more && thread.isManual()) // nobody lets time go on for the next piece
            more = readPiece(*reading, *journal);
        if (more)
            readOn(thread, reading);
    });
    if (!posted)
        finish<TwinHistory>(reading->promise, closedError());
}

} // namespace

JournalHistory::JournalHistory(HubThread &thread, std::function<void()> waiting)
    : m_thread(thread)
    , m_waiting(std::move(waiting))
{ }

QFuture<Result<TwinHistory>> JournalHistory::ofTwin(const TwinId &id)
{
    const auto reading = std::make_shared<Reading>();
    reading->id = id;
    reading->promise.start();
    const auto future = reading->promise.future();
    readOn(m_thread, reading);
    if (m_thread.isManual())
        m_waiting();
    return future;
}

QFuture<Result<Changes>> JournalHistory::page(const TwinId &id, quint64 before, int most)
{
    const auto promise = std::make_shared<QPromise<Result<Changes>>>();
    promise->start();
    const auto future = promise->future();
    const bool posted = m_thread.run([promise, id, before, most](Engine &engine) {
        const store::Journal *const journal = engine.journal();
        finish<Changes>(*promise, journal ? journal->history(id, before, most) : Result<Changes>(Changes()));
    });
    if (!posted)
        finish<Changes>(*promise, closedError());
    else if (m_thread.isManual())
        m_waiting();
    return future;
}

} // namespace twin::host

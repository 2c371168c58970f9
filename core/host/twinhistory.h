// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"

namespace twin::host {

/// What is kept of one twin: its changes, oldest first, each with the record before and after it where that
/// is known. A value.
///
/// When the oldest changes were dropped (store::HistoryPolicy) the first ones say what was written, but not
/// what the whole twin was; they have no records.
class TwinHistory final
{
public:
    TwinHistory() = default;
    /// `changes` with records filled in, oldest first.
    explicit TwinHistory(Changes changes);
    /// Fills the records in: from the creation, or from `known`, which is the record as of change number
    /// `knownAt`. `changes`: of one twin, oldest first.
    static TwinHistory replayed(Changes changes, const RecordPtr &known, quint64 knownAt);

    const Changes &changes() const { return m_changes; }
    bool isEmpty() const { return m_changes.isEmpty(); }
    /// The first moment of which the whole twin is known; never when there is none.
    Timestamp knownSince() const;
    /// The position of the newest change that is not later than `time`, -1 when all are.
    qsizetype indexAt(Timestamp time) const;
    /// The position of the change of that number, -1 when it is not kept.
    qsizetype indexOf(quint64 number) const;
    /// The twin as it was at that time: null when there was none or nothing is known of it.
    RecordPtr recordAt(Timestamp time) const;

    /// Adds a newer change, as HubClient::changed() tells it; what is there already is left out.
    void append(const Change &change);

private:
    Changes m_changes;
};

} // namespace twin::host

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/wirerow.h"

#include <QAbstractListModel>
#include <QSet>

#include <deque>

namespace app {

/// What went over the wire, oldest first, as much as fits the bound: packets that match the filter, and gaps
/// between them.
///
/// While paused rows stand still and new packets wait, up to the bound again; older waiting ones are dropped
/// and counted. Runs of telemetry are folded into gaps until somebody unfolds them.
class WireModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr qsizetype DefaultCapacity = 5'000;
    static constexpr qint64 QuietMSecs = 200; ///< a longer silence is a gap
    enum Role { NumberRole = Qt::UserRole, IsGapRole };

    /// A request with its answer; either may be null. Valid until the model changes.
    struct Exchange {
        const twin::wire::LogEntry *request = nullptr;
        const twin::wire::LogEntry *answer = nullptr;
    };

    explicit WireModel(twin::host::ServerClient &server, qsizetype capacity = DefaultCapacity,
                       QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const WireRow &row(int row) const { return m_rows[std::size_t(row)]; }
    /// Requires: no gap.
    const twin::wire::LogEntry &entry(int row) const;
    /// The packet of that number and what belongs to it; empty when it is not kept.
    Exchange exchange(quint64 number) const;
    /// The row of a packet, -1 when it is not shown.
    int rowOf(quint64 number) const;
    /// Packets that are shown, oldest first.
    QList<twin::wire::LogEntry> shown() const;

    qsizetype capacity() const { return m_capacity; }
    qsizetype kept() const { return qsizetype(m_entries.size()); }
    qsizetype shownCount() const { return m_shown; }
    quint64 seen() const { return m_seen; } ///< since the start, kept or not
    bool isPaused() const { return m_paused; }
    qsizetype waiting() const { return qsizetype(m_waiting.size()); }
    quint64 dropped() const { return m_dropped; } ///< while paused
    const WireFilter &filter() const { return m_filter; }

    void setPaused(bool paused);
    void setFilter(const WireFilter &filter);
    /// Shows the telemetry of a gap. Nothing happens for any other row.
    void unfold(int row);
    void clear();

signals:
    /// Any of the numbers above has changed.
    void countsChanged();

private:
    using Entry = twin::wire::LogEntry;

    void onLogged(const QList<Entry> &entries);
    void take(const Entry &entry);
    void addRows(const Entry &entry);
    void fold(const Entry &entry);
    /// The gap that hides that packet, nullptr for none.
    WireRow *gapOver(quint64 number);
    void append(const WireRow &row);
    void lightWait(const Entry &answer);
    void fill();
    void trim();
    bool isFolded(const Entry &entry) const;
    const Entry *find(quint64 number) const;

    qsizetype m_capacity;
    std::deque<Entry> m_entries; ///< oldest first
    std::deque<WireRow> m_rows;
    QHash<quint64, quint64> m_answers; ///< number of the answer by that of the request
    std::deque<Entry> m_waiting;
    QSet<quint64> m_unfolded;
    WireFilter m_filter;
    qsizetype m_shown = 0;
    quint64 m_seen = 0;
    quint64 m_dropped = 0;
    bool m_paused = false;
    bool m_filling = false; // rows are told of by a reset
};

} // namespace app

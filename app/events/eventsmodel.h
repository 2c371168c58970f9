// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventline.h"
#include "host/hubclient.h"
#include "query/routing.h"

#include <QAbstractListModel>

#include <deque>
#include <optional>

namespace app {

/// The newest events of a hub, newest first, as many as fit the bound; those that match the filter are rows.
///
/// While paused rows stand still and new events wait, up to the bound again; older waiting ones are dropped
/// and counted.
class EventsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr qsizetype DefaultCapacity = 20'000;
    enum Role { TimeRole = Qt::UserRole, IdRole, IdTextRole, KindTextRole, IsBadRole, LatencyRole };

    /// From the first moment to the last, both within.
    struct Span {
        twin::Timestamp from{};
        twin::Timestamp to{};

        bool contains(twin::Timestamp time) const { return time >= from && time <= to; }
        friend bool operator==(const Span &, const Span &) = default;
    };

    explicit EventsModel(twin::host::HubClient &hub, qsizetype capacity = DefaultCapacity,
                         QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    qsizetype capacity() const { return m_capacity; }
    /// Events that are kept, filtered out or not.
    qsizetype kept() const { return qsizetype(m_lines.size()); }
    /// Events since the start, kept or not.
    quint64 seen() const { return m_seen; }
    bool isPaused() const { return m_paused; }
    qsizetype waiting() const { return qsizetype(m_waiting.size()); }
    quint64 dropped() const { return m_dropped; } ///< while paused
    /// Everything that is kept, filtered out or not, newest first.
    const std::deque<EventLine> &lines() const { return m_lines; }
    const EventLine &line(int row) const { return lineAt(row); }
    /// The newest one that is older than the row and like it, filtered out or not; nothing when none is kept.
    std::optional<EventLine> before(int row) const;
    /// Whether a device has said when it made its message, since the start.
    bool hasLatency() const { return m_hasLatency; }
    std::optional<Span> span() const { return m_span; }
    /// A row as one line with tabs, for the clipboard.
    QString plainText(int row) const;

    void setPaused(bool paused);
    /// Words that all must occur in id, kind or text, without regard to case; or, after WHERE, a routing
    /// condition (query.md section 11) that an event of the change must meet. A condition that cannot be read
    /// changes nothing; then its error is returned.
    twin::Result<void> setFilter(const QString &text);
    /// Only what happened within the span is a row, beside the filter; nothing: whenever it happened.
    void setSpan(std::optional<Span> span);
    /// The envelopes of the events behind the rows, oldest first, one a line.
    QByteArray jsonLines() const;
    void clear();

signals:
    /// Any of the numbers above has changed.
    void countsChanged();

private:
    void onChanged(const twin::Changes &changes);
    void add(std::deque<EventLine> newestFirst);
    void trim();
    void refill();
    bool isRouted(const twin::HubEvent &event, const twin::Change &change) const;
    bool matches(const EventLine &line) const;
    const EventLine &lineAt(int row) const;

    qsizetype m_capacity;
    EventWriter m_writer;
    std::deque<EventLine> m_lines; ///< newest first
    std::deque<quint64> m_shown; ///< serial numbers of the rows; the serial of m_lines[i] is m_newest - i
    quint64 m_newest = 0;
    std::deque<EventLine> m_waiting; ///< newest first
    quint64 m_seen = 0;
    quint64 m_dropped = 0;
    bool m_paused = false;
    bool m_hasLatency = false;
    std::optional<Span> m_span;
    twin::host::HubClient &m_hub;
    QStringList m_words;
    std::optional<twin::query::RoutingCondition> m_condition;
};

} // namespace app

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/record.h"
#include "json/key.h"
#include "json/pointer.h"
#include "twin/digitaltwin.h"

#include <QHash>
#include <QList>

#include <array>
#include <vector>

namespace twin::fleet {

/// How far a value has come that was asked of a device.
enum class Progress : quint8 {
    Asked, ///< the device is offline and has not answered
    OnTheWay, ///< it is connected and may still answer, or has answered that it works on it (202)
    Refused, ///< it answered that it will not or cannot
    Ignored, ///< it has been connected for longer than IgnoredMSecs and has not answered
    Accepted, ///< it answered that it has the value
};
constexpr std::size_t ProgressCount = 5;

/// After that time of silence a connected device is said to ignore what it was asked.
constexpr qint64 IgnoredMSecs = 5 * 60'000;

/// A property that somebody asked for in some twin; columns of the board.
struct AskedProperty {
    json::Key component; ///< empty for a property of the root
    json::Key name;

    friend bool operator==(const AskedProperty &, const AskedProperty &) = default;
    friend size_t qHash(const AskedProperty &property, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, property.component, property.name);
    }
};

/// Where the property stands in the desired and the reported section.
json::Pointer pathOf(const AskedProperty &property);

/// One asked value of one device.
struct AskedCell {
    quint32 property = 0; ///< in ConvergenceBoard::properties()
    SyncState sync = SyncState::Pending; ///< by the rules of projection.md section 3
    int code = 0; ///< of the acknowledgement, 0 for none
    Timestamp since{}; ///< when it was asked
};

/// What was asked of one device.
struct AskedRow {
    TwinId id{}; ///< null: the row is free
    bool connected = false;
    Timestamp connectedSince{};
    QString modelId{};
    QList<AskedCell> cells{}; ///< in the order of the desired properties

    /// The cell of that property, or nullptr.
    const AskedCell *cell(quint32 property) const;
};

/// What has become of the cell by `now`.
Progress progressOf(const AskedRow &row, const AskedCell &cell, Timestamp now);

/// The body of PATCH /twins that asks for the value; the same value again counts as a new wish.
Json askBody(const AskedProperty &property, const Json &value);

/// Some cells of a board, counted.
struct ProgressCounts {
    std::array<qsizetype, ProgressCount> cells{};
    std::array<qsizetype, ProgressCount> devices{}; ///< that have such a cell
    std::array<Timestamp, ProgressCount> oldest{}; ///< asked first; never without one

    qsizetype of(Progress progress) const { return cells[std::size_t(progress)]; }
    qsizetype all() const;
    /// All but the accepted ones.
    qsizetype open() const { return all() - of(Progress::Accepted); }
    void add(const AskedRow &row, Timestamp now);
};

/// Every value that is asked of the devices of a hub, and how far it has come: a row for each device, a
/// column for each property that somebody asked for. Kept current by put(). A value: copies are cheap and
/// stay as they are. One thread at a time.
class ConvergenceBoard final
{
public:
    /// The device is now `after`; null: it is gone. Modules are left out.
    void put(const TwinId &id, const RecordPtr &after);

    const QList<AskedProperty> &properties() const noexcept { return m_properties; }
    /// By number; rows keep it for life. Some may be free.
    const QList<AskedRow> &rows() const noexcept { return m_rows; }
    /// The number of the device's row, or -1.
    qsizetype rowOf(const TwinId &id) const { return m_numbers.value(id, -1); }
    qsizetype deviceCount() const noexcept { return m_numbers.size(); }
    /// The place of each row among all by the device's id. Free rows are first. Made when it is asked for
    /// after devices came or went.
    const std::vector<quint32> &idRanks() const;

private:
    quint32 numberOf(const AskedProperty &property);
    QList<AskedCell> cellsOf(const Twin &twin);

    QList<AskedProperty> m_properties;
    QHash<AskedProperty, quint32> m_propertyNumbers;
    QList<AskedRow> m_rows;
    QHash<TwinId, qsizetype> m_numbers;
    QList<qsizetype> m_free;
    mutable std::vector<quint32> m_idRanks; // empty: to be made
};

} // namespace twin::fleet

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/convergence.h"

#include <algorithm>
#include <numeric>

using namespace std::string_view_literals;

namespace twin::fleet {

namespace {

// What the device says of a property, as projection.md section 3 reads it.
AskedCell cellOf(quint32 property, const Json *reported, Stamp asked, qint64 sectionVersion)
{
    AskedCell cell{.property = property, .since = asked.time};
    std::optional<qint64> ackVersion;
    std::optional<int> ackCode;
    if (reported && isAcknowledgement(*reported)) {
        ackVersion = qint64((*reported)["av"sv].toDouble());
        ackCode = int((*reported)["ac"sv].toDouble());
        cell.code = *ackCode;
    }
    cell.sync = syncStateOf(true, asked.version > 0 ? asked.version : sectionVersion, ackVersion, ackCode);
    return cell;
}

} // namespace

const AskedCell *AskedRow::cell(quint32 property) const
{
    const auto found = std::find_if(cells.cbegin(), cells.cend(),
                                    [property](const auto &one) { return one.property == property; });
    return found == cells.cend() ? nullptr : &*found;
}

Progress progressOf(const AskedRow &row, const AskedCell &cell, Timestamp now)
{
    switch (cell.sync) {
    case SyncState::InProgress:
        return Progress::OnTheWay;
    case SyncState::InSync:
        return Progress::Accepted;
    case SyncState::Refused:
    case SyncState::Failed:
        return Progress::Refused;
    case SyncState::Pending:
    case SyncState::Reported: // without a wish there is no cell
    case SyncState::SetByDevice:
        break;
    }
    if (!row.connected)
        return Progress::Asked;
    const Timestamp heard = std::max(cell.since, row.connectedSince); // it cannot have been told before
    return heard.msecsTo(now) > IgnoredMSecs ? Progress::Ignored : Progress::OnTheWay;
}

json::Pointer pathOf(const AskedProperty &property)
{
    QStringList path{property.name.toString()};
    if (!property.component.view().empty())
        path.prepend(property.component.toString());
    return json::Pointer(path);
}

Json askBody(const AskedProperty &property, const Json &value)
{
    JsonObjectBuilder desired(2);
    if (property.component.view().empty()) {
        desired.append(property.name, value);
    } else {
        JsonObjectBuilder component(2);
        component.append("__t"sv, Json("c"sv));
        component.append(property.name, value);
        desired.append(property.component, component.take());
    }
    return Json::object({{"properties", Json::object({{"desired", desired.take()}})}});
}

qsizetype ProgressCounts::all() const
{
    return std::accumulate(cells.begin(), cells.end(), qsizetype(0));
}

void ProgressCounts::add(const AskedRow &row, Timestamp now)
{
    std::array<bool, ProgressCount> seen{};
    for (const AskedCell &cell : row.cells) {
        const auto at = std::size_t(progressOf(row, cell, now));
        ++cells[at];
        devices[at] += !std::exchange(seen[at], true);
        if (oldest[at].isNever() || cell.since < oldest[at])
            oldest[at] = cell.since;
    }
}

void ConvergenceBoard::put(const TwinId &id, const RecordPtr &after)
{
    if (id.isModule())
        return;
    qsizetype number = rowOf(id);
    if (!after) {
        if (number < 0)
            return;
        m_numbers.remove(id);
        m_rows[number] = {};
        m_idRanks.clear();
        m_free.append(number);
        return;
    }
    if (number < 0) {
        number = m_free.isEmpty() ? m_rows.size() : m_free.takeLast();
        if (number == m_rows.size())
            m_rows.append(AskedRow());
        m_numbers.insert(id, number);
        m_idRanks.clear();
    }
    auto cells = cellsOf(after->twin);
    const Identity &identity = *after->identity;
    m_rows[number] = {id, identity.connected, identity.connectionStateUpdatedTime, identity.modelId,
                      std::move(cells)};
}

const std::vector<quint32> &ConvergenceBoard::idRanks() const
{
    if (!m_idRanks.empty() || m_rows.isEmpty())
        return m_idRanks;
    std::vector<quint32> order(std::size_t(m_rows.size()));
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) {
        return m_rows[qsizetype(a)].id.device() < m_rows[qsizetype(b)].id.device();
    });
    m_idRanks.resize(order.size());
    for (quint32 rank = 0; rank < order.size(); ++rank)
        m_idRanks[order[rank]] = rank;
    return m_idRanks;
}

quint32 ConvergenceBoard::numberOf(const AskedProperty &property)
{
    const auto found = m_propertyNumbers.constFind(property);
    if (found != m_propertyNumbers.cend())
        return *found;
    const auto number = quint32(m_properties.size());
    m_properties.append(property);
    m_propertyNumbers.insert(property, number);
    return number;
}

QList<AskedCell> ConvergenceBoard::cellsOf(const Twin &twin)
{
    QList<AskedCell> cells;
    const auto take = [&](const json::Key &component, const Json &desired, const Json *reported,
                          const Stamps &stamps) {
        for (const auto &member : desired.members()) {
            if (isDtdlName(member.key.view()))
                cells.append(cellOf(numberOf({component, member.key}),
                                    reported ? reported->find(member.key) : nullptr,
                                    stamps.child(member.key).own(), twin.desired.version));
        }
    };
    for (const auto &member : twin.desired.values.members()) {
        if (!isDtdlName(member.key.view()))
            continue;
        const Json *reported = twin.reported.values.find(member.key);
        const Stamps stamps = twin.desired.stamps.child(member.key);
        if (isComponent(member.value) || (reported && isComponent(*reported)))
            take(member.key, member.value, reported, stamps);
        else
            cells.append(cellOf(numberOf({{}, member.key}), reported, stamps.own(), twin.desired.version));
    }
    return cells;
}

} // namespace twin::fleet

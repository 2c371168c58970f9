// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/clientsmodel.h"

#include "shared/celldelegate.h"
#include "shared/timetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::host::ConnectedClient;

namespace app {

namespace {

constexpr qsizetype MostSteps = 500; // a fleet that comes or goes is one step

bool isBefore(const ConnectedClient &a, const ConnectedClient &b)
{
    return a.id < b.id;
}

} // namespace

ClientsModel::ClientsModel(twin::host::ServerClient &server, QObject *parent)
    : QAbstractTableModel(parent)
    , m_server(server)
{
    connect(&server, &twin::host::ServerClient::clientsChanged, this, &ClientsModel::follow);
    follow();
}

int ClientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_clients.size());
}

int ClientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ClientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectedClient &client = m_clients.at(index.row());
    if (role == CellDelegate::FixedRole)
        return index.column() != Protocol;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Device:
        return client.id.toString();
    case Protocol:
        return client.protocol;
    case Address:
        return client.peer;
    default:
        return dateTimeText(client.since.toDateTime().toLocalTime());
    }
}

QVariant ClientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Device:
        return tr("Device");
    case Protocol:
        return tr("Protocol");
    case Address:
        return tr("Address");
    default:
        return tr("Connected since");
    }
}

// Rows that stay keep their place, and what is selected with them.
void ClientsModel::follow()
{
    QList<ConnectedClient> next = m_server.clients();
    std::sort(next.begin(), next.end(), isBefore);
    if (std::abs(next.size() - m_clients.size()) > MostSteps) {
        beginResetModel();
        m_clients = next;
        endResetModel();
        return;
    }
    for (qsizetype row = m_clients.size() - 1; row >= 0; --row) {
        const ConnectedClient &old = m_clients.at(row);
        const auto same = std::lower_bound(next.begin(), next.end(), old, isBefore);
        if (same != next.end() && same->id == old.id)
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_clients.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < next.size(); ++row) {
        if (row >= m_clients.size() || m_clients.at(row).id != next.at(row).id) {
            beginInsertRows({}, int(row), int(row));
            m_clients.insert(row, next.at(row));
            endInsertRows();
        } else if (m_clients.at(row).since != next.at(row).since ||
                   m_clients.at(row).peer != next.at(row).peer) {
            m_clients[row] = next.at(row);
            emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
        }
    }
}

} // namespace app

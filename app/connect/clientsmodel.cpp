// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/clientsmodel.h"

#include "shared/celldelegate.h"
#include "shared/timetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::host::ConnectedClient;

namespace app {

ClientsModel::ClientsModel(twin::host::ServerClient &server, QObject *parent)
    : SortedRows(parent)
    , m_server(server)
{
    connect(&server, &twin::host::ServerClient::clientsChanged, this, &ClientsModel::look);
    look();
}

int ClientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ClientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectedClient &client = rows().at(index.row());
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

void ClientsModel::look()
{
    QList<ConnectedClient> clients = m_server.clients();
    std::sort(clients.begin(), clients.end(),
              [this](const ConnectedClient &a, const ConnectedClient &b) { return isBefore(a, b); });
    follow(clients);
}

bool ClientsModel::isBefore(const ConnectedClient &a, const ConnectedClient &b) const
{
    return a.id < b.id;
}

bool ClientsModel::isAlike(const ConnectedClient &a, const ConnectedClient &b) const
{
    return a.since == b.since && a.peer == b.peer;
}

} // namespace app

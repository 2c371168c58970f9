// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/serverclient.h"

#include <QAbstractTableModel>

namespace app {

/// The clients that are connected to the hub, by device.
class ClientsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Device, Protocol, Address, Since, ColumnCount };

    explicit ClientsModel(twin::host::ServerClient &server, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const twin::host::ConnectedClient &at(int row) const { return m_clients.at(row); }

private:
    void follow();

    twin::host::ServerClient &m_server;
    QList<twin::host::ConnectedClient> m_clients;
};

} // namespace app

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect/sortedrows.h"
#include "host/serverclient.h"

namespace app {

/// The clients that are connected to the hub, by device.
class ClientsModel final : public SortedRows<twin::host::ConnectedClient>
{
    Q_OBJECT
public:
    enum Column { Device, Protocol, Address, Since, ColumnCount };

    explicit ClientsModel(twin::host::ServerClient &server, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const twin::host::ConnectedClient &at(int row) const { return rows().at(row); }

protected:
    bool isBefore(const twin::host::ConnectedClient &a, const twin::host::ConnectedClient &b) const override;
    bool isAlike(const twin::host::ConnectedClient &a, const twin::host::ConnectedClient &b) const override;

private:
    void look();

    twin::host::ServerClient &m_server;
};

} // namespace app

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/recordsmodel.h"

namespace app {

RecordsModel::RecordsModel(twin::host::HubClient &hub, QObject *parent)
    : QAbstractTableModel(parent)
    , m_hub(hub)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMSecs);
    connect(&m_settle, &QTimer::timeout, this, &RecordsModel::refresh);
}

void RecordsModel::settle()
{
    if (!m_settle.isActive())
        m_settle.start();
}

void RecordsModel::refresh()
{
    m_settle.stop();
    const QStringList ids = order();
    if (ids != m_ids && ids.mid(1) == m_ids) { // what happens all the time: a new one, above the others
        beginInsertRows({}, 0, 0);
        m_ids = ids;
        endInsertRows();
    } else if (ids != m_ids) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    }
    if (!ids.isEmpty())
        emit dataChanged(index(0, 0), index(int(ids.size()) - 1, columnCount() - 1));
    emit moved();
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

} // namespace app

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/hubclient.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace app {

/// Records that the hub keeps beside its twins, jobs for example: a row each, known by its id. Whoever
/// inherits says their order and their cells.
class RecordsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int SettleMSecs = 100; ///< several changes make one look at the records

    /// Empty when there is no such row.
    QString idAt(int row) const { return m_ids.value(row); }
    /// -1 for none.
    int rowOf(const QString &id) const { return int(m_ids.indexOf(id)); }
    /// Looks at once, not after SettleMSecs.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const final;

signals:
    /// Records came, went or are different.
    void moved();

protected:
    explicit RecordsModel(twin::host::HubClient &hub, QObject *parent = nullptr);

    /// The ids of all records, the first row first.
    virtual QStringList order() const = 0;
    /// A record is different: refresh() follows.
    void settle();
    twin::host::HubClient &hub() const { return m_hub; }

private:
    twin::host::HubClient &m_hub;
    QStringList m_ids;
    QTimer m_settle;
};

} // namespace app

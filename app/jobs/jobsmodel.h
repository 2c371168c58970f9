// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/hubclient.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace app {

/// The jobs that the hub keeps, a row each, the newest first.
class JobsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        IdColumn,
        StatusColumn,
        DoneColumn,
        FailedColumn,
        StartedColumn,
        TaskColumn,
        DevicesColumn,
        ColumnCount
    };
    static constexpr int SettleMSecs = 100; ///< several changes make one look at the jobs

    JobsModel(twin::host::HubClient &hub, QObject *parent = nullptr);

    /// nullptr when the hub has forgotten it since.
    const twin::Job *jobAt(int row) const;
    QString idAt(int row) const { return m_ids.value(row); }
    /// -1 for none.
    int rowOf(const QString &id) const { return int(m_ids.indexOf(id)); }
    /// Jobs that have begun and not ended.
    int runningCount() const;
    /// Looks at once, not after SettleMSecs.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Jobs came, went or went on.
    void moved();

private:
    void onChanged(const twin::Changes &changes);
    QString cellText(const twin::Job &job, int column) const;

    twin::host::HubClient &m_hub;
    QStringList m_ids;
    QTimer m_settle;
};

} // namespace app

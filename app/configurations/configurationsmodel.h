// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/configurations.h"
#include "host/hubclient.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace app {

/// The device configurations of the hub, a row each, the one that wins first. How many twins they target and
/// have reached is counted once, and then kept by what changes.
class ConfigurationsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        IdColumn,
        PriorityColumn,
        TargetedColumn,
        AppliedColumn,
        ConditionColumn,
        SetsColumn,
        UpdatedColumn,
        ColumnCount
    };
    static constexpr int SettleMSecs = 100; ///< several changes make one look

    ConfigurationsModel(twin::host::HubClient &hub, QObject *parent = nullptr);

    /// nullptr when it is gone.
    const twin::Configuration *configurationAt(int row) const;
    QString idAt(int row) const { return m_ids.value(row); }
    /// -1 for none.
    int rowOf(const QString &id) const { return int(m_ids.indexOf(id)); }
    twin::fleet::ConfigurationCounts countsOf(const QString &id) const { return m_counts.value(id); }
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
    /// Configurations came, went or reached more twins.
    void moved();

private:
    void onChanged(const twin::Changes &changes);
    QString cellText(const twin::Configuration &configuration, int column) const;

    twin::host::HubClient &m_hub;
    QStringList m_ids;
    twin::fleet::CountsByConfiguration m_counts;
    QTimer m_settle;
};

/// The names that a configuration sets, "level, fan.rpm".
QString namesSetBy(const twin::ConfigurationSpec &spec);

} // namespace app

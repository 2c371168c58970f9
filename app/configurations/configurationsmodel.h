// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/configurations.h"
#include "shared/recordsmodel.h"

namespace app {

/// The configurations and Edge deployments of the hub, a row each, the one that wins first. How many twins
/// they target and have reached is counted once, and then kept by what changes.
class ConfigurationsModel final : public RecordsModel
{
    Q_OBJECT
public:
    enum Column {
        IdColumn,
        KindColumn,
        PriorityColumn,
        TargetedColumn,
        AppliedColumn,
        ConditionColumn,
        SetsColumn,
        UpdatedColumn,
        ColumnCount
    };

    ConfigurationsModel(twin::host::HubClient &hub, QObject *parent = nullptr);

    /// nullptr when it is gone.
    const twin::Configuration *configurationAt(int row) const;
    twin::fleet::ConfigurationCounts countsOf(const QString &id) const { return m_counts.value(id); }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QStringList order() const override;

private:
    void onChanged(const twin::Changes &changes);
    static QString kindText(const twin::ConfigurationSpec &spec);
    QString cellText(const twin::Configuration &configuration, int column) const;

    twin::fleet::CountsByConfiguration m_counts;
};

/// The names that a configuration sets, "level, fan.rpm"; the modules that a deployment brings.
QString namesSetBy(const twin::ConfigurationSpec &spec);

} // namespace app

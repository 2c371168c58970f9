// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/recordsmodel.h"

namespace app {

/// The jobs that the hub keeps, a row each, the newest first.
class JobsModel final : public RecordsModel
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

    JobsModel(twin::host::HubClient &hub, QObject *parent = nullptr);

    /// nullptr when the hub has forgotten it since.
    const twin::Job *jobAt(int row) const;
    /// Jobs that have begun and not ended.
    int runningCount() const;

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
    QString cellText(const twin::Job &job, int column) const;
};

} // namespace app

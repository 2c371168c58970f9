// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/provisioning.h"

#include <QAbstractTableModel>

namespace twin::host {
class HubClient;
}

namespace app {

/// The enrolments of the hub's provisioning service: groups first, each kind by id.
class EnrollmentsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Proof, Status, Registered, ColumnCount };

    explicit EnrollmentsModel(twin::host::HubClient &hub, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const twin::EnrollmentPtr &at(int row) const { return m_rows.at(row).enrollment; }
    /// -1 when it is not there.
    int rowOf(twin::Enrollment::Kind kind, const QString &id) const;

signals:
    /// Rows, or what stands in them, are different.
    void changed();

private:
    struct Row {
        twin::EnrollmentPtr enrollment;
        QString registered; ///< the device of an individual one, how many of a group

        friend bool operator==(const Row &, const Row &) = default;
    };

    QList<Row> rowsNow() const;
    QString textOf(const Row &row, int column) const;
    void follow();

    twin::host::HubClient &m_hub;
    QList<Row> m_rows;
};

} // namespace app

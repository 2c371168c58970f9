// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect/sortedrows.h"
#include "hub/provisioning.h"

namespace twin::host {
class HubClient;
}

namespace app {

/// An enrollment and who has registered by it.
struct EnrollmentRow {
    twin::EnrollmentPtr enrollment;
    QString registered; ///< the device of an individual one, how many of a group

    friend bool operator==(const EnrollmentRow &, const EnrollmentRow &) = default;
};

/// The enrolments of the hub's provisioning service: groups first, each kind by id.
class EnrollmentsModel final : public SortedRows<EnrollmentRow>
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Proof, Status, Registered, ColumnCount };

    explicit EnrollmentsModel(twin::host::HubClient &hub, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const twin::EnrollmentPtr &at(int row) const { return rows().at(row).enrollment; }
    /// -1 when it is not there.
    int rowOf(twin::Enrollment::Kind kind, const QString &id) const;

signals:
    /// Rows, or what stands in them, are different.
    void changed();

protected:
    bool isBefore(const EnrollmentRow &a, const EnrollmentRow &b) const override;
    bool isAlike(const EnrollmentRow &a, const EnrollmentRow &b) const override { return a == b; }

private:
    QList<EnrollmentRow> rowsNow() const;
    QString textOf(const EnrollmentRow &row, int column) const;

    twin::host::HubClient &m_hub;
};

} // namespace app

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/enrollmentsmodel.h"

#include "host/hubclient.h"
#include "shared/celldelegate.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::Enrollment;

namespace app {

namespace {

constexpr qsizetype MostSteps = 500; // enrolments that come in bulk are one step

bool isSame(const twin::EnrollmentPtr &a, const twin::EnrollmentPtr &b)
{
    return a->kind == b->kind && a->id.compare(b->id, Qt::CaseInsensitive) == 0;
}

bool isBefore(const twin::EnrollmentPtr &a, const twin::EnrollmentPtr &b)
{
    return a->kind != b->kind ? a->kind == Enrollment::Kind::Group : a->id.toLower() < b->id.toLower();
}

} // namespace

EnrollmentsModel::EnrollmentsModel(twin::host::HubClient &hub, QObject *parent)
    : QAbstractTableModel(parent)
    , m_hub(hub)
    , m_rows(rowsNow())
{
    connect(&hub, &twin::host::HubClient::changed, this, [this](const twin::Changes &changes) {
        if (std::any_of(changes.begin(), changes.end(),
                        [](const twin::Change &change) { return twin::isOfProvisioning(change.body); }))
            follow();
    });
}

int EnrollmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EnrollmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EnrollmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == CellDelegate::FixedRole)
        return index.column() == Name;
    if (role == CellDelegate::ToneRole && !row.enrollment->enabled)
        return int(CellDelegate::Tone::Quiet);
    return role == Qt::DisplayRole ? QVariant(textOf(row, index.column())) : QVariant();
}

QString EnrollmentsModel::textOf(const Row &row, int column) const
{
    const Enrollment &enrollment = *row.enrollment;
    switch (column) {
    case Name:
        return enrollment.id;
    case Kind:
        return enrollment.kind == Enrollment::Kind::Group ? tr("group") : tr("device");
    case Proof:
        return enrollment.attestation.type == twin::Attestation::Type::X509 ? tr("certificate") : tr("key");
    case Status:
        return enrollment.enabled ? tr("enabled") : tr("disabled");
    default:
        return row.registered;
    }
}

QVariant EnrollmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Enrollment");
    case Kind:
        return tr("For");
    case Proof:
        return tr("Proof");
    case Status:
        return tr("Status");
    default:
        return tr("Registered");
    }
}

int EnrollmentsModel::rowOf(Enrollment::Kind kind, const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.enrollment->kind == kind && row.enrollment->id.compare(id, Qt::CaseInsensitive) == 0;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QList<EnrollmentsModel::Row> EnrollmentsModel::rowsNow() const
{
    const twin::Provisioning &provisioning = m_hub.state().provisioning();
    QHash<QString, int> devices;
    for (const auto &registration : provisioning.registrations()) {
        if (registration->kind == Enrollment::Kind::Group)
            ++devices[registration->enrollment];
    }
    QList<Row> rows;
    for (const auto &group : provisioning.enrollments(Enrollment::Kind::Group))
        rows.append({group, tr("%n devices", nullptr, devices.value(group->id))});
    for (const auto &one : provisioning.enrollments(Enrollment::Kind::Individual)) {
        const auto registration = provisioning.registration(one->id);
        const bool isBy = registration && registration->kind == Enrollment::Kind::Individual;
        rows.append({one, isBy ? registration->device.toString() : tr("not yet")});
    }
    return rows;
}

// Rows that stay keep their place, and what is selected with them.
void EnrollmentsModel::follow()
{
    const QList<Row> next = rowsNow();
    if (std::abs(next.size() - m_rows.size()) > MostSteps) {
        beginResetModel();
        m_rows = next;
        endResetModel();
        emit changed();
        return;
    }
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        const auto &old = m_rows.at(row).enrollment;
        const auto same = std::lower_bound(
            next.begin(), next.end(), old,
            [](const Row &one, const twin::EnrollmentPtr &other) { return isBefore(one.enrollment, other); });
        if (same != next.end() && isSame(same->enrollment, old))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < next.size(); ++row) {
        if (row >= m_rows.size() || !isSame(m_rows.at(row).enrollment, next.at(row).enrollment)) {
            beginInsertRows({}, int(row), int(row));
            m_rows.insert(row, next.at(row));
            endInsertRows();
        } else if (!(m_rows.at(row) == next.at(row))) {
            m_rows[row] = next.at(row);
            emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
        }
    }
    emit changed();
}

} // namespace app

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

EnrollmentsModel::EnrollmentsModel(twin::host::HubClient &hub, QObject *parent)
    : SortedRows(parent)
    , m_hub(hub)
{
    follow(rowsNow());
    connect(&hub, &twin::host::HubClient::changed, this, [this](const twin::Changes &changes) {
        if (std::any_of(changes.begin(), changes.end(),
                        [](const twin::Change &change) { return twin::isOfProvisioning(change.body); })) {
            follow(rowsNow());
            emit changed();
        }
    });
}

int EnrollmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EnrollmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EnrollmentRow &row = rows().at(index.row());
    if (role == CellDelegate::FixedRole)
        return index.column() == Name;
    if (role == CellDelegate::ToneRole && !row.enrollment->enabled)
        return int(CellDelegate::Tone::Quiet);
    return role == Qt::DisplayRole ? QVariant(textOf(row, index.column())) : QVariant();
}

QString EnrollmentsModel::textOf(const EnrollmentRow &row, int column) const
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
    const auto found = std::find_if(rows().begin(), rows().end(), [&](const EnrollmentRow &row) {
        return row.enrollment->kind == kind && row.enrollment->id.compare(id, Qt::CaseInsensitive) == 0;
    });
    return found == rows().end() ? -1 : int(found - rows().begin());
}

QList<EnrollmentRow> EnrollmentsModel::rowsNow() const
{
    const twin::Provisioning &provisioning = m_hub.state().provisioning();
    QHash<QString, int> devices;
    for (const auto &registration : provisioning.registrations()) {
        if (registration->kind == Enrollment::Kind::Group)
            ++devices[registration->enrollment];
    }
    QList<EnrollmentRow> rows;
    for (const auto &group : provisioning.enrollments(Enrollment::Kind::Group))
        rows.append({group, tr("%n devices", nullptr, devices.value(group->id))});
    for (const auto &one : provisioning.enrollments(Enrollment::Kind::Individual)) {
        const auto registration = provisioning.registration(one->id);
        const bool isBy = registration && registration->kind == Enrollment::Kind::Individual;
        rows.append({one, isBy ? registration->device.toString() : tr("not yet")});
    }
    return rows;
}

bool EnrollmentsModel::isBefore(const EnrollmentRow &a, const EnrollmentRow &b) const
{
    const Enrollment &one = *a.enrollment, &other = *b.enrollment;
    return one.kind != other.kind ? one.kind == Enrollment::Kind::Group
                                  : one.id.toLower() < other.id.toLower();
}

} // namespace app

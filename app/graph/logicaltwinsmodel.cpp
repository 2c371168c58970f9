// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/logicaltwinsmodel.h"

#include "host/conformanceservice.h"
#include "host/hubclient.h"
#include "shared/celldelegate.h"
#include "shared/modelwords.h"
#include "shared/naturalorder.h"
#include "shared/shapes.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype MostSingleUpdates = 300;

bool isOfLogicalTwin(const twin::Change &change)
{
    return std::holds_alternative<twin::LogicalTwinWritten>(change.body) ||
           std::holds_alternative<twin::LogicalTwinDeleted>(change.body);
}

} // namespace

LogicalTwinsModel::LogicalTwinsModel(twin::host::HubClient &hub, twin::host::ConformanceService &conformance,
                                     QObject *parent)
    : QAbstractTableModel(parent)
    , m_hub(hub)
    , m_conformance(conformance)
{
    connect(&hub, &twin::host::HubClient::changed, this, &LogicalTwinsModel::onChanged);
    connect(&conformance, &twin::host::ConformanceService::changed, this, &LogicalTwinsModel::onJudged);
    reload();
}

int LogicalTwinsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LogicalTwinsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogicalTwinsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const twin::TwinId &id = m_rows[size_t(index.row())];
    const twin::LogicalTwinPtr twin = m_hub.state().graph().twin(id);
    if (!twin)
        return {};
    const bool isName = index.column() == NameColumn;
    const auto status = m_conformance.statusOf(id);
    const bool faulty = status == twin::dtdl::ConformanceStatus::NonConformant;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? id.toString() : shortModelName(twin->modelId);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return faulty ? tr("%1: %n issues", nullptr, faultsOf(id)).arg(id.toString())
                      : QString(id.toString() + u' ' + twin->modelId);
    case CellDelegate::ShapeRole:
        return isName && faulty ? QVariant(int(Shape::Triangle)) : QVariant();
    case CellDelegate::ToneRole:
        return int(!isName  ? CellDelegate::Tone::Quiet
                   : faulty ? CellDelegate::Tone::Bad
                            : CellDelegate::Tone::Text);
    default:
        return {};
    }
}

QVariant LogicalTwinsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Twin") : tr("Model");
}

twin::TwinId LogicalTwinsModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(index.row())] : twin::TwinId();
}

QModelIndex LogicalTwinsModel::indexOf(const twin::TwinId &id) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), id, comesBefore);
    return at != m_rows.end() && *at == id ? index(int(at - m_rows.begin()), 0) : QModelIndex();
}

void LogicalTwinsModel::setFilter(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    reload();
}

void LogicalTwinsModel::onChanged(const twin::Changes &changes)
{
    QSet<twin::TwinId> touched;
    for (const twin::Change &change : changes) {
        if (isOfLogicalTwin(change))
            touched.insert(change.id);
    }
    if (touched.isEmpty())
        return;
    if (touched.size() > MostSingleUpdates)
        return reload();
    for (const twin::TwinId &id : std::as_const(touched))
        update(id);
    emit countChanged();
}

void LogicalTwinsModel::onJudged(const QList<twin::TwinId> &ids)
{
    if (ids.size() > MostSingleUpdates && !m_rows.empty()) {
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    for (const twin::TwinId &id : ids) {
        if (const QModelIndex at = indexOf(id); at.isValid())
            emit dataChanged(at, at.siblingAtColumn(ColumnCount - 1));
    }
}

void LogicalTwinsModel::update(const twin::TwinId &id)
{
    const twin::LogicalTwinPtr twin = m_hub.state().graph().twin(id);
    const bool wanted = twin && matches(*twin);
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), id, comesBefore);
    const bool there = at != m_rows.end() && *at == id;
    const int row = int(at - m_rows.begin());
    if (wanted && there) {
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (wanted) {
        beginInsertRows({}, row, row);
        m_rows.insert(at, id);
        endInsertRows();
    } else if (there) {
        beginRemoveRows({}, row, row);
        m_rows.erase(at);
        endRemoveRows();
    }
}

void LogicalTwinsModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const twin::LogicalTwinPtr &twin : m_hub.state().graph().twins()) {
        if (matches(*twin))
            m_rows.push_back(twin->id);
    }
    std::sort(m_rows.begin(), m_rows.end(), comesBefore);
    endResetModel();
    emit countChanged();
}

bool LogicalTwinsModel::matches(const twin::LogicalTwin &twin) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&twin](const QString &word) {
        return twin.id.device().contains(word, Qt::CaseInsensitive) ||
               twin.modelId.contains(word, Qt::CaseInsensitive);
    });
}

int LogicalTwinsModel::faultsOf(const twin::TwinId &id) const
{
    const auto issues = m_conformance.issuesOf(id);
    return int(std::count_if(issues.begin(), issues.end(),
                             [](const twin::host::TwinIssue &issue) { return !issue.isWarning(); }));
}

} // namespace app

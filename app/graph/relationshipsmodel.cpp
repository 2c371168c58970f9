// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/relationshipsmodel.h"

#include "host/conformanceservice.h"
#include "host/hubclient.h"
#include "hub/graphconformance.h"
#include "json/writer.h"
#include "shared/celldelegate.h"
#include "shared/issuewords.h"
#include "shared/modelwords.h"
#include "shared/shapes.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::dtdl::ConformanceCode;

namespace app {

QString RelationshipRow::key() const
{
    return u"%1 %2/%3"_s.arg(isOutgoing ? u'>' : u'<').arg(relationship->source.toString(), relationship->id);
}

RelationshipsModel::RelationshipsModel(twin::host::HubClient &hub,
                                       twin::host::ConformanceService &conformance,
                                       twin::host::ModelsClient &models, QObject *parent)
    : QAbstractTableModel(parent)
    , m_hub(hub)
    , m_conformance(conformance)
    , m_models(models)
{
    connect(&hub, &twin::host::HubClient::changed, this, &RelationshipsModel::onChanged);
    connect(&conformance, &twin::host::ConformanceService::changed, this, &RelationshipsModel::onJudged);
    connect(&models, &twin::host::ModelsClient::changed, this, &RelationshipsModel::refresh);
}

int RelationshipsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RelationshipsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RelationshipsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RelationshipRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::ToolTipRole:
        return column == StateColumn && !row.issues.isEmpty() ? sentenceOf(row.issues.first())
                                                              : cellText(row, column);
    case CellDelegate::FixedRole:
        return column == IdColumn || column == PropertiesColumn;
    case CellDelegate::ShapeRole:
        if (column != StateColumn || !isJudged(row))
            return {};
        return int(row.issues.isEmpty() ? Shape::Check : Shape::Triangle);
    case CellDelegate::ToneRole:
        if (column == StateColumn)
            return int(!row.issues.isEmpty() ? CellDelegate::Tone::Bad
                       : isJudged(row)       ? CellDelegate::Tone::Good
                                             : CellDelegate::Tone::Quiet);
        return int(column == ModelColumn || column == WayColumn ? CellDelegate::Tone::Quiet
                                                                : CellDelegate::Tone::Text);
    default:
        return {};
    }
}

QVariant RelationshipsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WayColumn:
        return tr("Way");
    case NameColumn:
        return tr("Relationship");
    case TwinColumn:
        return tr("Twin");
    case ModelColumn:
        return tr("Its model");
    case IdColumn:
        return tr("Id");
    case PropertiesColumn:
        return tr("Properties");
    default:
        return tr("By the model");
    }
}

QModelIndex RelationshipsModel::indexOfOutgoing(QStringView relationshipId) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [relationshipId](const RelationshipRow &row) {
        return row.isOutgoing && row.relationship->id == relationshipId;
    });
    return at == m_rows.end() ? QModelIndex() : index(int(at - m_rows.begin()), 0);
}

int RelationshipsModel::outgoing() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const RelationshipRow &row) { return row.isOutgoing; }));
}

void RelationshipsModel::setTwin(const twin::TwinId &id)
{
    if (id == m_twin)
        return;
    beginResetModel();
    m_twin = id;
    m_rows = rowsNow();
    endResetModel();
    emit refreshed();
}

void RelationshipsModel::onChanged(const twin::Changes &changes)
{
    const auto touches = [this](const twin::RelationshipPtr &relationship) {
        return relationship && (relationship->source == m_twin || relationship->target == m_twin);
    };
    const bool touched = std::any_of(changes.begin(), changes.end(), [&](const twin::Change &change) {
        if (const auto *written = std::get_if<twin::RelationshipWritten>(&change.body))
            return touches(written->relationship) || touches(written->before);
        const auto *deleted = std::get_if<twin::RelationshipDeleted>(&change.body);
        return deleted && touches(deleted->before);
    });
    if (touched)
        refresh();
}

void RelationshipsModel::onJudged(const QList<twin::TwinId> &ids)
{
    const QSet<twin::TwinId> judged(ids.cbegin(), ids.cend());
    const bool touched = judged.contains(m_twin) ||
                         std::any_of(m_rows.cbegin(), m_rows.cend(), [&judged](const RelationshipRow &row) {
                             return judged.contains(row.other());
                         });
    if (touched)
        refresh();
}

void RelationshipsModel::refresh()
{
    show(rowsNow());
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    emit refreshed();
}

QList<RelationshipRow> RelationshipsModel::rowsNow() const
{
    const twin::Graph &graph = m_hub.state().graph();
    QList<RelationshipRow> rows;
    for (const auto &relationship : graph.outgoing(m_twin))
        rows.append(rowOf(relationship, true));
    for (const auto &relationship : graph.incoming(m_twin))
        rows.append(rowOf(relationship, false));
    std::stable_sort(rows.begin(), rows.end(), [](const RelationshipRow &a, const RelationshipRow &b) {
        return a.isOutgoing != b.isOutgoing ? a.isOutgoing
                                            : a.relationship->name.view() < b.relationship->name.view();
    });
    return rows;
}

RelationshipRow RelationshipsModel::rowOf(const twin::RelationshipPtr &relationship, bool isOutgoing) const
{
    RelationshipRow row{.relationship = relationship, .isOutgoing = isOutgoing};
    const twin::TwinId &source = relationship->source;
    const QString modelId = twin::modelIdOf(m_hub.state(), source);
    for (const auto &issue : twin::relationshipIssues(m_hub.state(), *relationship, m_models.library().get()))
        row.issues.append({.id = source, .modelId = modelId, .issue = issue});
    return row;
}

// Rows that are still there keep their index objects, and with them selection and scroll position.
void RelationshipsModel::show(QList<RelationshipRow> rows)
{
    QSet<QString> wanted;
    for (const RelationshipRow &row : std::as_const(rows))
        wanted.insert(row.key());
    const auto isGone = [&wanted](const RelationshipRow &row) { return !wanted.contains(row.key()); };
    const auto gone = std::count_if(m_rows.cbegin(), m_rows.cend(), isGone);
    if (gone + std::abs(rows.size() - m_rows.size()) > MostStructuralChanges) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    const auto removeFrom = [this](int row, int count) {
        beginRemoveRows({}, row, row + count - 1);
        m_rows.remove(row, count);
        endRemoveRows();
    };
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (isGone(m_rows.at(row)))
            removeFrom(row, 1);
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && m_rows.at(row).key() == rows.at(row).key())
            continue;
        beginInsertRows({}, row, row);
        m_rows.insert(row, rows.at(row));
        endInsertRows();
    }
    if (const int rest = int(m_rows.size() - rows.size()); rest > 0) // moved: they stand further up now
        removeFrom(int(rows.size()), rest);
    m_rows = std::move(rows);
}

QString RelationshipsModel::cellText(const RelationshipRow &row, int column) const
{
    switch (column) {
    case WayColumn:
        return row.isOutgoing ? tr("\u2192 out") : tr("\u2190 in");
    case NameColumn:
        return row.relationship->name.toString();
    case TwinColumn:
        return row.other().toString();
    case ModelColumn:
        return shortModelName(twin::modelIdOf(m_hub.state(), row.other()));
    case IdColumn:
        return row.relationship->id;
    case PropertiesColumn:
        return row.relationship->properties.isEmpty()
                   ? QString()
                   : QString::fromUtf8(twin::json::write(row.relationship->properties));
    default:
        return stateText(row);
    }
}

QString RelationshipsModel::stateText(const RelationshipRow &row) const
{
    if (!row.issues.isEmpty())
        return ruleNameOf(row.issues.first().issue.code);
    return isJudged(row) ? tr("fits") : tr("not judged");
}

/// Whether the model of the source is at hand.
bool RelationshipsModel::isJudged(const RelationshipRow &row) const
{
    const QString modelId = twin::modelIdOf(m_hub.state(), row.relationship->source);
    return !modelId.isEmpty() && m_models.library()->find(modelId);
}

} // namespace app

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/twinissue.h"
#include "hub/change.h"

#include <QAbstractTableModel>

namespace twin::host {
class ConformanceService;
class HubClient;
class ModelsClient;
} // namespace twin::host

namespace app {

/// One row of the table of relationships.
struct RelationshipRow {
    twin::RelationshipPtr relationship{};
    bool isOutgoing = true;
    QList<twin::host::TwinIssue> issues{}; ///< of this relationship, by the model of its source

    /// The twin at the other end.
    const twin::TwinId &other() const { return isOutgoing ? relationship->target : relationship->source; }
    /// Names the relationship and its way: the same when it is written again.
    QString key() const;
};

/// The relationships of one twin: those that begin at it by name and id, then those that lead to it by name,
/// source and id.
///
/// Follows the hub, the models and the judge.
class RelationshipsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        WayColumn,
        NameColumn,
        TwinColumn,
        ModelColumn,
        IdColumn,
        PropertiesColumn,
        StateColumn,
        ColumnCount
    };
    static constexpr qsizetype MostStructuralChanges = 300; ///< in one go; more reset the model

    RelationshipsModel(twin::host::HubClient &hub, twin::host::ConformanceService &conformance,
                       twin::host::ModelsClient &models, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The twin whose relationships these are; null at first.
    const twin::TwinId &twin() const { return m_twin; }
    const RelationshipRow &rowAt(int row) const { return m_rows.at(row); }
    /// Invalid when the twin has no such relationship that begins at it.
    QModelIndex indexOfOutgoing(QStringView relationshipId) const;
    int outgoing() const;
    int incoming() const { return int(m_rows.size()) - outgoing(); }

    void setTwin(const twin::TwinId &id);

signals:
    /// Rows came, went or say something else.
    void refreshed();

private:
    void onChanged(const twin::Changes &changes);
    void onJudged(const QList<twin::TwinId> &ids);
    void refresh();
    QList<RelationshipRow> rowsNow() const;
    RelationshipRow rowOf(const twin::RelationshipPtr &relationship, bool isOutgoing) const;
    void show(QList<RelationshipRow> rows);
    QString cellText(const RelationshipRow &row, int column) const;
    QString stateText(const RelationshipRow &row) const;
    bool isJudged(const RelationshipRow &row) const;

    twin::host::HubClient &m_hub;
    twin::host::ConformanceService &m_conformance;
    twin::host::ModelsClient &m_models;
    twin::TwinId m_twin;
    QList<RelationshipRow> m_rows;
};

} // namespace app

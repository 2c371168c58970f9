// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/modelrow.h"
#include "shared/propertylink.h"

#include <QAbstractItemModel>

#include <memory>

namespace app {

/// The tree of a model: interface, contents, parts; schema; semantic type and unit.
class ModelTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { MemberColumn, SchemaColumn, NoteColumn, ColumnCount };

    explicit ModelTreeModel(QObject *parent = nullptr);
    ~ModelTreeModel() override;

    /// Requires: a valid index of this model. Holds until the next setRows().
    const ModelRow &row(const QModelIndex &index) const;
    /// The row of these contents, from the first interface down; invalid when there is none.
    QModelIndex indexOf(const QStringList &path) const;
    /// The innermost row of the text that the pointer leads into.
    QModelIndex indexAt(const twin::json::Pointer &pointer) const;

    /// Whether a twin may have a place for it; parts of it have none of their own.
    static bool isContent(const ModelRow &row);
    /// The interface at the root of the row, which its path begins at.
    QString interfaceOf(const QModelIndex &index) const;
    /// Whether the row is a counterpart of what is chosen or hovered in another view.
    bool isLit(const QModelIndex &index) const;

    void setRows(std::vector<ModelRow> rows);
    /// Lights these contents and no others, without a signal: only views paint it.
    void setLit(const QList<PropertyLink::Spot> &lit);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;

    Node *nodeAt(const QModelIndex &index) const;
    QModelIndex find(const QModelIndex &parent, const QStringList &path) const;

    std::unique_ptr<Node> m_root;
    QList<PropertyLink::Spot> m_lit;
};

} // namespace app

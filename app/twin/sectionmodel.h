// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twin/treerow.h"

#include <QAbstractItemModel>
#include <QElapsedTimer>

#include <memory>

namespace app {

/// One column of the Twin view as a tree: tags, desired, reported or the digital twin.
///
/// It is told what it should show and moves there with the fewest row signals, so that selection, expansion
/// and scroll position stay. More than MaxStructuralChanges insertions, removals and moves in one step reset
/// it.
class SectionModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, SinceColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole, ///< JSON Pointer text in the column's document
        KindRole, ///< Json::Kind as int; absent without a value
        JsonRole, ///< twin::Json
        SyncRole, ///< twin::SyncState as int; absent for a row that has none
        ChangedAgeRole, ///< milliseconds since the shown value changed; absent when it never did
        WasRole, ///< what stands aside of the value: "was 21.8"
    };
    static constexpr int MaxStructuralChanges = 300;

    explicit SectionModel(QObject *parent = nullptr);
    ~SectionModel() override;

    /// Requires: a valid index of this model. The reference holds until the next setRows().
    const RowFace &face(const QModelIndex &index) const;
    /// The row of a place; for a removed or unknown one an invalid index.
    QModelIndex indexOf(const twin::json::Pointer &path) const;
    /// Milliseconds since the row's value changed, -1 when it did not.
    qint64 changedAge(const QModelIndex &index) const;

    /// Shows `rows`. With `flash`, leaves whose value or state differs count as changed now.
    void setRows(TreeRows rows, bool flash);
    /// Shows `rows` of something else: a reset, nothing flashes.
    void replaceRows(TreeRows rows);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// At least one row was marked as changed by setRows().
    void flashed();

private:
    struct Node;

    Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexAt(const Node *node, int column = 0) const;
    QString displayText(const RowFace &face, int column) const;
    QString accessibleText(const RowFace &face) const;
    QString toolTip(const RowFace &face) const;
    void syncChildren(Node *parent, std::vector<TreeRow> &rows);
    void removeVanished(Node *parent, const std::vector<TreeRow> &rows);
    void placeRow(Node *parent, int at, TreeRow &row);
    void updateFace(Node *node, TreeRow &row);

    std::unique_ptr<Node> m_root;
    QElapsedTimer m_clock;
    bool m_flash = false;
    bool m_flashedAny = false;
};

} // namespace app

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modeltreemodel.h"

using namespace Qt::StringLiterals;

namespace app {

struct ModelTreeModel::Node {
    ModelRow row;
    Node *parent = nullptr;
    int at = 0;
    std::vector<std::unique_ptr<Node>> children{};

    void adopt(std::vector<ModelRow> rows)
    {
        for (ModelRow &each : rows) {
            auto child = std::make_unique<Node>();
            std::vector<ModelRow> below = std::move(each.children);
            each.children.clear();
            child->row = std::move(each);
            child->parent = this;
            child->at = int(children.size());
            child->adopt(std::move(below));
            children.push_back(std::move(child));
        }
    }
};

ModelTreeModel::ModelTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{ }

ModelTreeModel::~ModelTreeModel() = default;

const ModelRow &ModelTreeModel::row(const QModelIndex &index) const
{
    return nodeAt(index)->row;
}

QModelIndex ModelTreeModel::indexOf(const QStringList &path) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (const QModelIndex found = path.isEmpty() ? index(i, 0) : find(index(i, 0), path); found.isValid())
            return found;
    }
    return {};
}

QModelIndex ModelTreeModel::find(const QModelIndex &parent, const QStringList &path) const
{
    for (int i = 0; i < rowCount(parent); ++i) {
        const QModelIndex child = index(i, 0, parent);
        const ModelRow &here = row(child);
        if (here.path == path && isContent(here))
            return child;
        if (const QModelIndex below = find(child, path); below.isValid())
            return below;
    }
    return {};
}

QModelIndex ModelTreeModel::indexAt(const twin::json::Pointer &pointer) const
{
    QModelIndex at;
    for (int i = 0; i < rowCount(at);) {
        const QModelIndex child = index(i, 0, at);
        const ModelRow &here = row(child);
        if (!here.isInherited && here.pointer.isPrefixOf(pointer)) {
            at = child;
            i = 0;
        } else {
            ++i;
        }
    }
    return at;
}

bool ModelTreeModel::isContent(const ModelRow &row)
{
    return !row.path.isEmpty() && row.kind != ModelRow::Kind::Interface && row.kind != ModelRow::Kind::Part;
}

QString ModelTreeModel::interfaceOf(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    while (node->parent && node->parent != m_root.get())
        node = node->parent;
    return node->row.modelId;
}

bool ModelTreeModel::isLit(const QModelIndex &index) const
{
    return !m_lit.isEmpty() && isContent(row(index)) &&
           m_lit.contains(PropertyLink::Spot{.modelId = interfaceOf(index), .path = row(index).path});
}

void ModelTreeModel::setLit(const QList<PropertyLink::Spot> &lit)
{
    m_lit = lit;
}

void ModelTreeModel::setRows(std::vector<ModelRow> rows)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->adopt(std::move(rows));
    endResetModel();
}

QModelIndex ModelTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent)
               ? createIndex(row, column, nodeAt(parent)->children[size_t(row)].get())
               : QModelIndex();
}

QModelIndex ModelTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Node *const up = nodeAt(index)->parent;
    return up == m_root.get() ? QModelIndex() : createIndex(up->at, 0, up);
}

int ModelTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int ModelTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ModelTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ModelRow &here = row(index);
    const QString cells[] = {here.name, here.schema, here.note};
    switch (role) {
    case Qt::DisplayRole:
        return cells[index.column()];
    case Qt::ToolTipRole: {
        QStringList lines{here.name, here.displayName, here.description,
                          here.isInherited ? tr("from %1").arg(here.modelId) : QString()};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return index.column() == MemberColumn ? QStringList{here.name, here.schema, here.note}.join(u", "_s)
                                              : cells[index.column()];
    default:
        return {};
    }
}

QVariant ModelTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Member"), tr("Schema"), tr("Semantic type, unit")};
    return titles[section];
}

ModelTreeModel::Node *ModelTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

} // namespace app

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/sectionmodel.h"

#include "json/writer.h"
#include "shared/timetext.h"
#include "twin/rowbuilder.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::Json;

namespace app {

namespace {

constexpr qsizetype MaxToolTipChars = 2000;

/// What stays the same while a row changes. A note follows the row of the same name.
QString keyOf(const RowFace &face)
{
    return face.kind == RowFace::Kind::Note ? QString(face.name + u'\n') : face.name;
}

} // namespace

struct SectionModel::Node {
    RowFace face;
    QString key;
    Node *parent = nullptr;
    int row = 0;
    qint64 changedAt = -1;
    std::vector<std::unique_ptr<Node>> children;

    static std::unique_ptr<Node> make(TreeRow &from, Node *parent)
    {
        auto node = std::make_unique<Node>();
        node->parent = parent;
        node->fill(from.children);
        node->key = keyOf(from);
        node->face = std::move(static_cast<RowFace &>(from));
        return node;
    }
    void fill(std::vector<TreeRow> &rows)
    {
        children.reserve(rows.size());
        for (TreeRow &each : rows)
            children.push_back(make(each, this));
        renumber(0);
    }
    void renumber(size_t from)
    {
        for (size_t i = from; i < children.size(); ++i)
            children[i]->row = int(i);
    }
    int find(const QString &wanted, int from) const
    {
        for (size_t i = size_t(from); i < children.size(); ++i)
            if (children[i]->key == wanted)
                return int(i);
        return -1;
    }
    /// Rows to insert, remove or (roughly) move to come to `rows`; stops counting above `limit`.
    int structuralChanges(const std::vector<TreeRow> &rows, int limit) const
    {
        QHash<QString, const Node *> mine;
        for (const auto &child : children)
            mine.insert(child->key, child.get());
        int count = 0;
        int last = -1;
        for (const TreeRow &each : rows) {
            const Node *node = mine.take(keyOf(each));
            if (!node || node->row < last)
                ++count;
            if (node) {
                last = node->row;
                count += node->structuralChanges(each.children, limit - count);
            }
            if (count > limit)
                return count;
        }
        return count + int(mine.size());
    }
};

SectionModel::SectionModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    m_clock.start();
}

SectionModel::~SectionModel() = default;

const RowFace &SectionModel::face(const QModelIndex &index) const
{
    return nodeAt(index)->face;
}

QModelIndex SectionModel::indexOf(const twin::json::Pointer &path) const
{
    const Node *node = m_root.get();
    for (const QString &token : path.tokens()) {
        const int row = node->find(token, 0);
        if (row < 0)
            return {};
        node = node->children[size_t(row)].get();
    }
    return indexAt(node);
}

qint64 SectionModel::changedAge(const QModelIndex &index) const
{
    const qint64 at = nodeAt(index)->changedAt;
    return at < 0 ? -1 : m_clock.elapsed() - at;
}

void SectionModel::setRows(TreeRows rows, bool flash)
{
    if (m_root->structuralChanges(rows, MaxStructuralChanges) > MaxStructuralChanges) {
        replaceRows(std::move(rows));
        return;
    }
    m_flash = flash;
    m_flashedAny = false;
    syncChildren(m_root.get(), rows);
    if (m_flashedAny)
        emit flashed();
}

void SectionModel::replaceRows(TreeRows rows)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->fill(rows);
    endResetModel();
}

void SectionModel::syncChildren(Node *parent, std::vector<TreeRow> &rows)
{
    removeVanished(parent, rows);
    for (size_t i = 0; i < rows.size(); ++i)
        placeRow(parent, int(i), rows[i]);
}

void SectionModel::removeVanished(Node *parent, const std::vector<TreeRow> &rows)
{
    QSet<QString> wanted;
    wanted.reserve(qsizetype(rows.size()));
    for (const TreeRow &row : rows)
        wanted.insert(keyOf(row));
    auto &children = parent->children;
    for (int last = int(children.size()) - 1; last >= 0; --last) {
        if (wanted.contains(children[size_t(last)]->key))
            continue;
        int first = last;
        while (first > 0 && !wanted.contains(children[size_t(first - 1)]->key))
            --first;
        beginRemoveRows(indexAt(parent), first, last);
        children.erase(children.begin() + first, children.begin() + last + 1);
        parent->renumber(size_t(first));
        endRemoveRows();
        last = first;
    }
}

void SectionModel::placeRow(Node *parent, int at, TreeRow &row)
{
    auto &children = parent->children;
    const int found = parent->find(keyOf(row), at);
    if (found < 0) {
        beginInsertRows(indexAt(parent), at, at);
        auto node = Node::make(row, parent);
        if (m_flash && node->children.empty()) {
            node->changedAt = m_clock.elapsed();
            m_flashedAny = true;
        }
        children.insert(children.begin() + at, std::move(node));
        parent->renumber(size_t(at));
        endInsertRows();
        return;
    }
    if (found > at) {
        beginMoveRows(indexAt(parent), found, found, indexAt(parent), at);
        std::rotate(children.begin() + at, children.begin() + found, children.begin() + found + 1);
        parent->renumber(size_t(at));
        endMoveRows();
    }
    Node *node = children[size_t(at)].get();
    updateFace(node, row);
    syncChildren(node, row.children);
}

void SectionModel::updateFace(Node *node, TreeRow &row)
{
    const RowFace &next = row;
    if (node->face == next)
        return;
    const bool leaf = row.children.empty() || next.sync;
    if (m_flash && leaf && (node->face.text != next.text || node->face.state != next.state)) {
        node->changedAt = m_clock.elapsed();
        m_flashedAny = true;
    }
    node->face = std::move(static_cast<RowFace &>(row));
    emit dataChanged(indexAt(node, 0), indexAt(node, ColumnCount - 1));
}

SectionModel::Node *SectionModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex SectionModel::indexAt(const Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, column, node);
}

QModelIndex SectionModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    if (row < 0 || row >= int(node->children.size()) || column < 0 || column >= ColumnCount ||
        parent.column() > 0)
        return {};
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex SectionModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexAt(nodeAt(index)->parent) : QModelIndex();
}

Qt::ItemFlags SectionModel::flags(const QModelIndex &index) const
{
    // Whether a column may be changed at all is the view's to say.
    const bool member = index.isValid() && nodeAt(index)->face.kind == RowFace::Kind::Member;
    return QAbstractItemModel::flags(index) | (member ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

int SectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int SectionModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant SectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RowFace &face = nodeAt(index)->face;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(face, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(face);
    case Qt::ToolTipRole:
        return toolTip(face);
    case PathRole:
        return face.path.toString();
    case KindRole:
        return face.value ? QVariant(int(face.value->kind())) : QVariant();
    case JsonRole:
        return face.value ? QVariant::fromValue(*face.value) : QVariant();
    case SyncRole:
        return face.sync ? QVariant(int(*face.sync)) : QVariant();
    case ChangedAgeRole:
        return nodeAt(index)->changedAt < 0 ? QVariant() : QVariant(changedAge(index));
    case WasRole:
        return face.aside.isEmpty() ? QVariant() : QVariant(face.aside);
    default:
        return {};
    }
}

QVariant SectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ValueColumn:
        return tr("Value");
    case SinceColumn:
        return tr("Since");
    default:
        return {};
    }
}

QString SectionModel::displayText(const RowFace &face, int column) const
{
    switch (column) {
    case NameColumn:
        return face.kind == RowFace::Kind::Note ? QString() : face.name;
    case ValueColumn:
        return face.aside.isEmpty() ? face.text : QString(face.text + u' ' + face.aside).trimmed();
    case SinceColumn:
        return face.state.isEmpty() ? RowBuilder::timeText(face.since) : face.state;
    default:
        return {};
    }
}

QString SectionModel::accessibleText(const RowFace &face) const
{
    QStringList parts;
    if (face.kind == RowFace::Kind::Member)
        parts.append(face.name);
    parts.append(displayText(face, ValueColumn));
    if (!face.state.isEmpty())
        parts.append(face.state);
    if (face.edit != RowFace::Edit::None)
        parts.append(face.edit == RowFace::Edit::Added     ? tr("added")
                     : face.edit == RowFace::Edit::Removed ? tr("removed")
                                                           : tr("changed"));
    parts.removeAll(QString());
    return parts.join(u", ");
}

QString SectionModel::toolTip(const RowFace &face) const
{
    QStringList lines;
    lines.append(face.name + u": " + displayText(face, ValueColumn));
    if (face.value && face.value->isContainer() && !face.value->isEmpty())
        lines.append(QString::fromUtf8(twin::json::writeIndented(*face.value)).left(MaxToolTipChars));
    if (!face.state.isEmpty())
        lines.append(face.explanation.isEmpty() ? face.state
                                                : QString(face.state + u": " + face.explanation));
    else if (!face.explanation.isEmpty())
        lines.append(face.explanation);
    if (!face.since.isNever())
        lines.append(
            tr("since %1").arg(dateTimeText(face.since.toDateTime().toLocalTime(), Exact::Millisecond)));
    if (face.version > 0)
        lines.append(tr("version %1").arg(face.version));
    return lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s).replace(u"  "_s, u"&nbsp; "_s);
}

} // namespace app

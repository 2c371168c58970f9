// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/findmodel.h"

#include "shared/celldelegate.h"
#include "shared/charticon.h"

#include <QPoint>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using twin::fleet::SearchHit;

QString sectionWord(const SearchHit &hit)
{
    if (!hit.section)
        return FindModel::tr("Identity");
    switch (*hit.section) {
    case twin::Section::Tags:
        return FindModel::tr("Tags");
    case twin::Section::Desired:
        return FindModel::tr("Desired");
    case twin::Section::Reported:
        return FindModel::tr("Reported");
    }
    Q_UNREACHABLE();
}

QString whereWord(const SearchHit &hit)
{
    switch (hit.in) {
    case SearchHit::In::Id:
        return FindModel::tr("in the id");
    case SearchHit::In::ModelId:
        return FindModel::tr("in the model id");
    case SearchHit::In::Name:
        return FindModel::tr("in the name");
    case SearchHit::In::Value:
        return FindModel::tr("in the value");
    }
    Q_UNREACHABLE();
}

QString textOf(const SearchHit &hit, int column)
{
    switch (column) {
    case FindModel::DeviceColumn:
        return hit.id.toString();
    case FindModel::SectionColumn:
        return sectionWord(hit);
    case FindModel::PathColumn:
        return hit.path.toString();
    case FindModel::ValueColumn:
        return hit.value;
    default:
        return whereWord(hit);
    }
}

// A name is the end of its path; what was escaped there has moved, so nothing is marked then.
QVariant markOf(const SearchHit &hit, int column)
{
    const QPoint at(int(hit.at.start), int(hit.at.length));
    switch (hit.in) {
    case SearchHit::In::Id:
        return column == FindModel::DeviceColumn ? QVariant(at) : QVariant();
    case SearchHit::In::ModelId:
        return column == FindModel::ValueColumn ? QVariant(at) : QVariant();
    case SearchHit::In::Value:
        return column == FindModel::ValueColumn && hit.at.start + hit.at.length < hit.value.size() + 1
                   ? QVariant(at)
                   : QVariant();
    case SearchHit::In::Name:
        break;
    }
    const QString path = column == FindModel::PathColumn ? hit.path.toString() : QString();
    return path.endsWith(hit.text) ? QVariant(at + QPoint(int(path.size() - hit.text.size()), 0))
                                   : QVariant();
}

} // namespace

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int FindModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = hitAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(hit, column);
    case Qt::AccessibleTextRole:
        return column == DeviceColumn ? plainText(index.row()).replace(u'\t', u", "_s) : textOf(hit, column);
    case HitRole:
        return markOf(hit, column);
    case ChartIcon::Role:
        return column == ValueColumn && hit.section && hit.isNumber;
    case CellDelegate::FixedRole:
        return column == PathColumn || column == ValueColumn;
    case CellDelegate::ToneRole:
        return int(column == SectionColumn || column == WhereColumn ? CellDelegate::Tone::Quiet
                                                                    : CellDelegate::Tone::Text);
    default:
        return {};
    }
}

QVariant FindModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DeviceColumn:
        return tr("Device");
    case SectionColumn:
        return tr("Section");
    case PathColumn:
        return tr("Path");
    case ValueColumn:
        return tr("Value");
    default:
        return tr("Found");
    }
}

Place FindModel::placeAt(int row) const
{
    const SearchHit &hit = hitAt(row);
    return {.id = hit.id, .section = hit.section, .path = hit.path};
}

QString FindModel::plainText(int row) const
{
    QStringList parts;
    for (int column = 0; column < WhereColumn; ++column)
        parts.append(textOf(hitAt(row), column));
    return parts.join(u'\t');
}

void FindModel::clear()
{
    beginResetModel();
    m_hits.clear();
    m_found = m_looked = m_devices = 0;
    endResetModel();
}

void FindModel::add(const twin::fleet::SearchBatch &batch)
{
    m_found += batch.found;
    m_looked += batch.looked;
    if (batch.hits.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(batch.hits.size()) - 1);
    for (const SearchHit &hit : batch.hits) {
        m_devices += m_hits.empty() || m_hits.back().id != hit.id ? 1 : 0;
        m_hits.push_back(hit);
    }
    endInsertRows();
}

} // namespace app

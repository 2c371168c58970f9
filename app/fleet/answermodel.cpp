// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/answermodel.h"

#include "json/writer.h"
#include "shared/celldelegate.h"
#include "shared/theme.h"

namespace app {

void AnswerModel::show(std::vector<twin::Json> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_columns.clear();
    for (const twin::Json &row : m_rows) {
        for (const auto &member : row.members()) {
            const QString name = member.key.toString();
            if (!m_columns.contains(name))
                m_columns.append(name);
        }
    }
    endResetModel();
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AnswerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const twin::Json *value =
        m_rows[std::size_t(index.row())].find(twin::json::Key(QStringView(m_columns[index.column()])));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return value ? twin::json::plainText(*value) : QString();
    case Qt::TextAlignmentRole:
        return value && value->isNumber() ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case CellDelegate::FixedRole:
        return true;
    default:
        return {};
    }
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_columns.value(section))
                                                                    : QVariant();
}

} // namespace app

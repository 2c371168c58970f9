// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/modelrow.h"
#include "shared/theme.h"

#include <QStyledItemDelegate>

namespace app {

class Mirror;

/// The letter in a box that stands for a kind of content; components have a box in a box.
void paintKind(QPainter &painter, const QRect &area, ModelRow::Kind kind, const Theme &theme, bool selected);

/// Paints a cell of a model's tree: kind and name with the mark of what is inherited, schema, semantic type
/// and unit; what is faulty in its colour with its shape.
class ModelTreeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ModelTreeDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintMember(QPainter *painter, QRect area, const ModelRow &row, const Mirror &mirror,
                     bool selected) const;
    void paintNote(QPainter *painter, QRect area, const ModelRow &row, const Mirror &mirror,
                   bool selected) const;

    const Theme &m_theme;
};

} // namespace app

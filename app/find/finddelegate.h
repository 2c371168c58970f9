// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QStyledItemDelegate>

namespace app {

class Mirror;

/// Paints the cells of what was found: the hit stands on a field of its own and is underlined, and a long
/// text is cut so that the hit is seen.
class FindDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `height` of a row in pixels at 100 %.
    FindDelegate(const Theme &theme, double height, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Where the icon of a cell stands, in a layout from left to right; empty when it has none.
    QRect chartArea(const QRect &cell, const QModelIndex &index) const;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    /// The chart icon of a number was clicked.
    void chartWanted(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintMarked(QPainter &painter, const QRect &area, QString text, QPoint mark,
                     const Mirror &mirror) const;

    const Theme &m_theme;
    double m_height;
};

} // namespace app

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/rowpaint.h"

#include <QStyledItemDelegate>

namespace app {

/// Paints the cells of a table: a shape where the model names one, the text, the chart icon beside a number
/// that can be drawn (ChartIcon::Role), a line below.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// What a model tells beside the text.
    enum Role {
        ToneRole = Qt::UserRole + 200, ///< Tone as int; absent: Tone::Text
        ShapeRole, ///< Shape as int, in front of the text; absent: none
        FixedRole, ///< true: in the fixed font
        ShapeToneRole, ///< Tone of the shape as int; absent: that of the text
    };
    enum class Tone { Text, Quiet, Good, Waiting, Bad };

    /// `height` of a row in pixels at 100 %.
    CellDelegate(const Theme &theme, double height, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the icon of a cell stands, in a layout from left to right; empty when it has none.
    QRect chartArea(const QRect &cell, const QModelIndex &index) const;

signals:
    /// The chart icon of a number was clicked.
    void chartWanted(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    QColor colorOf(Tone tone, bool selected) const;

    const Theme &m_theme;
    double m_height;
};

} // namespace app

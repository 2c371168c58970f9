// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/rowpaint.h"

#include <QStyledItemDelegate>

namespace app {

/// Paints the cells of a table: a shape where the model names one, the text, a line below.
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

private:
    QColor colorOf(Tone tone, bool selected) const;

    const Theme &m_theme;
    double m_height;
};

} // namespace app

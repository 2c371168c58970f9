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
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintMarked(QPainter &painter, const QRect &area, QString text, QPoint mark,
                     const Mirror &mirror) const;

    const Theme &m_theme;
    double m_height;
};

} // namespace app

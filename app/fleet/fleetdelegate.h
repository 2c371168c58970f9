// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/fleetcolumn.h"
#include "shared/theme.h"

#include <QStyledItemDelegate>

namespace app {

/// Paints the cells of the fleet table: in the first column the check box, then the dot of the connection in
/// front of the device's id and the word "pinned" behind it; values in the colours of their kinds, and beside
/// a number of the twin the chart icon.
class FleetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    FleetDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

signals:
    /// The chart icon of a number was clicked.
    void chartWanted(const QModelIndex &index);

private:
    QRect chartArea(const QRect &cell, const QModelIndex &index) const;
    QRect checkArea(const QRect &cell) const;
    void paintFirst(QPainter &painter, QRect &area, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    QColor colorOf(FleetColumn::Kind kind, bool selected) const;

    const Theme &m_theme;
};

} // namespace app

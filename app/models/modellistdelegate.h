// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QStyledItemDelegate>

namespace app {

class Mirror;

/// Paints sources in two lines (order, name, faults; place, count) and models below them in one.
class ModelListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ModelListDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSource(QPainter *painter, const QRect &area, const Mirror &mirror, const QModelIndex &index,
                     bool selected) const;
    void paintModel(QPainter *painter, const QRect &area, const Mirror &mirror,
                    const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace app

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QStyledItemDelegate>

namespace app {

/// Paints an event: time, device, kind, sentence. Bad news in its colour; the sentence says it in words.
class EventDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit EventDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace app

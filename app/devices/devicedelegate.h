// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QStyledItemDelegate>

namespace app {

/// Paints a row of the device list: dot, id, and at the right what matters most about it.
class DeviceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit DeviceDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace app

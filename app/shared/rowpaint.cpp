// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/rowpaint.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace app {

void paintRow(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option, int row,
              RowLine line)
{
    const Colors &c = theme.colors();
    const QRect &rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(rect, c.selection);
    else if (line == RowLine::None && row % 2 == 1)
        painter.fillRect(rect, c.alternate);
    if (line == RowLine::Below)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, c.lineSoft);

    const QStyle::State focused = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & focused) == focused) {
        painter.setPen(c.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

} // namespace app

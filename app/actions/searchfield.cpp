// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/searchfield.h"

#include "shared/mirror.h"

#include <QPainter>

namespace app {

SearchField::SearchField(const Theme &theme, const QString &keys, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_keys(keys)
{
    setText(tr("Search or run a command"));
    setAccessibleName(text());
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(), update(); });
}

QSize SearchField::sizeHint() const
{
    return {m_theme.px(340), m_theme.px(22)};
}

void SearchField::paintEvent(QPaintEvent *)
{
    const Colors &c = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? c.accent : c.line);
    painter.setBrush(c.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const QRect area = rect().adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    const int keysWidth = fontMetrics().horizontalAdvance(m_keys) + m_theme.px(8);
    painter.setPen(c.quiet);
    const Mirror mirror(*this);
    mirror.write(painter, area, m_keys, Qt::AlignRight);
    mirror.write(painter, area, fontMetrics().elidedText(text(), Qt::ElideRight, area.width() - keysWidth));
}

} // namespace app

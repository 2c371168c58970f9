// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/linkbutton.h"

#include <QPainter>

namespace app {

LinkButton::LinkButton(const Theme &theme, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(), update(); });
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.uiFont());
    return {metrics.horizontalAdvance(text()) + 2, metrics.height() + 2};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = m_theme.uiFont();
    font.setUnderline(underMouse() && isEnabled());
    painter.setFont(font);
    const Colors &c = m_theme.colors();
    painter.setPen(isEnabled() ? c.accent : c.quiet);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus()) {
        painter.setPen(c.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace app

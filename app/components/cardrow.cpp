// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "components/cardrow.h"

#include "shared/mirror.h"

#include <QPainter>

namespace app {

CardRow::CardRow(const Theme &theme, double indent, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_indent(indent)
    , m_row(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &CardRow::fit);
    fit();
}

void CardRow::setFill(QColor Colors::*fill)
{
    m_fill = fill;
    update();
}

void CardRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().*m_fill);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colors().lineSoft);
}

void CardRow::fit()
{
    setFixedHeight(m_theme.px(Height));
    m_row->setContentsMargins(Mirror(*this)(QMargins(m_theme.roomPx(m_indent), 0, m_theme.px(12), 1)));
    m_row->setSpacing(m_theme.px(8));
    update();
}

EdgeLine::EdgeLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedWidth(1);
}

void EdgeLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().line);
}

void keepWidth(QWidget &widget, const Theme &theme, double width)
{
    const auto fit = [&widget, &theme, width] { widget.setFixedWidth(theme.px(width)); };
    QObject::connect(&theme, &Theme::changed, &widget, fit);
    fit();
}

} // namespace app

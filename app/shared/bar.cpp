// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/bar.h"

#include <QPainter>

namespace app {

BarBase::BarBase(const Theme &theme, QColor Colors::*fill, double height, Line line, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_fill(fill)
    , m_height(height)
    , m_line(line)
{
    connect(&theme, &Theme::changed, this, [this] { applyTheme(); });
}

void BarBase::setSpacing(double margin, double gap)
{
    m_margin = margin;
    m_gap = gap;
    applyTheme();
}

void BarBase::applyTheme()
{
    const int margin = m_theme.px(m_margin);
    layout()->setContentsMargins(margin, m_line == Line::Above ? 1 : 0, margin,
                                 m_line == Line::Below ? 1 : 0);
    layout()->setSpacing(m_theme.px(m_gap));
    update();
}

void BarBase::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = m_theme.colors();
    painter.fillRect(rect(), c.*m_fill);
    if (m_line == Line::Above)
        painter.fillRect(0, 0, width(), 1, c.line);
    else if (m_line == Line::Below)
        painter.fillRect(0, height() - 1, width(), 1, c.line);
}

Bar::Bar(const Theme &theme, QColor Colors::*fill, double height, Line line, QWidget *parent)
    : BarBase(theme, fill, height, line, parent)
    , m_row(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    Bar::applyTheme();
}

void Bar::applyTheme()
{
    setFixedHeight(heightNow());
    BarBase::applyTheme();
}

} // namespace app

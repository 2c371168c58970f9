// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/flowbar.h"

#include "shared/flowrow.h"

#include <QPainter>

namespace app {

FlowBar::FlowBar(const Theme &theme, QColor Colors::*fill, double height, Bar::Line line, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_fill(fill)
    , m_height(height)
    , m_line(line)
    , m_row(new FlowRow(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would be one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &FlowBar::applyTheme);
    applyTheme();
}

void FlowBar::setSpacing(double margin, double gap)
{
    m_margin = margin;
    m_gap = gap;
    applyTheme();
}

void FlowBar::add(QWidget *widget)
{
    m_row->addWidget(widget);
}

void FlowBar::addSpring()
{
    m_row->addSpring();
}

int FlowBar::lineCount() const
{
    return m_row->lineCount(width());
}

void FlowBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = m_theme.colors();
    painter.fillRect(rect(), c.*m_fill);
    if (m_line == Bar::Line::Above)
        painter.fillRect(0, 0, width(), 1, c.line);
    else if (m_line == Bar::Line::Below)
        painter.fillRect(0, height() - 1, width(), 1, c.line);
}

void FlowBar::applyTheme()
{
    const int margin = m_theme.px(m_margin);
    const int line = m_line == Bar::Line::None ? 0 : 1;
    m_row->setContentsMargins(margin, m_line == Bar::Line::Above ? 1 : 0, margin,
                              m_line == Bar::Line::Below ? 1 : 0);
    m_row->setLineHeight(m_theme.px(m_height) - line);
    m_row->setSpacing(m_theme.px(m_gap));
    updateGeometry();
    update();
}

} // namespace app

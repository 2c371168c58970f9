// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/flowbar.h"

#include "shared/flowrow.h"

namespace app {

FlowBar::FlowBar(const Theme &theme, QColor Colors::*fill, double height, Line line, QWidget *parent)
    : BarBase(theme, fill, height, line, parent)
    , m_row(new FlowRow(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would be one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    FlowBar::applyTheme();
}

void FlowBar::add(QWidget *widget, Qt::Alignment edge)
{
    m_row->addWidget(widget);
    m_row->setAlignment(widget, edge);
}

void FlowBar::addSpring()
{
    m_row->addSpring();
}

void FlowBar::applyTheme()
{
    m_row->setLineHeight(heightNow() - lineWidth());
    BarBase::applyTheme();
    updateGeometry();
}

} // namespace app

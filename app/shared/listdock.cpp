// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/listdock.h"

#include "shared/bar.h"
#include "shared/textlabel.h"

namespace app {

ListDock::ListDock(Theme &theme, const QString &name, const QString &title, QWidget *pane, QWidget *parent)
    : QDockWidget(title, parent)
    , m_count(nullptr)
{
    setObjectName(name);
    setFeatures(QDockWidget::DockWidgetMovable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    auto *head = new Bar(theme, &Colors::header, 26, Bar::Line::Below, this);
    auto *caption = new TextLabel(theme, TextLabel::Look::Strong, head);
    m_count = new TextLabel(theme, TextLabel::Look::Quiet, head);
    caption->setText(title);
    head->row()->addWidget(caption);
    head->row()->addWidget(m_count);
    head->addSpring();
    setTitleBarWidget(head);
    setWidget(pane);
}

void ListDock::setCountText(const QString &text)
{
    m_count->setText(text);
}

} // namespace app

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/listdock.h"

#include "shared/bar.h"
#include "shared/textlabel.h"

#include <QMainWindow>

namespace app {

ListDock::ListDock(Theme &theme, const QString &name, const QString &title, QWidget *pane, QWidget *parent)
    : QDockWidget(title, parent)
    , m_theme(theme)
    , m_scale(theme.roomPx(1000))
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

void ListDock::followTextSize()
{
    connect(&m_theme, &Theme::changed, this, &ListDock::onTheme);
}

void ListDock::setCountText(const QString &text)
{
    m_count->setText(text);
}

void ListDock::onTheme()
{
    const int scale = m_theme.roomPx(1000);
    const int before = std::exchange(m_scale, scale);
    auto *window = qobject_cast<QMainWindow *>(parentWidget());
    if (before != scale && isVisible() && window)
        window->resizeDocks({this}, {width() * scale / before}, Qt::Horizontal);
}

} // namespace app

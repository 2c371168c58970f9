// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/codepaint.h"

#include <QEvent>
#include <QGuiApplication>

namespace app {

CodePaint::CodePaint()
    : m_isTurned(QGuiApplication::isRightToLeft())
{
    if (!m_isTurned)
        return;
    qGuiApp->installEventFilter(this);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

CodePaint::~CodePaint()
{
    if (m_isTurned)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

// No widget lays itself out anew for it.
bool CodePaint::eventFilter(QObject *, QEvent *event)
{
    return event->type() == QEvent::ApplicationLayoutDirectionChange;
}

} // namespace app

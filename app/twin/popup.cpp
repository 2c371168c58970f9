// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/popup.h"

#include "shared/theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace app {

Popup::Popup(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setFrameShape(Box);
    setAutoFillBackground(true);
    setAttribute(Qt::WA_DeleteOnClose);
    const int margin = theme.px(8);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(margin);
}

void Popup::listenTo(QWidget *field, Qt::KeyboardModifiers withEnter)
{
    m_withEnter = withEnter;
    field->installEventFilter(this);
}

bool Popup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool escape = key->key() == Qt::Key_Escape;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (event->type() == QEvent::ShortcutOverride && escape) {
        event->accept(); // the window must not take it for its own
        return true;
    }
    if (event->type() == QEvent::KeyPress && escape) {
        emit cancelled();
        return true;
    }
    if (event->type() == QEvent::KeyPress && enter && (key->modifiers() & m_withEnter) == m_withEnter) {
        accept();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace app

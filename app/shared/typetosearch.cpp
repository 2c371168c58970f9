// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/typetosearch.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace app {

namespace {

bool isTyping(const QKeyEvent &key)
{
    constexpr Qt::KeyboardModifiers Commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = key.text();
    return !(key.modifiers() & Commands) && text.size() == 1 && text.at(0).isPrint() && !text.at(0).isSpace();
}

} // namespace

TypeToSearch::TypeToSearch(QAbstractItemView *list, QLineEdit *field)
    : QObject(list)
    , m_field(field)
{
    list->installEventFilter(this);
}

bool TypeToSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isTyping(*static_cast<QKeyEvent *>(event)) ||
        !m_field->isVisible() || !m_field->isEnabled())
        return QObject::eventFilter(watched, event);
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->end(false);
    QCoreApplication::sendEvent(m_field, event);
    return true;
}

} // namespace app

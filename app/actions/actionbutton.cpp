// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actionbutton.h"

#include <QAbstractButton>
#include <QAction>
#include <QPushButton>

namespace app {

void tie(QAbstractButton *button, QAction *action)
{
    const bool hasText = !button->text().isEmpty();
    const auto follow = [button, action, hasText] {
        if (!hasText)
            button->setText(action->text());
        button->setEnabled(action->isEnabled());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    follow();
}

QPushButton *makeActionButton(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    tie(button, action);
    return button;
}

} // namespace app

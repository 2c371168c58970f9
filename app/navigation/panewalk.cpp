// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/panewalk.h"

#include "actions/actions.h"

#include <QApplication>

namespace app {

PaneWalk::PaneWalk(Actions &actions, std::function<QList<QWidget *>()> panes, QObject *parent)
    : QObject(parent)
    , m_panes(std::move(panes))
{
    actions.bind(ActionId::NextPane, this, [this] { step(1); });
    actions.bind(ActionId::PreviousPane, this, [this] { step(-1); });
}

void PaneWalk::step(int by)
{
    const QList<QWidget *> panes = m_panes();
    const int count = int(panes.size());
    int at = 0;
    for (int i = 0; i < count; ++i) {
        if (panes[i]->isAncestorOf(QApplication::focusWidget()))
            at = i;
    }
    for (int tried = 0; tried < count; ++tried) {
        at = (at + by + count) % count;
        if (panes[at]->isVisible())
            return panes[at]->setFocus(Qt::TabFocusReason);
    }
}

} // namespace app

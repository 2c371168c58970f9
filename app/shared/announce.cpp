// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/announce.h"

#include <QAccessible>
#include <QWidget>

namespace app {

void announce(QWidget *widget)
{
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert); // does nothing while no screen reader listens
}

} // namespace app

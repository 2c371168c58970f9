// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/announce.h"

#include <QAccessible>
#include <QLabel>

namespace app {

void announce(QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const QString words = label ? label->text() : widget->accessibleName();
    if (words.isEmpty())
        return;
        // Both do nothing while no screen reader listens.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent said(widget, words);
#else
    QAccessibleEvent said(widget, QAccessible::Alert); // the reader asks for the words itself
#endif
    QAccessible::updateAccessibility(&said);
}

} // namespace app

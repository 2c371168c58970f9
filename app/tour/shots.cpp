// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/shots.h"

#include "mainwindow.h"
#include "shared/theme.h"

#include <QDialog>
#include <QPainter>

namespace app {

void trigger(Stage &stage, ActionId id)
{
    stage.session.actions().action(id)->trigger();
    stage.settle();
}

QImage shootWindow(Stage &stage)
{
    return stage.session.window().grab().toImage();
}

QDialog *openDialog(Stage &stage)
{
    return stage.session.window().findChild<QDialog *>();
}

QImage shootDialog(Stage &stage)
{
    QImage whole = shootWindow(stage);
    const QImage inner = openDialog(stage)->grab().toImage();
    QPainter painter(&whole);
    const QRect place(QPoint((whole.width() - inner.width()) / 2, (whole.height() - inner.height()) / 2),
                      inner.size());
    painter.drawImage(place.topLeft(), inner);
    painter.setPen(stage.session.context().theme.colors().quiet);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
    return whole;
}

void closeDialog(Stage &stage)
{
    openDialog(stage)->close();
    stage.settle();
}

} // namespace app

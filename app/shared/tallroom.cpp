// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/tallroom.h"

#include <QEvent>
#include <QScrollBar>

namespace app {

TallRoom::TallRoom(QWidget *content, int leastLines, QWidget *parent)
    : QScrollArea(parent)
    , m_leastLines(leastLines)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it takes it
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
}

QSize TallRoom::minimumSizeHint() const
{
    if (widget()->isHidden())
        return {0, 0};
    const QSize least = widget()->minimumSizeHint();
    return {least.width() + verticalScrollBar()->sizeHint().width(),
            qMin(least.height(), m_leastLines * fontMetrics().lineSpacing())};
}

QSize TallRoom::sizeHint() const
{
    return widget()->isHidden() ? QSize(0, 0) : widget()->sizeHint();
}

// Another page, or one that changed, has another least size.
bool TallRoom::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return handled;
}

} // namespace app

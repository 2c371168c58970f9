// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/scrolled.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollArea>

namespace app {

namespace {

// A QScrollArea keeps the size that its content had first.
class Area final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override
    {
        if (!widget())
            return QScrollArea::sizeHint();
        const QLayout *layout = widget()->layout();
        QSize size = widget()->sizeHint();
        if (layout && layout->hasHeightForWidth())
            size.setHeight(layout->totalHeightForWidth(viewport()->width()));
        return size.boundedTo(QSize(36, 24) * fontMetrics().height()); // as Qt does
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            updateGeometry();
    }
};

} // namespace

QWidget *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new Area(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace app

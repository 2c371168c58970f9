// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/scrolled.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace app {

namespace {

// A QScrollArea keeps the size that its content had first.
class Area : public QScrollArea
{
public:
    Area(QWidget *content, QWidget *parent)
        : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus); // what is in it takes it
        setWidget(content);
    }

    QSize sizeHint() const override
    {
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

// A resizable QScrollArea would give the content the height that it likes at that width, not the least one.
class TallArea final : public Area
{
public:
    TallArea(QWidget *content, int leastLines, QWidget *parent)
        : Area(content, parent)
        , m_leastLines(leastLines)
    {
        setWidgetResizable(false);
    }

    QSize minimumSizeHint() const override
    {
        if (widget()->isHidden())
            return {0, 0};
        const QSize least = widget()->minimumSizeHint();
        return {least.width() + verticalScrollBar()->sizeHint().width(),
                qMin(least.height(), m_leastLines * fontMetrics().lineSpacing())};
    }
    QSize sizeHint() const override { return widget()->isHidden() ? QSize(0, 0) : widget()->sizeHint(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool handled = Area::eventFilter(watched, event);
        if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show))
            fit();
        return handled;
    }
    void resizeEvent(QResizeEvent *event) override
    {
        Area::resizeEvent(event);
        fit();
    }

private:
    void fit()
    {
        const QSize room = maximumViewportSize();
        const int least = widget()->minimumSizeHint().height();
        const int bar = least > room.height() ? verticalScrollBar()->sizeHint().width() : 0;
        widget()->resize(room.width() - bar, qMax(room.height(), least));
    }

    int m_leastLines;
};

} // namespace

QWidget *scrolled(QWidget *content, QWidget *parent)
{
    return new Area(content, parent);
}

QWidget *scrolled(QWidget *content, int leastLines, QWidget *parent)
{
    return new TallArea(content, leastLines, parent);
}

} // namespace app

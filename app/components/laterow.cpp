// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "components/laterow.h"

#include "components/cardrow.h"

#include <QFocusEvent>

namespace app {

LateRow::LateRow(const Theme &theme, int lines, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(lines)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void LateRow::makeNow()
{
    if (m_isMade)
        return;
    m_isMade = true;
    setFocusPolicy(Qt::ClickFocus);
    make();
    // New widgets are the last of the whole window for the Tab key: these belong here.
    QWidget *before = this;
    for (QWidget *stop : stops()) {
        setTabOrder(before, stop);
        before = stop;
    }
    for (QObject *child : children()) {
        if (child->isWidgetType() && isVisible())
            static_cast<QWidget *>(child)->show();
    }
}

QList<QWidget *> LateRow::stops() const
{
    QList<QWidget *> stops = findChildren<QWidget *>();
    stops.removeIf([](const QWidget *widget) { return !(widget->focusPolicy() & Qt::TabFocus); });
    return stops;
}

QSize LateRow::sizeHint() const
{
    return m_isMade ? QWidget::sizeHint() : lateSize();
}

QSize LateRow::minimumSizeHint() const
{
    return m_isMade ? QWidget::minimumSizeHint() : lateSize();
}

QSize LateRow::lateSize() const
{
    return {0, m_theme.px(CardRow::Height) * m_lines};
}

// The focus came before anybody saw the row: it goes on to what the row has.
void LateRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_isMade)
        return;
    makeNow();
    const bool isBack = event->reason() == Qt::BacktabFocusReason;
    if (!isBack && event->reason() != Qt::TabFocusReason)
        return;
    const QList<QWidget *> stops = this->stops();
    if (stops.isEmpty())
        focusNextPrevChild(!isBack);
    else
        (isBack ? stops.last() : stops.first())->setFocus(event->reason());
}

} // namespace app

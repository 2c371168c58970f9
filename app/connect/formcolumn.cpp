// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/formcolumn.h"

#include "shared/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr double FormWidth = 532; // of the design

} // namespace

FormColumn::FormColumn(Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    auto *forms = new QWidget(this);
    forms->setAutoFillBackground(true);
    forms->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(forms);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(forms);
    connect(&theme, &Theme::changed, this, &FormColumn::fit);
}

// What stands in the forms, and in which font, changes at any time.
bool FormColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

// Texts grow more than the room does.
void FormColumn::fit()
{
    const int wanted = (m_theme.px(FormWidth) + m_theme.roomPx(FormWidth)) / 2;
    const int least = widget()->minimumSizeHint().width();
    const int bar = verticalScrollBar()->sizeHint().width();
    setMinimumWidth(least + bar);
    setMaximumWidth(qMax(wanted, least) + bar);
}

} // namespace app

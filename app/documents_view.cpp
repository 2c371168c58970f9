// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Documents that remembers where somebody is in them, for the tabs that share the widgets.
#include "components/componentspane.h"
#include "documents.h"
#include "graph/graphpane.h"
#include "history/historypane.h"
#include "shared/pagestack.h"
#include "twin/twincolumns.h"
#include "twin/twinpane.h"

#include <QApplication>

namespace app {

DocumentsView Documents::view() const
{
    DocumentsView view{.document = currentName(), .spots = m_spots};
    for (const QString &name : m_seen) {
        if (!m_spots.contains(name))
            view.spots.insert(name, ViewSpots::of(*document(name.toLatin1().constData())));
    }
    view.column = twinPane()->columns()->currentColumn();
    view.moments = historyPane()->moments();
    view.graphTwin = graphPane()->twin();
    if (QWidget *const focus = QApplication::focusWidget(); focus && isAncestorOf(focus))
        view.focus = focus;
    return view;
}

void Documents::keepTyped()
{
    twinPane()->keepTyped();
}

void Documents::setView(const DocumentsView &view)
{
    m_spots = view.spots;
    if (!view.graphTwin.isNull() && view.graphTwin != graphPane()->twin())
        graphPane()->showTwin(view.graphTwin);
    const HistoryPane::Moments now = historyPane()->moments();
    if (view.moments.a != now.a || view.moments.b != now.b)
        historyPane()->setMoments(view.moments);
    if (view.column)
        twinPane()->columns()->setCurrentColumn(*view.column);
    if (!view.document.isEmpty() && view.document != currentName())
        open(view.document.toLatin1().constData());
    else
        showSpots();
}

void Documents::takeFocus(const DocumentsView &view)
{
    if (view.focus && isAncestorOf(view.focus) && view.focus->isVisible())
        view.focus->setFocus(Qt::OtherFocusReason);
    else
        current()->setFocus(Qt::OtherFocusReason);
}

void Documents::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showSpots();
}

// A document that nobody looks at may not have made its rows yet.
void Documents::showSpots()
{
    if (!isVisible() || !m_spots.contains(currentName()))
        return;
    m_spots.take(currentName()).restore(*current());
    if (current() == twinPane())
        twinPane()->columns()->linkCurrent();
}

} // namespace app

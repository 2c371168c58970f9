// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpdesk.h"

#include "actions/actions.h"
#include "actions/cheatsheet.h"
#include "help/about.h"
#include "help/helpcontext.h"
#include "help/helpwindow.h"

#include <QApplication>
#include <QWhatsThis>

using namespace Qt::StringLiterals;

namespace app {

HelpDesk::HelpDesk(AppContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    Actions &actions = context.actions;
    actions.bind(ActionId::HelpContents, this, &HelpDesk::openForFocus);
    actions.bind(ActionId::WhatsThis, this, &HelpDesk::enterWhatsThis);
    actions.bind(ActionId::News, this, [this] { open(u"news"_s); });
    actions.bind(ActionId::Licences, this, [this] { open(u"licences"_s); });
    actions.bind(ActionId::CheatSheet, this,
                 [this] { (new CheatSheet(m_context.actions, m_context.theme, m_window))->open(); });
    actions.bind(ActionId::About, this, [this] { openAbout(m_context, m_window); });
    describeActions();
}

HelpWindow *HelpDesk::helpWindow() const
{
    return m_help;
}

void HelpDesk::open(const QString &page)
{
    if (!m_help)
        m_help = new HelpWindow(m_context, m_window);
    m_help->open(page);
    m_help->show();
    m_help->activateWindow();
}

// A widget may name its page itself: the Problems drawer does, for the fault that is chosen.
void HelpDesk::openForFocus()
{
    QWidget *const focus = QApplication::focusWidget();
    for (const QWidget *at = focus; at; at = at->parentWidget()) {
        if (const QString own = at->property("helpPage").toString(); !own.isEmpty())
            return open(own);
    }
    open(helpPageOf(focus));
}

void HelpDesk::enterWhatsThis()
{
    describeParts(*m_window);
    QWhatsThis::enterWhatsThisMode();
}

void HelpDesk::describeActions()
{
    for (const ActionSpec &spec : Actions::table()) {
        QAction *const action = m_context.actions.action(spec.id);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString menu = Actions::menuText(spec.menu).remove(u'&');
        const QString name = m_context.actions.plainText(spec.id);
        action->setWhatsThis(keys.isEmpty() ? tr("%1, in the menu %2").arg(name, menu)
                                            : tr("%1, in the menu %2 (%3)").arg(name, menu, keys));
    }
}

} // namespace app

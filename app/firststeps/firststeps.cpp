// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firststeps/firststeps.h"

#include "actions/actions.h"
#include "firststeps/firststepspanel.h"
#include "help/helpdesk.h"
#include "host/hubclient.h"
#include "settings/settings.h"
#include "shared/theme.h"

namespace app {

FirstSteps::FirstSteps(AppContext &context, QMainWindow *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_log(StepLog::fromString(context.settings.firstSteps.value()))
{
    context.actions.bind(ActionId::FirstSteps, this, &FirstSteps::open);
    connect(&context.hub, &twin::host::HubClient::changed, this, &FirstSteps::onChanges);
}

FirstStepsPanel *FirstSteps::panel() const
{
    return m_panel;
}

void FirstSteps::openOnce()
{
    if (m_context.settings.firstStepsSeen.value())
        return;
    m_context.settings.firstStepsSeen.set(true);
    open();
}

// Whoever asks for the steps again after all were done begins anew.
void FirstSteps::open()
{
    if (m_log.isAllDone())
        m_log = {};
    if (!m_panel) {
        m_panel = new FirstStepsPanel(m_context, m_window);
        m_window->addDockWidget(m_window->isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea,
                                m_panel);
        m_window->resizeDocks({m_panel}, {m_context.theme.roomPx(280)}, Qt::Horizontal);
        if (auto *desk = m_window->findChild<HelpDesk *>())
            connect(m_panel, &FirstStepsPanel::pageWanted, desk, &HelpDesk::open);
        connect(m_panel, &FirstStepsPanel::left, m_panel, &QObject::deleteLater);
    }
    m_panel->setLog(m_log);
    m_panel->show();
}

void FirstSteps::onChanges(const twin::Changes &changes)
{
    if (m_log.isAllDone() || !m_log.add(changes))
        return;
    m_context.settings.firstSteps.set(m_log.toString());
    if (m_panel)
        m_panel->setLog(m_log);
}

} // namespace app

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawers/drawertable.h"

#include "configurations/configurationspane.h"
#include "events/eventspane.h"
#include "find/findpane.h"
#include "jobs/jobspane.h"
#include "messages/messagespane.h"
#include "problems/problemspane.h"
#include "telemetry/telemetrypane.h"
#include "wire/wirepane.h"

#include <QCoreApplication>

namespace app {

namespace {

template <class Pane>
Drawer *make(AppContext &context, QWidget *parent)
{
    return new Pane(context, parent);
}

} // namespace

const QList<DrawerSpec> &drawerTable()
{
    static const QList<DrawerSpec> rows{
        {"events", QT_TRANSLATE_NOOP("app::Drawers", "Events"), ActionId::ShowEvents, make<EventsPane>},
        {"wire", QT_TRANSLATE_NOOP("app::Drawers", "Wire"), ActionId::ShowWire, make<WirePane>},
        {"telemetry", QT_TRANSLATE_NOOP("app::Drawers", "Telemetry"), ActionId::ShowTelemetry,
         make<TelemetryPane>},
        {"find", QT_TRANSLATE_NOOP("app::Drawers", "Find"), ActionId::FindInTwins, make<FindPane>},
        {"messages", QT_TRANSLATE_NOOP("app::Drawers", "Messages"), ActionId::ShowMessages,
         make<MessagesPane>},
        {"jobs", QT_TRANSLATE_NOOP("app::Drawers", "Jobs"), ActionId::ShowJobs, make<JobsPane>},
        {"configurations", QT_TRANSLATE_NOOP("app::Drawers", "Configurations"), ActionId::ShowConfigurations,
         make<ConfigurationsPane>},
        {"problems", QT_TRANSLATE_NOOP("app::Drawers", "Problems"), ActionId::ShowProblems,
         make<ProblemsPane>},
    };
    return rows;
}

} // namespace app

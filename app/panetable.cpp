// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panetable.h"

#include "components/componentspane.h"
#include "graph/graphpane.h"
#include "history/historypane.h"
#include "simulation/simulationpane.h"
#include "twin/twinpane.h"

#include <QCoreApplication>

namespace app {

namespace {

template <class Pane>
constexpr PaneSpec document(const char *name, const char *title)
{
    return {name, title,
            [](AppContext &context, QWidget *parent) -> QWidget * { return new Pane(context, parent); },
            [](QWidget *pane, const twin::TwinId &id) { static_cast<Pane *>(pane)->setDevice(id); }};
}

} // namespace

const QList<PaneSpec> &paneTable()
{
    static const QList<PaneSpec> rows{
        document<TwinPane>("twin", QT_TRANSLATE_NOOP("app::Documents", "Twin")),
        document<ComponentsPane>("components", QT_TRANSLATE_NOOP("app::Documents", "Components")),
        document<SimulationPane>("simulation", QT_TRANSLATE_NOOP("app::Documents", "Simulation")),
        document<GraphPane>("graph", QT_TRANSLATE_NOOP("app::Documents", "Graph")),
        document<HistoryPane>("history", QT_TRANSLATE_NOOP("app::Documents", "History")),
    };
    return rows;
}

} // namespace app

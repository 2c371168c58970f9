// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panetable.h"

#include "graph/graphpane.h"
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
        document<SimulationPane>("simulation", QT_TRANSLATE_NOOP("app::Documents", "Simulation")),
        document<GraphPane>("graph", QT_TRANSLATE_NOOP("app::Documents", "Graph")),
    };
    return rows;
}

} // namespace app

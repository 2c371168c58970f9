// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/componentsviews.h"

#include "actions/actions.h"
#include "center.h"
#include "components/commandbox.h"
#include "components/componentspane.h"
#include "components/propertyrow.h"
#include "components/schemafield.h"
#include "components/schemaform.h"
#include "mainwindow.h"
#include "shared/place.h"
#include "telemetry/chart.h"
#include "telemetry/telemetrypane.h"
#include "tour/shots.h"
#include "twin/draftbar.h"

namespace app {

namespace {

ComponentsPane &pane(Stage &stage)
{
    return *static_cast<ComponentsPane *>(stage.session.window().document("components"));
}

void enterComponents(Stage &stage)
{
    stage.session.actions().action(ActionId::ShowComponents)->trigger();
    stage.settle();
    ComponentCard *card = pane(stage).card(QStringLiteral("thermostat1"));
    if (!card)
        return;
    if (PropertyRow *row = card->row(QStringLiteral("targetTemperature")); row && row->field())
        row->field()->type(QStringLiteral("24.5"));
    for (CommandBox *box : card->commands()) {
        box->setFolded(false);
        if (box->form() && box->form()->field(QStringLiteral("since")))
            box->form()->field(QStringLiteral("since"))->type(QStringLiteral("2026-11-22T09:00:00Z"));
        box->invoke();
    }
    stage.session.actions().action(ActionId::ShowTelemetry)->trigger();
    stage.play(2000);
    stage.settle();
    for (TelemetryPane *drawer : stage.session.window().findChildren<TelemetryPane *>()) {
        drawer->lines().add(ChartLimit{23.5});
        drawer->chart()->draw();
    }
    stage.settle();
}

void leaveComponents(Stage &stage)
{
    emit pane(stage).draftBar()->discardWanted();
    stage.session.actions().action(ActionId::ShowEvents)->trigger();
    stage.session.window().goTo(
        {.id = stage.session.window().currentDevice(), .section = twin::Section::Desired});
    stage.session.actions().action(ActionId::GoLive)->trigger();
    stage.settle();
}

} // namespace

QList<TourView> componentsViews()
{
    return {{"components", enterComponents, shootWindow, leaveComponents}};
}

} // namespace app

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/eventsviews.h"

#include "actions/actions.h"
#include "drawers/drawers.h"
#include "events/eventdetails.h"
#include "events/eventspane.h"
#include "host/hubclient.h"
#include "mainwindow.h"
#include "shared/theme.h"
#include "telemetry/chart.h"
#include "telemetry/chartwindow.h"
#include "telemetry/telemetrypane.h"
#include "telemetry/telemetrytiles.h"
#include "tour/shots.h"

#include <QListView>
#include <QPainter>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace app {

namespace {

EventsPane &eventsPane(Stage &stage)
{
    return *static_cast<EventsPane *>(stage.session.window().drawers()->drawer("events"));
}

TelemetryPane &telemetryPane(Stage &stage)
{
    return *static_cast<TelemetryPane *>(stage.session.window().drawers()->drawer("telemetry"));
}

/// A device of the demo sends CBOR with the time at which it was made, as over MQTT.
void sendCbor(Stage &stage, const char *hex, qint64 latencyMSecs)
{
    const AppContext &context = stage.session.context();
    const twin::Timestamp now = eventsPane(stage).model().lines().front().time; // or a little later
    twin::SendTelemetry message{.id = *twin::TwinId::parse(u"ahu-2"_s), .payload = {}};
    message.origin.bytes = QByteArray::fromHex(hex);
    message.payload = twin::Json(QString::fromLatin1(message.origin.bytes.toBase64()));
    message.origin.system = twin::Json::object(
        {{"content-type", twin::Json(std::string_view("application/cbor"))},
         {"iothub-creation-time-utc", twin::Json(now.plusMSecs(-latencyMSecs).toString())}});
    context.hub.send(message);
    stage.settle();
}

void choose(Stage &stage, EventDetails::Tab tab)
{
    EventsPane &pane = eventsPane(stage);
    pane.list()->setFocus();
    for (int row = 0; row < pane.model().rowCount(); ++row) {
        if (pane.model().line(row).latencyMSecs) {
            pane.list()->setCurrentIndex(pane.model().index(row));
            break;
        }
    }
    pane.details()->tabs()->setCurrentIndex(tab);
    stage.settle();
}

void enterEvent(Stage &stage)
{
    stage.session.window().drawers()->open("events");
    sendCbor(stage,
             "a2"
             "71"
             "737570706c7954656d7065726174757265"
             "f94d50"
             "6c"
             "647563745072657373757265"
             "f95a40",
             38);
    stage.play(1500);
    sendCbor(stage,
             "a2"
             "71"
             "737570706c7954656d7065726174757265"
             "f94d80"
             "6c"
             "647563745072657373757265"
             "f95a40",
             124);
    choose(stage, EventDetails::Compared);
}

void enterTimeline(Stage &stage)
{
    enterEvent(stage);
    trigger(stage, ActionId::EnlargeDrawer);
    trigger(stage, ActionId::EventTimeline);
    stage.play(1000);
    choose(stage, EventDetails::Message);
}

void leaveEvent(Stage &stage)
{
    emit eventsPane(stage).details()->closeWanted();
    eventsPane(stage).details()->tabs()->setCurrentIndex(EventDetails::Message);
    stage.settle();
}

void leaveTimeline(Stage &stage)
{
    trigger(stage, ActionId::EventTimeline);
    trigger(stage, ActionId::EnlargeDrawer);
    leaveEvent(stage);
}

void enterTiles(Stage &stage)
{
    stage.session.window().drawers()->open("telemetry");
    trigger(stage, ActionId::TelemetryAsTiles);
    TelemetryPane &pane = telemetryPane(stage);
    const auto series = stage.session.context().telemetry.all();
    for (const SeriesKey &key : series) {
        if (key.id.device() == u"ahu-2")
            pane.lines().add(key);
    }
    pane.tiles()->setCurrentIndex(pane.lines().index(0));
    if (const auto *key = std::get_if<SeriesKey>(&pane.lines().lines().first()))
        pane.tiles()->facts().chooseRange(*key, SeriesRange{15, 35});
    stage.play(2000);
}

void leaveTiles(Stage &stage)
{
    trigger(stage, ActionId::TelemetryAsChart);
    telemetryPane(stage).lines().clear();
    telemetryPane(stage).setDevice(stage.session.window().currentDevice());
    stage.session.window().drawers()->open("events");
}

ChartWindow *chartWindow(Stage &stage)
{
    return stage.session.window().findChild<ChartWindow *>();
}

void enterChartWindow(Stage &stage)
{
    stage.session.window().drawers()->open("telemetry");
    trigger(stage, ActionId::ChartWindow);
    stage.play(1000);
    chartWindow(stage)->lines().add(ChartLimit{23.5});
    chartWindow(stage)->chart()->draw();
    telemetryPane(stage).chart()->draw();
    stage.settle();
}

/// The window stands over the other, as on a screen.
QImage shootChartWindow(Stage &stage)
{
    QImage whole = shootWindow(stage);
    const QImage inner = chartWindow(stage)->grab().toImage();
    QPainter painter(&whole);
    const QRect place(QPoint((whole.width() - inner.width()) / 2, (whole.height() - inner.height()) / 3),
                      inner.size());
    painter.drawImage(place.topLeft(), inner);
    painter.setPen(stage.session.context().theme.colors().quiet);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
    return whole;
}

void leaveChartWindow(Stage &stage)
{
    chartWindow(stage)->close();
    stage.session.window().drawers()->open("events");
}

} // namespace

QList<TourView> eventsViews()
{
    return {
        {"event", enterEvent, shootWindow, leaveEvent},
        {"timeline", enterTimeline, shootWindow, leaveTimeline},
        {"tiles", enterTiles, shootWindow, leaveTiles},
        {"chart-window", enterChartWindow, shootChartWindow, leaveChartWindow},
    };
}

} // namespace app

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/eventsviews.h"

#include "actions/actions.h"
#include "drawers/drawers.h"
#include "events/bodyschemadialog.h"
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

#include <QFile>
#include <QLineEdit>
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

/// The body of a message from a device of the demo.
twin::SendTelemetry withBody(const char *hex)
{
    twin::SendTelemetry message{.id = *twin::TwinId::parse(u"ahu-2"_s), .payload = {}};
    message.origin.bytes = QByteArray::fromHex(hex);
    message.payload = twin::Json(QString::fromLatin1(message.origin.bytes.toBase64()));
    return message;
}

/// It sends CBOR with the time at which it was made, as over MQTT.
void sendCbor(Stage &stage, const char *hex, qint64 latencyMSecs)
{
    const AppContext &context = stage.session.context();
    const twin::Timestamp now = eventsPane(stage).model().lines().front().time; // or a little later
    twin::SendTelemetry message = withBody(hex);
    message.origin.system = twin::Json::object(
        {{"content-type", twin::Json(std::string_view("application/cbor"))},
         {"iothub-creation-time-utc", twin::Json(now.plusMSecs(-latencyMSecs).toString())}});
    context.hub.send(message);
    stage.settle();
}

/// The same in Protobuf, whose fields only a schema names.
void sendProtobuf(Stage &stage, const char *hex)
{
    twin::SendTelemetry message = withBody(hex);
    message.origin.system =
        twin::Json::object({{"content-type", twin::Json(std::string_view("application/protobuf"))}});
    stage.session.context().hub.send(message);
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

void enterSchema(Stage &stage)
{
    const QString path = stage.folder + u"/plant.proto"_s;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("syntax = \"proto3\";\npackage plant;\n"
                   "message Air { double temperature = 1; uint32 pressure = 2; }\n");
    file.close();
    stage.session.window().drawers()->open("events");
    sendProtobuf(stage, "09000000000000354010a507");
    EventsPane &pane = eventsPane(stage);
    pane.list()->setCurrentIndex(pane.model().index(0));
    stage.settle();
    pane.details()->chooseSchema();
    static_cast<BodySchemaDialog *>(openDialog(stage))->file()->setText(path);
    stage.settle();
}

void leaveSchema(Stage &stage)
{
    closeDialog(stage);
    QFile::remove(stage.folder + u"/plant.proto"_s);
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
        {"schema", enterSchema, shootDialog, leaveSchema},
        {"tiles", enterTiles, shootWindow, leaveTiles},
        {"chart-window", enterChartWindow, shootChartWindow, leaveChartWindow},
    };
}

} // namespace app

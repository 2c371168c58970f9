// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes next, and what was seen.
#include "sim/devicelook.h"
#include "simulation/fleetsimulation.h"
#include "simulation/seenstrip.h"
#include "simulation/simulationpane.h"
#include "simulation/statechart.h"
#include "simulation/upcomingpanel.h"
#include "support/simulationstudio.h"

#include <QAbstractItemModelTester>
#include <QSlider>
#include <QTreeView>

using namespace Qt::StringLiterals;
using app::SimulationPane;
using app::UpcomingModel;
using app::UpcomingPanel;
using twin::Timestamp;

class tst_TimeLens : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void listsWhatTheDeviceWillDo();
    void spaceRunsTheClockToARow();
    void enterStopsAClockThatRuns();
    void everyRowComesTrue();
    void nothingIsAskedWhileItIsHidden();
    void theFleetListsAllDevices();
    void saysThatThereIsMore();
    void lengthsReadWell();
    void goesBackThroughWhatWasSeen();
    void anotherDeviceBeginsAnew();
    void isAModelThatViewsCanTrust();
};

namespace {

constexpr auto Scene = R"json({
  "format": "twinscope-scene/1", "seed": 7,
  "devices": [
    { "id": "d1", "behaviour": {
      "telemetry": [ { "everySeconds": 5, "values": { "t": { "generator": "sine", "min": 0, "max": 9, "period": 60 } } } ],
      "properties": { "serial": { "value": "A", "everySeconds": 7 } },
      "machine": { "states": { "Idle": { "transitions": [ { "to": "Busy", "after": 20 } ] }, "Busy": {} } } } },
    { "id": "d2", "behaviour": { "telemetry": [ { "everySeconds": 3, "values": { "x": 1 } } ] } } ],
  "timeline": [ { "at": 30, "note": "lunch", "do": [ { "do": "log", "text": "lunch" } ] } ] })json";

struct Lens : SimulationStudio {
    std::unique_ptr<SimulationPane> pane;

    Lens()
        : SimulationStudio(Scene)
        , pane(std::make_unique<SimulationPane>(*context))
    {
        pane->resize(1180, 900);
        pane->show();
        (void)QTest::qWaitForWindowActive(pane.get());
        pane->setDevice(id());
        play(1000);
        pane->showUpcoming();
        play(50);
    }
    ~Lens()
    {
        pane.reset();
        hub.reset();
    }

    static twin::TwinId id() { return *twin::TwinId::parse(u"d1"); }
    UpcomingPanel &panel() { return *pane->upcoming(); }
    QString cell(int row, int column) { return panel().model().index(row, column).data().toString(); }
    QString clock() { return simulation().virtualTime().toDateTime().toString(u"mm:ss.zzz"_s); }
    void press(int key)
    {
        QTest::keyClick(panel().table(), Qt::Key(key));
        for (int i = 0; i < 4; ++i)
            play(50);
    }
    double value() { return simulation().look(id())->values.value(u"t"_s).toDouble(-1); }
    QString shown()
    {
        auto &values = pane->values();
        return values.index(values.rowOf(u"t"_s), app::ValuesModel::NowColumn).data().toString();
    }
};

} // namespace

void tst_TimeLens::listsWhatTheDeviceWillDo()
{
    Lens s;
    QVERIFY(s.panel().isVisible());
    QCOMPARE(s.panel().model().rowCount(), 4);
    QCOMPARE(s.cell(0, UpcomingModel::TimeColumn), u"06:00:05.050"_s);
    QCOMPARE(s.cell(0, UpcomingModel::WhatColumn), u"sends telemetry: t"_s);
    QVERIFY2(s.cell(0, UpcomingModel::InColumn).startsWith(u"4 s"), qPrintable(s.cell(0, 1)));
    QCOMPARE(s.cell(1, UpcomingModel::WhatColumn), u"reports: serial"_s);
    QCOMPARE(s.cell(2, UpcomingModel::WhatColumn), u"machine: Idle \u2192 Busy"_s);
    QCOMPARE(s.cell(3, UpcomingModel::WhatColumn), u"timeline: lunch"_s);
    QCOMPARE(s.cell(3, UpcomingModel::DeviceColumn), u"the scene"_s);
    QVERIFY(s.panel().note().contains(u"4"));
    QVERIFY(s.panel().table()->hasFocus());
}

void tst_TimeLens::spaceRunsTheClockToARow()
{
    Lens s;
    s.simulation().pause();
    s.play(50);
    s.press(Qt::Key_Down);
    s.press(Qt::Key_Down);
    QCOMPARE(s.panel().table()->currentIndex().row(), 2);
    s.press(Qt::Key_Space);
    QVERIFY(!s.simulation().isPlaying());
    QCOMPARE(s.clock(), u"00:20.000"_s);
    QCOMPARE(s.simulation().look(Lens::id())->state, u"Busy"_s); // what falls on the moment has happened
    QCOMPARE(s.cell(0, UpcomingModel::TimeColumn), u"06:00:20.050"_s);
    s.play(5000);
    QCOMPARE(s.clock(), u"00:20.000"_s);
}

void tst_TimeLens::enterStopsAClockThatRuns()
{
    Lens s;
    QVERIFY(s.simulation().isPlaying());
    s.press(Qt::Key_Return);
    QVERIFY(!s.simulation().isPlaying());
    QCOMPARE(s.clock(), u"00:05.050"_s);
}

// Row after row, each stands where its row said.
void tst_TimeLens::everyRowComesTrue()
{
    Lens s;
    s.simulation().pause();
    s.play(50);
    for (int i = 0; i < 12; ++i) {
        const QString time = s.cell(0, UpcomingModel::TimeColumn);
        s.press(Qt::Key_Space);
        QCOMPARE(s.simulation().virtualTime().toDateTime().toString(u"HH:mm:ss.zzz"_s), time);
    }
}

void tst_TimeLens::nothingIsAskedWhileItIsHidden()
{
    Lens s;
    QVERIFY(s.simulation().lookAhead(Lens::id()));
    QVERIFY(!s.simulation().lookAhead({}));
    s.pane->hide();
    s.play(6000);
    QVERIFY(!s.simulation().lookAhead(Lens::id()));
    s.pane->show();
    s.play(50);
    QVERIFY(s.simulation().lookAhead(Lens::id()));
    s.pane->setDevice(*twin::TwinId::parse(u"d2"));
    s.play(50);
    QVERIFY(!s.simulation().lookAhead(Lens::id()));
    QCOMPARE(s.cell(0, UpcomingModel::WhatColumn), u"sends telemetry: x"_s);
}

void tst_TimeLens::theFleetListsAllDevices()
{
    SimulationStudio s(Scene);
    s.play(1000);
    app::FleetSimulation fleet(*s.context);
    auto *panel = fleet.upcoming();
    auto *tabs = qobject_cast<QTabWidget *>(panel->parentWidget()->parentWidget());
    QVERIFY(tabs);
    fleet.resize(1000, 700);
    fleet.show();
    s.play(50);
    QVERIFY(!s.simulation().lookAhead({}));
    tabs->setCurrentWidget(panel);
    s.play(50);
    QStringList devices;
    for (int row = 0; row < panel->model().rowCount(); ++row)
        devices.append(panel->model().index(row, UpcomingModel::DeviceColumn).data().toString());
    QCOMPARE(devices, QStringList({u"d2"_s, u"d1"_s, u"d1"_s, u"d1"_s, u"the scene"_s}));
    QVERIFY(!panel->table()->isColumnHidden(UpcomingModel::DeviceColumn));
    s.simulation().pause();
    s.play(50);
    panel->goTo(4);
    for (int i = 0; i < 4; ++i)
        s.play(50);
    QCOMPARE(s.simulation().virtualTime().toDateTime().toString(u"mm:ss.zzz"_s), u"00:30.000"_s);
}

void tst_TimeLens::saysThatThereIsMore()
{
    QByteArray scene =
        R"({"format": "twinscope-scene/1", "devices": [{"id": "f{n}", "count": 60, "behaviour": {
        "telemetry": [{"everySeconds": 5, "values": {"x": 1}}]}}]})";
    SimulationStudio s(scene);
    s.play(1000);
    UpcomingPanel panel(*s.context, UpcomingPanel::Of::All);
    panel.show();
    s.play(50);
    QCOMPARE(panel.model().rowCount(), 50);
    QVERIFY2(panel.note().startsWith(u"The next 50"), qPrintable(panel.note()));
}

void tst_TimeLens::lengthsReadWell()
{
    QCOMPARE(UpcomingModel::lengthText(0.05), u"0.05 s"_s);
    QCOMPARE(UpcomingModel::lengthText(3.25), u"3.25 s"_s);
    QCOMPARE(UpcomingModel::lengthText(250), u"4 min 10 s"_s);
    QCOMPARE(UpcomingModel::lengthText(7500), u"2 h 5 min"_s);
    QCOMPARE(UpcomingModel::lengthText(3 * 86400 + 4 * 3600), u"3 d 4 h"_s);
}

void tst_TimeLens::goesBackThroughWhatWasSeen()
{
    Lens s;
    auto *strip = s.pane->seen();
    QCOMPARE(strip->text(), u"now"_s);
    const QString first = s.shown();
    const int place = strip->slider()->maximum();
    for (int i = 0; i < 50; ++i)
        s.play(500);
    QVERIFY(s.shown() != first);
    QCOMPARE(s.pane->chart()->liveState(), u"Busy"_s);
    const QString last = s.shown();
    strip->slider()->setFocus();
    QTest::keyClick(strip->slider(), Qt::Key_Home);
    for (int i = 0; i < place; ++i)
        QTest::keyClick(strip->slider(), Qt::Key_Right);
    QVERIFY(strip->isBack());
    QCOMPARE(s.shown(), first);
    QCOMPARE(s.pane->chart()->liveState(), u"Idle"_s);
    QVERIFY2(strip->text().endsWith(u"ago"), qPrintable(strip->text()));
    // It stays there while time goes on, and nothing of the simulation is touched.
    s.play(500);
    QCOMPARE(s.shown(), first);
    QVERIFY(s.simulation().isPlaying());
    QTest::keyClick(strip->slider(), Qt::Key_Right);
    QVERIFY(strip->isBack());
    QTest::keyClick(strip->slider(), Qt::Key_Escape);
    QVERIFY(!strip->isBack());
    QCOMPARE(s.shown(), last);
    QCOMPARE(strip->text(), u"now"_s);
}

void tst_TimeLens::anotherDeviceBeginsAnew()
{
    Lens s;
    for (int i = 0; i < 20; ++i)
        s.play(500);
    auto *strip = s.pane->seen();
    QVERIFY(strip->slider()->maximum() > 0);
    QTest::keyClick(strip->slider(), Qt::Key_Home);
    s.pane->setDevice(*twin::TwinId::parse(u"d2"));
    s.play(50);
    QVERIFY(!strip->isBack());
    QVERIFY(s.pane->values().rowOf(u"x"_s) >= 0);
    QVERIFY(strip->slider()->maximum() <= 1);
}

void tst_TimeLens::isAModelThatViewsCanTrust()
{
    Lens s;
    const QAbstractItemModelTester tester(&s.panel().model());
    for (int i = 0; i < 60; ++i)
        s.play(500);
    s.pane->setDevice(*twin::TwinId::parse(u"nobody"));
    s.play(50);
    QCOMPARE(s.panel().model().rowCount(), 0);
}

QTEST_MAIN(tst_TimeLens)
#include "tst_timelens.moc"

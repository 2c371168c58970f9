// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/appfixture.h"
#include "telemetry/chart.h"
#include "telemetry/telemetrypane.h"

#include <QComboBox>
#include <QFile>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace app;

namespace {

struct Stage {
    AppFixture &f;
    TelemetryPane pane;

    explicit Stage(AppFixture &fixture)
        : f(fixture)
        , pane(fixture.context)
    {
        f.create(u"d");
        f.connectDevice(u"d", u"");
        pane.tools()->setParent(&pane);
        pane.resize(1000, 260);
        pane.show();
        (void)QTest::qWaitForWindowActive(&pane);
    }
    void send(const char *payload, qint64 laterMSecs = 1000)
    {
        (void)f.hub.submit(twin::SendTelemetry{.id = f.id(u"d"), .component = {}, .payload = f.json(payload)},
                           {.origin = twin::Cause::Origin::Device});
        f.hub.clock.set(f.hub.clock.now().plusMSecs(laterMSecs));
    }
    SeriesKey key(const char16_t *name) { return {f.id(u"d"), {}, QString::fromUtf16(name)}; }
};

} // namespace

class tst_TelemetryPane final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void showsSomeSeriesOfTheDevice();
    void chosenSeriesStayWhenTheDeviceChanges();
    void figuresAreOfWhatIsThere();
    void aLimitCountsCrossings();
    void badLimitIsRefusedWithTheText();
    void followsTheNewestUntilPannedAndHomeFollowsAgain();
    void pausedItStandsStill();
    void exportsPointsAsCsv();
    void deleteTakesALineAway();
    void askedByAnotherViewItOpens();
};

void tst_TelemetryPane::showsSomeSeriesOfTheDevice()
{
    AppFixture f;
    Stage stage(f);
    stage.pane.setDevice(f.id(u"d"));
    QCOMPARE(stage.pane.lines().rowCount(), 0);
    stage.send(R"({"pressure":1,"temperature":2,"word":"x"})");
    (void)f.hub.submit(twin::SendTelemetry{.id = f.id(u"d"),
                                           .component = u"pump"_s,
                                           .payload = f.json(R"({"temperature":3})")},
                       {.origin = twin::Cause::Origin::Device});
    stage.pane.setDevice(
        f.id(u"d")); // in front again: now those that most components have, and share a scale
    QCOMPARE(stage.pane.lines().rowCount(), 2);
    QCOMPARE(stage.pane.lines().nameOf(stage.pane.lines().lines()[0]), u"pump.temperature"_s);
}

void tst_TelemetryPane::chosenSeriesStayWhenTheDeviceChanges()
{
    AppFixture f;
    Stage stage(f);
    stage.send(R"({"a":1,"b":2})");
    f.telemetry.showInChart(stage.key(u"b"));
    stage.pane.setDevice(f.id(u"other"));
    QCOMPARE(stage.pane.lines().rowCount(), 1);
    QVERIFY(stage.pane.lines().contains(stage.key(u"b")));
}

void tst_TelemetryPane::figuresAreOfWhatIsThere()
{
    AppFixture f;
    Stage stage(f);
    stage.pane.setDevice(f.id(u"d"));
    for (const char *payload : {R"({"a":3})", R"({"a":-1})", R"({"a":2})"})
        stage.send(payload);
    const ChartFigures figures = stage.pane.lines().figuresOf(stage.key(u"a"));
    QCOMPARE(figures.last, 2.0);
    QCOMPARE(figures.least, -1.0);
    QCOMPARE(figures.most, 3.0);
    QCOMPARE(figures.points, 3);
}

void tst_TelemetryPane::aLimitCountsCrossings()
{
    AppFixture f;
    Stage stage(f);
    stage.pane.setDevice(f.id(u"d"));
    for (const char *payload :
         {R"({"a":30})", R"({"a":10})", R"({"a":26})", R"({"a":27})", R"({"a":5})", R"({"a":40})"})
        stage.send(payload);
    f.dialogs.text = u"25"_s;
    stage.pane.addLimit();
    QCOMPARE(stage.pane.lines().figuresOf(ChartLimit{25}).crossings, 2);
}

void tst_TelemetryPane::badLimitIsRefusedWithTheText()
{
    AppFixture f;
    Stage stage(f);
    f.dialogs.text = u"warm"_s;
    stage.pane.addLimit();
    QCOMPARE(stage.pane.lines().rowCount(), 0);
    QCOMPARE(f.dialogs.errors.size(), 1);
}

void tst_TelemetryPane::followsTheNewestUntilPannedAndHomeFollowsAgain()
{
    AppFixture f;
    Stage stage(f);
    stage.pane.setDevice(f.id(u"d"));
    stage.send(R"({"a":1})", 60'000);
    stage.send(R"({"a":2})", 60'000);
    Chart &chart = *stage.pane.chart();
    chart.draw();
    const auto followed = chart.range();
    QCOMPARE(followed.second - followed.first, 300.0);
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(!chart.isFollowing());
    const auto panned = chart.range();
    QVERIFY(panned.second < followed.second);
    stage.send(R"({"a":3})", 60'000);
    chart.draw();
    QCOMPARE(chart.range(), panned);
    QTest::keyClick(&chart, Qt::Key_Plus);
    QVERIFY(chart.range().second - chart.range().first < 300.0);
    QTest::keyClick(&chart, Qt::Key_Home);
    QVERIFY(chart.isFollowing());
    QVERIFY(chart.range().second > followed.second);
    stage.pane.span()->setCurrentIndex(0);
    emit stage.pane.span()->activated(0);
    chart.draw();
    QCOMPARE(chart.range().second - chart.range().first, 60.0);
}

void tst_TelemetryPane::pausedItStandsStill()
{
    AppFixture f;
    Stage stage(f);
    stage.pane.setDevice(f.id(u"d"));
    stage.send(R"({"a":1})");
    stage.pane.chart()->draw();
    f.actions.action(ActionId::PauseTelemetry)->trigger();
    QVERIFY(stage.pane.chart()->isPaused());
    const auto before = stage.pane.chart()->range();
    stage.send(R"({"a":2})", 60'000);
    QTest::qWait(2 * Chart::DrawMSecs); // time for the drawing that must not come
    QCOMPARE(stage.pane.chart()->range(), before);
    f.actions.action(ActionId::PauseTelemetry)->trigger();
    QTRY_VERIFY(stage.pane.chart()->range() != before);
}

void tst_TelemetryPane::exportsPointsAsCsv()
{
    AppFixture f;
    Stage stage(f);
    stage.pane.setDevice(f.id(u"d"));
    stage.send(R"({"a":1.5,"b":2})");
    f.telemetry.showInChart(stage.key(u"b"));
    f.dialogs.saveFile = f.folder.filePath(u"points.csv"_s);
    f.actions.action(ActionId::ExportTelemetry)->trigger();
    QFile file(f.dialogs.saveFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().split('\n');
    QCOMPARE(lines[0].trimmed(), QByteArray("time,device,component,name,value"));
    QCOMPARE(lines[1].trimmed(), QByteArray("2026-11-24T11:04:02.0000000Z,d,,a,1.5"));
    QCOMPARE(lines[2].trimmed(), QByteArray("2026-11-24T11:04:02.0000000Z,d,,b,2"));
}

void tst_TelemetryPane::deleteTakesALineAway()
{
    AppFixture f;
    Stage stage(f);
    stage.pane.setDevice(f.id(u"d"));
    stage.send(R"({"a":1,"b":2})");
    f.telemetry.showInChart(stage.key(u"b"));
    stage.pane.legend()->setFocus();
    stage.pane.legend()->setCurrentIndex(stage.pane.lines().index(0));
    QTest::keyClick(stage.pane.legend(), Qt::Key_Delete);
    QCOMPARE(stage.pane.lines().rowCount(), 1);
    QVERIFY(!stage.pane.lines().contains(stage.key(u"a")));
}

void tst_TelemetryPane::askedByAnotherViewItOpens()
{
    AppFixture f;
    Stage stage(f);
    stage.send(R"({"a":1})");
    QSignalSpy opened(&stage.pane, &Drawer::openWanted);
    f.telemetry.showInChart(stage.key(u"a"));
    QCOMPARE(opened.size(), 1);
    QMenu menu;
    stage.pane.fillAddMenu(menu);
    QVERIFY(menu.actions().size() >= 2);
}

QTEST_MAIN(tst_TelemetryPane)
#include "tst_telemetrypane.moc"

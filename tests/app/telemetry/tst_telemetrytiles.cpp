// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/appfixture.h"
#include "support/jsontext.h"
#include "telemetry/chart.h"
#include "telemetry/chartlegend.h"
#include "telemetry/chartwindow.h"
#include "telemetry/telemetrypane.h"
#include "telemetry/telemetrytiles.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace app;

namespace {

constexpr auto Model = u"dtmi:com:example:Tank;1";
constexpr auto ModelText = R"({"@context":["dtmi:dtdl:context;2"],"@id":"dtmi:com:example:Tank;1",
    "@type":"Interface","contents":[
    {"@type":["Telemetry","RelativeHumidity"],"name":"humidity","unit":"percent","schema":"double"},
    {"@type":["Telemetry","Temperature"],"name":"warmth","unit":"degreeCelsius","schema":"double"},
    {"@type":"Component","name":"inner","schema":"dtmi:com:example:Part;1"}]})";
constexpr auto PartText = R"({"@context":["dtmi:dtdl:context;2"],"@id":"dtmi:com:example:Part;1",
    "@type":"Interface","contents":[
    {"@type":["Telemetry","Temperature"],"name":"warmth","unit":"kelvin","schema":"double"}]})";

struct Stage {
    AppFixture f;
    std::unique_ptr<TelemetryPane> pane;

    Stage()
    {
        const QString models = f.folder.filePath(u"models"_s);
        QDir().mkpath(models);
        for (const auto &[name, text] :
             {std::pair(u"/tank.json"_s, ModelText), std::pair(u"/part.json"_s, PartText)}) {
            QFile file(models + name);
            (void)(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
        }
        (void)f.models.add({.kind = twin::dtdl::ModelSource::Kind::Folder, .place = models});
        (void)QTest::qWaitFor([this] { return f.models.library()->find(QStringView(Model)) != nullptr; },
                              10'000);
        f.create(u"d");
        f.connectDevice(u"d", Model);
        pane = std::make_unique<TelemetryPane>(f.context);
        pane->tools()->setParent(pane.get());
        pane->resize(1000, 300);
        pane->show();
        (void)QTest::qWaitForWindowActive(pane.get());
    }
    void send(const char *payload, const QString &component = {})
    {
        (void)f.hub.submit(
            twin::SendTelemetry{.id = f.id(u"d"), .component = component, .payload = f.json(payload)},
            {.origin = twin::Cause::Origin::Device});
        f.hub.clock.advanceMSecs(1000);
    }
    void showTiles()
    {
        f.actions.action(ActionId::TelemetryAsTiles)->trigger();
        pane->tiles()->setFocus();
        pane->tiles()->setCurrentIndex(pane->lines().index(0));
    }
};

} // namespace

class tst_TelemetryTiles final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void readsRanges_data();
    void readsRanges();
    void unitAndRangeComeFromTheModel();
    void aPersonChoosesTheRangeAndItIsKept();
    void aBadRangeIsRefusedWithTheText();
    void saysWhenAValueIsOutside();
    void theFormIsKept();
    void theChartOpensInAWindowOfItsOwn();
    void escapeClosesTheWindow();
    void theAxisNamesTheUnitThatAllSeriesShare();
    void theLegendTellsTheLatency();
    void theLegendFollowsBesideTiles();
};

void tst_TelemetryTiles::readsRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRange");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("blank") << u"0 100"_s << true << 0.0 << 100.0;
    QTest::newRow("dots") << u"-20..60.5"_s << true << -20.0 << 60.5;
    QTest::newRow("word") << u" 1e3 to 2e3 "_s << true << 1000.0 << 2000.0;
    QTest::newRow("turned") << u"100 0"_s << false << 0.0 << 0.0;
    QTest::newRow("one") << u"5"_s << false << 0.0 << 0.0;
    QTest::newRow("three") << u"1 2 3"_s << false << 0.0 << 0.0;
    QTest::newRow("word alone") << u"low high"_s << false << 0.0 << 0.0;
}

void tst_TelemetryTiles::readsRanges()
{
    QFETCH(QString, text);
    QFETCH(bool, isRange);
    QFETCH(double, from);
    QFETCH(double, to);
    const auto range = SeriesFacts::parseRange(text);
    QCOMPARE(range.has_value(), isRange);
    if (range)
        QCOMPARE(*range, (SeriesRange{from, to}));
}

void tst_TelemetryTiles::unitAndRangeComeFromTheModel()
{
    Stage s;
    SeriesFacts facts(s.f.context);
    const SeriesKey share{s.f.id(u"d"), {}, u"humidity"_s};
    QCOMPARE(facts.unitOf(share), u"%"_s);
    QCOMPARE(facts.rangeOf(share), (SeriesRange{0, 100}));
    const SeriesKey warmth{s.f.id(u"d"), {}, u"warmth"_s};
    QCOMPARE(facts.unitOf(warmth), u"\u00b0C"_s);
    QVERIFY(!facts.rangeOf(warmth));
    QCOMPARE(facts.unitOf({s.f.id(u"d"), u"inner"_s, u"warmth"_s}), u"K"_s);
    const SeriesKey unknown{s.f.id(u"d"), {}, u"noSuchThing"_s};
    QCOMPARE(facts.unitOf(unknown), QString());
    QVERIFY(!facts.rangeOf(unknown));
}

void tst_TelemetryTiles::aPersonChoosesTheRangeAndItIsKept()
{
    Stage s;
    s.pane->setDevice(s.f.id(u"d"));
    s.send(R"({"load":3})");
    s.showTiles();
    s.f.dialogs.text = u"0 10"_s;
    QTest::keyClick(s.pane->tiles(), Qt::Key_Return);
    const SeriesKey key{s.f.id(u"d"), {}, u"load"_s};
    QCOMPARE(s.pane->tiles()->facts().rangeOf(key), (SeriesRange{0, 10}));
    QVERIFY(s.pane->tiles()->spokenText(0).contains(u"range 0 to 10"_s));
    const SeriesFacts later(s.f.context); // the next start
    QCOMPARE(later.rangeOf(key), (SeriesRange{0, 10}));
    s.f.dialogs.text = QString(); // asked and left
    QTest::keyClick(s.pane->tiles(), Qt::Key_Return);
    QVERIFY(s.pane->tiles()->facts().rangeOf(key));
    QMenu menu;
    s.pane->tiles()->fillMenu(menu);
    menu.actions().last()->trigger(); // as the model says, which knows nothing
    QVERIFY(!s.pane->tiles()->facts().rangeOf(key));
}

void tst_TelemetryTiles::aBadRangeIsRefusedWithTheText()
{
    Stage s;
    s.pane->setDevice(s.f.id(u"d"));
    s.send(R"({"load":3})");
    s.showTiles();
    s.f.dialogs.text = u"10 0"_s;
    s.pane->tiles()->askRange();
    QCOMPARE(s.f.dialogs.errors.size(), 1);
    QVERIFY(!s.pane->tiles()->facts().rangeOf({s.f.id(u"d"), {}, u"load"_s}));
}

void tst_TelemetryTiles::saysWhenAValueIsOutside()
{
    Stage s;
    s.pane->setDevice(s.f.id(u"d"));
    s.send(R"({"load":3})");
    s.showTiles();
    s.f.dialogs.text = u"0 10"_s;
    s.pane->tiles()->askRange();
    QVERIFY(!s.pane->tiles()->spokenText(0).contains(u"the range"_s));
    s.send(R"({"load":12})");
    QVERIFY(s.pane->tiles()->spokenText(0).contains(u"above the range"_s));
    s.send(R"({"load":-1})");
    QVERIFY(s.pane->tiles()->spokenText(0).contains(u"below the range"_s));
    QVERIFY(!s.pane->tiles()->grab().isNull());
}

void tst_TelemetryTiles::theFormIsKept()
{
    Stage s;
    QVERIFY(s.pane->chart()->isVisible());
    s.f.actions.action(ActionId::TelemetryAsTiles)->trigger();
    QVERIFY(s.pane->tiles()->isVisible());
    QVERIFY(!s.pane->chart()->isVisible());
    QVERIFY(s.f.actions.action(ActionId::TelemetryAsTiles)->isChecked());
    QCOMPARE(s.f.settings.telemetryForm.value(), u"tiles"_s);
}

void tst_TelemetryTiles::theChartOpensInAWindowOfItsOwn()
{
    Stage s;
    s.pane->setDevice(s.f.id(u"d"));
    s.send(R"({"a":1})");
    s.f.actions.action(ActionId::ChartWindow)->trigger();
    auto *const window = s.pane->findChild<ChartWindow *>();
    QVERIFY(window);
    QVERIFY(window->isWindow() && window->isVisible());
    QCOMPARE(window->windowTitle(), u"Telemetry: a"_s);
    QCOMPARE(window->lines().rowCount(), 1);
    // Its lines are its own.
    s.pane->setDevice(s.f.id(u"other"));
    QCOMPARE(s.pane->lines().rowCount(), 0);
    QCOMPARE(window->lines().rowCount(), 1);
    s.f.dialogs.text = u"25"_s;
    window->legend()->addLimit();
    QCOMPARE(window->lines().rowCount(), 2);
    QCOMPARE(s.pane->lines().rowCount(), 0);
    window->onTop()->click();
    QVERIFY(window->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    QVERIFY(window->isVisible());
}

void tst_TelemetryTiles::escapeClosesTheWindow()
{
    Stage s;
    s.f.actions.action(ActionId::ChartWindow)->trigger();
    const QPointer<ChartWindow> window = s.pane->findChild<ChartWindow *>();
    QVERIFY(window);
    QTest::keyClick(window->chart(), Qt::Key_Escape);
    QTRY_VERIFY(!window);
}

void tst_TelemetryTiles::theAxisNamesTheUnitThatAllSeriesShare()
{
    Stage s;
    s.pane->setDevice(s.f.id(u"d"));
    s.pane->lines().clear();
    const Chart &chart = *s.pane->chart();
    QCOMPARE(chart.unit(), QString());
    s.pane->lines().add(SeriesKey{s.f.id(u"d"), {}, u"warmth"_s});
    QCOMPARE(chart.unit(), u"\u00b0C"_s);
    s.pane->lines().add(ChartLimit{30});
    QCOMPARE(chart.unit(), u"\u00b0C"_s); // a limit is of the unit of the series
    s.pane->lines().add(SeriesKey{s.f.id(u"d"), u"inner"_s, u"warmth"_s}); // in kelvin
    QCOMPARE(chart.unit(), QString());
    s.pane->lines().remove(0);
    QCOMPARE(chart.unit(), u"K"_s);
    s.pane->lines().add(SeriesKey{s.f.id(u"d"), {}, u"noSuchThing"_s});
    QCOMPARE(chart.unit(), QString());
}

void tst_TelemetryTiles::theLegendTellsTheLatency()
{
    Stage s;
    s.pane->setDevice(s.f.id(u"d"));
    s.send(R"({"a":1})");
    auto *const legend = s.pane->findChild<ChartLegend *>();
    QCOMPARE(legend->latency(), QString());
    for (const qint64 late : {10, 30, 900}) {
        twin::SendTelemetry message{.id = s.f.id(u"d"), .payload = s.f.json(R"({"a":2})")};
        message.origin.system = twin::Json::object(
            {{"iothub-creation-time-utc", twin::Json(s.f.hub.clock.now().plusMSecs(-late).toString())}});
        (void)s.f.hub.submit(message, {.origin = twin::Cause::Origin::Device});
    }
    s.pane->chart()->draw();
    QCOMPARE(legend->latency(), u"Latency 30 ms, worst 900 ms"_s);
}

// The chart, which tells it otherwise, is hidden then.
void tst_TelemetryTiles::theLegendFollowsBesideTiles()
{
    Stage s;
    s.pane->setDevice(s.f.id(u"d"));
    s.send(R"({"a":1})");
    s.showTiles();
    auto *const legend = s.pane->findChild<ChartLegend *>();
    QCOMPARE(legend->latency(), QString());
    twin::SendTelemetry message{.id = s.f.id(u"d"), .payload = s.f.json(R"({"a":2})")};
    message.origin.system = twin::Json::object(
        {{"iothub-creation-time-utc", twin::Json(s.f.hub.clock.now().plusMSecs(-30).toString())}});
    QSignalSpy told(&s.pane->lines(), &QAbstractItemModel::dataChanged);
    QVERIFY_RESULT(s.f.hub.submit(message, {.origin = twin::Cause::Origin::Device}));
    QTRY_COMPARE(legend->latency(), u"Latency 30 ms, worst 30 ms"_s);
    QVERIFY(!told.isEmpty()); // so that the rows of the legend are painted, too
    s.f.context.telemetry.clear();
    told.clear();
    QTRY_VERIFY(!told.isEmpty());
}

QTEST_MAIN(tst_TelemetryTiles)
#include "tst_telemetrytiles.moc"

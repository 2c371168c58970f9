// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The scene as a whole in the window: its text, files, samples, trust, scripts, stock devices, log and map.
#include "json/writer.h"
#include "shared/jsoneditor.h"
#include "sim/scene.h"
#include "simulation/devicemap.h"
#include "simulation/fleetsimulation.h"
#include "simulation/sceneeditor.h"
#include "simulation/scenepage.h"
#include "simulation/scriptbench.h"
#include "simulation/simulationlog.h"
#include "simulation/stockdialog.h"
#include "simulation/truststrip.h"
#include "support/simulationstudio.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using app::FleetSimulation;
using app::ScenePage;
using twin::host::SceneTrust;

namespace {

const QByteArray Lamps = R"json({
  "format": "twinscope-scene/1", "name": "lamps",
  "devices": [
    {"id": "lamp-1", "behaviour": {"telemetry": [{"everySeconds": 5, "values": {"lux": 300}}]}},
    {"id": "lamp-2", "behaviour": {"telemetry": [{"everySeconds": 5, "values": {"lux": 300}}]}}
  ],
  "timeline": [{"at": 10, "devices": "lamp-1", "do": [{"do": "log", "text": "hello {id}"}]}]
})json";

const QByteArray Scripted = R"json({
  "format": "twinscope-scene/1", "name": "scripted",
  "scripts": {"double": {"code": "device.log('ran'); return 2 * device.value('base');"}},
  "devices": [{"id": "s", "behaviour": {"properties": {"base": 4},
    "telemetry": [{"everySeconds": 5, "values": {"twice": {"generator": "script", "script": "double"}}}]}}]
})json";

struct Studio : SimulationStudio {
    std::unique_ptr<FleetSimulation> pane;

    explicit Studio(const QByteArray &scene, const QString &workspace = {})
        : SimulationStudio(scene, workspace)
    {
        pane = std::make_unique<FleetSimulation>(*context);
        pane->resize(1100, 800);
        pane->show();
        pane->showScene();
        play(0);
    }
    ~Studio() { pane.reset(); }

    ScenePage &page() { return *pane->scenePage(); }
    QString text() { return page().text()->editor()->text(); }
    void type(const QString &text) { page().text()->editor()->setText(text); }
    bool isOn(const char16_t *id) { return simulation().devices().value(AppFixture::id(id)).powered; }
    QStringList devices()
    {
        QStringList ids;
        for (const auto &id : simulation().devices().keys())
            ids.append(id.toString());
        return ids;
    }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(base.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }
};

} // namespace

class tst_ScenePage : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnWarnings(); }

    void showsTheSceneAsItRuns()
    {
        Studio s(Lamps);
        const auto read = twin::sim::readScene(QByteArrayView(s.text().toUtf8()));
        QVERIFY(read);
        QCOMPARE(read->name, u"lamps"_s);
        QVERIFY2(s.page().summary().startsWith(u"2 devices"), qPrintable(s.page().summary()));
        s.simulation().setPowered(AppFixture::id(u"lamp-2"), false);
        s.play(0);
        QVERIFY(s.text().contains(u"\"powered\": false"));
    }

    void anAppliedTextTakesTheScenesPlace()
    {
        Studio s(Lamps);
        s.play(6'000);
        s.type(s.text().replace(u"lamp-2"_s, u"lamp-3"_s));
        QCOMPARE(s.page().text()->trouble(), QString());
        QTest::keyClick(s.page().text()->editor(), Qt::Key_Return, Qt::ControlModifier);
        s.play(0);
        QCOMPARE(s.devices(), (QStringList{u"lamp-1"_s, u"lamp-3"_s}));
        QVERIFY(s.isOn(u"lamp-3"));
        const auto gone = s.hub->hub().state().find(AppFixture::id(u"lamp-2"));
        QVERIFY(gone); // it stays in the hub
        QVERIFY(!gone->identity->connected);
        QVERIFY(!s.page().text()->isDirty());
    }

    void aDeviceThatComesBackIsRegisteredAsItself()
    {
        Studio s(Lamps);
        const auto both = *s.simulation().scene();
        auto one = both;
        one.devices.pop_back();
        s.simulation().replaceScene(one, false);
        s.hub->hub().send(twin::DeleteIdentity{.id = AppFixture::id(u"lamp-2")});
        s.play(0);
        auto again = both;
        again.devices.front().tags = AppFixture::json(R"({"first": true})");
        again.devices.back().tags = AppFixture::json(R"({"second": true})");
        s.simulation().replaceScene(again, false);
        s.play(0);
        const auto record = s.hub->hub().state().find(AppFixture::id(u"lamp-2"));
        QVERIFY(record);
        QCOMPARE(twin::json::write(record->twin.tags), QByteArray(R"({"second":true})"));
    }

    void aTextWithAFaultChangesNothingAndStays()
    {
        Studio s(Lamps);
        const QString broken = s.text().replace(u"\"lux\": 300"_s, u"\"lux\": {\"generator\": \"sien\"}"_s);
        s.type(broken);
        QVERIFY2(s.page().text()->trouble().contains(u"sine"), qPrintable(s.page().text()->trouble()));
        s.page().text()->apply();
        s.play(0);
        QCOMPARE(s.text(), broken);
        s.simulation().setPowered(AppFixture::id(u"lamp-2"), false); // the scene moves on meanwhile
        s.play(0);
        QCOMPARE(s.text(), broken);
        emit s.page().text()->discarded();
        QVERIFY(s.text().contains(u"\"powered\": false"));
    }

    void opensAFileWithItsTables()
    {
        Studio s(Lamps);
        s.write(u"sky.csv"_s, "temp\n1.5\n2.5\n");
        s.base.dialogs.openFile = s.write(u"weather.json"_s, R"json({
            "format": "twinscope-scene/1", "name": "weather", "data": {"sky": {"file": "sky.csv"}},
            "devices": [{"id": "station", "behaviour": {"telemetry": [{"values": {
                "temp": {"generator": "column", "data": "sky", "column": "temp"}}}]}}]})json");
        s.page().open();
        s.play(1'000);
        QCOMPARE(s.base.dialogs.questions.size(), 1);
        QCOMPARE(s.devices(), QStringList{u"station"_s});
        QVERIFY(s.text().contains(u"\"2.5\""));
        QVERIFY(!s.text().contains(u"sky.csv"));
    }

    void aRecordingIsReplayed()
    {
        Studio s(Lamps);
        s.page().openFile(
            s.write(u"r.jsonl"_s,
                    R"({"format": "twinscope-recording/1", "name": "r", "start": "2026-01-15T06:00:00Z"})"
                    "\n"
                    R"({"at": 1.5, "device": "seen", "telemetry": {"t": 21.4}})"
                    "\n"));
        s.play(2'000);
        QCOMPARE(s.devices(), QStringList{u"seen"_s});
        QCOMPARE(s.simulation().devices().first().messages, 1);
    }

    void aSceneReadsNothingOutsideItsFolder()
    {
        Studio s(Lamps);
        s.page().openFile(s.write(u"spy.json"_s, R"({"format": "twinscope-scene/1", "name": "spy",
            "data": {"x": {"file": "../x.csv"}}, "devices": []})"));
        s.play(0);
        QVERIFY2(s.page().text()->trouble().contains(u"folder"), qPrintable(s.page().text()->trouble()));
        QCOMPARE(s.devices().size(), 2);
    }

    void aPersonMaySayNo()
    {
        Studio s(Lamps);
        s.base.dialogs.answer = false;
        s.page().openFile(s.write(u"other.json"_s, Scripted));
        s.play(0);
        QCOMPARE(s.devices().size(), 2);
        QCOMPARE(s.base.dialogs.questions.size(), 1);
    }

    void aBrokenFileStandsInTheEditor()
    {
        Studio s(Lamps);
        s.page().openFile(s.write(u"broken.json"_s, QByteArray(Lamps).replace("300", "tru")));
        s.play(0);
        QCOMPARE(s.base.dialogs.errors.size(), 1);
        QVERIFY(s.text().contains(u"tru"));
        QVERIFY2(s.page().text()->trouble().startsWith(u"Line "), qPrintable(s.page().text()->trouble()));
        QCOMPARE(s.devices().size(), 2);
    }

    void everySampleRuns()
    {
        Studio s(Lamps);
        QVERIFY(s.page().samples()->actions().size() >= 7);
        for (QAction *sample : s.page().samples()->actions()) {
            sample->trigger();
            s.play(1'000);
            QVERIFY2(s.base.dialogs.errors.isEmpty(), qPrintable(sample->text()));
            QVERIFY2(!s.isOn(u"lamp-1") && !s.devices().isEmpty(), qPrintable(sample->text()));
        }
    }

    void scriptsWaitForTrust()
    {
        Studio s(Scripted);
        s.play(1'000);
        QVERIFY(!s.isOn(u"s"));
        QVERIFY2(s.simulation().devices().first().fault.contains(u"not trusted"),
                 qPrintable(s.simulation().devices().first().fault));
        QVERIFY2(s.pane->trustStrip()->text().contains(u"double"), qPrintable(s.pane->trustStrip()->text()));
        s.pane->trustStrip()->trustButton()->click();
        s.play(1'000);
        QVERIFY(s.isOn(u"s"));
        QCOMPARE(s.pane->trustStrip()->text(), QString());
        // Who may change them goes on with what they are now.
        s.type(s.text().replace(u"2 * "_s, u"3 * "_s));
        s.page().text()->apply();
        s.play(1'000);
        QVERIFY(s.isOn(u"s"));
        QCOMPARE(s.simulation().trust(), SceneTrust::Given);
    }

    void anotherScenesScriptsWaitAgain()
    {
        Studio s(Scripted);
        s.simulation().giveTrust();
        s.play(0);
        s.page().openFile(s.write(u"foreign.json"_s, QByteArray(Scripted).replace("2 * ", "5 * ")));
        s.play(0);
        QCOMPARE(s.simulation().trust(), SceneTrust::Needed);
    }

    void aWorkspaceKeepsTrust()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w.twinscope"_s);
        {
            Studio s(Scripted, path);
            QCOMPARE(s.simulation().trust(), SceneTrust::Needed);
            s.simulation().giveTrust();
            s.play(0);
        }
        Studio s(Scripted, path);
        s.play(1'000);
        QCOMPARE(s.simulation().trust(), SceneTrust::Given);
        QVERIFY(s.isOn(u"s"));
    }

    void aScriptIsTriedWithoutAHub_data()
    {
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("result");
        QTest::newRow("fine") << u"{\"base\": 21}"_s << u"return 42\nlog ran"_s;
        QTest::newRow("no value") << u"{}"_s << u"return null"_s;
        QTest::newRow("no object") << u"[1]"_s << QString();
    }
    void aScriptIsTriedWithoutAHub()
    {
        QFETCH(QString, values);
        QFETCH(QString, result);
        Studio s(Scripted);
        app::ScriptBench bench(*s.context, *s.simulation().scene());
        bench.setAttribute(Qt::WA_DeleteOnClose, false);
        bench.show();
        QVERIFY(QTest::qWaitForWindowActive(&bench));
        QCOMPARE(bench.scripts()->currentText(), u"double"_s);
        bench.values()->setText(values);
        QTest::keyClick(bench.values(), Qt::Key_Return, Qt::ControlModifier);
        if (values == u"{}")
            QVERIFY2(bench.result().contains(u"log ran"), qPrintable(bench.result()));
        else
            QCOMPARE(bench.result(), result);
    }

    void aRunawayIsNamed()
    {
        Studio s(QByteArray(Scripted).replace("device.log('ran');", "for (;;) {}"));
        app::ScriptBench bench(*s.context, *s.simulation().scene());
        bench.setAttribute(Qt::WA_DeleteOnClose, false);
        bench.run();
        QVERIFY2(bench.result().contains(u"\"double\"") && bench.result().contains(u"interrupted"),
                 qPrintable(bench.result()));
    }

    void addsReadyDevices()
    {
        Studio s(Lamps);
        app::StockDialog stock(*s.context);
        stock.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(stock.list()->count() >= 10);
        const auto found = stock.list()->findItems(u"Water pump"_s, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        stock.list()->setCurrentItem(found.first());
        stock.idField()->setText(u"lamp-1"_s);
        QVERIFY(!stock.addButton()->isEnabled());
        QVERIFY(stock.message().contains(u"lamp-1"));
        stock.idField()->setText(u"pump#"_s);
        stock.idField()->setText(u"pump 1"_s); // no id
        QVERIFY(!stock.addButton()->isEnabled());
        stock.idField()->setText(u"pump"_s);
        stock.count()->setValue(3);
        stock.addButton()->click();
        s.play(1'000);
        QVERIFY(s.devices().contains(u"pump-3"_s));
        QVERIFY(s.isOn(u"pump-1"));
        QVERIFY(s.hub->hub().state().find(AppFixture::id(u"pump-2")));
    }

    void everyReadyDeviceLives()
    {
        const QDir folder(u":/devices"_s);
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            Studio s(file.readAll());
            s.play(20'000);
            QCOMPARE(s.devices().size(), 1);
            QVERIFY2(s.simulation().devices().first().powered, qPrintable(name));
            QVERIFY2(s.simulation().devices().first().messages + s.simulation().devices().first().reports > 0,
                     qPrintable(name));
        }
    }

    void logsWhatDevicesSay()
    {
        Studio s(Lamps);
        const QAbstractItemModelTester tester(&s.pane->log());
        s.play(11'000);
        QCOMPARE(s.pane->log().rowCount(), 1);
        QCOMPARE(s.pane->log().index(0, app::SimulationLog::TextColumn).data().toString(), u"hello lamp-1"_s);
        QCOMPARE(s.pane->log().index(0, app::SimulationLog::DeviceColumn).data().toString(), u"lamp-1"_s);
    }

    void theLogIsBounded()
    {
        Studio s(Lamps);
        std::vector<twin::host::SimulationLine> lines(app::SimulationLog::Capacity + 7);
        lines.back().text = u"last"_s;
        emit s.simulation().logged(lines);
        QCOMPARE(s.pane->log().rowCount(), int(app::SimulationLog::Capacity));
        QCOMPARE(s.pane->log().droppedCount(), 7);
        emit s.simulation().logged({{.text = u"one more"_s}});
        QCOMPARE(s.pane->log().rowCount(), int(app::SimulationLog::Capacity));
        QCOMPARE(s.pane->log().lineAt(s.pane->log().rowCount() - 1).text, u"one more"_s);
    }

    void aMomentLeadsToItsText()
    {
        Studio s(Lamps);
        s.pane->showDevices();
        auto *timeline = s.pane->findChild<QTreeView *>(u"timeline"_s);
        QVERIFY(timeline);
        emit timeline->activated(s.pane->timeline().index(0, 0));
        int line = 0;
        int column = 0;
        s.page().text()->editor()->getCursorPosition(&line, &column);
        QVERIFY(s.text().split(u'\n').value(line).contains(u"\"at\": 10") ||
                s.text().split(u'\n').value(line + 1).contains(u"\"at\": 10"));
    }

    void theMapFollowsDevices()
    {
        QFile file(u":/scenes/delivery-vans.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Studio s(file.readAll());
        s.pane->showMap();
        app::DeviceMap &map = *s.pane->map();
        s.play(60'000);
        const auto first = map.pointOf(AppFixture::id(u"van-3"));
        QVERIFY(first);
        map.fit();
        for (const char16_t *id : {u"van-1", u"van-2", u"van-3", u"van-4", u"van-5"}) {
            const auto at = map.pointOf(AppFixture::id(id));
            QVERIFY(at && map.rect().contains(at->toPoint()));
        }
        const auto before = map.pointOf(AppFixture::id(u"van-3"));
        const double across = map.metresAcross();
        QVERIFY2(across > 10'000 && across < 100'000, QByteArray::number(across).constData());
        QTest::keyClick(&map, Qt::Key_Plus);
        QVERIFY(map.metresAcross() < across);
        s.play(120'000);
        QVERIFY(map.pointOf(AppFixture::id(u"van-3")) != before);
        QSignalSpy wanted(s.pane.get(), &FleetSimulation::deviceWanted);
        QTest::keyClick(&map, Qt::Key_N);
        QTest::keyClick(&map, Qt::Key_N);
        QCOMPARE(map.chosen(), AppFixture::id(u"van-2"));
        QVERIFY2(map.accessibleDescription().contains(u"van-2: latitude 47"),
                 qPrintable(map.accessibleDescription()));
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
    }

    void placesAreFoundInTheirUsualForms_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isPlace");
        QTest::newRow("point") << R"({"type": "Point", "coordinates": [8.5, 47.3]})"_ba << true;
        QTest::newRow("short") << R"({"lat": 47.3, "lon": 8.5, "alt": 400})"_ba << true;
        QTest::newRow("inside") << R"({"t": 1, "gps": {"latitude": 47.3, "longitude": 8.5}})"_ba << true;
        QTest::newRow("text") << R"({"lat": "47", "lon": "8"})"_ba << false;
        QTest::newRow("beyond") << R"({"lat": 91, "lon": 8})"_ba << false;
        QTest::newRow("half") << R"({"lat": 47})"_ba << false;
    }
    void placesAreFoundInTheirUsualForms()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, isPlace);
        const auto place = app::firstPlaceIn(*twin::json::read(QByteArrayView(value)));
        QCOMPARE(place.has_value(), isPlace);
        if (place)
            QVERIFY(*place == (app::GeoPlace{47.3, 8.5}));
    }
};

QTEST_MAIN(tst_ScenePage)
#include "tst_scenepage.moc"

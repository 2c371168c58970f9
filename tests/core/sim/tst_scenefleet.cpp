// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Templates, fleets, tables: what one entry of a scene stands for.
#include "sim/scene.h"
#include "support/jsonbytes.h"
#include "support/simrig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::sim;
using testsupport::jsonOf;
using testsupport::SimRig;

namespace {

const QByteArray Templated = R"({
  "format": "twinscope-scene/1",
  "templates": {
    "base": {"kind": "machine", "tags": {"site": "zurich"}, "behaviour": {
      "properties": {"maker": "Nordhang", "ports": 4},
      "commands": {"reboot": {"status": 202}, "ping": {}}}},
    "cold": {"template": "base", "behaviour": {"writable": {"target": {"initial": 4, "rules": [
      {"do": "clamp", "min": 2, "max": 8}]}}}}
  },
  "devices": [
    {"id": "a", "template": "cold"},
    {"id": "b", "template": "cold", "tags": {"floor": 2}, "behaviour": {
      "properties": {"ports": 8}, "commands": {"ping": null}}}
  ]
})";

Scene sceneOf(const QByteArray &text)
{
    const auto scene = readScene(text);
    if (!scene)
        qFatal("%s", qPrintable(scene.error().toString()));
    return *scene;
}

} // namespace

class TestSceneFleet : public QObject
{
    Q_OBJECT
private slots:
    void aDeviceHasAllOfItsTemplateAndWhatItSaysItself()
    {
        const Scene scene = sceneOf(Templated);
        const auto &a = scene.devices[0];
        const auto &b = scene.devices[1];
        QCOMPARE(a.kind, u"machine"_s);
        QCOMPARE(a.behaviour->root.properties.size(), 2U);
        QCOMPARE(a.behaviour->root.commands.size(), 2U);
        QCOMPARE(std::get<Clamp>(a.behaviour->root.writable.front().rules.front().then).max, 8.0);
        QCOMPARE(b.tags, jsonOf(R"({"site": "zurich", "floor": 2})"));
        QCOMPARE(b.behaviour->root.commands.size(), 1U);
        QVERIFY(std::get<Constant>(b.behaviour->root.properties[1].value.kind).value == Json(8));
    }

    void aChangedTemplateChangesItsDevices()
    {
        const Scene scene = sceneOf(QByteArray(Templated).replace("\"max\": 8", "\"max\": 6"));
        for (const auto &device : scene.devices)
            QCOMPARE(std::get<Clamp>(device.behaviour->root.writable.front().rules.front().then).max, 6.0);
    }

    void writingKeepsTheLinkAndTheOverrides()
    {
        Scene scene = sceneOf(Templated);
        const QByteArray text = writeScene(scene);
        QVERIFY(readScene(text) && *readScene(text) == scene);
        QCOMPARE(text.count("Nordhang"), 1);
        QVERIFY(text.contains("\"ping\": null"));
        scene.devices[0].powered = false;
        QVERIFY(!sceneOf(writeScene(scene)).devices[0].powered);
    }

    void aFaultInATemplateIsFoundThere_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("in the template") << R"("max": 8)"_ba << R"("max": 1)"_ba << 8 << u"below"_s;
        QTest::newRow("in the device") << R"("ports": 8)"_ba << R"("port s": 8)"_ba << 13 << u"no name"_s;
        QTest::newRow("no such template") << R"("id": "a", "template": "cold")"_ba << R"("id": "a", "template": "hot")"_ba
                                          << 11 << u"\"hot\""_s;
        QTest::newRow("a ring") << R"("base": {)"_ba << R"("base": {"template": "cold", )"_ba << -1 << u"build on"_s;
    }
    void aFaultInATemplateIsFoundThere()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, line);
        QFETCH(QString, says);
        const auto scene = readScene(QByteArray(Templated).replace(from, to));
        QVERIFY(!scene);
        QVERIFY2(scene.error().detail.contains(says), qPrintable(scene.error().detail));
        if (line > 0)
            QCOMPARE(scene.error().at.line, line);
    }

    void aFleetHasItsNames()
    {
        const Scene scene = sceneOf(R"({"format": "twinscope-scene/1", "devices": [
            {"id": "v-{n:3}", "count": 4, "first": 9, "off": [10], "without": [11],
             "tags": {"name": "Machine {n}: {id}", "list": ["{n}"], "number": 1}}]})");
        const auto instances = instancesOf(scene);
        QStringList ids;
        for (const auto &instance : instances)
            ids.append(instance.id.toString() + (instance.powered ? u"" : u" off"));
        QCOMPARE(ids.join(u' '), u"v-009 v-010 off v-012"_s);
        QCOMPARE(tagsOf(scene.devices[0], instances[2]),
                 jsonOf(R"({"name": "Machine 12: v-012", "list": ["12"], "number": 1})"));
    }

    void oneDeviceKeepsItsBraces()
    {
        const Scene scene = sceneOf(R"({"format": "twinscope-scene/1", "devices": [{"id": "d", "tags": {"t": "{n}"}}]})");
        QCOMPARE(tagsOf(scene.devices[0], instancesOf(scene)[0]), jsonOf(R"({"t": "{n}"})"));
    }

    void shardsPartTheFleetAndChangeNothingElse()
    {
        const QByteArray text = R"({"format": "twinscope-scene/1", "seed": 4, "devices": [{"id": "v-{n}", "count": 10,
            "behaviour": {"properties": {"x": {"generator": "uniform", "decimals": 6}}}}]})";
        const Scene scene = sceneOf(text);
        const Timestamp start = *Timestamp::parse(u"2026-01-15T06:00:00Z");
        const Runner whole(scene, start);
        QSet<TwinId> seen;
        for (int i = 1; i <= 3; ++i) {
            for (const auto &id : Runner(scene, start, {i, 3}).devices()) {
                QVERIFY(!seen.contains(id));
                seen.insert(id);
            }
        }
        QCOMPARE(seen.size(), whole.deviceCount());
        SimRig all(text);
        SimRig part(QByteArray(text).replace("\"count\": 10", "\"count\": 10, \"without\": [1, 2, 4]"));
        for (SimRig *rig : {&all, &part})
            rig->power(u"v-3"_s, true);
        QCOMPARE(all.reported(u"v-3"_s), part.reported(u"v-3"_s));
    }

    void aRunnerKeepsTheSceneOfAFleet()
    {
        SimRig rig(R"({"format": "twinscope-scene/1", "devices": [{"id": "v-{n}", "count": 3}, {"id": "x"}]})");
        rig.power(u"v-2"_s, true);
        rig.power(u"v-2"_s, false);
        QVERIFY_RESULT(rig.hub().submit(DeleteIdentity{.id = *TwinId::parse(u"v-3")}));
        QVERIFY_RESULT(rig.hub().submit(DeleteIdentity{.id = *TwinId::parse(u"x")}));
        const Scene scene = rig.runner().scene();
        QCOMPARE(scene.devices.size(), 1U);
        QCOMPARE(scene.devices[0].off, std::vector<qint64>{2});
        QCOMPARE(scene.devices[0].without, std::vector<qint64>{3});
        QVERIFY(readScene(writeScene(scene)) && *readScene(writeScene(scene)) == scene);
    }

    void aSelectorMeansDevices_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *word, bool fits) { QTest::newRow(word) << QString::fromLatin1(word) << fits; };
        row("v-1", true);
        row("v-2", false);
        row("v-*", true);
        row("*-1", true);
        row("v.1", false);
        row("kind:gate", true);
        row("kind:gates", false);
        row("template:t", true);
        row("tag:site=zurich", true);
        row("tag:site=bern", false);
        row("tag:place.floor=2", true);
        row("tag:place", true);
        row("tag:none", false);
    }
    void aSelectorMeansDevices()
    {
        QFETCH(QString, word);
        QFETCH(bool, fits);
        SceneDevice entry{.id = u"v-1"_s, .base = u"t"_s, .kind = u"gate"_s};
        entry.tags = jsonOf(R"({"site": "zurich", "place": {"floor": 2}})");
        QCOMPARE(Selector{{word}}.matches(u"v-1"_s, entry), fits);
        QVERIFY(Selector{}.matches(u"v-1"_s, entry));
    }

    void tablesComeFromTheSceneOrAFile()
    {
        const auto files = [](const QString &name) -> Result<QByteArray> {
            if (name == u"w.csv")
                return QByteArray("a;b\n1;\"x, y\"\n2;z\n");
            return Error{.code = ErrorCode::Cancelled, .detail = u"not there"_s};
        };
        const QByteArray text = R"({"format": "twinscope-scene/1", "data": {"w": {"file": "w.csv"}}, "devices": []})";
        const auto scene = readScene(text, files);
        QVERIFY_RESULT(scene);
        QCOMPARE(scene->data[0].table->rowCount(), 2);
        QCOMPARE(scene->data[0].table->cell(0, 1), Json("x, y"sv));
        const auto missing = readScene(QByteArray(text).replace("w.csv", "v.csv"), files);
        QVERIFY(!missing && missing.error().detail == u"not there" && missing.error().hasAt);
        QVERIFY(!readScene(text));
        const auto ragged = readScene(R"({"format": "twinscope-scene/1", "data": {"w": {"rows": ["a,b", "1"]}}, "devices": []})");
        QVERIFY(!ragged && ragged.error().detail.contains(u"Row 2"));
    }

    void wordsThatAreWrongGetTheNearest_data()
    {
        QTest::addColumn<QByteArray>("scene");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *parts, const char *says) {
            QTest::newRow(name) << QByteArray(R"({"format": "twinscope-scene/1", )") + parts + "}"
                                << QString::fromLatin1(says);
        };
        row("member", R"("devices": [{"id": "d", "behavior": {}}])", "Did you mean \"behaviour\"?");
        row("generator", R"("devices": [{"id": "d", "behaviour": {"properties": {"a": {"generator": "sinus"}}}}])",
            "Did you mean \"sine\"?");
        row("action", R"("devices": [], "timeline": [{"do": [{"do": "rebot"}]}])", "Did you mean \"reboot\"?");
        row("fault", R"("devices": [], "faults": [{"fault": "lost"}])", "Did you mean \"loss\"?");
        row("enum", R"("devices": [], "faults": [{"fault": "loss", "of": "reports"}])", "Did you mean \"report\"?");
        row("state", R"("devices": [{"id": "d", "behaviour": {"machine": {"states": {"idle": {"transitions":
            [{"to": "idel"}]}}}}}])", "Did you mean \"idle\"?");
        row("expression", R"("devices": [], "watches": [{"if": "1 +"}])", "value was expected");
        row("calendar", R"("devices": [{"id": "d", "behaviour": {"reactions": [{"on": "cron", "at": "* *", "do": []}]}}])",
            "five fields");
        row("unit", R"("devices": [{"id": "d", "behaviour": {"properties": {"a": {"generator": "sine", "stages": [
            {"stage": "convert", "from": "degreeCelsius", "to": "metre"}]}}}}])", "can become");
        row("weights", R"("devices": [{"id": "d", "behaviour": {"properties": {"a": {"generator": "pick", "values": [1],
            "weights": [1, 2]}}}}])", "one number for each value");
        row("markov", R"("devices": [{"id": "d", "behaviour": {"properties": {"a": {"generator": "markov", "values": [1, 2],
            "chances": [[1, 1]]}}}}])", "a list for each value");
        row("points", R"("devices": [{"id": "d", "behaviour": {"properties": {"a": {"generator": "line",
            "points": [[5, 1], [2, 1]]}}}}])", "order of their seconds");
        row("column", R"("data": {"w": {"rows": ["temp", "1"]}}, "devices": [{"id": "d", "behaviour": {"properties": {
            "a": {"generator": "column", "data": "w", "column": "tmp"}}}}])", "Did you mean \"temp\"?");
        row("script", R"("devices": [{"id": "d", "behaviour": {"properties": {"a": {"generator": "script", "script": "s"}}}}])",
            "no script");
        row("fleet without a number", R"("devices": [{"id": "d", "count": 3}])", "{n}");
    }
    void wordsThatAreWrongGetTheNearest()
    {
        QFETCH(QByteArray, scene);
        QFETCH(QString, says);
        const auto read = readScene(scene);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(says), qPrintable(read.error().detail));
        QVERIFY(read.error().hasAt);
        QVERIFY(!read.error().place.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSceneFleet)
#include "tst_scenefleet.moc"

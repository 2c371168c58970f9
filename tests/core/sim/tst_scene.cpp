// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scene.h"
#include "support/jsontext.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::sim;

class TestScene : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryPartOfADevice()
    {
        const auto scene = readScene(full());
        QVERIFY_RESULT(scene);
        QCOMPARE(scene->name, u"Full"_s);
        QCOMPARE(scene->seed, 4711ULL);
        QCOMPARE(scene->devices.size(), 2U);
        const auto &device = scene->devices.front();
        QCOMPARE(device.id, u"thermo-01"_s);
        QCOMPARE(device.kind, u"thermostat"_s);
        QVERIFY(!device.powered);
        QCOMPARE(device.behaviour->partCount(), 2U);
        QCOMPARE(device.behaviour->part(1).name, u"c"_s);
        const auto &rules = device.behaviour->part(1).writable.front().rules;
        QCOMPARE(rules.size(), 4U);
        QCOMPARE(std::get<Refuse>(rules[0].then).code, 422);
        QCOMPARE(*rules[0].when.above, 60.0);
        QCOMPARE(std::get<Clamp>(rules[1].then).max, 40.0);
        QCOMPARE(std::get<Accept>(rules[2].then).afterSeconds, 1.5);
        QVERIFY(std::holds_alternative<Ignore>(rules[3].then));
        QVERIFY(std::get<Constant>(device.behaviour->root.properties[0].value.kind).value == Json("S-1"sv));
    }

    void writingAndReadingGivesAnEqualScene()
    {
        const auto scene = readScene(full());
        QVERIFY_RESULT(scene);
        const QByteArray text = writeScene(*scene);
        const auto again = readScene(text);
        QVERIFY_RESULT(again);
        QVERIFY(*again == *scene);
        QCOMPARE(writeScene(*again), text);
        QVERIFY(text.contains("a hand-made one"));
    }

    void theDemoSceneIsSound()
    {
        QFile file(QStringLiteral(SCENES_DIR "/demo.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto scene = readScene(file.readAll());
        QVERIFY_RESULT(scene);
        QCOMPARE(scene->devices.size(), 4U);
        const auto again = readScene(writeScene(*scene));
        QVERIFY_RESULT(again);
        QVERIFY(*again == *scene);
    }

    void faultsAreLocated_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QByteArray>("marked"); // what the place underlines
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                            const QString &place, const QByteArray &marked) {
            QTest::newRow(name) << from << to << place << marked;
        };
        row("format", R"("twinscope-scene/1")", R"("scene/9")", u"/format"_s, R"("scene/9")");
        row("unknown member", R"("seed")", R"("seeed")", u"/seeed"_s, R"("seeed")");
        row("seed", "4711", "-1", u"/seed"_s, "-1");
        row("id", R"("ahu-2")", R"("ahu 2")", u"/devices/1/id"_s, R"("ahu 2")");
        row("id twice", R"("ahu-2")", R"("thermo-01")", u"/devices/1/id"_s, R"("thermo-01")");
        row("kind of a member", R"("powered": false)", R"("powered": "no")", u"/devices/0/powered"_s,
            R"("no")");
        row("tags", R"({"site": "zurich"})", R"({"si.te": "zurich"})", u"/devices/0/tags/si.te"_s,
            R"("zurich")");
        row("name", R"("serialNumber")", R"("serial number")",
            u"/devices/0/behaviour/properties/serial number"_s, R"("serial number")");
        row("bounds", R"("max": 40)", R"("max": 4)",
            u"/devices/0/behaviour/components/c/writable/target/rules/1/max"_s, "4");
        row("reaction", R"("ignore")", R"("sulk")",
            u"/devices/0/behaviour/components/c/writable/target/rules/3/do"_s, R"("sulk")");
        row("code", "422", "200", u"/devices/0/behaviour/components/c/writable/target/rules/0/code"_s, "200");
        row("generator", R"("sine")", R"("cosine")",
            u"/devices/0/behaviour/components/c/telemetry/0/values/swing/generator"_s, R"("cosine")");
        row("generator's member", R"("phase")", R"("fase")",
            u"/devices/0/behaviour/components/c/telemetry/0/values/swing/fase"_s, R"("fase")");
        row("period", R"("period": 60)", R"("period": 0)",
            u"/devices/0/behaviour/components/c/telemetry/0/values/swing/period"_s, "0");
        row("approach to nothing", R"("to": "target")", R"("to": "goal")",
            u"/devices/0/behaviour/components/c/telemetry/0/values/near/to"_s, R"("goal")");
        row("greatest of nothing", R"("of": "swing")", R"("of": "swung")",
            u"/devices/0/behaviour/components/c/properties/most/of"_s, R"("swung")");
        row("interval of nothing", R"("everyFrom": "interval")", R"("everyFrom": "pause")",
            u"/devices/0/behaviour/components/c/telemetry/0/everyFrom"_s, R"("pause")");
        row("initial", R"("initial": 20)", R"("initial": null)",
            u"/devices/0/behaviour/components/c/writable/target/initial"_s, "null");
        row("status", R"("status": 202)", R"("status": 2020)",
            u"/devices/0/behaviour/commands/reboot/status"_s, "2020");
        row("twice", R"("name": "Full",)", R"("name": "Full", "name": "Again",)", u"/name"_s, R"("name")");
    }
    void faultsAreLocated()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, place);
        QFETCH(QByteArray, marked);
        QByteArray text = full();
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);

        const auto scene = readScene(text);
        QVERIFY(!scene);
        QCOMPARE(scene.error().code, ErrorCode::SceneInvalid);
        QCOMPARE(scene.error().place, place);
        QVERIFY(!scene.error().detail.isEmpty());
        QVERIFY(scene.error().hasAt);
        const auto &at = scene.error().at;
        QCOMPARE(text.mid(at.offset, at.length), marked);
        const QByteArray before = text.left(at.offset);
        QCOMPARE(at.line, int(before.count('\n')) + 1);
        QCOMPARE(at.column, int(before.size() - before.lastIndexOf('\n')));
    }

    void brokenJsonKeepsItsOwnCode()
    {
        const auto scene = readScene("{\n  \"format\": \n}");
        QVERIFY(!scene);
        QCOMPARE(scene.error().code, ErrorCode::JsonSyntax);
        QVERIFY(scene.error().hasAt);
        QCOMPARE(scene.error().at.line, 3);
    }

    void anythingButAnObjectIsNoScene()
    {
        const auto scene = readScene("[1]");
        QVERIFY(!scene);
        QCOMPARE(scene.error().code, ErrorCode::SceneInvalid);
        QCOMPARE(scene.error().at.line, 1);
    }

private:
    static QByteArray full()
    {
        return R"({
  "format": "twinscope-scene/1",
  "name": "Full", "seed": 4711,
  "note": "a hand-made one",
  "devices": [
    {"id": "thermo-01", "model": "dtmi:com:example:Full;1", "kind": "thermostat", "powered": false,
     "lastSeenSecondsAgo": 7200, "tags": {"site": "zurich"}, "desired": {"c": {"__t": "c", "target": 24.50}},
     "behaviour": {
       "latencySeconds": 0.2,
       "properties": {"serialNumber": "S-1", "place": {"value": {"x": 1}, "everySeconds": 60, "note": "moves"}},
       "writable": {"interval": {"initial": 5, "initialText": "factory setting"}},
       "commands": {"reboot": {"status": 202, "afterSeconds": 2, "note": "slow"}, "mute": {"silent": true}},
       "components": {
         "c": {
           "note": "the first",
           "properties": {"most": {"generator": "greatest", "of": "swing", "start": 3}},
           "writable": {"target": {"initial": 20, "rules": [
             {"when": {"above": 60}, "do": "refuse", "code": 422, "text": "too hot", "note": "safety"},
             {"when": {"above": 40, "below": 61}, "do": "clamp", "min": 5, "max": 40},
             {"when": {"below": 5}, "do": "accept", "afterSeconds": 1.5, "progressText": "going", "text": "there"},
             {"do": "ignore"}]}},
           "telemetry": [{"everySeconds": 2.5, "everyFrom": "interval", "values": {
             "swing": {"generator": "sine", "min": 1, "max": 2, "period": 60, "phase": 5, "decimals": 2},
             "near": {"generator": "approach", "to": "target", "start": 18, "timeConstant": 90, "noise": 0.2},
             "rise": {"generator": "ramp", "from": 0, "to": 9, "period": 30, "repeat": false},
             "drift": {"generator": "walk", "start": 4, "min": 0, "max": 8, "step": 0.5},
             "any": {"generator": "uniform", "min": -1, "max": 1}, "on": true}}],
           "commands": {"report": {"payload": {"max": 25.3}}}}}}},
    {"id": "ahu-2", "behaviour": {}}
  ]
}
)";
    }
};

QTEST_GUILESS_MAIN(TestScene)
#include "tst_scene.moc"

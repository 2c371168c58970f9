// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"
#include "sim/scriptengine.h"
#include "support/jsonbytes.h"
#include "support/namedscope.h"
#include "support/simrig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::sim;
using testsupport::jsonOf;
using testsupport::NamedScope;
using testsupport::SimRig;

namespace {

const Timestamp Now = *Timestamp::parse(u"2026-01-15T06:30:00Z");

Scene sceneWith(const QString &code)
{
    Scene scene{.seed = 5};
    scene.scripts.push_back({.name = u"s"_s, .code = code.split(u'\n')});
    return scene;
}

NamedScope scope()
{
    NamedScope scope;
    scope.values = {{u"t"_s, Json(21.5)}, {u"list"_s, jsonOf("[1, {\"a\": null}]")}, {u"ahu/x"_s, Json(3)}};
    scope.stateName = u"idle"_s;
    scope.start = Now.plusMSecs(-5000);
    return scope;
}

} // namespace

class TestScript : public QObject
{
    Q_OBJECT
private slots:
    void returnsAValue_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *code, const char *value) {
            QTest::newRow(code) << QString::fromLatin1(code) << QByteArray(value);
        };
        row("return device.value('t') * 2", "43");
        row("return device.value('none')", "null");
        row("return device.value('list')", "[1,{\"a\":null}]");
        row("return device.other('ahu', 'x')", "3");
        row("return device.id + device.number + device.state", "\"pump-73idle\"");
        row("return device.seconds", "5");
        row("return new Date().toISOString()", "\"2026-01-15T06:30:00.000Z\"");
        row("return Date.now() === device.now", "true");
        row("return {a: [1.5, true], f: () => 1}", "{\"a\":[1.5,true]}");
        row("return Math.random() < 1", "true");
        row("const x = 1\nreturn x", "1");
    }
    void returnsAValue()
    {
        QFETCH(QString, code);
        QFETCH(QByteArray, value);
        auto engine = ScriptEngine::make(sceneWith(code));
        QVERIFY_RESULT(engine);
        const auto result = (*engine)->value(u"s"_s, scope(), Now);
        QVERIFY2(result, qPrintable((*engine)->failed()));
        QCOMPARE(json::write(*result), value);
    }

    void chanceFollowsTheSeed()
    {
        const QString code = u"return [device.random(), Math.random()]"_s;
        auto one = ScriptEngine::make(sceneWith(code));
        auto two = ScriptEngine::make(sceneWith(code));
        const auto first = (*one)->value(u"s"_s, scope(), Now);
        QVERIFY(first && *first == *(*two)->value(u"s"_s, scope(), Now));
        QVERIFY(*(*one)->value(u"s"_s, scope(), Now.plusMSecs(1)) != *first);
    }

    void doesThings()
    {
        auto engine = ScriptEngine::make(sceneWith(
            u"device.set('a', 1); device.report('b', {c: 2}); device.send({t: 3}, 'part'); device.log('hi')"_s));
        QVERIFY_RESULT(engine);
        const auto deeds = (*engine)->run(u"s"_s, scope(), Now);
        QVERIFY_RESULT(deeds);
        QCOMPARE(deeds->size(), 4);
        QCOMPARE(deeds->at(1).kind, ScriptDeed::Kind::Report);
        QCOMPARE(deeds->at(1).value, jsonOf(R"({"c": 2})"));
        QCOMPARE(deeds->at(2).name, u"part"_s);
    }

    void aScriptThatFailsIsNamed_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("milliseconds");
        constexpr int Patience = 60'000; // time is not what these fail by, however busy the machine is
        const auto row = [](const char *name, const QString &code, const QString &says, int milliseconds) {
            QTest::newRow(name) << code << says << milliseconds;
        };
        row("runaway", u"while (true) {}"_s, u"did not end within"_s, 20);
        row("throws", u"const a = 1\nthrow new Error('no')"_s, u"in line 2"_s, Patience);
        row("unknown name", u"return nothing"_s, u"nothing"_s, Patience);
        row("global", u"globalThis.kept = 1"_s, u"line 1"_s, Patience);
        row("too much", u"return 'x'.repeat(1e6)"_s, u"bytes"_s, Patience);
        row("says too much", u"for (let i = 0; i < 1e5; ++i) device.log('xxxxxxxx')"_s, u"bytes"_s, Patience);
        row("circle", u"const a = {}; a.a = a; return a"_s, u"bytes"_s, Patience);
    }
    void aScriptThatFailsIsNamed()
    {
        QFETCH(QString, code);
        QFETCH(QString, says);
        QFETCH(int, milliseconds);
        auto engine = ScriptEngine::make(sceneWith(code), {.milliseconds = milliseconds});
        QVERIFY_RESULT(engine);
        QVERIFY(!(*engine)->value(u"s"_s, scope(), Now));
        QVERIFY2((*engine)->failed().contains(says), qPrintable((*engine)->failed()));
        QVERIFY((*engine)->failed().contains(u"\"s\""));
    }

    // The page of all words has what a script sees, and nothing else.
    void everyWordIsThere()
    {
        QString code = u"const seen = [];\nfor (const name in device) { seen.push(name); }\n"_s;
        QStringList names;
        for (const auto &word : scriptWords()) {
            const QString call = QString::fromUtf8(word.call.data(), qsizetype(word.call.size()));
            names.append(call.section(u'.', 1).section(u'(', 0, 0));
            QVERIFY(!word.says.empty());
        }
        const auto engine = ScriptEngine::make(sceneWith(code + u"return seen"_s));
        QVERIFY_RESULT(engine);
        const auto result = (*engine)->value(u"s"_s, scope(), Now);
        QVERIFY2(result, qPrintable((*engine)->failed()));
        QStringList seen;
        for (const Json &name : result->elements())
            seen.append(name.toString());
        for (const QString &inherited : {u"objectName"_s, u"objectNameChanged"_s, u"destroyed"_s,
                                         u"deleteLater"_s, u"destroy"_s, u"toString"_s})
            seen.removeAll(inherited);
        seen.sort();
        names.sort();
        QCOMPARE(seen, names);
    }

    void whatIsAskedIsSeen()
    {
        SimRig rig(R"json({"format": "twinscope-scene/1",
            "scripts": {"gap": {"code": "return device.desired('level') - device.value('level')"},
                        "part": {"code": "return device.desired('c.level')"}},
            "devices": [{"id": "d", "desired": {"level": 9, "c": {"__t": "c", "level": 4}}, "behaviour": {
              "writable": {"level": {"initial": 1, "rules": [{"do": "refuse", "text": "no"}]}},
              "components": {"c": {"writable": {"level": {"initial": 1}}}},
              "telemetry": [{"everySeconds": 10, "values": {"gap": {"generator": "script", "script": "gap"},
                                                            "part": {"generator": "script", "script": "part"}}}]}}]})json");
        auto engine = ScriptEngine::make(rig.runner().scene());
        QVERIFY_RESULT(engine);
        rig.runner().setScriptHost(engine->get());
        rig.power(u"d"_s, true);
        rig.run(5000);
        const TelemetrySent *sent = nullptr;
        for (const auto &change : rig.changes) {
            if (const auto *telemetry = std::get_if<TelemetrySent>(&change.body))
                sent = telemetry;
        }
        QVERIFY(sent);
        QCOMPARE(sent->payload["gap"sv], Json(8));
        QCOMPARE(sent->payload["part"sv], Json(4));
    }

    void afterARunawayOthersGoOn()
    {
        Scene scene = sceneWith(u"while (true) {}"_s);
        scene.scripts.push_back({.name = u"fine"_s, .code = {u"return 1"_s}});
        auto engine = ScriptEngine::make(scene, {.milliseconds = 20});
        QVERIFY_RESULT(engine);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!(*engine)->value(u"s"_s, scope(), Now));
            QVERIFY((*engine)->value(u"fine"_s, scope(), Now));
        }
    }

    void whatCannotBeReadStartsNothing()
    {
        const auto broken = ScriptEngine::make(sceneWith(u"const a = 1\nreturn ("_s));
        QVERIFY(!broken);
        QVERIFY2(broken.error().detail.contains(u"\"s\""), qPrintable(broken.error().detail));
        const auto large = ScriptEngine::make(sceneWith(u"//"_s + QString(100'000, u'x')));
        QVERIFY(!large);
        QCOMPARE(large.error().limit, 64 * 1024);
    }

    void onlyTheDeviceWithTheRunawayStops()
    {
        const QByteArray text =
            R"({"format": "twinscope-scene/1", "scripts": {"bad": {"code": "while (true) {}"},
            "good": {"code": ["device.report('p', device.value('t') + 1);"]}}, "devices": [
            {"id": "a", "behaviour": {"telemetry": [{"values": {"t": {"generator": "script", "script": "bad"}}}]}},
            {"id": "b", "behaviour": {"properties": {"p": 0}, "telemetry": [{"values": {"t": 4}}], "reactions": [
              {"on": "interval", "seconds": 1, "do": [{"do": "script", "script": "good"}]}]}}]})";
        SimRig rig(text);
        const auto scene = readScene(text);
        auto engine = ScriptEngine::make(*scene, {.milliseconds = 20});
        QVERIFY_RESULT(engine);
        rig.runner().setScriptHost(engine->get());
        rig.power(u"a"_s, true);
        rig.power(u"b"_s, true);
        rig.run(2000);
        const auto fault = rig.runner().status(*TwinId::parse(u"a"))->fault;
        QVERIFY2(fault.contains(u"\"bad\"") && fault.contains(u"interrupted"), qPrintable(fault));
        QVERIFY(rig.runner().status(*TwinId::parse(u"b"))->powered);
        QCOMPARE(rig.reported(u"b"_s)["p"sv], Json(5));
    }

    void withoutTrustAScriptStopsItsDevice()
    {
        SimRig rig(
            R"({"format": "twinscope-scene/1", "scripts": {"s": {"code": "return 1"}}, "devices": [{"id": "a",
            "behaviour": {"reactions": [{"on": "power", "do": [{"do": "script", "script": "s"}]}]}}]})");
        rig.power(u"a"_s, true);
        rig.run(1000);
        QVERIFY(rig.runner().status(*TwinId::parse(u"a"))->fault.contains(u"trust"));
    }
};

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a device does by itself: triggers, actions, states, the timeline, watches.
#include "json/writer.h"
#include "support/jsonbytes.h"
#include "support/simrig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::jsonOf;
using testsupport::SimRig;

namespace {

QByteArray sceneWith(const QByteArray &behaviour, const QByteArray &more = {})
{
    return R"({"format": "twinscope-scene/1", "seed": 5, )" + more +
           R"("devices": [{"id": "d", "behaviour": )" + behaviour +
           R"(}, {"id": "other", "behaviour": {"telemetry": [
               {"name": "beat", "everySeconds": 20, "values": {"b": 1}}]}}]})";
}

QByteArray withReaction(const QByteArray &reaction, const QByteArray &more = {})
{
    return sceneWith(R"({"latencySeconds": 0, )" + more + R"("reactions": [)" + reaction + "]}");
}

// Moments in seconds at which the device sent a message that has the member.
QString sentAt(const SimRig &rig, const char *member, const QString &id = u"d"_s)
{
    QStringList times;
    const Timestamp start = *Timestamp::parse(u"2026-01-15T06:00:00Z");
    for (const auto &change : rig.changes) {
        const auto *sent = std::get_if<TelemetrySent>(&change.body);
        if (sent && change.id.toString() == id && sent->payload.find(std::string_view(member)))
            times.append(QString::number(double(start.msecsTo(change.time)) / 1000));
    }
    return times.join(u' ');
}

const QByteArray Say = R"("do": [{"do": "send", "values": {"x": 1}}])";

} // namespace

class TestMachine : public QObject
{
    Q_OBJECT
private slots:
    void aTriggerSends_data()
    {
        QTest::addColumn<QByteArray>("scene");
        QTest::addColumn<QString>("times");
        const auto row = [](const char *name, const QByteArray &on, const QString &times,
                            const QByteArray &more = {}) {
            QTest::newRow(name) << withReaction("{" + on + ", " + Say + "}", more) << times;
        };
        row("power", R"("on": "power")", u"0"_s);
        row("interval", R"("on": "interval", "seconds": 25)", u"25 50"_s);
        row("interval with a first time", R"("on": "interval", "seconds": 40, "first": 5)", u"5 45"_s);
        row("cron", R"("on": "cron", "at": "*/20 * * * * *")", u"20 40 60"_s);
        row("guard", R"("on": "interval", "seconds": 25, "if": "seconds() > 30")", u"50"_s);
        row("message", R"("on": "message", "device": "other")", u"0.05 20.05 40.05"_s);
        row("message with a value", R"("on": "message", "device": "other", "value": "z")", u""_s);
        const QByteArray ramp = R"("telemetry": [{"everySeconds": 1, "values": {
            "t": {"generator": "triangle", "min": 0, "max": 30, "period": 60}}}], )";
        row("threshold above", R"("on": "threshold", "value": "t", "above": 20)", u"21"_s, ramp);
        row("threshold below", R"("on": "threshold", "value": "t", "below": 5)", u"0 56"_s, ramp);
        row("change", R"("on": "change", "value": "t", "band": 10)", u"11 22 49 60"_s, ramp);
    }
    void aTriggerSends()
    {
        QFETCH(QByteArray, scene);
        QFETCH(QString, times);
        SimRig rig(scene);
        rig.power(u"d"_s, true);
        rig.power(u"other"_s, true);
        rig.run(60'000);
        QCOMPARE(sentAt(rig, "x"), times);
    }

    void aDesiredPropertyTriggers()
    {
        SimRig rig(withReaction(R"({"on": "desired", "property": "target", "do": [{"do": "send", "values": {
            "x": {"generator": "formula", "formula": "target"}}}]})",
                                R"("writable": {"target": {"initial": 1}}, )"));
        rig.power(u"d"_s, true);
        rig.run(1000);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"target": 7})"));
        rig.run(1000);
        QCOMPARE(sentAt(rig, "x"), u"1"_s);
    }

    void aCommandRunsStepsWithProgress()
    {
        SimRig rig(withReaction(R"({"on": "command", "command": "update", "do": [
            {"do": "report", "property": "status", "value": "downloading"}, {"do": "wait", "seconds": 10},
            {"do": "report", "property": "status", "value": "applying"}, {"do": "wait", "seconds": 5},
            {"do": "answer", "status": 200, "payload": {"value": {"done": true}}}]})",
                                R"("properties": {"status": "idle"}, )"));
        rig.power(u"d"_s, true);
        const auto call =
            rig.hub().submit(InvokeCommand{.id = *TwinId::parse(u"d"), .name = u"update"_s, .payload = {}});
        QVERIFY_RESULT(call);
        rig.run(1000);
        QCOMPARE(rig.reported(u"d"_s)["status"sv], Json("downloading"sv));
        rig.run(10'000);
        QCOMPARE(rig.reported(u"d"_s)["status"sv], Json("applying"sv));
        QCOMPARE(rig.hub().state().invocations().size(), 1);
        rig.run(5000);
        QVERIFY(rig.hub().state().invocations().isEmpty());
        const auto *answer = std::get_if<CommandAnswered>(&rig.changes.last().body);
        QVERIFY(answer);
        QCOMPARE(answer->payload, jsonOf(R"({"done": true})"));
    }

    void anActionIsLeftOutUnlessItsConditionIsTrue()
    {
        SimRig rig(withReaction(R"({"on": "power", "do": [{"do": "set", "value": "mood", "to": 3},
            {"do": "send", "if": "mood > 5", "values": {"x": 1}}, {"do": "send", "if": "mood == 3", "values": {"y": 1}}]})"));
        rig.power(u"d"_s, true);
        rig.run(1000);
        QCOMPARE(sentAt(rig, "x"), u""_s);
        QCOMPARE(sentAt(rig, "y"), u"0"_s);
    }

    void aDeviceGoesAndComesBack_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("count"); // what the counter says behind it
        QTest::newRow("reboot") << R"({"do": "reboot", "seconds": 20})"_ba
                                << "0"_ba;
        QTest::newRow("sleep") << R"({"do": "sleep", "seconds": 20})"_ba
                               << "3"_ba;
        QTest::newRow("cut") << R"({"do": "cut", "seconds": 20})"_ba
                             << "3"_ba;
        QTest::newRow("firmware")
            << R"({"do": "firmware", "property": "sw", "version": "2.0", "seconds": 20})"_ba
            << "0"_ba;
    }
    void aDeviceGoesAndComesBack()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, count);
        SimRig rig(withReaction(R"({"on": "interval", "seconds": 1000, "first": 25, "do": [)" + action + "]}",
                                R"("properties": {"sw": "1.0"}, "telemetry": [{"everySeconds": 10, "values": {
                                    "c": {"generator": "counter"}}}], )"));
        rig.power(u"d"_s, true);
        rig.run(30'000);
        const auto connected = [&] {
            return rig.hub().state().find(*TwinId::parse(u"d"))->identity->connected;
        };
        QVERIFY(!connected());
        rig.run(16'000);
        QVERIFY(connected());
        const auto *sent = std::get_if<TelemetrySent>(&rig.changes.last().body);
        QVERIFY(sent);
        QCOMPARE(sent->payload["c"sv], jsonOf(count));
        QCOMPARE(rig.reported(u"d"_s)["sw"sv], action.contains("firmware") ? Json("2.0"sv) : Json("1.0"sv));
    }

    // It connects anew and goes on where it was.
    void aTokenIsRenewed_data()
    {
        QTest::addColumn<QByteArray>("scene");
        const QByteArray count =
            R"("telemetry": [{"everySeconds": 5, "values": {"c": {"generator": "counter"}}}])";
        QTest::newRow("action") << withReaction(
            R"({"on": "interval", "seconds": 10, "do": [{"do": "renewToken"}]})", count + ", ");
        QTest::newRow("life time") << sceneWith(R"({"latencySeconds": 0, "tokenSeconds": 10, )" + count +
                                                "}");
    }
    void aTokenIsRenewed()
    {
        QFETCH(QByteArray, scene);
        SimRig rig(scene);
        rig.power(u"d"_s, true);
        rig.run(38'000);
        int connections = 0;
        for (const auto &change : rig.changes) {
            const auto *connection = std::get_if<ConnectionChanged>(&change.body);
            connections += connection && connection->connected && change.id.device() == u"d" ? 1 : 0;
        }
        QVERIFY2(connections >= 3, QByteArray::number(connections).constData());
        qint64 last = -1;
        for (const auto &change : rig.changes) {
            const auto *sent = std::get_if<TelemetrySent>(&change.body);
            if (sent && change.id.device() == u"d")
                QCOMPARE(sent->payload["c"sv].toInteger(), std::exchange(last, last + 1) + 1);
        }
        QVERIFY(last >= 3);
    }

    void telemetryMayWaitForItsFirstInterval()
    {
        SimRig rig(sceneWith(R"({"latencySeconds": 0, "telemetry": [
            {"everySeconds": 10, "values": {"now": 1}},
            {"everySeconds": 10, "atPowerOn": false, "values": {"late": 1}}]})"));
        rig.power(u"d"_s, true);
        rig.run(25'000);
        QCOMPARE(sentAt(rig, "now"), u"0 10 20"_s);
        QCOMPARE(sentAt(rig, "late"), u"10 20"_s);
    }

    void shutDownAndFailEndADevice_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QString>("fault");
        QTest::newRow("shut down") << R"({"do": "shutDown"})"_ba << u""_s;
        QTest::newRow("fail") << R"({"do": "fail", "text": "the motor is stuck"})"_ba
                              << u"the motor is stuck"_s;
    }
    void shutDownAndFailEndADevice()
    {
        QFETCH(QByteArray, action);
        QFETCH(QString, fault);
        SimRig rig(withReaction(R"({"on": "power", "do": [)" + action + "]}"));
        rig.power(u"d"_s, true);
        rig.run(1000);
        QVERIFY(!rig.runner().status(*TwinId::parse(u"d"))->powered);
        QCOMPARE(rig.runner().status(*TwinId::parse(u"d"))->fault, fault);
    }

    void theMachineMovesByTimersGuardsCommandsAndWishes()
    {
        SimRig rig(
            sceneWith(R"({"latencySeconds": 0, "writable": {"go": {"initial": 0}}, "commands": {"stop": {}},
            "telemetry": [{"everySeconds": 1, "values": {"t": {"generator": "ramp", "to": 100, "period": 100}}}],
            "machine": {"initial": "idle", "states": {
                "idle": {"transitions": [{"to": "warm", "after": 10}]},
                "warm": {"entry": [{"do": "send", "values": {"warm": 1}}],
                         "exit": [{"do": "send", "values": {"cold": 1}}],
                         "values": {"t": {"generator": "line", "points": [[0, 50], [10, 60]]}},
                         "transitions": [{"to": "hot", "if": "t >= 55"}]},
                "hot": {"transitions": [{"to": "idle", "command": "stop"}, {"to": "gone", "desired": "go", "if": "go > 0"}]},
                "gone": {}}}})"));
        const auto state = [&] { return rig.runner().stateOf(*TwinId::parse(u"d")); };
        rig.power(u"d"_s, true);
        QCOMPARE(state(), u"idle"_s);
        rig.run(10'000);
        QCOMPARE(state(), u"warm"_s);
        QCOMPARE(sentAt(rig, "warm"), u"10"_s);
        rig.run(5500);
        QCOMPARE(state(), u"hot"_s);
        QCOMPARE(sentAt(rig, "cold"), u"15"_s);
        QVERIFY_RESULT(
            rig.hub().submit(InvokeCommand{.id = *TwinId::parse(u"d"), .name = u"stop"_s, .payload = {}}));
        rig.run(100);
        QCOMPARE(state(), u"idle"_s);
        rig.run(20'000);
        QCOMPARE(state(), u"hot"_s);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"go": 1})"));
        rig.run(100);
        QCOMPARE(state(), u"gone"_s);
    }

    void telemetryCanBelongToStates()
    {
        SimRig rig(sceneWith(
            R"({"latencySeconds": 0, "telemetry": [{"everySeconds": 5, "states": ["b"], "values": {"x": 1}}],
            "machine": {"states": {"a": {"transitions": [{"to": "b", "after": 12}]}, "b": {}}}})"));
        rig.power(u"d"_s, true);
        rig.run(21'000);
        QCOMPARE(sentAt(rig, "x"), u"15 20"_s);
    }

    void entryAndExitTrigger()
    {
        SimRig rig(sceneWith(R"({"latencySeconds": 0, "reactions": [
            {"on": "entry", "state": "b", "do": [{"do": "send", "values": {"in": 1}}]},
            {"on": "exit", "state": "b", "do": [{"do": "send", "values": {"out": 1}}]}],
            "machine": {"states": {"a": {"transitions": [{"to": "b", "after": 5}]},
                                   "b": {"transitions": [{"to": "a", "after": 7}]}}}})"));
        rig.power(u"d"_s, true);
        rig.run(15'000);
        QCOMPARE(sentAt(rig, "in"), u"5"_s);
        QCOMPARE(sentAt(rig, "out"), u"12"_s);
    }

    void historyGoesOnWhereItWas_data()
    {
        QTest::addColumn<QByteArray>("history");
        QTest::addColumn<QString>("state");
        QTest::newRow("with") << "true"_ba << u"b"_s;
        QTest::newRow("without") << "false"_ba << u"a"_s;
    }
    void historyGoesOnWhereItWas()
    {
        QFETCH(QByteArray, history);
        QFETCH(QString, state);
        SimRig rig(sceneWith(R"({"machine": {"history": )" + history + R"(, "states": {
            "a": {"transitions": [{"to": "b", "after": 50}]}, "b": {"entry": [{"do": "reboot", "if": "seconds() > 40"}]}}}})"));
        rig.power(u"d"_s, true);
        rig.run(65'000);
        QCOMPARE(rig.runner().stateOf(*TwinId::parse(u"d")), state);
    }

    void aMachineThatDoesNotRestIsStopped()
    {
        SimRig rig(sceneWith(R"({"telemetry": [{"values": {"t": 1}}], "machine": {"states": {
            "a": {"transitions": [{"to": "b", "if": "true"}]}, "b": {"transitions": [{"to": "a", "if": "true"}]}}}})"));
        rig.power(u"d"_s, true);
        rig.run(1000);
        QVERIFY(rig.runner().status(*TwinId::parse(u"d"))->fault.contains(u"does not come to rest"));
        QVERIFY(rig.runner().status(*TwinId::parse(u"other"))->fault.isEmpty());
    }

    void breakPointsAndWatchesStopTheClockAtThatInstant()
    {
        SimRig rig(sceneWith(R"({"latencySeconds": 0, "telemetry": [{"everySeconds": 1, "values": {
            "t": {"generator": "ramp", "to": 100, "period": 100}}}],
            "machine": {"states": {"a": {"transitions": [{"to": "b", "after": 30.5}]}, "b": {"break": true}}}})",
                             R"("watches": [{"name": "warm", "if": "t >= 20", "devices": "d"}], )"));
        rig.power(u"d"_s, true);
        const auto start = rig.now();
        const auto state = rig.hub().state();
        rig.runner().advanceTo(start.plusMSecs(60'000), state);
        QCOMPARE(start.msecsTo(rig.runner().now()), 20'000);
        auto halts = rig.runner().takeHalts();
        QCOMPARE(halts.size(), 1U);
        QCOMPARE(halts.front().reason, u"warm"_s);
        rig.runner().advanceTo(start.plusMSecs(60'000), state);
        QCOMPARE(start.msecsTo(rig.runner().now()), 30'500);
        QVERIFY(rig.runner().takeHalts().front().reason.contains(u"b"));
    }

    void theTimelineActsOnItsDevices()
    {
        SimRig rig(sceneWith(
            R"({"latencySeconds": 0, "writable": {"target": {"initial": 1}}, "commands": {"ping": {}}})",
            R"("timeline": [
            {"at": 5, "devices": "d", "do": [{"do": "switchOn"}]},
            {"at": 10, "devices": ["d"], "do": [{"do": "desired", "patch": {"target": 9}}, {"do": "tags", "patch": {"a": 1}}]},
            {"at": 20, "devices": "d", "do": [{"do": "invoke", "command": "ping"}]},
            {"at": 30, "every": 10, "times": 3, "devices": "d*", "do": [{"do": "send", "values": {"x": 1}}]},
            {"at": 30, "devices": "kind:gate", "do": [{"do": "send", "values": {"never": 1}}]}], )"));
        rig.run(90'000);
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).state, SyncState::InSync);
        QCOMPARE(rig.hub().state().find(*TwinId::parse(u"d"))->twin.tags, jsonOf(R"({"a": 1})"));
        QVERIFY(rig.hub().state().invocations().isEmpty());
        QCOMPARE(sentAt(rig, "x"), u"30 40 50"_s);
        QCOMPARE(sentAt(rig, "never"), u""_s);
    }

    void aDeviceMayRegisterItself()
    {
        SimRig rig(
            R"({"format": "twinscope-scene/1", "devices": [{"id": "new", "registers": true, "tags": {"a": 1},
            "behaviour": {"properties": {"p": 1}}}]})");
        QVERIFY(!rig.hub().state().find(*TwinId::parse(u"new")));
        rig.power(u"new"_s, true);
        rig.run(1000);
        const auto record = rig.hub().state().find(*TwinId::parse(u"new"));
        QVERIFY(record && record->identity->connected);
        QCOMPARE(record->twin.tags, jsonOf(R"({"a": 1})"));
        QCOMPARE(rig.reported(u"new"_s)["p"sv], Json(1));
    }

    void answersToWishes_data()
    {
        QTest::addColumn<QByteArray>("initial");
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("reported");
        QTest::newRow("partly")
            << R"({"a": 1, "b": 2})"_ba
            << R"({"do": "partly", "members": ["a"], "text": "b is fixed"})"_ba
            << R"({"a": 5, "b": 6})"_ba
            << R"({"value": {"a": 5, "b": 2}, "ac": 206, "av": 2, "ad": "b is fixed"})"_ba;
        QTest::newRow("stale") << "1"_ba
                               << R"({"do": "stale", "by": 1})"_ba
                               << "5"_ba
                               << R"({"value": 5, "ac": 200, "av": 1})"_ba;
        QTest::newRow("garble") << "1"_ba
                                << R"({"do": "garble"})"_ba
                                << "5"_ba
                                << R"({"value": "broken", "ac": 200, "av": 2})"_ba;
        QTest::newRow("code") << "1"_ba
                              << R"({"do": "accept", "code": 201})"_ba
                              << "5"_ba
                              << R"({"value": 5, "ac": 201, "av": 2})"_ba;
    }
    void answersToWishes()
    {
        QFETCH(QByteArray, initial);
        QFETCH(QByteArray, rule);
        QFETCH(QByteArray, asked);
        QFETCH(QByteArray, reported);
        SimRig rig(
            sceneWith(R"({"writable": {"p": {"initial": )" + initial + R"(, "rules": [)" + rule + "]}}}"));
        rig.power(u"d"_s, true);
        QVERIFY_RESULT(rig.ask(u"d"_s, QByteArray(R"({"p": )" + asked + "}").constData()));
        rig.run(1000);
        QCOMPARE(json::write(rig.reported(u"d"_s)["p"sv]), json::write(jsonOf(reported)));
    }

    void commandsMayAnswerByAGeneratorOrBreakTheirSchema_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("generator") << R"({"answer": {"generator": "formula", "formula": "p * 2"}})"_ba
                                   << "8.0"_ba;
        QTest::newRow("garble") << R"({"payload": {"max": 1}, "garble": true})"_ba
                                << "-1"_ba;
    }
    void commandsMayAnswerByAGeneratorOrBreakTheirSchema()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, payload);
        SimRig rig(sceneWith(R"({"properties": {"p": 4}, "commands": {"ask": )" + command + "}}"));
        rig.power(u"d"_s, true);
        QVERIFY_RESULT(
            rig.hub().submit(InvokeCommand{.id = *TwinId::parse(u"d"), .name = u"ask"_s, .payload = {}}));
        rig.run(1000);
        const auto *answer = std::get_if<CommandAnswered>(&rig.changes.last().body);
        QVERIFY(answer);
        QCOMPARE(json::write(answer->payload), payload);
    }
};

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"
#include "support/jsontext.h"
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
    return "{\"format\": \"twinscope-scene/1\", \"name\": \"test\", \"seed\": 5, \"devices\": [{\"id\": "
           "\"d\", "
           "\"model\": \"dtmi:test:Device;1\", " +
           more + "\"behaviour\": " + behaviour + "}]}";
}

QByteArray withRules(const QByteArray &rules)
{
    return sceneWith(R"({"writable": {"target": {"initial": 20, "rules": [)" + rules + R"(]}}})");
}

template <class Body>
QList<Change> bodiesOf(const Changes &changes)
{
    QList<Change> found;
    for (const auto &change : changes) {
        if (std::holds_alternative<Body>(change.body))
            found.append(change);
    }
    return found;
}

TwinId d()
{
    return *TwinId::parse(u"d"_s);
}

} // namespace

Q_DECLARE_METATYPE(twin::SyncState)

class TestRunner : public QObject
{
    Q_OBJECT
private slots:
    void nothingHappensBeforePowerOn()
    {
        SimRig rig(withRules({}));
        rig.run(60'000);
        QVERIFY(!rig.hub().state().find(d())->identity->connected);
        QVERIFY(rig.reported(u"d"_s).isEmpty());
        QVERIFY(!rig.runner().nextDue());
    }

    void powerOnConnectsWithTheModelAndReports()
    {
        SimRig rig(sceneWith(R"({"properties": {"serialNumber": "S-1"}, "components": {
            "info": {"properties": {"maker": "Nordwerk", "ports": 4}}, "silent": {}}})"));
        rig.power(u"d"_s, true);

        const auto record = rig.hub().state().find(d());
        QVERIFY(record->identity->connected);
        QCOMPARE(record->identity->modelId, u"dtmi:test:Device;1"_s);
        QCOMPARE(rig.reported(u"d"_s),
                 jsonOf(R"({"serialNumber": "S-1", "info": {"__t": "c", "maker": "Nordwerk",
            "ports": 4}, "silent": {"__t": "c"}})"));
    }

    void theFirstBootReportsTheInitialValueWith203()
    {
        SimRig rig(withRules({}));
        rig.power(u"d"_s, true);

        QCOMPARE(rig.reported(u"d"_s),
                 jsonOf(R"({"target": {"value": 20, "ac": 203, "av": 0, "ad": "initial value"}})"));
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).state, SyncState::SetByDevice);
    }

    void whatWasAskedBeforeIsAcknowledgedAtPowerOn()
    {
        SimRig rig(sceneWith(R"({"components": {"c": {"writable": {"target": {"initial": 20}}}}})",
                             R"("desired": {"c": {"__t": "c", "target": 24}}, )"));
        rig.power(u"d"_s, true);

        const auto sync = rig.sync(u"d"_s, u"c.target"_s);
        QCOMPARE(sync.state, SyncState::InSync);
        QCOMPARE(sync.value, Json(24));
        QCOMPARE(sync.ackVersion, 2);
        QCOMPARE(rig.reported(u"d"_s)["c"sv]["__t"sv], Json("c"sv));
    }

    void acceptGoesFromPendingToInSync()
    {
        SimRig rig(withRules(R"({"do": "accept", "text": "done"})"));
        rig.power(u"d"_s, true);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"target": 24})"));
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).state, SyncState::Pending);

        rig.run(50);

        const auto sync = rig.sync(u"d"_s, u"target"_s);
        QCOMPARE(sync.state, SyncState::InSync);
        QCOMPARE(sync.value, Json(24));
        QCOMPARE(sync.ackVersion, sync.desiredVersion);
        QCOMPARE(sync.ackDescription, u"done"_s);
    }

    void acceptLaterSays202AndThen200()
    {
        SimRig rig(withRules(
            R"({"do": "accept", "afterSeconds": 1.5, "progressText": "heating", "text": "reached"})"));
        rig.power(u"d"_s, true);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"target": 24})"));
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).state, SyncState::Pending);
        rig.run(50);
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).state, SyncState::InProgress);
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).value, Json(20));
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).ackDescription, u"heating"_s);
        rig.run(1499);
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).state, SyncState::InProgress);
        rig.run(1);
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).state, SyncState::InSync);
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).value, Json(24));
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).ackDescription, u"reached"_s);
    }

    void aNewerWishReplacesTheOneInProgress()
    {
        SimRig rig(withRules(R"({"do": "accept", "afterSeconds": 10})"));
        rig.power(u"d"_s, true);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"target": 24})"));
        rig.run(5000);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"target": 26})"));
        rig.run(6000); // the first one's time is over
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).state, SyncState::InProgress);
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).value, Json(20));
        rig.run(5000);
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).value, Json(26));
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).ackVersion, 3);
    }

    void refuseKeepsTheValueAndSaysWhy()
    {
        SimRig rig(withRules(
            R"({"when": {"above": 60}, "do": "refuse", "text": "above the limit of 60 °C"}, {"do": "accept"})"));
        rig.power(u"d"_s, true);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"target": 80.0})"));
        rig.run(50);

        const auto sync = rig.sync(u"d"_s, u"target"_s);
        QCOMPARE(sync.state, SyncState::Refused);
        QCOMPARE(sync.value, Json(20));
        QCOMPARE(sync.ackCode, 400);
        QCOMPARE(sync.ackDescription, u"above the limit of 60 °C"_s);
        QCOMPARE(rig.runner().status(d())->refusals, 1);

        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"target": 60})"));
        rig.run(50);
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).state, SyncState::InSync);
    }

    void theFirstMatchingRuleCounts_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<SyncState>("state");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("failed above") << "90"_ba << SyncState::Failed << "20"_ba << u"broken"_s;
        QTest::newRow("refused below") << "-1"_ba << SyncState::Refused << "20"_ba << u"too cold"_s;
        QTest::newRow("clamped up") << "3"_ba << SyncState::InSync << "5"_ba << u"limited to 5"_s;
        QTest::newRow("clamped down") << "77.5"_ba << SyncState::InSync << "40.0"_ba << u"limited to 40.0"_s;
        QTest::newRow("inside") << "30"_ba << SyncState::InSync << "30"_ba << QString();
        QTest::newRow("on the bound of the first")
            << "80"_ba << SyncState::InSync << "40"_ba << u"limited to 40"_s;
        QTest::newRow("not a number")
            << R"("hot")"_ba << SyncState::Refused << "20"_ba << u"expected a number"_s;
    }
    void theFirstMatchingRuleCounts()
    {
        QFETCH(QByteArray, asked);
        QFETCH(SyncState, state);
        QFETCH(QByteArray, value);
        QFETCH(QString, text);
        SimRig rig(withRules(R"({"when": {"above": 80}, "do": "refuse", "code": 500, "text": "broken"},
                                {"when": {"below": 0}, "do": "refuse", "text": "too cold"},
                                {"do": "clamp", "min": 5, "max": 40})"));
        rig.power(u"d"_s, true);
        QVERIFY_RESULT(rig.ask(u"d"_s, QByteArray(R"({"target": )" + asked + "}").constData()));
        rig.run(50);

        const auto sync = rig.sync(u"d"_s, u"target"_s);
        QCOMPARE(sync.state, state);
        QCOMPARE(json::write(*sync.value), value);
        QCOMPARE(sync.ackDescription, text);
    }

    void ignoreLeavesItPending()
    {
        SimRig rig(withRules(R"({"do": "ignore"})"));
        rig.power(u"d"_s, true);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"target": 24})"));
        rig.run(3'600'000);
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).state, SyncState::Pending);
    }

    void clearingADesiredValueIsNoWish()
    {
        SimRig rig(withRules(R"({"do": "accept"})"));
        rig.power(u"d"_s, true);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"target": 24})"));
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"target": null})"));
        rig.run(1000);
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).state, SyncState::SetByDevice);
        QCOMPARE(rig.runner().status(d())->reports, 1);
    }

    void anObjectIsAcknowledgedWhole()
    {
        SimRig rig(sceneWith(R"({"writable": {"limits": {"initial": {"low": 1, "high": 9}}}})",
                             R"("desired": {"limits": {"low": 2, "high": 8}}, )"));
        rig.power(u"d"_s, true);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"limits": {"low": 3}})"));
        rig.run(50);
        QCOMPARE(*rig.sync(u"d"_s, u"limits"_s).value, jsonOf(R"({"low": 3, "high": 8})"));
        QCOMPARE(rig.sync(u"d"_s, u"limits"_s).state, SyncState::InSync);
    }

    void nothingStaleStaysInsideAReportedValue()
    {
        SimRig rig(sceneWith(R"({"writable": {"prices": {"initial": {"tea": 1, "water": 2}}}})",
                             R"("desired": {"prices": {"coffee": {"small": 3, "big": 4}}}, )"));
        rig.power(u"d"_s, true);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"prices": {"coffee": {"big": null}, "milk": 5}})"));
        rig.run(50);
        QCOMPARE(*rig.sync(u"d"_s, u"prices"_s).value, jsonOf(R"({"coffee": {"small": 3}, "milk": 5})"));
        rig.power(u"d"_s, false);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"prices": null})"));
        rig.power(u"d"_s, true); // what an earlier life reported is known from the twin
        QCOMPARE(*rig.sync(u"d"_s, u"prices"_s).value, jsonOf(R"({"tea": 1, "water": 2})"));
    }

    void aDeviceThatWasOffAnswersWhenItComesBack()
    {
        SimRig rig(withRules(R"({"do": "accept"})"));
        rig.power(u"d"_s, true);
        rig.power(u"d"_s, false);
        QVERIFY(!rig.hub().state().find(d())->identity->connected);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"target": 21})"));
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"target": 22})"));
        rig.run(10'000);
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).state, SyncState::Pending);

        rig.power(u"d"_s, true);

        QCOMPARE(rig.sync(u"d"_s, u"target"_s).state, SyncState::InSync);
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).value, Json(22));
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).ackVersion, 3);
    }

    void whatWasPlannedBeforePowerOffIsVoid()
    {
        SimRig rig(withRules(R"({"do": "accept", "afterSeconds": 10})"));
        rig.power(u"d"_s, true);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"target": 24})"));
        rig.run(5000);
        rig.power(u"d"_s, false);
        const auto before = rig.store().text();
        rig.run(60'000);
        QCOMPARE(rig.store().text(), before);
    }

    void aCutLinkIsMadeAgain()
    {
        SimRig rig(withRules({}));
        rig.power(u"d"_s, true);
        QVERIFY_RESULT(rig.hub().submit(Disconnect{d()}));
        rig.run(4999);
        QVERIFY(!rig.hub().state().find(d())->identity->connected);
        rig.run(1);
        QVERIFY(rig.hub().state().find(d())->identity->connected);
    }

    void aDisabledDeviceWaitsUntilItMayComeAgain()
    {
        SimRig rig(withRules({}));
        rig.power(u"d"_s, true);
        QVERIFY_RESULT(rig.hub().submit(UpdateIdentity{d(), {.enabled = false}}));
        rig.run(60'000);
        QVERIFY(!rig.hub().state().find(d())->identity->connected);
        QVERIFY(rig.runner().status(d())->powered);
        QCOMPARE(rig.runner().status(d())->fault, QString());
        QVERIFY_RESULT(rig.hub().submit(UpdateIdentity{d(), {.enabled = true}}));
        rig.run(50);
        QVERIFY(rig.hub().state().find(d())->identity->connected);
    }

    void aDeletedDeviceLeavesTheScene()
    {
        SimRig rig(sceneWith(R"({"telemetry": [{"everySeconds": 1, "values": {"t": 1}}]})"));
        rig.power(u"d"_s, true);
        QVERIFY_RESULT(rig.hub().submit(DeleteIdentity{d()}));
        rig.run(10'000);
        QVERIFY(!rig.runner().status(d()));
        QVERIFY(rig.runner().scene().devices.empty());
        QVERIFY(!rig.runner().nextDue());
    }

    void telemetryGoesOutInItsInterval()
    {
        SimRig rig(sceneWith(R"({"components": {"c": {"telemetry": [
            {"everySeconds": 5, "values": {"t": {"generator": "ramp", "from": 0, "to": 100, "period": 100}, "on": true}}]}}})"));
        rig.power(u"d"_s, true);
        rig.run(10'050);

        const auto sent = bodiesOf<TelemetrySent>(rig.changes);
        QCOMPARE(sent.size(), 3);
        QCOMPARE(sent[1].time, rig.now().plusMSecs(-5000));
        const auto &body = std::get<TelemetrySent>(sent[1].body);
        QCOMPARE(body.component, u"c"_s);
        QCOMPARE(body.payload, jsonOf(R"({"t": 5.1, "on": true})"));
        QCOMPARE(rig.runner().status(d())->messages, 3);
    }

    void aPropertyCanSetTheInterval()
    {
        SimRig rig(sceneWith(R"({"writable": {"every": {"initial": 10}},
            "telemetry": [{"everyFrom": "every", "values": {"t": 1}}]})"));
        rig.power(u"d"_s, true);
        rig.run(20'050);
        QCOMPARE(rig.runner().status(d())->messages, 3);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"every": 1})"));
        rig.run(20'000); // the wait that had begun, then each second
        QCOMPARE(rig.runner().status(d())->messages, 3 + 11);
    }

    void aPropertyIsReportedAgainAndAgain()
    {
        SimRig rig(
            sceneWith(R"({"properties": {"level": {"generator": "ramp", "from": 10, "to": 0, "period": 100,
            "everySeconds": 60, "decimals": 0}}})"));
        rig.power(u"d"_s, true);
        QCOMPARE(rig.reported(u"d"_s), jsonOf(R"({"level": 10})"));
        rig.run(60'000);
        QCOMPARE(rig.reported(u"d"_s), jsonOf(R"({"level": 4})"));
    }

    void theGreatestIsReportedOnlyWhenItGrows()
    {
        SimRig rig(sceneWith(R"({"components": {"c": {
            "properties": {"most": {"generator": "greatest", "of": "t", "start": 3}},
            "telemetry": [{"everySeconds": 1, "values": {"t": {"generator": "ramp", "from": 0, "to": 10, "period": 10,
                                                               "repeat": false, "decimals": 0}}}]}}})"));
        rig.power(u"d"_s, true);
        QCOMPARE(rig.reported(u"d"_s)["c"sv]["most"sv], Json(3.0));
        rig.run(30'000);
        QCOMPARE(rig.reported(u"d"_s)["c"sv]["most"sv], Json(10.0));
        QCOMPARE(rig.runner().status(d())->reports, 1 + 7);
    }

    void aValueCanApproachWhatIsAsked()
    {
        SimRig rig(sceneWith(R"({"writable": {"target": {"initial": 20}}, "telemetry": [{"everySeconds": 10,
            "values": {"t": {"generator": "approach", "to": "target", "start": 20, "timeConstant": 60}}}]})"));
        rig.power(u"d"_s, true);
        rig.run(30'000);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"target": 30})"));
        rig.run(600'000);
        const auto sent = bodiesOf<TelemetrySent>(rig.changes);
        QCOMPARE(std::get<TelemetrySent>(sent[2].body).payload["t"sv], Json(20.0));
        QCOMPARE(std::get<TelemetrySent>(sent.last().body).payload["t"sv], Json(30.0));
    }

    void commandsAreAnswered_data()
    {
        QTest::addColumn<QString>("component");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("root") << QString() << u"reboot"_s << 50 << 202 << "null"_ba;
        QTest::newRow("component, late") << u"c"_s << u"report"_s << 1050 << 200 << R"({"max":25.3})"_ba;
        QTest::newRow("not there") << u"c"_s << u"reboot"_s << 50 << 501 << "null"_ba;
        QTest::newRow("no answer") << QString() << u"sulk"_s << 30'000 << 504 << "null"_ba;
    }
    void commandsAreAnswered()
    {
        QFETCH(QString, component);
        QFETCH(QString, name);
        QFETCH(int, after);
        QFETCH(int, status);
        QFETCH(QByteArray, payload);
        SimRig rig(
            sceneWith(R"({"commands": {"reboot": {"status": 202}, "sulk": {"silent": true}}, "components":
            {"c": {"commands": {"report": {"payload": {"max": 25.3}, "afterSeconds": 1}}}}})"));
        rig.power(u"d"_s, true);
        const auto asked = rig.hub().submit(InvokeCommand{d(), component, name, Json()});
        QVERIFY_RESULT(asked);
        rig.run(after - 1);
        QVERIFY_RESULT(rig.hub().submit(ExpireCommands{}));
        QVERIFY(bodiesOf<CommandAnswered>(rig.changes).isEmpty());
        rig.run(1);
        QVERIFY_RESULT(rig.hub().submit(ExpireCommands{}));

        const auto answers = bodiesOf<CommandAnswered>(rig.changes);
        QCOMPARE(answers.size(), 1);
        const auto &answer = std::get<CommandAnswered>(answers.first().body);
        QCOMPARE(answer.requestId, asked->requestId);
        QCOMPARE(answer.status, status);
        QCOMPARE(json::write(answer.payload), payload);
    }

    void aDeviceThatIsRefusedStopsAlone()
    {
        SimRig rig(R"({"format": "twinscope-scene/1", "name": "test", "seed": 5, "devices": [
            {"id": "bad", "behaviour": {"properties": {"p": {"value": [null]}}}},
            {"id": "sick", "behaviour": {"telemetry": [{"values": {"t": {"generator": "uniform", "min": 1e300,
                "max": 1e301}}}]}},
            {"id": "d", "behaviour": {"telemetry": [{"everySeconds": 1, "values": {"t": 1}}]}}]})");
        for (const auto &id : {u"bad"_s, u"sick"_s, u"d"_s})
            rig.power(id, true);
        rig.run(10'000);

        const auto bad = *rig.runner().status(*TwinId::parse(u"bad"_s));
        QVERIFY(!bad.powered);
        QVERIFY(!bad.fault.isEmpty());
        QVERIFY(!rig.hub().state().find(*TwinId::parse(u"bad"_s))->identity->connected);
        const auto sick = *rig.runner().status(*TwinId::parse(u"sick"_s));
        QVERIFY(!sick.powered);
        QVERIFY(sick.fault.contains(u"\"t\""));
        QVERIFY(rig.runner().status(d())->powered);
        QCOMPARE(rig.runner().status(d())->messages, 10);
    }

    void aStoreThatFailsIsNotTheDevicesFault()
    {
        SimRig rig(withRules({}));
        rig.store().failing = true;
        rig.power(u"d"_s, true);
        QVERIFY(!rig.hub().state().find(d())->identity->connected);
        QVERIFY(rig.runner().status(d())->powered);
        QCOMPARE(rig.runner().status(d())->fault, QString());
        rig.store().failing = false;
        rig.run(5000);
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).state, SyncState::SetByDevice);
    }

    void twoRunsOfOneSceneAreEqual()
    {
        const QByteArray scene = busyScene();
        SimRig first(scene);
        SimRig second(scene);
        play(first, 500);
        play(second, 500);
        QVERIFY(first.changes.size() > 1000);
        QCOMPARE(first.store().text(), second.store().text());
        QCOMPARE(telemetryText(first), telemetryText(second));
    }

    void theSizeOfTheStepsMakesNoDifference()
    {
        const QByteArray scene = busyScene();
        SimRig first(scene);
        SimRig second(scene);
        play(first, 60'000);
        play(second, 37);
        QCOMPARE(first.store().text(), second.store().text());
        QCOMPARE(telemetryText(first), telemetryText(second));
    }

    void manyDueActionsOfOneLeapComeInTheOrderOfTime()
    {
        SimRig rig(R"({"format": "twinscope-scene/1", "seed": 1, "devices": [
            {"id": "a", "behaviour": {"telemetry": [{"everySeconds": 3, "values": {"t":
                {"generator": "ramp", "from": 0, "to": 1000, "period": 1000}}}]}},
            {"id": "b", "behaviour": {"telemetry": [{"everySeconds": 2, "values": {"t":
                {"generator": "ramp", "from": 0, "to": 1000, "period": 1000}}}]}}]})");
        rig.power(u"a"_s, true);
        rig.power(u"b"_s, true);
        rig.leap(600'000);

        const auto sent = bodiesOf<TelemetrySent>(rig.changes);
        QCOMPARE(sent.size(), 200 + 300);
        double before = 0;
        for (const auto &change : sent) {
            const double value = std::get<TelemetrySent>(change.body).payload["t"sv].toDouble();
            QVERIFY(value >= before);
            before = value;
        }
    }

    void aStepStopsWhenItHasEnough()
    {
        SimRig rig(sceneWith(R"({"telemetry": [{"everySeconds": 1, "values": {"t": 1}}]})"));
        rig.power(u"d"_s, true);
        const auto start = rig.now();
        const auto commands = rig.runner().advanceTo(start.plusMSecs(1'000'000), rig.hub().state(), 100);
        QCOMPARE(commands.size(), 100);
        QCOMPARE(rig.runner().now(), start.plusMSecs(99'050));
    }

    void replayingTheJournalGivesTheSameState()
    {
        SimRig rig(busyScene());
        play(rig, 1000);
        QVERIFY(rig.store().replayed() == rig.hub().state());
    }

private:
    static QByteArray busyScene()
    {
        const QByteArray behaviour = R"({
            "properties": {"level": {"generator": "walk", "min": 0, "max": 100, "step": 3, "everySeconds": 7}},
            "writable": {"target": {"initial": 20, "rules": [{"do": "accept", "afterSeconds": 4}]}},
            "telemetry": [{"everySeconds": 1.5, "values": {"t": {"generator": "uniform", "max": 9, "noise": 2}}}]})";
        QByteArray devices;
        for (const char *id : {"a", "b", "c"}) {
            devices += devices.isEmpty() ? "" : ", ";
            devices += QByteArray("{\"id\": \"") + id + "\", \"behaviour\": " + behaviour + "}";
        }
        return "{\"format\": \"twinscope-scene/1\", \"seed\": 77, \"devices\": [" + devices + "]}";
    }

    static void play(SimRig &rig, int step)
    {
        for (const auto &id : {u"a"_s, u"b"_s, u"c"_s})
            rig.power(id, true);
        for (int round = 0; round < 5; ++round) {
            for (const auto &id : {u"b"_s, u"c"_s})
                QVERIFY_RESULT(
                    rig.ask(id, QByteArray(R"({"target": )" + QByteArray::number(round) + "}").constData()));
            int left = 120'000;
            for (; left > 0; left -= step)
                rig.run(qMin(step, left));
        }
        rig.power(u"a"_s, false);
    }

    static QByteArray telemetryText(const SimRig &rig)
    {
        QByteArray text;
        for (const auto &change : bodiesOf<TelemetrySent>(rig.changes))
            text += change.time.toString().toUtf8() +
                    json::write(std::get<TelemetrySent>(change.body).payload) + '\n';
        return text;
    }
};

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"

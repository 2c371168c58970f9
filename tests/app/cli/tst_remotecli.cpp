// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scenes whose devices talk MQTT to what `serve` serves.
#include "support/console.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using testsupport::Console;
using testsupport::Run;
using twin::Json;

class TestRemoteCli : public QObject
{
    Q_OBJECT
private slots:
    void sampleScenesKeepWhatTheyPromise_data();
    void sampleScenesKeepWhatTheyPromise();
    void aBrokenPromiseFails();
    void aDeviceAloneUsesItsOwnKey();
    void aDevicesKeyIsForThatDevice();
    void saysWhatIsWrongWithTheConnectionString();
    void removesWhatItRegistered();
    void aLiveHubIsCopied();
    void aModuleConnectsReportsAnswersAndTells();
    void anEdgeFamilyIsRegistered();
    void theHubIsNotSentMoreThanItTakes();
    void whatTheHubRefusesLeavesNothingBehind();
#ifdef Q_OS_UNIX
    void theExamplesOfTheHelpRun();
#endif

private:
    static QString scene(const QString &name)
    {
        return QStringLiteral(SCENES_DIR) + u'/' + name + u".json"_s;
    }
};

namespace {

/// A console that serves, and what reaches it.
struct World {
    Console console{QStringLiteral(TWINSCOPE_CLI)};
    Json ready{};

    void serve() { ready = console.serve(); }
    /// What `serve` left in the workspace.
    Json devices()
    {
        console.endServing();
        return console.run({u"devices"_s, u"list"_s, u"--json"_s}).json();
    }

    QString hub() const
    {
        return u"HostName=localhost:%1;GatewayHostName=localhost:%2;"_s.arg(ready["https"sv].toInteger())
            .arg(ready["mqtt"sv].toInteger());
    }
    QString service() const
    {
        return hub() + u"SharedAccessKeyName=iothubowner;SharedAccessKey="_s +
               ready["iothubownerKey"sv].toString();
    }
    Run simulate(const QString &scene, const QString &connectionString, const QStringList &more = {})
    {
        return console.run(QStringList{u"simulate"_s, scene, u"--trust-scripts"_s, u"--speed"_s, u"max"_s,
                                       u"--connect"_s, connectionString, u"--ca"_s,
                                       ready["caFile"sv].toString()} +
                           more);
    }
};

constexpr auto OneLamp = R"({
  "format": "twinscope-scene/1", "name": "Lamp", "duration": 20,
  "devices": [{"id": "lamp", "model": "dtmi:com:example:Lamp;1", "behaviour": {
    "writable": {"level": {"initial": 1}},
    "telemetry": [{"everySeconds": 5, "values": {"lux": 300}}]}}],
  "expectations": [
    {"name": "it tells", "expect": "count", "that": {"fact": "telemetry", "name": "lux"}, "atLeast": 3},
    {"name": "never dark", "expect": "never", "that": {"fact": "telemetry", "name": "lux", "if": "value < 300"}}
  ]
})";

} // namespace

void TestRemoteCli::sampleScenesKeepWhatTheyPromise_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"air-handling", "vending-fleet", "firmware-rollout", "flaky-network",
                             "delivery-vans", "greenhouse", "edge-gateway"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestRemoteCli::sampleScenesKeepWhatTheyPromise()
{
    QFETCH(QString, name);
    World w;
    w.serve();
    const Run run = w.simulate(scene(name), w.service());
    QVERIFY2(run.code == testsupport::Done, qPrintable(run.out + run.err));
    // The devices are those of the hub.
    QVERIFY(w.devices().size() >= 3);
}

void TestRemoteCli::aBrokenPromiseFails()
{
    World w;
    w.serve();
    w.console.write(u"lamp.json"_s, QByteArray(OneLamp).replace("\"value < 300\"", "\"value < 301\""));
    const Run run =
        w.simulate(w.console.path(u"lamp.json"_s), w.service(), {u"--report"_s, w.console.path(u"r.xml"_s)});
    QCOMPARE(run.code, int(testsupport::Refused));
    QVERIFY2(run.out.contains(u"never dark (line 8)"), qPrintable(run.out));
    QVERIFY(w.console.read(u"r.xml"_s).contains("lamp.json:8"));
}

void TestRemoteCli::aDeviceAloneUsesItsOwnKey()
{
    World w;
    w.console.write(u"lamp.json"_s, OneLamp);
    w.serve();
    w.console.endServing(); // the workspace is there
    VERIFY_CODE(w.console.run({u"devices"_s, u"create"_s, u"lamp"_s}), testsupport::Done);
    w.serve();
    const QString own = w.console.run({u"connection-string"_s, u"lamp"_s}).out.trimmed();
    const QString key = own.section(u"SharedAccessKey="_s, 1);
    QVERIFY(!key.isEmpty());
    const Run run =
        w.simulate(w.console.path(u"lamp.json"_s), w.hub() + u"DeviceId=lamp;SharedAccessKey="_s + key);
    QVERIFY2(run.code == testsupport::Done, qPrintable(run.out + run.err));
    w.console.endServing();
    const Json twin = w.console.run({u"twin"_s, u"get"_s, u"lamp"_s, u"--json"_s}).json();
    QCOMPARE(twin["properties"sv]["reported"sv]["level"sv]["value"sv], Json(1));
    QCOMPARE(twin["modelId"sv].toString(), u"dtmi:com:example:Lamp;1"_s);
}

void TestRemoteCli::aLiveHubIsCopied()
{
    World w;
    w.serve();
    w.console.write(u"lamp.json"_s, OneLamp);
    const Run run = w.simulate(w.console.path(u"lamp.json"_s), w.service());
    QVERIFY2(run.code == testsupport::Done, qPrintable(run.out + run.err));
    Console other(QStringLiteral(TWINSCOPE_CLI));
    const QStringList from{u"import"_s, u"--hub"_s, w.service(), u"--ca"_s, w.ready["caFile"sv].toString()};
    const Run copied = other.run(from + QStringList{u"--create"_s});
    QVERIFY2(copied.code == testsupport::Done, qPrintable(copied.out + copied.err));
    const Json twin = other.run({u"twin"_s, u"get"_s, u"lamp"_s, u"--json"_s}).json();
    QCOMPARE(twin["properties"sv]["reported"sv]["level"sv]["value"sv], Json(1));
    QCOMPARE(other.run(from).code, int(testsupport::Refused)); // it is there already
    QCOMPARE(other.run(from + QStringList{u"--update"_s}).code, int(testsupport::Done));
    QCOMPARE(other.run({u"import"_s}).code, int(testsupport::Usage));
}

void TestRemoteCli::aDevicesKeyIsForThatDevice()
{
    World w;
    w.serve();
    w.console.write(u"lamp.json"_s, OneLamp);
    const Run run =
        w.simulate(w.console.path(u"lamp.json"_s), w.hub() + u"DeviceId=other;SharedAccessKey=a2V5"_s);
    QCOMPARE(run.code, int(testsupport::Refused));
    QVERIFY2(run.err.contains(u"'other'") && run.err.contains(u"'lamp'"), qPrintable(run.err));
}

void TestRemoteCli::saysWhatIsWrongWithTheConnectionString()
{
    World w;
    w.serve();
    w.console.write(u"lamp.json"_s, OneLamp);
    for (const auto &[text, word] :
         {std::pair(u"HostName=h"_s, u"SharedAccessKey"_s), std::pair(u"SharedAccessKey=a"_s, u"HostName"_s),
          std::pair(u"HostName=h;SharedAccessKey=a"_s, u"DeviceId"_s),
          std::pair(u"HostName=h;DeviceId=lamp;x509=true"_s, u"--cert"_s)}) {
        const Run run = w.simulate(w.console.path(u"lamp.json"_s), text);
        QCOMPARE(run.code, int(testsupport::Refused));
        QVERIFY2(run.err.contains(word), qPrintable(run.err));
    }
}

void TestRemoteCli::removesWhatItRegistered()
{
    World w;
    w.serve();
    w.console.write(u"lamp.json"_s, OneLamp);
    const Run run = w.simulate(w.console.path(u"lamp.json"_s), w.service(), {u"--remove-devices"_s});
    QVERIFY2(run.code == testsupport::Done, qPrintable(run.out + run.err));
    QCOMPARE(w.devices().size(), 0);
}

// Its device is in no scene and no hub.
void TestRemoteCli::aModuleConnectsReportsAnswersAndTells()
{
    World w;
    w.console.write(u"module.json"_s, R"({
      "format": "twinscope-scene/1", "duration": 20,
      "devices": [{"id": "gateway/filter", "desired": {"threshold": 30}, "behaviour": {
        "properties": {"version": {"value": "1.4"}},
        "writable": {"threshold": {"initial": 25}},
        "telemetry": [{"everySeconds": 5, "values": {"passed": {"generator": "counter"}}}],
        "commands": {"reset": {"status": 200, "payload": {"done": true}}}}}],
      "timeline": [{"at": 8, "do": [{"do": "invoke", "command": "reset"}]}],
      "expectations": [
        {"expect": "count", "that": {"fact": "telemetry", "name": "passed"}, "atLeast": 3},
        {"expect": "within", "seconds": 10, "that": {"fact": "answer", "name": "reset", "code": 200}},
        {"expect": "within", "seconds": 5, "that": {"fact": "report", "name": "version"}},
        {"expect": "never", "that": {"fact": "failure"}}]})");
    w.serve();
    const Run run = w.simulate(w.console.path(u"module.json"_s), w.service());
    QVERIFY2(run.code == testsupport::Done, qPrintable(run.out + run.err));
    w.console.endServing();
    const Json twin =
        w.console.run({u"twin"_s, u"get"_s, u"gateway"_s, u"--module"_s, u"filter"_s, u"--json"_s}).json();
    QCOMPARE(twin["properties"sv]["reported"sv]["version"sv].toString(), u"1.4"_s);
    QCOMPARE(twin["properties"sv]["reported"sv]["threshold"sv]["value"sv], Json(30));
    VERIFY_CODE(w.console.run({u"twin"_s, u"get"_s, u"gateway"_s}), testsupport::Done);
    w.serve();
    const Run again = w.simulate(w.console.path(u"module.json"_s), w.service(), {u"--remove-devices"_s});
    QVERIFY2(again.code == testsupport::Done, qPrintable(again.out + again.err));
    QCOMPARE(w.devices().size(), 1); // it was there before
}

void TestRemoteCli::theHubIsNotSentMoreThanItTakes()
{
    World w;
    w.serve();
    w.console.write(u"fleet.json"_s, R"({"format": "twinscope-scene/1", "duration": 3, "devices": [
        {"id": "d-{n}", "count": 4, "behaviour": {"telemetry": [{"everySeconds": 1, "values": {"t": 1}}]}}],
        "expectations": [{"expect": "count", "that": {"fact": "telemetry"}, "atLeast": 12}]})");
    QElapsedTimer timer;
    timer.start();
    const Run run = w.simulate(w.console.path(u"fleet.json"_s), w.service(), {u"--rate"_s, u"20"_s});
    QVERIFY2(run.code == testsupport::Done, qPrintable(run.out + run.err));
    QVERIFY2(timer.elapsed() >= 750, qPrintable(QString::number(timer.elapsed()))); // of 16 at least
    const Run wrong = w.console.run({u"simulate"_s, w.console.path(u"fleet.json"_s), u"--rate"_s, u"20"_s});
    QCOMPARE(wrong.code, int(testsupport::Usage));
    QVERIFY2(wrong.err.contains(u"--connect"), qPrintable(wrong.err));
}

void TestRemoteCli::anEdgeFamilyIsRegistered()
{
    World w;
    w.console.write(u"edge.json"_s, R"({"format": "twinscope-scene/1", "duration": 5, "devices": [
        {"id": "leaf", "parent": "inner", "tags": {"floor": 2}, "behaviour": {"telemetry": [
          {"everySeconds": 1, "values": {"t": 1}}]}},
        {"id": "inner", "edge": true, "parent": "gw"}, {"id": "gw", "edge": true},
        {"id": "gw/$edgeAgent", "desired": {"schemaVersion": "1.1"}, "behaviour": {
          "properties": {"schemaVersion": {"value": "1.1"}}, "commands": {"ping": {"status": 200}}}}],
        "timeline": [{"at": 2, "devices": "gw/$edgeAgent", "do": [{"do": "invoke", "command": "ping"}]}],
        "expectations": [{"expect": "count", "that": {"fact": "telemetry", "name": "t"}, "atLeast": 3},
          {"expect": "within", "seconds": 4, "that": {"fact": "answer", "name": "ping", "code": 200}}]})");
    w.serve();
    const Run run = w.simulate(w.console.path(u"edge.json"_s), w.service());
    QVERIFY2(run.code == testsupport::Done, qPrintable(run.out + run.err));
    QCOMPARE(w.devices().size(), 3);
    const auto twin = [&](const QStringList &which) {
        return w.console.run(QStringList{u"twin"_s, u"get"_s} + which + QStringList{u"--json"_s}).json();
    };
    const QString inner = twin({u"inner"_s})["deviceScope"sv].toString();
    QVERIFY(inner.contains(u"inner-"));
    QCOMPARE(twin({u"inner"_s})["parentScopes"sv].at(0), twin({u"gw"_s})["deviceScope"sv]);
    QCOMPARE(twin({u"leaf"_s})["deviceScope"sv].toString(), inner);
    QCOMPARE(twin({u"leaf"_s})["tags"sv]["floor"sv], Json(2));
    const Json agent = twin({u"gw"_s, u"--module"_s, u"$edgeAgent"_s})["properties"sv];
    QCOMPARE(agent["desired"sv]["schemaVersion"sv].toString(), u"1.1"_s);
    QCOMPARE(agent["reported"sv]["schemaVersion"sv].toString(), u"1.1"_s);
    w.serve();
    const Run again = w.simulate(w.console.path(u"edge.json"_s), w.service(), {u"--remove-devices"_s});
    QVERIFY2(again.code == testsupport::Done, qPrintable(again.out + again.err));
    QCOMPARE(w.devices().size(), 3); // they were there before
}

void TestRemoteCli::whatTheHubRefusesLeavesNothingBehind()
{
    World w;
    w.console.write(u"edge.json"_s, R"({"format": "twinscope-scene/1", "duration": 5, "devices": [
        {"id": "lamp"}, {"id": "leaf", "parent": "plain"}]})");
    w.serve();
    w.console.endServing();
    VERIFY_CODE(w.console.run({u"devices"_s, u"create"_s, u"plain"_s}), testsupport::Done);
    w.serve();
    const Run refused = w.simulate(w.console.path(u"edge.json"_s), w.service());
    QCOMPARE(refused.code, int(testsupport::Refused));
    QVERIFY2(refused.err.contains(u"a child of 'plain'"), qPrintable(refused.err));
    QCOMPARE(w.devices().size(), 1); // which was there before
}

#ifdef Q_OS_UNIX
void TestRemoteCli::theExamplesOfTheHelpRun()
{
    World w;
    w.serve();
    w.console.write(u"fleet.json"_s, OneLamp);
    int count = 0;
    for (const QString &example : w.console.examplesOf(u"simulate"_s)) {
        if (!example.contains(u"--connect"))
            continue;
        const QString line = u"cd '%1'; export IOTHUB_CONNECTION_STRING='%2'; %3 --ca '%4' --speed max"_s.arg(
            QFileInfo(w.console.path(u"x"_s)).path(), w.service(), example, w.ready["caFile"sv].toString());
        VERIFY_CODE(w.console.shell(line), testsupport::Done);
        ++count;
    }
    QCOMPARE(count, 1);
}
#endif

QTEST_GUILESS_MAIN(TestRemoteCli)
#include "tst_remotecli.moc"

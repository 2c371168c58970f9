// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/sentbody.h"
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

// A device that says its counter each second, reports one property every 10 s and takes "target".
QByteArray sceneWith(const QByteArray &faults, const QByteArray &more = {})
{
    return R"({"format": "twinscope-scene/1", "seed": 9, "faults": [)" + faults +
           R"(], "devices": [{"id": "d",
        "behaviour": {"latencySeconds": 0, "telemetry": [{"everySeconds": 1, "values": {
            "c": {"generator": "counter"}, "t": {"generator": "time", "form": "time"}}}],
        "properties": {"p": {"generator": "counter", "everySeconds": 10}},
        "writable": {"target": {"initial": 1}}, "commands": {"ping": {"payload": 1}},
        "components": {"c": {"properties": {"x": 1}}})" +
           more + "}}]}";
}

TwinId d()
{
    return *TwinId::parse(u"d");
}

double secondsOf(const Change &change)
{
    return double(Timestamp::parse(u"2026-01-15T06:00:00Z")->msecsTo(change.time)) / 1000;
}

// "counter@second" of each message that came.
QString messages(const SimRig &rig)
{
    QStringList list;
    for (const auto &change : rig.changes) {
        if (const auto *sent = std::get_if<TelemetrySent>(&change.body))
            list.append(QString::fromUtf8(json::write(sent->payload["c"sv])) + u'@' +
                        QString::number(secondsOf(change)));
    }
    return list.join(u' ');
}

qint64 count(const SimRig &rig, std::string_view member = "c"sv)
{
    qint64 found = 0;
    for (const auto &change : rig.changes) {
        const auto *sent = std::get_if<TelemetrySent>(&change.body);
        found += sent && sent->payload.find(member) ? 1 : 0;
    }
    return found;
}

const Json &lastTelemetry(const SimRig &rig)
{
    static const Json None;
    for (qsizetype i = rig.changes.size(); i-- > 0;) {
        if (const auto *sent = std::get_if<TelemetrySent>(&rig.changes[i].body))
            return sent->payload;
    }
    return None;
}

} // namespace

class TestFault : public QObject
{
    Q_OBJECT
private slots:
    void changesWhatArrives_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("arrived");
        const auto row = [](const char *name, const char *fault, const QString &expected) {
            QTest::newRow(name) << QByteArray(fault) << expected;
        };
        row("none", R"({"fault": "loss", "off": true})", u"0@0 1@1 2@2 3@3"_s);
        row("loss for a time", R"({"fault": "loss", "from": 1, "until": 3})", u"0@0 3@3"_s);
        row("other messages", R"({"fault": "loss", "of": "report"})", u"0@0 1@1 2@2 3@3"_s);
        row("other devices", R"({"fault": "loss", "devices": "e*"})", u"0@0 1@1 2@2 3@3"_s);
        row("these devices", R"({"fault": "loss", "devices": ["x", "d*"]})", u""_s);
        row("delay", R"({"fault": "delay", "seconds": 1.5, "of": "telemetry"})", u"0@1.5 1@2.5"_s);
        row("duplicate", R"({"fault": "duplicate", "copies": 2, "of": "telemetry", "from": 2, "until": 3})",
            u"0@0 1@1 2@2 2@2 2@2 3@3"_s);
        row("reorder", R"({"fault": "reorder", "of": "telemetry", "until": 2})", u"1@1 0@1 2@2 3@3"_s);
        row("reorder, nothing follows", R"({"fault": "reorder", "of": "telemetry", "seconds": 0.5})",
            u"0@0.5 1@1.5 2@2.5"_s);
        row("anomaly", R"({"fault": "anomaly", "value": "c", "factor": 10, "add": 1, "from": 2})",
            u"0@0 1@1 21.0@2 31.0@3"_s);
        row("stuck", R"({"fault": "anomaly", "value": "c", "stuck": true, "from": 1})", u"0@0 1@1 1@2 1@3"_s);
        row("server error", R"({"fault": "serverError", "of": "telemetry", "from": 1, "until": 3})",
            u"0@0 3@3"_s);
        row("throttle", R"({"fault": "throttle", "of": "telemetry", "perMinute": 2})", u"0@0 1@1"_s);
        row("wrong type", R"({"fault": "wrongType", "value": "c", "of": "telemetry", "from": 3})",
            u"0@0 1@1 2@2 \"broken\"@3"_s);
    }
    void changesWhatArrives()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, arrived);
        SimRig rig(sceneWith(fault));
        rig.power(u"d"_s, true);
        rig.run(3000);
        QCOMPARE(messages(rig), arrived);
    }

    void aSlowLinkSendsOneAfterTheOther()
    {
        SimRig rig(sceneWith(R"({"fault": "slowLink", "of": "telemetry", "bytesPerSecond": 11})"));
        rig.power(u"d"_s, true); // each body has 22 bytes: two seconds
        rig.run(7000);
        QCOMPARE(messages(rig), u"0@2 1@4 2@6"_s);
    }

    void probabilityStrikesNowAndThen()
    {
        SimRig rig(sceneWith(R"({"fault": "loss", "of": "telemetry", "probability": 0.3})"));
        rig.power(u"d"_s, true);
        rig.run(999'000);
        QVERIFY2(count(rig) > 640 && count(rig) < 760, QByteArray::number(count(rig)).constData());
        QCOMPARE(rig.runner().faultDesk().counts().value(u"loss"_s), 1000 - count(rig));
    }

    void aDamagedBodyIsNoJson()
    {
        SimRig rig(sceneWith(R"({"fault": "corrupt", "of": "telemetry"})"));
        rig.power(u"d"_s, true);
        rig.run(1000);
        QVERIFY(lastTelemetry(rig).isString());
        QVERIFY(lastTelemetry(rig).toStringView().size() > 10);
    }

    void whatTheHubRefusesByAFaultDoesNotStopTheDevice_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("corrupt") << R"({"fault": "corrupt", "of": "report", "from": 5, "until": 15})"_ba;
        QTest::newRow("oversize") << R"({"fault": "oversize", "of": "report", "from": 5, "until": 15})"_ba;
    }
    void whatTheHubRefusesByAFaultDoesNotStopTheDevice()
    {
        QFETCH(QByteArray, fault);
        SimRig rig(sceneWith(fault));
        rig.power(u"d"_s, true);
        rig.run(15'000);
        QCOMPARE(rig.reported(u"d"_s)["p"sv], Json(0));
        QCOMPARE(rig.runner().status(d())->failures, 1);
        QVERIFY(rig.runner().status(d())->powered);
        rig.run(10'000);
        QCOMPARE(rig.reported(u"d"_s)["p"sv], Json(2));
    }

    void aReportIsTriedAgainAfterAServerError_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("5xx")
            << R"({"fault": "serverError", "status": 503, "of": "report", "from": 9, "until": 12})"_ba;
        QTest::newRow("429")
            << R"({"fault": "throttle", "perMinute": 0, "of": "report", "from": 9, "until": 12})"_ba;
    }
    void aReportIsTriedAgainAfterAServerError()
    {
        QFETCH(QByteArray, fault);
        SimRig rig(sceneWith(fault));
        rig.power(u"d"_s, true);
        rig.run(10'500);
        QCOMPARE(rig.reported(u"d"_s)["p"sv], Json(0));
        QCOMPARE(rig.runner().status(d())->failures, 1);
        rig.run(5000);
        QCOMPARE(rig.reported(u"d"_s)["p"sv], Json(1));
    }

    void markersAndVersionsGoWrong()
    {
        SimRig rig(sceneWith(R"({"fault": "missingMarker"}, {"fault": "staleVersion", "by": 1})"));
        rig.power(u"d"_s, true);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"target": 5})"));
        rig.run(1000);
        QCOMPARE(rig.reported(u"d"_s)["c"sv], jsonOf(R"({"x": 1})"));
        QCOMPARE(rig.reported(u"d"_s)["target"sv]["av"sv], Json(1));
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).state, SyncState::Pending);
    }

    // What the latency of events and telemetry is made of.
    void whatIsLateShowsInTheTimeFromDeviceToHub_data()
    {
        QTest::addColumn<QByteArray>("faults");
        QTest::addColumn<QList<qint64>>("latencies"); // ms of the first messages
        QTest::newRow("no fault") << QByteArray() << QList<qint64>{0, 0, 0};
        QTest::newRow("a delay") << QByteArray(R"({"fault": "delay", "of": "telemetry", "seconds": 0.4})")
                                 << QList<qint64>{400, 400, 400};
        QTest::newRow("a clock that is ahead")
            << QByteArray(R"({"fault": "clockSkew", "of": "telemetry", "seconds": 2})")
            << QList<qint64>{-2000, -2000, -2000};
    }
    void whatIsLateShowsInTheTimeFromDeviceToHub()
    {
        QFETCH(QByteArray, faults);
        QFETCH(QList<qint64>, latencies);
        SimRig rig(sceneWith(faults));
        rig.power(u"d"_s, true);
        rig.run(4000);
        QList<qint64> found;
        for (const auto &change : rig.changes) {
            if (const auto *sent = std::get_if<TelemetrySent>(&change.body))
                found.append(creationTimeOf(*sent)->msecsTo(change.time));
        }
        QCOMPARE(found.first(latencies.size()), latencies);
    }
    void aSlowLinkMakesEachMessageLater()
    {
        SimRig rig(sceneWith(R"({"fault": "slowLink", "of": "telemetry", "bytesPerSecond": 11})"));
        rig.power(u"d"_s, true);
        rig.run(8000);
        qint64 before = -1;
        int messages = 0;
        for (const auto &change : rig.changes) {
            const auto *sent = std::get_if<TelemetrySent>(&change.body);
            if (!sent)
                continue;
            const qint64 latency = creationTimeOf(*sent)->msecsTo(change.time);
            QVERIFY2(latency > before, qPrintable(QString::number(latency)));
            before = latency;
            ++messages;
        }
        QVERIFY(messages > 1);
    }

    void aSkewedClockShowsInValuesAndMessages()
    {
        SimRig rig(sceneWith(R"({"fault": "clockSkew", "seconds": 3600, "of": "telemetry"})"));
        rig.power(u"d"_s, true);
        rig.run(0);
        QCOMPARE(lastTelemetry(rig)["t"sv], Json("07:00:00"sv));
        const auto *sent = std::get_if<TelemetrySent>(&rig.changes.last().body);
        QVERIFY(sent->properties["iothub-creation-time-utc"sv].toString().startsWith(u"2026-01-15T07:00:00"));
    }

    void aCutLinkComesBackAgainAndAgain()
    {
        SimRig rig(
            sceneWith(R"({"fault": "cut", "from": 10, "seconds": 3, "everySeconds": 10, "until": 25})"));
        rig.power(u"d"_s, true);
        QString times;
        rig.run(40'000);
        for (const auto &change : rig.changes) {
            if (const auto *connection = std::get_if<ConnectionChanged>(&change.body))
                times += (connection->connected ? u" +"_s : u" -"_s) + QString::number(secondsOf(change));
        }
        QCOMPARE(times, u" +0 -10 +13 -20 +23"_s);
        QVERIFY(messages(rig).contains(u"12@15")); // it has kept its counter
    }

    void anExpiredCredentialKeepsTheDeviceOutWithBackOff()
    {
        SimRig rig(sceneWith(R"({"fault": "expiredCredential", "from": 10, "until": 60})",
                             R"(, "reconnect": {"first": 5, "most": 20})"));
        rig.power(u"d"_s, true);
        rig.run(59'000);
        QVERIFY(!rig.hub().state().find(d())->identity->connected);
        QCOMPARE(rig.runner().faultDesk().counts().value(u"expiredCredential"_s),
                 4); // cut at 10, tries at 15, 25, 45
        rig.run(10'000);
        QVERIFY(rig.hub().state().find(d())->identity->connected);
    }

    void whatGoesToTheDeviceMayBeLateOrLost()
    {
        SimRig rig(sceneWith(R"({"fault": "delay", "of": "desired", "seconds": 5},
            {"fault": "loss", "of": "command", "until": 10})"));
        rig.power(u"d"_s, true);
        QVERIFY_RESULT(rig.ask(u"d"_s, R"({"target": 5})"));
        QVERIFY_RESULT(rig.hub().submit(InvokeCommand{.id = d(), .name = u"ping"_s, .payload = {}}));
        rig.run(4900);
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).state, SyncState::Pending);
        QCOMPARE(rig.hub().state().invocations().size(), 1);
        rig.run(200);
        QCOMPARE(rig.sync(u"d"_s, u"target"_s).state, SyncState::InSync);
        rig.run(5000);
        QVERIFY_RESULT(rig.hub().submit(InvokeCommand{.id = d(), .name = u"ping"_s, .payload = {}}));
        rig.run(100);
        QCOMPARE(rig.hub().state().invocations().size(), 1);
    }

    void theDeskMayChangeWhileItRuns()
    {
        SimRig rig(sceneWith({}));
        rig.power(u"d"_s, true);
        rig.run(2000);
        rig.runner().setFaults({{.kind = sim::Loss{}}});
        rig.run(2000);
        QCOMPARE(messages(rig), u"0@0 1@1 2@2"_s);
        rig.runner().setFaults({});
        rig.run(1000);
        QCOMPARE(messages(rig), u"0@0 1@1 2@2 5@5"_s);
    }

    void twoRunsAreEqual()
    {
        const QByteArray scene =
            sceneWith(R"({"fault": "loss", "probability": 0.2}, {"fault": "delay", "seconds": 1,
            "jitter": 3, "probability": 0.5}, {"fault": "duplicate", "probability": 0.1}, {"fault": "reorder", "probability": 0.1},
            {"fault": "cut", "from": 30, "everySeconds": 40})");
        const auto run = [&scene]() -> QByteArray {
            SimRig rig(scene);
            rig.power(u"d"_s, true);
            rig.run(300'000);
            return rig.store().text() + messages(rig).toUtf8();
        };
        QCOMPARE(run(), run());
    }
};

QTEST_GUILESS_MAIN(TestFault)
#include "tst_fault.moc"

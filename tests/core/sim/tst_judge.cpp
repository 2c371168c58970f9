// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expectations and recordings.
#include "host/simulationrun.h"
#include "sim/recording.h"
#include "support/jsonbytes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::sim;
using testsupport::jsonOf;

namespace {

// A device that sends t = 0, 1, 2... each ten seconds, accepts "target" two seconds late up to 60 and is
// asked for 20 at 15 s and 90 at 45 s.
QByteArray sceneWith(const QByteArray &expectation)
{
    return R"({"format": "twinscope-scene/1", "start": "2026-01-15T06:00:00Z",
  "devices": [{"id": "d", "tags": {"a": 1}, "behaviour": {"latencySeconds": 0,
    "telemetry": [{"everySeconds": 10, "values": {"t": {"generator": "counter"}}}],
    "writable": {"target": {"initial": 1, "rules": [{"when": {"above": 60}, "do": "refuse"}, {"do": "accept", "afterSeconds": 2}]}},
    "commands": {"ping": {"payload": {"ok": true}}}}}, {"id": "off", "powered": false}],
  "timeline": [{"at": 15, "devices": "d", "do": [{"do": "desired", "patch": {"target": 20}}]},
    {"at": 45, "devices": "d", "do": [{"do": "desired", "patch": {"target": 90}}]},
    {"at": 50, "devices": "d", "do": [{"do": "invoke", "command": "ping"}]}],
  "expectations": [
    )" + expectation +
           "]}";
}

std::vector<Outcome> outcomesOf(const QByteArray &expectation, double seconds = 60)
{
    const auto scene = readScene(sceneWith(expectation));
    if (!scene)
        qFatal("%s", qPrintable(scene.error().toString()));
    const auto run = host::SimulationRun::open({.scene = *scene});
    if (!run || !(*run)->begin() || !(*run)->advanceTo((*run)->start().plusMSecs(qint64(seconds * 1000))))
        qFatal("the run failed");
    return *(*run)->finish();
}

} // namespace

class TestJudge : public QObject
{
    Q_OBJECT
private slots:
    void judges_data()
    {
        QTest::addColumn<QByteArray>("expectation");
        QTest::addColumn<bool>("isMet");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *expectation, bool isMet, const char *says = "") {
            QTest::newRow(name) << QByteArray(expectation) << isMet << QString::fromLatin1(says);
        };
        row("within",
            R"({"expect": "within", "seconds": 20, "that": {"fact": "telemetry", "name": "t", "if": "value == 2"}})",
            true, "telemetry t of d: 2, at 20 s");
        row("too late",
            R"({"expect": "within", "seconds": 19, "that": {"fact": "telemetry", "if": "value == 2"}})",
            false, "at 19 s");
        row("run too short",
            R"({"expect": "within", "seconds": 100, "that": {"fact": "telemetry", "if": "value == 99"}})",
            false, "ended before");
        row("within after",
            R"({"expect": "within", "seconds": 2, "after": {"fact": "desired", "name": "target"},
            "that": {"fact": "ack", "name": "target"}})",
            true);
        row("within after, too late", R"({"expect": "within", "seconds": 1, "after": {"fact": "desired"},
            "that": {"fact": "ack", "code": 200}})",
            false, "to d at 16 s");
        row("after nothing", R"({"expect": "within", "after": {"fact": "failure"}, "that": {"fact": "ack"}})",
            false, "never happened");
        row("each",
            R"({"expect": "within", "seconds": 1, "each": true, "that": {"fact": "connected", "devices": "d"}})",
            true);
        row("not each", R"({"expect": "within", "seconds": 1, "each": true, "that": {"fact": "connected"}})",
            false, "to off");
        row("never", R"({"expect": "never", "that": {"fact": "telemetry", "if": "value > 6"}})", true);
        row("it happened", R"({"expect": "never", "that": {"fact": "telemetry", "if": "value > 4"}})", false,
            "at 50 s: telemetry t of d: 5");
        row("never for a while",
            R"({"expect": "never", "that": {"fact": "telemetry"}, "from": 51, "until": 59})", true);
        row("count", R"({"expect": "count", "that": {"fact": "telemetry"}, "atLeast": 7, "atMost": 7})", true,
            "7 times");
        row("too few", R"({"expect": "count", "that": {"fact": "telemetry"}, "atLeast": 8})", false);
        row("too many", R"({"expect": "count", "that": {"fact": "telemetry"}, "atMost": 6})", false);
        row("order",
            R"({"expect": "order", "those": [{"fact": "connected"}, {"fact": "desired"}, {"fact": "ack", "code": 202},
            {"fact": "call", "name": "ping"}, {"fact": "answer", "if": "value.ok"}]})",
            true);
        row("wrong order", R"({"expect": "order", "those": [{"fact": "answer"}, {"fact": "call"}]})", false,
            "Number 2 came first");
        row("order, missing", R"({"expect": "order", "those": [{"fact": "connected"}, {"fact": "failure"}]})",
            false, "Number 2 did not come");
        row("acknowledged", R"({"expect": "acknowledged", "property": "target", "within": 2})", true,
            "2 asked values");
        row("acknowledged too late", R"({"expect": "acknowledged", "property": "target", "within": 1.5})",
            false, "version 2");
        row("another code", R"({"expect": "acknowledged", "property": "target", "code": 200})", false,
            "with 400, not 200");
        row("nothing asked", R"({"expect": "acknowledged", "property": "other"})", false,
            "Nothing was asked");
        row("value", R"({"expect": "value", "devices": "d", "if": "t == 6 && target == 20"})", true);
        row("value at a moment", R"({"expect": "value", "devices": "d", "if": "target == 1", "at": 16.9})",
            true);
        row("value not so", R"({"expect": "value", "devices": "d", "if": "target == 1", "at": 17.1})", false,
            "not so for d");
        row("no device", R"({"expect": "value", "devices": "x", "if": "true"})", false, "no such device");
        row("value too late", R"({"expect": "value", "if": "true", "at": 61})", false, "ended before");
    }
    void judges()
    {
        QFETCH(QByteArray, expectation);
        QFETCH(bool, isMet);
        QFETCH(QString, says);
        const auto outcomes = outcomesOf(expectation);
        QCOMPARE(outcomes.size(), 1U);
        QVERIFY2(outcomes[0].isMet == isMet, qPrintable(outcomes[0].detail));
        QVERIFY2(outcomes[0].detail.contains(says), qPrintable(outcomes[0].detail));
        QCOMPARE(outcomes[0].line, 10);
    }

    void aSeenFactBecomesAnExpectationThatTheSameRunMeets()
    {
        const auto scene = readScene(sceneWith({}));
        QVERIFY_RESULT(scene);
        const auto run = host::SimulationRun::open({.scene = *scene});
        QVERIFY_RESULT(run);
        std::vector<SeenFact> facts;
        (*run)->setListener([&](const Changes &changes) {
            for (const auto &change : changes) {
                for (auto &fact : factsOf(change))
                    facts.push_back(std::move(fact));
            }
        });
        QVERIFY((*run)->begin() && (*run)->advanceTo((*run)->start().plusMSecs(60'000)));
        QVERIFY(facts.size() > 10);
        auto second = *scene;
        for (const auto &fact : facts)
            second.expectations.push_back(expectationOf(fact, (*run)->start()));
        const auto again = host::SimulationRun::open({.scene = second});
        QVERIFY((*again)->begin() && (*again)->advanceTo((*again)->start().plusMSecs(70'000)));
        const auto outcomes = (*again)->finish();
        QVERIFY_RESULT(outcomes);
        for (const auto &outcome : *outcomes)
            QVERIFY2(outcome.isMet, qPrintable(outcome.name + outcome.detail));
    }

    void aRecordingIsReadWrittenAndCut()
    {
        const QByteArray text =
            R"({"format":"twinscope-recording/1","name":"r","start":"2026-01-15T06:00:00.0000000Z"}
{"at":0.0,"device":"d","connected":"dtmi:x:y;1"}
{"at":1.5,"device":"d","telemetry":{"t":1},"component":"c"}
{"at":2.5,"device":"d","reported":{"c":{"__t":"c","p":{"value":1,"ac":200,"av":2}}}}
{"at":3.0,"device":"d","call":null,"name":"ping"}
{"at":3.5,"device":"d","answer":{"ok":true},"name":"ping","status":200}
)";
        const auto recording = readRecording(text);
        QVERIFY_RESULT(recording);
        QCOMPARE(writeRecording(*recording), text);
        const auto piece = recording->cut(1, 3);
        QCOMPARE(piece.lines.size(), 2U);
        QCOMPARE(piece.lines[0].ticks, 5'000'000);
        QCOMPARE(piece.start, recording->start.plusMSecs(1000));
        const Scene replay = replayOf(*recording, false);
        QCOMPARE(replay.devices.size(), 1U);
        QCOMPARE(replay.devices[0].modelId, u"dtmi:x:y;1"_s);
        const auto again = readScene(writeScene(replay));
        QVERIFY_RESULT(again);
        QVERIFY(*again == replay);
    }

    void aBrokenRecordingSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("empty") << ""_ba << 1;
        QTest::newRow("head") << "{\"at\": 1}\n"_ba << 1;
        QTest::newRow("no JSON")
            << "{\"format\":\"twinscope-recording/1\",\"start\":\"2026-01-15T06:00:00Z\"}\n\n{\"at\"\n"_ba
            << 3;
        QTest::newRow("nothing happened")
            << "{\"format\":\"twinscope-recording/1\",\"start\":\"2026-01-15T06:00:00Z\"}\n{\"at\":1,\"device\":\"d\"}\n"_ba
            << 2;
    }
    void aBrokenRecordingSaysWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto recording = readRecording(text);
        QVERIFY(!recording);
        QCOMPARE(recording.error().at.line, line);
    }
};

QTEST_GUILESS_MAIN(TestJudge)
#include "tst_judge.moc"

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/simulationrun.h"
#include "json/writer.h"
#include "sim/recording.h"
#include "support/jsonbytes.h"
#include "support/modelserver.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <future>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::jsonOf;

namespace {

sim::Scene sceneFrom(const QString &file)
{
    QFile text(QStringLiteral(SCENES_DIR "/") + file);
    if (!text.open(QIODevice::ReadOnly))
        qFatal("no scene %s", qPrintable(file));
    const auto scene = sim::readScene(text.readAll());
    if (!scene)
        qFatal("%s", qPrintable(scene.error().toString()));
    return *scene;
}

struct Played {
    QByteArray recording;
    QByteArray journal;
    std::vector<sim::Outcome> outcomes;
};

// Plays a scene for some seconds, in steps of `step` seconds, on a workspace file.
Played play(const sim::Scene &scene, double seconds, double step, const QString &hub, bool isTrusted = false)
{
    auto opened = host::SimulationRun::open({.scene = scene, .hubPath = hub, .isTrusted = isTrusted});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().toString()));
    auto &run = **opened;
    Played played;
    played.recording = sim::headLine(scene.name, run.start());
    run.setListener([&](const Changes &changes) {
        for (const auto &change : changes)
            played.recording += sim::recordedLines(change, run.start());
    });
    bool isFine = run.begin().has_value();
    for (double at = step; at < seconds + step && isFine; at += step)
        isFine = run.advanceTo(run.start().plusMSecs(qint64(std::min(at, seconds) * 1000))).has_value();
    auto outcomes = run.finish();
    if (!isFine || !outcomes)
        qFatal("the run failed");
    played.outcomes = *outcomes;
    opened->reset(); // lets go of the file
    if (hub.isEmpty())
        return played;
    const auto journal = store::Journal::open(hub);
    const auto history = (*journal)->history({}, 0, 1'000'000);
    for (const auto &change : *history)
        played.journal += QByteArray::number(change.number) + ' ' + change.time.toString().toUtf8() + ' ' +
                          change.cause.correlationId.toUtf8() + ' ' + change.id.toString().toUtf8() + ' ' +
                          json::write(toJson(change.body)) + '\n';
    return played;
}

QString failuresOf(const std::vector<sim::Outcome> &outcomes)
{
    QStringList failures;
    for (const auto &outcome : outcomes) {
        if (!outcome.isMet)
            failures.append(outcome.name + u": " + outcome.detail);
    }
    return failures.join(u'\n');
}

double secondsOf(const QString &file)
{
    return file.startsWith(u"air") ? 11'000 : file.startsWith(u"firmware") ? 4300 : 3100;
}

} // namespace

class TestSimulationRun : public QObject
{
    Q_OBJECT
private slots:
    void theSampleScenesMeetTheirExpectations_data() { sampleScenes(); }
    void theSampleScenesMeetTheirExpectations()
    {
        QFETCH(QString, file);
        const auto scene = sceneFrom(file);
        QVERIFY(!scene.expectations.empty());
        const auto played = play(scene, secondsOf(file), 1e6, {});
        QCOMPARE(failuresOf(played.outcomes), QString());
        QCOMPARE(played.outcomes.size(), scene.expectations.size());
    }

    void oneSeedGivesOneJournalAtAnySpeed_data() { sampleScenes(); }
    void oneSeedGivesOneJournalAtAnySpeed()
    {
        QFETCH(QString, file);
        QTemporaryDir folder;
        const auto scene = sceneFrom(file);
        const double seconds = secondsOf(file) / 4;
        const auto quick = play(scene, seconds, 1e6, folder.filePath(u"a.twins"_s));
        const auto slow = play(scene, seconds, 0.73, folder.filePath(u"b.twins"_s));
        QVERIFY(quick.journal.count('\n') > 10);
        QCOMPARE(slow.journal, quick.journal);
        QCOMPARE(slow.recording, quick.recording);
        auto other = scene;
        other.seed += 1;
        QVERIFY(play(other, seconds, 1e6, {}).recording != quick.recording);
    }

    void hubTimeIsVirtualTime()
    {
        const auto played = play(sceneFrom(u"firmware-rollout.json"_s), 60, 1e6, {});
        const auto recording = sim::readRecording(played.recording);
        QVERIFY_RESULT(recording);
        QCOMPARE(recording->start, *Timestamp::parse(u"2026-01-15T22:00:00Z"));
    }

    void aRecordingReplaysWhatWasSaid()
    {
        const auto played = play(sceneFrom(u"vending-fleet.json"_s), 700, 1e6, {});
        const auto recording = sim::readRecording(played.recording);
        QVERIFY_RESULT(recording);
        const auto again = play(sim::replayOf(*recording, true), 700, 1e6, {});
        const auto second = sim::readRecording(again.recording);
        QVERIFY_RESULT(second);
        const auto saidIn = [](const sim::Recording &r) {
            std::vector<sim::RecordedLine> lines;
            for (const auto &line : r.lines) {
                if (line.kind == sim::RecordedLine::Kind::Telemetry ||
                    line.kind == sim::RecordedLine::Kind::Desired)
                    lines.push_back(line);
            }
            return lines;
        };
        QVERIFY(saidIn(*recording).size() > 100);
        QVERIFY(saidIn(*second) == saidIn(*recording));
    }

    void aWorkspaceGoesOnBehindItsLastChange()
    {
        QTemporaryDir folder;
        const auto scene = sceneFrom(u"flaky-network.json"_s);
        const QString hub = folder.filePath(u"a.twins"_s);
        play(scene, 100, 1e6, hub);
        const auto again = host::SimulationRun::open({.scene = scene, .hubPath = hub});
        QVERIFY_RESULT(again);
        QVERIFY((*again)->start() >= scene.start->plusMSecs(100'000));
        QCOMPARE((*again)->state().deviceCount(), 10);
    }

    void aBrokenExpectationFailsAndNamesItsLine()
    {
        QFile text(QStringLiteral(SCENES_DIR "/vending-fleet.json"));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QByteArray broken = text.readAll();
        QVERIFY(broken.contains(R"("atLeast": 2, "atMost": 2)"));
        broken.replace(R"("atLeast": 2, "atMost": 2)", R"("atLeast": 3)");
        const int line = int(broken.left(broken.indexOf(R"("atLeast": 3)")).count('\n')) + 1;
        const auto scene = sim::readScene(broken);
        QVERIFY_RESULT(scene);
        const auto played = play(*scene, 3100, 1e6, {});
        const QString report = sim::reportText(u"Vending"_s, played.outcomes);
        QVERIFY2(report.contains(u"FAILED  coffee comes (line %1): It happened 2 times."_s.arg(line)),
                 qPrintable(report));
        QVERIFY(report.endsWith(u"Vending: 6 of 7 expectations passed\n"));
        const QByteArray xml = sim::reportXml(u"Vending"_s, u"v.json"_s, played.outcomes);
        QVERIFY(xml.contains(R"(tests="7" failures="1")"));
        QVERIFY(xml.contains(QByteArray("v.json:" + QByteArray::number(line))));
    }

    void aCommandThatIsNotAnsweredExpiresOnVirtualTime()
    {
        const auto scene =
            sim::readScene(R"({"format": "twinscope-scene/1", "devices": [{"id": "d", "behaviour": {
            "commands": {"sulk": {"silent": true}}}}], "timeline": [{"at": 10, "do": [{"do": "invoke", "command": "sulk",
            "timeout": 20}]}], "expectations": [{"expect": "within", "seconds": 30, "that": {"fact": "answer", "code": 504}},
            {"expect": "never", "that": {"fact": "answer"}, "until": 29.9}]})");
        QVERIFY_RESULT(scene);
        QCOMPARE(failuresOf(play(*scene, 60, 1e6, {}).outcomes), QString());
    }

    // The first values are there at once, and virtual time stands still while a service is asked again.
    void aRunWaitsForWebServices()
    {
        std::promise<QString> address;
        std::unique_ptr<QThread> thread(QThread::create([&address] {
            ModelServer server; // lives where the run does not wait
            server.answers.insert(u"/w"_s, {R"({"t": 5})"});
            address.set_value(server.address());
            QEventLoop().exec();
        }));
        thread->start();
        const auto scene = sim::readScene(QByteArray(
            R"({"format": "twinscope-scene/1", "devices": [{"id": "d", "behaviour": {"telemetry": [
                {"everySeconds": 10, "values": {"t": {"generator": "http", "url": ")" +
            address.get_future().get().toUtf8() + R"(/w", "pointer": "/t", "refreshSeconds": 60}}}]}}],
                "expectations": [
                    {"expect": "within", "seconds": 1, "that": {"fact": "telemetry", "name": "t", "if": "value == 5"}},
                    {"expect": "count", "that": {"fact": "telemetry", "name": "t"}, "atLeast": 60}]})"));
        QVERIFY_RESULT(scene);
        QCOMPARE(failuresOf(play(*scene, 600, 1e6, {}, true).outcomes), QString());
        QVERIFY(!failuresOf(play(*scene, 600, 1e6, {}).outcomes).isEmpty());
        thread->quit();
        thread->wait();
    }

private:
    static void sampleScenes()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"air-handling", "vending-fleet", "firmware-rollout", "flaky-network",
                                 "delivery-vans", "edge-gateway"})
            QTest::newRow(file) << QString::fromLatin1(file) + u".json";
    }
};

QTEST_GUILESS_MAIN(TestSimulationRun)
#include "tst_simulationrun.moc"

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `simulate` and `scene`, run as a program.
#include "json/reader.h"
#include "support/jsonbytes.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace {

enum Exit { Done = 0, Refused = 1, Usage = 2 };

struct Run {
    int code = -1;
    QString out{};
    QString err{};
};

const QByteArray Scene = R"({"format": "twinscope-scene/1", "name": "Small", "seed": 3,
  "devices": [{"id": "d-{n}", "count": 4, "behaviour": {"telemetry": [{"everySeconds": 1, "values": {
    "t": {"generator": "uniform", "decimals": 6}}}]}}],
  "expectations": [{"name": "all say something", "expect": "count", "that": {"fact": "telemetry"}, "atLeast": 4}]})";

} // namespace

class TestSceneCli : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"scene.json"_s, Scene);
    }

    void aRunSaysWhatCameOfIt()
    {
        const Run run =
            cli({u"simulate"_s, u"scene.json"_s, u"--speed"_s, u"max"_s, u"--duration"_s, u"1m"_s});
        QVERIFY2(run.code == Done, qPrintable(run.err));
        QCOMPARE(run.out, u"passed  all say something (line 4): It happened 240 times.\n"
                          u"Small: 1 of 1 expectations passed\n"_s);
    }

    void aFailedExpectationShowsInCodeReportAndXml()
    {
        write(u"scene.json"_s, QByteArray(Scene).replace("\"atLeast\": 4", "\"atLeast\": 999"));
        const Run run =
            cli({u"simulate"_s, u"scene.json"_s, u"--speed"_s, u"max"_s, u"--report"_s, u"r.xml"_s});
        QCOMPARE(run.code, Refused);
        QVERIFY2(run.out.contains(u"FAILED  all say something (line 4)"), qPrintable(run.out));
        QVERIFY(read(u"r.xml"_s).contains("scene.json:4: It happened"));
    }

    void twoRecordingsOfOneSeedAreEqual()
    {
        const QStringList words{u"simulate"_s, u"scene.json"_s, u"--speed"_s,
                                u"max"_s,      u"--duration"_s, u"5"_s};
        QCOMPARE(cli(words + QStringList{u"--record"_s, u"a"_s}).code, Done);
        QCOMPARE(cli(words + QStringList{u"--record"_s, u"b"_s}).code, Done);
        QCOMPARE(cli(words + QStringList{u"--record"_s, u"c"_s, u"--seed"_s, u"4"_s}).code, Done);
        QCOMPARE(cli({u"simulate"_s, u"scene.json"_s, u"--speed"_s, u"20"_s, u"--duration"_s, u"5"_s,
                      u"--record"_s, u"d"_s})
                     .code,
                 Done);
        QVERIFY(read(u"a"_s).count('\n') > 20);
        QCOMPARE(read(u"b"_s), read(u"a"_s));
        QCOMPARE(read(u"d"_s), read(u"a"_s));
        QVERIFY(read(u"c"_s) != read(u"a"_s));
    }

    // As fast as it can and in step with the clock on the wall: the same bytes, of each scene of ours.
    void everySampleIsTheSameAtEverySpeed()
    {
        const QFileInfoList scenes =
            QDir(QStringLiteral(SCENES_DIR)).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
        std::vector<std::unique_ptr<QProcess>> runs;
        QStringList names;
        for (const QFileInfo &scene : scenes) {
            if (scene.fileName() == u"scene.schema.json")
                continue;
            names.append(scene.baseName());
            for (const QString &speed : {u"1"_s, u"max"_s}) {
                auto &run = runs.emplace_back(std::make_unique<QProcess>());
                run->setWorkingDirectory(m_folder->path());
                run->start(QStringLiteral(TWINSCOPE_CLI),
                           {u"simulate"_s, scene.filePath(), u"--trust-scripts"_s, u"--duration"_s, u"3"_s,
                            u"--speed"_s, speed, u"--record"_s, QString(scene.baseName() + u'.' + speed)});
            }
        }
        for (const auto &run : runs)
            QVERIFY(run->waitForFinished(60'000) && run->exitStatus() == QProcess::NormalExit);
        QVERIFY(names.size() >= 5);
        for (const QString &name : std::as_const(names)) {
            const QByteArray slow = read(name + u".1");
            QVERIFY2(slow.count('\n') > 1, qPrintable(name));
            QVERIFY2(slow == read(name + u".max"), qPrintable(name));
        }
    }

    void aRecordingCanBeSimulated()
    {
        QCOMPARE(cli({u"simulate"_s, u"scene.json"_s, u"--speed"_s, u"max"_s, u"--duration"_s, u"5"_s,
                      u"--record"_s, u"a"_s})
                     .code,
                 Done);
        const Run run = cli({u"simulate"_s, u"a"_s, u"--speed"_s, u"max"_s, u"--json"_s});
        QVERIFY2(run.code == Done, qPrintable(run.err));
        const auto counts = json::read(run.out.toUtf8());
        QVERIFY(counts && (*counts)["messages"sv].toInteger() == read(u"a"_s).count("telemetry"));
    }

    void aRecordingPlaysInALoop()
    {
        QCOMPARE(cli({u"simulate"_s, u"scene.json"_s, u"--speed"_s, u"max"_s, u"--duration"_s, u"5"_s,
                      u"--record"_s, u"a"_s})
                     .code,
                 Done);
        const auto messages = [this](const QStringList &more) {
            const Run run =
                cli(QStringList{u"simulate"_s, u"a"_s, u"--speed"_s, u"max"_s, u"--json"_s} + more);
            return run.code == Done ? (*json::read(run.out.toUtf8()))["messages"sv].toInteger() : -1;
        };
        const auto once = messages({u"--duration"_s, u"5.9"_s});
        QVERIFY(once > 10);
        QCOMPARE(messages({u"--duration"_s, u"17.9"_s, u"--loop"_s}), 3 * once);
        QCOMPARE(messages({u"--duration"_s, u"17.9"_s}), once);
    }

    void aShardRunsItsPart()
    {
        const Run run = cli(
            {u"simulate"_s, u"scene.json"_s, u"--speed"_s, u"max"_s, u"--shard"_s, u"2/3"_s, u"--json"_s});
        QCOMPARE(run.code, Done);
        QCOMPARE((*json::read(run.out.toUtf8()))["devices"sv], Json(1));
    }

    void aWorkspaceKeepsWhatHappened()
    {
        QCOMPARE(cli({u"simulate"_s, u"scene.json"_s, u"--speed"_s, u"max"_s, u"--hub"_s, u"h.twins"_s}).code,
                 Done);
        const Run run = cli({u"devices"_s, u"list"_s, u"-w"_s, u"h.twins"_s, u"--json"_s});
        QCOMPARE(run.code, Done);
        QVERIFY(run.out.contains(u"d-4"));
    }

    void devicesCanBeRemovedAtTheEnd()
    {
        QCOMPARE(cli({u"simulate"_s, u"scene.json"_s, u"--speed"_s, u"max"_s, u"--hub"_s, u"h.twins"_s,
                      u"--remove-devices"_s})
                     .code,
                 Done);
        QVERIFY(!cli({u"devices"_s, u"list"_s, u"-w"_s, u"h.twins"_s, u"--json"_s}).out.contains(u"d-4"));
    }

    void realTimeIsKept()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(cli({u"simulate"_s, u"scene.json"_s, u"--duration"_s, u"1.5"_s}).code, Done);
        QVERIFY(timer.elapsed() >= 1500);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QStringList &words, int code, const char *says) {
            QTest::newRow(name) << words << code << QString::fromLatin1(says);
        };
        row("no file", {u"simulate"_s, u"none.json"_s}, Usage, "none.json");
        row("duration", {u"simulate"_s, u"scene.json"_s, u"--duration"_s, u"long"_s}, Usage, "'long'");
        row("speed", {u"simulate"_s, u"scene.json"_s, u"--speed"_s, u"0"_s}, Usage, "0.1 to 100000");
        row("shard", {u"simulate"_s, u"scene.json"_s, u"--shard"_s, u"3/2"_s}, Usage, "i/n");
        row("loop without end", {u"simulate"_s, u"scene.json"_s, u"--loop"_s}, Usage, "--duration");
        row("loop of a scene", {u"simulate"_s, u"scene.json"_s, u"--loop"_s, u"--duration"_s, u"5"_s}, Usage,
            "this is none");
        row("seed", {u"simulate"_s, u"scene.json"_s, u"--seed"_s, u"x"_s}, Usage, "whole number");
        row("broken", {u"scene"_s, u"check"_s, u"broken.json"_s}, Refused, "broken.json:2:13: \"behavior\"");
        row("scripts", {u"simulate"_s, u"script.json"_s}, Usage, "--trust-scripts");
        row("web", {u"simulate"_s, u"web.json"_s}, Usage, "http://w.example/t");
        row("outside", {u"scene"_s, u"check"_s, u"outside.json"_s}, Refused, "outside of the scene's folder");
        row("model", {u"scene"_s, u"from-model"_s, u"scene.json"_s}, Refused, "validate");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        QFETCH(QString, says);
        write(u"broken.json"_s,
              "{\"format\": \"twinscope-scene/1\", \"devices\": [\n{\"id\": \"d\", \"behavior\": {}}]}");
        write(u"outside.json"_s,
              R"({"format": "twinscope-scene/1", "data": {"x": {"file": "../x.csv"}}, "devices": []})");
        write(u"script.json"_s,
              R"({"format": "twinscope-scene/1", "scripts": {"s": {"code": "return 1"}}, "devices": []})");
        write(
            u"web.json"_s,
            R"({"format": "twinscope-scene/1", "devices": [{"id": "d", "behaviour": {"properties": {"t": {"generator": "http", "url": "http:\/\/w.example\/t"}}}}]})");
        const Run run = cli(words);
        QVERIFY2(run.code == code, qPrintable(QString::number(run.code) + run.out + run.err));
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
    }

    void trustedScriptsRun()
    {
        write(u"script.json"_s,
              R"({"format": "twinscope-scene/1", "scripts": {"s": {"code": "return 41 + 1"}}, "devices": [
            {"id": "d", "behaviour": {"telemetry": [{"values": {"t": {"generator": "script", "script": "s"}}}]}}],
            "expectations": [{"expect": "within", "seconds": 1, "that": {"fact": "telemetry", "if": "value == 42"}}]})");
        const Run run = cli({u"simulate"_s, u"script.json"_s, u"--speed"_s, u"max"_s, u"--trust-scripts"_s});
        QVERIFY2(run.code == Done, qPrintable(run.out + run.err));
    }

    void aModelMakesASceneThatRuns()
    {
        const QString models = QStringLiteral(MODELS_DIR "/dtmi/com/example/");
        const Run made =
            cli({u"scene"_s, u"from-model"_s, models + u"vendingmachine-1.json", u"--id"_s, u"v-1"_s});
        QVERIFY2(made.code == Done, qPrintable(made.err));
        write(u"v.json"_s, made.out.toUtf8());
        const Run run = cli({u"simulate"_s, u"v.json"_s, u"--speed"_s, u"max"_s, u"--json"_s});
        QVERIFY2(run.code == Done, qPrintable(run.err));
        QCOMPARE((*json::read(run.out.toUtf8()))["stopped"sv], Json(0));
        QVERIFY((*json::read(run.out.toUtf8()))["messages"sv].toInteger() > 5);
    }

    void checkWritesTheSceneInItsOrder()
    {
        const Run run = cli({u"scene"_s, u"check"_s, u"scene.json"_s, u"--write"_s});
        QCOMPARE(run.code, Done);
        QVERIFY(run.out.startsWith(u"{\n  \"format\": \"twinscope-scene/1\",\n  \"name\": \"Small\""));
        QCOMPARE(cli({u"scene"_s, u"check"_s, u"scene.json"_s}).out,
                 u"scene.json: 4 devices, 0 timeline entries, 0 faults, 1 expectations\n"_s);
    }

private:
    Run cli(const QStringList &words)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(TWINSCOPE_CLI), words);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray read(const QString &name)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSceneCli)
#include "tst_scenecli.moc"

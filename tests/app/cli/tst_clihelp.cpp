// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the console says of itself is so: every verb has help, every example of the help runs.
#include "auth/certificate.h"
#include "base/clock.h"
#include "fleet/sheet.h"
#include "json/reader.h"
#include "support/console.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace testsupport;

namespace {

// Whether it serves a hub, or talks to one that is served.
bool needsServedHub(const QString &verb)
{
    static const QStringList names{u"serve"_s,    u"method"_s, u"command"_s,
                                   u"c2d send"_s, u"sas"_s,    u"connection-string"_s};
    static const QStringList groups{u"jobs "_s, u"authority "_s, u"simulation "_s, u"configurations "_s,
                                    u"enrollment "_s};
    return names.contains(verb) || std::any_of(groups.begin(), groups.end(),
                                               [&](const QString &group) { return verb.startsWith(group); });
}

// Whether another test has what its examples are about: tst_modelverbs the models, tst_recordcli and
// tst_remotecli the other hub.
bool isElsewhere(const QString &verb, const QString &example)
{
    static const QStringList names{u"project"_s, u"conformance"_s, u"validate"_s, u"record"_s};
    return names.contains(verb) || verb.startsWith(u"model ") || example.contains(u"--connect") ||
           example.contains(u"CONNECTION_STRING");
}

} // namespace

class TestCliHelp : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_console = std::make_unique<Console>(QStringLiteral(TWINSCOPE_CLI));
        prepare();
    }

    void helpNamesVerbsOfEveryKindAndEveryExitCode()
    {
        const Run run = cli({u"--help"_s});
        VERIFY_CODE(run, Done);
        QStringList names = verbNames();
        for (const auto &name : {u"workspace create"_s, u"twin get"_s, u"graph edge incoming"_s,
                                 u"c2d send"_s, u"serve"_s, u"model diff"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        QVERIFY(names.size() > 60);
        QCOMPARE(names.removeDuplicates(), 0);
        for (int code = 0; code <= 4; ++code)
            QVERIFY(run.out.contains(u"\n  %1  "_s.arg(code)));
    }

    void everyVerbHasHelp()
    {
        for (const QString &verb : verbNames()) {
            const Run run = cli(verb.split(u' ') << u"--help"_s);
            QVERIFY2(run.code == Done, qPrintable(verb));
            QVERIFY2(run.out.contains(verb), qPrintable(verb));
            QVERIFY2(verb == u"validate" || !m_console->examplesOf(verb).isEmpty(), qPrintable(verb));
        }
    }

#ifdef Q_OS_UNIX
    void everyExampleOfTheHelpRuns()
    {
        int count = 0;
        for (const auto &verb : verbNames()) {
            if (needsServedHub(verb))
                continue;
            for (const auto &example : m_console->examplesOf(verb)) {
                if (isElsewhere(verb, example))
                    continue;
                init();
                if (verb == u"workspace create")
                    QVERIFY(QFile::remove(m_console->path(u"home.twins"_s)));
                if (verb == u"groups delete")
                    VERIFY_CODE(cli({u"groups"_s, u"add"_s, u"cellar"_s, u"lamp-1"_s}), Done);
                if (example.contains(u"--module driver"))
                    VERIFY_CODE(cli({u"devices"_s, u"create"_s, u"lamp-2"_s}), Done);
                if (verb.startsWith(u"graph "))
                    prepareGraph();
                if (example.contains(u"--undo bulk-1"))
                    VERIFY_CODE(
                        cli({u"bulk"_s, u"update"_s, u"*"_s, u"{\"tags\": {\"a\": 1}}"_s, u"--apply"_s}),
                        Done);
                if (verb == u"devices delete")
                    VERIFY_CODE(cli({u"devices"_s, u"create"_s, u"lamp-2"_s}), Done);
                const Run run = shell(example);
                QVERIFY2(run.code == Done, qPrintable(example + u'\n' + run.err));
                ++count;
            }
        }
        QCOMPARE_GT(count, 50);
    }

    // On free ports of this computer and in a folder of the test; all else as the help has it.
    void everyExampleOfServeServes()
    {
        QVERIFY(QDir().mkpath(m_console->path(u"plant/models"_s)));
        int count = 0;
        for (QString example : m_console->examplesOf(u"serve"_s)) {
            example.replace(u"/var/lib/twinscope"_s, m_console->path(u"data"_s));
            example.replace(u"0.0.0.0"_s, u"127.0.0.1"_s);
            const Json ready = m_console->serveLine(example + u" --https 0 --mqtt 0");
            QVERIFY2(ready["ready"sv] == Json(true), qPrintable(example));
            QCOMPARE(m_console->endServing(), 0);
            ++count;
        }
        QCOMPARE_GT(count, 2);
    }

    void everyExampleOfTheHelpFindsAServedHub()
    {
        prepareHub();
        int count = 0;
        for (const auto &verb : verbNames()) {
            if (!needsServedHub(verb) || verb == u"serve")
                continue;
            for (const auto &example : m_console->examplesOf(verb)) {
                // No device is connected that could answer; who waits for one is not kept waiting here.
                const bool isCall = verb == u"method" || verb == u"command";
                const Run run = shell(QString(example).remove(u"--wait 60"_s));
                QVERIFY2(run.code == (isCall ? Refused : Done), qPrintable(example + u'\n' + run.err));
                QCOMPARE(run.err.contains(u"device-offline"), isCall);
                ++count;
            }
        }
        QCOMPARE_GT(count, 12);
        QCOMPARE(m_console->endServing(), 0);
    }
#endif

    void completionIsAScriptThatKnowsEveryVerb()
    {
        const Run run = cli({u"completion"_s});
        VERIFY_CODE(run, Done);
        for (const auto &name : verbNames())
            QVERIFY2(run.out.contains(u"\"%1 \"*)"_s.arg(name)), qPrintable(name));
        QProcess bash;
        bash.start(u"bash"_s, {u"-n"_s});
        if (!bash.waitForStarted())
            QSKIP("bash is not there");
        bash.write(run.out.toUtf8());
        bash.closeWriteChannel();
        QVERIFY(bash.waitForFinished());
        QCOMPARE(bash.exitCode(), 0);
    }

private:
    // As the program lists them, for example "twin get".
    QStringList verbNames()
    {
        static const QRegularExpression verb(u"^  ((?:[a-z0-9-]+ )*[a-z0-9-]+) "_s);
        QStringList names;
        const QString help = cli({u"--help"_s}).out;
        const QStringList lines = help.section(u"Verbs:\n"_s, 1).section(u"\n\n"_s, 0, 0).split(u'\n');
        for (const QString &line : lines)
            names.append(verb.match(line).captured(1));
        return names;
    }

    // The lamp, and the files that the examples name.
    void prepare()
    {
        const QStringList samples{QStringLiteral(SCENES_DIR "/air-handling.json"),
                                  QStringLiteral(MODELS_DIR "/dtmi/com/example/thermostat-1.json")};
        for (const auto &sample : samples)
            QVERIFY(QFile::copy(sample, m_console->path(QFileInfo(sample).fileName())));
        m_console->write(u"devices.txt"_s, "HostName=localhost;DeviceId=a\n");
        m_console->write(u"devices.xlsx"_s,
                         fleet::writeXlsx({{.cells = {"deviceId", "tags.room"}}, {.cells = {"x", "hall"}}}));
        m_console->write(u"twins.json"_s, "[{\"deviceId\": \"a\", \"status\": \"enabled\"}]");
        m_console->write(u"fleet.json"_s,
                         "{\"format\": \"twinscope-scene/1\", \"devices\": [{\"id\": \"d\", \"behaviour\": "
                         "{\"telemetry\": "
                         "[{\"everySeconds\": 3600, \"values\": {\"t\": 1}}]}}]}");
        makeLamp(*m_console);
    }

    // A house that has a lamp, and a shed by itself.
    void prepareGraph()
    {
        m_console->write(u"site.json"_s, R"({"twins": [{"$dtId": "hall"}]})");
        for (const auto &name : {u"house"_s, u"shed"_s})
            VERIFY_CODE(cli({u"graph"_s, u"twin"_s, u"create"_s, name}), Done);
        VERIFY_CODE(cli({u"graph"_s, u"edge"_s, u"put"_s, u"house"_s, u"e1"_s, u"--name"_s, u"contains"_s,
                         u"--to"_s, u"lamp-1"_s}),
                    Done);
    }

    // A hub that serves the workspace, with what the examples name.
    void prepareHub()
    {
        m_console->write(u"job.json"_s,
                         R"({"jobId": "j1", "type": "scheduleUpdateTwin", "queryCondition": "*",
            "startTime": "2199-01-01T00:00:00Z", "updateTwin": {"etag": "*", "tags": {"a": 1}}})");
        VERIFY_CODE(cli({u"devices"_s, u"create"_s, u"gateway"_s, u"--edge"_s}), Done);
        m_console->write(u"deployment.json"_s,
                         R"({"modulesContent": {"$edgeHub": {"properties.desired.routes": {}}}})");
        const auto plant = auth::makeAuthority(u"plant"_s, SystemClock().now());
        m_console->write(u"plant-ca.pem"_s, plant->certificate);
        m_console->write(u"dark.json"_s, R"({"format": "twinscope-scene/1",
            "devices": [{"id": "lamp-1", "powered": false}]})");
        QVERIFY(!m_console->serve({u"--scene"_s, u"dark.json"_s}).isNull());
    }

    // The line as a person types it.
    Run shell(const QString &line)
    {
        return m_console->shell(line, "{\"tags\": {\"typed\": true}}");
    }
    Run cli(const QStringList &words, const QByteArray &input = {})
    {
        return m_console->run(words, input);
    }

    std::unique_ptr<Console> m_console;
};

QTEST_GUILESS_MAIN(TestCliHelp)
#include "tst_clihelp.moc"

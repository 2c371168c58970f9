// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `twinscope-cli serve` as a program, and the verbs that talk to it.
#include "json/reader.h"
#include "support/jsontext.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::jsonOf;

namespace {

constexpr int Patience = 60'000; // ms; the machine may be busy

/// What one run of the program came to.
struct Run {
    int code = -1;
    QByteArray out{};
    QByteArray err{};

    Json json() const { return json::read(out).value_or(Json()); }
};

} // namespace

class TestServe : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(cli({u"devices"_s, u"create"_s, u"lamp"_s, u"--create"_s}).code, 0);
    }
    void cleanup()
    {
        if (m_server && m_server->state() == QProcess::Running) {
            m_server->kill();
            m_server->waitForFinished();
        }
        m_server.reset();
    }

    void saysWhereItIsReachedAndEndsOnRequest()
    {
        const Json ready = serve();
        QCOMPARE(ready["ready"sv], Json(true));
        QVERIFY(ready["https"sv].toInteger() > 0 && ready["mqtt"sv].toInteger() > 0);
        QVERIFY(QFile::exists(ready["caFile"sv].toString()));
        QCOMPARE(ready["connectionString"sv].toString(),
                 u"HostName=localhost;SharedAccessKeyName=iothubowner;SharedAccessKey="_s +
                     ready["iothubownerKey"sv].toString());
        const QFileInfo file(workspace() + u".serve"_s);
        QVERIFY(file.exists());
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QCOMPARE(end(), 0);
        QVERIFY(!QFile::exists(file.filePath()));
    }

    void keepsItsKeysAndAuthorityFromStartToStart()
    {
        const Json first = serve();
        QFile authority(first["caFile"sv].toString());
        QVERIFY(authority.open(QIODevice::ReadOnly));
        const QByteArray pem = authority.readAll();
        QCOMPARE(end(), 0);
        const Json second = serve();
        QCOMPARE(second["iothubownerKey"sv], first["iothubownerKey"sv]);
        authority.seek(0);
        QCOMPARE(authority.readAll(), pem);
        QCOMPARE(end(), 0);
    }

    void saysWhyAPortCannotBeUsed()
    {
        const Json ready = serve();
        const QString port = QString::number(ready["https"sv].toInteger());
        const Run run = cli({u"serve"_s, u"--data"_s, m_folder->filePath(u"other"_s), u"--https"_s, port,
                             u"--mqtt"_s, u"0"_s},
                            false);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.contains("listen-failed") && run.err.contains(port.toLatin1()), run.err.constData());
    }

    void tellsWhoHoldsTheWorkspace()
    {
        serve();
        const Run run = cli({u"devices"_s, u"list"_s});
        QCOMPARE(run.code, 4);
        QVERIFY2(run.err.contains("store-locked"), run.err.constData());
    }

    void asksForAHubWhenNoneIsServed()
    {
        const Run run = cli({u"method"_s, u"lamp"_s, u"blink"_s});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("serve -w"), run.err.constData());
    }

    void makesTokensAndConnectionStrings()
    {
        const Json ready = serve();
        const Run service = cli({u"connection-string"_s});
        QCOMPARE(service.out.trimmed(), ready["connectionString"sv].toString().toUtf8());
        const Run device = cli({u"connection-string"_s, u"lamp"_s});
        QVERIFY2(device.out.startsWith("HostName=localhost;DeviceId=lamp;SharedAccessKey="),
                 device.err.constData());
        const Run token = cli({u"sas"_s, u"lamp"_s, u"--seconds"_s, u"60"_s});
        QVERIFY(token.out.startsWith("SharedAccessSignature sr=localhost%2Fdevices%2Flamp&sig="));
        QVERIFY(!token.out.contains("skn"));
        QVERIFY(cli({u"sas"_s}).out.contains("&skn=iothubowner"));
        QCOMPARE(cli({u"sas"_s, u"ghost"_s}).code, 3);
        QCOMPARE(cli({u"sas"_s, u"--seconds"_s, u"soon"_s}).code, 2);
    }

    void reachesDevicesThroughTheHub()
    {
        serve();
        const Run offline = cli({u"method"_s, u"lamp"_s, u"blink"_s, u"{}"_s, u"--timeout"_s, u"5"_s});
        QCOMPARE(offline.code, 1);
        QVERIFY2(offline.err.contains("device-offline"), offline.err.constData());
        QCOMPARE(cli({u"command"_s, u"ghost"_s, u"blink"_s}).code, 3);
        QCOMPARE(cli({u"c2d"_s, u"send"_s, u"lamp"_s, u"hello"_s, u"--ack"_s, u"full"_s}).code, 0);
        QCOMPARE(cli({u"c2d"_s, u"send"_s, u"lamp"_s, u"hello"_s, u"--ack"_s, u"loud"_s}).code, 1);
        QCOMPARE(cli({u"c2d"_s, u"send"_s, u"ghost"_s, u"hello"_s}).code, 3);
    }

    void plansJobs()
    {
        serve();
        const Run made =
            cli({u"jobs"_s, u"create"_s, uR"({"jobId":"j1","type":"scheduleUpdateTwin","queryCondition":"*",
                                   "startTime":"2199-01-01T00:00:00Z","updateTwin":{"etag":"*","tags":{"a":1}}})"_s,
                 u"--json"_s});
        QCOMPARE(made.json()["status"sv].toString(), u"scheduled"_s);
        QVERIFY(cli({u"jobs"_s, u"list"_s}).out.contains("j1"));
        QCOMPARE(cli({u"jobs"_s, u"cancel"_s, u"j1"_s, u"--json"_s}).json()["status"sv].toString(),
                 u"cancelled"_s);
        QCOMPARE(cli({u"jobs"_s, u"show"_s, u"none"_s}).code, 1);
        QCOMPARE(end(), 0);
        serve(); // the history is in the workspace
        QCOMPARE(cli({u"jobs"_s, u"show"_s, u"j1"_s, u"--json"_s}).json()["status"sv].toString(),
                 u"cancelled"_s);
    }

private:
    QString workspace() const { return m_folder->filePath(u"home.twins"_s); }

    Run cli(QStringList words, bool onWorkspace = true)
    {
        if (onWorkspace)
            words += {u"--workspace"_s, workspace()};
        QProcess process;
        process.start(QStringLiteral(TWINSCOPE_CLI), words);
        if (!process.waitForFinished(Patience))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// What it printed when it was ready; null when it was not.
    Json serve()
    {
        m_server = std::make_unique<QProcess>();
        m_server->start(QStringLiteral(TWINSCOPE_CLI), {u"serve"_s, u"--workspace"_s, workspace(),
                                                        u"--https"_s, u"0"_s, u"--mqtt"_s, u"0"_s});
        while (!m_server->canReadLine()) {
            if (!m_server->waitForReadyRead(Patience))
                return {};
        }
        return json::read(m_server->readLine()).value_or(Json());
    }
    /// Its exit code after SIGTERM, -1 when it does not end by itself.
    int end()
    {
        m_server->terminate();
        if (!m_server->waitForFinished(Patience) || m_server->exitStatus() != QProcess::NormalExit)
            return -1;
        return m_server->exitCode();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_server;
};

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"

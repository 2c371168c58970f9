// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// twinscope-cli bulk update, export and import, run as a program.
#include "fleet/sheet.h"
#include "json/reader.h"
#include "support/jsontext.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::jsonOf;

namespace {

enum Exit { Done = 0, Refused = 1, Usage = 2, NotFound = 3, NoWorkspace = 4 };

constexpr const char *Fleet = "[\n"
                              "{\"deviceId\": \"a\", \"tags\": {\"site\": \"x\"}},\n"
                              "{\"deviceId\": \"b\", \"tags\": {\"site\": \"y\"}},\n"
                              "{\"deviceId\": \"c\", \"tags\": {\"site\": \"x\", \"floor\": 2}},\n"
                              "{\"deviceId\": \"a\", \"moduleId\": \"m\"}\n"
                              "]\n";

QProcessEnvironment environment()
{
    auto result = QProcessEnvironment::systemEnvironment();
    result.remove(u"TWINSCOPE_WORKSPACE"_s);
    return result;
}

} // namespace

class TestFleetVerbs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"fleet.json"_s, Fleet);
        QCOMPARE(run({u"import"_s, u"fleet.json"_s, u"--create"_s}), Done);
        QCOMPARE(m_out, u"4 new, 0 updated.\n"_s);
    }

    void aDryRunPrintsWhatWouldChangeAndChangesNothing()
    {
        const QByteArray before = exported();
        QCOMPARE(update("tags.site = 'x'", R"({"tags": {"site": "z"}})", u"--dry-run"_s), Done);
        QVERIFY(m_out.contains(u"2 would change, 0 are so already, 0 would be refused."));
        QCOMPARE(update("*", R"({"tags": {"site": "x"}})", u"--dry-run"_s, {u"--json"_s}), Done);
        const Json forecast = output();
        QCOMPARE(forecast["changing"sv].toInteger(), 1);
        QCOMPARE(forecast["same"sv].toInteger(), 2);
        QCOMPARE(forecast["twins"sv].at(1)["undo"sv], jsonOf(R"({"tags": {"site": "y"}})"));
        QCOMPARE(exported(), before);
    }

    void applyChangesAndUndoTakesItBack()
    {
        QCOMPARE(update("tags.site = 'x'", R"({"tags": {"site": "z", "floor": 3}})", u"--apply"_s), Done);
        QVERIFY(m_out.endsWith(u"bulk-1: 2 changed, 0 were so already, 0 not changed.\n"));
        QCOMPARE(tags(), u"{\"site\":\"z\",\"floor\":3} {\"site\":\"y\"} {\"site\":\"z\",\"floor\":3}"_s);
        QCOMPARE(run({u"twin"_s, u"patch"_s, u"c"_s, u"{\"tags\": {\"floor\": 9}}"_s}), Done);
        QCOMPARE(run({u"bulk"_s, u"update"_s, u"--undo"_s, u"bulk-1"_s, u"--dry-run"_s}), Refused);
        QVERIFY(m_out.contains(u"1 would change, 0 are so already, 1 would be refused."));
        QCOMPARE(run({u"bulk"_s, u"update"_s, u"--undo"_s, u"bulk-1"_s, u"--json"_s}), Refused);
        QCOMPARE(output()["changed"sv].toInteger(), 1);
        QCOMPARE(output()["failed"sv].at(0)["id"sv].toString(), u"c"_s);
        QCOMPARE(tags(), u"{\"site\":\"x\"} {\"site\":\"y\"} {\"site\":\"z\",\"floor\":9}"_s);
    }

    void saysWhatIsWrongWithTheCommandLine()
    {
        QCOMPARE(run({u"bulk"_s, u"update"_s}), Usage);
        QCOMPARE(run({u"bulk"_s, u"update"_s, u"*"_s, u"{}"_s}), Usage);
        QCOMPARE(update("*", "{}", u"--apply"_s, {u"--dry-run"_s}), Usage);
        QCOMPARE(update("*", "{}", u"--apply"_s, {u"--undo"_s, u"bulk-1"_s}), Usage);
        QCOMPARE(run({u"bulk"_s, u"update"_s, u"--undo"_s, u"bulk-9"_s}), Refused);
        QVERIFY(m_err.contains(u"no job 'bulk-9'"));
        QCOMPARE(update("tags.site == 'x'", R"({"tags": {}})", u"--apply"_s), Refused);
        QVERIFY2(m_err.endsWith(u"\n  tags.site == 'x'\n            ^~\n"), qPrintable(m_err));
        QCOMPARE(update("*", R"({"tags": {"a.b": 1}})", u"--apply"_s), Refused);
        QVERIFY(m_err.contains(u"key-char"));
    }

    // The process is killed while it works; the next one finishes the job before its own.
    void aJobThatWasKilledIsFinishedByTheNextRun()
    {
        leaveAJob();
        QCOMPARE(update("deviceId = 'b'", R"({"tags": {"site": "own"}})", u"--apply"_s), Done);
        QCOMPARE(count("tags.site = 'z'"), 3000);
        QCOMPARE(run({u"bulk"_s, u"update"_s, u"--undo"_s, u"bulk-1"_s}), Done);
        QCOMPARE(count("tags.site = 'z'"), 0);
        QCOMPARE(count("tags.site = 'x'"), 3002);
    }

    void aJobThatWasLeftIsFinishedByARunThatHasNothingToDo()
    {
        leaveAJob();
        QCOMPARE(update("deviceId = 'nobody'", R"({"tags": {"site": "own"}})", u"--apply"_s), Done);
        QCOMPARE(count("tags.site = 'z'"), 3000);
    }

    // The last twin is one that the job had not come to: what was there before is what the job makes of it.
    void whatAJobLeftComesBeforeTheForecast()
    {
        leaveAJob();
        QCOMPARE(update("deviceId = 'd2999'", R"({"tags": {"site": "own"}})", u"--apply"_s), Done);
        QCOMPARE(count("tags.site = 'own'"), 1);
        QCOMPARE(run({u"bulk"_s, u"update"_s, u"--undo"_s, u"bulk-2"_s}), Done);
        QCOMPARE(count("tags.site = 'z'"), 3000);
    }

    void exportsWhatIsAskedFor()
    {
        QCOMPARE(run({u"export"_s, u"--format"_s, u"csv"_s, u"--columns"_s, u"deviceId,tags.floor"_s,
                      u"--where"_s, u"tags.site = 'x'"_s}),
                 Done);
        QCOMPARE(m_out, u"deviceId,tags.floor\na,\nc,2\n"_s);
        QCOMPARE(run({u"export"_s, u"out.csv"_s}), Done);
        QCOMPARE(m_out, u"4 twins are in out.csv.\n"_s);
        QCOMPARE(read(u"out.csv"_s), "deviceId,moduleId,status,tags.floor,tags.site\n"
                                     "a,,enabled,,x\nb,,enabled,,y\nc,,enabled,2,x\na,m,enabled,,\n");
        QCOMPARE(run({u"export"_s, u"--where"_s, u"FROM devices.modules"_s}), Done);
        QCOMPARE(output().size(), 1);
        QCOMPARE(run({u"export"_s, u"--columns"_s, u"deviceId,tags..a"_s, u"--format"_s, u"csv"_s}), Refused);
        QVERIFY(m_err.contains(u"'tags..a'"));
        QCOMPARE(run({u"export"_s, u"--format"_s, u"ini"_s}), Refused);
    }

    void yamlAndXmlHoldTheSameAsJson()
    {
        QCOMPARE(run({u"export"_s, u"home.json"_s}), Done);
        const QByteArray before = read(u"home.json"_s);
        for (const QString &file : {u"home.yaml"_s, u"home.xml"_s}) {
            QCOMPARE(run({u"export"_s, file}), Done);
            QVERIFY(!read(file).startsWith('['));
            QCOMPARE(run({u"import"_s, file, u"--update"_s, u"--dry-run"_s}), Done);
            QCOMPARE(m_out, u"The file is fine: 0 new, 4 to update.\n"_s);
        }
        QCOMPARE(run({u"export"_s, u"--format"_s, u"yaml"_s, u"--where"_s, u"tags.site = 'y'"_s}), Done);
        QVERIFY2(m_out.startsWith(u"- deviceId: b\n") && m_out.contains(u"    site: \"y\"\n"),
                 qPrintable(m_out));
        write(u"new.yml"_s, "deviceId: z\ntags: {site: 'x', floor: 7}\n");
        QCOMPARE(run({u"import"_s, u"new.yml"_s}), Done);
        QCOMPARE(count("tags.floor = 7"), 1);
        write(u"bad.yaml"_s, "- deviceId: y\n- deviceId: a\n  tags: [\n");
        QCOMPARE(run({u"import"_s, u"bad.yaml"_s}), Refused);
        QVERIFY2(m_err.contains(u"bad.yaml:4:1: "), qPrintable(m_err));
    }

    void workbooksHoldTheSameAsJson()
    {
        QCOMPARE(run({u"export"_s, u"home.json"_s}), Done);
        for (const QString &file : {u"home.xlsx"_s, u"home.ods"_s}) {
            QCOMPARE(run({u"export"_s, file}), Done);
            QVERIFY(read(file).startsWith("PK"));
            QCOMPARE(run({u"import"_s, file, u"--update"_s, u"--dry-run"_s}), Done);
            QCOMPARE(m_out, u"The file is fine: 0 new, 4 to update.\n"_s);
        }
        QCOMPARE(run({u"export"_s, u"--format"_s, u"xlsx"_s}), Usage); // is no text for a terminal
        write(u"new.xlsx"_s, fleet::writeXlsx({{.line = 1, .cells = {"deviceId", "tags.floor", "tags.site"}},
                                               {.line = 2, .cells = {"1001", "7", "x"}},
                                               {.line = 3, .cells = {"z", "7", "y"}}}));
        QCOMPARE(run({u"import"_s, u"new.xlsx"_s}), Done);
        QCOMPARE(count("tags.floor = 7"), 2);
        QCOMPARE(count("deviceId = '1001'"), 1);
        write(u"bad.ods"_s, fleet::writeOds({{.line = 1, .cells = {"deviceId", "tags.floor"}},
                                             {.line = 2, .cells = {"fine", "1"}},
                                             {.line = 3, .cells = {"no id!", "1"}}}));
        QCOMPARE(run({u"import"_s, u"bad.ods"_s}), Refused);
        QVERIFY2(m_err.contains(u"bad.ods:3"), qPrintable(m_err));
    }

    void groupsAreMadeOfTags()
    {
        QCOMPARE(run({u"groups"_s, u"add"_s, u"line-1"_s, u"a"_s, u"b"_s}), Done);
        QCOMPARE(m_out,
                 u"2 devices changed; 2 are in line-1. Its condition: tags.groups.[[line-1]] = true\n"_s);
        QCOMPARE(run({u"groups"_s, u"add"_s, u"x"_s, u"--where"_s, u"tags.site = 'x'"_s}), Done);
        QCOMPARE(count("tags.groups.x = true"), 2);
        QCOMPARE(run({u"groups"_s, u"list"_s, u"--json"_s}), Done);
        QCOMPARE(output().size(), 2);
        QCOMPARE(output().at(0)["devices"sv].toInteger(), 2);
        QCOMPARE(run({u"groups"_s, u"remove"_s, u"line-1"_s, u"a"_s}), Done);
        QCOMPARE(count("tags.groups.[[line-1]] = true"), 1);
        QCOMPARE(run({u"groups"_s, u"delete"_s, u"x"_s}), Done);
        QCOMPARE(count("tags.groups.x = true"), 0);
        QCOMPARE(run({u"groups"_s, u"add"_s, u"two words"_s, u"a"_s}), Refused);
        QCOMPARE(run({u"groups"_s, u"add"_s, u"line-1"_s, u"nobody"_s}), NotFound);
        QCOMPARE(run({u"groups"_s, u"add"_s, u"line-1"_s}), Usage);
    }

    void connectionsGoWithoutKeysUnlessAskedFor()
    {
        QCOMPARE(run({u"export"_s, u"list.txt"_s, u"--connections"_s, u"--host"_s, u"hub.test"_s}), Done);
        QCOMPARE(read(u"list.txt"_s),
                 "HostName=hub.test;DeviceId=a\nHostName=hub.test;DeviceId=b\n"
                 "HostName=hub.test;DeviceId=c\nHostName=hub.test;DeviceId=a;ModuleId=m\n");
        QCOMPARE(run({u"export"_s, u"keys.txt"_s, u"--connections"_s, u"--with-keys"_s}), Done);
        const QByteArray keys = read(u"keys.txt"_s);
        QCOMPARE(keys.count(";SharedAccessKey="), 4);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            QCOMPARE(run({u"devices"_s, u"delete"_s, name}), Done);
        QCOMPARE(run({u"import"_s, u"keys.txt"_s, u"--connections"_s}), Done);
        QCOMPARE(m_out, u"4 new, 0 updated.\n"_s);
        QCOMPARE(run({u"export"_s, u"again.txt"_s, u"--connections"_s, u"--with-keys"_s}), Done);
        QCOMPARE(read(u"again.txt"_s), keys);
        QCOMPARE(run({u"export"_s, u"x.json"_s, u"--with-keys"_s}), Usage);
    }

    void templatesAreMadeForAzure()
    {
        QCOMPARE(run({u"export"_s, u"hub.bicep"_s, u"--template"_s}), Done);
        QVERIFY(read(u"hub.bicep"_s).contains("Microsoft.Devices/IotHubs@"));
        QCOMPARE(run({u"export"_s, u"fill.sh"_s, u"--template"_s}), Done);
        QVERIFY(read(u"fill.sh"_s).contains("device-identity create"));
        QVERIFY(!read(u"fill.sh"_s).contains("primary-key"));
        QCOMPARE(run({u"export"_s, u"fill.sh"_s, u"--template"_s, u"--with-keys"_s}), Done);
        QVERIFY(read(u"fill.sh"_s).contains("--primary-key"));
        QCOMPARE(run({u"export"_s, u"x"_s, u"--template"_s, u"--connections"_s}), Usage);
    }

    void importNamesEachLineAndChangesNothing()
    {
        const QByteArray before = exported();
        write(u"new.csv"_s, "deviceId,status\nnew,\na,\nbad id,\nother,on\n");
        QCOMPARE(run({u"import"_s, u"new.csv"_s}), Refused);
        const QStringList lines = m_err.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines[0].contains(u"new.csv:3:1: ") && lines[0].contains(u"device-exists"),
                 qPrintable(m_err));
        QVERIFY2(lines[1].contains(u"new.csv:4:1: "), qPrintable(m_err));
        QVERIFY2(lines[2].contains(u"new.csv:5:1: "), qPrintable(m_err));
        QVERIFY(lines[3].contains(u"Nothing was changed."));
        QCOMPARE(exported(), before);
        QCOMPARE(run({u"import"_s, u"none.csv"_s}), Usage);
    }

    void importUpdatesWhenAskedAndADryRunDoesNot()
    {
        write(u"new.csv"_s, "deviceId,tags.site\na,new\nz,new\n");
        QCOMPARE(run({u"import"_s, u"new.csv"_s, u"--update"_s, u"--dry-run"_s}), Done);
        QCOMPARE(m_out, u"The file is fine: 1 new, 1 to update.\n"_s);
        QCOMPARE(count("tags.site = 'new'"), 0);
        QCOMPARE(run({u"import"_s, u"new.csv"_s, u"--update"_s}), Done);
        QCOMPARE(m_out, u"1 new, 1 updated.\n"_s);
        QCOMPARE(count("tags.site = 'new'"), 2);
    }

private:
    // bulk-1 gives 3,000 twins the site 'z', and is killed while it works.
    void leaveAJob()
    {
        QByteArray rows = "deviceId,tags.site\n";
        for (int i = 0; i < 3000; ++i)
            rows += "d" + QByteArray::number(i) + ",x\n";
        write(u"many.csv"_s, rows);
        QCOMPARE(run({u"import"_s, u"many.csv"_s}), Done);
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(TWINSCOPE_CLI),
                      {u"bulk"_s, u"update"_s, u"STARTSWITH(deviceId, 'd')"_s,
                       u"{\"tags\": {\"site\": \"z\"}}"_s, u"--apply"_s, u"-w"_s, u"home.twins"_s});
        while (!process.canReadLine() && process.waitForReadyRead(30'000)) { }
        QVERIFY(process.readLine().startsWith("bulk-1 has begun: 3000 twins."));
        process.kill();
        process.waitForFinished();
        QCOMPARE_LT(count("tags.site = 'z'"), 3000);
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
    int run(const QStringList &words)
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(TWINSCOPE_CLI), words + QStringList{u"-w"_s, u"home.twins"_s});
        process.waitForFinished(60'000);
        m_out = QString::fromUtf8(process.readAllStandardOutput());
        m_err = QString::fromUtf8(process.readAllStandardError());
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    int update(const char *condition, const char *body, const QString &mode, const QStringList &more = {})
    {
        return run(
            QStringList{u"bulk"_s, u"update"_s, QString::fromUtf8(condition), QString::fromUtf8(body), mode} +
            more);
    }
    Json output() const { return json::read(m_out.toUtf8()).value_or(Json()); }
    QByteArray exported()
    {
        (void)run({u"export"_s});
        return m_out.toUtf8();
    }
    // Of the devices, in order of their ids.
    QString tags()
    {
        (void)run({u"export"_s, u"--where"_s, u"*"_s, u"--format"_s, u"csv"_s, u"--columns"_s, u"tags"_s});
        return m_out.section(u'\n', 1)
            .trimmed()
            .replace(u"\"\""_s, u"\u0001"_s)
            .remove(u'"')
            .replace(u'\u0001', u'"')
            .replace(u'\n', u' ');
    }
    qint64 count(const char *condition)
    {
        (void)run({u"query"_s, u"SELECT COUNT() AS n FROM devices WHERE "_s + QString::fromUtf8(condition),
                   u"--json"_s});
        return output().at(0)["n"sv].toInteger(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_out;
    QString m_err;
};

QTEST_GUILESS_MAIN(TestFleetVerbs)
#include "tst_fleetverbs.moc"

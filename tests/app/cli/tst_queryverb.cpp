// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// twinscope-cli query, run as a program.
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

constexpr const char *Fleet = R"({
    "devices": [{"deviceId": "b", "status": "enabled", "tags": {"site": "x", "floor": 2}},
                {"deviceId": "a", "status": "disabled", "tags": {"site": "x"}},
                {"deviceId": "c", "status": "enabled", "tags": {"site": "y", "floor": 1}}],
    "modules": [{"deviceId": "a", "moduleId": "m", "tags": {}}],
    "jobs": [{"jobId": "j", "deviceId": "a", "jobType": "scheduleUpdateTwin", "status": "completed"}]})";

} // namespace

class TestQueryVerb : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        write(Fleet);
    }

    void answersOverAFile()
    {
        QCOMPARE(ask("SELECT * FROM devices WHERE tags.site = 'x'", {u"--json"_s}), Done);
        const Json rows = output();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0), jsonOf(Fleet)["devices"sv].at(1));
        QCOMPARE(ask("SELECT tags.floor AS f, COUNT() AS n FROM devices GROUP BY tags.floor", {u"--json"_s}),
                 Done);
        QCOMPARE(output(), jsonOf(R"([{"n": 1}, {"f": 2, "n": 1}, {"f": 1, "n": 1}])"));
        QCOMPARE(ask("SELECT * FROM devices.jobs", {u"--json"_s}), Done);
        QCOMPARE(output().size(), 1);
    }

    void answersOverAnArrayOfTwins()
    {
        write(R"([{"deviceId": "a"}, {"deviceId": "a", "moduleId": "m"}])");
        QCOMPARE(ask("SELECT COUNT() AS n FROM devices.modules", {u"--json"_s}), Done);
        QCOMPARE(output(), jsonOf(R"([{"n": 1}])"));
    }

    void answersOverAWorkspace()
    {
        const QStringList workspace{u"-w"_s, m_folder->filePath(u"w.twins"_s)};
        for (const auto *name : {u"a", u"b"})
            QCOMPARE(start(QStringList{u"devices"_s, u"create"_s, QString::fromUtf16(name), u"--create"_s,
                                       u"--tags"_s, u"{\"n\": \"%1\"}"_s.arg(QString::fromUtf16(name))} +
                           workspace),
                     Done);
        QCOMPARE(
            start(QStringList{u"query"_s, u"SELECT deviceId FROM devices WHERE tags.n > 'a'"_s, u"--json"_s} +
                  workspace),
            Done);
        QCOMPARE(output(), jsonOf(R"([{"deviceId": "b"}])"));
    }

    void printsTables_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("SELECT deviceId, tags.floor FROM devices")
            << QStringList{u"deviceId floor"_s, u"a -"_s, u"b 2"_s, u"c 1"_s, u"3 rows"_s};
        QTest::newRow("SELECT TOP 1 * FROM devices")
            << QStringList{u"deviceId moduleId status connectionState modelId version"_s,
                           u"a - disabled - - -"_s, u"1 row"_s};
        QTest::newRow("SELECT * FROM devices WHERE false") << QStringList{u"0 rows"_s};
        QTest::newRow("SELECT * FROM devices.jobs")
            << QStringList{u"jobId deviceId jobType status startTimeUtc endTimeUtc"_s,
                           u"j a scheduleUpdateTwin completed - -"_s, u"1 row"_s};
    }
    void printsTables()
    {
        QFETCH(QStringList, lines);
        QCOMPARE(ask(QTest::currentDataTag()), Done);
        QStringList printed;
        for (const auto &line : m_out.split(u'\n', Qt::SkipEmptyParts))
            printed.append(line.simplified());
        QCOMPARE(printed, lines);
    }

    void marksTheCharacterThatIsWrong_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("SELECT * FORM devices") << u"\n  SELECT * FORM devices\n           ^~~~\n"_s;
        QTest::newRow("SELECT *\nFROM devices\nWHERE\ttags.ü IN (1)\nAND true")
            << u"\n  WHERE\ttags.ü IN (1)\n       \t          ^\n"_s;
        QTest::newRow("SELECT * FROM devices WHERE")
            << u"\n  SELECT * FROM devices WHERE\n                             ^\n"_s;
        QTest::newRow("") << u"\n  \n  ^\n"_s;
    }
    void marksTheCharacterThatIsWrong()
    {
        QFETCH(QString, end);
        QCOMPARE(ask(QTest::currentDataTag()), Refused);
        QVERIFY2(m_err.endsWith(end), qPrintable(m_err));
        QVERIFY(m_err.startsWith(u"twinscope-cli: syntax: "));
        QCOMPARE(m_out, QString());
    }

    void anErrorAsJsonSaysWhereAndWhatWasExpected()
    {
        QCOMPARE(ask("SELECT * FORM devices", {u"--json"_s}), Refused);
        const Json error = json::read(m_err.toUtf8()).value()["error"sv];
        QCOMPARE(error["rule"sv].toString(), u"syntax"_s);
        QCOMPARE(error["status"sv].toInteger(), 400);
        QCOMPARE(error["code"sv].toString(), u"ArgumentInvalid"_s);
        QCOMPARE(error["offset"sv].toInteger(), 9);
        QCOMPARE(error["length"sv].toInteger(), 4);
        QCOMPARE(error["column"sv].toInteger(), 10);
        QCOMPARE(error["expected"sv].toString(), u"FROM"_s);
        QCOMPARE(error["nearest"sv].toString(), u"FROM"_s);
    }

    void explainsWhatEachClauseSelects()
    {
        const char *query = "SELECT * FROM devices WHERE tags.site = 'x' AND tags.floor > 0";
        QCOMPARE(ask(query, {u"--explain"_s}), Done);
        const QStringList lines = m_out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], u"Looked at 3 of 3 rows (scan); 1 selected."_s);
        QCOMPARE(lines[2].simplified(), u"tags.site = 'x' 2 0 2"_s);
        QCOMPARE(lines[3].simplified(), u"tags.floor > 0 2 1 1"_s);
        QCOMPARE(ask(query, {u"--explain"_s, u"--json"_s}), Done);
        QCOMPARE(output()["clauses"sv].at(1)["undefined"sv].toInteger(), 1);
        QCOMPARE(output()["plan"sv].toString(), u"scan"_s);
    }

    void saysWhyADeviceIsNotThere()
    {
        const char *query = "SELECT * FROM devices WHERE tags.site = 'x' AND tags.floor > 0";
        QCOMPARE(ask(query, {u"--why"_s, u"a"_s}), Done);
        QCOMPARE(m_out, u"a is not selected: tags.floor > 0 is undefined.\n  tags.floor is missing\n"_s);
        QCOMPARE(ask(query, {u"--why"_s, u"c"_s, u"--json"_s}), Done);
        const Json first = output()["clauses"sv].at(0);
        QCOMPARE(first["text"sv].toString(), u"tags.site = 'x'"_s);
        QCOMPARE(first["truth"sv].toString(), u"false"_s);
        QCOMPARE(first["findings"sv].at(0)["value"sv].toString(), u"y"_s);
        QCOMPARE(ask(query, {u"--why"_s, u"b"_s}), Done);
        QCOMPARE(m_out, u"b is selected.\n"_s);
        QCOMPARE(ask(query, {u"--why"_s, u"ghost"_s}), NotFound);
        QCOMPARE(ask("SELECT * FROM devices.modules WHERE false", {u"--why"_s, u"a/m"_s}), Done);
    }

    void printsWhatChangesWhileItWatches()
    {
        QProcess watching;
        watching.start(QStringLiteral(TWINSCOPE_CLI),
                       {u"query"_s, u"SELECT * FROM devices WHERE tags.site = 'x'"_s, u"--watch"_s,
                        u"--twins"_s, file()});
        const auto next = [&watching] {
            while (!watching.canReadLine() && watching.waitForReadyRead(10'000)) { }
            return QString::fromUtf8(watching.readLine()).trimmed();
        };
        QCOMPARE(next(), u"+ a"_s);
        QCOMPARE(next(), u"+ b"_s);
        write(QByteArray(Fleet).replace("\"y\"", "\"x\""));
        QCOMPARE(next(), u"+ c"_s);
        write(QByteArray(Fleet).replace("\"floor\": 2", "\"floor\": 3"));
        QCOMPARE(next(), u"~ b"_s);
        QCOMPARE(next(), u"- c"_s);
        watching.kill();
        watching.waitForFinished();
    }

    void tellsWhatCannotBeRead()
    {
        QCOMPARE(start({u"query"_s, u"SELECT * FROM devices"_s}), Usage);
        QVERIFY(m_err.contains(u"--twins"));
        QCOMPARE(start({u"query"_s, u"SELECT * FROM devices"_s, u"--twins"_s, u"none.json"_s}), Usage);
        QVERIFY(m_err.contains(u"none.json"));
        write("[{\"deviceId\": \"a\"},\n {]");
        QCOMPARE(ask("SELECT * FROM devices"), Refused);
        QVERIFY2(m_err.contains(u"Line 2, column 3"), qPrintable(m_err));
        write("[{\"deviceId\": \"a\"}, 5]");
        QCOMPARE(ask("SELECT * FROM devices"), Refused);
        QVERIFY2(m_err.contains(u"/1"), qPrintable(m_err));
    }

private:
    QString file() const { return m_folder->filePath(u"fleet.json"_s); }
    void write(const QByteArray &text)
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    int ask(const char *query, const QStringList &options = {})
    {
        return start(QStringList{u"query"_s, QString::fromUtf8(query), u"--twins"_s, file()} + options);
    }
    int start(const QStringList &words)
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"TWINSCOPE_WORKSPACE"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(TWINSCOPE_CLI), words);
        process.waitForFinished();
        m_out = QString::fromUtf8(process.readAllStandardOutput());
        m_err = QString::fromUtf8(process.readAllStandardError());
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    Json output() const { return json::read(m_out.toUtf8()).value_or(Json()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_out;
    QString m_err;
};

QTEST_GUILESS_MAIN(TestQueryVerb)
#include "tst_queryverb.moc"

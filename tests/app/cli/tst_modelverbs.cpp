// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs about models, on real files and a real workspace.
#include "json/reader.h"
#include "support/modelserver.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twin;

namespace {

enum Exit { Done = 0, Refused = 1, Usage = 2 };

struct Run {
    int code = -1;
    QString out{};
    QString err{};

    Json json() const { return json::read(out.toUtf8()).value_or(Json()); }
    Json error() const { return json::read(err.toUtf8()).value_or(Json())["error"]; }
};

QByteArray lamp(int version, const QByteArray &more = {})
{
    return "{\"@context\": \"dtmi:dtdl:context;3\", \"@id\": \"dtmi:com:example:Lamp;" +
           QByteArray::number(version) +
           "\", \"@type\": \"Interface\", \"extends\": \"dtmi:com:example:ConnectedDevice;1\", \"contents\": "
           "[\n"
           "{\"@type\": \"Property\", \"name\": \"level\", \"schema\": \"integer\", \"writable\": true}" +
           more + "]}";
}

} // namespace

class TestModelVerbs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyExampleOfTheHelpRuns();
    void showsContentsWithWhereTheyComeFrom();
    void drawsTheTreeDownToFields();
    void comparesAndSaysWhatBreaks();
    void infersAModelThatIsValid();
    void aSkeletonConformsToItsModel();
    void projectsATwinAndSaysWhatDoesNotConform();
    void judgesAWorkspaceAndOffersTheMend();
    void locatesWhatIsWrong_data();
    void locatesWhatIsWrong();
    void asksARepositoryForWhatIsNeeded();

private:
    Run start(const QString &program, const QStringList &words);
    Run cli(const QStringList &words) { return start(QStringLiteral(TWINSCOPE_CLI), words); }
    void write(const QString &name, const QByteArray &text);
    QStringList examplesOf(const QString &verb);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestModelVerbs::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"plant/models"_s));
    write(u"lamp.json"_s, lamp(1));
    write(u"lamp-1.json"_s, lamp(1));
    write(u"lamp-2.json"_s, lamp(2, ",\n{\"@type\": \"Command\", \"name\": \"blink\"}"));
    write(u"lamp-twin.json"_s,
          R"({"deviceId": "lamp-1", "modelId": "dtmi:com:example:Lamp;1", "properties": {
              "desired": {"level": 7}, "reported": {"level": {"value": 7, "ac": 200, "av": 1}}}})");
    write(u"broken-twin.json"_s,
          R"({"deviceId": "lamp-1", "properties": {"reported": {"level": 7, "colour": "red"}}})");
    QCOMPARE(cli({u"devices"_s, u"create"_s, u"lamp-1"_s, u"--create"_s, u"--desired"_s, u"{\"level\": 5}"_s})
                 .code,
             int(Done));
}

void TestModelVerbs::everyExampleOfTheHelpRuns()
{
#ifdef Q_OS_UNIX
    int count = 0;
    for (const QString &verb : {u"model show"_s, u"model tree"_s, u"model diff"_s, u"model infer"_s,
                                u"model skeleton"_s, u"project"_s, u"conformance"_s}) {
        for (const QString &example : examplesOf(verb)) {
            const Run run = start(u"sh"_s, {u"-c"_s, example});
            QVERIFY2(run.code == Done, qPrintable(example + u'\n' + run.out + run.err));
            ++count;
        }
    }
    QCOMPARE_GT(count, 9);
#endif
}

void TestModelVerbs::showsContentsWithWhereTheyComeFrom()
{
    const Run table = cli({u"model"_s, u"show"_s, u"dtmi:com:example:Thermostat;2"_s});
    QCOMPARE(table.code, int(Done));
    QVERIFY(table.out.contains(QRegularExpression(
        u"targetTemperature +writable property +double +Temperature +degreeCelsius +-\n"_s)));
    QVERIFY(table.out.contains(QRegularExpression(
        u"firmwareVersion +property +string +- +- +dtmi:com:example:ConnectedDevice;1\n"_s)));
    const Json json = cli({u"model"_s, u"show"_s, u"lamp.json"_s, u"--json"_s}).json();
    QCOMPARE(json["id"].toString(), u"dtmi:com:example:Lamp;1"_s);
    QCOMPARE(json["contents"].size(), 4);
    QCOMPARE(json["contents"].at(0)["writable"].toBool(), true);
}

void TestModelVerbs::drawsTheTreeDownToFields()
{
    const Run run = cli({u"model"_s, u"tree"_s, u"dtmi:com:example:TemperatureController;1"_s});
    QCOMPARE(run.code, int(Done));
    QVERIFY(run.out.contains(u"\n  thermostat1: component dtmi:com:example:Thermostat;1\n"));
    QVERIFY(run.out.contains(
        u"\n    targetTemperature: writable property double, Temperature in degreeCelsius\n"));
    QVERIFY(run.out.contains(u"\n        maxTemp double\n"));
}

void TestModelVerbs::comparesAndSaysWhatBreaks()
{
    const Run good = cli({u"model"_s, u"diff"_s, u"lamp-1.json"_s, u"lamp-2.json"_s});
    QCOMPARE(good.code, int(Done));
    QCOMPARE(good.out, u"compatible  blink is new: command.\nverdict: compatible\n"_s);
    const Run bad = cli({u"model"_s, u"diff"_s, u"lamp-2.json"_s, u"lamp-1.json"_s, u"--json"_s});
    QCOMPARE(bad.code, int(Refused));
    QCOMPARE(bad.json()["verdict"].toString(), u"breaking"_s);
    QCOMPARE(bad.json()["differences"].at(0)["path"].toString(), u"blink"_s);
}

void TestModelVerbs::infersAModelThatIsValid()
{
    const Run run = cli({u"model"_s, u"infer"_s, u"lamp-1"_s, u"--id"_s, u"dtmi:com:example:Guess;1"_s});
    QCOMPARE(run.code, int(Done));
    QCOMPARE(run.json()["contents"].at(0)["schema"].toString(), u"integer"_s);
    write(u"guess.json"_s, run.out.toUtf8());
    QCOMPARE(cli({u"validate"_s, u"guess.json"_s}).code, int(Done));
    QCOMPARE(cli({u"model"_s, u"infer"_s, u"lamp-1"_s, u"--id"_s, u"Guess"_s}).code, int(Usage));
    QCOMPARE(cli({u"model"_s, u"infer"_s}).code, int(Usage));
}

void TestModelVerbs::aSkeletonConformsToItsModel()
{
    const Run run = cli({u"model"_s, u"skeleton"_s, u"lamp.json"_s});
    QCOMPARE(run.code, int(Done));
    write(u"skeleton.json"_s, run.out.toUtf8());
    const Run judged = cli({u"conformance"_s, u"--twin"_s, u"skeleton.json"_s, u"--model"_s, u"lamp.json"_s});
    QCOMPARE(judged.code, int(Done));
    QVERIFY(judged.out.contains(u"conformant"));
    const Run logical = cli({u"model"_s, u"skeleton"_s, u"lamp.json"_s, u"--logical"_s, u"attic-lamp"_s});
    QCOMPARE(logical.json()["$dtId"].toString(), u"attic-lamp"_s);
}

void TestModelVerbs::projectsATwinAndSaysWhatDoesNotConform()
{
    const Json good =
        cli({u"project"_s, u"--twin"_s, u"lamp-twin.json"_s, u"--models"_s, u"lamp.json"_s, u"--json"_s})
            .json();
    QCOMPARE(good["$dtId"].toString(), u"lamp-1"_s);
    QCOMPARE(good["$conformance"].toString(), u"conformant"_s);
    QCOMPARE(good["level"].toInteger(), 7);
    QCOMPARE(good["$metadata"]["level"]["ackCode"].toInteger(), 200);
    const Run bad = cli({u"project"_s, u"--twin"_s, u"broken-twin.json"_s, u"--model"_s, u"lamp.json"_s});
    QCOMPARE(bad.code, int(Refused));
    QCOMPARE(bad.json()["$conformance"].toString(), u"non-conformant"_s);
    QVERIFY(bad.err.contains(u"reported /level: "));
    const Run without = cli({u"project"_s, u"--twin"_s, u"broken-twin.json"_s, u"--json"_s});
    QCOMPARE(without.error()["rule"].toString(), u"model-not-found"_s);
}

void TestModelVerbs::judgesAWorkspaceAndOffersTheMend()
{
    const Run unknown = cli({u"conformance"_s});
    QCOMPARE(unknown.code, int(Done));
    QVERIFY(unknown.out.contains(u"lamp-1: unknown"));
    QCOMPARE(
        cli({u"twin"_s, u"patch"_s, u"lamp-1"_s, u"{\"properties\": {\"desired\": {\"level\": \"5\"}}}"_s})
            .code,
        int(Done));
    const Run run = cli({u"conformance"_s, u"lamp-1"_s, u"--model"_s, u"lamp.json"_s, u"--json"_s});
    QCOMPARE(run.code, int(Refused));
    const Json issue = run.json().at(0)["issues"].at(0);
    QCOMPARE(issue["code"].toString(), u"schema-mismatch"_s);
    QCOMPARE(issue["path"].toString(), u"/level"_s);
    QCOMPARE(issue["fix"]["level"].toInteger(), 5);
    QCOMPARE(cli({u"conformance"_s, u"nobody"_s}).code, 3);
}

void TestModelVerbs::locatesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("line");
    QTest::newRow("no JSON") << QByteArray("{\n\"@id\": }") << u"model-invalid"_s << 2;
    QTest::newRow("a rule of DTDL")
        << QByteArray("{\"@context\": \"dtmi:dtdl:context;3\", \"@id\": \"dtmi:t:A;1\",\n"
                      "\"@type\": \"Interface\",\n\"foo\": 1}")
        << u"model-invalid"_s << 3;
    QTest::newRow("a base that nobody has")
        << QByteArray(
               "{\"@context\": \"dtmi:dtdl:context;3\", \"@id\": \"dtmi:t:A;1\", \"@type\": \"Interface\",\n"
               "\"extends\": \"dtmi:t:Nobody;1\"}")
        << u"model-not-found"_s << 0;
}

void TestModelVerbs::locatesWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, rule);
    QFETCH(int, line);
    write(u"faulty.json"_s, text);
    const Run run = cli({u"model"_s, u"show"_s, u"faulty.json"_s, u"--json"_s});
    QCOMPARE(run.code, int(Refused));
    QCOMPARE(run.error()["rule"].toString(), rule);
    if (line > 0) {
        QVERIFY(run.error()["place"].toString().endsWith(u"faulty.json"));
        QCOMPARE(run.error()["line"].toInteger(), line);
    }
}

void TestModelVerbs::asksARepositoryForWhatIsNeeded()
{
    ModelServer server;
    server.answers[u"/dtmi/t/a-1.json"_s].body =
        R"({"@context": "dtmi:dtdl:context;2", "@id": "dtmi:t:A;1", "@type": "Interface", "extends": "dtmi:t:B;1"})";
    server.answers[u"/dtmi/t/b-1.json"_s].body =
        R"({"@context": "dtmi:dtdl:context;2", "@id": "dtmi:t:B;1", "@type": "Interface", "contents": {"@type": "Command", "name": "go"}})";
    const Run run = cli({u"model"_s, u"show"_s, u"dtmi:t:A;1"_s, u"--models"_s, server.address()});
    QVERIFY2(run.code == Done, qPrintable(run.err));
    QVERIFY(run.out.contains(u"dtmi:t:B;1"));
    const Run missing =
        cli({u"model"_s, u"show"_s, u"dtmi:t:C;1"_s, u"--models"_s, server.address(), u"--json"_s});
    QCOMPARE(missing.error()["rule"].toString(), u"model-not-found"_s);
}

// The server of the test lives in this thread: it must be able to answer while the program runs.
Run TestModelVerbs::start(const QString &program, const QStringList &words)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TWINSCOPE_WORKSPACE"_s, m_folder->filePath(u"home.twins"_s));
    environment.insert(u"PATH"_s, QFileInfo(QStringLiteral(TWINSCOPE_CLI)).absolutePath() +
                                      QDir::listSeparator() + environment.value(u"PATH"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(program, words);
    process.closeWriteChannel();
    (void)QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestModelVerbs::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QStringList TestModelVerbs::examplesOf(const QString &verb)
{
    QStringList examples;
    const QStringList lines = cli(verb.split(u' ') << u"--help"_s).out.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"  twinscope-cli "))
            examples.append(line.trimmed());
    }
    return examples;
}

QTEST_GUILESS_MAIN(TestModelVerbs)
#include "tst_modelverbs.moc"

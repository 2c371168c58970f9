// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `record` and `events --hub` against what `serve` serves.
#include "json/reader.h"
#include "support/console.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using testsupport::Console;
using testsupport::Run;
using twin::Json;

namespace {

constexpr int Patience = 60'000; // ms; the machine may be busy

constexpr auto TwoLamps = R"({
  "format": "twinscope-scene/1", "name": "Lamps", "duration": 20,
  "devices": [
    {"id": "lamp-1", "model": "dtmi:com:example:Lamp;1", "behaviour": {
      "writable": {"level": {"initial": 1}},
      "telemetry": [{"everySeconds": 5, "values": {"lux": {"generator": "counter", "start": 100, "step": 10}}}]}},
    {"id": "lamp-2", "behaviour": {
      "telemetry": [{"everySeconds": 4, "values": {"lux": 300}}]}}]
})";

/// A console that serves, and what reaches it.
struct World {
    Console console{QStringLiteral(TWINSCOPE_CLI)};
    Json ready{};

    World()
    {
        console.write(u"lamps.json"_s, TwoLamps);
        ready = console.serve();
    }
    QString service(const QString &key = {}) const
    {
        return u"HostName=localhost:%1;GatewayHostName=localhost:%2;SharedAccessKeyName=iothubowner;"
               "SharedAccessKey=%3"_s.arg(ready["https"sv].toInteger())
                   .arg(ready["mqtt"sv].toInteger())
                   .arg(key.isEmpty() ? ready["iothubownerKey"sv].toString() : key);
    }
    QStringList at(const QString &key = {}) const
    {
        return {u"--hub"_s,  service(key),
                u"--amqp"_s, QString::number(ready["amqp"sv].toInteger()),
                u"--ca"_s,   ready["caFile"sv].toString()};
    }
    Run simulate(const QStringList &more = {})
    {
        return console.run(QStringList{u"simulate"_s, u"lamps.json"_s, u"--speed"_s, u"max"_s, u"--connect"_s,
                                       service(), u"--ca"_s, ready["caFile"sv].toString()} +
                           more);
    }
    /// What a recording has, its head left out.
    QList<Json> lines(const QString &file) const
    {
        QList<Json> lines;
        for (const auto &line : console.read(file).split('\n')) {
            if (!line.isEmpty())
                lines.append(twin::json::read(line).value_or(Json()));
        }
        return lines.mid(1);
    }
    static QStringList telemetryOf(const QList<Json> &lines)
    {
        QStringList list;
        for (const auto &line : lines) {
            if (line.contains("telemetry"sv))
                list.append(line["device"sv].toString() + u' ' +
                            QString::fromStdString(line["telemetry"sv]["lux"sv].numberText()));
        }
        list.sort(); // two that came at the same moment have no order
        return list;
    }
};

} // namespace

class TestRecordCli : public QObject
{
    Q_OBJECT
private slots:
    void aRecordingIsSimulatedAsItWas();
    void recordsUntilItIsStopped();
    void aFailureLeavesTheOldRecording();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void printsEventsAsTheyCome();
    void readsAnotherEventHub();
#ifdef Q_OS_UNIX
    void theExamplesOfTheHelpRun();
#endif
#ifdef Q_OS_LINUX
    void eventsThatNobodyHearsEnd();
#endif
};

void TestRecordCli::aRecordingIsSimulatedAsItWas()
{
    World w;
    const Run simulated = w.simulate({u"--record"_s, u"first.jsonl"_s});
    VERIFY_CODE(simulated, testsupport::Done);
    const Run recorded =
        w.console.run({u"record"_s, u"-w"_s, w.console.path(u"home.twins"_s), u"--output"_s, u"r.jsonl"_s,
                       u"--from"_s, u"earliest"_s, u"--duration"_s, u"1"_s, u"--json"_s});
    VERIFY_CODE(recorded, testsupport::Done);
    const auto sent = World::telemetryOf(w.lines(u"first.jsonl"_s));
    QCOMPARE_GT(sent.size(), 6);
    QCOMPARE(World::telemetryOf(w.lines(u"r.jsonl"_s)), sent);
    QCOMPARE(recorded.json()["messages"sv].toInteger(), sent.size());
    double last = 0;
    for (const auto &line : w.lines(u"r.jsonl"_s)) {
        QVERIFY(line["at"sv].toDouble() >= last); // two partitions, one order
        last = line["at"sv].toDouble();
    }
    const Run again =
        w.console.run({u"simulate"_s, u"r.jsonl"_s, u"--speed"_s, u"max"_s, u"--record"_s, u"again.jsonl"_s});
    VERIFY_CODE(again, testsupport::Done);
    QCOMPARE(World::telemetryOf(w.lines(u"again.jsonl"_s)), sent);
}

void TestRecordCli::recordsUntilItIsStopped()
{
    World w;
    const auto process = w.console.begin(
        QStringList{u"record"_s, u"--output"_s, u"r.jsonl"_s, u"--twins-every"_s, u"0.05"_s} + w.at());
    QString told;
    const auto hasBegun = [&] {
        told += QString::fromUtf8(process->readAllStandardError());
        return told.contains(u"following localhost") || process->state() == QProcess::NotRunning;
    };
    QVERIFY(QTest::qWaitFor(hasBegun, Patience));
    VERIFY_CODE(w.simulate({u"--record"_s, u"first.jsonl"_s}), testsupport::Done);
    const auto sent = World::telemetryOf(w.lines(u"first.jsonl"_s));
    // It is in the file before the end.
    QTRY_COMPARE_WITH_TIMEOUT(World::telemetryOf(w.lines(u"r.jsonl"_s)), sent, Patience);
    process->terminate();
    QVERIFY(process->waitForFinished(Patience));
    QVERIFY2(process->exitCode() == testsupport::Done, process->readAllStandardError().constData());
    QVERIFY(process->readAllStandardOutput().contains(
        QByteArray("r.jsonl: %1 messages and ").replace("%1", QByteArray::number(sent.size()))));
    const auto lines = w.lines(u"r.jsonl"_s);
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const Json &line) {
        return line["reported"sv].contains("level"sv) && line["device"sv].toString() == u"lamp-1";
    }));
    QCOMPARE(World::telemetryOf(lines), sent);
}

void TestRecordCli::aFailureLeavesTheOldRecording()
{
    World w;
    w.console.write(u"old.jsonl"_s, "of yesterday");
    const Run refused =
        w.console.run(QStringList{u"record"_s, u"--output"_s, u"old.jsonl"_s} + w.at(u"AAAA"_s));
    VERIFY_CODE(refused, testsupport::Refused);
    QVERIFY2(refused.err.contains(u"unauthorized") && refused.err.contains(u"'iothubowner'"),
             qPrintable(refused.err));
    QCOMPARE(w.console.read(u"old.jsonl"_s), QByteArray("of yesterday"));
    VERIFY_CODE(w.console.run(QStringList{u"record"_s, u"--output"_s, u"new.jsonl"_s} + w.at(u"AAAA"_s)),
                testsupport::Refused);
    QVERIFY(!QFileInfo::exists(w.console.path(u"new.jsonl"_s)));
}

void TestRecordCli::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const QStringList record{u"record"_s, u"--output"_s, u"r.jsonl"_s};
    QTest::newRow("no output") << QStringList{u"record"_s} << int(testsupport::Usage) << u"--output"_s;
    QTest::newRow("from") << QStringList(record + QStringList{u"--from"_s, u"yesterday"_s})
                          << int(testsupport::Usage) << u"'yesterday'"_s;
    QTest::newRow("duration") << QStringList(record + QStringList{u"--duration"_s, u"long"_s})
                              << int(testsupport::Usage) << u"'long'"_s;
    QTest::newRow("twins") << QStringList(record + QStringList{u"--twins-every"_s, u"-1"_s})
                           << int(testsupport::Usage) << u"--twins-every"_s;
    QTest::newRow("port") << QStringList(record + QStringList{u"--amqp"_s, u"0"_s}) << int(testsupport::Usage)
                          << u"--amqp"_s;
    QTest::newRow("device") << QStringList(record + QStringList{u"--device"_s, u"ghost"_s})
                            << int(testsupport::NotFound) << u"'ghost'"_s;
    QTest::newRow("event hub") << QStringList(record + QStringList{u"--event-hub"_s, u"Endpoint=sb://e/"_s})
                               << int(testsupport::Refused) << u"EntityPath"_s;
    QTest::newRow("file") << QStringList{u"record"_s, u"--output"_s, u"no/such/r.jsonl"_s}
                          << int(testsupport::NoWorkspace) << u"no/such/r.jsonl"_s;
    QTest::newRow("top") << QStringList{u"events"_s, u"--top"_s, u"3"_s, u"--hub"_s, u"HostName=h"_s}
                         << int(testsupport::Usage) << u"--from"_s;
    QTest::newRow("no key") << QStringList(record + QStringList{u"--hub"_s, u"HostName=h"_s})
                            << int(testsupport::Refused) << u"SharedAccessKey"_s;
}

void TestRecordCli::saysWhatIsWrong()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QString, word);
    World w;
    if (!words.contains(u"--hub"_s))
        words += w.at().mid(0, words.contains(u"--amqp"_s) ? 2 : 6);
    const Run run = w.console.run(words);
    VERIFY_CODE(run, code);
    QVERIFY2(run.err.contains(word), qPrintable(run.err));
}

void TestRecordCli::printsEventsAsTheyCome()
{
    World w;
    VERIFY_CODE(w.simulate(), testsupport::Done);
    const QStringList words = QStringList{u"events"_s, u"--from"_s,   u"earliest"_s, u"--duration"_s,
                                          u"1"_s,      u"--device"_s, u"lamp-2"_s} +
                              w.at();
    const Run table = w.console.run(words);
    VERIFY_CODE(table, testsupport::Done);
    QVERIFY(table.out.startsWith(u"TIME "));
    QVERIFY2(table.out.contains(u"lamp-2") && table.out.contains(u"{\"lux\":300}"), qPrintable(table.out));
    QVERIFY(!table.out.contains(u"lamp-1"));
    const Run lines = w.console.run(words + QStringList{u"--json"_s});
    VERIFY_CODE(lines, testsupport::Done);
    const Json event = twin::json::read(lines.out.section(u'\n', 0, 0).toUtf8()).value_or(Json());
    QCOMPARE(event["event"sv]["origin"sv].toString(), u"lamp-2"_s);
    QCOMPARE(event["event"sv]["payload"sv]["lux"sv], Json(300));
}

// Ours is its own; without --hub there is nobody to ask for twins.
void TestRecordCli::readsAnotherEventHub()
{
    World w;
    VERIFY_CODE(w.simulate(), testsupport::Done);
    const QString eventHub =
        u"Endpoint=sb://localhost:%1/;SharedAccessKeyName=iothubowner;SharedAccessKey=%2;EntityPath=other"_s
            .arg(w.ready["amqp"sv].toInteger())
            .arg(w.ready["iothubownerKey"sv].toString());
    const Run run =
        w.console.run({u"record"_s, u"--output"_s, u"r.jsonl"_s, u"--event-hub"_s, eventHub,
                       u"--consumer-group"_s, u"night"_s, u"--ca"_s, w.ready["caFile"sv].toString(),
                       u"--from"_s, u"earliest"_s, u"--duration"_s, u"1"_s, u"--json"_s});
    VERIFY_CODE(run, testsupport::Done);
    QCOMPARE_GT(run.json()["messages"sv].toInteger(), 6);
    QCOMPARE(run.json()["writes"sv].toInteger(), 0);
}

#ifdef Q_OS_LINUX
void TestRecordCli::eventsThatNobodyHearsEnd()
{
    World w;
    VERIFY_CODE(w.simulate(), testsupport::Done);
    VERIFY_CODE(
        w.console.shell(
            u"twinscope-cli events --hub '%1' --amqp %2 --ca '%3' --from earliest --twins-every 0 > /dev/full"_s
                .arg(w.service(), QString::number(w.ready["amqp"sv].toInteger()),
                     w.ready["caFile"sv].toString())),
        testsupport::Unwritten);
}
#endif

#ifdef Q_OS_UNIX
void TestRecordCli::theExamplesOfTheHelpRun()
{
    World w;
    VERIFY_CODE(w.simulate(), testsupport::Done);
    int count = 0;
    for (const QString &example : w.console.examplesOf(u"record"_s) + w.console.examplesOf(u"events"_s)) {
        const bool isElsewhere = example.contains(u"CONNECTION_STRING");
        if (!isElsewhere && !example.contains(u" record "))
            continue; // tst_cli has the workspace for it
        const QString more = isElsewhere ? u" --amqp %1 --ca '%2'"_s.arg(w.ready["amqp"sv].toInteger())
                                               .arg(w.ready["caFile"sv].toString())
                                         : QString();
        VERIFY_CODE(w.console.shell(u"export IOTHUB_CONNECTION_STRING='%1'; %2 --duration 0.2"_s.arg(
                                        w.service(), example) +
                                    more),
                    testsupport::Done);
        ++count;
    }
    QCOMPARE(count, 4);
}
#endif

QTEST_GUILESS_MAIN(TestRecordCli)
#include "tst_recordcli.moc"

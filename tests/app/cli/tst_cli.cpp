// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program on real files.
#include "base/clock.h"
#include "json/reader.h"
#include "store/journal.h"
#include "support/console.h"
#include "support/jsontext.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace testsupport;

class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_console = std::make_unique<Console>(QStringLiteral(TWINSCOPE_CLI));
        makeLamp(*m_console);
    }

    void makesAWorkspaceOnce()
    {
        const QString path = m_console->path(u"new.twins"_s);
        VERIFY_CODE(cli({u"workspace"_s, u"create"_s, path}), Done);
        const Run again = cli({u"workspace"_s, u"create"_s, path});
        VERIFY_CODE(again, NoWorkspace);
        QVERIFY(again.err.contains(u"there already"));
        QVERIFY_RESULT(store::Journal::open(path));
    }

    void makesAWorkspaceOnlyWhenAsked()
    {
        const QString path = m_console->path(u"typo.twins"_s);
        const Run refused = cli({u"devices"_s, u"list"_s, u"-w"_s, path});
        VERIFY_CODE(refused, NoWorkspace);
        QVERIFY(refused.err.contains(u"--create"));
        QVERIFY(!QFile::exists(path));
        VERIFY_CODE(cli({u"devices"_s, u"create"_s, u"a"_s, u"-w"_s, path, u"--create"_s}), Done);
        QVERIFY(QFile::exists(path));
    }

    void takesTheWorkspaceFromTheEnvironment()
    {
        m_console->setWorkspaceInEnvironment(false);
        VERIFY_CODE(cli({u"devices"_s, u"list"_s}), Usage);
        m_console->setWorkspaceInEnvironment(true);
        VERIFY_CODE(cli({u"devices"_s, u"list"_s}), Done);
    }

    void createsListsAndDeletesDevices()
    {
        const Run created = cli({u"devices"_s, u"create"_s, u"b"_s, u"--disabled"_s, u"--reason"_s,
                                 u"broken"_s, u"--tags"_s, u"{\"room\": 1}"_s, u"--json"_s});
        VERIFY_CODE(created, Done);
        QCOMPARE(created.json()["status"sv].toString(), u"disabled"_s);
        QCOMPARE(created.json()["statusReason"sv].toString(), u"broken"_s);
        QVERIFY(!created.json()["authentication"sv]["symmetricKey"sv]["primaryKey"sv].isNull());
        VERIFY_CODE(cli({u"devices"_s, u"create"_s, u"b"_s, u"--module"_s, u"m"_s}), Done);

        const Run table = cli({u"devices"_s, u"list"_s});
        VERIFY_CODE(table, Done);
        QCOMPARE(table.out.split(u'\n', Qt::SkipEmptyParts).size(), 3);
        QVERIFY(table.out.contains(u"disabled"));
        const Json list = cli({u"devices"_s, u"list"_s, u"--modules"_s, u"--json"_s}).json();
        QCOMPARE(list.size(), 3);
        QCOMPARE(list.at(1)["moduleId"sv].toString(), u"m"_s);
        QVERIFY(list.at(0)["authentication"sv]["symmetricKey"sv]["primaryKey"sv].isNull());

        VERIFY_CODE(cli({u"devices"_s, u"delete"_s, u"b"_s, u"--module"_s, u"m"_s}), Done);
        VERIFY_CODE(cli({u"devices"_s, u"delete"_s, u"b"_s}), Done);
        VERIFY_CODE(cli({u"twin"_s, u"get"_s, u"b"_s}), NotFound);
    }

    void createsADeviceWithACertificate()
    {
        const Run run =
            cli({u"devices"_s, u"create"_s, u"c"_s, u"--thumbprint"_s, QString(40, u'A'), u"--json"_s});
        VERIFY_CODE(run, Done);
        QCOMPARE(run.json()["authentication"sv]["type"sv].toString(), u"selfSigned"_s);
        VERIFY_CODE(cli({u"devices"_s, u"create"_s, u"d"_s, u"--thumbprint"_s, u"xyz"_s}), Refused);
        VERIFY_CODE(cli({u"devices"_s, u"create"_s, u"d"_s, u"--auth"_s, u"magic"_s}), Refused);
        VERIFY_CODE(cli({u"twin"_s, u"get"_s, u"d"_s}), NotFound);
    }

    void givesADeviceKeysAndShowsThem()
    {
        const QString own = QString::fromLatin1(QByteArray(32, 'k').toBase64());
        VERIFY_CODE(cli({u"devices"_s, u"create"_s, u"c"_s, u"--primary-key"_s, own}), Done);
        const auto keys = [this](const QStringList &words) {
            return cli(QStringList{u"devices"_s} + words + QStringList{u"--json"_s})
                .json()["authentication"sv]["symmetricKey"sv];
        };
        QVERIFY(keys({u"show"_s, u"c"_s})["primaryKey"sv].isNull());
        const Json first = keys({u"show"_s, u"c"_s, u"--keys"_s});
        QCOMPARE(first["primaryKey"sv].toString(), own);
        const QString made = first["secondaryKey"sv].toString();
        QVERIFY(!made.isEmpty());
        QCOMPARE(keys({u"update"_s, u"c"_s, u"--swap-keys"_s})["primaryKey"sv].toString(), made);
        const Json renewed = keys({u"update"_s, u"c"_s, u"--new-keys"_s});
        QVERIFY(renewed["primaryKey"sv].toString() != made && renewed["secondaryKey"sv].toString() != own);

        VERIFY_CODE(cli({u"devices"_s, u"create"_s, u"c"_s, u"--module"_s, u"m"_s}), Done);
        const Run module =
            cli({u"devices"_s, u"update"_s, u"c"_s, u"--module"_s, u"m"_s, u"--thumbprint"_s,
                 QString(40, u'A'), u"--secondary-thumbprint"_s, QString(40, u'B'), u"--json"_s});
        VERIFY_CODE(module, Done);
        QCOMPARE(module.json()["authentication"sv]["type"sv].toString(), u"selfSigned"_s);
        QCOMPARE(module.json()["authentication"sv]["x509Thumbprint"sv]["secondaryThumbprint"sv].toString(),
                 QString(40, u'B'));
        VERIFY_CODE(cli({u"devices"_s, u"update"_s, u"c"_s, u"--module"_s, u"m"_s, u"--swap-keys"_s}),
                    Refused);
        VERIFY_CODE(cli({u"devices"_s, u"update"_s, u"c"_s, u"--auth"_s, u"certificateAuthority"_s,
                         u"--primary-key"_s, own}),
                    Refused);
        VERIFY_CODE(cli({u"devices"_s, u"update"_s, u"c"_s, u"--enable"_s, u"--disable"_s}), Usage);
        QCOMPARE(cli({u"devices"_s, u"update"_s, u"c"_s, u"--disable"_s, u"--reason"_s, u"on repair"_s})
                     .json()["statusReason"sv]
                     .toString(),
                 u"on repair"_s);
        VERIFY_CODE(cli({u"devices"_s, u"show"_s, u"nobody"_s}), NotFound);
    }

    void patchesAndReplacesATwin()
    {
        const Run patched =
            cli({u"twin"_s, u"patch"_s, u"lamp-1"_s,
                 u"{\"tags\": {\"floor\": 2}, \"properties\": {\"desired\": {\"level\": 21.80}}}"_s,
                 u"--json"_s});
        VERIFY_CODE(patched, Done);
        const Json document = cli({u"twin"_s, u"get"_s, u"lamp-1"_s, u"--json"_s}).json();
        QVERIFY(document == patched.json());
        QVERIFY(document["tags"sv] == jsonOf("{\"room\": \"hall\", \"floor\": 2}"));
        QCOMPARE(document["properties"sv]["desired"sv]["level"sv].numberText(), std::string("21.80"));
        QCOMPARE(document["properties"sv]["desired"sv]["$version"sv].toInteger(), 3);

        VERIFY_CODE(cli({u"twin"_s, u"replace"_s, u"lamp-1"_s, u"{\"tags\": {\"floor\": 3}}"_s}), Done);
        const Json replaced = cli({u"twin"_s, u"get"_s, u"lamp-1"_s, u"--json"_s}).json();
        QVERIFY(replaced["tags"sv] == jsonOf("{\"floor\": 3}"));
        QVERIFY(replaced["properties"sv] == document["properties"sv]);
    }

    void showsATwinAsATable()
    {
        const Run run = cli({u"twin"_s, u"get"_s, u"lamp-1"_s});
        VERIFY_CODE(run, Done);
        const QStringList lines = run.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.first().startsWith(u"lamp-1  etag AAAAAAAAAAM=  version 4  desired 2  reported 1"));
        QCOMPARE(lines.at(2).simplified(), u"tags /room \"hall\" - -"_s);
        QVERIFY(lines.at(3).startsWith(u"desired"));
        QVERIFY(lines.at(3).contains(u"/level"));
        QVERIFY(lines.at(3).endsWith(u"  2"));
    }

    void showsAnIdWithPercentSignsAsItIs()
    {
        VERIFY_CODE(cli({u"devices"_s, u"create"_s, u"lamp%3%1"_s}), Done);
        const Run run = cli({u"twin"_s, u"get"_s, u"lamp%3%1"_s});
        VERIFY_CODE(run, Done);
        QVERIFY(run.out.startsWith(u"lamp%3%1  etag AAAAAAAAAAE=  version 2  desired 1  reported 1"));
    }

    void writesModulesOfADevice()
    {
        VERIFY_CODE(cli({u"devices"_s, u"create"_s, u"lamp-1"_s, u"--module"_s, u"m"_s}), Done);
        VERIFY_CODE(
            cli({u"twin"_s, u"patch"_s, u"lamp-1"_s, u"{\"tags\": {\"x\": 1}}"_s, u"--module"_s, u"m"_s}),
            Done);
        const Json document =
            cli({u"twin"_s, u"get"_s, u"lamp-1"_s, u"--module"_s, u"m"_s, u"--json"_s}).json();
        QCOMPARE(document["moduleId"sv].toString(), u"m"_s);
        QVERIFY(document["tags"sv] == jsonOf("{\"x\": 1}"));
        VERIFY_CODE(cli({u"twin"_s, u"get"_s, u"lamp-1"_s, u"--module"_s, u"n"_s}), NotFound);
    }

    void patchesADigitalTwin()
    {
        VERIFY_CODE(cli({u"digital-twin"_s, u"patch"_s, u"lamp-1"_s,
                         u"[{\"op\": \"replace\", \"path\": \"/level\", \"value\": 33}]"_s}),
                    Done);
        const Json document = cli({u"digital-twin"_s, u"get"_s, u"lamp-1"_s, u"--json"_s}).json();
        QCOMPARE(document["$dtId"sv].toString(), u"lamp-1"_s);
        QCOMPARE(document["$metadata"sv]["level"sv]["desiredValue"sv].toInteger(), 33);
        const Run table = cli({u"digital-twin"_s, u"get"_s, u"lamp-1"_s});
        VERIFY_CODE(table, Done);
        QVERIFY(table.out.contains(u"level"));
        QVERIFY(table.out.contains(u"33"));

        const Run refused = cli(
            {u"digital-twin"_s, u"patch"_s, u"lamp-1"_s, u"[{\"op\": \"move\", \"path\": \"/level\"}]"_s});
        VERIFY_CODE(refused, Refused);
        QVERIFY(refused.err.contains(u"op: "));
        QVERIFY(refused.err.contains(u"/0"));
    }

    void printsEventsAsEnvelopes()
    {
        const Run run = cli({u"events"_s, u"--json"_s});
        VERIFY_CODE(run, Done);
        const QStringList lines = run.out.split(u'\n', Qt::SkipEmptyParts);
        QList<QString> sources;
        for (const auto &line : lines) {
            const Json event = json::read(line.toUtf8()).value_or(Json())["event"sv];
            QCOMPARE(event["origin"sv].toString(), u"lamp-1"_s);
            sources.append(event["annotations"sv]["iothub-message-source"sv].toString());
        }
        // No digital twin event: the device has announced no model (projection.md section 5).
        QCOMPARE(sources,
                 (QList<QString>{u"deviceLifecycleEvents"_s, u"twinChangeEvents"_s, u"twinChangeEvents"_s}));
        const Json second = json::read(lines.at(2).toUtf8()).value_or(Json())["event"sv];
        QCOMPARE(second["properties"sv]["application"sv]["hubName"sv].toString(), u"home"_s);
        QCOMPARE(second["payload"sv]["version"sv].toInteger(), 4);
        QCOMPARE(second["payload"sv]["properties"sv]["desired"sv]["level"sv].toInteger(), 10);

        QCOMPARE(cli({u"events"_s, u"--top"_s, u"1"_s, u"--json"_s}).out.trimmed(), lines.last());
        QCOMPARE(cli({u"events"_s, u"--device"_s, u"other"_s, u"--json"_s}).out, QString());
        QCOMPARE(cli({u"events"_s}).out.split(u'\n', Qt::SkipEmptyParts).size(), 4);
    }

    void printsEventsAfterASnapshotTooAndSaysWhatIsLost()
    {
        {
            auto journal = store::Journal::open(m_console->path(u"home.twins"_s));
            QVERIFY_RESULT(journal);
            const auto state = (*journal)->load();
            QVERIFY_RESULT(state);
            QVERIFY_RESULT((*journal)->compact(*state, {.maxChanges = 1}, SystemClock().now()));
        }
        VERIFY_CODE(cli({u"twin"_s, u"patch"_s, u"lamp-1"_s, u"{\"tags\": {\"floor\": 9}}"_s}), Done);
        const Run run = cli({u"events"_s, u"--json"_s});
        VERIFY_CODE(run, Done);
        QCOMPARE(run.json()["event"sv]["payload"sv]["version"sv].toInteger(), 5);
        QVERIFY(run.err.contains(u"1 older change"));
    }

    void readsABodyFromAFileAndFromInput()
    {
        QFile file(m_console->path(u"body.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"tags\": {\"from\": \"file\"}}");
        file.close();
        VERIFY_CODE(cli({u"twin"_s, u"patch"_s, u"lamp-1"_s, QString(u'@' + file.fileName())}), Done);
        QCOMPARE(tag("from"), u"file"_s);
        VERIFY_CODE(cli({u"twin"_s, u"patch"_s, u"lamp-1"_s, u"-"_s}, "{\"tags\": {\"from\": \"input\"}}"),
                    Done);
        QCOMPARE(tag("from"), u"input"_s);
        const Run none = cli({u"twin"_s, u"patch"_s, u"lamp-1"_s, u"@none.json"_s});
        VERIFY_CODE(none, Usage);
        QVERIFY(none.err.contains(u"none.json"));
    }

    void namesLineAndColumnOfBrokenJson()
    {
        const QByteArray broken = "{\"tags\": {\n  \"room\": \"hall\",,\n}}";
        const Run run = cli({u"twin"_s, u"patch"_s, u"lamp-1"_s, u"-"_s}, broken);
        VERIFY_CODE(run, Refused);
        QVERIFY(run.err.startsWith(u"twinscope-cli: json-syntax: "));
        QVERIFY2(run.err.contains(u"Line 2, column 18"), qPrintable(run.err));
        const Run asJson = cli({u"twin"_s, u"patch"_s, u"lamp-1"_s, u"-"_s, u"--json"_s}, broken);
        VERIFY_CODE(asJson, Refused);
        QCOMPARE(asJson.error()["rule"sv].toString(), u"json-syntax"_s);
        QCOMPARE(asJson.error()["line"sv].toInteger(), 2);
        QCOMPARE(asJson.error()["column"sv].toInteger(), 18);
    }

    void namesRulePlaceAndLimit_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("place");
        QTest::newRow("key") << u"{\"tags\": {\"a\": {\"b.c\": 1}}}"_s << u"key-char"_s << u"/tags/a/b.c"_s;
        QTest::newRow("string") << u"{\"tags\": {\"a\": \"%1\"}}"_s.arg(QString(4097, u'x'))
                                << u"string-length"_s << u"/tags/a"_s;
        QTest::newRow("size") << u"{\"tags\": {\"a\": \"%1\", \"b\": \"%1\", \"c\": \"%1\"}}"_s.arg(
                                     QString(4000, u'x'))
                              << u"size-tags"_s << u"/tags"_s;
        QTest::newRow("no object") << u"[1]"_s << u"not-object"_s << QString();
    }
    void namesRulePlaceAndLimit()
    {
        QFETCH(QString, body);
        QFETCH(QString, rule);
        QFETCH(QString, place);
        const QString before = cli({u"twin"_s, u"get"_s, u"lamp-1"_s, u"--json"_s}).out;
        const Run run = cli({u"twin"_s, u"patch"_s, u"lamp-1"_s, body, u"--json"_s});
        VERIFY_CODE(run, Refused);
        QCOMPARE(run.error()["rule"sv].toString(), rule);
        QCOMPARE(run.error()["place"sv].toString(), place);
        QCOMPARE(run.out, QString());
        QCOMPARE(cli({u"twin"_s, u"get"_s, u"lamp-1"_s, u"--json"_s}).out, before);
    }

    void refusesAStaleEtag()
    {
        const QString body = u"{\"tags\": {\"x\": 1}}"_s;
        VERIFY_CODE(cli({u"twin"_s, u"patch"_s, u"lamp-1"_s, body, u"--if-match"_s, u"AAAAAAAAAAM="_s}),
                    Done);
        const Run stale = cli({u"twin"_s, u"patch"_s, u"lamp-1"_s, body, u"--if-match"_s, u"AAAAAAAAAAM="_s});
        VERIFY_CODE(stale, Refused);
        QVERIFY(stale.err.startsWith(u"twinscope-cli: etag: "));
        VERIFY_CODE(cli({u"twin"_s, u"replace"_s, u"lamp-1"_s, body, u"--if-match"_s, u"AAAAAAAAAAM="_s}),
                    Refused);
        VERIFY_CODE(cli({u"devices"_s, u"delete"_s, u"lamp-1"_s, u"--if-match"_s, u"AAAA"_s}), Refused);
    }

    void tellsThatADeviceIsUnknown_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("twin get") << QStringList{u"twin"_s, u"get"_s, u"ghost"_s};
        QTest::newRow("twin patch") << QStringList{u"twin"_s, u"patch"_s, u"ghost"_s, u"{\"tags\": {}}"_s};
        QTest::newRow("twin replace")
            << QStringList{u"twin"_s, u"replace"_s, u"ghost"_s, u"{\"tags\": {}}"_s};
        QTest::newRow("digital-twin get") << QStringList{u"digital-twin"_s, u"get"_s, u"ghost"_s};
        QTest::newRow("digital-twin patch")
            << QStringList{u"digital-twin"_s, u"patch"_s, u"ghost"_s, u"[]"_s};
        QTest::newRow("devices delete") << QStringList{u"devices"_s, u"delete"_s, u"ghost"_s};
        QTest::newRow("module of none")
            << QStringList{u"devices"_s, u"create"_s, u"ghost"_s, u"--module"_s, u"m"_s};
    }
    void tellsThatADeviceIsUnknown()
    {
        QFETCH(QStringList, words);
        const Run run = cli(words);
        VERIFY_CODE(run, NotFound);
        QVERIFY(run.err.startsWith(u"twinscope-cli: device-not-found: "));
        QVERIFY(run.err.contains(u"'ghost'"));
        QCOMPARE(run.err.count(u'\n'), 1);
    }

    void tellsWhatIsWrongWithTheCommandLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("no verb") << QStringList{u"dance"_s} << u"'dance'"_s;
        QTest::newRow("half a verb") << QStringList{u"twin"_s} << u"'twin'"_s;
        QTest::newRow("too few") << QStringList{u"twin"_s, u"patch"_s, u"lamp-1"_s} << u"DEVICE BODY"_s;
        QTest::newRow("too many") << QStringList{u"twin"_s, u"get"_s, u"a"_s, u"b"_s} << u": b."_s;
        QTest::newRow("option") << QStringList{u"twin"_s, u"get"_s, u"a"_s, u"--fast"_s} << u"fast"_s;
        QTest::newRow("number") << QStringList{u"events"_s, u"--top"_s, u"x"_s} << u"--top"_s;
        QTest::newRow("no follow") << QStringList{u"events"_s, u"--follow"_s} << u"follow"_s;
    }
    void tellsWhatIsWrongWithTheCommandLine()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const Run run = cli(words);
        VERIFY_CODE(run, Usage);
        QVERIFY2(run.err.contains(says), qPrintable(run.err));
        QVERIFY(run.err.contains(u"--help"));
    }

    void refusesAnIdThatCannotBeOne()
    {
        const Run run = cli({u"devices"_s, u"create"_s, u"living room"_s});
        VERIFY_CODE(run, Refused);
        QVERIFY(run.err.contains(u"id-invalid"));
        VERIFY_CODE(cli({u"devices"_s, u"create"_s, u"lamp-1"_s}), Refused);
    }

    void tellsWhoHoldsTheWorkspace()
    {
        const auto journal = store::Journal::open(m_console->path(u"home.twins"_s));
        QVERIFY_RESULT(journal);
        const Run run = cli({u"devices"_s, u"list"_s});
        VERIFY_CODE(run, NoWorkspace);
        QVERIFY(run.err.startsWith(u"twinscope-cli: store-locked: "));
        QVERIFY(run.err.contains(QString::number(QCoreApplication::applicationPid())));
    }

    void leavesAForeignFileAlone()
    {
        QFile file(m_console->path(u"notes.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("my notes");
        file.close();
        const Run run = cli({u"devices"_s, u"create"_s, u"a"_s, u"-w"_s, file.fileName(), u"--create"_s});
        VERIFY_CODE(run, NoWorkspace);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "my notes");
    }

    void validatesModels()
    {
        QFile model(m_console->path(u"lamp.json"_s));
        QVERIFY(model.open(QIODevice::WriteOnly));
        model.write("{\"@context\": \"dtmi:dtdl:context;2\", \"@id\": \"dtmi:example:Lamp;1\", "
                    "\"@type\": \"Interface\", \"contents\": []}");
        model.close();
        VERIFY_CODE(cli({u"validate"_s, model.fileName()}), Done);
        VERIFY_CODE(cli({u"validate"_s}), Usage);
    }

private:
    Run cli(const QStringList &words, const QByteArray &input = {}) { return m_console->run(words, input); }

    QString tag(std::string_view name)
    {
        return cli({u"twin"_s, u"get"_s, u"lamp-1"_s, u"--json"_s}).json()["tags"sv][name].toString();
    }

    std::unique_ptr<Console> m_console;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"

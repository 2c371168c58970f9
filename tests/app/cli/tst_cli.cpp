// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program on real files.
#include "auth/certificate.h"
#include "base/clock.h"
#include "fleet/sheet.h"
#include "json/reader.h"
#include "store/journal.h"
#include "support/console.h"
#include "support/jsontext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace testsupport;

namespace {

// Whether it serves a hub, or talks to one that is served.
bool needsServedHub(const QString &verb)
{
    static const QStringList names{
        u"serve"_s,          u"method"_s,        u"command"_s,         u"c2d send"_s, u"jobs list"_s,
        u"jobs create"_s,    u"jobs show"_s,     u"jobs cancel"_s,     u"sas"_s,      u"connection-string"_s,
        u"authority list"_s, u"authority add"_s, u"authority delete"_s};
    return names.contains(verb) || verb.startsWith(u"simulation ") || verb.startsWith(u"configurations ") ||
           verb.startsWith(u"enrollment ");
}

const QStringList &verbNames()
{
    static const QStringList names{u"workspace create"_s,
                                   u"devices list"_s,
                                   u"devices create"_s,
                                   u"devices delete"_s,
                                   u"twin get"_s,
                                   u"twin patch"_s,
                                   u"twin replace"_s,
                                   u"digital-twin get"_s,
                                   u"digital-twin patch"_s,
                                   u"events"_s,
                                   u"query"_s,
                                   u"bulk update"_s,
                                   u"export"_s,
                                   u"import"_s,
                                   u"simulate"_s,
                                   u"record"_s,
                                   u"scene check"_s,
                                   u"scene schema"_s,
                                   u"scene from-model"_s,
                                   u"validate"_s,
                                   u"completion"_s,
                                   u"serve"_s,
                                   u"method"_s,
                                   u"command"_s,
                                   u"c2d send"_s,
                                   u"jobs list"_s,
                                   u"jobs create"_s,
                                   u"jobs show"_s,
                                   u"jobs cancel"_s,
                                   u"configurations list"_s,
                                   u"configurations create"_s,
                                   u"configurations show"_s,
                                   u"configurations update"_s,
                                   u"configurations delete"_s,
                                   u"sas"_s,
                                   u"connection-string"_s,
                                   u"authority list"_s,
                                   u"authority add"_s,
                                   u"authority delete"_s,
                                   u"enrollment list"_s,
                                   u"enrollment create"_s,
                                   u"enrollment show"_s,
                                   u"enrollment key"_s,
                                   u"enrollment delete"_s,
                                   u"simulation status"_s,
                                   u"simulation play"_s,
                                   u"simulation pause"_s,
                                   u"simulation step"_s,
                                   u"simulation speed"_s,
                                   u"simulation jump"_s,
                                   u"simulation power"_s,
                                   u"simulation scene"_s,
                                   u"graph twin list"_s,
                                   u"graph twin get"_s,
                                   u"graph twin create"_s,
                                   u"graph twin patch"_s,
                                   u"graph twin delete"_s,
                                   u"graph export"_s,
                                   u"graph import"_s,
                                   u"graph edge list"_s,
                                   u"graph edge incoming"_s,
                                   u"graph edge get"_s,
                                   u"graph edge put"_s,
                                   u"graph edge patch"_s,
                                   u"graph edge delete"_s};
    return names;
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_console = std::make_unique<Console>(QStringLiteral(TWINSCOPE_CLI));
        prepare();
    }

    void helpNamesEveryVerbAndEveryExitCode()
    {
        const Run run = cli({u"--help"_s});
        VERIFY_CODE(run, Done);
        for (const auto &name : verbNames())
            QVERIFY2(run.out.contains(u"\n  "_s + name), qPrintable(name));
        for (int code = 0; code <= 4; ++code)
            QVERIFY(run.out.contains(u"\n  %1  "_s.arg(code)));
    }

    void everyVerbHasHelp_data()
    {
        QTest::addColumn<QString>("verb");
        for (const auto &name : verbNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyVerbHasHelp()
    {
        QFETCH(QString, verb);
        const Run run = cli(verb.split(u' ') << u"--help"_s);
        VERIFY_CODE(run, Done);
        QVERIFY(run.out.contains(verb));
        QVERIFY(verb == u"validate" || !m_console->examplesOf(verb).isEmpty());
    }

#ifdef Q_OS_UNIX
    void everyExampleOfTheHelpRuns()
    {
        int count = 0;
        for (const auto &verb : verbNames()) {
            if (needsServedHub(verb))
                continue;
            for (const auto &example : m_console->examplesOf(verb)) {
                if (verb == u"record" || example.contains(u"--connect") ||
                    example.contains(u"CONNECTION_STRING"))
                    continue; // tst_remotecli and tst_recordcli have the hub for it
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
        QCOMPARE_GT(count, 10);
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
    // A device with a tag and a desired property: three changes, etag 3.
    void prepare()
    {
        m_console->write(u"patch.json"_s, "{\"tags\": {\"patched\": true}}");
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
        VERIFY_CODE(cli({u"devices"_s, u"create"_s, u"lamp-1"_s, u"--create"_s}), Done);
        VERIFY_CODE(cli({u"twin"_s, u"patch"_s, u"lamp-1"_s, u"{\"tags\": {\"room\": \"hall\"}}"_s}), Done);
        VERIFY_CODE(
            cli({u"twin"_s, u"patch"_s, u"lamp-1"_s, u"{\"properties\": {\"desired\": {\"level\": 10}}}"_s}),
            Done);
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

    QString tag(std::string_view name)
    {
        return cli({u"twin"_s, u"get"_s, u"lamp-1"_s, u"--json"_s}).json()["tags"sv][name].toString();
    }

    std::unique_ptr<Console> m_console;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"

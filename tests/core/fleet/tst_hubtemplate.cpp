// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The script is run with an az that writes down what it is asked: each word of each command.
#include "fleet/hubtemplate.h"
#include "hub/hub.h"
#include "support/jsontext.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::jsonOf;

namespace {

const QByteArray Key = QByteArray(32, 'k').toBase64();
constexpr auto Text = "it's \"so\" $HOME `date` \\ ;&| * \n ä"sv;

State plant()
{
    const ManualClock clock(*Timestamp::parse(u"2026-11-24T11:00:00Z"));
    SeededIds ids(3);
    Hub hub({}, {clock, ids}, nullptr);
    const auto id = [](QStringView path) { return *TwinId::parsePath(path); };
    const auto submit = [&hub](Command command) { QVERIFY_RESULT(hub.submit(command, {})); };
    submit(CreateIdentity{.id = id(u"gw"), .spec = {.edge = true}});
    submit(CreateIdentity{
        .id = id(u"pump"),
        .spec = {.authentication = Authentication{.primaryKey = Key, .secondaryKey = Key}, .parent = u"gw"_s},
        .tags = Json::object({{"note", Json(Text)}}),
        .desired = jsonOf(R"({"level": 7})")});
    submit(CreateIdentity{.id = id(u"pump/m")});
    submit(UpdateIdentity{.id = id(u"pump"), .spec = {.enabled = false, .statusReason = u"worn out"_s}});
    submit(
        CreateIdentity{.id = id(u"cert"),
                       .spec = {.authentication = Authentication{.type = Authentication::Type::SelfSigned,
                                                                 .primaryThumbprint = QByteArray(40, 'A')}}});
    submit(
        PutConfiguration{.spec = {.id = u"heat"_s,
                                  .labels = jsonOf(R"({"by": "us"})"),
                                  .content = jsonOf(R"({"deviceContent": {"properties.desired.a": "its"}})"),
                                  .targetCondition = u"tags.site = 'x'"_s,
                                  .priority = 3}});
    for (const auto &[name, path] : {std::pair(u"base"_s, "properties.desired"sv),
                                     std::pair(u"layer"_s, "properties.desired.modules.m"sv)})
        submit(PutConfiguration{
            .spec = {.id = name,
                     .content = Json::object(
                         {{"modulesContent",
                           Json::object({{"$edgeAgent", Json::object({{path, Json::emptyObject()}})}})}}),
                     .targetCondition = u"*"_s}});
    return hub.state();
}

using Words = QList<QByteArray>;

/// The commands that the script gave, when the hub has nothing of it or has all.
QList<Words> run(const QByteArray &script, bool isThere)
{
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    };
    write(u"az"_s, QByteArray("#!/bin/bash\nprintf '%s\\0' \"$@\" >>\"$LOG\"\nprintf '\\1' >>\"$LOG\"\n") +
                       (isThere ? "exit 0\n" : "[ \"$4\" != show ]\n"));
    write(u"fill.sh"_s, script);
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, folder.path() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"LOG"_s, folder.filePath(u"log"_s));
    environment.insert(u"HUB"_s, u"my-hub"_s);
    process.setProcessEnvironment(environment);
    process.start(u"bash"_s, {folder.filePath(u"fill.sh"_s)});
    process.waitForFinished();
    if (process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    QFile log(folder.filePath(u"log"_s));
    QList<Words> commands;
    if (log.open(QIODevice::ReadOnly)) {
        for (const QByteArray &command : log.readAll().split('\1')) {
            if (!command.isEmpty())
                commands.append(command.chopped(1).split('\0'));
        }
    }
    return commands;
}

QByteArray after(const Words &words, const QByteArray &option)
{
    return words.value(words.indexOf(option) + 1);
}

/// The only command of these first words about this device or configuration.
Words commandOf(const QList<Words> &commands, const QByteArray &start, const QByteArray &name)
{
    Words found;
    for (const Words &words : commands) {
        if (words.mid(0, 4).join(' ') == start && words.contains(name) &&
            (start.contains("module") || !words.contains("--module-id")))
            found = words;
    }
    return found;
}

} // namespace

class TestHubTemplate : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
            QSKIP("There is no bash.");
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theScriptMakesWhatTheHubHolds()
    {
        const auto commands = run(fleet::hubScript(plant(), fleet::Keys::Left), false);
        const Words gateway = commandOf(commands, "iot hub device-identity create", "gw");
        QVERIFY(gateway.contains("--edge-enabled"));
        QCOMPARE(after(gateway, "--hub-name"), "my-hub");
        const Words pump = commandOf(commands, "iot hub device-identity create", "pump");
        QCOMPARE(after(pump, "--status"), "disabled");
        QCOMPARE(after(pump, "--status-reason"), "worn out");
        QVERIFY(!pump.contains("--primary-key"));
        QCOMPARE(after(commandOf(commands, "iot hub device-identity parent", "pump"), "--parent-device-id"),
                 "gw");
        const Words twin = commandOf(commands, "iot hub device-twin update", "pump");
        QCOMPARE(jsonOf(after(twin, "--tags").constData())["note"sv], Json(Text));
        QCOMPARE(jsonOf(after(twin, "--desired").constData()), jsonOf(R"({"level": 7})"));
        QCOMPARE(after(commandOf(commands, "iot hub module-identity create", "pump"), "--module-id"), "m");
        QVERIFY(commandOf(commands, "iot hub module-identity create", "$edgeAgent").isEmpty());
        const Words cert = commandOf(commands, "iot hub device-identity create", "cert");
        QCOMPARE(after(cert, "--auth-method"), "x509_thumbprint");
        QCOMPARE(after(cert, "--primary-thumbprint"), QByteArray(40, 'A'));
        const Words heat = commandOf(commands, "iot hub configuration create", "heat");
        QCOMPARE(jsonOf(after(heat, "--content").constData()),
                 jsonOf(R"({"content": {"deviceContent": {"properties.desired.a": "its"}}})"));
        QCOMPARE(after(heat, "--target-condition"), "tags.site = 'x'");
        QCOMPARE(after(heat, "--priority"), "3");
        QCOMPARE(jsonOf(after(heat, "--labels").constData()), jsonOf(R"({"by": "us"})"));
        const Words base = commandOf(commands, "iot edge deployment create", "base");
        QCOMPARE(after(base, "--hub-name"), "my-hub");
        QVERIFY(jsonOf(after(base, "--content").constData())["content"sv].contains("modulesContent"sv));
        QVERIFY(!base.contains("--layered"));
        QVERIFY(commandOf(commands, "iot edge deployment create", "layer").contains("--layered"));
    }

    void whatIsThereIsNotMadeAgain()
    {
        for (const Words &words : run(fleet::hubScript(plant(), fleet::Keys::Left), true))
            QVERIFY2(words.value(3) != "create", words.join(' ').constData());
    }

    void keysAreWrittenOnlyWhenAskedFor()
    {
        QVERIFY(!fleet::hubScript(plant(), fleet::Keys::Left).contains(Key));
        const auto commands = run(fleet::hubScript(plant(), fleet::Keys::Written), false);
        QCOMPARE(after(commandOf(commands, "iot hub device-identity create", "pump"), "--primary-key"), Key);
    }

    void anEmptyHubMakesAScriptThatDoesNothing()
    {
        QVERIFY(run(fleet::hubScript({}, fleet::Keys::Left), false).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHubTemplate)
#include "tst_hubtemplate.moc"

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"
#include "support/journalworkspace.h"
#include "support/jsontext.h"
#include "support/randomjson.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace twin;
using testsupport::device;
using testsupport::jsonOf;
using testsupport::RandomJson;
using testsupport::runJournalWriter;
using testsupport::Start;
using Workspace = testsupport::JournalWorkspace;

namespace {

// Escapes of C++ and not a raw string: moc loses its way in that.
constexpr const char *NumbersAndText =
    "{\"z\":21.80,\"a\":1e3,\"m\":[2.0,-0,0.1],\"text\":\"\u00e9 \\\" \\\\ \\u0001\"}";

Command randomCommand(RandomJson &random, const State &state)
{
    const TwinId id = device(u"device-%1"_s.arg(random.below(6)) +
                             (random.below(3) == 0 ? u"/module-%1"_s.arg(random.below(2)) : QString()));
    const auto record = state.find(id);
    const Json desired = record ? record->twin.desired.values : Json::emptyObject();
    switch (random.below(14)) {
    case 0:
    case 1:
    case 2:
        return CreateIdentity{.id = id, .spec = {}, .tags = random.object(), .desired = random.object()};
    case 3:
        return DeleteIdentity{.id = id};
    case 4:
        return UpdateIdentity{.id = id, .spec = {.statusReason = u"why %1"_s.arg(random.below(9))}};
    case 5:
        return Connect{.id = id, .modelId = u"dtmi:example:Model;%1"_s.arg(1 + random.below(3))};
    case 6:
        return Disconnect{.id = id};
    case 7:
        return ReplaceTwin{.id = id, .body = Json::object({{"tags", random.object()}})};
    case 8:
        return SendTelemetry{.id = id, .payload = random.value()};
    case 9:
        return InvokeCommand{.id = id, .name = u"run"_s, .payload = random.value()};
    case 10:
        if (random.below(3) > 0)
            return ExpireCommands{};
        return AnswerCommand{.requestId = state.invocations().isEmpty() ? 0 : state.invocations().firstKey(),
                             .status = 200,
                             .payload = random.value()};
    case 11:
        return PatchReported{.id = id, .body = random.object()};
    default:
        return PatchTwin{
            .id = id,
            .body = Json::object({{"tags", random.object()},
                                  {"properties", Json::object({{"desired", random.patch(desired)}})}})};
    }
}

// In batches, as the window sends them: each costs one wait for the disk.
int submitRandom(Workspace &workspace, RandomJson &random, int batches)
{
    int accepted = 0;
    for (int i = 0; i < batches; ++i) {
        std::vector<std::pair<Command, Cause>> commands;
        for (int j = 0; j < 10; ++j)
            commands.emplace_back(randomCommand(random, workspace.state()), Cause{});
        workspace.clock.advanceMSecs(5);
        const auto replies = workspace.hub->submit(commands);
        accepted += int(std::count_if(replies.begin(), replies.end(), [](const auto &r) { return bool(r); }));
    }
    return accepted;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"demo.twins"_s);
    }

    void startsEmpty()
    {
        Workspace workspace(m_path);
        QVERIFY(workspace.state() == State());
        QCOMPARE(workspace.journal->changesSinceSnapshot(), 0);
        QCOMPARE(workspace.journal->path(), QFileInfo(m_path).canonicalFilePath());
    }

    void reopensToAnEqualState()
    {
        Workspace workspace(m_path);
        RandomJson random(11);
        QCOMPARE_GT(submitRandom(workspace, random, 150), 500);
        QVERIFY(!workspace.state().invocations().isEmpty());
        const State before = workspace.state();
        workspace.open();
        QVERIFY(workspace.state() == before);
    }

    void staysEqualThroughCompactingAndReopening()
    {
        Workspace workspace(m_path);
        RandomJson random(12);
        for (int round = 0; round < 6; ++round) {
            submitRandom(workspace, random, 20);
            const State before = workspace.state();
            QVERIFY_RESULT(workspace.journal->compact(before, {.maxChanges = 50}, workspace.clock.now()));
            QCOMPARE(workspace.journal->changesSinceSnapshot(), 0);
            workspace.open();
            QVERIFY(workspace.state() == before);
            submitRandom(workspace, random, 3);
            const State after = workspace.state();
            workspace.open();
            QVERIFY(workspace.state() == after);
        }
    }

    void keepsNumberTextsAndOrder_data()
    {
        QTest::addColumn<bool>("compacted");
        QTest::newRow("from the changes") << false;
        QTest::newRow("from the snapshot") << true;
    }
    void keepsNumberTextsAndOrder()
    {
        QFETCH(bool, compacted);
        const Json tags = jsonOf(NumbersAndText);
        Workspace workspace(m_path);
        QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = device(u"a"_s), .spec = {}, .tags = tags}));
        if (compacted)
            QVERIFY_RESULT(workspace.journal->compact(workspace.state(), {}, workspace.clock.now()));
        workspace.open();
        QVERIFY(Json::identical(workspace.state().find(device(u"a"_s))->twin.tags, tags));
    }

    void keepsOpenCommandsOverASnapshot()
    {
        Workspace workspace(m_path);
        const auto id = device(u"a"_s);
        QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = id}));
        QVERIFY_RESULT(workspace.submit(Connect{.id = id}));
        QVERIFY_RESULT(workspace.submit(
            InvokeCommand{.id = id, .component = u"c"_s, .name = u"run"_s, .payload = Json()}));
        QVERIFY_RESULT(
            workspace.journal->compact(workspace.state(), {.maxChanges = 0}, workspace.clock.now()));
        const State before = workspace.state();
        workspace.open();
        QCOMPARE(workspace.state().invocations().size(), 1);
        QVERIFY(workspace.state() == before);
    }

    void numbersGoOnAfterAllHistoryWasDropped()
    {
        Workspace workspace(m_path);
        QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = device(u"a"_s)}));
        workspace.writeDesired(device(u"a"_s), 4);
        QVERIFY_RESULT(
            workspace.journal->compact(workspace.state(), {.maxChanges = 0}, workspace.clock.now()));
        workspace.open();
        QCOMPARE(workspace.history({}, 0, 100).size(), 0);
        workspace.writeDesired(device(u"a"_s), 1);
        QCOMPARE(workspace.state().number(), 6);
        workspace.open();
        QCOMPARE(workspace.state().number(), 6);
    }

    void keepsHistoryWithinBothBounds()
    {
        Workspace workspace(m_path);
        const auto id = device(u"a"_s);
        QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = id}));
        workspace.writeDesired(id, 99);
        QVERIFY_RESULT(
            workspace.journal->compact(workspace.state(), {.maxChanges = 40}, workspace.clock.now()));
        auto history = workspace.history(id, 0, 1000);
        QCOMPARE(history.size(), 40);
        QCOMPARE(history.first().number, 100);
        QCOMPARE(history.last().number, 61);

        const int day = 24 * 60 * 60 * 1000;
        workspace.clock.advanceMSecs(3LL * day);
        workspace.writeDesired(id, 5);
        QVERIFY_RESULT(workspace.journal->compact(workspace.state(), {.maxChanges = 40, .maxAgeDays = 2},
                                                  workspace.clock.now()));
        history = workspace.history(id, 0, 1000);
        QCOMPARE(history.size(), 5);
        QCOMPARE(history.last().number, 101);
    }

    void refusesASnapshotOfAnotherMoment()
    {
        Workspace workspace(m_path);
        const State old = workspace.state();
        QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = device(u"a"_s)}));
        const auto done = workspace.journal->compact(old, {}, workspace.clock.now());
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::StoreFailed);
    }

    void refusesChangesOutOfOrder()
    {
        Workspace workspace(m_path);
        const Change change{.number = 7, .time = Start, .id = device(u"a"_s), .body = IdentityDeleted{}};
        const auto done = workspace.journal->append({&change, 1});
        QVERIFY(!done);
        QCOMPARE(workspace.history({}, 0, 10).size(), 0);
    }

    void givesHistoryNewestFirstWithTimeAndCause()
    {
        Workspace workspace(m_path);
        const auto a = device(u"a"_s);
        const auto b = device(u"b"_s);
        QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = a}));
        QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = b}));
        workspace.writeDesired(a, 3);
        QVERIFY_RESULT(workspace.journal->compact(workspace.state(), {}, workspace.clock.now()));
        workspace.writeDesired(a, 2);
        workspace.writeDesired(b, 1);

        const auto numbers = [&](const TwinId &id, quint64 before, int most) {
            QList<quint64> result;
            const Changes changes = workspace.history(id, before, most);
            for (const auto &change : changes)
                result.append(change.number);
            return result;
        };
        QCOMPARE(numbers({}, 0, 100), (QList<quint64>{8, 7, 6, 5, 4, 3, 2, 1}));
        QCOMPARE(numbers({}, 6, 2), (QList<quint64>{5, 4}));
        QCOMPARE(numbers(a, 0, 100), (QList<quint64>{7, 6, 5, 4, 3, 1}));
        QCOMPARE(numbers(a, 7, 3), (QList<quint64>{6, 5, 4}));
        QCOMPARE(numbers(a, 5, 100), (QList<quint64>{4, 3, 1}));
        QCOMPARE(numbers(b, 0, 1), (QList<quint64>{8}));
        QCOMPARE(numbers(a, 0, 0), QList<quint64>());

        const Changes changes = workspace.history(a, 0, 1);
        QCOMPARE(changes.first().time, Start.plusMSecs(4));
        QVERIFY(
            (changes.first().cause == Cause{.origin = Cause::Origin::Console, .correlationId = u"c-1"_s}));
        QVERIFY(std::get<TwinWritten>(changes.first().body).write.desired == jsonOf(R"({"n":1})"));
    }

    void keepsDocuments()
    {
        {
            Workspace workspace(m_path);
            QCOMPARE(workspace.journal->document(u"scene"_s).value(), QByteArray());
            QVERIFY_RESULT(workspace.journal->setDocument(u"scene"_s, "first"));
            QVERIFY_RESULT(workspace.journal->setDocument(u"scene"_s, QByteArray("a\0b", 3)));
        }
        Workspace workspace(m_path);
        QCOMPARE(workspace.journal->document(u"scene"_s).value(), QByteArray("a\0b", 3));
        QCOMPARE(workspace.journal->document(u"other"_s).value(), QByteArray());
    }

#ifdef Q_OS_UNIX
    void goesOnAfterTheFileCouldNotGrow()
    {
        const auto said = runJournalWriter({u"limit"_s, m_path, QString::number(200 * 1024)});
        QCOMPARE(said.size(), 4);
        QVERIFY2(said.first().startsWith(u"store-failed: "), qPrintable(said.first()));
        QCOMPARE(said.mid(1), (QStringList{u"unchanged"_s, u"written"_s, u"equal"_s}));
    }
#endif

#ifdef Q_OS_LINUX
    // A real small disk: a tmpfs in a mount namespace of its own.
    void goesOnAfterTheDiskWasFull()
    {
        const QString mount = u"mount -t tmpfs -o size=1m none '%1' || exit 77; "
                              "head -c 400000 /dev/zero > '%1/ballast'; "
                              "exec '%2' fill '%1/demo.twins' '%1/ballast'"_s.arg(
                                  m_folder->path(), QStringLiteral(JOURNAL_WRITER));
        QProcess process;
        process.start(u"unshare"_s,
                      {u"--user"_s, u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, mount});
        if (!process.waitForStarted() || !process.waitForFinished())
            QSKIP("unshare of util-linux is not there: no small disk can be made");
        const auto said = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        if (said.isEmpty() && process.exitCode() != 0)
            QSKIP("this system lets no test mount a small disk");
        QVERIFY2(said.first().startsWith(u"store-full: "), qPrintable(said.first()));
        QVERIFY(said.first().contains(u"Make room"));
        QCOMPARE(said.mid(1), (QStringList{u"unchanged"_s, u"written"_s, u"equal"_s}));
    }
#endif

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"
#include "store/journal.h"
#include "support/jsontext.h"
#include "support/randomjson.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using store::HistoryPolicy;
using store::Journal;
using testsupport::jsonOf;
using testsupport::RandomJson;

namespace {

// Escapes of C++ and not a raw string: moc loses its way in that.
constexpr const char *NumbersAndText =
    "{\"z\":21.80,\"a\":1e3,\"m\":[2.0,-0,0.1],\"text\":\"\u00e9 \\\" \\\\ \\u0001\"}";
const auto Start = Timestamp::fromTicks(638'500'000'000'000'000);

/// A workspace file with a hub that writes into it.
struct Workspace {
    QString path;
    ManualClock clock{Start};
    SeededIds ids{5};
    std::unique_ptr<Journal> journal{};
    std::unique_ptr<Hub> hub{};

    explicit Workspace(const QString &file)
        : path(file)
    {
        open();
    }

    void open()
    {
        close();
        auto opened = Journal::open(path);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toString()));
        journal = *std::move(opened);
        auto state = journal->load();
        if (!state)
            qFatal("%s", qPrintable(state.error().toString()));
        hub = std::make_unique<Hub>(*std::move(state), Surroundings{clock, ids}, journal.get());
    }
    void close()
    {
        hub.reset();
        journal.reset();
    }

    Result<Reply> submit(const Command &command)
    {
        clock.advanceMSecs(1);
        return hub->submit(command, {.origin = Cause::Origin::Console, .correlationId = u"c-1"_s});
    }
    const State &state() const { return hub->state(); }
    Changes history(const TwinId &id, quint64 before, int most) const
    {
        auto changes = journal->history(id, before, most);
        if (!changes)
            qFatal("%s", qPrintable(changes.error().toString()));
        return *std::move(changes);
    }
};

TwinId device(const QString &path)
{
    return TwinId::parsePath(path).value();
}

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

// One batch of `count` writes, all at one time.
void appendDesired(Workspace &workspace, const TwinId &id, int count)
{
    std::vector<std::pair<Command, Cause>> commands;
    for (int i = 0; i < count; ++i) {
        const Json desired = Json::object({{"n", Json(i)}});
        commands.emplace_back(
            PatchTwin{.id = id, .body = Json::object({{"properties", Json::object({{"desired", desired}})}})},
            Cause{.origin = Cause::Origin::Console, .correlationId = u"c-1"_s});
    }
    workspace.clock.advanceMSecs(1);
    for (const auto &reply : workspace.hub->submit(commands)) {
        if (!reply)
            qFatal("%s", qPrintable(reply.error().toString()));
    }
}

/// Every file of the folder with the hash of its bytes.
QMap<QString, QByteArray> filesIn(const QTemporaryDir &folder)
{
    QMap<QString, QByteArray> files;
    for (const auto &name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
    return files;
}

/// Runs SQL on a file as another program would.
void runSql(const QString &path, const QStringList &statements)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open the test's database");
        QSqlQuery query(database);
        for (const auto &statement : statements) {
            if (!query.exec(statement))
                qFatal("the test's SQL failed: %s", qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("cannot damage the test's file");
}

/// What the other program said, line by line.
QStringList runWriter(const QStringList &arguments)
{
    QProcess writer;
    writer.start(QStringLiteral(JOURNAL_WRITER), arguments);
    writer.waitForFinished();
    return QString::fromUtf8(writer.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
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
        appendDesired(workspace, device(u"a"_s), 4);
        QVERIFY_RESULT(
            workspace.journal->compact(workspace.state(), {.maxChanges = 0}, workspace.clock.now()));
        workspace.open();
        QCOMPARE(workspace.history({}, 0, 100).size(), 0);
        appendDesired(workspace, device(u"a"_s), 1);
        QCOMPARE(workspace.state().number(), 6);
        workspace.open();
        QCOMPARE(workspace.state().number(), 6);
    }

    void keepsHistoryWithinBothBounds()
    {
        Workspace workspace(m_path);
        const auto id = device(u"a"_s);
        QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = id}));
        appendDesired(workspace, id, 99);
        QVERIFY_RESULT(
            workspace.journal->compact(workspace.state(), {.maxChanges = 40}, workspace.clock.now()));
        auto history = workspace.history(id, 0, 1000);
        QCOMPARE(history.size(), 40);
        QCOMPARE(history.first().number, 100);
        QCOMPARE(history.last().number, 61);

        const int day = 24 * 60 * 60 * 1000;
        workspace.clock.advanceMSecs(3LL * day);
        appendDesired(workspace, id, 5);
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
        appendDesired(workspace, a, 3);
        QVERIFY_RESULT(workspace.journal->compact(workspace.state(), {}, workspace.clock.now()));
        appendDesired(workspace, a, 2);
        appendDesired(workspace, b, 1);

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

    void isLockedForASecondObject()
    {
        Workspace workspace(m_path);
        const auto second = Journal::open(m_path);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::StoreLocked);
        QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        // Asking must not have opened the door for anyone else.
        QVERIFY(runWriter({u"open"_s, m_path}).first().startsWith(u"store-locked"));
        appendAfterAll(workspace);
    }

    void isLockedByAnotherProcess()
    {
        QProcess holder;
        holder.start(QStringLiteral(JOURNAL_WRITER), {u"hold"_s, m_path});
        QVERIFY(holder.waitForReadyRead());
        QCOMPARE(holder.readAllStandardOutput().trimmed(), "holding");
        const auto opened = Journal::open(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreLocked);
        QVERIFY(opened.error().detail.contains(QString::number(holder.processId())));
        QVERIFY(opened.error().detail.contains(u"Close it there"));
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
        QVERIFY_RESULT(Journal::open(m_path));
    }

    void opensAfterTheHolderWasKilled()
    {
        QProcess holder;
        holder.start(QStringLiteral(JOURNAL_WRITER), {u"hold"_s, m_path});
        QVERIFY(holder.waitForReadyRead());
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QVERIFY_RESULT(Journal::open(m_path));
    }

    void isLockedByAProgramThatOnlyKnowsSqlite()
    {
        {
            Workspace workspace(m_path);
        }
        {
            auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            const auto opened = Journal::open(m_path);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::StoreLocked);
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QVERIFY_RESULT(Journal::open(m_path));
    }

    void leavesANewerWorkspaceUntouched_data()
    {
        QTest::addColumn<bool>("inLog");
        QTest::newRow("the version stands in the file") << false;
        QTest::newRow("the version stands in the log of a program that died") << true;
    }
    void leavesANewerWorkspaceUntouched()
    {
        QFETCH(bool, inLog);
        {
            Workspace workspace(m_path);
            QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = device(u"a"_s)}));
        }
        QString path = m_path;
        if (inLog)
            path = diedWithNewerVersion();
        else
            runSql(m_path, {u"PRAGMA user_version = 3"_s});
        const auto before = filesIn(*m_folder);
        QCOMPARE(before.contains(u"copy.twins-wal"_s), inLog);

        const auto opened = Journal::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreNewer);
        QCOMPARE(opened.error().actual, 3);
        QVERIFY(opened.error().detail.contains(u"untouched"));
        QCOMPARE(filesIn(*m_folder), before);
    }

    void leavesDamagedFilesAsTheyAre_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("no database at all") << 0;
        QTest::newRow("cut off in the middle") << 1;
        QTest::newRow("a page overwritten") << 2;
        QTest::newRow("a table missing") << 3;
    }
    void leavesDamagedFilesAsTheyAre()
    {
        QFETCH(int, damage);
        {
            Workspace workspace(m_path);
            QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = device(u"a"_s)}));
            appendDesired(workspace, device(u"a"_s), 300);
        }
        QFile file(m_path);
        if (damage == 0)
            overwrite(m_path, 0, "{\"devices\": []}");
        else if (damage == 1)
            QVERIFY(file.resize(file.size() / 2));
        else if (damage == 2)
            overwrite(m_path, 4096, QByteArray(4096, '\x5a'));
        else
            runSql(m_path, {u"DROP TABLE record"_s});
        const auto before = filesIn(*m_folder);

        const auto opened = Journal::open(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreCorrupt);
        QVERIFY(opened.error().detail.contains(u"Copy the file to a safe place"));
        QCOMPARE(filesIn(*m_folder), before);
    }

    void namesTheDamagedChange_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("words");
        QTest::newRow("a changed byte") << u"UPDATE change SET body = replace(body, '\"n\":1', '\"n\":2')"
                                           " WHERE number = 3"_s
                                        << u"change 3"_s;
        QTest::newRow("another time")
            << u"UPDATE change SET time = time + 1 WHERE number = 3"_s << u"change 3"_s;
        QTest::newRow("another twin") << u"UPDATE change SET twin = 'b' WHERE number = 2"_s << u"change 2"_s;
        QTest::newRow("one gone") << u"DELETE FROM change WHERE number = 3"_s << u"change 3 is missing"_s;
        QTest::newRow("the first gone")
            << u"DELETE FROM change WHERE number = 1"_s << u"change 1 is missing"_s;
    }
    void namesTheDamagedChange()
    {
        QFETCH(QString, sql);
        QFETCH(QString, words);
        {
            Workspace workspace(m_path);
            QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = device(u"a"_s)}));
            appendDesired(workspace, device(u"a"_s), 5);
        }
        runSql(m_path, {sql});
        auto journal = Journal::open(m_path);
        QVERIFY_RESULT(journal);
        const auto state = (*journal)->load();
        QVERIFY(!state);
        QCOMPARE(state.error().code, ErrorCode::StoreCorrupt);
        QVERIFY2(state.error().detail.contains(words), qPrintable(state.error().detail));
    }

    void namesTheDamagedRecordOfASnapshot()
    {
        {
            Workspace workspace(m_path);
            QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = device(u"a"_s)}));
            QVERIFY_RESULT(workspace.journal->compact(workspace.state(), {}, workspace.clock.now()));
        }
        runSql(m_path, {u"UPDATE record SET body = replace(body, 'true', 'null')"_s});
        auto journal = Journal::open(m_path);
        QVERIFY_RESULT(journal);
        const auto state = (*journal)->load();
        QVERIFY(!state);
        QCOMPARE(state.error().code, ErrorCode::StoreCorrupt);
        QVERIFY(state.error().detail.contains(u"'a'"));
    }

    void leavesTheDatabaseOfAnotherProgramAlone()
    {
        runSql(m_path, {u"CREATE TABLE notes(text)"_s});
        const auto before = filesIn(*m_folder);
        const auto opened = Journal::open(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreFailed);
        QVERIFY(opened.error().detail.contains(u"another program"));
        QCOMPARE(filesIn(*m_folder), before);
    }

    void namesAPathThatCannotBeAFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a folder") << u"."_s;
        QTest::newRow("no folder") << u"none/demo.twins"_s;
        QTest::newRow("no name") << QString();
    }
    void namesAPathThatCannotBeAFile()
    {
        QFETCH(QString, name);
        const QString path = m_folder->filePath(name);
        const auto opened = Journal::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreFailed);
        QVERIFY(opened.error().detail.contains(path));
    }

#ifdef Q_OS_UNIX
    void saysWhatIsReadOnly_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("the file") << false;
        QTest::newRow("the folder") << true;
    }
    // The other process gives up the rights of root, to whom nothing is read-only.
    void saysWhatIsReadOnly()
    {
        QFETCH(bool, folderToo);
        {
            Workspace workspace(m_path);
        }
        using enum QFileDevice::Permission;
        const auto readable = ReadOwner | ReadGroup | ReadOther;
        const auto searchable = readable | ExeOwner | ExeGroup | ExeOther;
        const auto writable = searchable | WriteOwner | WriteGroup | WriteOther;
        QVERIFY(QFile::setPermissions(m_path, folderToo ? writable : readable));
        QVERIFY(QFile::setPermissions(m_folder->path(), folderToo ? searchable : writable));
        const auto said = runWriter({u"open-as-nobody"_s, m_path});
        QVERIFY(QFile::setPermissions(m_folder->path(), writable));
        QVERIFY(!said.isEmpty());
        QVERIFY2(said.first().startsWith(u"store-failed"), qPrintable(said.first()));
        QVERIFY(said.first().contains(m_path));
    }

    void goesOnAfterTheFileCouldNotGrow()
    {
        const auto said = runWriter({u"limit"_s, m_path, QString::number(200 * 1024)});
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
    void appendAfterAll(Workspace &workspace)
    {
        QVERIFY_RESULT(workspace.submit(CreateIdentity{.id = device(u"late"_s)}));
    }

    // A copy of the workspace as a newer program leaves it that raised the version and died before it was in
    // the file.
    QString diedWithNewerVersion()
    {
        const QString copy = m_folder->filePath(u"copy.twins"_s);
        {
            auto newer = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            newer.setDatabaseName(m_path);
            if (!newer.open())
                qFatal("cannot open the test's database");
            QSqlQuery query(newer);
            if (!query.exec(u"PRAGMA user_version = 3"_s))
                qFatal("cannot raise the version");
            for (const auto &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
                if (!QFile::copy(m_path + end, copy + end))
                    qFatal("cannot copy the test's workspace");
            }
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        return copy;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"

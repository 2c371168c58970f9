// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"
#include "support/jsontext.h"
#include "support/randomgraph.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using store::Journal;
using testsupport::jsonOf;

namespace {

// As a column of a test: a ChangeBody itself cannot be compared.
struct Happened {
    ChangeBody body;
};

/// A hub on a workspace file.
struct Workspace {
    ManualClock clock{Timestamp::fromTicks(638'500'000'000'000'000)};
    SeededIds ids{5};
    std::unique_ptr<Journal> journal{};
    std::unique_ptr<Hub> hub{};

    explicit Workspace(const QString &path)
    {
        auto opened = Journal::open(path);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toString()));
        journal = *std::move(opened);
        auto state = journal->load();
        if (!state)
            qFatal("%s", qPrintable(state.error().toString()));
        hub = std::make_unique<Hub>(*std::move(state), Surroundings{clock, ids}, journal.get());
    }
};

TwinId id(const QString &name)
{
    return TwinId::parse(name).value();
}

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

} // namespace

class TestGraphJournal : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"demo.twins"_s);
    }

    void staysEqualThroughCompactingAndReopening()
    {
        testsupport::RandomJson random(31);
        State last;
        for (int round = 0; round < 8; ++round) {
            Workspace workspace(m_path);
            QVERIFY(workspace.hub->state() == last);
            std::vector<std::pair<Command, Cause>> commands;
            for (int i = 0; i < 200; ++i)
                commands.emplace_back(testsupport::randomGraphCommand(random, workspace.hub->state()),
                                      Cause{});
            (void)workspace.hub->submit(commands);
            last = workspace.hub->state();
            if (round % 2)
                QVERIFY_RESULT(workspace.journal->compact(last, {.maxChanges = 20}, workspace.clock.now()));
        }
        QCOMPARE_GT(last.graph().relationshipCount(), 0);
        QCOMPARE_GT(last.graph().twins().size(), 0);
    }

    void keepsNumberTextsAndEtags_data()
    {
        QTest::addColumn<bool>("compacted");
        QTest::newRow("from the changes") << false;
        QTest::newRow("from the snapshot") << true;
    }
    void keepsNumberTextsAndEtags()
    {
        QFETCH(const bool, compacted);
        const Json body =
            jsonOf(R"({"z":21.80,"a":1e3,"c":{"$metadata":{}},"$metadata":{"$model":"dtmi:a;1"}})");
        State before;
        {
            Workspace workspace(m_path);
            QVERIFY_RESULT(workspace.hub->submit(PutLogicalTwin{.id = id(u"a"_s), .body = body}));
            QVERIFY_RESULT(
                workspace.hub->submit(PutLogicalTwin{.id = id(u"b"_s), .body = Json::emptyObject()}));
            QVERIFY_RESULT(workspace.hub->submit(PutRelationship{
                id(u"a"_s), u"e/1"_s, jsonOf(R"({"$targetId":"b","$relationshipName":"r","w":2.0})")}));
            before = workspace.hub->state();
            if (compacted)
                QVERIFY_RESULT(workspace.journal->compact(before, {.maxChanges = 0}, workspace.clock.now()));
        }
        Workspace again(m_path);
        QVERIFY(again.hub->state() == before);
        QVERIFY(Json::identical(writableDocument(*again.hub->state().graph().twin(id(u"a"_s))), body));
        const auto edge = again.hub->state().graph().relationship(id(u"a"_s), u"e/1");
        QVERIFY(Json::identical(edge->properties, jsonOf(R"({"w":2.0})")));
    }

    void aWorkspaceOfTheFirstFormatIsReadAndGoesOn()
    {
        {
            Workspace workspace(m_path);
            QVERIFY_RESULT(workspace.hub->submit(CreateIdentity{.id = id(u"dev"_s)}));
        }
        runSql(m_path, {u"DROP TABLE node"_s, u"PRAGMA user_version = 1"_s});
        State before;
        {
            Workspace workspace(m_path);
            QVERIFY(workspace.hub->state().find(id(u"dev"_s)));
            QVERIFY_RESULT(
                workspace.hub->submit(PutLogicalTwin{.id = id(u"hq"_s), .body = Json::emptyObject()}));
            before = workspace.hub->state();
            QVERIFY_RESULT(workspace.journal->compact(before, {}, workspace.clock.now()));
        }
        Workspace again(m_path);
        QVERIFY(again.hub->state() == before);
    }

    void aChangeThatDoesNotFitIsDamage_data()
    {
        QTest::addColumn<Happened>("happened");
        const auto edge = std::make_shared<const Relationship>(
            Relationship{.id = u"e"_s, .source = id(u"dev"_s), .target = id(u"nobody"_s)});
        QTest::newRow("a relationship to nobody") << Happened{RelationshipWritten{edge, {}}};
        QTest::newRow("the end of no relationship") << Happened{RelationshipDeleted{u"e"_s, {}}};
        QTest::newRow("the end of no twin") << Happened{LogicalTwinDeleted{}};
        QTest::newRow("a twin in the place of a device") << Happened{
            LogicalTwinWritten{std::make_shared<const LogicalTwin>(LogicalTwin{.id = id(u"dev"_s)}), {}}};
    }
    void aChangeThatDoesNotFitIsDamage()
    {
        QFETCH(const Happened, happened);
        {
            Workspace workspace(m_path);
            QVERIFY_RESULT(workspace.hub->submit(CreateIdentity{.id = id(u"dev"_s)}));
            const Change change{.number = 2,
                                .time = workspace.clock.now(),
                                .cause = {},
                                .id = id(u"dev"_s),
                                .body = happened.body};
            QVERIFY_RESULT(workspace.journal->append({&change, 1}));
        }
        auto journal = Journal::open(m_path);
        QVERIFY_RESULT(journal);
        const auto state = (*journal)->load();
        QVERIFY(!state);
        QCOMPARE(state.error().code, ErrorCode::StoreCorrupt);
        QVERIFY(state.error().detail.contains(u"change 2"));
    }

    void theHistoryOfATwinHasItsRelationships()
    {
        Workspace workspace(m_path);
        QVERIFY_RESULT(workspace.hub->submit(CreateIdentity{.id = id(u"dev"_s)}));
        QVERIFY_RESULT(workspace.hub->submit(PutLogicalTwin{.id = id(u"hq"_s), .body = Json::emptyObject()}));
        QVERIFY_RESULT(workspace.hub->submit(PutRelationship{
            id(u"hq"_s), u"e"_s, jsonOf(R"({"$targetId":"dev","$relationshipName":"has"})")}));
        QVERIFY_RESULT(workspace.hub->submit(DeleteIdentity{.id = id(u"dev"_s)}));

        const auto history = workspace.journal->history(id(u"hq"_s), 0, 10);
        QVERIFY_RESULT(history);
        QCOMPARE(history->size(), 3);
        QCOMPARE(std::get<RelationshipDeleted>(history->first().body).relationshipId, u"e"_s);
        QCOMPARE(std::get<RelationshipWritten>(history->at(1).body).relationship->target, id(u"dev"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestGraphJournal)
#include "tst_graphjournal.moc"

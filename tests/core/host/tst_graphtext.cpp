// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/modellibrary.h"
#include "dtdl/modelsource.h"
#include "host/graphtext.h"
#include "host/workspace.h"
#include "hub/graphconformance.h"
#include "support/jsontext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::host;

namespace {

constexpr const char *Small = R"({
  "twins": [{"$dtId": "house", "name": "Home"}, {"$dtId": "attic"}],
  "relationships": [
    {"$edgeId": "e1", "$sourceId": "house", "$targetId": "attic", "$relationshipName": "contains", "since": 2020},
    {"$relationshipId": "e2", "$sourceId": "attic", "$targetId": "house", "$relationship": "partOf"}]
})";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return file.readAll();
}

} // namespace

class TestGraphText : public QObject
{
    Q_OBJECT
private slots:
    void readsTwinsAndRelationshipsInEitherDialect()
    {
        const auto commands = readGraph(Small);
        QVERIFY_RESULT(commands);
        QCOMPARE(commands->size(), 4);
        Hub hub(State(), {m_clock, m_ids}, nullptr);
        for (const auto &command : *commands)
            QVERIFY_RESULT(hub.submit(command));
        QCOMPARE(hub.state().graph().twins().size(), 2);
        const auto edge = hub.state().graph().relationship(*TwinId::parse(u"attic"), u"e2");
        QVERIFY(edge);
        QVERIFY(edge->name == "partOf"sv);
    }

    void whatIsWrittenIsTheSameGraph()
    {
        Hub first(State(), {m_clock, m_ids}, nullptr);
        QVERIFY_RESULT(first.submit(CreateIdentity{.id = *TwinId::parse(u"lamp")}, {}));
        QByteArray text(Small);
        text.replace("\"$targetId\": \"attic\"", "\"$targetId\": \"lamp\"");
        const auto plan = planGraph(text, first.state(), {m_clock, m_ids});
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->twins, 2);
        QCOMPARE(plan->relationships, 2);
        QCOMPARE(plan->replaced, 0);
        QVERIFY(first.state().graph().twins().isEmpty()); // nothing happens by itself
        for (const auto &command : plan->commands)
            QVERIFY_RESULT(first.submit(command));
        const QByteArray written = writeGraph(first.state());
        Hub second(State(), {m_clock, m_ids}, nullptr);
        QVERIFY_RESULT(second.submit(CreateIdentity{.id = *TwinId::parse(u"lamp")}, {}));
        const auto again = planGraph(written, second.state(), {m_clock, m_ids});
        QVERIFY_RESULT(again);
        for (const auto &command : again->commands)
            QVERIFY_RESULT(second.submit(command));
        QCOMPARE(writeGraph(second.state()), written);
        QCOMPARE(planGraph(written, second.state(), {m_clock, m_ids})->replaced, 4);
        QCOMPARE(second.state().graph().relationship(*TwinId::parse(u"house"), u"e1")->properties,
                 testsupport::jsonOf(R"({"since": 2020})"));
    }

    void aGraphThatTheHubRefusesChangesNothing()
    {
        const Hub hub(State(), {m_clock, m_ids}, nullptr);
        QByteArray text(Small);
        text.replace("\"$targetId\": \"house\"", "\"$targetId\": \"nobody\"");
        const auto plan = planGraph(text, hub.state(), {m_clock, m_ids});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::TargetTwinNotFound);
        QVERIFY2(plan.error().place.startsWith(u"/relationships/1"), qPrintable(plan.error().place));
        QCOMPARE(planGraph("[]", hub.state(), {m_clock, m_ids}).error().code, ErrorCode::NotObject);
    }

    void faultsAreLocated_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QByteArray>("marked");
        const auto row = [](const char *name, const char *from, const char *to, const char *rule,
                            const char *place, const char *marked) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(rule)
                                << QString::fromUtf8(place) << QByteArray(marked);
        };
        row("an id that can be none", R"("house", "name")", R"("a house", "name")", "id-invalid",
            "/twins/0/$dtId", R"("a house")");
        row("a name that is none", R"("name")", R"("na me")", "graph-member", "/twins/0/na me", R"("Home")");
        row("a reserved name", R"("since")", R"("$since")", "graph-member", "/relationships/0/$since",
            "2020");
        row("no name", R"("$relationship")", R"("name")", "graph-member",
            "/relationships/1/$relationshipName",
            R"({"$relationshipId": "e2", "$sourceId": "attic", "$targetId": "house", "name": "partOf"})");
    }
    void faultsAreLocated()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, rule);
        QFETCH(const QString, place);
        QFETCH(const QByteArray, marked);
        QByteArray text(Small);
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        const auto commands = readGraph(text);
        QVERIFY(!commands);
        QCOMPARE(commands.error().name(), rule);
        QCOMPARE(commands.error().place, place);
        QVERIFY(commands.error().hasAt);
        QCOMPARE(text.mid(commands.error().at.offset, commands.error().at.length), marked);
    }

    void aBrokenGraphMakesNoFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"w.twinscope"_s);
        const auto workspace =
            openWorkspace({.path = path, .sceneText = demoScene(), .graphText = "{\"twins\": [1]}"},
                          {m_clock, m_ids}, nullptr);
        QVERIFY(!workspace);
        QVERIFY(!QFile::exists(path));
    }

    void theDemoGraphFitsItsModels()
    {
        const auto workspace = openWorkspace(
            {.sceneText = demoScene(), .graphText = contentOf(QStringLiteral(GRAPHS_DIR) + u"/demo.json"_s)},
            {m_clock, m_ids}, nullptr);
        QVERIFY_RESULT(workspace);
        const auto source = dtdl::ModelSource::fromText(QStringLiteral(MODELS_DIR));
        QVERIFY_RESULT(source);
        const auto library = dtdl::ModelLibrary::build(dtdl::readSource(*source, 0).texts);
        const Graph &graph = workspace->state.graph();
        QCOMPARE_GT(graph.twins().size(), 5);
        for (const auto &record : workspace->state.records())
            QVERIFY2(!graph.incoming(record->id()).isEmpty(), qPrintable(record->id().toString()));
        for (const auto &twin : graph.twins()) {
            const auto judged = conformanceOf(workspace->state, twin->id, library.get());
            QVERIFY2(judged.status == dtdl::ConformanceStatus::Conformant, qPrintable(twin->id.toString()));
        }
    }

private:
    static QByteArray demoScene() { return contentOf(QStringLiteral(SCENES_DIR) + u"/demo.json"_s); }

    ManualClock m_clock{*Timestamp::parse(u"2026-01-15T06:00:00Z")};
    SeededIds m_ids{7};
};

QTEST_GUILESS_MAIN(TestGraphText)
#include "tst_graphtext.moc"

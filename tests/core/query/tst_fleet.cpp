// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Three ways to the same answer: documents as a service hands them out, the records of the hub, and a fleet
// with indexes that follows the hub.
#include "query/explain.h"
#include "query/livequery.h"
#include "query/run.h"
#include "support/jsontext.h"
#include "support/queryfleet.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::query;
using testsupport::QueryFleet;

namespace {

Query parsed(const std::string &text)
{
    const auto query = Query::parse(QByteArrayView(text.data(), qsizetype(text.size())));
    if (!query)
        qFatal("%s: %s", text.c_str(), qPrintable(query.error().toString()));
    return *query;
}

Documents documentsOf(const State &state)
{
    std::vector<Json> twins;
    for (const auto &record : state.records())
        twins.push_back(twinDocument(*record));
    return Documents::fromJson(Json::array(std::move(twins))).value();
}

std::vector<Json> rowsOf(const Result<Page> &page)
{
    return page.value().rows;
}

QSet<TwinId> idsOf(const std::vector<Json> &rows)
{
    QSet<TwinId> ids;
    for (const auto &row : rows)
        ids.insert(TwinId::parse(row["deviceId"sv].toString(), row["moduleId"sv].toString()).value());
    return ids;
}

} // namespace

class TestFleet : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void recordsDocumentsAndIndexesGiveTheSameAnswer_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void recordsDocumentsAndIndexesGiveTheSameAnswer()
    {
        QFETCH(quint64, seed);
        QueryFleet source(seed);
        Fleet fleet;
        int found = 0;
        int indexed = 0;
        for (int round = 0; round < 40; ++round) {
            for (int i = 0; i < 20; ++i)
                source.step();
            fleet.follow(source.takeChanges());
            const Documents documents = documentsOf(source.state());
            for (int i = 0; i < 10; ++i) {
                const Query query = parsed(source.query());
                fleet.addIndexes(query);
                const auto expected = rowsOf(run(query, documents.rows(query.collection()), WholeAnswer));
                QVERIFY2(rowsOf(run(query, source.state(), WholeAnswer)) == expected,
                         query.text().constData());
                QVERIFY2(rowsOf(run(query, fleet, WholeAnswer)) == expected, query.text().constData());
                const auto &table = fleet.table(query.collection());
                if (!query.isAggregated() && query.selection().isStar() && !query.selection().top) {
                    const auto chosen = selectedSlots(query, table);
                    QCOMPARE(chosen.size(), expected.size());
                    for (std::size_t row = 0; row < chosen.size(); ++row)
                        QCOMPARE(twinDocument(*table.record(chosen[row])), expected[row]);
                }
                found += !expected.empty();
                indexed += !explain(query, fleet.table(query.collection())).indexed.empty();
            }
        }
        QCOMPARE_GT(found, 100); // else the queries are not worth it
        QCOMPARE_GT(indexed, 40);
    }

    void aFleetThatFollowsEqualsAFreshOne()
    {
        QueryFleet source(77);
        Fleet following;
        const Query query =
            parsed("SELECT * FROM devices WHERE tags.floor >= 1 OR STARTSWITH(tags.site, 'x')");
        following.addIndexes(query);
        for (int i = 0; i < 3000; ++i) {
            source.step();
            following.follow(source.takeChanges());
            if (i % 100 == 0)
                QVERIFY(rowsOf(run(query, following, WholeAnswer)) ==
                        rowsOf(run(query, Fleet(source.state()), WholeAnswer)));
        }
    }

    void aLiveQueryTellsWhatCameWentAndChanged_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("tags") << QByteArray("SELECT * FROM devices WHERE tags.site = 'x' OR tags.floor < 3");
        QTest::newRow("modules") << QByteArray("SELECT * FROM devices.modules WHERE status = 'enabled'");
        QTest::newRow("all") << QByteArray("SELECT * FROM devices");
        QTest::newRow("identity") << QByteArray("SELECT * FROM devices WHERE connectionState = 'Connected'");
    }
    void aLiveQueryTellsWhatCameWentAndChanged()
    {
        QFETCH(QByteArray, text);
        QueryFleet source(9);
        for (int i = 0; i < 200; ++i)
            source.step();
        (void)source.takeChanges();
        LiveQuery live(parsed(text.toStdString()));
        auto selection = idsOf(rowsOf(run(live.query(), source.state(), WholeAnswer)));
        int updates = 0;
        for (int i = 0; i < 300; ++i) {
            const auto before = selection;
            const State old = source.state();
            for (int j = 0; j < 3; ++j)
                source.step();
            const auto update = live.follow(source.takeChanges());
            const auto now = idsOf(rowsOf(run(live.query(), source.state(), WholeAnswer)));
            for (const auto &id : update.entered) {
                QVERIFY(!before.contains(id));
                selection.insert(id);
            }
            for (const auto &id : update.left)
                QVERIFY(selection.remove(id));
            QCOMPARE(selection, now);
            for (const auto &id : before &now)
                QCOMPARE(std::count(update.changed.begin(), update.changed.end(), id),
                         old.find(id) == source.state().find(id) ? 0 : 1);
            for (const auto &id : update.changed)
                QVERIFY(before.contains(id) && now.contains(id));
            updates += !update.isEmpty();
        }
        QCOMPARE_GT(updates, 20);
    }

    void anIndexIsUsedOnlyWhenItLeavesMostRowsOut()
    {
        SeededIds ids(1);
        ManualClock clock{Timestamp()};
        Hub hub({}, {clock, ids}, nullptr);
        for (int i = 0; i < 100; ++i)
            (void)hub.submit(
                CreateIdentity{.id = TwinId::parse(u"d%1"_s.arg(i)).value(),
                               .spec = {},
                               .tags = Json::object({{"even", Json(i % 2 == 0)}, {"number", Json(i)}}),
                               .desired = {}});
        Fleet fleet(hub.state());
        const auto looked = [&fleet](const std::string &condition) {
            const Query query = parsed("SELECT * FROM devices WHERE " + condition);
            fleet.addIndexes(query);
            return explain(query, fleet.table(Collection::Devices)).looked;
        };
        QCOMPARE(looked("tags.even = true"), 100);
        QCOMPARE(looked("tags.number = 7"), 1);
        QCOMPARE(looked("7 = tags.number"), 1);
        QCOMPARE(looked("tags.number = 7 AND tags.even = true"), 1);
        QCOMPARE(looked("tags.number = 7 OR tags.number = 8"), 2);
        QCOMPARE(looked("tags.number = 7 OR tags.even = true"), 100);
        QCOMPARE(looked("tags.number >= 90"), 10);
        QCOMPARE(looked("tags.number < 5 AND tags.number > 2"), 5);
        QCOMPARE(looked("tags.number > 2"), 100);
        QCOMPARE(looked("tags.number IN [1, 2, 'x']"), 2);
        QCOMPARE(looked("NOT tags.number = 7"), 100);
        QCOMPARE(looked("IS_DEFINED(tags.nothing)"), 0);
        QCOMPARE(looked("STARTSWITH(deviceId, 'd9')"), 11);
    }

    void aPathThatIsAskedTwiceGetsAnIndexAndTheOldestLosesIt()
    {
        Fleet fleet;
        const auto ask = [&fleet](int number) {
            fleet.noteAsked(parsed("SELECT * FROM devices WHERE tags.t" + std::to_string(number) + " = 1"));
        };
        const auto &indexes = fleet.table(Collection::Devices).indexes();
        ask(0);
        QCOMPARE(indexes.size(), 0u);
        ask(0);
        QCOMPARE(indexes.size(), 1u);
        for (int i = 1; i <= int(Fleet::MaxLearnt); ++i) {
            ask(i);
            ask(i);
        }
        QCOMPARE(indexes.size(), Fleet::MaxLearnt);
        QVERIFY(std::none_of(indexes.begin(), indexes.end(),
                             [](const ColumnIndex &index) { return index.path().names[1] == "t0"sv; }));
    }

    void valuesThatNoTwinHasAnyMoreAreForgotten()
    {
        SeededIds ids(1);
        ManualClock clock{Timestamp()};
        Hub hub({}, {clock, ids}, nullptr);
        const TwinId id = TwinId::parse(u"d"_s).value();
        Fleet fleet;
        hub.setListener([&fleet](const Changes &changes) { fleet.follow(changes); });
        (void)hub.submit(CreateIdentity{.id = id, .spec = {}, .tags = {}, .desired = {}});
        fleet.addIndexes(parsed("SELECT * FROM devices WHERE tags.n > 1"));
        for (int i = 0; i < 5000; ++i)
            (void)hub.submit(PatchTwin{
                .id = id, .body = Json::object({{"tags", Json::object({{"n", Json(i)}})}}), .ifMatch = {}});
        QCOMPARE(rowsOf(run(parsed("SELECT * FROM devices WHERE tags.n = 4999"), fleet, WholeAnswer)).size(),
                 1u);
        QCOMPARE(rowsOf(run(parsed("SELECT * FROM devices WHERE tags.n < 4999"), fleet, WholeAnswer)).size(),
                 0u);
        QCOMPARE_LT(fleet.table(Collection::Devices).indexes()[0].valueCount(), 2100u);
    }
};

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"

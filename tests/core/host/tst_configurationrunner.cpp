// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Automatic configurations of devices and modules: the rules of the hub, and who keeps them on the twins.
// Deployments of IoT Edge: tst_deployments.
#include "host/configurationrunner.h"
#include "json/writer.h"
#include "query/run.h"
#include "store/rows.h"
#include "support/directdoor.h"
#include "support/jsontext.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::DirectDoor;
using testsupport::jsonOf;

namespace {

/// Devices "a" and "b" on site 1, "c" on site 2, a module of "a", and what keeps configurations on them.
struct World {
    DirectDoor door;
    std::optional<host::ConfigurationRunner> runner{std::in_place, door};

    World()
    {
        for (const auto &[name, site] : {std::pair(u"a", 1), std::pair(u"b", 1), std::pair(u"c", 2)})
            (void)door.perform(CreateIdentity{.id = id(name), .tags = Json::object({{"site", Json(site)}})});
        (void)door.perform(CreateIdentity{.id = id(u"a/m")});
        tick();
    }
    ~World()
    {
        Q_ASSERT(door.store.replayed() == door.state());
        for (const auto &record : door.state().records())
            Q_ASSERT(recordFromJson(toJson(*record)).value() == *record);
    }

    static TwinId id(QStringView path) { return *TwinId::parsePath(path); }
    void tick()
    {
        runner->tick();
        door.flush();
    }
    Result<Reply> put(const QString &name, const QString &condition, int priority, const char *values,
                      const QString &ifMatch = {})
    {
        return door.perform(
            PutConfiguration{.spec = specOf(name, condition, priority, values), .ifMatch = ifMatch});
    }
    static ConfigurationSpec specOf(const QString &name, const QString &condition, int priority,
                                    const char *values)
    {
        return {.id = name,
                .content = Json::object({{"deviceContent", jsonOf(values)}}),
                .targetCondition = condition,
                .priority = priority};
    }
    Result<Reply> tag(QStringView path, const char *tags)
    {
        return door.perform(PatchTwin{.id = id(path), .body = Json::object({{"tags", jsonOf(tags)}})});
    }
    Json desired(QStringView path) const { return door.state().find(id(path))->twin.desired.values; }
    Json status(QStringView path, std::string_view name) const
    {
        return door.state().find(id(path))->identity->configurations[name]["status"sv];
    }
    fleet::ConfigurationCounts counts(const QString &name) const
    {
        return fleet::configurationCounts(door.state()).value(name);
    }
};

using Counts = fleet::ConfigurationCounts;

} // namespace

class TestConfigurationRunner : public QObject
{
    Q_OBJECT
private slots:
    void setsWhatItAsksOnTheTwinsThatTheConditionNames()
    {
        World world;
        QVERIFY_RESULT(world.put(u"heat"_s, u"tags.site = 1"_s, 1, R"({"properties.desired.level": 7})"));
        QVERIFY(world.runner->isBusy());
        world.tick();
        world.tick(); // looks once more at what it wrote
        QVERIFY(!world.runner->isBusy());
        QCOMPARE(world.desired(u"a"), jsonOf(R"({"level": 7})"));
        QCOMPARE(world.desired(u"c"), Json::emptyObject());
        QCOMPARE(world.status(u"a", "heat"sv), Json("Applied"sv));
        QCOMPARE(world.counts(u"heat"_s), (Counts{2, 2}));
        const Json document = twinDocument(*world.door.state().find(World::id(u"a")));
        QCOMPARE(document["configurations"sv], jsonOf(R"({"heat": {"status": "Applied"}})"));
        QVERIFY(!twinDocument(*world.door.state().find(World::id(u"c"))).contains("configurations"sv));
        const auto query = query::Query::parse(
            "SELECT deviceId FROM devices WHERE configurations.[[heat]].status = 'Applied'");
        QVERIFY_RESULT(query);
        QCOMPARE(query::run(*query, world.door.state(), query::WholeAnswer)->rows.size(), 2u);
    }

    void followsTheTagsOfATwin()
    {
        World world;
        QVERIFY_RESULT(world.put(u"heat"_s, u"tags.site = 1"_s, 1, R"({"properties.desired.level": 7})"));
        world.tick();
        QVERIFY_RESULT(world.tag(u"c", R"({"site": 1})"));
        world.tick();
        QCOMPARE(world.desired(u"c"), jsonOf(R"({"level": 7})"));
        QVERIFY_RESULT(world.tag(u"a", R"({"site": 3})"));
        world.tick();
        QCOMPARE(world.desired(u"a"), jsonOf(R"({"level": 7})")); // what was set stays
        QCOMPARE(world.counts(u"heat"_s), (Counts{2, 2}));
        (void)world.door.perform(CreateIdentity{.id = World::id(u"d"), .tags = jsonOf(R"({"site": 1})")});
        world.tick();
        QCOMPARE(world.desired(u"d"), jsonOf(R"({"level": 7})"));
    }

    void theHighestPriorityWinsByProperty()
    {
        World world;
        QVERIFY_RESULT(world.put(
            u"low"_s, u"*"_s, 1,
            R"({"properties.desired.level": 1, "properties.desired.fan": {"on": true, "rpm": 5}})"));
        QVERIFY_RESULT(world.put(u"high"_s, u"tags.site = 1"_s, 10,
                                 R"({"properties.desired.level": 9, "properties.desired.fan.rpm": 8})"));
        world.tick();
        QCOMPARE(world.desired(u"a"), jsonOf(R"({"level": 9, "fan": {"on": true, "rpm": 8}})"));
        QCOMPARE(world.desired(u"c"), jsonOf(R"({"level": 1, "fan": {"on": true, "rpm": 5}})"));
        QCOMPARE(world.counts(u"low"_s), (Counts{3, 3}));
        QCOMPARE(world.counts(u"high"_s), (Counts{2, 2}));
        QVERIFY_RESULT(
            world.door.perform(DeleteConfiguration{.configurationId = u"high"_s, .ifMatch = u"*"_s}));
        world.tick();
        QCOMPARE(world.desired(u"a"), world.desired(u"c")); // the next one takes over
        QCOMPARE(world.status(u"a", "high"sv), Json());
    }

    void amongEqualPrioritiesTheNewerOneWins()
    {
        World world;
        QVERIFY_RESULT(world.put(u"z"_s, u"*"_s, 1, R"({"properties.desired.level": 1})"));
        world.door.clockByHand.advanceMSecs(1000);
        QVERIFY_RESULT(world.put(u"a"_s, u"*"_s, 1, R"({"properties.desired.level": 2})"));
        world.tick();
        QCOMPARE(world.desired(u"b"), jsonOf(R"({"level": 2})"));
        auto raised = World::specOf(u"z"_s, u"*"_s, 2, R"({"properties.desired.level": 1})");
        QVERIFY_RESULT(world.door.perform(PutConfiguration{.spec = raised, .ifMatch = u"*"_s}));
        world.tick();
        QCOMPARE(world.desired(u"b"), jsonOf(R"({"level": 1})"));
    }

    void whatIsChangedByHandStaysUntilAnotherOneTargets()
    {
        World world;
        QVERIFY_RESULT(world.put(u"heat"_s, u"*"_s, 1, R"({"properties.desired.level": 7})"));
        world.tick();
        QVERIFY_RESULT(world.door.perform(PatchTwin{
            .id = World::id(u"a"), .body = jsonOf(R"({"properties": {"desired": {"level": 3}}})")}));
        world.tick();
        QCOMPARE(world.desired(u"a"), jsonOf(R"({"level": 3})"));
        QVERIFY_RESULT(world.put(u"more"_s, u"*"_s, 1, R"({"properties.desired.fan": 1})"));
        world.tick();
        QCOMPARE(world.desired(u"a"), jsonOf(R"({"level": 7, "fan": 1})"));
    }

    void aTwinThatCannotTakeItIsTargetedOnly()
    {
        World world;
        const QByteArray much(4000, 'x');
        QByteArray values = "{";
        for (int i = 0; i < 7; ++i)
            values += (i ? ",\"properties.desired.v" : "\"properties.desired.v") + QByteArray::number(i) +
                      "\":\"" + much + '"';
        QVERIFY_RESULT(world.put(u"large"_s, u"*"_s, 1, QByteArray(values + '}').constData()));
        QVERIFY_RESULT(world.door.perform(PatchTwin{
            .id = World::id(u"a"),
            .body = Json::object(
                {{"properties",
                  Json::object({{"desired", Json::object({{"w", Json(QString::fromLatin1(much))},
                                                          {"x", Json(QString::fromLatin1(much))}})}})}})}));
        world.tick();
        QCOMPARE(world.status(u"a", "large"sv), Json("Targeted"sv));
        QCOMPARE(world.status(u"b", "large"sv), Json("Applied"sv));
        QCOMPARE(world.counts(u"large"_s), (Counts{3, 2}));
        QVERIFY(!world.runner->isBusy() || (world.tick(), !world.runner->isBusy())); // not again and again
    }

    void modulesHaveConfigurationsOfTheirOwn()
    {
        World world;
        ConfigurationSpec spec{.id = u"mod"_s,
                               .content = jsonOf(R"({"moduleContent": {"properties.desired.n": 1}})"),
                               .targetCondition = u"FROM devices.modules WHERE moduleId = 'm'"_s};
        QVERIFY_RESULT(fleet::checkQueries(spec));
        QVERIFY_RESULT(world.door.perform(PutConfiguration{.spec = spec}));
        world.tick();
        QCOMPARE(world.desired(u"a/m"), jsonOf(R"({"n": 1})"));
        QCOMPARE(world.desired(u"a"), Json::emptyObject());
        spec.targetCondition = u"*"_s;
        QCOMPARE(fleet::checkQueries(spec).error().place, u"/targetCondition"_s);
    }

    void twoThatUndoEachOtherDoNotKeepTheHubBusy()
    {
        World world;
        QVERIFY_RESULT(world.put(u"one"_s,
                                 u"properties.desired.mode = 2 OR NOT is_defined(properties.desired.mode)"_s,
                                 1, R"({"properties.desired.mode": 1})"));
        QVERIFY_RESULT(
            world.put(u"two"_s, u"properties.desired.mode = 1"_s, 1, R"({"properties.desired.mode": 2})"));
        const quint64 before = world.door.state().number();
        for (int i = 0; i < 10; ++i)
            world.tick();
        QCOMPARE_LE(world.door.state().number() - before, 10u * 3 * 2);
    }

    void goesOnAfterAStart()
    {
        World world;
        QVERIFY_RESULT(world.put(u"heat"_s, u"*"_s, 1, R"({"properties.desired.level": 7})"));
        world.runner.reset(); // before a twin was looked at
        world.runner.emplace(world.door);
        world.tick();
        QCOMPARE(world.counts(u"heat"_s), (Counts{3, 3}));
        world.runner.reset();
        QVERIFY_RESULT(world.door.perform(DeleteConfiguration{.configurationId = u"heat"_s}));
        world.runner.emplace(world.door);
        world.tick();
        QCOMPARE(world.status(u"a", "heat"sv), Json());
    }

    void aLargeFleetIsDoneInPieces()
    {
        World world;
        const int many = host::ConfigurationRunner::WritesAtOnce * 3;
        for (int i = 0; i < many; ++i)
            (void)world.door.perform(CreateIdentity{.id = World::id(u"n%1"_s.arg(i))});
        QVERIFY_RESULT(world.put(u"heat"_s, u"*"_s, 1, R"({"properties.desired.level": 7})"));
        world.runner->tick();
        QCOMPARE_LE(world.counts(u"heat"_s).applied, qint64(host::ConfigurationRunner::WritesAtOnce));
        world.door.flush(); // the rest follows without a tick
        QCOMPARE(world.counts(u"heat"_s), (Counts{many + 3, many + 3}));
    }

    void isKeptInTheSnapshot()
    {
        World world;
        QVERIFY_RESULT(world.put(u"heat"_s, u"*"_s, 1, R"({"properties.desired.level": 7})"));
        world.tick();
        const auto kept = store::snapshotConfigurations(store::snapshotToJson(world.door.state()));
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept[0] == *world.door.state().configurations().constFind(u"heat"_s));
    }

    void changesAreTakenBack()
    {
        World world;
        QVERIFY_RESULT(world.put(u"heat"_s, u"*"_s, 1, R"({"properties.desired.level": 7})"));
        world.door.store.failing = true;
        const auto failed =
            world.put(u"heat"_s, u"tags.site = 1"_s, 2, R"({"properties.desired.level": 7})", u"*"_s);
        world.door.store.failing = false;
        QVERIFY(!failed);
        QCOMPARE(world.door.state().configurations()[u"heat"_s].spec.priority, 1);
    }

    void isChangedOnlyByWhoKnowsIt()
    {
        World world;
        const char *values = R"({"properties.desired.level": 7})";
        QVERIFY_RESULT(world.put(u"heat"_s, u"*"_s, 1, values));
        QCOMPARE(world.put(u"heat"_s, u"*"_s, 1, values).error().code, ErrorCode::ConfigurationExists);
        QCOMPARE(world.put(u"cold"_s, u"*"_s, 1, values, u"*"_s).error().code,
                 ErrorCode::ConfigurationNotFound);
        const QString etag = world.door.state().configurations()[u"heat"_s].etagText();
        QVERIFY_RESULT(world.put(u"heat"_s, u"*"_s, 2, values, u'"' + etag + u'"'));
        QCOMPARE(world.put(u"heat"_s, u"*"_s, 3, values, etag).error().code, ErrorCode::Etag);
        QCOMPARE(world.put(u"heat"_s, u"*"_s, 2, R"({"properties.desired.level": 8})", u"*"_s).error().place,
                 u"/content"_s);
        QCOMPARE(world.door.perform(DeleteConfiguration{.configurationId = u"heat"_s, .ifMatch = etag})
                     .error()
                     .code,
                 ErrorCode::Etag);
        QCOMPARE(world.door.perform(DeleteConfiguration{.configurationId = u"cold"_s}).error().code,
                 ErrorCode::ConfigurationNotFound);
        QCOMPARE(world.door.state().configurations().size(), 1);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("place");
        const auto add = [](const char *name, const char *body, const char16_t *place) {
            QTest::newRow(name) << QByteArray(body) << QString::fromUtf16(place);
        };
        add("no id", R"({"content": {"deviceContent": {}}})", u"/id");
        add("upper case", R"({"id": "Heat", "content": {"deviceContent": {}}})", u"/id");
        add("no content", R"({"id": "a"})", u"/content");
        add("two contents", R"({"id": "a", "content": {"deviceContent": {}, "moduleContent": {}}})",
            u"/content");
        add("other content", R"({"id": "a", "content": {"things": {}}})", u"/content");
        add("deployment of nothing", R"({"id": "a", "content": {"modulesContent": {}}})",
            u"/content/modulesContent");
        add("deployment and more",
            R"({"id": "a", "content": {"modulesContent": {"m": {}}, "deviceContent": {}}})", u"/content");
        add("deployment with a path of tags",
            R"({"id": "a", "content": {"modulesContent": {"m": {"tags.a": 1}}}})",
            u"/content/modulesContent/m");
        add("deployment of a module that cannot be",
            R"({"id": "a", "content": {"modulesContent": {"m/n": {}}}})", u"/content/modulesContent/m~1n");
        add("agent that is to run such a module",
            R"({"id": "a", "content": {"modulesContent": {"$edgeAgent": {"properties.desired.modules.a/b": {}}}}})",
            u"/content/modulesContent/a~1b");
        add("deployment over modules",
            R"({"id": "a", "targetCondition": "FROM devices.modules WHERE moduleId = 'm'",
                "content": {"modulesContent": {"m": {}}}})",
            u"/targetCondition");
        add("path of tags", R"({"id": "a", "content": {"deviceContent": {"tags.a": 1}}})",
            u"/content/deviceContent");
        add("empty name", R"({"id": "a", "content": {"deviceContent": {"properties.desired..a": 1}}})",
            u"/content/deviceContent");
        add("all that is no object",
            R"({"id": "a", "content": {"deviceContent": {"properties.desired": 1}}})",
            u"/content/deviceContent");
        add("a name that no twin takes",
            R"({"id": "a", "content": {"deviceContent": {"properties.desired.a$b": 1}}})",
            u"/content/deviceContent/properties/desired/a$b");
        add("priority", R"({"id": "a", "priority": -1, "content": {"deviceContent": {}}})", u"/priority");
        add("priority of half", R"({"id": "a", "priority": 1.5, "content": {"deviceContent": {}}})",
            u"/priority");
        add("labels", R"({"id": "a", "labels": {"x": 1}, "content": {"deviceContent": {}}})", u"/labels");
        add("condition", R"({"id": "a", "targetCondition": "tags.a =", "content": {"deviceContent": {}}})",
            u"/targetCondition");
        add("metric",
            R"({"id": "a", "metrics": {"queries": {"m": "SELECT"}}, "content": {"deviceContent": {}}})",
            u"/metrics/queries/m");
        add("many metrics",
            R"({"id": "a", "content": {"deviceContent": {}}, "metrics": {"queries": {"a": "SELECT * FROM devices",
                "b": "SELECT * FROM devices", "c": "SELECT * FROM devices", "d": "SELECT * FROM devices",
                "e": "SELECT * FROM devices", "f": "SELECT * FROM devices"}}})",
            u"/metrics/queries");
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, place);
        World world;
        const auto spec = configurationSpecOf(jsonOf(body.constData()));
        Result<void> checked = spec ? fleet::checkQueries(*spec) : spec.error();
        if (checked) {
            const auto reply = world.door.perform(PutConfiguration{.spec = *spec});
            QVERIFY(!reply);
            checked = reply.error();
        }
        QCOMPARE(checked.error().place, place);
        QVERIFY(world.door.state().configurations().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConfigurationRunner)
#include "tst_configurationrunner.moc"

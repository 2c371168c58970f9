// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Deployments of IoT Edge: which of them take effect on a device, and what they make of its modules.
#include "host/configurationrunner.h"
#include "hub/deployment.h"
#include "support/directdoor.h"
#include "support/jsontext.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::DirectDoor;
using testsupport::jsonOf;

namespace {

/// The Edge devices "e" and "f" on site 1, the device "d" that is none, and what keeps deployments on them.
struct World {
    DirectDoor door;
    host::ConfigurationRunner runner{door};

    World()
    {
        for (const auto *const name : {u"e", u"f", u"d"})
            (void)door.perform(CreateIdentity{
                .id = id(name), .spec = {.edge = *name != u'd'}, .tags = jsonOf(R"({"site": 1})")});
        tick();
    }
    ~World() { Q_ASSERT(door.store.replayed() == door.state()); }

    static TwinId id(QStringView path) { return *TwinId::parsePath(path); }
    void tick()
    {
        runner.tick();
        door.flush();
    }
    /// Values by module.
    void deploy(const QString &name, int priority, const char *modules, const QString &condition = u"*"_s)
    {
        const ConfigurationSpec spec{.id = name,
                                     .content = Json::object({{"modulesContent", jsonOf(modules)}}),
                                     .targetCondition = condition,
                                     .priority = priority};
        QVERIFY_RESULT(fleet::checkQueries(spec));
        QVERIFY_RESULT(door.perform(PutConfiguration{.spec = spec}));
        tick();
    }
    void remove(const QString &name)
    {
        QVERIFY_RESULT(door.perform(DeleteConfiguration{.configurationId = name}));
        tick();
    }
    Json desired(QStringView path) const
    {
        const auto record = door.state().find(id(path));
        return record ? record->twin.desired.values : Json();
    }
    Json statuses(QStringView path) const { return door.state().find(id(path))->identity->configurations; }
    fleet::ConfigurationCounts counts(const QString &name) const
    {
        return fleet::configurationCounts(door.state()).value(name);
    }
    void report(QStringView path, qint64 version, qint64 code)
    {
        const Json body = Json::object({{"lastDesiredVersion", Json(version)},
                                        {"lastDesiredStatus", Json::object({{"code", Json(code)}})}});
        QVERIFY_RESULT(door.perform(PatchReported{.id = id(path), .body = body}));
    }
};

constexpr auto Base = R"({"$edgeAgent": {"properties.desired": {"modules": {"sensor": {"type": "docker"}}}},
    "$edgeHub": {"properties.desired": {"routes": {"up": "FROM messages INTO $upstream"}}},
    "sensor": {"properties.desired": {"rate": 5, "unit": "C"}}})";
constexpr auto Layer = R"({"$edgeAgent": {"properties.desired.modules.camera": {"type": "docker"}},
    "$edgeHub": {"properties.desired.routes.camera": "FROM camera INTO $upstream"},
    "sensor": {"properties.desired.rate": 9}})";

} // namespace

class TestDeployments : public QObject
{
    Q_OBJECT
private slots:
    void setsTheModulesOfEdgeDevicesAlone()
    {
        World world;
        world.deploy(u"base"_s, 1, Base);
        QCOMPARE(world.desired(u"e/sensor"), jsonOf(R"({"rate": 5, "unit": "C"})"));
        QCOMPARE(world.door.state().find(World::id(u"f/sensor"))->identity->managedBy, u"iotEdge"_s);
        QCOMPARE(world.desired(u"e/$edgeAgent")["modules"sv].size(), 1);
        QVERIFY(world.desired(u"d/sensor").isNull());
        QCOMPARE(world.desired(u"e"), Json::emptyObject());
        QCOMPARE(world.statuses(u"e/$edgeAgent"), jsonOf(R"({"base": {"status": "Applied"}})"));
        QVERIFY(world.statuses(u"e/sensor").isNull()); // the agent's twin tells of it
        QCOMPARE(world.counts(u"base"_s), (fleet::ConfigurationCounts{2, 2}));
    }

    void putsAllOfAModuleInThePlaceOfWhatItHad()
    {
        World world;
        (void)world.door.perform(
            CreateIdentity{.id = World::id(u"e/sensor"), .desired = jsonOf(R"({"rate": 1, "mode": "old"})")});
        world.deploy(u"base"_s, 1, Base);
        QCOMPARE(world.desired(u"e/sensor"), jsonOf(R"({"rate": 5, "unit": "C"})"));
    }

    void aModuleThatIsOnlyRunIsMadeAndKeepsWhatItHas()
    {
        World world;
        const char *modules = R"({"$edgeAgent": {"properties.desired": {"modules": {"plain": {}}}}})";
        world.deploy(u"base"_s, 1, modules);
        QCOMPARE(world.desired(u"e/plain"), Json::emptyObject());
        (void)world.door.perform(CreateIdentity{.id = World::id(u"g"), .spec = {.edge = true}});
        (void)world.door.perform(
            CreateIdentity{.id = World::id(u"g/plain"), .desired = jsonOf(R"({"own": 1})")});
        world.tick();
        QCOMPARE(world.desired(u"g/plain"), jsonOf(R"({"own": 1})"));
    }

    void theHighestPriorityAloneTakesEffect()
    {
        World world;
        world.deploy(u"base"_s, 1, Base);
        world.deploy(u"other"_s, 5, R"({"$edgeAgent": {"properties.desired": {"modules": {}}},
                                        "sensor": {"properties.desired": {"rate": 1}}})");
        QCOMPARE(world.desired(u"e/sensor"), jsonOf(R"({"rate": 1})"));
        QCOMPARE(world.statuses(u"e/$edgeAgent"),
                 jsonOf(R"({"base": {"status": "Targeted"}, "other": {"status": "Applied"}})"));
        QCOMPARE(world.counts(u"base"_s), (fleet::ConfigurationCounts{2, 0}));
        world.remove(u"other"_s); // the next one takes over
        QCOMPARE(world.desired(u"e/sensor"), jsonOf(R"({"rate": 5, "unit": "C"})"));
        world.remove(u"base"_s); // what it has set stays
        QCOMPARE(world.desired(u"e/sensor"), jsonOf(R"({"rate": 5, "unit": "C"})"));
        QVERIFY(world.statuses(u"e/$edgeAgent").isNull());
    }

    void layersLieOnTopByTheirPriority()
    {
        World world;
        world.deploy(u"base"_s, 5, Base);
        world.deploy(u"layer"_s, 7, Layer);
        QCOMPARE(world.desired(u"e/sensor"), jsonOf(R"({"rate": 9, "unit": "C"})"));
        QCOMPARE(world.desired(u"e/$edgeAgent")["modules"sv].size(), 2);
        QCOMPARE(world.desired(u"e/$edgeHub")["routes"sv].size(), 2);
        QVERIFY(world.door.state().contains(World::id(u"e/camera")));
        world.deploy(u"top"_s, 8, R"({"sensor": {"properties.desired.rate": 11}})");
        world.deploy(u"under"_s, 6, R"({"sensor": {"properties.desired.rate": 12}})");
        QCOMPARE(world.desired(u"e/sensor")["rate"sv], Json(11));
        QCOMPARE(world.counts(u"under"_s), (fleet::ConfigurationCounts{2, 2}));
        world.remove(u"layer"_s);
        world.remove(u"top"_s);
        world.remove(u"under"_s);
        QCOMPARE(world.desired(u"e/sensor"), jsonOf(R"({"rate": 5, "unit": "C"})"));
        QCOMPARE(world.desired(u"e/$edgeAgent")["modules"sv].size(), 1);
    }

    void aLayerNeedsADeploymentBelowIt()
    {
        World world;
        world.deploy(u"layer"_s, 1, Layer);
        QCOMPARE(world.statuses(u"e/$edgeAgent"), jsonOf(R"({"layer": {"status": "Targeted"}})"));
        QVERIFY(!world.door.state().contains(World::id(u"e/camera")));
        world.deploy(u"base"_s, 5, Base); // ranks above it
        QCOMPARE(world.desired(u"e/sensor")["rate"sv], Json(5));
        QCOMPARE(world.counts(u"layer"_s), (fleet::ConfigurationCounts{2, 0}));
    }

    void followsTheTagsOfTheDevice()
    {
        World world;
        world.deploy(u"base"_s, 1, Base, u"tags.site = 2"_s);
        QVERIFY(!world.door.state().contains(World::id(u"e/sensor")));
        (void)world.door.perform(
            PatchTwin{.id = World::id(u"e"), .body = jsonOf(R"({"tags": {"site": 2}})")});
        world.tick();
        QCOMPARE(world.desired(u"e/sensor")["rate"sv], Json(5));
        QCOMPARE(world.counts(u"base"_s), (fleet::ConfigurationCounts{1, 1}));
        (void)world.door.perform(
            PatchTwin{.id = World::id(u"e"), .body = jsonOf(R"({"tags": {"site": 1}})")});
        world.tick();
        QCOMPARE(world.counts(u"base"_s), fleet::ConfigurationCounts());
        QCOMPARE(world.desired(u"e/sensor")["rate"sv], Json(5));
    }

    void countsWhatTheRuntimeReportsOfThisVersion()
    {
        World world;
        world.deploy(u"base"_s, 1, Base);
        const qint64 version = world.door.state().find(World::id(u"e/$edgeAgent"))->twin.desired.version;
        world.report(u"e/$edgeAgent", version, 200);
        world.report(u"f/$edgeAgent", version, 406);
        QCOMPARE(world.counts(u"base"_s), (fleet::ConfigurationCounts{2, 2, 1, 1}));
        world.report(u"f/$edgeAgent", version - 1, 200); // of the one before
        QCOMPARE(world.counts(u"base"_s), (fleet::ConfigurationCounts{2, 2, 1, 0}));
    }

    void configurationsOfModulesLieOnTop()
    {
        World world;
        world.deploy(u"base"_s, 1, Base);
        const ConfigurationSpec spec{.id = u"mod"_s,
                                     .content =
                                         jsonOf(R"({"moduleContent": {"properties.desired.unit": "F"}})"),
                                     .targetCondition = u"FROM devices.modules WHERE moduleId = 'sensor'"_s};
        QVERIFY_RESULT(world.door.perform(PutConfiguration{.spec = spec}));
        world.tick();
        QCOMPARE(world.desired(u"e/sensor"), jsonOf(R"({"rate": 5, "unit": "F"})"));
        QCOMPARE(world.statuses(u"e/sensor"), jsonOf(R"({"mod": {"status": "Applied"}})"));
    }

    void aDeviceWithoutRoomForAnotherModuleDoesNotKeepTheHubBusy()
    {
        World world;
        for (int i = 0; i < limits::ModulesPerDevice; ++i)
            (void)world.door.perform(CreateIdentity{.id = World::id(u"e/m%1"_s.arg(i))});
        world.tick();
        world.deploy(u"base"_s, 1, Base);
        world.tick();
        QVERIFY(!world.runner.isBusy());
        QVERIFY(!world.door.state().contains(World::id(u"e/sensor")));
        QCOMPARE(world.desired(u"f/sensor")["rate"sv], Json(5));
    }

    void whatIsAsItShouldBeIsNotWritten()
    {
        World world;
        world.deploy(u"base"_s, 1, Base);
        const qint64 version = world.door.state().find(World::id(u"e/sensor"))->twin.desired.version;
        world.deploy(u"layer"_s, 2, R"({"sensor": {"properties.desired.rate": 5}})");
        QCOMPARE(world.door.state().find(World::id(u"e/sensor"))->twin.desired.version, version);
    }
};

QTEST_GUILESS_MAIN(TestDeployments)
#include "tst_deployments.moc"

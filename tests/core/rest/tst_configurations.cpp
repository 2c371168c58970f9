// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/configurationrunner.h"
#include "json/writer.h"
#include "support/jsontext.h"
#include "support/serviceworld.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::rest;
using testsupport::bodyOf;
using testsupport::errorOf;
using testsupport::jsonOf;

namespace {

/// A service on a hub with two devices on one site and one elsewhere.
struct World {
    testsupport::ServiceWorld service;
    host::ConfigurationRunner runner{service.door};

    World()
    {
        for (const char *name : {"a", "b", "c"}) {
            service.create(name);
            const bool isElsewhere = *name == 'c';
            (void)ask("PATCH", QByteArray("/twins/") + name,
                      isElsewhere ? R"({"tags": {"site": "bern"}})" : R"({"tags": {"site": "zurich"}})");
        }
    }
    Response ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                 const testsupport::ServiceWorld::Lines &lines = {})
    {
        return service.ask(method, path, body, lines);
    }
    void tick()
    {
        runner.tick();
        service.door.flush();
    }
};

constexpr auto Heat = R"({"id": "heat", "schemaVersion": "1.0", "labels": {"by": "us"}, "priority": 10,
    "targetCondition": "tags.site = 'zurich'",
    "content": {"deviceContent": {"properties.desired.heating": {"level": 7}}},
    "metrics": {"queries": {"done": "SELECT deviceId FROM devices WHERE properties.reported.heating.level = 7"}}})";

} // namespace

class TestConfigurations : public QObject
{
    Q_OBJECT
private slots:
    void makesShowsChangesAndRemovesThem()
    {
        World world;
        const Response made = world.ask("PUT", "/configurations/heat", Heat);
        QCOMPARE(made.status, 200);
        QCOMPARE(made.headers.value("ETag"), quoted(bodyOf(made)["etag"sv].toString()));
        world.tick();
        const Json shown = bodyOf(world.ask("GET", "/configurations/heat"));
        QCOMPARE(shown["systemMetrics"sv]["results"sv], jsonOf(R"({"targetedCount": 2, "appliedCount": 2})"));
        QCOMPARE(shown["metrics"sv]["results"sv], jsonOf(R"({"done": 0})"));
        QCOMPARE(shown["content"sv], jsonOf(Heat)["content"sv]);
        QCOMPARE(shown["labels"sv], jsonOf(R"({"by": "us"})"));
        QVERIFY(!shown["createdTimeUtc"sv].isNull());
        const Json twin = bodyOf(world.ask("GET", "/twins/a"));
        QCOMPARE(twin["configurations"sv], jsonOf(R"({"heat": {"status": "Applied"}})"));
        QCOMPARE(twin["properties"sv]["desired"sv]["heating"sv], jsonOf(R"({"level": 7})"));

        QCOMPARE(errorOf(world.ask("PUT", "/configurations/heat", Heat)),
                 QByteArray("ConfigurationAlreadyExists"));
        const QByteArray elsewhere = QByteArray(Heat).replace("zurich", "bern");
        QCOMPARE(world.ask("PUT", "/configurations/heat", elsewhere, {{"If-Match", "\"AAAA\""}}).status, 412);
        QCOMPARE(
            world.ask("PUT", "/configurations/heat", elsewhere, {{"If-Match", made.headers.value("ETag")}})
                .status,
            200);
        world.tick();
        const Json list = bodyOf(world.ask("GET", "/configurations?top=5"));
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at(0)["systemMetrics"sv]["results"sv]["targetedCount"sv], Json(1));

        QCOMPARE(world.ask("DELETE", "/configurations/heat", {}, {{"If-Match", "*"}}).status, 204);
        QCOMPARE(bodyOf(world.ask("GET", "/configurations")), Json::emptyArray());
        world.tick();
        QVERIFY(!bodyOf(world.ask("GET", "/twins/c")).contains("configurations"sv));
    }

    // What the hub says of its own metrics gives the same numbers when it is asked as a query.
    void theQueriesOfItsMetricsAreQueries()
    {
        World world;
        QCOMPARE(world.ask("PUT", "/configurations/heat", Heat).status, 200);
        world.tick();
        const Json metrics = bodyOf(world.ask("GET", "/configurations/heat"))["systemMetrics"sv];
        QCOMPARE(metrics["queries"sv].size(), 2);
        for (const auto &[name, query] : metrics["queries"sv].members()) {
            const auto rows =
                bodyOf(world.ask("POST", "/devices/query", json::write(Json::object({{"query", query}}))));
            QCOMPARE(Json(qint64(rows.size())), metrics["results"sv][name.view()]);
        }
    }

    void triesConditionsAndMetrics()
    {
        World world;
        const Json answer = bodyOf(world.ask("POST", "/configurations/testQueries",
                                             R"({"targetCondition": "tags.site =", "customMetricQueries":
                {"good": "SELECT * FROM devices", "bad": "SELECT * FROM things"}})"));
        QVERIFY(answer["targetConditionError"sv].isString());
        QVERIFY(answer["customMetricQueryErrors"sv]["good"sv].isNull());
        QVERIFY(answer["customMetricQueryErrors"sv]["bad"sv].isString());
        const Json fine =
            bodyOf(world.ask("POST", "/configurations/testQueries",
                             R"({"targetCondition": "from devices.modules where moduleId = 'm'"})"));
        QVERIFY(fine["targetConditionError"sv].isNull());
    }

    void appliesContentToOneDevice()
    {
        World world;
        (void)world.ask("PUT", "/devices/edge", R"({"deviceId": "edge", "capabilities": {"iotEdge": true}})");
        const char *content =
            R"({"modulesContent": {"$edgeAgent": {"properties.desired": {"schemaVersion": "1.1"}},
                                                     "$edgeHub": {"properties.desired.routes.up": "FROM messages INTO $upstream"}},
                                  "deviceContent": {"properties.desired.mode": "auto"}})";
        QCOMPARE(world.ask("POST", "/devices/edge/applyConfigurationContent", content).status, 204);
        const auto desired = [&world](const QByteArray &path) {
            return bodyOf(world.ask("GET", "/twins/edge" + path))["properties"sv]["desired"sv];
        };
        QCOMPARE(desired("/modules/$edgeAgent")["schemaVersion"sv], Json("1.1"sv));
        QCOMPARE(desired("/modules/$edgeHub")["routes"sv]["up"sv], Json("FROM messages INTO $upstream"sv));
        QCOMPARE(desired("")["mode"sv], Json("auto"sv));
        const char *again =
            R"({"modulesContent": {"$edgeHub": {"properties.desired": {"schemaVersion": "1.1"}},
            "sensor": {"properties.desired.rate": 5}}})";
        QCOMPARE(world.ask("POST", "/devices/edge/applyConfigurationContent", again).status, 204);
        QVERIFY(!desired("/modules/$edgeHub").contains("routes"sv)); // all of it was put in its place
        QCOMPARE(desired("/modules/$edgeAgent")["schemaVersion"sv], Json("1.1"sv)); // is not named
        QCOMPARE(desired("/modules/sensor")["rate"sv], Json(5)); // a new module
        QCOMPARE(bodyOf(world.ask("GET", "/devices/edge/modules/sensor"))["managedBy"sv], Json("iotEdge"sv));
        QCOMPARE(errorOf(world.ask("POST", "/devices/a/applyConfigurationContent", again)),
                 QByteArray("ArgumentInvalid")); // no Edge device
        QCOMPARE(errorOf(world.ask("POST", "/devices/nobody/applyConfigurationContent", content)),
                 QByteArray("DeviceNotFound"));
    }

    // As a client of the service makes one, with the metrics that it reads.
    void deploysModulesToEdgeDevices()
    {
        World world;
        for (const char *name : {"edge1", "edge2"}) {
            (void)world.ask("PUT", QByteArray("/devices/") + name,
                            QByteArray(R"({"deviceId": "NAME", "capabilities": {"iotEdge": true}})")
                                .replace("NAME", name));
            (void)world.ask("PATCH", QByteArray("/twins/") + name, R"({"tags": {"site": "zurich"}})");
        }
        const char *deployment = R"({"id": "base", "priority": 1, "targetCondition": "tags.site = 'zurich'",
            "content": {"modulesContent": {
                "$edgeAgent": {"properties.desired": {"modules": {"sensor": {"type": "docker"}}}},
                "sensor": {"properties.desired": {"rate": 5}}}}})";
        QCOMPARE(world.ask("PUT", "/configurations/base", deployment).status, 200);
        world.tick();
        const Json twin = bodyOf(world.ask("GET", "/twins/edge1/modules/sensor"));
        QCOMPARE(twin["properties"sv]["desired"sv]["rate"sv], Json(5));
        const Json agent = bodyOf(world.ask("GET", "/twins/edge2/modules/$edgeAgent"));
        QCOMPARE(agent["configurations"sv], jsonOf(R"({"base": {"status": "Applied"}})"));
        const auto report = [&](const char *device, qint64 code) {
            const auto id = *TwinId::parse(QString::fromLatin1(device), u"$edgeAgent"_s);
            const Json body =
                Json::object({{"lastDesiredVersion", agent["properties"sv]["desired"sv]["$version"sv]},
                              {"lastDesiredStatus", Json::object({{"code", Json(code)}})}});
            QVERIFY(world.service.door.perform(PatchReported{.id = id, .body = body}).has_value());
        };
        report("edge1", 200);
        report("edge2", 412);
        const Json metrics = bodyOf(world.ask("GET", "/configurations/base"))["systemMetrics"sv];
        QCOMPARE(metrics["results"sv], jsonOf(R"({"targetedCount": 2, "appliedCount": 2,
                 "reportedSuccessfulCount": 1, "reportedFailedCount": 1})"));
        for (const auto &[name, query] : metrics["queries"sv].members()) {
            const auto rows =
                bodyOf(world.ask("POST", "/devices/query", json::write(Json::object({{"query", query}}))));
            QCOMPARE(Json(qint64(rows.size())), metrics["results"sv][name.view()]);
        }
        QCOMPARE(world.ask("DELETE", "/configurations/base", {}, {{"If-Match", "*"}}).status, 204);
        world.tick();
        QCOMPARE(world.ask("GET", "/devices/edge1/modules/sensor").status, 200); // what it has set stays
    }

    void refusesWhatIsWrong()
    {
        World world;
        const auto code = [&world](const QByteArray &id, const char *from, const char *to) {
            return errorOf(world.ask("PUT", "/configurations/" + id, QByteArray(Heat).replace(from, to)));
        };
        QCOMPARE(code("other", "nothing", ""), QByteArray("ArgumentInvalid")); // another name in the body
        QCOMPARE(code("heat", "tags.site = 'zurich'", "tags.site ="), QByteArray("ArgumentInvalid"));
        QCOMPARE(code("heat", "FROM devices WHERE", "FROM things WHERE"), QByteArray("ArgumentInvalid"));
        QCOMPARE(code("heat", "properties.desired.heating", "tags.heating"), QByteArray("ArgumentInvalid"));
        QCOMPARE(code("heat", "deviceContent", "thingContent"), QByteArray("ArgumentInvalid"));
        QCOMPARE(errorOf(world.ask("DELETE", "/configurations/heat")), QByteArray("ConfigurationNotFound"));
        QCOMPARE(bodyOf(world.ask("GET", "/configurations")), Json::emptyArray());
    }
};

QTEST_GUILESS_MAIN(TestConfigurations)
#include "tst_configurations.moc"

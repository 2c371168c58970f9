// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The simulation of a hub as its HTTPS service shows and drives it, without a socket.
#include "auth/token.h"
#include "dtdl/modellibrary.h"
#include "host/enginedoor.h"
#include "host/enginesimulation.h"
#include "hub/edge.h"
#include "json/reader.h"
#include "rest/service.h"
#include "support/jsontext.h"
#include "wire/feedbackdesk.h"

#include <QTest>

#include <boost/asio/io_context.hpp>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::jsonOf;

namespace {

constexpr auto Lamps = R"({
  "format": "twinscope-scene/1", "name": "Lamps", "seed": 4,
  "devices": [
    {"id": "lamp-{n}", "count": 3, "kind": "lamp", "behaviour": {
      "telemetry": [{"everySeconds": 10, "values": {"lux": 300}}],
      "commands": {"blink": {"payload": true}}}},
    {"id": "dark", "powered": false}],
  "timeline": [{"at": 25, "devices": "lamp-1", "do": [{"do": "log", "text": "hello"}]}]
})"sv;

/// A hub with a simulation behind a service. Time is moved by hand.
class World final : private rest::Site
{
public:
    World()
    {
        m_access.policies = auth::Policies::created(m_ids);
        m_access.hostNames = {u"localhost"_s};
        m_engine.start();
    }

    rest::Response ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                       const QByteArray &continuation = {}, const QString &policy = u"service"_s)
    {
        rest::Request request{.method = method,
                              .target = *rest::Target::parse(QByteArray("/twinscope/simulation" + path)),
                              .body = body};
        request.headers.add("Authorization",
                            auth::makeToken(u"localhost"_s, m_access.policies.find(policy)->primaryKey,
                                            m_clock.now().plusMSecs(600'000), policy));
        if (!continuation.isEmpty())
            request.headers.add("x-ms-continuation", continuation);
        std::optional<rest::Response> answered;
        m_service.handle(request, [&answered](rest::Service::Outcome outcome) {
            answered = std::get<rest::Response>(std::move(outcome));
        });
        m_io.restart();
        m_io.poll();
        return answered.value_or(rest::Response{.status = 0});
    }
    Json json(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        return json::read(ask(method, path, body).body).value_or(Json());
    }
    void run(QByteArrayView scene = QByteArrayView(Lamps.data(), qsizetype(Lamps.size())))
    {
        QCOMPARE(ask("PUT", "/scene", scene.toByteArray()).status, 200);
    }
    void advance(qint64 seconds)
    {
        for (qint64 i = 0; i < seconds * 10; ++i) {
            m_clock.advanceMSecs(100);
            m_engine.tick();
        }
    }
    Json device(const QByteArray &id) { return json("GET", "/devices/" + id); }
    QList<Json> log(const QByteArray &query = {})
    {
        QList<Json> lines;
        for (const auto &line : ask("GET", "/log" + query).body.split('\n')) {
            if (!line.isEmpty())
                lines.append(*json::read(line));
        }
        return lines;
    }
    host::Engine &engine() { return m_engine; }
    const State &state() const { return m_engine.state(); }

private:
    const auth::Access &access() const override { return m_access; }
    IdSource &ids() override { return m_ids; }
    wire::FeedbackDesk &feedback() override { return m_feedback; }
    const dtdl::ModelLookup &models() const override { return *m_library; }
    wire::SimulationDoor *simulation() override { return &m_simulation; }
    Result<void> keep(const auth::Policies &) override { return {}; }
    Result<void> keep(const auth::Authorities &) override { return {}; }

    boost::asio::io_context m_io;
    ManualClock m_clock{*Timestamp::parse(u"2026-05-01T00:00:00Z")};
    SeededIds m_ids{7};
    dtdl::ModelLibrary::Pointer m_library = std::make_shared<const dtdl::ModelLibrary>();
    auth::Access m_access;
    host::Engine m_engine{host::Workspace(), {m_clock, m_ids}, nullptr};
    host::EngineDoor m_door{m_io, m_engine, m_clock, u"test"_s, [] {}};
    host::EngineSimulation m_simulation{m_io, m_engine, m_clock, [this] { m_engine.tick(); }};
    wire::FeedbackDesk m_feedback{m_door, m_ids};
    rest::Service m_service{m_io, m_door, *this};
};

QStringList idsOf(const Json &part)
{
    QStringList ids;
    for (const auto &id : part["ids"sv].elements())
        ids.append(id.toString());
    return ids;
}

} // namespace

class TestSimulationService : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatASceneStartsAndStops()
    {
        World world;
        const Json first = world.json("PUT", "/scene", QByteArray(Lamps.data(), qsizetype(Lamps.size())));
        QCOMPARE(first["deviceCount"sv], Json(4));
        QCOMPARE(idsOf(first["started"sv]), (QStringList{u"lamp-1"_s, u"lamp-2"_s, u"lamp-3"_s}));
        QCOMPARE(first["stopped"sv]["count"sv], Json(0));
        QVERIFY(world.state().find(*TwinId::parse(u"lamp-2"))->identity->connected);
        const Json second =
            world.json("PUT", "/scene",
                       R"({"format": "twinscope-scene/1", "devices": [{"id": "lamp-1"}, {"id": "new"}]})");
        QCOMPARE(idsOf(second["started"sv]), QStringList{u"new"_s});
        QCOMPARE(idsOf(second["stopped"sv]), (QStringList{u"lamp-2"_s, u"lamp-3"_s}));
        QVERIFY(!world.state().find(*TwinId::parse(u"lamp-2"))->identity->connected);
    }

    void refusesABrokenSceneAtItsPlaceAndChangesNothing()
    {
        World world;
        world.run();
        const auto response = world.ask("PUT", "/scene",
                                        "{\"format\": \"twinscope-scene/1\",\n"
                                        " \"devices\": [{\"id\": \"lamp-1\", \"powerd\": true}]}");
        QCOMPARE(response.status, 400);
        const Json error = *json::read(response.body);
        QCOMPARE(error["Rule"sv].toString(), u"scene-invalid"_s);
        QCOMPARE(error["Place"sv].toString(), u"/devices/0/powerd"_s);
        QCOMPARE(error["Line"sv], Json(2));
        QVERIFY(error["Column"sv].toInteger() > 1);
        QVERIFY2(error["Message"sv].toString().contains(u"powered"), response.body.constData());
        QCOMPARE(world.json("GET", "")["scene"sv]["name"sv].toString(), u"Lamps"_s);
        QCOMPARE(world.json("GET", "")["deviceCount"sv], Json(4));
        const Json syntax = world.json("PUT", "/scene", "{\n  \"format\" 1}");
        QCOMPARE(syntax["Line"sv], Json(2));
        QCOMPARE(world.ask("PUT", "/scene").status, 400);
    }

    void givesTheSceneThatItTakes()
    {
        World world;
        world.run();
        const auto text = world.ask("GET", "/scene");
        QCOMPARE(text.headers.value("Content-Type"), QByteArray("application/json; charset=utf-8"));
        const auto scene = sim::readScene(text.body);
        QVERIFY2(scene, text.body.constData());
        QVERIFY(*scene == *sim::readScene(QByteArrayView(Lamps.data(), qsizetype(Lamps.size()))));
    }

    void showsClockAndDevicesInPages()
    {
        World world;
        world.run();
        world.advance(21);
        const Json state = world.json("GET", "");
        QCOMPARE(state["clock"sv],
                 jsonOf(R"({"playing": true, "speed": 1.0, "virtualTime": "2026-05-01T00:00:21.0000000Z",
                            "keepsUp": true, "jumpingTo": null})"));
        QCOMPARE(state["devices"sv].size(), 4);
        QCOMPARE(state["devices"sv].at(1)["messages"sv], Json(3)); // at the start, and twice more
        QCOMPARE(state["devices"sv].at(1)["kind"sv].toString(), u"lamp"_s);
        QCOMPARE(state["devices"sv].at(0)["powered"sv], Json(false));
        QStringList seen;
        QByteArray token;
        for (int page = 0; page < 2; ++page) {
            const auto response = world.ask("GET", "?top=3", {}, token);
            const Json shown = *json::read(response.body);
            for (const auto &device : shown["devices"sv].elements())
                seen.append(device["deviceId"sv].toString());
            token = response.headers.value("x-ms-continuation");
        }
        QCOMPARE(seen, (QStringList{u"dark"_s, u"lamp-1"_s, u"lamp-2"_s, u"lamp-3"_s}));
        QVERIFY(token.isEmpty());
        QCOMPARE(world.ask("GET", "?top=0").status, 400);
        QCOMPARE(world.ask("GET", "", {}, "a/b/c").status, 400);
    }

    void drivesTheClock()
    {
        World world;
        world.run();
        QCOMPARE(world.json("POST", "/pause")["playing"sv], Json(false));
        world.advance(30);
        QCOMPARE(world.device("lamp-1")["messages"sv], Json(0));
        const Json stepped = world.json("POST", "/step");
        QVERIFY2(stepped["virtualTime"sv].toString() > u"2026-05-01T00:00:00.0000000Z"_s,
                 qPrintable(stepped["virtualTime"sv].toString()));
        QCOMPARE(world.json("POST", "/speed", R"({"speed": 10})")["speed"sv].toDouble(), 10.0);
        QCOMPARE(world.json("POST", "/play")["playing"sv], Json(true));
        world.advance(3);
        QVERIFY(world.device("lamp-1")["messages"sv].toInteger() >= 3);
        QCOMPARE(world.ask("POST", "/step").status, 400);
        QCOMPARE(world.ask("POST", "/speed", R"({"speed": 0})").status, 400);
        QCOMPARE(world.ask("POST", "/speed", R"({"speed": "fast"})").status, 400);
        QCOMPARE(world.ask("POST", "/speed").status, 400);
    }

    void jumpsAheadAndNeverBack()
    {
        World world;
        world.run();
        const Json clock = world.json("POST", "/jump", R"({"to": "2026-05-01T01:00:00Z"})");
        QCOMPARE(clock["jumpingTo"sv].toString(), u"2026-05-01T01:00:00.0000000Z"_s);
        world.advance(1);
        QVERIFY(world.json("GET", "")["clock"sv]["jumpingTo"sv].isNull());
        QVERIFY(world.device("lamp-2")["messages"sv].toInteger() >= 359);
        const auto back = world.ask("POST", "/jump", R"({"to": "2026-05-01T00:30:00Z"})");
        QCOMPARE(back.status, 400);
        QVERIFY(back.body.contains("cannot go back"));
        QCOMPARE(world.ask("POST", "/jump", R"({"to": "tomorrow"})").status, 400);
    }

    void switchesOneDeviceOrAll()
    {
        World world;
        world.run();
        QCOMPARE(world.json("PUT", "/devices/lamp-1/power", R"({"powered": false})")["powered"sv],
                 Json(false));
        QVERIFY(!world.state().find(*TwinId::parse(u"lamp-1"))->identity->connected);
        QCOMPARE(world.json("PUT", "/power", R"({"powered": true})"),
                 jsonOf(R"({"powered": true, "switched": 2})"));
        QVERIFY(world.state().find(*TwinId::parse(u"dark"))->identity->connected);
        QCOMPARE(world.ask("PUT", "/devices/ghost/power", R"({"powered": true})").status, 404);
        QCOMPARE(world.ask("PUT", "/power", R"({"powered": "yes"})").status, 400);
        QCOMPARE(world.ask("PUT", "/power", R"({})").status, 400);
    }

    void restartsADeviceThatIsOn()
    {
        World world;
        world.run();
        QCOMPARE(world.ask("POST", "/devices/dark/restart").status, 404);
        QCOMPARE(world.ask("POST", "/devices/lamp-1/restart", R"({"seconds": -1})").status, 400);
        QCOMPARE(world.ask("POST", "/devices/lamp-1/restart", R"({"keepsMemory": 1})").status, 400);
        QCOMPARE(world.ask("POST", "/devices/lamp-1/restart", R"({"seconds": 7})").status, 200);
        const auto connected = [&] {
            return world.state().find(*TwinId::parse(u"lamp-1"))->identity->connected;
        };
        QVERIFY(!connected());
        world.advance(6);
        QVERIFY(!connected());
        world.advance(3);
        QVERIFY(connected());
    }

    void letsThingsGoWrong()
    {
        World world;
        world.run();
        QCOMPARE(world.json("GET", "/faults"), Json::emptyArray());
        const QByteArray faults =
            R"([{"name": "all", "fault": "loss", "devices": "lamp-1", "of": "telemetry"}])";
        const Json kept = world.json("PUT", "/faults", faults);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept, world.json("GET", "/faults"));
        QMap<QString, int> heard;
        world.engine().setListener([&heard](const Changes &changes) {
            for (const auto &change : changes)
                heard[change.id.toString()] += std::holds_alternative<TelemetrySent>(change.body) ? 1 : 0;
        });
        world.advance(11);
        QCOMPARE(heard.value(u"lamp-1"_s), 0);
        QVERIFY(heard.value(u"lamp-2"_s) > 0);
        const auto broken = world.ask("PUT", "/faults", "[{\"fault\": \"loss\"},\n {\"fault\": \"los\"}]");
        QCOMPARE(broken.status, 400);
        const Json error = *json::read(broken.body);
        QCOMPARE(error["Place"sv].toString(), u"/1/fault"_s);
        QCOMPARE(error["Line"sv], Json(2));
        QCOMPARE(world.json("GET", "/faults"), kept);
        QCOMPARE(world.json("PUT", "/faults", "[]"), Json::emptyArray());
        QCOMPARE(world.ask("PUT", "/faults", "{}").status, 400);
    }

    void handsOutTheLogFromALineOn()
    {
        World world;
        world.run();
        QVERIFY(world.log().isEmpty());
        world.advance(26);
        const auto lines = world.log();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0]["number"sv], Json(1));
        QCOMPARE(lines[0]["deviceId"sv].toString(), u"lamp-1"_s);
        QCOMPARE(lines[0]["text"sv].toString(), u"hello"_s);
        QCOMPARE(world.ask("GET", "/log").headers.value("Content-Type"),
                 QByteArray("application/x-ndjson; charset=utf-8"));
        QVERIFY(world.log("?since=1").isEmpty());
        QCOMPARE(world.ask("GET", "/log?since=soon").status, 400);
    }

    void pausesAtAWatchAndSaysSo()
    {
        World world;
        world.run(R"({"format": "twinscope-scene/1", "devices": [{"id": "a", "behaviour": {
            "telemetry": [{"everySeconds": 5, "values": {"t": 30}}]}}],
            "watches": [{"name": "hot", "if": "t > 20"}]})");
        world.advance(8);
        QCOMPARE(world.json("GET", "")["clock"sv]["playing"sv], Json(false));
        const auto lines = world.log();
        QCOMPARE(lines.last()["halt"sv], Json(true));
        QCOMPARE(lines.last()["text"sv].toString(), u"hot"_s);
    }

    void neverTrustsWhatComesOverTheWire()
    {
        World world;
        const Json answer = world.json("PUT", "/scene", R"({"format": "twinscope-scene/1",
            "scripts": {"s": {"code": "return 1"}},
            "devices": [{"id": "a", "behaviour": {"telemetry": [{"everySeconds": 1, "values":
              {"t": {"generator": "script", "script": "s"}}}]}}]})");
        QCOMPARE(answer["needsTrust"sv], Json(true));
        world.advance(3);
        QVERIFY(!world.device("a")["fault"sv].toString().isEmpty());
        QVERIFY(world.engine().trust() == host::SceneTrust::Needed);
    }

    void takesModulesAndEdgeFamilies()
    {
        World world;
        world.run(R"({"format": "twinscope-scene/1", "devices": [
            {"id": "leaf", "parent": "gw"}, {"id": "gw", "edge": true},
            {"id": "other/filter", "behaviour": {"properties": {"version": {"value": "1.4"}},
             "telemetry": [{"everySeconds": 5, "values": {"passed": 3}}]}}]})");
        world.advance(6);
        QCOMPARE(edge::childrenOf(world.state(), *TwinId::parse(u"gw")), QStringList{u"leaf"_s});
        QVERIFY(world.state().find(*TwinId::parse(u"other"))); // the module needs it
        const Json module = world.device("other/modules/filter");
        QCOMPARE(module["moduleId"sv].toString(), u"filter"_s);
        QVERIFY(module["messages"sv].toInteger() >= 2);
        const auto record = world.state().find(*TwinId::parsePath(u"other/filter"));
        QCOMPARE(record->twin.reported.values["version"sv].toString(), u"1.4"_s);
        QCOMPARE(
            world.json("PUT", "/devices/other/modules/filter/power", R"({"powered": false})")["powered"sv],
            Json(false));
    }

    void needsThePermissionOfAService()
    {
        World world;
        world.run();
        for (const auto &policy : {u"registryReadWrite"_s, u"device"_s}) {
            QCOMPARE(world.ask("GET", "", {}, {}, policy).status, 401);
            QCOMPARE(world.ask("PUT", "/power", R"({"powered": false})", {}, policy).status, 401);
        }
        QVERIFY(world.state().find(*TwinId::parse(u"lamp-1"))->identity->connected);
    }
};

QTEST_GUILESS_MAIN(TestSimulationService)
#include "tst_simulationservice.moc"

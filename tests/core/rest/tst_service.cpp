// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/writer.h"
#include "query/run.h"
#include "support/jsontext.h"
#include "support/serviceworld.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::rest;
using testsupport::bodyOf;
using testsupport::errorOf;
using testsupport::jsonOf;
using World = testsupport::ServiceWorld;

class TestService : public QObject
{
    Q_OBJECT
private slots:
    void keepsLogicalTwinsAndRelationships()
    {
        World world;
        world.create("dev1");
        const Response made =
            world.ask("PUT", "/digitaltwins/house", R"({"name":"Home","$metadata":{"$model":"dtmi:a;1"}})");
        QCOMPARE(made.status, 200);
        QCOMPARE(made.headers.value("ETag"), quoted(bodyOf(made)["$etag"sv].toString()));
        const QByteArray edge = "/digitaltwins/house/relationships/e%201";
        const QByteArray body = R"({"$targetId":"dev1","$relationshipName":"contains"})";
        QCOMPARE(bodyOf(world.ask("PUT", edge, body))["$relationshipId"sv], Json("e 1"sv));
        QCOMPARE(world.ask("PUT", edge, body, {{"If-None-Match", "*"}}).status, 412);
        QCOMPARE(world.ask("PATCH", edge, R"([{"op":"add","path":"/since","value":2024}])").status, 204);
        QCOMPARE(bodyOf(world.ask("GET", edge + "?dialect=preview")),
                 jsonOf(R"({"$edgeId":"e 1","$sourceId":"house","$targetId":"dev1",
                            "$relationshipName":"contains","since":2024})"));
        const auto count = [&world](const QByteArray &path) {
            return bodyOf(world.ask("GET", path))["value"sv].size();
        };
        QCOMPARE(count("/digitaltwins/house/relationships"), 1);
        QCOMPARE(count("/digitaltwins/house/relationships?relationshipName=cools"), 0);
        QCOMPARE(count("/digitaltwins/dev1/incomingrelationships"), 1);
        QVERIFY(bodyOf(world.ask("GET", "/digitaltwins/house")).contains("$relationships"sv));
        QCOMPARE(world.ask("PATCH", "/digitaltwins/house", R"([{"op":"remove","path":"/name"}])").status,
                 204);

        const Response refused = world.ask("DELETE", "/digitaltwins/house");
        QCOMPARE(refused.status, 400);
        QCOMPARE(bodyOf(refused)["error"sv]["code"sv], Json("RelationshipsNotDeleted"sv));
        QCOMPARE(world.ask("DELETE", edge).status, 204);
        QCOMPARE(world.ask("GET", edge).status, 404);
        QCOMPARE(world.ask("DELETE", "/digitaltwins/house").status, 204);
        QCOMPARE(errorOf(world.ask("DELETE", "/digitaltwins/dev1")), QByteArray("OperationNotAllowed"));
        QCOMPARE(world.ask("GET", "/digitaltwins/ghost/relationships").status, 404);
    }

    void refusesWithTheRightCode_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const char *method, const char *target, const char *body,
                            int status, const char *code) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(body) << status
                                << QByteArray(code);
        };
        row("unknown device", "GET", "/devices/ghost", "", 404, "DeviceNotFound");
        row("unknown twin", "GET", "/twins/ghost", "", 404, "DeviceNotFound");
        row("unknown module", "GET", "/twins/dev1/modules/m", "", 404, "ModuleNotFound");
        row("unknown digital twin", "GET", "/digitaltwins/ghost", "", 404, "DeviceNotFound");
        row("unknown job", "GET", "/jobs/v2/ghost", "", 404, "JobNotFound");
        row("cancel an unknown job", "POST", "/jobs/v2/ghost/cancel", "", 404, "JobNotFound");
        row("unknown path", "GET", "/nothing/here", "", 404, "NotFound");
        row("wrong method", "POST", "/twins/dev1", "{}", 405, "MethodNotAllowed");
        row("twice the same device", "PUT", "/devices/dev1", "{}", 409, "DeviceAlreadyExists");
        row("bad id", "PUT", "/devices/white%20space", "{}", 400, "ArgumentInvalid");
        row("other id in the body", "PUT", "/devices/dev2", "{\"deviceId\":\"dev3\"}", 400,
            "ArgumentInvalid");
        row("no JSON", "PATCH", "/twins/dev1", "{", 400, "IotHubFormatError");
        row("no body", "PATCH", "/twins/dev1", "", 400, "ArgumentNull");
        row("bad key", "PATCH", "/twins/dev1", "{\"tags\":{\"a.b\":1}}", 400, "ArgumentInvalid");
        row("no query", "POST", "/devices/query", "{}", 400, "ArgumentNull");
        row("bad query", "POST", "/devices/query", "{\"query\":\"SELECT FROM\"}", 400, "ArgumentInvalid");
        row("top too large", "GET", "/devices?top=1001", "", 400, "ArgumentInvalid");
        row("bad patch path", "PATCH", "/digitaltwins/dev1", "[{\"op\":\"add\",\"path\":\"a\",\"value\":1}]",
            400, "InvalidDigitalTwinPatch");
        row("transfer", "POST", "/jobs/create", "{}", 501, "NotImplemented");
        row("unknown configuration", "GET", "/configurations/ghost", "", 404, "ConfigurationNotFound");
        row("configuration without content", "PUT", "/configurations/c", "{}", 400, "ArgumentInvalid");
        row("content of nothing", "POST", "/devices/dev1/applyConfigurationContent", "{}", 400,
            "ArgumentNull");
        row("job without etag", "PUT", "/jobs/v2/j1",
            R"({"type":"scheduleUpdateTwin","queryCondition":"*","updateTwin":{"tags":{}}})", 400,
            "ArgumentInvalid");
        row("job with a bad condition", "PUT", "/jobs/v2/j1",
            "{\"type\":\"scheduleUpdateTwin\",\"queryCondition\":\"deviceId IN "
            "[\",\"updateTwin\":{\"etag\":\"*\"}}",
            400, "ArgumentInvalid");
        row("short time-out", "POST", "/twins/dev1/methods",
            R"({"methodName":"x","responseTimeoutInSeconds":3})", 400, "ArgumentInvalid");
        row("method of an absent device", "POST", "/twins/dev1/methods", R"({"methodName":"x"})", 404,
            "DeviceNotOnline");
        row("method name with a slash", "POST", "/twins/dev1/methods", R"({"methodName":"a/b"})", 400,
            "ArgumentInvalid");
        row("call of a command with a space", "POST", "/digitaltwins/dev1/commands/a%20b", "1", 400,
            "ArgumentInvalid");
        row("job that calls a method with a slash", "PUT", "/jobs/v2/j1",
            R"({"type":"scheduleDeviceMethod","queryCondition":"*","cloudToDeviceMethod":{"methodName":"a/b"}})",
            400, "ArgumentInvalid");
        row("job id with an underscore", "PUT", "/jobs/v2/j_1",
            R"({"type":"scheduleDeviceMethod","queryCondition":"*","cloudToDeviceMethod":{"methodName":"a"}})",
            400, "ArgumentInvalid");
        row("import job", "GET", "/jobs/j1", "", 404, "JobNotFound");
        row("unknown authority", "GET", "/authorities/ghost", "", 404, "NotFound");
        row("taking back an unknown authority", "DELETE", "/authorities/ghost", "", 404, "NotFound");
        row("authority that is none", "PUT", "/authorities/a", "hello", 400, "ArgumentInvalid");
        row("authority without a certificate", "PUT", "/authorities/a", "", 400, "ArgumentNull");
        row("lost lock", "DELETE", "/messages/serviceBound/feedback/nothing", "", 412,
            "DeviceMessageLockLost");
    }
    void refusesWithTheRightCode()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        World world;
        world.create("dev1");
        const auto before = world.door.state();
        const auto response = world.ask(method, target, body);
        QTEST(response.status, "status");
        QTEST(errorOf(response), "code");
        QVERIFY(!bodyOf(response)["Message"sv].isNull());
        QVERIFY(!response.headers.value("x-ms-request-id").isEmpty());
        QVERIFY(response.headers.value("Content-Type").startsWith("application/json"));
        QVERIFY(world.door.state() == before);
    }

    void namesTheErrorAsClientsReadIt()
    {
        World world;
        const Json registry = bodyOf(world.ask("GET", "/devices/ghost"));
        QVERIFY(registry["Message"sv].toString().startsWith(u"ErrorCode:DeviceNotFound;"));
        QVERIFY(registry["ExceptionMessage"sv].toString().startsWith(u"Tracking ID:"));
        const Json method = bodyOf(world.ask("POST", "/twins/ghost/methods", R"({"methodName":"x"})"));
        const Json inner = jsonOf(method["Message"sv].toString().toUtf8().constData());
        QCOMPARE(inner["errorCode"sv], Json(404001));
        QCOMPARE(inner["trackingId"sv].toString().size(), 32);
    }

    void matchesEtagsInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("ifMatch");
        QTest::addColumn<int>("status");
        QTest::newRow("star") << QByteArray("*") << 200;
        QTest::newRow("quoted star") << QByteArray("\"*\"") << 200;
        QTest::newRow("quoted") << QByteArray("\"AAAAAAAAAAE=\"") << 200;
        QTest::newRow("bare") << QByteArray("AAAAAAAAAAE=") << 200;
        QTest::newRow("weak") << QByteArray("W/\"AAAAAAAAAAE=\"") << 200;
        QTest::newRow("stale") << QByteArray("\"AAAAAAAAAAA=\"") << 412;
    }
    void matchesEtagsInEveryForm()
    {
        QFETCH(QByteArray, ifMatch);
        World world;
        world.create("dev1");
        const auto response =
            world.ask("PATCH", "/twins/dev1", R"({"tags":{"a":1}})", {{"if-match", ifMatch}});
        QTEST(response.status, "status");
        if (response.status == 200)
            QCOMPARE(response.headers.value("ETag"), QByteArray("\"AAAAAAAAAAI=\""));
    }

    void findsRoutesInAnyLetterCaseAndEncoding()
    {
        World world;
        world.create("dev1");
        QCOMPARE(world.ask("GET", "/Twins/dev1").status, 200);
        QCOMPARE(world.ask("GET", "/twins%2Fdev1").status, 200);
        QCOMPARE(world.ask("GET", "/twins/DEV1").status, 404);
        QCOMPARE(world.ask("GET", "/devices/").status, 200);
        QCOMPARE(world.ask("GET", "/digitalTwins/dev1").status, 200);
    }

    void answersEveryDigitalTwinPatchWith202()
    {
        World world;
        world.create("dev1");
        const auto response =
            world.ask("PATCH", "/digitaltwins/dev1", R"([{"op":"add","path":"/level","value":3}])");
        QCOMPARE(response.status, 202);
        QVERIFY(response.body.isEmpty());
        QVERIFY(!response.headers.value("ETag").isEmpty());
        QVERIFY(response.headers.value("Location").endsWith("/digitaltwins/dev1"));
        QCOMPARE(bodyOf(world.ask("GET", "/twins/dev1"))["properties"sv]["desired"sv]["level"sv], Json(3));
    }

    void holdsAMethodOpenUntilTheDeviceAnswers()
    {
        World world;
        world.create("dev1");
        (void)world.door.perform(Connect{.id = *TwinId::parse(u"dev1")});
        QVERIFY(!world.begin("POST", "/twins/dev1/methods?api-version=1",
                             R"({"methodName":"engine*start","payload":{"rpm":900}})"));
        const auto open = world.door.state().invocations().first();
        QCOMPARE(open.component, u"engine"_s);
        QCOMPARE(open.name, u"start"_s);
        (void)world.door.perform(
            AnswerCommand{.requestId = open.requestId, .status = 418, .payload = Json(true)});
        QVERIFY(world.answered);
        QCOMPARE(world.answered->status, 200);
        QCOMPARE(bodyOf(*world.answered), jsonOf(R"({"status":418,"payload":true})"));
    }

    void tellsATimeOutFromADeviceThatAnswers504()
    {
        World world;
        world.create("dev1");
        (void)world.door.perform(Connect{.id = *TwinId::parse(u"dev1")});
        const auto call = [&world] {
            (void)world.begin("POST",
                              "/digitaltwins/dev1/commands/x?api-version=1&responseTimeoutInSeconds=5", "1");
            return world.door.state().invocations().last().requestId;
        };
        (void)world.door.perform(AnswerCommand{.requestId = call(), .status = 504, .payload = Json()});
        QCOMPARE(world.answered->status, 200);
        QCOMPARE(world.answered->headers.value("x-ms-command-statuscode"), QByteArray("504"));
        (void)call();
        world.door.clockByHand.advanceMSecs(5000);
        (void)world.door.perform(ExpireCommands{});
        QCOMPARE(world.answered->status, 504);
        QCOMPARE(errorOf(*world.answered), QByteArray("GatewayTimeout"));
    }

    void waitsForADeviceThatIsToConnect()
    {
        World world;
        world.create("dev1");
        QVERIFY(!world.begin("POST", "/twins/dev1/methods?api-version=1",
                             R"({"methodName":"x","connectTimeoutInSeconds":60})"));
        (void)world.door.perform(Connect{.id = *TwinId::parse(u"dev1")});
        QCOMPARE(world.door.state().invocations().size(), 1);
        (void)world.door.perform(
            AnswerCommand{.requestId = world.door.state().invocations().first().requestId, .payload = {}});
        QCOMPARE(world.answered->status, 200);
    }

    void doesManyIdentitiesAtOnceAndNamesThoseThatFail()
    {
        World world;
        QCOMPARE(world.ask("POST", "/devices", R"([{"id":"b1","tags":{"a":1}},{"id":"b2"}])").status, 200);
        QCOMPARE(bodyOf(*world.answered), jsonOf(R"({"isSuccessful":true,"errors":[],"warnings":[]})"));
        QCOMPARE(bodyOf(world.ask("GET", "/twins/b1"))["tags"sv], jsonOf(R"({"a":1})"));
        const auto mixed =
            world.ask("POST", "/devices", R"([{"id":"b1"},{"id":"b3","importMode":"CREATE"}])");
        QCOMPARE(mixed.status, 400);
        QCOMPARE(bodyOf(mixed)["errors"sv].at(0)["errorCode"sv].toString(), u"DeviceAlreadyExists"_s);
        QCOMPARE(world.ask("GET", "/devices/b3").status, 200);
        const auto removed = world.ask(
            "POST", "/devices",
            R"([{"id":"b1","importMode":"deleteIfMatchEtag","eTag":"*"},{"id":"b2","importMode":"delete"}])");
        QCOMPARE(removed.status, 200);
        QCOMPARE(world.door.state().deviceCount(), 1);
        QCOMPARE(world.ask("POST", "/devices", R"([{"id":"b3","importMode":"fly"}])").status, 400);
        QCOMPARE(world.ask("POST", "/devices", "{}").status, 400);
    }

    void refusesTheTwentyFirstModuleOfADevice()
    {
        World world;
        world.create("dev1");
        const auto add = [&world](int number) {
            return world.ask("PUT", "/devices/dev1/modules/m" + QByteArray::number(number), "{}");
        };
        for (int i = 1; i <= 20; ++i)
            QCOMPARE(add(i).status, 201);
        const auto refused = add(21);
        QCOMPARE(refused.status, 413);
        QCOMPARE(errorOf(refused), QByteArray("TooManyModulesOnDevice"));
        QCOMPARE(bodyOf(refused)["errorCode"sv], Json(413003));
        QCOMPARE(bodyOf(world.ask("GET", "/devices/dev1/modules")).size(), 20);
    }

    void namesADeviceThatARequestHasTwice()
    {
        World world;
        const auto twice =
            world.ask("POST", "/devices", R"([{"id":"b1"},{"id":"b1","importMode":"update"}])");
        QCOMPARE(twice.status, 400);
        QCOMPARE(bodyOf(twice)["errors"sv].size(), 1);
        QCOMPARE(bodyOf(twice)["errors"sv].at(0)["errorCode"sv].toString(), u"DeviceDefinedMultipleTimes"_s);
    }

    void makesEdgeDevicesAndTheirChildren()
    {
        World world;
        const Json edge = bodyOf(world.ask("PUT", "/devices/gw", R"({"capabilities":{"iotEdge":true}})"));
        QCOMPARE(edge["capabilities"sv]["iotEdge"sv], Json(true));
        const QByteArray scope = edge["deviceScope"sv].toString().toUtf8();
        QVERIFY(scope.startsWith("ms-azure-iot-edge://gw-"));
        QCOMPARE(bodyOf(world.ask("GET", "/devices/gw/modules")).size(), 2);
        QCOMPARE(world.ask("PUT", "/devices/leaf", "{\"deviceScope\":\"" + scope + "\"}").status, 200);
        const Json twin = bodyOf(world.ask("GET", "/twins/leaf"));
        QCOMPARE(twin["deviceScope"sv].toString().toUtf8(), scope);
        QCOMPARE(twin["parentScopes"sv], Json::array({Json(QString::fromUtf8(scope))}));
        // What a client read it may write: the Edge device's own scope is no parent.
        const World::Lines any{{"If-Match", "*"}};
        const auto echo = world.ask("PUT", "/devices/gw", world.ask("GET", "/devices/gw").body, any);
        QCOMPARE(echo.status, 200);
        QVERIFY(!bodyOf(echo).contains("parentScopes"sv));
        QCOMPARE(world.ask("PUT", "/devices/leaf", R"({"status":"disabled"})", any).status, 200);
        QCOMPARE(bodyOf(*world.answered)["deviceScope"sv].toString().toUtf8(), scope); // not spoken of
        QCOMPARE(world.ask("PUT", "/devices/leaf", R"({"deviceScope":""})", any).status, 200);
        QVERIFY(!bodyOf(*world.answered).contains("deviceScope"sv));
        const auto inner =
            world.ask("PUT", "/devices/inner",
                      QByteArray(R"({"capabilities":{"iotEdge":true},"parentScopes":["SCOPE"]})")
                          .replace("SCOPE", scope));
        QCOMPARE(bodyOf(inner)["parentScopes"sv].size(), 1);
    }

    void refusesScopesOfNobody_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no scope") << QByteArray(R"({"deviceScope":"gw"})");
        QTest::newRow("of nobody") << QByteArray("{\"deviceScope\":\"ms-azure-iot-edge://ghost-1\"}");
        QTest::newRow("of one before") << QByteArray("{\"deviceScope\":\"ms-azure-iot-edge://gw-1\"}");
        QTest::newRow("of two") << QByteArray(R"({"parentScopes":["a","b"]})");
        QTest::newRow("a number") << QByteArray(R"({"deviceScope":5})");
        QTest::newRow("a capability that is none") << QByteArray(R"({"capabilities":{"iotEdge":"yes"}})");
    }
    void refusesScopesOfNobody()
    {
        QFETCH(QByteArray, body);
        World world;
        QCOMPARE(world.ask("PUT", "/devices/gw", R"({"capabilities":{"iotEdge":true}})").status, 200);
        QCOMPARE(world.ask("PUT", "/devices/leaf", body).status, 400);
        QCOMPARE(world.ask("GET", "/devices/leaf").status, 404);
    }

    void bulkKnowsEdgeDevicesAsWell()
    {
        World world;
        QCOMPARE(world.ask("POST", "/devices", R"([{"id":"gw","capabilities":{"iotEdge":true}}])").status,
                 200);
        const QByteArray scope = bodyOf(world.ask("GET", "/devices/gw"))["deviceScope"sv].toString().toUtf8();
        QCOMPARE(world
                     .ask("POST", "/devices",
                          QByteArray(R"([{"id":"leaf","deviceScope":"SCOPE"}])").replace("SCOPE", scope))
                     .status,
                 200);
        QCOMPARE(bodyOf(world.ask("GET", "/devices/leaf"))["deviceScope"sv].toString().toUtf8(), scope);
    }

    void limitsWhatACommandCarries()
    {
        World world;
        world.create("dev1");
        (void)world.door.perform(Connect{.id = *TwinId::parse(u"dev1")});
        const auto call = [&world](qsizetype bytes) { // the quotes of the text count
            const QByteArray payload = '"' + QByteArray(bytes - 2, 'x') + '"';
            return world.begin("POST", "/twins/dev1/methods?api-version=1",
                               "{\"methodName\":\"x\",\"payload\":" + payload + '}');
        };
        QVERIFY(!call(128 * 1024)); // held open
        QCOMPARE(call(128 * 1024 + 1)->status, 413);
        QCOMPARE(world.door.state().invocations().size(), 1);
        const quint64 open = world.door.state().invocations().first().requestId;
        const auto answered = [&](qsizetype bytes) {
            return world.door.perform(
                AnswerCommand{.requestId = open, .payload = Json(QString(bytes - 2, u'x'))});
        };
        QCOMPARE(answered(128 * 1024 + 1).error().code, ErrorCode::MessageTooLarge);
        QVERIFY_RESULT(answered(128 * 1024));
        QCOMPARE(world.answered->status, 200);
    }

    void waitsForDeviceAndAnswerTogetherFiveMinutesAtMost()
    {
        World world;
        world.create("dev1");
        const auto begun = world.door.clockByHand.now();
        QVERIFY(!world.begin("POST", "/twins/dev1/methods?api-version=1",
                             R"({"methodName":"x","connectTimeoutInSeconds":300,
                                "responseTimeoutInSeconds":300})"));
        world.door.clockByHand.advanceMSecs(200'000);
        (void)world.door.perform(Connect{.id = *TwinId::parse(u"dev1")});
        QCOMPARE(world.door.state().invocations().first().deadline, begun.plusMSecs(300'000));
    }

    void judgesTheGraphByTheModelsOfTheSite()
    {
        World world;
        world.create("dev1");
        const auto conformance = [&world](const QByteArray &id) {
            return bodyOf(world.ask("GET", "/digitaltwins/" + id + "?dialect=preview"))["$conformance"sv];
        };
        QCOMPARE(
            world.ask("PUT", "/digitaltwins/house", R"({"name":7,"$metadata":{"$model":"dtmi:t:House;1"}})")
                .status,
            200);
        QCOMPARE(conformance("house"), Json("unknown"sv));
        world.library = dtdl::ModelLibrary::build(QList<dtdl::SourceText>{
            {.file = u"house.json"_s,
             .bytes = R"({"@context":"dtmi:dtdl:context;3","@id":"dtmi:t:House;1","@type":"Interface",
                  "contents":[{"@type":"Property","name":"name","schema":"string"}]})"}});
        QCOMPARE(conformance("house"), Json("non-conformant"sv));
        const auto mended = world.ask("PUT", "/digitaltwins/house?dialect=preview",
                                      R"({"name":"Home","$metadata":{"$model":"dtmi:t:House;1"}})");
        QCOMPARE(bodyOf(mended)["$conformance"sv], Json("conformant"sv));
        QCOMPARE(conformance("dev1"), Json("unknown"sv));
        QVERIFY(!bodyOf(world.ask("GET", "/digitaltwins/dev1")).contains("$conformance"sv)); // as the service
        QVERIFY(bodyOf(world.ask("GET", "/digitaltwins/dev1?dialect=released")).contains("$etag"sv));
    }

    void queriesByIndexFollowWhatHappens()
    {
        World world;
        for (const char *id : {"dev1", "dev2", "dev3"}) {
            world.create(id);
            world.ask("PATCH", QByteArray("/twins/") + id, R"({"tags":{"site":"a"}})");
        }
        const QByteArray text = "SELECT deviceId FROM devices WHERE tags.site = 'a'";
        const auto ids = [&] {
            const QByteArray body = "{\"query\":\"" + text + "\"}";
            const Json answer = bodyOf(world.ask("POST", "/devices/query", body));
            // Whoever reads every twin says the same.
            const auto scanned =
                query::run(*query::Query::parse(text), world.door.state(), query::WholeAnswer);
            return answer == Json::array(scanned->rows) ? json::write(answer)
                                                        : QByteArray("not what a scan finds");
        };
        const QByteArray all = R"([{"deviceId":"dev1"},{"deviceId":"dev2"},{"deviceId":"dev3"}])";
        QCOMPARE(ids(), all);
        QCOMPARE(ids(), all); // the second time by an index
        world.ask("PATCH", "/twins/dev2", R"({"tags":{"site":"b"}})");
        QCOMPARE(ids(), QByteArray(R"([{"deviceId":"dev1"},{"deviceId":"dev3"}])"));
        world.ask("DELETE", "/devices/dev1", {}, {{"If-Match", "*"}});
        QCOMPARE(ids(), QByteArray(R"([{"deviceId":"dev3"}])"));
        world.door.clockByHand.set(world.door.clock().now().plusMSecs(rest::QueryFleet::IdleMSecs));
        world.ask("PATCH", "/twins/dev2", R"({"tags":{"site":"a"}})"); // nobody asked for long: made anew
        QCOMPARE(ids(), QByteArray(R"([{"deviceId":"dev2"},{"deviceId":"dev3"}])"));
    }
    void pagesQueriesAndLeavesTheLastTokenOut()
    {
        World world;
        for (const auto id : {"a", "b", "c"})
            world.create(id);
        const QByteArray query = R"({"query":"SELECT deviceId FROM devices"})";
        const auto first = world.ask("POST", "/devices/query", query, {{"x-ms-max-item-count", "2"}});
        QCOMPARE(first.headers.value("x-ms-item-type"), QByteArray("Raw"));
        QCOMPARE(bodyOf(first).size(), 2);
        const QByteArray token = first.headers.value("x-ms-continuation");
        QVERIFY(!token.isEmpty());
        const auto last = world.ask("POST", "/devices/query", query, {{"x-ms-continuation", token}});
        QCOMPARE(bodyOf(last).size(), 1);
        QVERIFY(!last.headers.contains("x-ms-continuation"));
    }

    void carriesAMessageToTheDeviceAndItsFeedbackBack()
    {
        World world;
        world.create("dev1");
        QCOMPARE(world
                     .ask("POST", "/devices/dev1/messages/deviceBound", "hello",
                          {{"IoTHub-MessageId", "m1"}, {"iothub-app-colour", "red"}, {"iothub-ack", "full"}})
                     .status,
                 204);
        QCOMPARE(bodyOf(world.ask("GET", "/devices/dev1"))["cloudToDeviceMessageCount"sv], Json(1));
        const auto token = world.deviceToken(u"dev1");
        const auto received = world.ask("GET", "/devices/dev1/messages/devicebound", {}, {}, token);
        QCOMPARE(received.status, 200);
        QCOMPARE(received.body, QByteArray("hello"));
        QCOMPARE(received.headers.value("iothub-messageid"), QByteArray("m1"));
        QCOMPARE(received.headers.value("iothub-app-colour"), QByteArray("red"));
        QCOMPARE(world.ask("GET", "/devices/dev1/messages/devicebound", {}, {}, token).status, 204);
        const QByteArray lock = received.headers.value("ETag").replace("\"", "");
        QCOMPARE(world.ask("DELETE", "/devices/dev1/messages/devicebound/" + lock, {}, {}, token).status,
                 204);
        const auto feedback = world.ask("GET", "/messages/serviceBound/feedback");
        QCOMPARE(feedback.status, 200);
        QCOMPARE(bodyOf(feedback).at(0)["statusCode"sv].toString(), u"Success"_s);
        QCOMPARE(bodyOf(feedback).at(0)["originalMessageId"sv].toString(), u"m1"_s);
        QCOMPARE(world.ask("GET", "/messages/serviceBound/feedback").status, 204); // locked
        const QByteArray taken = feedback.headers.value("ETag").replace("\"", "");
        QCOMPARE(world.ask("DELETE", "/messages/serviceBound/feedback/" + taken).status, 204);
        QVERIFY(world.door.state().withMail().isEmpty());
    }

    void plansListsAndCancelsJobs()
    {
        World world;
        const auto plan = [&world](const QByteArray &id, const QByteArray &start) {
            return world.ask("PUT", "/jobs/v2/" + id,
                             R"({"type":"scheduleUpdateTwin","queryCondition":"*","startTime":)" + start +
                                 R"(,"updateTwin":{"etag":"*","tags":{"x":1}}})");
        };
        QCOMPARE(bodyOf(plan("j1", "null"))["status"sv].toString(), u"queued"_s);
        QCOMPARE(bodyOf(plan("j2", "\"2026-12-01T00:00:00Z\""))["status"sv].toString(), u"scheduled"_s);
        QCOMPARE(plan("j1", "null").status, 409);
        QCOMPARE(bodyOf(world.ask("POST", "/jobs/v2/j2/cancel"))["status"sv].toString(), u"cancelled"_s);
        const auto page = world.ask("GET", "/jobs/v2/query", {}, {{"x-ms-max-item-count", "1"}});
        QCOMPARE(bodyOf(page).size(), 1);
        const auto rest = world.ask("GET", "/jobs/v2/query", {},
                                    {{"x-ms-continuation", page.headers.value("x-ms-continuation")}});
        QCOMPARE(bodyOf(rest).at(0)["jobId"sv].toString(), u"j2"_s);
        QVERIFY(!rest.headers.contains("x-ms-continuation"));
        QCOMPARE(bodyOf(world.ask("GET", "/jobs/v2/query?jobStatus=cancelled")).size(), 1);
        QCOMPARE(bodyOf(world.ask("GET", "/jobs/v2/query?jobType=scheduleDeviceMethod")).size(), 0);
        QVERIFY(world.door.store.replayed() == world.door.state());
    }
};

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"

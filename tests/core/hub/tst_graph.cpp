// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/events.h"
#include "hub/graphconformance.h"
#include "hub/graphdocument.h"
#include "hub/hub.h"
#include "support/jsontext.h"
#include "support/memorystore.h"
#include "support/parsedmodels.h"
#include "support/randomgraph.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::jsonOf;

namespace {

constexpr const char *Models = R"({
    "dtmi:t:Site;1": {"@context": "dtmi:dtdl:context;3", "@id": "dtmi:t:Site;1", "@type": "Interface", "contents": [
        {"@type": "Property", "name": "name", "schema": "string"},
        {"@type": "Relationship", "name": "owner", "maxMultiplicity": 1},
        {"@type": "Relationship", "name": "contains", "target": "dtmi:t:Room;1", "properties": [
            {"@type": "Property", "name": "share", "schema": "double"},
            {"@type": "Property", "name": "note", "schema": {"@type": "Object", "fields": [
                {"name": "by", "schema": "string"}]}}]}]},
    "dtmi:t:Room;1": {"@context": "dtmi:dtdl:context;3", "@id": "dtmi:t:Room;1", "@type": "Interface", "contents": [
        {"@type": "Component", "name": "blinds", "schema": "dtmi:t:Blinds;1"}]},
    "dtmi:t:Hall;1": {"@context": "dtmi:dtdl:context;3", "@id": "dtmi:t:Hall;1", "@type": "Interface",
        "extends": "dtmi:t:Room;1"},
    "dtmi:t:Blinds;1": {"@context": "dtmi:dtdl:context;3", "@id": "dtmi:t:Blinds;1", "@type": "Interface", "contents": [
        {"@type": "Property", "name": "open", "schema": "boolean"}]}})";

// As a column of a test: a Command itself cannot be compared.
struct Asked {
    Command command;
};

TwinId id(const QString &name)
{
    return TwinId::parsePath(name).value();
}

Json edge(std::string_view target, std::string_view name = "contains"sv)
{
    return Json::object({{"$targetId", Json(target)}, {"$relationshipName", Json(name)}});
}

Json ofModel(std::string_view model)
{
    return Json::object({{"$metadata", Json::object({{"$model", Json(model)}})}});
}

} // namespace

class TestGraph : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_clock.set(Timestamp::fromTicks(638'500'000'000'000'000));
        m_store = std::make_unique<testsupport::MemoryStore>();
        m_hub = std::make_unique<Hub>(State(), Surroundings{m_clock, m_ids, &m_models}, m_store.get());
        QVERIFY_RESULT(
            m_hub->submit(PutLogicalTwin{.id = id(u"site"_s), .body = ofModel("dtmi:t:Site;1"sv)}));
        QVERIFY_RESULT(
            m_hub->submit(PutLogicalTwin{.id = id(u"hall"_s), .body = ofModel("dtmi:t:Hall;1"sv)}));
        QVERIFY_RESULT(m_hub->submit(CreateIdentity{id(u"dev"_s)}));
        QVERIFY_RESULT(m_hub->submit(PutRelationship{id(u"site"_s), u"e1"_s, edge("hall"sv)}));
    }
    void cleanup() { QVERIFY(m_store->replayed() == m_hub->state()); }

    void readsBothDialectsAndWritesTheOneAskedFor_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("released") << QByteArray(
            R"({"$relationshipId":"e2","$sourceId":"site","$targetId":"hall","$relationshipName":"contains","share":2.50})");
        QTest::addRow("preview, as the table has it") << QByteArray(
            R"({"$edgeId":"e2","$sourceId":"site","$targetId":"hall","$relationshipName":"contains","share":2.50})");
        QTest::addRow("preview, as the sample has it")
            << QByteArray(R"({"$edgeId":"e2","$relationship":"contains","$targetId":"hall","share":2.50})");
        QTest::addRow("only what is needed, read back with an etag")
            << QByteArray(R"({"$targetId":"hall","$relationshipName":"contains","share":2.50,"$etag":"x"})");
    }
    void readsBothDialectsAndWritesTheOneAskedFor()
    {
        QFETCH(const QByteArray, body);

        const auto reply = m_hub->submit(PutRelationship{id(u"site"_s), u"e2"_s, jsonOf(body.constData())});

        QVERIFY_RESULT(reply);
        QVERIFY(Json::identical(
            relationshipDocument(*reply->relationship, GraphDialect::Preview),
            jsonOf(
                R"({"$edgeId":"e2","$sourceId":"site","$targetId":"hall","$relationshipName":"contains","share":2.50})")));
        const Json released = relationshipDocument(*reply->relationship, GraphDialect::Released);
        QCOMPARE(released["$relationshipId"sv], Json("e2"sv));
        QCOMPARE(released["$etag"sv], Json(reply->relationship->etagText()));
        QVERIFY(!released.contains("$edgeId"sv));
    }

    void refusals_data()
    {
        QTest::addColumn<Asked>("asked");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        const auto put = [](const char *name, const char *body, const char *rule, const char *code,
                            const char *place) {
            QTest::addRow("put: %s", name)
                << Asked{PutRelationship{id(u"site"_s), u"x"_s, jsonOf(body)}} << QString::fromUtf8(rule)
                << QString::fromUtf8(code) << QString::fromUtf8(place);
        };
        put("no object", "[]", "graph-member", "InvalidArgument", "");
        put("no target", R"({"$relationshipName":"contains"})", "graph-member", "InvalidArgument",
            "/$targetId");
        put("a target that is no text", R"({"$relationshipName":"contains","$targetId":5})", "graph-member",
            "InvalidArgument", "/$targetId");
        put("no name", R"({"$targetId":"hall"})", "graph-member", "InvalidArgument", "/$relationshipName");
        put("two names", R"({"$targetId":"hall","$relationship":"a","$relationshipName":"b"})",
            "graph-member", "InvalidArgument", "/$relationshipName");
        put("another id", R"({"$edgeId":"y","$targetId":"hall","$relationshipName":"contains"})",
            "graph-member", "InvalidArgument", "/$edgeId");
        put("another source", R"({"$sourceId":"hall","$targetId":"hall","$relationshipName":"contains"})",
            "graph-member", "InvalidArgument", "/$sourceId");
        put("a reserved name", R"({"$targetId":"hall","$relationshipName":"contains","$x":1})",
            "graph-member", "InvalidArgument", "/$x");
        put("to itself", R"({"$targetId":"site","$relationshipName":"contains"})", "relationship-loop",
            "OperationNotAllowed", "/$targetId");
        put("to nowhere", R"({"$targetId":"nowhere","$relationshipName":"contains"})",
            "target-twin-not-found", "TargetTwinNotFound", "/$targetId");
        put("to what can be no id", R"({"$targetId":"a/b","$relationshipName":"contains"})",
            "target-twin-not-found", "TargetTwinNotFound", "/$targetId");
        put("a name the model lacks", R"({"$targetId":"hall","$relationshipName":"feeds"})",
            "relationship-undefined", "InvalidRelationship", "/$relationshipName");
        put("a name that is a property", R"({"$targetId":"hall","$relationshipName":"name"})",
            "relationship-undefined", "InvalidRelationship", "/$relationshipName");
        put("a property the model lacks", R"({"$targetId":"hall","$relationshipName":"contains","a":1})",
            "relationship-property", "ValidationFailed", "/a");
        put("a property of another schema",
            R"({"$targetId":"hall","$relationshipName":"contains","share":"x"})", "relationship-property",
            "ValidationFailed", "/share");
        put("a fault inside a property",
            R"({"$targetId":"hall","$relationshipName":"contains","note":{"by":1}})", "relationship-property",
            "ValidationFailed", "/note/by");
        put("null", R"({"$targetId":"hall","$relationshipName":"owner","a":null})", "relationship-property",
            "ValidationFailed", "/a");
        put("a name with a dot", R"({"$targetId":"hall","$relationshipName":"owner","a.b":1})",
            "relationship-property", "ValidationFailed", "/a.b");

        const auto patch = [](const char *name, const char *body, const char *rule, const char *place) {
            const QString code =
                qstrcmp(rule, "graph-patch") == 0 ? u"JsonPatchInvalid"_s : u"ValidationFailed"_s;
            QTest::addRow("patch: %s", name) << Asked{PatchRelationship{id(u"site"_s), u"e1"_s, jsonOf(body)}}
                                             << QString::fromUtf8(rule) << code << QString::fromUtf8(place);
        };
        patch("no array", "{}", "graph-patch", "");
        patch("no such operation", R"([{"op":"put","path":"/share","value":1}])", "graph-patch", "/0/op");
        patch("no value", R"([{"op":"add","path":"/share"}])", "graph-patch", "/0");
        patch("no pointer", R"([{"op":"add","path":"share","value":1}])", "graph-patch", "/0/path");
        patch("the whole", R"([{"op":"add","path":"","value":{}}])", "graph-patch", "/0/path");
        patch("the target",
              R"([{"op":"add","path":"/share","value":1},{"op":"replace","path":"/$targetId","value":"d"}])",
              "graph-patch", "/1/path");
        patch("a copy of the source", R"([{"op":"copy","from":"/$sourceId","path":"/share"}])", "graph-patch",
              "/0/from");
        patch("what is not there", R"([{"op":"remove","path":"/share"}])", "graph-patch", "/0/path");
        patch("a test that fails",
              R"([{"op":"add","path":"/share","value":1},{"op":"test","path":"/share","value":2}])",
              "graph-patch", "/1/value");
        patch("another schema", R"([{"op":"add","path":"/share","value":"x"}])", "relationship-property",
              "/0/value");
        patch("a fault inside",
              R"([{"op":"add","path":"/share","value":1},{"op":"add","path":"/note","value":{"by":1}}])",
              "relationship-property", "/1/value/by");
        patch("null", R"([{"op":"add","path":"/share","value":null}])", "relationship-property", "/0/value");

        const auto row = [](const char *name, Command command, const char *rule, const char *code) {
            QTest::addRow("%s", name) << Asked{std::move(command)} << QString::fromUtf8(rule)
                                      << QString::fromUtf8(code) << QString();
        };
        const QString site = u"site"_s;
        row("from nowhere", PutRelationship{id(u"no"_s), u"x"_s, edge("hall"sv)}, "digital-twin-not-found",
            "DigitalTwinNotFound");
        row("from a module", PutRelationship{id(u"dev/m"_s), u"x"_s, edge("hall"sv)},
            "digital-twin-not-found", "DigitalTwinNotFound");
        row("an empty id", PutRelationship{id(site), {}, edge("hall"sv)}, "graph-member", "InvalidArgument");
        row("a long id", PutRelationship{id(site), QString(129, u'x'), edge("hall"sv)}, "graph-member",
            "InvalidArgument");
        row("only if it is not there",
            PutRelationship{
                .id = id(site), .relationshipId = u"e1"_s, .body = edge("hall"sv), .ifNoneMatch = u"*"_s},
            "graph-exists", "PreconditionFailed");
        row("a stale etag",
            PutRelationship{
                .id = id(site), .relationshipId = u"e1"_s, .body = edge("hall"sv), .ifMatch = u"\"x\""_s},
            "etag", "PreconditionFailed");
        row("an etag of what is not there",
            PutRelationship{
                .id = id(site), .relationshipId = u"x"_s, .body = edge("hall"sv), .ifMatch = u"*"_s},
            "etag", "PreconditionFailed");
        row("deleting what is not there", DeleteRelationship{.id = id(u"hall"_s), .relationshipId = u"e1"_s},
            "relationship-not-found", "RelationshipNotFound");
        row("deleting with a stale etag",
            DeleteRelationship{.id = id(site), .relationshipId = u"e1"_s, .ifMatch = u"x"_s}, "etag",
            "PreconditionFailed");
        row("patching what is not there", PatchRelationship{id(site), u"x"_s, Json::emptyArray()},
            "relationship-not-found", "RelationshipNotFound");
        row("deleting the source", DeleteLogicalTwin{.id = id(site)}, "relationships-left",
            "RelationshipsNotDeleted");
        row("deleting the target", DeleteLogicalTwin{.id = id(u"hall"_s)}, "relationships-left",
            "RelationshipsNotDeleted");
        row("deleting nobody", DeleteLogicalTwin{.id = id(u"no"_s)}, "digital-twin-not-found",
            "DigitalTwinNotFound");
        row("deleting the twin of a device", DeleteLogicalTwin{.id = id(u"dev"_s)}, "device-node",
            "OperationNotAllowed");
        row("writing the twin of a device", PutLogicalTwin{.id = id(u"dev"_s), .body = Json::emptyObject()},
            "device-node", "OperationNotAllowed");
        row("a device by the name of a twin", CreateIdentity{id(u"hall"_s)}, "twin-id-taken",
            "DeviceAlreadyExists");
        row("a twin in two parts", PutLogicalTwin{.id = id(u"a/b"_s), .body = Json::emptyObject()},
            "id-invalid", "ArgumentInvalid");
        row("a twin that is there",
            PutLogicalTwin{.id = id(site), .body = Json::emptyObject(), .ifNoneMatch = u"*"_s},
            "graph-exists", "PreconditionFailed");
    }
    void refusals()
    {
        QFETCH(const Asked, asked);
        QFETCH(const QString, rule);
        QFETCH(const QString, code);
        QFETCH(const QString, place);
        const State before = m_hub->state();

        const auto reply = m_hub->submit(asked.command);

        QVERIFY(!reply);
        QCOMPARE(reply.error().name(), rule);
        QCOMPARE(reply.error().serviceCode(), code);
        QCOMPARE(reply.error().place, place);
        QVERIFY(!reply.error().detail.isEmpty());
        QVERIFY(m_hub->state() == before);
    }

    void refusedTwins_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *body, const char *place) {
            QTest::addRow("%s", name) << QByteArray(body) << QString::fromUtf8(place);
        };
        row("no object", "5", "");
        row("another id", R"({"$dtId":"x"})", "/$dtId");
        row("a reserved name", R"({"$x":1})", "/$x");
        row("null", R"({"a":{"b":null}})", "/a/b");
        row("null in an array", R"({"a":[1,null]})", "/a/1");
        row("no name", R"({"a b":1})", "/a b");
        row("metadata that is none", R"({"$metadata":1})", "/$metadata");
        row("a model that is no text", R"({"$metadata":{"$model":1}})", "/$metadata/$model");
        row("a component's metadata that is none", R"({"blinds":{"$metadata":1}})", "/blinds/$metadata");
        row("reserved inside", R"({"blinds":{"$x":1}})", "/blinds/$x");
        row("nested too deep", R"({"a":{"b":{"c":{"d":{"e":{"f":{"g":{"h":{"i":{"j":{"k":1}}}}}}}}}}})",
            "/a/b/c/d/e/f/g/h/i/j");
    }
    void refusedTwins()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, place);

        const auto reply = m_hub->submit(PutLogicalTwin{.id = id(u"t"_s), .body = jsonOf(body.constData())});

        QVERIFY(!reply);
        QCOMPARE(reply.error().name(), u"graph-member"_s);
        QCOMPARE(reply.error().place, place);
    }

    void limitsTheSizeOfTwinsAndRelationships()
    {
        JsonObjectBuilder large;
        for (int i = 0; i < 9; ++i)
            large.append(u"p%1"_s.arg(i).toStdString(), Json(QString(4000, u'x')));
        Json body = large.take();
        const auto twin = m_hub->submit(PutLogicalTwin{.id = id(u"t"_s), .body = body});
        QVERIFY(!twin);
        QCOMPARE(twin.error().name(), u"graph-size"_s);
        QCOMPARE(twin.error().limit, 32768);
        QVERIFY(!m_hub->submit(PutLogicalTwin{
            .id = id(u"t"_s), .body = Json::object({{"$metadata", Json::object({{"note", body}})}})}));
        const auto relationship = m_hub->submit(PutRelationship{
            id(u"dev"_s), u"x"_s,
            body.with("$targetId"sv, Json("hall"sv)).with("$relationshipName"sv, Json("in"sv))});
        QVERIFY(!relationship);
        QCOMPARE(relationship.error().name(), u"graph-size"_s);
    }

    void replacingPutsAllPropertiesInPlaceAndStepsTheEtag()
    {
        const auto first =
            m_hub->submit(PutRelationship{id(u"site"_s), u"e1"_s, edge("hall"sv).with("share"sv, Json(0.5))});
        QVERIFY_RESULT(first);
        const auto second = m_hub->submit(PutRelationship{.id = id(u"site"_s),
                                                          .relationshipId = u"e1"_s,
                                                          .body = edge("hall"sv),
                                                          .ifMatch = first->relationship->etagText()});

        QVERIFY_RESULT(second);
        QVERIFY(second->relationship->properties.isEmpty());
        QVERIFY(second->relationship->etagText() != first->relationship->etagText());
        QCOMPARE(m_hub->state().graph().relationshipCount(), 1);
    }

    void aReplacedTargetMovesTheIncomingSide()
    {
        QVERIFY_RESULT(
            m_hub->submit(PutLogicalTwin{.id = id(u"room"_s), .body = ofModel("dtmi:t:Room;1"sv)}));
        QVERIFY_RESULT(m_hub->submit(PutRelationship{id(u"site"_s), u"e1"_s, edge("room"sv)}));

        QVERIFY(m_hub->state().graph().incoming(id(u"hall"_s)).isEmpty());
        QCOMPARE(m_hub->state().graph().incoming(id(u"room"_s)).size(), 1);
    }

    void patchesPropertiesInOrder()
    {
        const auto reply = m_hub->submit(PatchRelationship{
            id(u"site"_s), u"e1"_s,
            jsonOf(
                R"([{"op":"add","path":"/note","value":{"by":"a"}},{"op":"replace","path":"/note/by","value":"b"},
                       {"op":"add","path":"/share","value":1}])")});

        QVERIFY_RESULT(reply);
        QCOMPARE(reply->relationship->properties, jsonOf(R"({"note":{"by":"b"},"share":1})"));
    }

    void anEmptyPatchChangesNothing()
    {
        const quint64 number = m_hub->state().number();
        QVERIFY_RESULT(m_hub->submit(PatchRelationship{id(u"site"_s), u"e1"_s, Json::emptyArray()}));
        QVERIFY_RESULT(m_hub->submit(PatchLogicalTwin{.id = id(u"site"_s), .body = Json::emptyArray()}));
        QCOMPARE(m_hub->state().number(), number);
    }

    void patchesTwinsAndTheirModel()
    {
        QVERIFY_RESULT(m_hub->submit(PatchLogicalTwin{
            .id = id(u"hall"_s),
            .body = jsonOf(
                R"([{"op":"add","path":"/blinds","value":{"$metadata":{}}},{"op":"add","path":"/blinds/open","value":true},
                    {"op":"replace","path":"/$metadata/$model","value":"dtmi:t:Room;1"}])")}));

        const auto twin = m_hub->state().graph().twin(id(u"hall"_s));
        QCOMPARE(twin->modelId, u"dtmi:t:Room;1"_s);
        QCOMPARE(writableDocument(*twin),
                 jsonOf(R"({"blinds":{"$metadata":{},"open":true},"$metadata":{"$model":"dtmi:t:Room;1"}})"));
        for (const char *body : {R"([{"op":"replace","path":"/$dtId","value":"x"}])",
                                 R"([{"op":"remove","path":"/$metadata"}])"})
            QCOMPARE(
                m_hub->submit(PatchLogicalTwin{.id = id(u"hall"_s), .body = jsonOf(body)}).error().name(),
                u"graph-patch"_s);
        const auto null = m_hub->submit(PatchLogicalTwin{
            .id = id(u"hall"_s), .body = jsonOf(R"([{"op":"add","path":"/blinds/open","value":null}])")});
        QCOMPARE(null.error().place, u"/0/value"_s);
    }

    void aDeletedDeviceTakesItsRelationshipsAlong()
    {
        QVERIFY_RESULT(m_hub->submit(CreateIdentity{id(u"dev/m"_s)}));
        QVERIFY_RESULT(m_hub->submit(PutRelationship{id(u"dev"_s), u"up"_s, edge("site"sv, "in"sv)}));
        QVERIFY_RESULT(m_hub->submit(PutRelationship{id(u"site"_s), u"e2"_s, edge("dev"sv, "owner"sv)}));
        Changes heard;
        m_hub->setListener([&heard](const Changes &changes) { heard = changes; });

        QVERIFY_RESULT(m_hub->submit(DeleteIdentity{id(u"dev"_s)}));

        QCOMPARE(heard.size(), 4);
        QCOMPARE(std::get<RelationshipDeleted>(heard[0].body).before->id, u"up"_s);
        QCOMPARE(heard[1].id, id(u"site"_s));
        QVERIFY(std::holds_alternative<IdentityDeleted>(heard[3].body));
        QCOMPARE(m_hub->state().graph().relationshipCount(), 1);
        QVERIFY(m_hub->state().graph().incoming(id(u"site"_s)).isEmpty());
        QVERIFY(m_hub->state().graph().outgoing(id(u"dev"_s)).isEmpty());
    }

    void theNameOfADeletedTwinIsFreeAndItsEtagIsNotUsedAgain()
    {
        const auto before = m_hub->state().graph().relationship(id(u"site"_s), u"e1");
        QVERIFY_RESULT(m_hub->submit(DeleteRelationship{id(u"site"_s), u"e1"_s, before->etagText()}));
        const auto again = m_hub->submit(PutRelationship{id(u"site"_s), u"e1"_s, edge("hall"sv)});
        QVERIFY(again->relationship->etagText() != before->etagText());
        QVERIFY_RESULT(m_hub->submit(DeleteRelationship{id(u"site"_s), u"e1"_s}));
        QVERIFY_RESULT(m_hub->submit(DeleteLogicalTwin{.id = id(u"hall"_s)}));
        QVERIFY_RESULT(m_hub->submit(CreateIdentity{id(u"hall"_s)}));
        QVERIFY_RESULT(
            m_hub->submit(PutRelationship{id(u"site"_s), u"e1"_s, edge("hall"sv)})); // no model: accepted
    }

    void changesSayWhatWasBeforeAndLeaveADevicesRecord()
    {
        Changes heard;
        m_hub->setListener([&heard](const Changes &changes) { heard = changes; });
        const auto record = m_hub->state().find(id(u"dev"_s));

        QVERIFY_RESULT(m_hub->submit(PutRelationship{id(u"dev"_s), u"up"_s, edge("site"sv, "in"sv)}));
        QVERIFY(!std::get<RelationshipWritten>(heard.first().body).before);
        QVERIFY(heard.first().before == record && heard.first().after == record);
        QVERIFY(eventsOf(heard.first(), u"hub"_s).isEmpty());

        QVERIFY_RESULT(m_hub->submit(PutRelationship{id(u"dev"_s), u"up"_s, edge("hall"sv, "in"sv)}));
        QCOMPARE(std::get<RelationshipWritten>(heard.first().body).before->target, id(u"site"_s));
    }

    void documentsShowConformanceRelationshipsAndEtagWhereTheRulesSaySo()
    {
        const auto document = [this](const QString &name, GraphDialect dialect) {
            return graphTwinDocument(m_hub->state(), id(name), &m_models, dialect).value_or(Json());
        };
        QVERIFY(Json::identical(
            document(u"site"_s, GraphDialect::Preview),
            jsonOf(
                R"({"$dtId":"site","$conformance":"conformant","$relationships":"/digitaltwins/site/relationships",
                    "$metadata":{"$model":"dtmi:t:Site;1"}})")));
        QVERIFY(!document(u"hall"_s, GraphDialect::Preview).contains("$relationships"sv));
        QCOMPARE(document(u"dev"_s, GraphDialect::Preview)["$conformance"sv], Json("unknown"sv));
        const Json released = document(u"hall"_s, GraphDialect::Released);
        QVERIFY(!released.contains("$conformance"sv));
        QCOMPARE(released["$etag"sv], Json(m_hub->state().graph().twin(id(u"hall"_s))->etagText()));
        QVERIFY(document(u"nobody"_s, GraphDialect::Preview).isNull());
    }

    void listsByIdAndNameAndTheIncomingShort()
    {
        QVERIFY_RESULT(m_hub->submit(PutRelationship{id(u"site"_s), u"e 0/é"_s, edge("hall"sv)}));
        QVERIFY_RESULT(m_hub->submit(PutRelationship{id(u"site"_s), u"a"_s, edge("dev"sv, "owner"sv)}));
        const auto ids = [](const Json &list) {
            QStringList found;
            for (const auto &one : list["value"sv].elements())
                found.append(one["$edgeId"sv].toString());
            return found;
        };
        const auto &state = m_hub->state();

        QCOMPARE(ids(*outgoingDocument(state, id(u"site"_s), {}, GraphDialect::Preview)),
                 (QStringList{u"a"_s, u"e 0/é"_s, u"e1"_s}));
        QCOMPARE(ids(*outgoingDocument(state, id(u"site"_s), u"contains"_s, GraphDialect::Preview)),
                 (QStringList{u"e 0/é"_s, u"e1"_s}));
        QVERIFY(outgoingDocument(state, id(u"site"_s), u"cools"_s, GraphDialect::Preview)
                    .value_or(Json())["value"sv]
                    .isEmpty());
        const auto incoming = incomingListDocument(state, id(u"hall"_s), GraphDialect::Released);
        QVERIFY(Json::identical((*incoming)["value"sv].at(0),
                                jsonOf(R"({"$relationshipId":"e 0/é","$sourceId":"site",
            "$relationshipName":"contains","$relationshipLink":"/digitaltwins/site/relationships/e%200%2F%C3%A9"})")));
        QVERIFY(!outgoingDocument(state, id(u"nobody"_s), {}, GraphDialect::Preview));
        QVERIFY(!incomingListDocument(state, id(u"nobody"_s), GraphDialect::Preview));
    }

    void judgesATwinWithItsRelationships()
    {
        // A hub without models accepts what the models do not.
        Hub hub(m_hub->state(), {m_clock, m_ids}, nullptr);
        const auto put = [&hub](const QString &edgeId, const Json &body) {
            return hub.submit(PutRelationship{id(u"site"_s), edgeId, body});
        };
        QVERIFY_RESULT(put(u"e2"_s, edge("hall"sv, "feeds"sv)));
        QVERIFY_RESULT(put(u"e3"_s, edge("hall"sv).with("share"sv, Json("x"sv)).with("a"sv, Json(1))));
        QVERIFY_RESULT(put(u"o1"_s, edge("hall"sv, "owner"sv)));
        QVERIFY_RESULT(put(u"o2"_s, edge("dev"sv, "owner"sv)));
        QVERIFY_RESULT(hub.submit(PutLogicalTwin{.id = id(u"site2"_s), .body = ofModel("dtmi:t:Site;1"sv)}));
        QVERIFY_RESULT(put(u"e4"_s, edge("site2"sv)));

        const auto judged = conformanceOf(hub.state(), id(u"site"_s), &m_models);
        QStringList issues;
        for (const auto &issue : judged.issues)
            issues.append(issue.path.toString() + u' ' + dtdl::ConformanceIssue::nameOf(issue.code));

        QCOMPARE(judged.status, dtdl::ConformanceStatus::NonConformant);
        QCOMPARE(issues, (QStringList{u"/$relationships/e2 relationship-undefined"_s,
                                      u"/$relationships/e3/a relationship-property-undefined"_s,
                                      u"/$relationships/e3/share relationship-schema"_s,
                                      u"/$relationships/e4 relationship-target"_s,
                                      u"/owner relationship-multiplicity"_s}));
        QCOMPARE(conformanceOf(hub.state(), id(u"hall"_s), &m_models).status,
                 dtdl::ConformanceStatus::Conformant);
        QCOMPARE(conformanceOf(hub.state(), id(u"dev"_s), &m_models).status,
                 dtdl::ConformanceStatus::Unknown);
        QCOMPARE(conformanceOf(hub.state(), id(u"site"_s), nullptr).status, dtdl::ConformanceStatus::Unknown);
    }

    void aCopyOfTheStateStaysAsItIs()
    {
        const State copy = m_hub->state();
        const auto edge = copy.graph().relationship(id(u"site"_s), u"e1");

        QVERIFY_RESULT(m_hub->submit(PutLogicalTwin{.id = id(u"new"_s), .body = Json::emptyObject()}));
        QVERIFY_RESULT(m_hub->submit(DeleteRelationship{id(u"site"_s), u"e1"_s}));

        QVERIFY(!copy.graph().twin(id(u"new"_s)));
        QCOMPARE(copy.graph().relationshipCount(), 1);
        QVERIFY(copy.graph().relationship(id(u"site"_s), u"e1") == edge); // shared, not copied
        QCOMPARE(copy.graph().incoming(id(u"hall"_s)), QList<RelationshipPtr>{edge});
    }

    void replayingRandomCommandsGivesAnEqualState()
    {
        testsupport::RandomJson random(21);
        int accepted = 0;
        for (int i = 0; i < 4000; ++i) {
            m_clock.advanceMSecs(1);
            accepted += m_hub->submit(testsupport::randomGraphCommand(random, m_hub->state())) ? 1 : 0;
        }

        QCOMPARE_GT(accepted, 1000);
        QCOMPARE_GT(m_hub->state().graph().relationshipCount(), 3);
        QCOMPARE_GT(m_hub->state().graph().twins().size(), 1);
    }

    void takingBackRandomBatchesLeavesNoTrace()
    {
        testsupport::RandomJson random(22);
        int takenBack = 0;
        for (int round = 0; round < 300; ++round) {
            std::vector<std::pair<Command, Cause>> commands;
            for (int i = 0; i < 12; ++i)
                commands.emplace_back(testsupport::randomGraphCommand(random, m_hub->state()), Cause{});
            const State before = m_hub->state();
            m_store->failing = round % 2 == 0;
            const auto replies = m_hub->submit(commands);
            if (m_store->failing && !replies.first()) {
                QVERIFY(m_hub->state() == before);
                ++takenBack;
            }
        }
        QCOMPARE_GT(takenBack, 100);
    }

private:
    testsupport::ParsedModels m_models{jsonOf(Models)};
    ManualClock m_clock{Timestamp()};
    SeededIds m_ids{1};
    std::unique_ptr<testsupport::MemoryStore> m_store;
    std::unique_ptr<Hub> m_hub;
};

QTEST_GUILESS_MAIN(TestGraph)
#include "tst_graph.moc"

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/vectors.h"
#include "hub/graphconformance.h"
#include "hub/graphdocument.h"
#include "support/parsedmodels.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace conformance {

namespace {

TwinId idOf(const Json &text)
{
    return TwinId::parse(text.toString()).value_or(TwinId());
}

// The graph of a vector's file in a hub.
class GraphHub final
{
public:
    GraphHub(const Json &graph, const Json &relationships)
        : m_models(graph["models"sv])
        , m_hub(stateOf(graph["twins"sv], relationships), {m_clock, m_ids, &m_models}, nullptr)
    { }

    Result<Reply> submit(const Command &command)
    {
        return m_hub.submit(command, {Cause::Origin::Service, u"vector"_s});
    }
    const State &state() const { return m_hub.state(); }
    const dtdl::ModelLookup *models() const { return &m_models; }
    const QStringList &faults() const { return m_faults; }

private:
    // Made without models, so that a graph can hold what its models do not allow.
    State stateOf(const Json &twins, const Json &relationships)
    {
        State devices;
        for (const auto &[id, spec] : twins.members()) {
            if (spec["kind"sv].toStringView() == "device"sv)
                devices.put(recordOf(spec["twin"sv]));
        }
        Hub hub(devices, {m_clock, m_ids}, nullptr);
        const auto must = [this, &hub](const Command &command) {
            if (const auto reply = hub.submit(command); !reply)
                m_faults.append(u"the graph cannot be made: "_s + reply.error().toString());
        };
        for (const auto &[id, spec] : twins.members()) {
            if (spec["kind"sv].toStringView() == "logical"sv)
                must(PutLogicalTwin{.id = *TwinId::parse(id.toString()), .body = spec["twin"sv]});
        }
        for (const auto &edge : relationships.elements()) {
            const Json &id = edge.contains("$edgeId"sv) ? edge["$edgeId"sv] : edge["$relationshipId"sv];
            must(PutRelationship{
                .id = idOf(edge["$sourceId"sv]), .relationshipId = id.toString(), .body = edge});
        }
        return hub.state();
    }

    // A device that reports what its digital twin shows, as its model asks for it.
    RecordPtr recordOf(const Json &digitalTwin) const
    {
        Identity identity;
        identity.id = idOf(digitalTwin["$dtId"sv]);
        identity.modelId = digitalTwin["$metadata"sv]["$model"sv].toString();
        const auto *interface = m_models.find(identity.modelId);
        JsonObjectBuilder reported;
        for (const auto &[name, value] : digitalTwin.members()) {
            if (name.view().starts_with('$'))
                continue;
            const auto *property = interface ? interface->content(name.view()) : nullptr;
            reported.append(name, property && property->isWritable()
                                      ? Json::object({{"value", value}, {"ac", Json(200)}, {"av", Json(1)}})
                                      : value);
        }
        const Json document = Json::object({{"properties", Json::object({{"reported", reported.take()}})}});
        return std::make_shared<const Record>(
            Record{std::make_shared<const Identity>(identity), twinFromJson(document).value()});
    }

    ManualClock m_clock{Timestamp::fromTicks(638'500'000'000'000'000)};
    SeededIds m_ids{1};
    testsupport::ParsedModels m_models;
    QStringList m_faults;
    Hub m_hub;
};

std::optional<Command> commandOf(const Json &operation)
{
    const auto kind = operation["kind"sv].toStringView();
    const TwinId source = idOf(operation["source"sv]);
    const TwinId twin = idOf(operation["id"sv]);
    const QString edge = operation["id"sv].toString();
    const Json &body = operation["body"sv];
    const QString ifMatch = operation["ifMatch"sv].toString();
    const QString ifNoneMatch = operation["ifNoneMatch"sv].toString();
    if (kind == "putRelationship"sv)
        return PutRelationship{source, edge, body, ifNoneMatch, ifMatch};
    if (kind == "patchRelationship"sv)
        return PatchRelationship{source, edge, body, ifMatch};
    if (kind == "deleteRelationship"sv)
        return DeleteRelationship{source, edge, ifMatch};
    if (kind == "putTwin"sv)
        return PutLogicalTwin{twin, body, ifNoneMatch, ifMatch};
    if (kind == "patchTwin"sv)
        return PatchLogicalTwin{twin, body, ifMatch};
    if (kind == "deleteTwin"sv)
        return DeleteLogicalTwin{twin, ifMatch};
    if (kind == "deleteDevice"sv)
        return DeleteIdentity{twin, ifMatch};
    return std::nullopt;
}

// The service's own code and status; the vectors know no word of ours.
void checkError(Check &check, const Json &expected, const Error &actual)
{
    check.same(u"error"_s, expected,
               Json::object({{"status", Json(actual.status())}, {"code", Json(actual.serviceCode())}}));
}

// Etags are chance, and the vectors leave out when a device reported: both go unless they are expected.
Json comparable(const Json &actual, const Json &expected)
{
    Json shown = expected.contains("$etag"sv) ? actual : actual.without("$etag"sv);
    const Json &metadata = shown["$metadata"sv];
    if (!metadata.isObject())
        return shown;
    JsonObjectBuilder kept;
    for (const auto &member : metadata.members()) {
        if (member.key == "$model"sv || expected["$metadata"sv].find(member.key))
            kept.append(member.key, member.value);
    }
    return shown.with("$metadata"sv, kept.take());
}

Json comparableList(const Json &actual, const Json &expected)
{
    std::vector<Json> elements;
    for (const auto &element : actual.elements())
        elements.push_back(comparable(element, expected.at(qsizetype(elements.size()))));
    return Json::array(std::move(elements));
}

GraphDialect dialectOf(const Json &vector, GraphDialect otherwise)
{
    const Json &inOperation = vector["op"sv]["dialect"sv];
    const auto word = (inOperation.isNull() ? vector["dialect"sv] : inOperation).toStringView();
    if (word.empty())
        return otherwise;
    return word == "preview"sv ? GraphDialect::Preview : GraphDialect::Released;
}

Json issuesOf(const dtdl::Conformance &judged)
{
    std::vector<Json> issues;
    for (const auto &issue : judged.issues)
        issues.push_back(Json::object({{"code", Json(dtdl::ConformanceIssue::nameOf(issue.code))},
                                       {"path", Json(issue.path.toString())}}));
    return Json::array(std::move(issues));
}

// What an operation that only reads answers, with the status of its success.
std::optional<Result<Json>> answerOf(const GraphHub &hub, const Json &vector)
{
    const Json &operation = vector["op"sv];
    const auto kind = operation["kind"sv].toStringView();
    const auto dialect = dialectOf(vector, GraphDialect::Released);
    const auto &state = hub.state();
    if (kind == "getTwin"sv)
        return graphTwinDocument(state, idOf(operation["id"sv]), hub.models(),
                                 dialectOf(vector, GraphDialect::Preview));
    if (kind == "listOutgoing"sv)
        return outgoingDocument(state, idOf(operation["source"sv]), operation["name"sv].toString(), dialect);
    if (kind == "listIncoming"sv) {
        const Json &target = operation.contains("target"sv) ? operation["target"sv] : operation["id"sv];
        return incomingListDocument(state, idOf(target), dialect);
    }
    if (kind == "getRelationship"sv) {
        const auto found = findRelationship(state, idOf(operation["source"sv]), operation["id"sv].toString());
        return found ? Result<Json>(relationshipDocument(**found, dialect)) : found.error();
    }
    if (kind == "conformance"sv) {
        const auto judged = conformanceOf(state, idOf(operation["id"sv]), hub.models());
        return Result<Json>(Json::object(
            {{"conformance", Json(dtdl::Conformance::nameOf(judged.status))}, {"issues", issuesOf(judged)}}));
    }
    return std::nullopt;
}

void checkAnswer(Check &check, const Json &expected, const Json &actual)
{
    if (const Json *body = expected.find("body"sv))
        check.same(u"body"_s, *body, comparable(actual, *body));
    if (const Json *value = expected.find("value"sv))
        check.same(u"value"_s, *value, comparableList(actual["value"sv], *value));
    if (const Json *conformance = expected.find("conformance"sv)) {
        check.same(u"conformance"_s, *conformance, actual["conformance"sv]);
        check.same(u"issues"_s, expected["issues"sv], actual["issues"sv]);
    }
}

std::vector<Json> allRelationships(const State &state)
{
    std::vector<Json> all;
    for (const auto &edges : state.graph().sources()) {
        for (const auto &edge : edges)
            all.push_back(relationshipDocument(*edge, GraphDialect::Released).without("$etag"sv));
    }
    return all;
}

void checkAfter(Check &check, const Json &vector, const State &state)
{
    if (const Json *expected = vector.find("relationships"sv)) {
        const auto actual = allRelationships(state);
        check.same(u"number of relationships afterwards"_s, Json(qint64(expected->size())),
                   Json(qint64(actual.size())));
        for (const auto &edge : expected->elements())
            check.that(u"a relationship is not as it must be afterwards: "_s +
                           edge["$sourceId"sv].toString() + u'/' + edge["$relationshipId"sv].toString(),
                       std::find(actual.begin(), actual.end(), edge) != actual.end());
    }
    for (const auto &gone : vector["twinsGone"sv].elements())
        check.that(u"%1 is still there"_s.arg(gone.toString()), !state.isGraphTwin(idOf(gone)));
}

// What came of the vector's operation, and the status of its success.
std::pair<Result<Json>, int> performed(GraphHub &hub, const Json &vector)
{
    if (auto answer = answerOf(hub, vector))
        return {*std::move(answer), 200};
    const auto command = commandOf(vector["op"sv]);
    if (!command)
        return {Error{ErrorCode::SceneInvalid, u"The runner knows no such operation."_s}, 0};
    const auto reply = hub.submit(*command);
    if (!reply)
        return {reply.error(), 0};
    if (!std::holds_alternative<PutRelationship>(*command))
        return {Json(), 204};
    return {relationshipDocument(*reply->relationship, dialectOf(vector, GraphDialect::Released)), 200};
}

} // namespace

Differences runGraphVector(const Json &vector)
{
    Check check;
    const Json &graph = vector["graph"sv];
    const Json *before = vector.find("relationshipsBefore"sv);
    GraphHub hub(graph, before ? *before : graph["relationships"sv]);
    for (const auto &fault : hub.faults())
        check.that(fault, false);
    const State start = hub.state();
    const auto [answer, status] = performed(hub, vector);
    if (const Json *error = vector.find("error"sv)) {
        check.that(u"accepted, but must be refused"_s, !answer);
        if (!answer)
            checkError(check, *error, answer.error());
        check.that(u"a refusal changed something"_s, hub.state() == start);
        return check.differences();
    }
    if (!answer)
        return {u"refused: "_s + answer.error().toString()};
    const Json &result = vector["result"sv];
    if (const Json *expected = result.find("status"sv))
        check.same(u"status"_s, *expected, Json(status));
    checkAnswer(check, result, *answer);
    checkAfter(check, vector, hub.state());
    return check.differences();
}

} // namespace conformance

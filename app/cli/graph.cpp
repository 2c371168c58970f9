// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/scenefile.h"
#include "cli/verbs.h"
#include "cli/workspacefile.h"
#include "host/graphtext.h"
#include "hub/graphconformance.h"
#include "hub/graphdocument.h"
#include "json/writer.h"

#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

namespace {

/// A verb of the graph on its way: the workspace, the twin it names and the spelling it writes.
struct GraphCall {
    Call &call;
    WorkspaceFile &workspace;
    TwinId id;
    GraphDialect dialect;

    const State &state() const { return workspace.state(); }
    QString edge() const { return call.argument(1); }
    QString ifMatch() const { return call.value(u"if-match"); }
};

std::optional<GraphDialect> dialectOf(const Call &call)
{
    const QString word = call.values(u"dialect").value(0);
    if (word.isEmpty() || word == u"preview")
        return GraphDialect::Preview;
    return word == u"released" ? std::optional(GraphDialect::Released) : std::nullopt;
}

// Opens what the call names, does `work` and returns the exit code. `work` gives a Result<void>: the rest is
// said here.
template <class Work>
int withGraph(Call &call, bool namesTwin, Work work)
{
    const auto dialect = dialectOf(call);
    if (!dialect)
        return call.misused(u"--dialect is preview or released."_s);
    const auto id = namesTwin ? TwinId::parse(call.argument(0)) : Result<TwinId>(TwinId());
    if (!id)
        return call.fail(id.error());
    return withWorkspace(call, [&](WorkspaceFile &workspace) {
        const Result<void> done = work(GraphCall{call, workspace, *id, *dialect});
        return done ? int(Done) : call.fail(done.error());
    });
}

QString oneLine(const Json &value)
{
    return QString::fromUtf8(json::write(value));
}

Result<void> printTwin(const GraphCall &graph)
{
    const auto document = graphTwinDocument(graph.state(), graph.id, graph.workspace.models(), graph.dialect);
    if (!document)
        return document.error();
    graph.call.print(*document);
    return {};
}

QList<TwinId> graphTwins(const State &state, bool withDevices)
{
    QList<TwinId> ids = state.graph().twins().keys();
    for (const auto &record : state.records()) {
        if (withDevices && !record->id().isModule())
            ids.append(record->id());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

void printTwins(const GraphCall &graph, const QList<TwinId> &ids)
{
    Table table({u"TWIN"_s, u"KIND"_s, u"MODEL"_s, u"CONFORMANCE"_s, u"OUTGOING"_s, u"INCOMING"_s});
    const State &state = graph.state();
    for (const auto &id : ids) {
        const QString model = modelIdOf(state, id);
        const auto judged = conformanceOf(state, id, graph.workspace.models());
        table.add({id.toString(), state.find(id) ? u"device"_s : u"logical"_s,
                   model.isEmpty() ? u"-"_s : model, dtdl::Conformance::nameOf(judged.status),
                   QString::number(state.graph().outgoing(id).size()),
                   QString::number(state.graph().incoming(id).size())});
    }
    printText(table.toString());
}

void printEdges(const GraphCall &graph, const QList<RelationshipPtr> &edges)
{
    if (graph.call.wantsJson()) {
        std::vector<Json> documents;
        for (const auto &edge : edges)
            documents.push_back(relationshipDocument(*edge, graph.dialect));
        graph.call.print(Json::array(std::move(documents)));
        return;
    }
    Table table({u"SOURCE"_s, u"RELATIONSHIP"_s, u"NAME"_s, u"TARGET"_s, u"PROPERTIES"_s});
    for (const auto &edge : edges)
        table.add({edge->source.toString(), edge->id, edge->name.toString(), edge->target.toString(),
                   edge->properties.isEmpty() ? u"-"_s : oneLine(edge->properties)});
    printText(table.toString());
}

void printEdge(const GraphCall &graph, const Relationship &edge)
{
    graph.call.print(relationshipDocument(edge, graph.dialect));
}

// The body of `graph twin create`: {} when it is left out, with --model put in.
Result<Json> twinBody(const Call &call)
{
    auto body = call.argument(1).isEmpty() ? Result<Json>(Json::emptyObject()) : call.body(call.argument(1));
    if (!body || !call.isSet(u"model"))
        return body;
    const Json &metadata = (*body)["$metadata"sv];
    return body->with("$metadata"sv, metadata.with("$model"sv, Json(call.value(u"model"))));
}

// The body of `graph edge put`: --to and --name stand for its members.
Result<Json> edgeBody(const Call &call)
{
    auto body = call.argument(2).isEmpty() ? Result<Json>(Json::emptyObject()) : call.body(call.argument(2));
    if (!body || !body->isObject())
        return body;
    if (call.isSet(u"to"))
        body = body->with("$targetId"sv, Json(call.value(u"to")));
    if (call.isSet(u"name"))
        body = body->with("$relationshipName"sv, Json(call.value(u"name")));
    return body;
}

} // namespace

int listGraphTwins(Call &call)
{
    return withGraph(call, false, [](const GraphCall &graph) -> Result<void> {
        const auto ids = graphTwins(graph.state(), graph.call.isSet(u"devices"));
        if (!graph.call.wantsJson()) {
            printTwins(graph, ids);
            return {};
        }
        std::vector<Json> documents;
        for (const auto &id : ids)
            documents.push_back(
                *graphTwinDocument(graph.state(), id, graph.workspace.models(), graph.dialect));
        graph.call.print(Json::array(std::move(documents)));
        return {};
    });
}

int exportGraph(Call &call)
{
    return withWorkspace(call, [&call](WorkspaceFile &workspace) {
        const QByteArray text = host::writeGraph(workspace.state());
        const QString path = call.argument(0);
        if (path.isEmpty())
            return printText(QString::fromUtf8(text)), int(Done);
        QSaveFile file(path); // an old file stays whole until the new one is
        if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
            return int(Done);
        return call.fail(
            {ErrorCode::Cancelled, u"The file '%1' cannot be written: %2."_s.arg(path, file.errorString())});
    });
}

int importGraph(Call &call)
{
    return withWorkspace(call, [&call](WorkspaceFile &workspace) {
        const auto text = fileText(call.argument(0));
        if (!text)
            return call.fail(text.error());
        const auto plan = host::planGraph(*text, workspace.state(), workspace.surroundings());
        if (!plan)
            return call.fail(inFile(call.argument(0), plan.error()));
        std::vector<std::pair<Command, Cause>> commands;
        for (const auto &command : plan->commands)
            commands.emplace_back(command, Cause{.origin = Cause::Origin::Import});
        for (const auto &reply : workspace.submit(commands)) {
            if (!reply)
                return call.fail(reply.error()); // of the store: all or nothing
        }
        if (call.wantsJson())
            call.print(Json::object({{"twins", Json(qint64(plan->twins))},
                                     {"relationships", Json(qint64(plan->relationships))},
                                     {"replaced", Json(qint64(plan->replaced))}}));
        else
            printLine(u"%1 twins and %2 relationships, %3 of them were there."_s.arg(plan->twins)
                          .arg(plan->relationships)
                          .arg(plan->replaced));
        return int(Done);
    });
}

int getGraphTwin(Call &call)
{
    return withGraph(call, true, printTwin);
}

int createGraphTwin(Call &call)
{
    return withGraph(call, true, [](const GraphCall &graph) -> Result<void> {
        auto body = twinBody(graph.call);
        if (!body)
            return body.error();
        const QString ifNoneMatch = graph.call.isSet(u"replace") ? QString() : u"*"_s;
        const auto reply = graph.workspace.submit(
            PutLogicalTwin{.id = graph.id, .body = *std::move(body), .ifNoneMatch = ifNoneMatch});
        return reply ? printTwin(graph) : reply.error();
    });
}

int patchGraphTwin(Call &call)
{
    return withGraph(call, true, [](const GraphCall &graph) -> Result<void> {
        auto body = graph.call.body(graph.call.argument(1));
        if (!body)
            return body.error();
        const auto reply = graph.workspace.submit(
            PatchLogicalTwin{.id = graph.id, .body = *std::move(body), .ifMatch = graph.ifMatch()});
        return reply ? printTwin(graph) : reply.error();
    });
}

int deleteGraphTwin(Call &call)
{
    return withGraph(call, true, [](const GraphCall &graph) -> Result<void> {
        const auto reply =
            graph.workspace.submit(DeleteLogicalTwin{.id = graph.id, .ifMatch = graph.ifMatch()});
        if (!reply)
            return reply.error();
        graph.call.printDeleted(graph.id.toString());
        return {};
    });
}

int listGraphEdges(Call &call)
{
    return withGraph(call, true, [](const GraphCall &graph) -> Result<void> {
        if (auto known = outgoingDocument(graph.state(), graph.id, {}, graph.dialect); !known)
            return known.error();
        auto edges = graph.state().graph().outgoing(graph.id);
        if (graph.call.isSet(u"name"))
            edges.removeIf([name = json::Key(QStringView(graph.call.value(u"name")))](
                               const RelationshipPtr &edge) { return !(edge->name == name); });
        printEdges(graph, edges);
        return {};
    });
}

int listIncomingEdges(Call &call)
{
    return withGraph(call, true, [](const GraphCall &graph) -> Result<void> {
        const auto list = incomingListDocument(graph.state(), graph.id, graph.dialect);
        if (!list)
            return list.error();
        if (graph.call.wantsJson())
            graph.call.print((*list)["value"sv]);
        else
            printEdges(graph, graph.state().graph().incoming(graph.id));
        return {};
    });
}

int getGraphEdge(Call &call)
{
    return withGraph(call, true, [](const GraphCall &graph) -> Result<void> {
        const auto edge = findRelationship(graph.state(), graph.id, graph.edge());
        if (!edge)
            return edge.error();
        printEdge(graph, **edge);
        return {};
    });
}

int putGraphEdge(Call &call)
{
    return withGraph(call, true, [](const GraphCall &graph) -> Result<void> {
        auto body = edgeBody(graph.call);
        if (!body)
            return body.error();
        const auto reply = graph.workspace.submit(
            PutRelationship{.id = graph.id,
                            .relationshipId = graph.edge(),
                            .body = *std::move(body),
                            .ifNoneMatch = graph.call.isSet(u"new") ? u"*"_s : QString(),
                            .ifMatch = graph.ifMatch()});
        if (!reply)
            return reply.error();
        printEdge(graph, *reply->relationship);
        return {};
    });
}

int patchGraphEdge(Call &call)
{
    return withGraph(call, true, [](const GraphCall &graph) -> Result<void> {
        auto body = graph.call.body(graph.call.argument(2));
        if (!body)
            return body.error();
        const auto reply = graph.workspace.submit(PatchRelationship{.id = graph.id,
                                                                    .relationshipId = graph.edge(),
                                                                    .body = *std::move(body),
                                                                    .ifMatch = graph.ifMatch()});
        if (!reply)
            return reply.error();
        printEdge(graph, **findRelationship(graph.state(), graph.id, graph.edge()));
        return {};
    });
}

int deleteGraphEdge(Call &call)
{
    return withGraph(call, true, [](const GraphCall &graph) -> Result<void> {
        const auto reply = graph.workspace.submit(
            DeleteRelationship{.id = graph.id, .relationshipId = graph.edge(), .ifMatch = graph.ifMatch()});
        if (!reply)
            return reply.error();
        graph.call.printDeleted(graph.id.toString() + u'/' + graph.edge());
        return {};
    });
}

} // namespace app::cli

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/overloaded.h"
#include "hub/decide.h"

namespace twin {

namespace {

RecordPtr withIdentity(const Record &record, Identity identity)
{
    return std::make_shared<const Record>(
        Record{std::make_shared<const Identity>(std::move(identity)), record.twin});
}

RecordPtr written(const Record &before, const TwinWrite &write, Timestamp time)
{
    Record after{before.identity, applied(before.twin, write, time)};
    if (write.reported) { // a device was here
        Identity identity = *before.identity;
        identity.lastActivityTime = time;
        after.identity = std::make_shared<const Identity>(std::move(identity));
    }
    return std::make_shared<const Record>(std::move(after));
}

RecordPtr connected(const Record &before, const ConnectionChanged &body, Timestamp time)
{
    Identity identity = *before.identity;
    identity.connected = body.connected;
    identity.modelId = body.modelId;
    identity.connectionStateUpdatedTime = time;
    identity.lastActivityTime = time;
    return withIdentity(before, std::move(identity));
}

void keepInvocations(State &state, const Change &change, bool forward)
{
    const auto *requested = std::get_if<CommandRequested>(&change.body);
    const auto *answered = std::get_if<CommandAnswered>(&change.body);
    const auto open = [&](const auto &c) {
        state.open({c.requestId, change.id, c.component, c.name, c.deadline});
    };
    if (requested)
        forward ? open(*requested) : state.close(requested->requestId);
    if (answered)
        forward ? state.close(answered->requestId) : open(*answered);
}

void evolveGraph(Graph &graph, Change &change)
{
    if (auto *made = std::get_if<LogicalTwinWritten>(&change.body)) {
        made->before = graph.twin(change.id);
        graph.put(made->twin);
    } else if (auto *gone = std::get_if<LogicalTwinDeleted>(&change.body)) {
        gone->before = graph.twin(change.id);
        graph.remove(change.id);
    } else if (auto *edge = std::get_if<RelationshipWritten>(&change.body)) {
        edge->before = graph.relationship(change.id, edge->relationship->id);
        graph.put(edge->relationship);
    } else if (auto *goneEdge = std::get_if<RelationshipDeleted>(&change.body)) {
        goneEdge->before = graph.relationship(change.id, goneEdge->relationshipId);
        graph.remove(change.id, goneEdge->relationshipId);
    }
}

void devolveGraph(Graph &graph, const Change &change)
{
    if (const auto *made = std::get_if<LogicalTwinWritten>(&change.body))
        made->before ? graph.put(made->before) : graph.remove(change.id);
    else if (const auto *gone = std::get_if<LogicalTwinDeleted>(&change.body))
        graph.put(gone->before);
    else if (const auto *edge = std::get_if<RelationshipWritten>(&change.body))
        edge->before ? graph.put(edge->before) : graph.remove(change.id, edge->relationship->id);
    else if (const auto *goneEdge = std::get_if<RelationshipDeleted>(&change.body))
        graph.put(goneEdge->before);
}

bool follows(const State &state, const Change &change, bool hasRecord)
{
    const auto &graph = state.graph();
    if (std::holds_alternative<IdentityCreated>(change.body))
        return !hasRecord && !graph.twin(change.id);
    if (std::holds_alternative<LogicalTwinWritten>(change.body))
        return !hasRecord;
    if (std::holds_alternative<LogicalTwinDeleted>(change.body))
        return graph.twin(change.id) != nullptr;
    if (const auto *edge = std::get_if<RelationshipWritten>(&change.body))
        return state.isGraphTwin(change.id) && state.isGraphTwin(edge->relationship->target);
    if (const auto *gone = std::get_if<RelationshipDeleted>(&change.body))
        return graph.relationship(change.id, gone->relationshipId) != nullptr;
    return hasRecord;
}

} // namespace

RecordPtr recordAfter(const Change &change)
{
    const auto &before = change.before;
    return std::visit(overloaded{
                          [](const IdentityCreated &c) { return std::make_shared<const Record>(c.record); },
                          [&](const IdentityUpdated &c) { return withIdentity(*before, c.identity); },
                          [](const IdentityDeleted &) { return RecordPtr(); },
                          [&](const TwinWritten &c) { return written(*before, c.write, change.time); },
                          [&](const ConnectionChanged &c) { return connected(*before, c, change.time); },
                          [&](const TelemetrySent &) { return before; },
                          [&](const CommandRequested &) { return before; },
                          [&](const CommandAnswered &) { return before; },
                          [&](const LogicalTwinWritten &) { return before; },
                          [&](const LogicalTwinDeleted &) { return before; },
                          [&](const RelationshipWritten &) { return before; },
                          [&](const RelationshipDeleted &) { return before; },
                      },
                      change.body);
}

bool fits(const State &state, const Change &change)
{
    return follows(state, change, state.records().contains(change.id));
}

void evolve(State &state, Change &change)
{
    change.before = state.find(change.id);
    if (!follows(state, change, change.before != nullptr))
        return; // only a damaged journal gets here: nothing to apply it to
    if (!change.after)
        change.after = recordAfter(change);
    if (!change.after)
        state.remove(change.id);
    else if (change.after != change.before)
        state.put(change.after);
    keepInvocations(state, change, true);
    evolveGraph(state.graph(), change);
    if (change.number > 0)
        state.setNumber(change.number);
}

void devolve(State &state, const Change &change)
{
    if (change.before)
        state.put(change.before);
    else
        state.remove(change.id);
    keepInvocations(state, change, false);
    devolveGraph(state.graph(), change);
    if (change.number > 0)
        state.setNumber(change.number - 1);
}

} // namespace twin

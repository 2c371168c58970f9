// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/graphconformance.h"
#include "hub/graphconformance.h"
#include "hub/graphvalues.h"
#include "hub/rules.h"
#include "json/jsonpatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rules {

namespace {

// What a request demands of the version that is there; `etag` is null when nothing is there.
Result<void> checkPreconditions(const QString &what, const QString &etag, const QString &ifMatch,
                                const QString &ifNoneMatch = {})
{
    const bool exists = !etag.isNull();
    if (exists && !ifNoneMatch.isEmpty() && etagMatches(ifNoneMatch, etag))
        return Error{ErrorCode::GraphExists, u"%1 is already there; its etag is %2."_s.arg(what, etag)};
    if (ifMatch.isEmpty() || (exists && etagMatches(ifMatch, etag)))
        return {};
    return Error{ErrorCode::Etag, exists
                                      ? u"%1 was changed; its etag is %2, not %3."_s.arg(what, etag, ifMatch)
                                      : u"%1 is not there, so it has no etag %2."_s.arg(what, ifMatch)};
}

Result<void> checkGraphTwin(const TwinId &id, const Case &c)
{
    if (c.state.isGraphTwin(id))
        return {};
    return Error{ErrorCode::DigitalTwinNotFound, u"There is no twin '%1'."_s.arg(id.toString())};
}

// What a command about a logical twin needs first. Null: there is none, and the name is free.
Result<LogicalTwinPtr> logicalTwin(const TwinId &id, const Case &c)
{
    if (id.isNull() || id.isModule())
        return Error{ErrorCode::IdInvalid, u"A logical twin has a name of one part, as a device has."_s};
    if (c.state.find(id)) {
        return Error{
            ErrorCode::DeviceNode,
            u"'%1' is a device: its twin comes and goes with the device and is written by its properties."_s
                .arg(id.toString())};
    }
    return c.state.graph().twin(id);
}

Result<LogicalTwinPtr> existingLogicalTwin(const TwinId &id, const QString &ifMatch, const Case &c)
{
    auto twin = logicalTwin(id, c);
    if (!twin)
        return twin;
    if (!*twin)
        return Error{ErrorCode::DigitalTwinNotFound, u"There is no twin '%1'."_s.arg(id.toString())};
    const auto checked =
        checkPreconditions(u"The twin '%1'"_s.arg(id.toString()), (*twin)->etagText(), ifMatch);
    return checked ? twin : checked.error();
}

QString nameOf(const TwinId &source, const QString &relationshipId)
{
    return u"The relationship '%1' of '%2'"_s.arg(relationshipId, source.toString());
}

Result<RelationshipPtr> existingRelationship(const TwinId &source, const QString &id, const QString &ifMatch,
                                             const Case &c)
{
    if (auto checked = checkGraphTwin(source, c); !checked)
        return checked.error();
    const auto relationship = c.state.graph().relationship(source, id);
    if (!relationship) {
        return Error{ErrorCode::RelationshipNotFound,
                     u"'%1' has no relationship '%2'."_s.arg(source.toString(), id)};
    }
    const auto checked = checkPreconditions(nameOf(source, id), relationship->etagText(), ifMatch);
    return checked ? Result<RelationshipPtr>(relationship) : checked.error();
}

quint64 nextEtag(const auto &before, const Case &c)
{
    return before ? before->etag + 1 : firstEtag(c);
}

Changes written(LogicalTwin twin, const LogicalTwinPtr &before, const Case &c)
{
    twin.etag = nextEtag(before, c);
    const TwinId id = twin.id;
    return {c.change(id, LogicalTwinWritten{std::make_shared<const LogicalTwin>(std::move(twin)), {}})};
}

Changes written(Relationship relationship, const RelationshipPtr &before, const Case &c)
{
    relationship.etag = nextEtag(before, c);
    const TwinId id = relationship.source;
    return {
        c.change(id, RelationshipWritten{std::make_shared<const Relationship>(std::move(relationship)), {}})};
}

ErrorCode codeOf(dtdl::ConformanceCode code)
{
    if (code == dtdl::ConformanceCode::RelationshipUndefined)
        return ErrorCode::RelationshipUndefined;
    if (code == dtdl::ConformanceCode::RelationshipTarget)
        return ErrorCode::RelationshipTarget;
    return ErrorCode::RelationshipProperty;
}

// A relationship must be one of its source's model. Of a model that is not at hand nothing can be said: then
// it is accepted (inferred, graph.md section 2).
Result<void> checkModel(const Relationship &relationship, const Case &c)
{
    const auto issues = relationshipIssues(c.state, relationship, c.around.models);
    if (issues.isEmpty())
        return {};
    const auto &first = issues.front();
    const ErrorCode code = codeOf(first.code);
    QString place = json::Pointer(first.place.tokens().mid(2)).toString(); // behind /$relationships/ID
    if (code != ErrorCode::RelationshipProperty)
        place = code == ErrorCode::RelationshipTarget ? u"/$targetId"_s : u"/$relationshipName"_s;
    return Error{.code = code, .detail = first.detail, .place = place};
}

Error patchError(const QString &detail, const QString &place)
{
    return {.code = ErrorCode::GraphPatch, .detail = detail, .place = place};
}

// `mayTouch` says of each pointer of the patch whether a person may write there.
Result<json::JsonPatch> readPatch(const Json &body, bool (*mayTouch)(const json::Pointer &))
{
    auto patch = json::parsePatch(body);
    if (!patch) {
        Error error = patch.error();
        error.code = ErrorCode::GraphPatch;
        return error;
    }
    for (std::size_t i = 0; i < patch->size(); ++i) {
        const auto &operation = (*patch)[i];
        const bool hasSource =
            operation.op == json::PatchOperation::Op::Move || operation.op == json::PatchOperation::Op::Copy;
        const QString place = u'/' + QString::number(i);
        if (!mayTouch(operation.path))
            return patchError(u"'%1' cannot be changed."_s.arg(operation.path.toString()),
                              place + u"/path"_s);
        if (hasSource && !mayTouch(operation.from))
            return patchError(u"'%1' cannot be taken."_s.arg(operation.from.toString()), place + u"/from"_s);
    }
    return patch;
}

Result<Json> patched(const Json &document, const json::JsonPatch &patch)
{
    auto result = json::applyPatch(document, patch);
    if (result)
        return result;
    Error error = result.error();
    error.code = ErrorCode::GraphPatch;
    return error;
}

// A refusal of what a patch led to, with the operation that wrote it as its place.
Error placedInPatch(Error error, const json::JsonPatch &patch)
{
    const auto at = json::Pointer::parse(error.place);
    for (std::size_t i = patch.size(); at && !at->isRoot() && i > 0; --i) {
        const auto &path = patch[i - 1].path;
        if (path.isPrefixOf(*at)) {
            const json::Pointer inner(at->tokens().mid(path.tokens().size()));
            error.place = u"/%1/value"_s.arg(i - 1) + inner.toString();
            return error;
        }
    }
    return error;
}

bool isPropertyPath(const json::Pointer &path)
{
    return !path.isRoot() && !path.tokens().front().startsWith(u'$');
}

bool isTwinPath(const json::Pointer &path)
{
    return isPropertyPath(path) || (path.tokens().size() > 1 && path.tokens().front() == u"$metadata");
}

} // namespace

Result<Changes> decide(const PutLogicalTwin &command, const Case &c)
{
    const auto before = logicalTwin(command.id, c);
    if (!before)
        return before.error();
    auto twin = readLogicalTwin(command.id, command.body);
    if (!twin)
        return twin.error();
    const QString etag = *before ? (*before)->etagText() : QString();
    if (auto checked = checkPreconditions(u"The twin '%1'"_s.arg(command.id.toString()), etag,
                                          command.ifMatch, command.ifNoneMatch);
        !checked)
        return checked.error();
    return written(*std::move(twin), *before, c);
}

Result<Changes> decide(const PatchLogicalTwin &command, const Case &c)
{
    const auto before = existingLogicalTwin(command.id, command.ifMatch, c);
    if (!before)
        return before.error();
    const auto patch = readPatch(command.body, isTwinPath);
    if (!patch)
        return patch.error();
    if (patch->empty())
        return Changes();
    const auto document = patched(writableDocument(**before), *patch);
    if (!document)
        return document.error();
    auto twin = readLogicalTwin(command.id, *document);
    if (!twin)
        return placedInPatch(twin.error(), *patch);
    return written(*std::move(twin), *before, c);
}

Result<Changes> decide(const DeleteLogicalTwin &command, const Case &c)
{
    const auto before = existingLogicalTwin(command.id, command.ifMatch, c);
    if (!before)
        return before.error();
    const auto outgoing = c.state.graph().outgoing(command.id).size();
    const auto incoming = c.state.graph().incoming(command.id).size();
    if (outgoing + incoming > 0) {
        return Error{.code = ErrorCode::RelationshipsLeft,
                     .detail = u"'%1' still has %2 outgoing and %3 incoming relationships."_s.arg(
                         command.id.toString(), QString::number(outgoing), QString::number(incoming)),
                     .limit = 0,
                     .actual = outgoing + incoming};
    }
    return Changes{c.change(command.id, LogicalTwinDeleted{})};
}

Result<Changes> decide(const PutRelationship &command, const Case &c)
{
    if (auto checked = checkGraphTwin(command.id, c); !checked)
        return checked.error();
    auto relationship = readRelationship(command.id, command.relationshipId, command.body);
    if (!relationship)
        return relationship.error();
    if (relationship->target == command.id) {
        return Error{.code = ErrorCode::RelationshipLoop,
                     .detail = u"A relationship cannot lead from a twin to itself."_s,
                     .place = u"/$targetId"_s};
    }
    if (!c.state.isGraphTwin(relationship->target)) {
        return Error{.code = ErrorCode::TargetTwinNotFound,
                     .detail = u"There is no twin '%1'."_s.arg(relationship->target.toString()),
                     .place = u"/$targetId"_s};
    }
    const auto before = c.state.graph().relationship(command.id, command.relationshipId);
    if (auto checked =
            checkPreconditions(nameOf(command.id, command.relationshipId),
                               before ? before->etagText() : QString(), command.ifMatch, command.ifNoneMatch);
        !checked)
        return checked.error();
    if (auto checked = checkModel(*relationship, c); !checked)
        return checked.error();
    return written(*std::move(relationship), before, c);
}

Result<Changes> decide(const PatchRelationship &command, const Case &c)
{
    const auto before = existingRelationship(command.id, command.relationshipId, command.ifMatch, c);
    if (!before)
        return before.error();
    const auto patch = readPatch(command.body, isPropertyPath);
    if (!patch)
        return patch.error();
    if (patch->empty())
        return Changes();
    const auto properties = patched((*before)->properties, *patch);
    if (!properties)
        return properties.error();
    Relationship after = **before;
    after.properties = *properties;
    auto checked = checkGraphValues(after.properties, false, ErrorCode::RelationshipProperty);
    if (checked)
        checked = checkModel(after, c);
    if (!checked)
        return placedInPatch(checked.error(), *patch);
    return written(std::move(after), *before, c);
}

Result<Changes> decide(const DeleteRelationship &command, const Case &c)
{
    const auto before = existingRelationship(command.id, command.relationshipId, command.ifMatch, c);
    if (!before)
        return before.error();
    return Changes{c.change(command.id, RelationshipDeleted{command.relationshipId, {}})};
}

Changes withoutRelationships(const TwinId &id, const Case &c)
{
    Changes changes;
    for (const auto &edges : {c.state.graph().outgoing(id), c.state.graph().incoming(id)}) {
        for (const auto &edge : edges)
            changes.append(c.change(edge->source, RelationshipDeleted{edge->id, {}}));
    }
    return changes;
}

} // namespace twin::rules

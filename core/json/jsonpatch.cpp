// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonpatch.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::json {

namespace {

// The words of RFC 6902 in the order of PatchOperation::Op.
constexpr std::array OpNames{"add"sv, "remove"sv, "replace"sv, "move"sv, "copy"sv, "test"sv};
using Op = PatchOperation::Op;

std::optional<Op> opOf(std::string_view name)
{
    for (std::size_t i = 0; i < OpNames.size(); ++i) {
        if (OpNames[i] == name)
            return Op(i);
    }
    return std::nullopt;
}

bool takesValue(Op op)
{
    return op == Op::Add || op == Op::Replace || op == Op::Test;
}

Result<Pointer> pointerMember(const Json &operation, std::string_view member, const QString &place)
{
    const QString where = place + u'/' + QString::fromUtf8(member.data(), qsizetype(member.size()));
    const Json *text = operation.find(member);
    if (!text || !text->isString())
        return Error{.code = ErrorCode::PatchInvalid,
                     .detail = u"The operation needs this JSON Pointer."_s,
                     .place = where};
    auto pointer = Pointer::parse(text->toString());
    if (!pointer) {
        Error error = pointer.error();
        error.place = where;
        return error;
    }
    return pointer;
}

Result<PatchOperation> parseOperation(const Json &operation, const QString &place)
{
    if (!operation.isObject())
        return Error{
            .code = ErrorCode::PatchInvalid, .detail = u"An operation must be an object."_s, .place = place};
    const auto op = opOf(operation["op"sv].toStringView());
    if (!op) {
        return Error{.code = ErrorCode::Op,
                     .detail = u"op must be add, remove, replace, move, copy or test."_s,
                     .place = place + u"/op"_s};
    }
    PatchOperation parsed{.op = *op, .path = {}, .from = {}, .value = {}};
    auto path = pointerMember(operation, "path"sv, place);
    if (!path)
        return path.error();
    parsed.path = *std::move(path);
    if (*op == Op::Move || *op == Op::Copy) {
        auto from = pointerMember(operation, "from"sv, place);
        if (!from)
            return from.error();
        parsed.from = *std::move(from);
    }
    const Json *value = operation.find("value"sv);
    if (takesValue(*op) && !value) {
        return Error{.code = ErrorCode::ValueMissing,
                     .detail = u"add, replace and test need a value."_s,
                     .place = place};
    }
    if (value)
        parsed.value = *value;
    return parsed;
}

// RFC 6902 `add`: an array element is inserted, also at the end by "-"; an object member is set.
std::optional<Json> added(const Json &document, const Pointer &path, const Json &value)
{
    if (path.isRoot())
        return value;
    const Pointer around = path.parent();
    const Json *container = around.find(document);
    if (!container || !container->isContainer())
        return std::nullopt;
    if (container->isObject())
        return withValueAt(document, path, value);
    const bool atEnd = path.last() == u"-" || path.last() == QString::number(container->size());
    if (!atEnd && !path.find(document))
        return std::nullopt;
    std::vector<Json> elements(container->elements().begin(), container->elements().end());
    elements.insert(elements.begin() + (atEnd ? container->size() : path.last().toLongLong()), value);
    return withValueAt(document, around, Json::array(std::move(elements)));
}

class Applier final
{
public:
    explicit Applier(Json document)
        : m_document(std::move(document))
    { }

    /// The member of the operation that is at fault and a sentence; empty when it was applied.
    std::optional<std::pair<QString, QString>> apply(const PatchOperation &operation)
    {
        switch (operation.op) {
        case Op::Add:
            return add(operation.path, operation.value);
        case Op::Replace:
            if (!operation.path.find(m_document))
                return missing(u"/path"_s, operation.path);
            m_document = withValueAt(m_document, operation.path, operation.value);
            return std::nullopt;
        case Op::Remove:
            return remove(operation.path, u"/path"_s);
        case Op::Move:
            return move(operation);
        case Op::Copy: {
            const Json *source = operation.from.find(m_document);
            return source ? add(operation.path, Json(*source)) : missing(u"/from"_s, operation.from);
        }
        case Op::Test: {
            const Json *found = operation.path.find(m_document);
            if (!found)
                return missing(u"/path"_s, operation.path);
            if (!(*found == operation.value))
                return std::pair(u"/value"_s, u"The test failed: '%1' has another value."_s.arg(
                                                  operation.path.toString()));
            return std::nullopt;
        }
        }
        Q_UNREACHABLE();
    }
    Json take() { return std::move(m_document); }

private:
    using Fault = std::optional<std::pair<QString, QString>>;

    static Fault missing(const QString &member, const Pointer &pointer)
    {
        return std::pair(member, u"The document has nothing at '%1'."_s.arg(pointer.toString()));
    }

    Fault add(const Pointer &path, const Json &value)
    {
        auto result = added(m_document, path, value);
        if (!result)
            return std::pair(u"/path"_s, u"Nothing can be added at '%1': its container is not there."_s.arg(
                                             path.toString()));
        m_document = *std::move(result);
        return std::nullopt;
    }

    Fault remove(const Pointer &path, const QString &member)
    {
        if (path.isRoot() || !path.find(m_document))
            return missing(member, path);
        m_document = withoutValueAt(m_document, path);
        return std::nullopt;
    }

    Fault move(const PatchOperation &operation)
    {
        const Json *source = operation.from.find(m_document);
        if (!source)
            return missing(u"/from"_s, operation.from);
        if (operation.from == operation.path)
            return std::nullopt;
        if (operation.from.isPrefixOf(operation.path))
            return std::pair(u"/path"_s, u"A value cannot be moved into itself."_s);
        const Json value = *source;
        if (auto fault = remove(operation.from, u"/from"_s))
            return fault;
        return add(operation.path, value);
    }

    Json m_document;
};

void diffInto(const Json &from, const Json &to, const Pointer &path, JsonPatch &patch);

void diffObjects(const Json &from, const Json &to, const Pointer &path, JsonPatch &patch)
{
    for (const auto &member : from.members()) {
        if (!to.find(member.key))
            patch.push_back(
                {.op = Op::Remove, .path = path.child(member.key.toString()), .from = {}, .value = {}});
    }
    for (const auto &member : to.members()) {
        const Pointer place = path.child(member.key.toString());
        if (const Json *old = from.find(member.key))
            diffInto(*old, member.value, place, patch);
        else
            patch.push_back({.op = Op::Add, .path = place, .from = {}, .value = member.value});
    }
}

// Equal elements at both ends stay; what lies between is changed in place, then removed from behind or added.
void diffArrays(const Json &from, const Json &to, const Pointer &path, JsonPatch &patch)
{
    const auto left = from.elements();
    const auto right = to.elements();
    const std::size_t common = std::min(left.size(), right.size());
    std::size_t front = 0;
    while (front < common && left[front] == right[front])
        ++front;
    std::size_t back = 0;
    while (back < common - front && left[left.size() - 1 - back] == right[right.size() - 1 - back])
        ++back;
    const std::size_t leftEnd = left.size() - back;
    const std::size_t rightEnd = right.size() - back;
    for (std::size_t i = front; i < std::min(leftEnd, rightEnd); ++i)
        diffInto(left[i], right[i], path.child(qsizetype(i)), patch);
    for (std::size_t i = leftEnd; i > rightEnd; --i)
        patch.push_back({.op = Op::Remove, .path = path.child(qsizetype(i - 1)), .from = {}, .value = {}});
    for (std::size_t i = leftEnd; i < rightEnd; ++i)
        patch.push_back({.op = Op::Add, .path = path.child(qsizetype(i)), .from = {}, .value = right[i]});
}

void diffInto(const Json &from, const Json &to, const Pointer &path, JsonPatch &patch)
{
    if (from == to)
        return;
    if (from.isObject() && to.isObject())
        diffObjects(from, to, path, patch);
    else if (from.isArray() && to.isArray())
        diffArrays(from, to, path, patch);
    else
        patch.push_back({.op = Op::Replace, .path = path, .from = {}, .value = to});
}

} // namespace

Result<JsonPatch> parsePatch(const Json &patch)
{
    if (!patch.isArray())
        return Error{ErrorCode::NotArray, u"A JSON Patch must be an array of operations."_s};
    JsonPatch operations;
    for (const auto &operation : patch.elements()) {
        auto parsed = parseOperation(operation, u'/' + QString::number(operations.size()));
        if (!parsed)
            return parsed.error();
        operations.push_back(*std::move(parsed));
    }
    return operations;
}

Json toJson(const JsonPatch &patch)
{
    std::vector<Json> operations;
    for (const auto &operation : patch) {
        JsonObjectBuilder builder(3);
        builder.append("op"sv, Json(OpNames[std::size_t(operation.op)]));
        builder.append("path"sv, Json(operation.path.toString()));
        if (operation.op == Op::Move || operation.op == Op::Copy)
            builder.append("from"sv, Json(operation.from.toString()));
        if (takesValue(operation.op))
            builder.append("value"sv, operation.value);
        operations.push_back(builder.take());
    }
    return Json::array(std::move(operations));
}

Result<Json> applyPatch(const Json &document, const JsonPatch &patch)
{
    Applier applier(document);
    for (std::size_t i = 0; i < patch.size(); ++i) {
        if (const auto fault = applier.apply(patch[i])) {
            return Error{.code = ErrorCode::PatchInvalid,
                         .detail = fault->second,
                         .place = u'/' + QString::number(i) + fault->first};
        }
    }
    return applier.take();
}

JsonPatch diff(const Json &from, const Json &to)
{
    JsonPatch patch;
    diffInto(from, to, {}, patch);
    return patch;
}

} // namespace twin::json

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/graphtext.h"

#include "hub/hub.h"
#include "json/reader.h"
#include "json/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::host {

namespace {

class GraphReader final
{
public:
    GraphReader(QByteArrayView text, const json::ParsedText &parsed)
        : m_text(text)
        , m_parsed(parsed)
    { }

    Result<QList<Command>> commands()
    {
        QList<Command> commands;
        for (const auto list : {"twins"sv, "relationships"sv}) {
            const Json &entries = m_parsed.value[list];
            for (qsizetype i = 0; i < entries.size(); ++i) {
                auto command = list == "twins"sv ? twin(entries.at(i)) : relationship(entries.at(i));
                if (!command)
                    return placed(command.error(), {QString::fromUtf8(list.data(), qsizetype(list.size())),
                                                    QString::number(i)});
                commands.append(*std::move(command));
            }
        }
        return commands;
    }

private:
    static Result<Command> twin(const Json &entry)
    {
        const auto id = TwinId::parse(entry["$dtId"sv].toString());
        if (!id)
            return at(id.error(), u"/$dtId"_s);
        if (const auto twin = readLogicalTwin(*id, entry); !twin)
            return twin.error();
        return Command(PutLogicalTwin{.id = *id, .body = entry, .ifNoneMatch = u"*"_s});
    }

    static Result<Command> relationship(const Json &entry)
    {
        const auto source = TwinId::parse(entry["$sourceId"sv].toString());
        if (!source)
            return at(source.error(), u"/$sourceId"_s);
        const QString id = entry[entry.contains("$edgeId"sv) ? "$edgeId"sv : "$relationshipId"sv].toString();
        if (const auto edge = readRelationship(*source, id, entry); !edge)
            return edge.error();
        return Command(
            PutRelationship{.id = *source, .relationshipId = id, .body = entry, .ifNoneMatch = u"*"_s});
    }

    static Error at(Error error, const QString &place)
    {
        error.place = place;
        return error;
    }

    // The error of an entry as one of the text: the innermost value on the way that is there.
    Error placed(Error error, const QStringList &entry) const
    {
        QStringList tokens = entry + json::Pointer::parse(error.place).value_or(json::Pointer()).tokens();
        error.place = json::Pointer(tokens).toString();
        const json::SourceMap::Node *node = nullptr;
        while (!(node = m_parsed.places.find(m_parsed.value, json::Pointer(tokens))))
            tokens.removeLast();
        error.at = json::placeAt(m_text, node->offset, node->end - node->offset);
        error.hasAt = true;
        return error;
    }

    QByteArrayView m_text;
    const json::ParsedText &m_parsed;
};

std::string lines(const std::vector<Json> &entries)
{
    std::string text = "[";
    for (const auto &entry : entries) {
        text += text.size() > 1 ? ",\n    " : "\n    ";
        json::appendTo(text, entry);
    }
    return text + (entries.empty() ? "]" : "\n  ]");
}

template <class Key, class Value>
QList<Key> sortedKeysOf(const QHash<Key, Value> &hash)
{
    QList<Key> keys = hash.keys();
    std::sort(keys.begin(), keys.end());
    return keys;
}

bool isThere(const Command &command, const State &state)
{
    const auto *edge = std::get_if<PutRelationship>(&command);
    return edge ? state.graph().relationship(edge->id, edge->relationshipId) != nullptr
                : state.graph().twin(targetOf(command)) != nullptr;
}

void allowReplacing(Command &command)
{
    if (auto *put = std::get_if<PutLogicalTwin>(&command))
        put->ifNoneMatch.clear();
    if (auto *put = std::get_if<PutRelationship>(&command))
        put->ifNoneMatch.clear();
}

} // namespace

QByteArray writeGraph(const State &state)
{
    std::vector<Json> twins;
    for (const auto &id : sortedKeysOf(state.graph().twins())) {
        JsonObjectBuilder entry;
        entry.append("$dtId"sv, Json(id.toString()));
        const Json document = writableDocument(*state.graph().twin(id));
        for (const auto &[key, value] : document.members())
            entry.append(key, value);
        twins.push_back(entry.take());
    }
    std::vector<Json> relationships;
    for (const auto &source : sortedKeysOf(state.graph().sources())) {
        for (const auto &relationship : state.graph().outgoing(source))
            relationships.push_back(
                relationshipDocument(*relationship, GraphDialect::Released).without("$etag"sv));
    }
    const std::string text =
        "{\n  \"twins\": " + lines(twins) + ",\n  \"relationships\": " + lines(relationships) + "\n}\n";
    return QByteArray::fromStdString(text);
}

Result<GraphPlan> planGraph(QByteArrayView text, const State &state, const Surroundings &around)
{
    auto commands = readGraph(text);
    if (!commands)
        return commands.error();
    if (commands->isEmpty())
        return Error{.code = ErrorCode::NotObject,
                     .detail = u"A graph is an object with twins, relationships or both."_s};
    GraphPlan plan;
    Hub copy(state, around, nullptr);
    for (auto &command : *commands) {
        const bool isEdge = std::holds_alternative<PutRelationship>(command);
        qsizetype &count = isEdge ? plan.relationships : plan.twins;
        allowReplacing(command);
        const auto reply = copy.submit(command, {.origin = Cause::Origin::Import});
        if (!reply) {
            Error error = reply.error();
            error.place = u"/%1/%2"_s.arg(isEdge ? u"relationships"_s : u"twins"_s).arg(count) + error.place;
            return error;
        }
        ++count;
        plan.replaced += isThere(command, state);
    }
    plan.commands = *std::move(commands);
    return plan;
}

Result<QList<Command>> readGraph(QByteArrayView text)
{
    const auto parsed = json::readWithPlaces(text);
    if (!parsed)
        return parsed.error();
    return GraphReader(text, *parsed).commands();
}

} // namespace twin::host

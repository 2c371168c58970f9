// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/graphtext.h"

#include "json/reader.h"

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

} // namespace

Result<QList<Command>> readGraph(QByteArrayView text)
{
    const auto parsed = json::readWithPlaces(text);
    if (!parsed)
        return parsed.error();
    return GraphReader(text, *parsed).commands();
}

} // namespace twin::host

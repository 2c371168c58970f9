// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/connectionlist.h"

#include "auth/connectionstring.h"
#include "fleet/placedvalue.h"
#include "hub/hub.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::fleet {

namespace {

constexpr std::size_t MostProblems = 100; // more are not read by anybody

/// One line of the list.
struct Connection {
    TwinId id{};
    Authentication authentication{};
    int line = 1;
};

QString withoutKey(const QString &connectionString)
{
    const auto key = connectionString.indexOf(u";SharedAccessKey=");
    return key < 0 ? connectionString : connectionString.left(key);
}

Result<Connection> connectionOf(const QString &text, int line)
{
    const auto parsed = auth::ConnectionString::parse(text);
    if (!parsed)
        return parsed.error();
    if (parsed->value(u"DeviceId"_s).isEmpty())
        return Error{.code = ErrorCode::Argument,
                     .detail = u"The connection string has no DeviceId: it is one of a service."_s};
    const auto id = TwinId::parse(parsed->value(u"DeviceId"_s), parsed->value(u"ModuleId"_s));
    if (!id)
        return id.error();
    Connection connection{.id = *id, .line = line};
    if (parsed->value(u"x509"_s).compare(u"true", Qt::CaseInsensitive) == 0)
        connection.authentication.type = Authentication::Type::CertificateAuthority;
    connection.authentication.primaryKey = parsed->value(u"SharedAccessKey"_s).toLatin1();
    return connection;
}

// What brings the hub to have the connection; nothing when it has it.
std::optional<Command> commandFor(const Connection &wanted, Existing existing, const State &state)
{
    const Record *record = state.peek(wanted.id);
    if (!record || existing == Existing::Refuse)
        return CreateIdentity{.id = wanted.id, .spec = {.authentication = wanted.authentication}};
    Authentication known = record->identity->authentication;
    const bool hasKey = !wanted.authentication.primaryKey.isEmpty();
    if (!hasKey || known.primaryKey == wanted.authentication.primaryKey)
        return std::nullopt;
    if (known.type != Authentication::Type::Sas)
        known = {};
    known.primaryKey = wanted.authentication.primaryKey;
    return UpdateIdentity{.id = wanted.id, .spec = {.authentication = known}};
}

Error onLine(Error error, int line)
{
    error.at = placeOf(line, 1);
    error.hasAt = true;
    return error;
}

} // namespace

QByteArray exportConnections(std::span<const query::Row> rows, const QString &hostName, Keys keys)
{
    QByteArray list;
    for (const auto row : rows) {
        const auto *record = row.record();
        const auto text = record ? auth::ConnectionString::ofIdentity(hostName, *record->identity)
                                 : Error{ErrorCode::Argument, u"A row of a file has no connection."_s};
        const QString line = !text                   ? u"# "_s + text.error().detail
                             : keys == Keys::Written ? *text
                                                     : withoutKey(*text);
        list += line.toUtf8() + '\n';
    }
    return list;
}

ImportPlan planConnections(QByteArrayView text, Existing existing, const State &state,
                           const Surroundings &around)
{
    ImportPlan plan;
    const auto complain = [&plan](const Error &error, int line) {
        if (plan.problems.size() < MostProblems)
            plan.problems.push_back(onLine(error, line));
    };
    std::vector<Connection> connections;
    QHash<TwinId, int> lines;
    int line = 0;
    for (const QString &written : QString::fromUtf8(text).split(u'\n')) {
        ++line;
        const QString trimmed = written.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        const auto connection = connectionOf(trimmed, line);
        if (!connection) {
            complain(connection.error(), line);
        } else if (const int first = lines.value(connection->id); first > 0) {
            complain(
                {.code = ErrorCode::Argument,
                 .detail = u"'%1' stands in line %2 already."_s.arg(connection->id.toString()).arg(first)},
                line);
        } else {
            lines.insert(connection->id, line);
            connections.push_back(*connection);
        }
    }
    std::stable_partition(connections.begin(), connections.end(),
                          [](const Connection &connection) { return !connection.id.isModule(); });
    Hub copy(state, around, nullptr);
    for (const auto &connection : connections) {
        const auto command = commandFor(connection, existing, state);
        if (!command)
            continue;
        const auto reply = copy.submit(*command, {.origin = Cause::Origin::Import});
        if (!reply) {
            complain(reply.error(), connection.line);
            continue;
        }
        ++(std::holds_alternative<CreateIdentity>(*command) ? plan.created : plan.updated);
        plan.commands.push_back(*command);
    }
    std::stable_sort(plan.problems.begin(), plan.problems.end(),
                     [](const Error &a, const Error &b) { return a.at.line < b.at.line; });
    return plan;
}

} // namespace twin::fleet

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "json/reader.h"
#include "json/writer.h"

#include <QtEndian>

#include <boost/crc.hpp>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::store {

namespace {

enum Column { Number, Time, Twin, Origin, Correlation, Text, Sum };

// What the hub accepted is read back whatever its size and depth.
constexpr json::ReadLimits AnyText{.maxBytes = std::numeric_limits<qsizetype>::max(), .maxDepth = 100'000};

class Summer final
{
public:
    void add(quint64 number)
    {
        const quint64 bytes = qToLittleEndian(number);
        m_crc.process_bytes(&bytes, sizeof bytes);
    }
    void add(const QByteArray &text)
    {
        add(quint64(text.size()));
        m_crc.process_bytes(text.constData(), std::size_t(text.size()));
    }
    void add(const QString &text) { add(text.toUtf8()); }
    quint32 sum() const { return m_crc.checksum(); }

private:
    boost::crc_32_type m_crc;
};

quint32 sumOf(const Change &change, const QString &twin, const QByteArray &text)
{
    Summer summer;
    summer.add(change.number);
    summer.add(quint64(change.time.ticks()));
    summer.add(twin);
    summer.add(quint64(change.cause.origin));
    summer.add(change.cause.correlationId);
    summer.add(text);
    return summer.sum();
}

quint32 sumOf(const QString &name, const QByteArray &text)
{
    Summer summer;
    summer.add(name);
    summer.add(text);
    return summer.sum();
}

Error damagedChange(const Connection &file, quint64 number, const QString &why)
{
    return file.corrupt(u"change %1 cannot be read (%2)"_s.arg(number).arg(why));
}

} // namespace

void bindChange(QSqlQuery &insert, const Change &change)
{
    const QByteArray text = json::write(toJson(change.body));
    const QString twin =
        change.id.isNull() ? u""_s : change.id.toString(); // of no twin: empty, which is not NULL
    insert.bindValue(Number, qint64(change.number));
    insert.bindValue(Time, change.time.ticks());
    insert.bindValue(Twin, twin);
    insert.bindValue(Origin, int(change.cause.origin));
    insert.bindValue(Correlation, change.cause.correlationId);
    insert.bindValue(Text, text);
    insert.bindValue(Sum, sumOf(change, twin, text));
}

Result<Change> changeFromRow(const QSqlQuery &row, const Connection &file)
{
    Change change;
    change.number = row.value(Number).toULongLong();
    change.time = Timestamp::fromTicks(row.value(Time).toLongLong());
    change.cause.origin = Cause::Origin(row.value(Origin).toInt());
    change.cause.correlationId = row.value(Correlation).toString();
    const QString twin = row.value(Twin).toString();
    const QByteArray text = row.value(Text).toByteArray();
    if (row.value(Sum).toUInt() != sumOf(change, twin, text))
        return damagedChange(file, change.number, u"its checksum is wrong"_s);
    if (!twin.isEmpty()) { // empty: of no twin
        const auto id = TwinId::parsePath(twin);
        if (!id)
            return damagedChange(file, change.number, id.error().detail);
        change.id = *id;
    }
    const auto json = json::read(text, AnyText);
    if (!json)
        return damagedChange(file, change.number, json.error().detail);
    auto body = changeBodyFromJson(*json);
    if (!body)
        return damagedChange(file, change.number, body.error().detail);
    change.body = *std::move(body);
    return change;
}

Body bodyOf(const QString &name, const Json &json)
{
    const QByteArray text = json::write(json);
    return {text, sumOf(name, text)};
}

Result<Json> jsonFromBody(const QString &name, const Body &body, const Connection &file)
{
    if (body.sum != sumOf(name, body.text))
        return file.corrupt(u"the checksum of '%1' is wrong"_s.arg(name));
    auto json = json::read(body.text, AnyText);
    if (!json)
        return file.corrupt(u"'%1' cannot be read (%2)"_s.arg(name, json.error().detail));
    return json;
}

GraphNode graphNodeOf(const Graph &graph, const TwinId &id)
{
    return {graph.twin(id), graph.outgoing(id)};
}

Json toJson(const GraphNode &node)
{
    std::vector<Json> relationships;
    for (const auto &relationship : node.relationships)
        relationships.push_back(twin::toJson(*relationship));
    JsonObjectBuilder builder(2);
    if (node.twin)
        builder.append("twin"sv, twin::toJson(*node.twin));
    builder.append("relationships"sv, Json::array(std::move(relationships)));
    return builder.take();
}

Result<GraphNode> graphNodeFromJson(const Json &json)
{
    GraphNode node;
    if (const Json *stored = json.find("twin"sv)) {
        auto twin = logicalTwinFromJson(*stored);
        if (!twin)
            return twin.error();
        node.twin = std::make_shared<const LogicalTwin>(*std::move(twin));
    }
    for (const auto &stored : json["relationships"sv].elements()) {
        auto relationship = relationshipFromJson(stored);
        if (!relationship)
            return relationship.error();
        node.relationships.append(std::make_shared<const Relationship>(*std::move(relationship)));
    }
    return node;
}

Json toJson(const Provisioning &provisioning)
{
    std::vector<Json> enrollments;
    for (const auto kind : {Enrollment::Kind::Individual, Enrollment::Kind::Group}) {
        for (const auto &enrollment : provisioning.enrollments(kind))
            enrollments.push_back(twin::toJson(*enrollment));
    }
    std::vector<Json> registrations;
    for (const auto &registration : provisioning.registrations())
        registrations.push_back(twin::toJson(*registration));
    return Json::object({{"enrollments", Json::array(std::move(enrollments))},
                         {"registrations", Json::array(std::move(registrations))}});
}

Json snapshotToJson(const State &state)
{
    std::vector<Json> open;
    for (const auto &invocation : state.invocations()) {
        open.push_back(Json::object({{"requestId", Json(qint64(invocation.requestId))},
                                     {"twin", Json(invocation.id.toString())},
                                     {"component", Json(invocation.component)},
                                     {"name", Json(invocation.name)},
                                     {"deadline", Json(invocation.deadline.ticks())}}));
    }
    std::vector<Json> jobs;
    for (const auto &job : state.jobs())
        jobs.push_back(toJson(job));
    std::vector<Json> configurations;
    for (const auto &configuration : state.configurations())
        configurations.push_back(toJson(configuration));
    return Json::object({{"number", Json(qint64(state.number()))},
                         {"invocations", Json::array(std::move(open))},
                         {"jobs", Json::array(std::move(jobs))},
                         {"configurations", Json::array(std::move(configurations))},
                         {"provisioning", toJson(state.provisioning())}});
}

quint64 snapshotNumber(const Json &json)
{
    return quint64(json["number"sv].toInteger());
}

Result<QList<Invocation>> snapshotInvocations(const Json &json)
{
    QList<Invocation> invocations;
    for (const auto &open : json["invocations"sv].elements()) {
        const auto id = TwinId::parsePath(open["twin"sv].toString());
        if (!id)
            return id.error();
        invocations.append({.requestId = quint64(open["requestId"sv].toInteger()),
                            .id = *id,
                            .component = open["component"sv].toString(),
                            .name = open["name"sv].toString(),
                            .deadline = Timestamp::fromTicks(open["deadline"sv].toInteger())});
    }
    return invocations;
}

Result<QList<Job>> snapshotJobs(const Json &json)
{
    QList<Job> jobs;
    for (const auto &one : json["jobs"sv].elements()) {
        auto job = jobFromJson(one);
        if (!job)
            return job.error();
        jobs.append(*std::move(job));
    }
    return jobs;
}

QList<Configuration> snapshotConfigurations(const Json &json)
{
    QList<Configuration> configurations;
    for (const auto &one : json["configurations"sv].elements())
        configurations.append(configurationFromJson(one));
    return configurations;
}

Result<Provisioning> snapshotProvisioning(const Json &json)
{
    Provisioning provisioning;
    for (const auto &one : json["provisioning"sv]["enrollments"sv].elements()) {
        auto enrollment = enrollmentFromJson(one);
        if (!enrollment)
            return enrollment.error();
        provisioning.put(std::make_shared<const Enrollment>(*std::move(enrollment)));
    }
    for (const auto &one : json["provisioning"sv]["registrations"sv].elements()) {
        auto registration = registrationFromJson(one);
        if (!registration)
            return registration.error();
        provisioning.put(std::make_shared<const Registration>(*std::move(registration)));
    }
    return provisioning;
}

} // namespace twin::store

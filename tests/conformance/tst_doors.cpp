// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same vectors through every door of the hub: in the process, over MQTT and over REST. Each must lead to
// the same twin, and refuse the same with the same status.
#include "conformance/vectors.h"
#include "dtdl/modellibrary.h"
#include "json/reader.h"
#include "json/writer.h"
#include "rest/service.h"
#include "support/directdoor.h"
#include "support/mqttrig.h"

#include <QFile>
#include <QTest>

#include <boost/asio/io_context.hpp>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using conformance::Check;

namespace {

/// What a caller sees of an operation, and what it led to.
struct Outcome {
    int status = 0; ///< HTTP or topic status
    Json version{}; ///< of a reported patch
    std::optional<Json> told{}; ///< the device's message about its desired properties
    Json twin{};
};

/// A way into the hub. Empty when it does not offer the operation.
class Door
{
public:
    virtual ~Door() = default;
    virtual std::optional<Outcome> perform(const Json &before, const Json &operation) = 0;
};

class InProcess final : public Door
{
public:
    std::optional<Outcome> perform(const Json &before, const Json &operation) override
    {
        conformance::OneTwinHub hub(before);
        const auto reply = hub.perform(operation);
        const bool isReport = operation["kind"sv] == Json("patchReported"sv);
        return Outcome{.status = !reply     ? reply.error().status()
                                 : isReport ? 204
                                            : 200,
                       .version = Json(hub.record().twin.reported.version),
                       .twin = hub.twinDocument()};
    }
};

class OverMqtt final : public Door
{
public:
    std::optional<Outcome> perform(const Json &before, const Json &operation) override
    {
        const TwinId id = conformance::idOf(before);
        testsupport::MqttRig rig(conformance::stateWith(id, before));
        auto &line = rig.connect(id.toString());
        line.give(mqtt::packet::Subscribe{
            1, {{"$iothub/twin/res/#", 0}, {"$iothub/twin/PATCH/properties/desired/#", 0}}});
        line.take();
        rig.clock.set(*Timestamp::parse(operation["time"sv].toString()));
        const auto kind = operation["kind"sv].toStringView();
        if (kind == "patchReported"sv)
            return report(rig, line, operation);
        return hear(rig, line, operation);
    }

private:
    static Outcome report(testsupport::MqttRig &rig, testsupport::MqttLine &line, const Json &operation)
    {
        QByteArray topic = "$iothub/twin/PATCH/properties/reported/?$rid=1";
        if (const Json *version = operation.find("ifVersion"sv))
            topic += "&$version=" + QByteArray::number(version->toInteger());
        line.give(mqtt::packet::Publish{.topic = topic, .payload = json::write(operation["body"sv])});
        const auto answer = line.takeOne<mqtt::packet::Publish>();
        const QByteArray status = answer.topic.split('/').value(3);
        const qsizetype version = answer.topic.indexOf("$version=");
        return {.status = status.toInt(),
                .version = version < 0 ? Json() : Json(answer.topic.mid(version + 9).toLongLong()),
                .twin = conformance::documentOf(*rig.hub.state().find(line.connection.id()))};
    }

    // The service writes; the device hears of it.
    static Outcome hear(testsupport::MqttRig &rig, testsupport::MqttLine &line, const Json &operation)
    {
        const TwinId &id = line.connection.id();
        const QString ifMatch = operation["ifMatch"sv].toString();
        const Json &body = operation["body"sv];
        const auto reply = operation["kind"sv] == Json("replaceTwin"sv)
                               ? rig.command(ReplaceTwin{id, body, ifMatch})
                               : rig.command(PatchTwin{id, body, ifMatch});
        const auto packets = line.take();
        const auto *message =
            packets.isEmpty() ? nullptr : std::get_if<mqtt::packet::Publish>(&packets.first());
        return {.status = reply ? 200 : reply.error().status(),
                .told = message ? json::read(message->payload).value_or(Json()) : Json(),
                .twin = conformance::documentOf(*rig.hub.state().find(id))};
    }
};

class OverRest final : public Door, private rest::Site
{
public:
    std::optional<Outcome> perform(const Json &before, const Json &operation) override
    {
        const auto kind = operation["kind"sv].toStringView();
        if (kind != "patchTwin"sv && kind != "replaceTwin"sv)
            return std::nullopt; // devices have no twins over HTTPS
        const TwinId id = conformance::idOf(before);
        testsupport::DirectDoor door(conformance::stateWith(id, before));
        door.clockByHand.set(*Timestamp::parse(operation["time"sv].toString()));
        m_access.policies = auth::Policies::created(m_ids);
        m_feedback.emplace(door, m_ids);
        rest::Service service(m_io, door, *this);
        std::optional<rest::Response> response;
        service.handle(requestOf(id, operation, door.clockByHand.now()), [&](rest::Service::Outcome outcome) {
            if (const auto *one = std::get_if<rest::Response>(&outcome))
                response = *one;
        });
        door.flush();
        return Outcome{.status = response ? response->status : 0,
                       .twin = conformance::documentOf(*door.state().find(id))};
    }

private:
    rest::Request requestOf(const TwinId &id, const Json &operation, Timestamp now)
    {
        QByteArray path = "/twins/" + id.device().toUtf8();
        if (id.isModule())
            path += "/modules/" + id.module().toUtf8();
        const bool isReplace = operation["kind"sv] == Json("replaceTwin"sv);
        rest::Request request{.method = isReplace ? "PUT" : "PATCH",
                              .target = *rest::Target::parse(QByteArray(path + "?api-version=2021-04-12")),
                              .body = json::write(operation["body"sv])};
        const auto *policy = m_access.policies.find(u"service");
        request.headers.add("Authorization", auth::makeToken(u"localhost"_s, policy->primaryKey,
                                                             now.plusMSecs(600'000), policy->name));
        if (const Json *ifMatch = operation.find("ifMatch"sv))
            request.headers.add("If-Match", ifMatch->toString().toUtf8());
        return request;
    }

    wire::SimulationDoor *simulation() override { return nullptr; }
    const auth::Access &access() const override { return m_access; }
    IdSource &ids() override { return m_ids; }
    wire::FeedbackDesk &feedback() override { return *m_feedback; }
    const dtdl::ModelLookup &models() const override { return m_models; }
    Result<void> keep(const auth::Policies &) override { return {}; }
    Result<void> keep(const auth::Authorities &) override { return {}; }

    boost::asio::io_context m_io;
    dtdl::ModelLibrary m_models;
    SeededIds m_ids{3};
    std::optional<wire::FeedbackDesk> m_feedback; // of the door at hand
    auth::Access m_access{.policies = {}, .hostNames = {u"localhost"_s}};
};

std::unique_ptr<Door> doorOf(const QString &name)
{
    if (name == u"mqtt")
        return std::make_unique<OverMqtt>();
    if (name == u"rest")
        return std::make_unique<OverRest>();
    return std::make_unique<InProcess>();
}

} // namespace

class TestDoors : public QObject
{
    Q_OBJECT
private slots:
    void everyDoorLeadsToTheSameTwin_data()
    {
        QTest::addColumn<QString>("door");
        QTest::addColumn<Json>("vector");
        QFile file(QStringLiteral(VECTORS_DIR "/twin-vectors.json"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        const auto document = json::read(file.readAll());
        QVERIFY(document);
        for (const auto &vector : (*document)["vectors"sv].elements()) {
            for (const auto &door : {u"in process"_s, u"mqtt"_s, u"rest"_s})
                QTest::addRow("%s %s", qPrintable(vector["id"sv].toString()), qPrintable(door))
                    << door << vector;
        }
    }

    void everyDoorLeadsToTheSameTwin()
    {
        QFETCH(const QString, door);
        QFETCH(const Json, vector);
        const auto outcome = doorOf(door)->perform(vector["before"sv], vector["op"sv]);
        if (!outcome)
            return;
        Check check;
        const Json *error = vector.find("error"sv);
        const bool isReport = vector["op"sv]["kind"sv] == Json("patchReported"sv);
        check.same(u"status"_s, error ? (*error)["status"sv] : Json(isReport ? 204 : 200),
                   Json(outcome->status));
        if (error)
            check.same(u"twin after a refusal"_s, vector["before"sv], outcome->twin);
        else if (const Json *after = vector.find("after"sv))
            check.same(u"after"_s, *after, outcome->twin);
        if (const Json *told = vector.find("notification"sv); told && outcome->told)
            check.same(u"notification"_s, *told, *outcome->told);
        if (const Json *version = vector["response"sv].find("$version"sv))
            check.same(u"$version"_s, *version, outcome->version);
        QVERIFY2(check.differences().isEmpty(), qPrintable(check.differences().join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestDoors)
#include "tst_doors.moc"

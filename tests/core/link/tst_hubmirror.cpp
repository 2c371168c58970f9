// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What events and twin documents of a real hub of ours say, without a line between.
#include "hub/events.h"
#include "json/writer.h"
#include "link/hubmirror.h"
#include "support/directdoor.h"
#include "support/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::link;
using testsupport::jsonOf;

namespace {

amqp::Value valueOf(const Json &json)
{
    if (json.isInteger())
        return json.toInteger();
    return json.toString();
}

amqp::Map mapOf(const Json &json)
{
    amqp::Map map;
    for (const auto &member : json.members())
        map.append({member.key.toString(), valueOf(member.value)});
    return map;
}

/// As an endpoint that carries all sources hands it out.
ReceivedEvent received(const HubEvent &event)
{
    ReceivedEvent out{.enqueued = event.time};
    out.message.annotations = mapOf(event.annotations);
    out.message.application = mapOf(event.application);
    out.message.correlationId = event.system["correlation_id"sv].toString();
    out.message.contentType = event.system["content_type"sv].toString();
    out.message.body = json::write(event.body);
    return out;
}

/// A hub and its mirror, which hears of it what `sources` let through.
struct World {
    explicit World(QList<HubEvent::Source> which = {})
        : sources(std::move(which))
        , listening(door.listen([this](const Changes &changes) { onChanges(changes); }))
    {
        mirror.setListener([this](const Changes &changes) { heard += changes; });
    }

    void perform(const Command &command, Cause::Origin origin = Cause::Origin::Service)
    {
        door.clockByHand.advanceMSecs(1000);
        QVERIFY_RESULT(door.perform(command, origin));
    }
    void onChanges(const Changes &changes)
    {
        for (const auto &change : changes) {
            made += std::holds_alternative<TwinWritten>(change.body) ? 1 : 0;
            auto events = eventsOf(change, door.hubName());
            if (isReversed)
                std::reverse(events.begin(), events.end());
            for (const auto &event : events) {
                if (sources.contains(event.source))
                    ignored += mirror.take(received(event)) ? 0 : 1;
            }
        }
    }
    void readTwins()
    {
        QList<Json> documents;
        for (const auto &record : door.state().records())
            documents.append(twinDocument(*record));
        mirror.take(documents);
    }
    template <class Body>
    QList<Change> all() const
    {
        QList<Change> list;
        for (const auto &change : heard) {
            if (std::holds_alternative<Body>(change.body))
                list.append(change);
        }
        return list;
    }
    const Twin &twin(const TwinId &id) const { return mirror.state().find(id)->twin; }
    const Twin &hubTwin(const TwinId &id) const { return door.state().find(id)->twin; }

    QList<HubEvent::Source> sources;
    testsupport::DirectDoor door;
    HubMirror mirror{door.clockByHand};
    Changes heard;
    int made = 0; // writes of twins at the hub
    int ignored = 0; // events
    bool isReversed = false; // the digital twin event before that of the twin
    wire::Listening listening;
};

constexpr auto Model = "dtmi:com:example:Thermostat;1";

} // namespace

class TestHubMirror : public QObject
{
    Q_OBJECT
private slots:
    void tellsEachChangeOfATwinOnce_data()
    {
        using Source = HubEvent::Source;
        QTest::addColumn<QList<HubEvent::Source>>("sources");
        QTest::addColumn<bool>("isReversed");
        QTest::newRow("documents only") << QList<Source>{} << false;
        QTest::newRow("twin changes") << QList{Source::TwinChange} << false;
        QTest::newRow("digital twin changes") << QList{Source::DigitalTwinChange} << false;
        QTest::newRow("both") << QList{Source::TwinChange, Source::DigitalTwinChange} << false;
        QTest::newRow("both, reversed") << QList{Source::TwinChange, Source::DigitalTwinChange} << true;
        QTest::newRow("all") << QList{Source::DeviceLifecycle, Source::ConnectionState, Source::TwinChange,
                                      Source::DigitalTwinChange, Source::Telemetry}
                             << false;
    }
    void tellsEachChangeOfATwinOnce()
    {
        QFETCH(QList<HubEvent::Source>, sources);
        QFETCH(bool, isReversed);
        World w(sources);
        w.isReversed = isReversed;
        w.perform(CreateIdentity{m_id});
        w.perform(Connect{m_id, QString::fromLatin1(Model)});
        w.readTwins();
        w.heard.clear();
        const auto write = [&w](const Command &command, Cause::Origin origin) {
            w.perform(command, origin);
            w.readTwins();
            QCOMPARE(w.all<TwinWritten>().size(), w.made);
        };
        const auto patch = [this](const char *body) { return PatchTwin{.id = m_id, .body = jsonOf(body)}; };
        const auto report = [this](const char *body) { return PatchReported{m_id, jsonOf(body)}; };
        constexpr auto Service = Cause::Origin::Service;
        constexpr auto Device = Cause::Origin::Device;
        write(patch(R"({"tags": {"site": {"floor": 3}}})"), Service);
        write(patch(R"({"properties": {"desired": {"target": 21, "led": {"__t": "c", "on": true}}}})"),
              Service);
        write(report(R"({"target": {"value": 20, "ac": 202, "av": 2, "ad": "on its way"}})"), Device);
        write(report(R"({"target": {"value": 21, "ac": 200, "av": 2}, "serial": "S-1"})"), Device);
        write(report(R"({"led": {"__t": "c", "on": {"value": true, "ac": 200, "av": 2}, "hue": 7}})"),
              Device);
        write(patch(R"({"properties": {"desired": {"target": null}}})"), Service);
        write(report(R"({"serial": null, "rooms": {"hall": [1, 2]}})"), Device);
        write(patch(R"({"tags": {"site": null}})"), Service);
        QCOMPARE(w.twin(m_id).tags, w.hubTwin(m_id).tags);
        QCOMPARE(w.twin(m_id).desired.values, w.hubTwin(m_id).desired.values);
        QCOMPARE(w.twin(m_id).reported.values, w.hubTwin(m_id).reported.values);
        QCOMPARE(w.twin(m_id).version, w.hubTwin(m_id).version);
        QCOMPARE(w.ignored, 0);
    }

    void tellsOnceWhatItKnowsFromEventsAlone_data()
    {
        QTest::addColumn<bool>("isReversed");
        QTest::newRow("twin first") << false;
        QTest::newRow("digital twin first") << true;
    }
    void tellsOnceWhatItKnowsFromEventsAlone()
    {
        QFETCH(bool, isReversed);
        World w({HubEvent::Source::TwinChange, HubEvent::Source::DigitalTwinChange});
        w.isReversed = isReversed;
        w.perform(CreateIdentity{m_id});
        w.perform(Connect{m_id, QString::fromLatin1(Model)});
        w.perform(PatchReported{m_id, jsonOf(R"({"serial": "S-1"})")}, Cause::Origin::Device);
        w.perform(PatchReported{m_id, jsonOf(R"({"serial": "S-2"})")}, Cause::Origin::Device);
        QCOMPARE(w.all<TwinWritten>().size(), 2);
        QCOMPARE(w.twin(m_id).reported.values, jsonOf(R"({"serial": "S-2"})"));
    }

    void tellsWhoWroteAndWhen()
    {
        World w;
        w.perform(CreateIdentity{m_id});
        w.readTwins();
        w.perform(PatchTwin{.id = m_id, .body = jsonOf(R"({"properties": {"desired": {"a": 1}}})")});
        const Timestamp first = w.door.clockByHand.now();
        w.perform(PatchTwin{.id = m_id, .body = jsonOf(R"({"properties": {"desired": {"b": 2}}})")});
        const Timestamp second = w.door.clockByHand.now();
        w.perform(PatchReported{m_id, jsonOf(R"({"c": 3})")}, Cause::Origin::Device);
        w.door.clockByHand.advanceMSecs(60'000);
        w.readTwins(); // three writes behind one look
        const auto writes = w.all<TwinWritten>();
        QCOMPARE(writes.size(), 3);
        QCOMPARE(writes[0].time, first);
        QCOMPARE(*std::get<TwinWritten>(writes[0].body).write.desired, jsonOf(R"({"a": 1})"));
        QCOMPARE(writes[1].time, second);
        QCOMPARE(writes[1].cause.origin, Cause::Origin::Service);
        QCOMPARE(*std::get<TwinWritten>(writes[2].body).write.reported, jsonOf(R"({"c": 3})"));
        QCOMPARE(writes[2].cause.origin, Cause::Origin::Device);
    }

    // Routes may let one write through and not the other.
    void findsWhatEventsHaveLeftOut()
    {
        World w;
        w.perform(CreateIdentity{m_id});
        w.readTwins();
        w.perform(PatchTwin{.id = m_id, .body = jsonOf(R"({"properties": {"desired": {"a": 1}}})")});
        w.sources = {HubEvent::Source::TwinChange};
        w.perform(PatchTwin{.id = m_id, .body = jsonOf(R"({"properties": {"desired": {"b": 2}}})")});
        QCOMPARE(w.all<TwinWritten>().size(), 1);
        w.readTwins();
        QCOMPARE(w.all<TwinWritten>().size(), 2);
        QCOMPARE(*std::get<TwinWritten>(w.heard.last().body).write.desired, jsonOf(R"({"a": 1})"));
    }

    // A real hub answers queries late.
    void takesNothingBackForALateDocument()
    {
        World w({HubEvent::Source::TwinChange});
        w.perform(CreateIdentity{m_id});
        w.readTwins();
        const Json late = twinDocument(*w.door.state().find(m_id));
        w.perform(PatchTwin{.id = m_id, .body = jsonOf(R"({"tags": {"a": 1}})")});
        w.perform(PatchTwin{.id = m_id, .body = jsonOf(R"({"properties": {"desired": {"a": 1}}})")});
        w.mirror.take({late});
        QCOMPARE(w.all<TwinWritten>().size(), 2);
        QCOMPARE(w.twin(m_id).desired.values, jsonOf(R"({"a": 1})"));
        QCOMPARE(w.twin(m_id).tags, jsonOf(R"({"a": 1})"));
    }

    void tellsWhoComesAndGoes_data()
    {
        QTest::addColumn<bool>("withEvents");
        QTest::newRow("documents") << false;
        QTest::newRow("events") << true;
    }
    void tellsWhoComesAndGoes()
    {
        QFETCH(bool, withEvents);
        World w(withEvents ? QList{HubEvent::Source::DeviceLifecycle, HubEvent::Source::ConnectionState}
                           : QList<HubEvent::Source>{});
        const auto step = [&w](const Command &command) {
            w.perform(command, Cause::Origin::Device);
            w.readTwins();
        };
        w.readTwins();
        step(CreateIdentity{m_id});
        step(CreateIdentity{m_module});
        step(Connect{m_id, QString::fromLatin1(Model)});
        step(Disconnect{m_id});
        step(DeleteIdentity{m_id});
        QCOMPARE(w.all<IdentityCreated>().size(), 2);
        const auto connections = w.all<ConnectionChanged>();
        QCOMPARE(connections.size(), 2);
        QVERIFY(std::get<ConnectionChanged>(connections[0].body).connected);
        QVERIFY(!std::get<ConnectionChanged>(connections[1].body).connected);
        if (!withEvents) // the event does not name the model
            QCOMPARE(std::get<ConnectionChanged>(connections[0].body).modelId, QString::fromLatin1(Model));
        const auto gone = w.all<IdentityDeleted>();
        QCOMPARE(gone.size(), 2);
        QCOMPARE(gone[0].id, m_module);
        QVERIFY(w.mirror.state().records().isEmpty());
    }

    void takesTelemetryOfADeviceThatItDoesNotKnow()
    {
        World w({HubEvent::Source::Telemetry});
        w.perform(CreateIdentity{m_id});
        w.perform(Connect{m_id, QString::fromLatin1(Model)});
        SendTelemetry sent{.id = m_id,
                           .component = u"thermostat1"_s,
                           .payload = jsonOf(R"({"temperature": 21.50})"),
                           .properties = jsonOf(R"({"colour": "red"})")};
        w.perform(sent, Cause::Origin::Device);
        QCOMPARE(w.heard.size(), 1);
        const auto &change = w.heard.first();
        const auto &telemetry = std::get<TelemetrySent>(change.body);
        QCOMPARE(change.id, m_id);
        QCOMPARE(change.time, w.door.clockByHand.now());
        QCOMPARE(telemetry.component, u"thermostat1"_s);
        QVERIFY(Json::identical(telemetry.payload, sent.payload)); // the digits too
        QCOMPARE(telemetry.properties, sent.properties);
        QCOMPARE(w.mirror.state().find(m_id)->identity->modelId, QString::fromLatin1(Model));
        // Its twin is not news when it is read at last, and its coming was before the message.
        w.readTwins();
        QVERIFY(w.all<TwinWritten>().isEmpty());
        ReceivedEvent stranger;
        stranger.message.body = QByteArray("{}");
        QVERIFY(!w.mirror.take(stranger));
    }

    void letsADeviceComeBeforeWhatItSends()
    {
        World w({HubEvent::Source::Telemetry});
        w.perform(CreateIdentity{m_id});
        w.readTwins();
        w.perform(Connect{m_id, QString::fromLatin1(Model)});
        w.perform(SendTelemetry{.id = m_id, .payload = jsonOf("{}")}, Cause::Origin::Device);
        w.readTwins();
        const auto connections = w.all<ConnectionChanged>();
        QCOMPARE(connections.size(), 1);
        QVERIFY(connections[0].time < w.all<TelemetrySent>().first().time);
    }

    void tellsWhatWasBeforeTheFirstChange()
    {
        World w({HubEvent::Source::Telemetry});
        w.mirror.setTellsStanding(true);
        const Timestamp began = w.door.clockByHand.now();
        w.perform(CreateIdentity{m_id});
        w.perform(CreateIdentity{m_module});
        w.perform(Connect{m_id, QString::fromLatin1(Model)});
        w.perform(PatchTwin{.id = m_id, .body = jsonOf(R"({"properties": {"desired": {"a": 1}}})")});
        w.perform(PatchReported{m_id, jsonOf(R"({"a": 2})")}, Cause::Origin::Device);
        w.readTwins();
        QVERIFY(w.heard.isEmpty()); // nothing has happened
        for (int i = 0; i < 2; ++i)
            w.perform(SendTelemetry{.id = m_id, .payload = jsonOf("{}")}, Cause::Origin::Device);
        QCOMPARE(w.heard.size(), 5);
        QCOMPARE(std::get<ConnectionChanged>(w.heard[0].body).modelId, QString::fromLatin1(Model));
        QCOMPARE(*std::get<TwinWritten>(w.heard[1].body).write.desired, jsonOf(R"({"a": 1})"));
        QCOMPARE(*std::get<TwinWritten>(w.heard[2].body).write.reported, jsonOf(R"({"a": 2})"));
        QCOMPARE(w.heard[0].time, began);
        QCOMPARE(w.all<TelemetrySent>().size(), 2);
    }

private:
    TwinId m_id = *TwinId::parse(u"d");
    TwinId m_module = *TwinId::parse(u"d", u"m");
};

QTEST_GUILESS_MAIN(TestHubMirror)
#include "tst_hubmirror.moc"

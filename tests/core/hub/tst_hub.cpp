// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/events.h"
#include "hub/hub.h"
#include "support/jsontext.h"
#include "support/randomjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::jsonOf;

namespace {

/// Keeps changes in memory, as text and back, and fails when it is told to.
class MemoryStore final : public ChangeStore
{
public:
    Result<void> append(std::span<const Change> changes) override
    {
        if (failing)
            return Error{ErrorCode::StoreFull, u"no room"_s};
        for (const auto &change : changes) {
            auto body = changeBodyFromJson(toJson(change.body));
            if (!body)
                return body.error();
            Change copy = change;
            copy.body = *std::move(body);
            copy.before.reset();
            copy.after.reset();
            kept.append(copy);
        }
        return {};
    }

    State replayed() const
    {
        State state;
        for (Change change : kept)
            evolve(state, change);
        return state;
    }

    Changes kept;
    bool failing = false;
};

TwinId device(const QString &name, const QString &module = {})
{
    return TwinId::parse(name, module).value();
}

} // namespace

class TestHub : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_clock.set(Timestamp::fromTicks(638'500'000'000'000'000)); }

    void replayingRandomCommandsGivesAnEqualState()
    {
        testsupport::RandomJson random(7);
        MemoryStore store;
        SeededIds ids(1);
        Hub hub(State(), {m_clock, ids}, &store);
        int accepted = 0;
        for (int i = 0; i < 3000; ++i) {
            m_clock.advanceMSecs(random.below(1000));
            accepted += hub.submit(randomCommand(random, hub.state())) ? 1 : 0;
        }

        QCOMPARE_GT(accepted, 1000);
        QCOMPARE_GT(hub.state().records().size(), 3);
        QVERIFY(store.replayed() == hub.state());
        for (qsizetype i = 0; i < store.kept.size(); ++i)
            QCOMPARE(store.kept[i].number, quint64(i + 1));
    }

    void aStoreThatFailsLeavesNoTrace()
    {
        MemoryStore store;
        SeededIds ids(1);
        Hub hub(State(), {m_clock, ids}, &store);
        QVERIFY(hub.submit(CreateIdentity{device(u"d"_s)}));
        QVERIFY(hub.submit(Connect{device(u"d"_s), u"dtmi:a;1"_s}));
        QVERIFY(hub.submit(InvokeCommand{.id = device(u"d"_s), .name = u"run"_s, .payload = {}}));
        const State before = hub.state();
        int heard = 0;
        hub.setListener([&heard](const Changes &) { ++heard; });
        store.failing = true;

        const std::pair<Command, Cause> batch[] = {
            {PatchTwin{device(u"d"_s), jsonOf(R"({"tags":{"a":1}})")}, {}},
            {CreateIdentity{device(u"e"_s)}, {}},
            {AnswerCommand{before.invocations().first().requestId, 200, {}}, {}},
            {DeleteIdentity{device(u"d"_s)}, {}},
        };
        const auto replies = hub.submit(batch);

        QCOMPARE(replies.size(), 4);
        for (const auto &reply : replies) {
            QVERIFY(!reply);
            QCOMPARE(reply.error().code, ErrorCode::StoreFull);
        }
        QVERIFY(hub.state() == before);
        QCOMPARE(heard, 0);

        store.failing = false;
        QVERIFY(hub.submit(PatchTwin{device(u"d"_s), jsonOf(R"({"tags":{"a":1}})")}));
        QCOMPARE(hub.state().number(), before.number() + 1);
        QVERIFY(store.replayed() == hub.state());
    }

    void commandsOfOneBatchSeeEachOther()
    {
        SeededIds ids(1);
        Hub hub(State(), {m_clock, ids}, nullptr);
        const std::pair<Command, Cause> batch[] = {
            {CreateIdentity{device(u"d"_s)}, {}},
            {CreateIdentity{device(u"d"_s)}, {}},
            {PatchTwin{device(u"d"_s), jsonOf(R"({"tags":{"a":1}})")}, {}},
        };

        const auto replies = hub.submit(batch);

        QVERIFY(replies[0]);
        QCOMPARE(replies[1].error().code, ErrorCode::DeviceExists);
        QVERIFY(replies[2]);
        QCOMPARE(replies[2]->record->twin.version, 3);
    }

    void theListenerGetsTheRecordsAroundEachChange()
    {
        SeededIds ids(1);
        Hub hub(State(), {m_clock, ids}, nullptr);
        QVERIFY(hub.submit(CreateIdentity{device(u"d"_s)}));
        Changes heard;
        hub.setListener([&heard](const Changes &changes) { heard = changes; });

        QVERIFY(hub.submit(PatchReported{device(u"d"_s), jsonOf(R"({"a":1})")}));

        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard.first().before->twin.reported.version, 1);
        QCOMPARE(heard.first().after->twin.reported.version, 2);
        QCOMPARE(heard.first().after->identity->lastActivityTime, m_clock.now());
        QVERIFY(!heard.first().cause.correlationId.isEmpty());
    }

    void telemetryPassesThroughAndIsNotKept()
    {
        MemoryStore store;
        SeededIds ids(1);
        Hub hub(State(), {m_clock, ids}, &store);
        QVERIFY(hub.submit(CreateIdentity{device(u"d"_s)}));
        Changes heard;
        hub.setListener([&heard](const Changes &changes) { heard = changes; });

        QVERIFY(
            hub.submit(SendTelemetry{device(u"d"_s), u"thermostat1"_s, jsonOf(R"({"temperature":21.5})")}));

        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard.first().number, quint64(0));
        QCOMPARE(store.kept.size(), 1);
    }

    void telemetryOfAWireKeepsItsSystemPropertiesAndNothingElse()
    {
        SeededIds ids(1);
        Hub hub(State(), {m_clock, ids}, nullptr);
        QVERIFY(hub.submit(CreateIdentity{device(u"d"_s)}));
        QVERIFY(hub.submit(Connect{device(u"d"_s), u"dtmi:com:example:Fan;1"_s}));
        Changes heard;
        hub.setListener([&heard](const Changes &changes) { heard = changes; });

        QVERIFY(hub.submit(
            SendTelemetry{.id = device(u"d"_s),
                          .component = u"thermostat1"_s,
                          .payload = jsonOf(R"({"temperature":21.5})"),
                          .properties = jsonOf(R"({"colour":"red"})"),
                          .origin = {.system = jsonOf(R"({"message-id":"m-1","iothub-outputname":"out1"})"),
                                     .authMethod = u"{}"_s}}));
        const auto event = eventsOf(heard.first(), u"demo"_s).first();

        QCOMPARE(event.system, jsonOf(R"({"message_id":"m-1"})"));
        QCOMPARE(event.application, jsonOf(R"({"colour":"red"})"));
        QCOMPARE(event.annotations["iothub-message-source"sv], Json("Telemetry"sv));
        QCOMPARE(event.annotations["dt-subject"sv], Json("thermostat1"sv));
        QCOMPARE(event.annotations["dt-dataschema"sv], Json("dtmi:com:example:Fan;1"sv));
        QCOMPARE(event.annotations["iothub-outputname"sv], Json("out1"sv));
        QCOMPARE(event.annotations["iothub-connection-auth-method"sv], Json("{}"sv));
        QCOMPARE(event.annotations["iothub-connection-auth-generation-id"sv],
                 Json(hub.state().find(device(u"d"_s))->identity->generationId()));
    }

    void aCommandIsAnsweredOnceAndExpiresAtItsDeadline()
    {
        SeededIds ids(1);
        Hub hub(State(), {m_clock, ids}, nullptr);
        QVERIFY(hub.submit(CreateIdentity{device(u"d"_s)}));
        QVERIFY(hub.submit(Connect{device(u"d"_s)}));
        const auto first = hub.submit(
            InvokeCommand{.id = device(u"d"_s), .name = u"a"_s, .payload = {}, .timeoutMSecs = 1000});
        const auto second = hub.submit(
            InvokeCommand{.id = device(u"d"_s), .name = u"b"_s, .payload = {}, .timeoutMSecs = 9000});
        QVERIFY(first && second);
        QVERIFY(first->requestId != second->requestId);
        Changes heard;
        hub.setListener([&heard](const Changes &changes) { heard.append(changes); });

        QVERIFY(hub.submit(AnswerCommand{second->requestId, 200, jsonOf("[1]")}));
        QVERIFY(hub.submit(AnswerCommand{second->requestId, 500, jsonOf("[2]")}));
        QVERIFY(hub.submit(ExpireCommands{}));
        QCOMPARE(heard.size(), 1);
        m_clock.advanceMSecs(1000);
        QVERIFY(hub.submit(ExpireCommands{}));

        QCOMPARE(heard.size(), 2);
        QCOMPARE(std::get<CommandAnswered>(heard[0].body).status, 200);
        QCOMPARE(std::get<CommandAnswered>(heard[1].body).status, 504);
        QVERIFY(hub.state().invocations().isEmpty());
    }

    void digitalTwinAndTwinEventShareTheirCorrelationId()
    {
        SeededIds ids(1);
        Hub hub(State(), {m_clock, ids}, nullptr);
        QVERIFY(hub.submit(CreateIdentity{device(u"d"_s)}));
        QVERIFY(hub.submit(Connect{device(u"d"_s), u"dtmi:com:example:Fan;1"_s}));
        Changes heard;
        hub.setListener([&heard](const Changes &changes) { heard = changes; });

        QVERIFY(hub.submit(
            PatchDigitalTwin{device(u"d"_s), jsonOf(R"([{"op":"add","path":"/fanSpeed","value":2}])")}));
        const auto events = eventsOf(heard.first(), u"demo"_s);

        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].sourceName(), u"twinChangeEvents"_s);
        QCOMPARE(events[1].sourceName(), u"digitalTwinChangeEvents"_s);
        QCOMPARE(events[0].system["correlation_id"sv], events[1].system["correlation_id"sv]);
        QCOMPARE(events[1].system["content_type"sv], Json("application/json-patch+json"sv));
        QCOMPARE(events[1].toJson()["event"sv]["origin"sv], Json("d"sv));
    }

private:
    static TwinId randomId(testsupport::RandomJson &random)
    {
        const QString name = u"device-%1"_s.arg(random.below(6));
        return random.below(3) == 0 ? device(name, u"module-%1"_s.arg(random.below(3))) : device(name);
    }

    static Command randomCommand(testsupport::RandomJson &random, const State &state)
    {
        const TwinId id = randomId(random);
        const auto record = state.find(id);
        const Json values = record ? record->twin.desired.values : Json::emptyObject();
        const auto body = [&] {
            return Json::object({{"properties", Json::object({{"desired", random.patch(values)}})},
                                 {"tags", random.object()}});
        };
        switch (random.below(18)) {
        case 16:
            return Subscribe{id, Feed(random.below(int(FeedCount))), random.below(2)};
        case 17:
            return Unsubscribe{id, Feed(random.below(int(FeedCount)))};
        case 0:
        case 1:
        case 2:
            return CreateIdentity{id, {}, random.object(), random.object()};
        case 3:
            return UpdateIdentity{id, {.enabled = random.below(3) > 0, .statusReason = u"because"_s}, {}};
        case 4:
            return random.below(4) == 0 ? Command(DeleteIdentity{id, {}}) : Command(Disconnect{id});
        case 5:
            return ReplaceTwin{id, body(), {}};
        case 6:
            return Connect{
                id, random.below(2) ? u"dtmi:com:example:Fan;%1"_s.arg(1 + random.below(2)) : QString(),
                Session::Kind(random.below(3))};
        case 7:
            return SendTelemetry{id, {}, random.value()};
        case 8:
            return InvokeCommand{.id = id, .name = u"go"_s, .payload = random.value(), .timeoutMSecs = 5000};
        case 9:
            return state.invocations().isEmpty()
                       ? Command(ExpireCommands{})
                       : Command(AnswerCommand{state.invocations().firstKey(), 200, random.value()});
        case 10:
            return ExpireCommands{};
        case 11:
            return PatchDigitalTwin{
                id,
                Json::array({Json::object(
                    {{"op", Json("add"sv)}, {"path", Json("/alpha"sv)}, {"value", Json(random.below(9))}})}),
                {}};
        case 12:
        case 13:
            return PatchReported{
                id, random.patch(record ? record->twin.reported.values : Json::emptyObject()), {}};
        default:
            return PatchTwin{id, body(), random.below(5) ? QString() : u"AAAAAAAAAAI="_s};
        }
    }

    ManualClock m_clock{Timestamp()};
};

QTEST_GUILESS_MAIN(TestHub)
#include "tst_hub.moc"

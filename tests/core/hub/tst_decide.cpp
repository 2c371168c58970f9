// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hub.h"
#include "support/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using testsupport::jsonOf;

namespace {

TwinId id(const QString &device, const QString &module = {})
{
    return TwinId::parse(device, module).value();
}

} // namespace

class TestDecide : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_clock.set(Timestamp::fromTicks(638'500'000'000'000'000));
        m_hub = std::make_unique<Hub>(State(), Surroundings{m_clock, m_ids}, nullptr);
        QVERIFY_RESULT(m_hub->submit(CreateIdentity{id(u"d"_s)}));
    }

    void aNewDeviceHasKeysAndAFreshTwin()
    {
        const auto record = m_hub->state().find(id(u"d"_s));

        QVERIFY(record);
        QCOMPARE(QByteArray::fromBase64(record->identity->authentication.primaryKey).size(), 32);
        QVERIFY(record->identity->authentication.primaryKey != record->identity->authentication.secondaryKey);
        QCOMPARE(record->twin, Twin::created(m_clock.now()));
        QCOMPARE(record->twin.etagText(), u"AAAAAAAAAAE="_s);
        QCOMPARE(record->identity->generationId().size(), 18);
    }

    void deletingAndMakingAgainGivesAnotherGeneration()
    {
        const QString first = m_hub->state().find(id(u"d"_s))->identity->generationId();
        QVERIFY_RESULT(m_hub->submit(PatchTwin{id(u"d"_s), jsonOf(R"({"tags":{"a":1}})")}));
        QVERIFY_RESULT(m_hub->submit(DeleteIdentity{id(u"d"_s)}));
        QVERIFY(!m_hub->state().find(id(u"d"_s)));
        m_clock.advanceMSecs(1);
        QVERIFY_RESULT(m_hub->submit(CreateIdentity{id(u"d"_s)}));

        QVERIFY(m_hub->state().find(id(u"d"_s))->identity->generationId() != first);
        QVERIFY(m_hub->state().find(id(u"d"_s))->twin.tags.isEmpty());
    }

    void modulesLiveAndDieWithTheirDevice()
    {
        QVERIFY_RESULT(m_hub->submit(CreateIdentity{id(u"d"_s, u"m1"_s)}));
        QVERIFY_RESULT(m_hub->submit(CreateIdentity{id(u"d"_s, u"m0"_s)}));
        QCOMPARE(m_hub->state().modulesOf(u"d"_s), (QStringList{u"m0"_s, u"m1"_s}));
        QCOMPARE(m_hub->state().deviceCount(), 1);

        QVERIFY_RESULT(m_hub->submit(DeleteIdentity{id(u"d"_s)}));

        QVERIFY(m_hub->state().records().isEmpty());
        QVERIFY(m_hub->state().modulesOf(u"d"_s).isEmpty());
    }

    void limitsTheModulesOfADevice()
    {
        for (int i = 0; i < 20; ++i) // wire.md section b.3
            QVERIFY_RESULT(m_hub->submit(CreateIdentity{id(u"d"_s, u"m%1"_s.arg(i))}));
        const auto oneMore = m_hub->submit(CreateIdentity{id(u"d"_s, u"m20"_s)});
        QVERIFY(!oneMore);
        QCOMPARE(oneMore.error().name(), u"too-many-modules"_s);
        QCOMPARE(oneMore.error().limit, 20);
    }

    void keepsTheNamesOfEdgeModules()
    {
        for (const auto &name : {u"$edgeAgent"_s, u"$edgeHub"_s})
            QCOMPARE(m_hub->submit(CreateIdentity{id(u"d"_s, name)}).error().code, ErrorCode::IdInvalid);
        QVERIFY_RESULT(m_hub->submit(CreateIdentity{id(u"d"_s, u"$edge"_s)}));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("status");
        QTest::addRow("a device twice") << 0 << u"device-exists"_s << 409;
        QTest::addRow("a module without a device") << 1 << u"device-not-found"_s << 404;
        QTest::addRow("the twin of nobody") << 2 << u"device-not-found"_s << 404;
        QTest::addRow("an unknown module") << 3 << u"module-not-found"_s << 404;
        QTest::addRow("a short key") << 4 << u"key-invalid"_s << 400;
        QTest::addRow("a key that is no base64") << 5 << u"key-invalid"_s << 400;
        QTest::addRow("a crooked thumbprint") << 6 << u"key-invalid"_s << 400;
        QTest::addRow("self-signed without a thumbprint") << 7 << u"key-invalid"_s << 400;
        QTest::addRow("a stale identity etag") << 8 << u"etag"_s << 412;
        QTest::addRow("a stale twin etag") << 9 << u"etag"_s << 412;
        QTest::addRow("a stale reported version") << 10 << u"version"_s << 412;
        QTest::addRow("a command to a device that is away") << 11 << u"device-offline"_s << 404;
        QTest::addRow("first tags that break a rule") << 12 << u"key-char"_s << 400;
        QTest::addRow("deleting with a stale etag") << 13 << u"etag"_s << 412;
        QTest::addRow("a digital twin patch with a stale etag") << 14 << u"etag"_s << 412;
    }

    void refusals()
    {
        QFETCH(const int, which);
        QFETCH(const QString, rule);
        QFETCH(const int, status);
        const auto withKeys = [](Authentication authentication) {
            return IdentitySpec{.enabled = {},
                                .statusReason = {},
                                .managedBy = {},
                                .authentication = std::move(authentication)};
        };
        const Json tags = jsonOf(R"({"tags":{"a":1}})");
        const Command commands[] = {
            CreateIdentity{id(u"d"_s)},
            CreateIdentity{id(u"x"_s, u"m"_s)},
            PatchTwin{id(u"x"_s), tags},
            PatchTwin{id(u"d"_s, u"m"_s), tags},
            CreateIdentity{id(u"e"_s), withKeys({.primaryKey = "c2hvcnQ="})},
            CreateIdentity{id(u"e"_s), withKeys({.primaryKey = "not base64 at all!"})},
            CreateIdentity{id(u"e"_s),
                           withKeys({.type = Authentication::Type::SelfSigned, .primaryThumbprint = "12ab"})},
            CreateIdentity{id(u"e"_s), withKeys({.type = Authentication::Type::SelfSigned})},
            UpdateIdentity{id(u"d"_s), {}, u"\"MTIz\""_s},
            PatchTwin{id(u"d"_s), tags, u"\"AAAAAAAAAAk=\""_s},
            PatchReported{id(u"d"_s), jsonOf(R"({"a":1})"), 9},
            InvokeCommand{.id = id(u"d"_s), .name = u"go"_s, .payload = {}},
            CreateIdentity{id(u"e"_s), {}, jsonOf(R"({"a b":1})")},
            DeleteIdentity{id(u"d"_s), u"MTIz"_s},
            PatchDigitalTwin{id(u"d"_s), jsonOf(R"([{"op":"add","path":"/p","value":1}])"),
                             u"AAAAAAAAAAk="_s},
        };
        const State before = m_hub->state();

        const auto reply = m_hub->submit(commands[which]);

        QVERIFY(!reply);
        QCOMPARE(reply.error().name(), rule);
        QCOMPARE(reply.error().status(), status);
        QVERIFY(!reply.error().detail.isEmpty());
        QVERIFY(m_hub->state() == before);
    }

    void anyFormOfTheRightEtagMatches_data()
    {
        QTest::addColumn<QString>("ifMatch");
        for (const auto &form :
             {u""_s, u"*"_s, u"\"*\""_s, u"AAAAAAAAAAE="_s, u"\"AAAAAAAAAAE=\""_s, u"W/\"AAAAAAAAAAE=\""_s})
            QTest::addRow("'%s'", qPrintable(form)) << form;
    }

    void anyFormOfTheRightEtagMatches()
    {
        QFETCH(const QString, ifMatch);
        QVERIFY_RESULT(m_hub->submit(PatchTwin{id(u"d"_s), jsonOf(R"({"tags":{"a":1}})"), ifMatch}));
    }

    void aDisabledDeviceIsCutOffAndMayNotAct()
    {
        QVERIFY_RESULT(m_hub->submit(Connect{id(u"d"_s)}));
        m_clock.advanceMSecs(10);
        QVERIFY_RESULT(
            m_hub->submit(UpdateIdentity{id(u"d"_s), {.enabled = false, .statusReason = u"stolen"_s}}));

        const auto record = m_hub->state().find(id(u"d"_s));
        QVERIFY(!record->identity->connected);
        QCOMPARE(record->identity->statusUpdatedTime, m_clock.now());
        for (const Command &command :
             {Command(Connect{id(u"d"_s)}), Command(PatchReported{id(u"d"_s), jsonOf(R"({"a":1})")}),
              Command(SendTelemetry{id(u"d"_s), {}, Json(1)})}) {
            const auto reply = m_hub->submit(command);
            QVERIFY(!reply);
            QCOMPARE(reply.error().name(), u"device-disabled"_s);
        }
        QVERIFY_RESULT(m_hub->submit(PatchTwin{id(u"d"_s), jsonOf(R"({"tags":{"a":1}})")}));
    }

    void updatingAnIdentityLeavesTheTwinsEtag()
    {
        const auto before = m_hub->state().find(id(u"d"_s));
        QVERIFY_RESULT(m_hub->submit(
            UpdateIdentity{id(u"d"_s), {.statusReason = u"moved"_s}, before->identity->etagText()}));
        const auto after = m_hub->state().find(id(u"d"_s));

        QVERIFY(after->identity->etagText() != before->identity->etagText());
        QCOMPARE(after->twin, before->twin);
        QCOMPARE(after->identity->authentication, before->identity->authentication);
    }

    void theModelIdStaysUntilAnotherIsAnnounced()
    {
        QVERIFY_RESULT(m_hub->submit(Connect{id(u"d"_s), u"dtmi:a;1"_s}));
        QVERIFY_RESULT(m_hub->submit(Disconnect{id(u"d"_s)}));
        QVERIFY_RESULT(m_hub->submit(Connect{id(u"d"_s)}));
        QCOMPARE(m_hub->state().find(id(u"d"_s))->identity->modelId, u"dtmi:a;1"_s);
        const quint64 number = m_hub->state().number();
        QVERIFY_RESULT(m_hub->submit(Connect{id(u"d"_s), u"dtmi:a;1"_s}));
        QCOMPARE(m_hub->state().number(), number);
        QVERIFY_RESULT(m_hub->submit(Connect{id(u"d"_s), u"dtmi:a;2"_s}));
        QCOMPARE(m_hub->state().find(id(u"d"_s))->identity->modelId, u"dtmi:a;2"_s);
    }

    void aKeptSessionWaitsForItsClient_data()
    {
        QTest::addColumn<Session::Kind>("first");
        QTest::addColumn<Session::Kind>("second");
        QTest::addColumn<bool>("resumed");
        using enum Session::Kind;
        QTest::newRow("kept, then kept") << Kept << Kept << true;
        QTest::newRow("kept, then clean") << Kept << Clean << false;
        QTest::newRow("clean, then kept") << Clean << Kept << false;
        QTest::newRow("kept, then inside the program") << Kept << None << false;
        QTest::newRow("inside the program, then kept") << None << Kept << false;
    }

    void aKeptSessionWaitsForItsClient()
    {
        QFETCH(const Session::Kind, first);
        QFETCH(const Session::Kind, second);
        QFETCH(const bool, resumed);
        QVERIFY_RESULT(m_hub->submit(Connect{id(u"d"_s), {}, first}));
        QVERIFY_RESULT(m_hub->submit(Subscribe{id(u"d"_s), Feed::Messages, 1}));
        QVERIFY_RESULT(m_hub->submit(Disconnect{id(u"d"_s)}));

        const auto reply = m_hub->submit(Connect{id(u"d"_s), {}, second});

        QVERIFY_RESULT(reply);
        QCOMPARE(reply->resumed, resumed);
        QCOMPARE(reply->record->session.kind(), second);
        QCOMPARE(reply->record->session.qos(Feed::Messages), resumed ? std::optional(1) : std::nullopt);
    }

    void aCommandNeedsASubscription()
    {
        const InvokeCommand call{.id = id(u"d"_s), .name = u"go"_s, .payload = {}};
        QVERIFY_RESULT(m_hub->submit(Connect{id(u"d"_s), {}, Session::Kind::Clean}));
        QCOMPARE(m_hub->submit(call).error().code, ErrorCode::DeviceOffline);
        QVERIFY_RESULT(m_hub->submit(Subscribe{id(u"d"_s), Feed::Commands, 0}));
        QVERIFY_RESULT(m_hub->submit(call));
        QVERIFY_RESULT(m_hub->submit(Unsubscribe{id(u"d"_s), Feed::Commands}));
        QCOMPARE(m_hub->submit(call).error().code, ErrorCode::DeviceOffline);
    }

    void nobodySubscribesForAnAbsentDevice()
    {
        QCOMPARE(m_hub->submit(Subscribe{id(u"d"_s), Feed::Desired, 0}).error().code,
                 ErrorCode::DeviceOffline);
        QCOMPARE(m_hub->submit(Unsubscribe{id(u"d"_s), Feed::Desired}).error().code,
                 ErrorCode::DeviceOffline);
    }

    void openCommandsEndWithTheirDevice()
    {
        QVERIFY_RESULT(m_hub->submit(Connect{id(u"d"_s)}));
        QVERIFY_RESULT(m_hub->submit(InvokeCommand{.id = id(u"d"_s), .name = u"go"_s, .payload = {}}));
        Changes heard;
        m_hub->setListener([&heard](const Changes &changes) { heard = changes; });

        QVERIFY_RESULT(m_hub->submit(DeleteIdentity{id(u"d"_s)}));

        QCOMPARE(heard.size(), 2);
        QCOMPARE(std::get<CommandAnswered>(heard[0].body).status, 404);
        QVERIFY(std::holds_alternative<IdentityDeleted>(heard[1].body));
        QVERIFY(m_hub->state().invocations().isEmpty());
    }

    void openCommandsOfModulesEndWithTheirDevice()
    {
        const auto module = id(u"d"_s, u"m"_s);
        QVERIFY_RESULT(m_hub->submit(CreateIdentity{module}));
        QVERIFY_RESULT(m_hub->submit(Connect{module}));
        QVERIFY_RESULT(m_hub->submit(InvokeCommand{.id = module, .name = u"go"_s, .payload = {}}));

        QVERIFY_RESULT(m_hub->submit(DeleteIdentity{id(u"d"_s)}));

        QVERIFY(m_hub->state().invocations().isEmpty());
        m_clock.advanceMSecs(60'000);
        QVERIFY_RESULT(m_hub->submit(ExpireCommands{}));
    }

    void theTwinDocumentHasTheMembersOfTheRegistry()
    {
        QVERIFY_RESULT(m_hub->submit(Connect{id(u"d"_s), u"dtmi:a;1"_s}));
        const Json document = twinDocument(*m_hub->state().find(id(u"d"_s)));

        for (const auto name :
             {"deviceId"sv, "etag"sv, "deviceEtag"sv, "status"sv, "statusUpdateTime"sv, "connectionState"sv,
              "lastActivityTime"sv, "cloudToDeviceMessageCount"sv, "authenticationType"sv, "x509Thumbprint"sv,
              "modelId"sv, "version"sv, "tags"sv, "properties"sv, "capabilities"sv})
            QVERIFY2(document.contains(name), name.data());
        QVERIFY(!document.contains("generationId"sv));
        QCOMPARE(document["connectionState"sv], Json("Connected"sv));
    }

    void aRecordSurvivesItsJournalForm()
    {
        QVERIFY_RESULT(m_hub->submit(Connect{id(u"d"_s), u"dtmi:a;1"_s, Session::Kind::Kept}));
        QVERIFY_RESULT(m_hub->submit(Subscribe{id(u"d"_s), Feed::Commands, 1}));
        QVERIFY_RESULT(m_hub->submit(PatchTwin{
            id(u"d"_s),
            jsonOf(R"({"tags":{"n":21.80,"s":"x"},"properties":{"desired":{"a":{"b":1,"c":2}}}})")}));
        m_clock.advanceMSecs(5);
        QVERIFY_RESULT(
            m_hub->submit(PatchTwin{id(u"d"_s), jsonOf(R"({"properties":{"desired":{"a":{"b":null}}}})")}));
        const auto record = m_hub->state().find(id(u"d"_s));

        const auto again = recordFromJson(toJson(*record));

        QVERIFY_RESULT(again);
        QVERIFY(*again == *record);
        QVERIFY(Json::identical(again->twin.tags, record->twin.tags));
        QVERIFY(Json::identical(twinDocument(*again), twinDocument(*record)));
    }

private:
    ManualClock m_clock{Timestamp()};
    SeededIds m_ids{1};
    std::unique_ptr<Hub> m_hub;
};

QTEST_GUILESS_MAIN(TestDecide)
#include "tst_decide.moc"

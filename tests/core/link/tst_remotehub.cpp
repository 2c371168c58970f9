// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One contract for each MQTT library of the build, against our own hub over TLS.
#include "auth/certificate.h"
#include "hub/edge.h"
#include "link/remotehub.h"
#include "support/jsontext.h"
#include "support/servedhub.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::link;
using testsupport::jsonOf;
using testsupport::ServedHub;

namespace {

TwinId idOf(QStringView path)
{
    return *TwinId::parsePath(path);
}

/// A hub elsewhere and what devices hear of it.
struct World {
    ServedHub served;
    SystemClock clock;
    SystemIds ids;
    std::optional<RemoteHub> hub;
    Changes changes;

    explicit World(const LinkMaker &maker) { open(maker); }

    RemoteHub::Spec spec(const LinkMaker &maker) const
    {
        const auto &at = served.addresses();
        const QByteArray key = at.ownerKey.toLatin1();
        return {.device = {.hostName = u"localhost"_s,
                           .gateway = u"localhost:%1"_s.arg(at.mqttPort),
                           .key = key,
                           .policy = u"iothubowner"_s,
                           .authorityFile = at.authorityFile},
                .service = ServiceAccess{.hostName = u"localhost"_s,
                                         .port = at.httpsPort,
                                         .key = key,
                                         .policy = u"iothubowner"_s,
                                         .authorityFile = at.authorityFile},
                .maker = maker};
    }
    void open(const LinkMaker &maker) { open(spec(maker)); }
    void open(const RemoteHub::Spec &spec)
    {
        hub.emplace(spec, clock, ids);
        hub->setListener([this](const Changes &more) { changes += more; });
    }
    Result<bool> enter(const CreateIdentity &registration)
    {
        std::optional<Result<bool>> outcome;
        hub->enter(registration, [&outcome](const Result<bool> &result) { outcome = result; });
        [&] { QTRY_VERIFY(outcome); }();
        return outcome.value_or(Error{ErrorCode::Timeout});
    }
    bool enter(const QString &id)
    {
        const auto entered = enter(CreateIdentity{.id = idOf(id)});
        return entered && *entered;
    }
    Result<Reply> submit(const Command &command)
    {
        std::optional<Result<Reply>> outcome;
        hub->submit(command, [&outcome](const Result<Reply> &reply) { outcome = reply; });
        [&] { QTRY_VERIFY(outcome); }();
        return outcome.value_or(Error{ErrorCode::Timeout});
    }
    template <class Body>
    const Body *last() const
    {
        for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
            if (const auto *body = std::get_if<Body>(&change->body))
                return body;
        }
        return nullptr;
    }
    RecordPtr shadow(const QString &id) const { return hub->state().find(idOf(id)); }
};

} // namespace

class TestRemoteHub : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data()
    {
        QTest::addColumn<int>("library");
        for (int i = 0; i < int(linkMakers().size()); ++i)
            QTest::newRow(qPrintable(linkMakers()[i].first)) << i;
    }

    void registersAndReadsTwins()
    {
        World w(maker());
        QVERIFY(w.enter(u"new"_s));
        QVERIFY(w.served.record(idOf(u"new")));
        QVERIFY_RESULT(w.served.command(CreateIdentity{
            .id = idOf(u"old"), .spec = {}, .tags = {}, .desired = jsonOf(R"({"level": 3})")}));
        QVERIFY(!w.enter(u"old"_s)); // it was there
        const auto there = w.served.record(idOf(u"old"));
        QCOMPARE(w.shadow(u"old"_s)->twin.desired.values, jsonOf(R"({"level": 3})"));
        QCOMPARE(w.shadow(u"old"_s)->twin.desired.version, there->twin.desired.version);
    }

    void registersEdgeDevicesAndTheirChildren()
    {
        World w(maker());
        const CreateIdentity gateway{.id = idOf(u"gw"), .spec = {.edge = true}};
        const CreateIdentity leaf{.id = idOf(u"leaf"), .spec = {.parent = u"gw"_s}};
        const CreateIdentity inner{.id = idOf(u"inner"), .spec = {.edge = true, .parent = u"gw"_s}};
        const auto early = w.enter(leaf);
        QVERIFY(!early);
        QCOMPARE(early.error().code, ErrorCode::DeviceNotFound); // there is no parent yet
        QVERIFY(!w.served.record(idOf(u"leaf")));
        for (const auto &registration : {gateway, leaf, inner}) {
            const auto entered = w.enter(registration);
            QVERIFY_RESULT(entered);
            QVERIFY(*entered);
        }
        const QString scope = edge::scopeOf(*w.served.record(idOf(u"gw"))->identity);
        QCOMPARE(w.served.record(idOf(u"leaf"))->identity->parentScope, scope);
        QCOMPARE(w.served.record(idOf(u"inner"))->identity->parentScope, scope);
        QVERIFY(w.served.record(idOf(u"inner"))->identity->isEdge);
        const auto ofLeaf = w.enter({.id = idOf(u"x"), .spec = {.parent = u"leaf"_s}});
        QVERIFY(!ofLeaf);
        QVERIFY2(ofLeaf.error().detail.contains(u"not as an Edge device"), qPrintable(ofLeaf.error().detail));
    }

    // They come with their device, and connect as any module does.
    void theModulesOfTheRuntimeConnect()
    {
        World w(maker());
        QVERIFY_RESULT(w.enter({.id = idOf(u"gw"), .spec = {.edge = true}}));
        QVERIFY_RESULT(w.served.command(
            PatchTwin{idOf(u"gw/$edgeAgent"), jsonOf(R"({"properties": {"desired": {"level": 3}}})")}));
        const auto entered = w.enter(CreateIdentity{.id = idOf(u"gw/$edgeAgent")});
        QVERIFY_RESULT(entered);
        QVERIFY(!*entered); // it was there
        QCOMPARE(w.shadow(u"gw/$edgeAgent"_s)->twin.desired.values, jsonOf(R"({"level": 3})"));
        QVERIFY_RESULT(w.submit(Connect{idOf(u"gw/$edgeAgent")}));
        QVERIFY_RESULT(w.submit(PatchReported{idOf(u"gw/$edgeAgent"), jsonOf(R"({"level": 3})")}));
        QCOMPARE(w.served.record(idOf(u"gw/$edgeAgent"))->twin.reported.values, jsonOf(R"({"level": 3})"));
        QVERIFY_RESULT(
            w.submit(SendTelemetry{.id = idOf(u"gw/$edgeAgent"), .payload = jsonOf(R"({"t": 1})")}));
    }

    void connectsReportsAndSends()
    {
        World w(maker());
        w.enter(u"d"_s);
        QVERIFY_RESULT(w.submit(Connect{idOf(u"d"), u"dtmi:com:example:Thermostat;1"_s}));
        QVERIFY(w.served.record(idOf(u"d"))->identity->connected);
        QCOMPARE(w.served.record(idOf(u"d"))->identity->modelId, u"dtmi:com:example:Thermostat;1"_s);
        QVERIFY(w.shadow(u"d"_s)->identity->connected);
        QVERIFY_RESULT(
            w.submit(PatchReported{idOf(u"d"), jsonOf(R"({"t": 21.5, "s": {"__t": "c", "x": 1}})")}));
        QCOMPARE(w.served.record(idOf(u"d"))->twin.reported.values,
                 jsonOf(R"({"t": 21.5, "s": {"__t": "c", "x": 1}})"));
        QCOMPARE(w.shadow(u"d"_s)->twin.reported.values, w.served.record(idOf(u"d"))->twin.reported.values);
        QVERIFY_RESULT(w.submit(SendTelemetry{.id = idOf(u"d"),
                                              .component = u"s"_s,
                                              .payload = jsonOf(R"({"t": 1})"),
                                              .properties = jsonOf(R"({"k": "v", "n": null})")}));
        QVERIFY(w.last<TelemetrySent>());
        QCOMPARE(w.last<TelemetrySent>()->component, u"s"_s);
        QVERIFY(!w.hub->isBusy());
    }

    void commandsWaitWhileItConnects()
    {
        World w(maker());
        w.enter(u"d"_s);
        std::vector<int> order;
        w.hub->submit(Connect{idOf(u"d")}, [&order](const auto &reply) { order.push_back(reply ? 1 : -1); });
        for (int i = 2; i <= 4; ++i)
            w.hub->submit(PatchReported{idOf(u"d"), Json::object({{"i", Json(i)}})},
                          [&order, i](const auto &reply) { order.push_back(reply ? i : -i); });
        QVERIFY(w.hub->isBusy());
        QTRY_COMPARE(order, (std::vector{1, 2, 3, 4}));
        QCOMPARE(w.served.record(idOf(u"d"))->twin.reported.values, jsonOf(R"({"i": 4})"));
    }

    void whatTheHubRefusesIsAnError()
    {
        World w(maker());
        w.enter(u"d"_s);
        QVERIFY_RESULT(w.submit(Connect{idOf(u"d")}));
        const auto reply = w.submit(PatchReported{idOf(u"d"), jsonOf(R"({"a.b": 1})")});
        QVERIFY(!reply);
        QVERIFY(!reply.error().detail.isEmpty());
        QVERIFY_RESULT(w.submit(PatchReported{idOf(u"d"), jsonOf(R"({"ab": 1})")})); // it goes on
    }

    void hearsWhatIsAskedWithTheVersionOfTheHub()
    {
        World w(maker());
        w.enter(u"d"_s);
        QVERIFY_RESULT(w.submit(Connect{idOf(u"d")}));
        QVERIFY_RESULT(w.submit(
            PatchTwin{.id = idOf(u"d"),
                      .body = jsonOf(R"({"tags": {"x": 1}, "properties": {"desired": {"level": 4}}})")}));
        const auto there = w.served.record(idOf(u"d"));
        QCOMPARE(there->twin.desired.values, jsonOf(R"({"level": 4})"));
        QCOMPARE(there->twin.tags, jsonOf(R"({"x": 1})"));
        QCOMPARE(w.shadow(u"d"_s)->twin.desired.version, there->twin.desired.version);
        QCOMPARE(w.shadow(u"d"_s)->twin.desired.values, there->twin.desired.values);
        // and by somebody else
        QVERIFY_RESULT(w.served.command(PatchTwin{
            .id = idOf(u"d"), .body = jsonOf(R"({"properties": {"desired": {"level": null, "y": 1}}})")}));
        QTRY_COMPARE(w.shadow(u"d"_s)->twin.desired.values, jsonOf(R"({"y": 1})"));
    }

    void whatWasAskedMeanwhileComesWithTheConnection()
    {
        World w(maker());
        w.enter(u"d"_s);
        QVERIFY_RESULT(w.served.command(
            PatchTwin{.id = idOf(u"d"), .body = jsonOf(R"({"properties": {"desired": {"level": 4}}})")}));
        QVERIFY_RESULT(w.submit(Connect{idOf(u"d")}));
        QCOMPARE(w.shadow(u"d"_s)->twin.desired.values, jsonOf(R"({"level": 4})"));
        QCOMPARE(w.shadow(u"d"_s)->twin.desired.version, w.served.record(idOf(u"d"))->twin.desired.version);
        QVERIFY(w.last<TwinWritten>() && w.last<TwinWritten>()->write.desired);
    }

    void answersCommands()
    {
        World w(maker());
        w.enter(u"d"_s);
        QVERIFY_RESULT(w.submit(Connect{idOf(u"d")}));
        QVERIFY_RESULT(w.submit(InvokeCommand{.id = idOf(u"d"),
                                              .component = u"c"_s,
                                              .name = u"go"_s,
                                              .payload = Json(5),
                                              .timeoutMSecs = 20'000}));
        const auto *asked = w.last<CommandRequested>();
        QVERIFY(asked);
        QCOMPARE(asked->component, u"c"_s);
        QCOMPARE(asked->name, u"go"_s);
        QCOMPARE(asked->payload, Json(5));
        QVERIFY_RESULT(w.submit(AnswerCommand{asked->requestId, 200, jsonOf("[1]")}));
        QVERIFY(w.last<CommandAnswered>());
        QCOMPARE(w.last<CommandAnswered>()->status, 200);
    }

    void manyCommandsMayBeOpenAtOnce()
    {
        constexpr int Many = 12; // more than a QNetworkAccessManager has connections
        World w(maker());
        int heard = 0;
        for (int i = 0; i < Many; ++i) {
            const QString id = u"d%1"_s.arg(i);
            w.enter(id);
            QVERIFY_RESULT(w.submit(Connect{idOf(id)}));
        }
        for (int i = 0; i < Many; ++i)
            w.hub->submit(
                InvokeCommand{
                    .id = idOf(u"d%1"_s.arg(i)), .name = u"go"_s, .payload = {}, .timeoutMSecs = 20'000},
                [&heard](const auto &reply) { heard += reply ? 1 : 0; });
        QTRY_COMPARE(heard, Many); // though none is answered
        for (const Change &change : Changes(w.changes)) {
            if (const auto *asked = std::get_if<CommandRequested>(&change.body))
                w.hub->submit(AnswerCommand{asked->requestId, 200, Json()}, {});
        }
        QTRY_VERIFY(!w.hub->isBusy());
    }

    void aDeviceThatTheHubDoesNotWantSaysWhy()
    {
        World w(maker());
        w.enter(u"d"_s);
        auto spec = w.spec(maker());
        spec.device.key = QByteArray("c29tZSBvdGhlciBrZXk=");
        spec.service.reset();
        w.open(spec);
        w.enter(u"d"_s);
        const auto reply = w.submit(Connect{idOf(u"d")});
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::Unauthorized);
        QVERIFY(!w.shadow(u"d"_s)->identity->connected);
    }

    void aDeviceShowsItsCertificate()
    {
        World w(maker());
        QTemporaryDir folder;
        const auto own = auth::makeAuthority(u"d"_s, w.clock.now()); // signs itself
        QVERIFY_RESULT(own);
        const auto write = [&folder](const QString &name, const QByteArray &pem) {
            QFile file(folder.filePath(name));
            (void)file.open(QIODevice::WriteOnly);
            file.write(pem);
            return file.fileName();
        };
        const QByteArray thumbprint = auth::describeCertificate(own->certificate)->sha256.toHex().toUpper();
        QVERIFY_RESULT(w.served.command(
            CreateIdentity{.id = idOf(u"d"),
                           .spec = {.authentication = Authentication{.type = Authentication::Type::SelfSigned,
                                                                     .primaryThumbprint = thumbprint}},
                           .tags = {},
                           .desired = {}}));
        auto spec = w.spec(maker());
        spec.service.reset();
        spec.device.key.clear();
        spec.device.policy.clear();
        spec.device.certificateFile = write(u"d.pem"_s, own->certificate);
        spec.device.keyFile = write(u"d.key"_s, own->key);
        w.open(spec);
        w.enter(u"d"_s);
        QVERIFY_RESULT(w.submit(Connect{idOf(u"d")}));
        QVERIFY_RESULT(w.submit(PatchReported{idOf(u"d"), jsonOf(R"({"by": "x509"})")}));
        QCOMPARE(w.served.record(idOf(u"d"))->twin.reported.values, jsonOf(R"({"by": "x509"})"));
    }

    void aHubThatGoesAndComesBack()
    {
        World w(maker());
        w.enter(u"d"_s);
        QVERIFY_RESULT(w.submit(Connect{idOf(u"d")}));
        w.served.stopServing();
        QTRY_VERIFY(!w.shadow(u"d"_s)->identity->connected);
        QVERIFY(w.last<ConnectionChanged>());
        QVERIFY(!w.last<ConnectionChanged>()->connected);
        // nobody is there: the device is told, and may try again
        w.changes.clear();
        const auto reply = w.submit(Connect{idOf(u"d")});
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::Cancelled);
        QVERIFY(w.last<ConnectionChanged>());
        w.served.serve();
        QVERIFY_RESULT(w.submit(Connect{idOf(u"d")}));
        QVERIFY_RESULT(w.submit(PatchReported{idOf(u"d"), jsonOf(R"({"back": true})")}));
        QCOMPARE(w.served.record(idOf(u"d"))->twin.reported.values, jsonOf(R"({"back": true})"));
    }

    void goesAndComesBackByItself()
    {
        World w(maker());
        w.enter(u"d"_s);
        for (int i = 0; i < 3; ++i) {
            QVERIFY_RESULT(w.submit(Connect{idOf(u"d")}));
            QVERIFY_RESULT(w.submit(PatchReported{idOf(u"d"), Json::object({{"i", Json(i)}})}));
            w.hub->submit(Disconnect{idOf(u"d")}, {}); // and at once again
        }
        QTRY_VERIFY(!w.hub->isBusy());
        QTRY_VERIFY(!w.served.record(idOf(u"d"))->identity->connected);
        QCOMPARE(w.served.record(idOf(u"d"))->twin.reported.values, jsonOf(R"({"i": 2})"));
        const auto late = w.submit(PatchReported{idOf(u"d"), jsonOf(R"({"i": 9})")});
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Cancelled);
    }

    void aDeviceAloneIsNoService()
    {
        World w(maker());
        w.enter(u"d"_s);
        auto spec = w.spec(maker());
        spec.service.reset();
        w.open(spec);
        w.enter(u"d"_s);
        QVERIFY_RESULT(w.submit(Connect{idOf(u"d")}));
        const auto asked = w.submit(PatchTwin{.id = idOf(u"d"), .body = jsonOf(R"({"tags": {"x": 1}})")});
        QVERIFY(!asked);
        QVERIFY(asked.error().detail.contains(u"service"));
    }

private:
    static LinkMaker maker()
    {
        QFETCH_GLOBAL(int, library);
        return linkMakers()[library].second;
    }
};

QTEST_GUILESS_MAIN(TestRemoteHub)
#include "tst_remotehub.moc"

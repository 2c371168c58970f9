// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many devices at a time: a hub that restarts under them, and five hundred that all want something at once.
#include "auth/token.h"
#include "base/clock.h"
#include "host/hubthread.h"
#include "json/reader.h"
#include "support/jsontext.h"
#include "support/mqttclient.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>
#include <latch>
#include <numeric>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace twin::mqtt;
using testsupport::jsonOf;
using testsupport::MqttClient;

namespace {

constexpr int RestartedDevices = 200;
constexpr int ManyDevices = 500;
constexpr int Crowds = 4; // threads of clients

QString nameOf(int number)
{
    return u"device-%1"_s.arg(number);
}

/// A hub on a workspace file that serves MQTT over TLS, as `twinscope-cli serve` does; may be closed and
/// opened again on the same file and port.
class Fleet final
{
public:
    void open()
    {
        m_hub = *host::HubThread::start({.name = u"fleet"_s,
                                         .workspace = {.path = m_folder.filePath(u"fleet.twins"_s)},
                                         .isHeadless = true});
        m_hub->go({});
        std::promise<Result<host::ServerAddresses>> promise;
        m_hub->serve(
            {.httpsPort = 0, .mqttPort = m_port, .certificateFolder = m_folder.filePath(u"certificates"_s)},
            [&promise](Result<host::ServerAddresses> result) { promise.set_value(std::move(result)); });
        const auto addresses = promise.get_future().get();
        QVERIFY_RESULT(addresses);
        m_port = addresses->mqttPort;
        QFile file(addresses->authorityFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_authority = file.readAll();
    }
    void close() { m_hub.reset(); }

    Result<Reply> command(const Command &command)
    {
        const auto promise = std::make_shared<QPromise<Result<Reply>>>();
        promise->start();
        auto future = promise->future();
        m_hub->send({command, promise});
        future.waitForFinished();
        return future.result();
    }
    /// Registers devices 0 to count - 1.
    void registerDevices(int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto reply = command(CreateIdentity{*TwinId::parsePath(nameOf(i))});
            QVERIFY_RESULT(reply);
            m_tokens.append(auth::makeToken(u"localhost/devices/"_s + nameOf(i),
                                            reply->record->identity->authentication.primaryKey,
                                            SystemClock().now().plusMSecs(3'600'000)));
        }
    }
    /// Null when the device was not let in.
    std::unique_ptr<MqttClient> connected(int number, bool *resumed = nullptr)
    {
        auto client = std::make_unique<MqttClient>(m_port, m_authority);
        const auto answer = client->login(nameOf(number), m_tokens[number]);
        if (resumed)
            *resumed = answer.sessionPresent;
        return client->isConnected() && answer.code == packet::ConnAck::Accepted ? std::move(client)
                                                                                 : nullptr;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<host::HubThread> m_hub;
    quint16 m_port = 0;
    QByteArray m_authority;
    QList<QByteArray> m_tokens;
};

packet::Publish reportOf(int value)
{
    const QByteArray number = QByteArray::number(value);
    return {.topic = "$iothub/twin/PATCH/properties/reported/?$rid=" + number,
            .payload = "{\"n\":" + number + "}"};
}

bool isAcknowledged(const std::optional<Packet> &packet)
{
    const auto *answer = packet ? std::get_if<packet::Publish>(&*packet) : nullptr;
    return answer && answer->topic.startsWith("$iothub/twin/res/204/");
}

} // namespace

class TestMqttFleet : public QObject
{
    Q_OBJECT
private slots:
    void aRestartUnderTwoHundredDevicesLosesNothing()
    {
        Fleet fleet;
        fleet.open();
        fleet.registerDevices(RestartedDevices);
        std::vector<std::unique_ptr<MqttClient>> clients;
        for (int i = 0; i < RestartedDevices; ++i) {
            clients.push_back(fleet.connected(i));
            QVERIFY(clients.back());
            for (const char *filter : {"$iothub/twin/res/#", "$iothub/twin/PATCH/properties/desired/#"})
                QCOMPARE(clients.back()->subscribe(filter).codes, QList<quint8>{0});
        }

        // All have reports under way when the hub goes: some answers come before it, some never.
        std::vector<int> acknowledged(RestartedDevices, 0);
        for (int value = 1; value <= 5; ++value) {
            for (const auto &client : clients)
                client->send(reportOf(value));
        }
        for (int i = 0; i < RestartedDevices / 2; ++i)
            acknowledged[std::size_t(i)] += isAcknowledged(clients[std::size_t(i)]->next()) ? 1 : 0;
        std::thread closer([&fleet] { fleet.close(); });
        for (std::size_t i = 0; i < clients.size(); ++i) {
            while (isAcknowledged(clients[i]->next()))
                ++acknowledged[i];
        }
        closer.join();
        QVERIFY(std::accumulate(acknowledged.begin(), acknowledged.end(), 0) >= RestartedDevices / 2);

        fleet.open();
        for (int i = 0; i < RestartedDevices; ++i) {
            bool resumed = false;
            auto client = fleet.connected(i, &resumed);
            QVERIFY(client);
            QVERIFY(resumed);
            const auto twin = json::read(client->readTwin("1").payload);
            QVERIFY_RESULT(twin);
            QCOMPARE_GE((*twin)["reported"sv]["n"sv].toInteger(), acknowledged[std::size_t(i)]);
            QVERIFY(fleet.command(PatchTwin{*TwinId::parsePath(nameOf(i)),
                                            jsonOf(R"({"properties":{"desired":{"go":"on"}}})")}));
            QCOMPARE(client->next<packet::Publish>().payload, R"({"go":"on","$version":2})");
        }
    }

    void fiveHundredDevicesAtOnce()
    {
        Fleet fleet;
        fleet.open();
        fleet.registerDevices(ManyDevices);
        std::atomic_int failures = 0;
        std::atomic_int heard = 0;
        std::latch settled(Crowds);
        const auto crowd = [&](int first) {
            const auto counted = qScopeGuard([&settled] { settled.count_down(); });
            std::vector<std::unique_ptr<MqttClient>> clients;
            for (int i = first; i < ManyDevices; i += Crowds) {
                clients.push_back(fleet.connected(i));
                if (!clients.back())
                    return clients.clear(), ++failures, std::move(clients);
                for (const char *filter : {"$iothub/twin/res/#", "$iothub/methods/POST/#"})
                    failures += clients.back()->subscribe(filter).codes == QList<quint8>{0} ? 0 : 1;
            }
            for (int round = 1; round <= 3; ++round) {
                for (const auto &client : clients) {
                    client->send(reportOf(round));
                    client->send(packet::Publish{.topic = "$iothub/twin/GET/?$rid=g"});
                }
                for (const auto &client : clients) {
                    failures += isAcknowledged(client->next()) ? 0 : 1;
                    failures +=
                        client->next<packet::Publish>().topic == "$iothub/twin/res/200/?$rid=g" ? 0 : 1;
                }
            }
            return clients;
        };
        const auto answer = [&](const std::vector<std::unique_ptr<MqttClient>> &clients) {
            for (const auto &client : clients) {
                const auto request = client->next<packet::Publish>();
                heard += request.topic.startsWith("$iothub/methods/POST/ping/") ? 1 : 0;
                client->send(packet::Publish{.topic = "$iothub/methods/res/200/" +
                                                      request.topic.mid(request.topic.indexOf('?')),
                                             .payload = "1"});
                client->send(packet::Disconnect{});
                failures += client->isClosedByHub() ? 0 : 1;
            }
        };
        std::vector<std::thread> crowds;
        for (int i = 0; i < Crowds; ++i)
            crowds.emplace_back([&, i] { answer(crowd(i)); });
        settled.wait();
        for (int i = 0; i < ManyDevices && failures == 0; ++i) {
            const auto reply = fleet.command(InvokeCommand{.id = *TwinId::parsePath(nameOf(i)),
                                                           .name = u"ping"_s,
                                                           .payload = Json(i),
                                                           .timeoutMSecs = 300'000});
            failures += reply ? 0 : 1;
        }
        for (auto &thread : crowds)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(heard.load(), ManyDevices);
    }
};

QTEST_GUILESS_MAIN(TestMqttFleet)
#include "tst_mqttfleet.moc"

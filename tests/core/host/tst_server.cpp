// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/certificate.h"
#include "auth/token.h"
#include "base/clock.h"
#include "host/hubthread.h"
#include "host/server.h"
#include "json/reader.h"
#include "support/jsontext.h"
#include "support/mqttclient.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>

#include <future>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
using namespace std::chrono_literals;
using testsupport::MqttClient;

namespace {

constexpr int Patience = 20'000; // ms; the machine may be busy

/// What a server said to one request.
struct Answer {
    int status = 0;
    QByteArray head{};
    QByteArray body{};

    Json json() const { return json::read(body).value_or(Json()); }
};

/// A hub in memory with servers on free ports.
class World final
{
public:
    explicit World(wire::Limits limits = {})
    {
        m_hub = *host::HubThread::start({.name = u"test"_s, .isHeadless = true});
        m_hub->go({});
        std::promise<Result<host::ServerAddresses>> promise;
        m_hub->serve(
            {.httpsPort = 0,
             .mqttPort = 0,
             .certificateFolder = m_folder.filePath(u"certificates"_s),
             .eventsFile = eventsFile(),
             .limits = limits},
            [&promise](Result<host::ServerAddresses> result) { promise.set_value(std::move(result)); });
        addresses = *promise.get_future().get();
    }

    QString eventsFile() const { return m_folder.filePath(u"events.jsonl"_s); }
    host::HubThread &hub() { return *m_hub; }
    void close() { m_hub->close(); }

    std::unique_ptr<QSslSocket> connected(quint16 port = 0)
    {
        auto socket = std::make_unique<QSslSocket>();
        QSslConfiguration tls;
        tls.setCaCertificates(QSslCertificate::fromPath(addresses.authorityFile));
        socket->setSslConfiguration(tls);
        socket->connectToHostEncrypted(u"127.0.0.1"_s, port ? port : addresses.httpsPort, u"localhost"_s);
        return socket->waitForEncrypted(Patience) ? std::move(socket) : nullptr;
    }
    QByteArray head(const QByteArray &method, const QByteArray &path, const QByteArray &more = {})
    {
        const auto token = auth::makeToken(u"localhost"_s, addresses.ownerKey.toLatin1(),
                                           SystemClock().now().plusMSecs(600'000), u"iothubowner"_s);
        return method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + token + "\r\n" +
               more + "\r\n";
    }
    static QByteArray withBody(const QByteArray &body)
    {
        return "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }

    host::ServerAddresses addresses;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<host::HubThread> m_hub;
};

/// Reads one answer; status 0 when the server hung up first.
Answer readAnswer(QSslSocket &socket)
{
    QByteArray text;
    const auto more = [&] {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(Patience))
            return false;
        text += socket.readAll();
        return true;
    };
    while (!text.contains("\r\n\r\n")) {
        if (!more())
            return {};
    }
    Answer answer{.head = text.left(text.indexOf("\r\n\r\n") + 2)};
    answer.status = answer.head.mid(9, 3).toInt();
    text = text.mid(answer.head.size() + 2);
    const auto at = answer.head.indexOf("Content-Length: ");
    const qsizetype size =
        at < 0 ? 0 : answer.head.mid(at + 16, answer.head.indexOf('\r', at) - at - 16).toLongLong();
    while (text.size() < size) {
        if (!more())
            return {};
    }
    answer.body = text.left(size);
    for (auto i = text.size(); i > size; --i)
        socket.ungetChar(text[i - 1]);
    return answer;
}

/// What the log holds by now.
QList<wire::LogEntry> entriesOf(World &world)
{
    std::promise<QList<wire::LogEntry>> promise;
    world.hub().withServer([&promise](host::Server *server) { promise.set_value(server->log().since(0)); });
    return promise.get_future().get();
}

/// As a client that knows no authority and looks during the handshake, which QSslSocket does not.
void connectWithoutTrust(quint16 port)
{
    namespace ssl = boost::asio::ssl;
    boost::asio::io_context io;
    ssl::context context(ssl::context::tls_client);
    context.set_verify_mode(ssl::verify_peer);
    ssl::stream<boost::asio::ip::tcp::socket> stream(io, context);
    stream.next_layer().connect({boost::asio::ip::address_v4::loopback(), port});
    boost::system::error_code error;
    stream.handshake(ssl::stream_base::client, error);
    QVERIFY(error);
}

bool isHungUp(QSslSocket &socket)
{
    while (socket.state() == QAbstractSocket::ConnectedState) {
        if (!socket.waitForReadyRead(Patience) && socket.state() == QAbstractSocket::ConnectedState)
            return false;
        socket.readAll();
    }
    return true;
}

} // namespace

class TestServer : public QObject
{
    Q_OBJECT
private slots:
    void keepsAConnectionAliveAndAnswersInOrder()
    {
        World world;
        const auto socket = world.connected();
        QVERIFY(socket);
        const QByteArray body = R"({"deviceId":"dev1"})";
        socket->write(world.head("PUT", "/devices/dev1?api-version=1", World::withBody(body)) + body +
                      world.head("GET", "/twins/dev1?api-version=1") +
                      world.head("GET", "/twins/ghost?api-version=1"));
        QCOMPARE(readAnswer(*socket).status, 200);
        const Answer twin = readAnswer(*socket);
        QCOMPARE(twin.json()["deviceId"sv].toString(), u"dev1"_s);
        QVERIFY(twin.head.contains("x-ms-request-id: "));
        QCOMPARE(readAnswer(*socket).status, 404);
    }

    void takesChunkedBodiesAndExpectations()
    {
        World world;
        const auto socket = world.connected();
        QVERIFY(socket);
        socket->write(world.head("PUT", "/devices/dev1?api-version=1",
                                 "Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n"));
        QCOMPARE(readAnswer(*socket).status, 100);
        socket->write("5\r\n{\"sta\r\n12\r\ntus\":\"disabled\"}  \r\n0\r\n\r\n");
        const Answer made = readAnswer(*socket);
        QCOMPARE(made.status, 200);
        QCOMPARE(made.json()["status"sv].toString(), u"disabled"_s);
    }

    void refusesWhatIsTooLargeAndGoesOnForOthers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("status");
        const QByteArray request = "GET / HTTP/1.1\r\nHost: x\r\n";
        QTest::newRow("head") << request + "X: " + QByteArray(20'000, 'x') + "\r\n\r\n" << 400;
        QTest::newRow("announced body") << request + "Content-Length: 99999999\r\n\r\n" << 413;
        QTest::newRow("chunked body")
            << request + "Transfer-Encoding: chunked\r\n\r\n500000\r\n" + QByteArray(0x500000, 'x') << 413;
        QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << 400;
        QTest::newRow("bad target") << QByteArray("GET /%FF HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
    }
    void refusesWhatIsTooLargeAndGoesOnForOthers()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, status);
        World world;
        const auto other = world.connected();
        const auto socket = world.connected();
        QVERIFY(socket && other);
        socket->write(text);
        QCOMPARE(readAnswer(*socket).status, status);
        QVERIFY(isHungUp(*socket));
        other->write(world.head("GET", "/devices?api-version=1"));
        QCOMPARE(readAnswer(*other).status, 200);
    }

    void hangsUpOnClientsThatAreSilent()
    {
        World world({.handshake = 200ms, .header = 200ms, .body = 200ms, .idle = 200ms});
        QTcpSocket half;
        half.connectToHost(u"127.0.0.1"_s, world.addresses.httpsPort);
        QVERIFY(half.waitForConnected(Patience));
        QVERIFY(half.waitForDisconnected(Patience)); // never began TLS
        const auto quiet = world.connected();
        QVERIFY(quiet && isHungUp(*quiet)); // never asked
        const auto slow = world.connected();
        QVERIFY(slow);
        slow->write("GET / HT");
        QVERIFY(isHungUp(*slow)); // never finished the head
        const auto bodiless = world.connected();
        QVERIFY(bodiless);
        bodiless->write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc");
        QVERIFY(isHungUp(*bodiless)); // never finished the body
    }

    void takesNoMoreThanItsConnections()
    {
        World world({.connections = 2});
        const auto first = world.connected();
        const auto second = world.connected();
        QVERIFY(first && second);
        QTcpSocket third;
        third.connectToHost(u"127.0.0.1"_s, world.addresses.httpsPort);
        QVERIFY(third.waitForConnected(Patience));
        QVERIFY(third.state() == QAbstractSocket::UnconnectedState || third.waitForDisconnected(Patience));
        first->write(world.head("GET", "/devices?api-version=1"));
        QCOMPARE(readAnswer(*first).status, 200);
    }

    void isTrustedOnlyThroughItsAuthority()
    {
        World world;
        QSslSocket socket;
        QSslConfiguration tls;
        tls.setCaCertificates({});
        socket.setSslConfiguration(tls);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, world.addresses.httpsPort, u"localhost"_s);
        QVERIFY(!socket.waitForEncrypted(Patience));
        QVERIFY(world.connected(world.addresses.mqttPort));
    }

    void writesEventsToAFileAndStreamsThem()
    {
        World world;
        const auto stream = world.connected();
        const auto socket = world.connected();
        QVERIFY(stream && socket);
        stream->write(world.head(
            "GET", "/events?sources=twinChangeEvents&condition=%24twin.tags.site%20%3D%20%27A%27"));
        QByteArray heard;
        const auto hear = [&](const QByteArray &what) {
            while (!heard.contains(what) && stream->waitForReadyRead(Patience))
                heard += stream->readAll();
            return heard.contains(what);
        };
        QVERIFY(hear("text/event-stream"));
        for (const QByteArray site : {"B", "A"}) {
            const QByteArray body = "{\"tags\":{\"site\":\"" + site + "\"}}";
            socket->write(
                world.head("PUT", "/devices/dev" + site + "?api-version=1", World::withBody("{}")) + "{}" +
                world.head("PATCH", "/twins/dev" + site + "?api-version=1", World::withBody(body)) + body);
            QCOMPARE(readAnswer(*socket).status, 200);
            QCOMPARE(readAnswer(*socket).status, 200);
        }
        QVERIFY(hear("\"origin\":\"devA\""));
        QVERIFY(!heard.contains("devB"));
        QFile file(world.eventsFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        for (const auto &line : lines)
            QVERIFY_RESULT(json::read(line));
    }

    void letsDevicesInByARegisteredAuthority()
    {
        World world;
        const auto ask = [&world, socket = world.connected()](
                             const QByteArray &method, const QByteArray &path, const QByteArray &body) {
            socket->write(world.head(method, path, World::withBody(body)) + body);
            return readAnswer(*socket).status;
        };
        QFile file(world.addresses.authorityFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray hub = file.readAll();
        const auto plant = *auth::makeAuthority(u"plant"_s, SystemClock().now());
        const auto own = *auth::makeServerCertificate(plant, {u"dev1"_s}, SystemClock().now());
        QCOMPARE(ask("PUT", "/devices/dev1?api-version=1",
                     R"({"authentication":{"type":"certificateAuthority"}})"),
                 200);
        using mqtt::packet::ConnAck;
        MqttClient stranger(world.addresses.mqttPort, hub, own);
        QCOMPARE(stranger.login(u"dev1"_s, {}).code, ConnAck::NotAuthorized);
        QCOMPARE(ask("PUT", "/authorities/plant", plant.certificate), 200);
        MqttClient bare(world.addresses.mqttPort, hub);
        QCOMPARE(bare.login(u"dev1"_s, {}).code, ConnAck::NotAuthorized);
        MqttClient device(world.addresses.mqttPort, hub, own);
        QCOMPARE(device.login(u"dev1"_s, {}).code, ConnAck::Accepted);
        QCOMPARE(ask("DELETE", "/authorities/plant", {}), 204);
        QVERIFY(device.isClosedByHub());
    }

    void neverWritesKeysToItsLog()
    {
        World world;
        const auto wait = [&world](auto task) {
            std::promise<void> done;
            world.hub().withServer([&](host::Server *server) {
                task(*server);
                done.set_value();
            });
            done.get_future().wait();
        };
        wait([](host::Server &server) { server.log().setOn(true); });
        const auto socket = world.connected();
        QVERIFY(socket);
        socket->write(world.head("PUT", "/devices/dev1?api-version=1", World::withBody("{}")) + "{}");
        const Json keys = readAnswer(*socket).json()["authentication"sv]["symmetricKey"sv];
        socket->write(
            "GET /devices HTTP/1.1\r\nHost: x\r\nAuthorization: SharedAccessSignature sig=secret\r\n\r\n");
        QCOMPARE(readAnswer(*socket).status, 401);
        QByteArray text;
        wait([&text](host::Server &server) {
            for (const auto &entry : server.log().since(0))
                text += entry.line.toUtf8() + ' ' + entry.kind.toUtf8() + ' ' + entry.bytes + '\n';
        });
        QVERIFY(text.contains("/devices/dev1"));
        QVERIFY(text.contains("primaryKey"));
        QVERIFY(!text.contains(keys["primaryKey"sv].toString().toUtf8()));
        QVERIFY(!text.contains(keys["secondaryKey"sv].toString().toUtf8()));
        QVERIFY(!text.contains("secret"));
        QVERIFY(!text.contains(world.addresses.ownerKey.toUtf8()));
    }

    void logsARequestWithItsAnswer()
    {
        World world;
        world.hub().withServer([](host::Server *server) { server->log().setOn(true); });
        const auto socket = world.connected();
        QVERIFY(socket);
        socket->write(world.head("PUT", "/devices/dev1?api-version=1", World::withBody("{}")) + "{}");
        QCOMPARE(readAnswer(*socket).status, 200);
        const QByteArray body = R"({"methodName":"reboot","connectTimeoutInSeconds":0})";
        socket->write(world.head("POST", "/twins/dev1/methods?api-version=1", World::withBody(body)) + body);
        QCOMPARE(readAnswer(*socket).status, 404);
        const auto entries = entriesOf(world);
        QCOMPARE(entries.size(), 4);
        QCOMPARE(entries[1].answers, entries[0].number);
        QCOMPARE(entries[1].meaning, wire::Meaning::Identity);
        QCOMPARE(entries[2].id.toString(), u"dev1"_s);
        QCOMPARE(entries[2].subject, u"reboot"_s);
        QCOMPARE(entries[2].topic, u"/twins/dev1/methods?api-version=1"_s);
        QCOMPARE(entries[2].bytes.mid(entries[2].payloadAt), body);
        QCOMPARE(entries[2].port, world.addresses.httpsPort);
        QCOMPARE(entries[3].answers, entries[2].number);
        QCOMPARE(entries[3].status, 404);
        QVERIFY(entries[3].latencyUSecs >= 0);
    }

    void notesAClientThatDoesNotTrustIt()
    {
        World world;
        connectWithoutTrust(world.addresses.mqttPort);
        QList<wire::LogEntry> entries;
        QTRY_VERIFY_WITH_TIMEOUT(!(entries = entriesOf(world)).isEmpty(), Patience);
        QCOMPARE(entries.first().direction, wire::LogEntry::Direction::Refused);
        QCOMPARE(entries.first().tlsAlert, 48); // unknown_ca
        QCOMPARE(entries.first().port, world.addresses.mqttPort);
    }

    void saysWhichPortIsTaken()
    {
        World world;
        std::promise<Result<host::ServerAddresses>> promise;
        const auto hub = *host::HubThread::start({.name = u"other"_s, .isHeadless = true});
        hub->go({});
        QTemporaryDir folder;
        hub->serve(
            {.httpsPort = world.addresses.httpsPort, .mqttPort = 0, .certificateFolder = folder.path()},
            [&promise](Result<host::ServerAddresses> result) { promise.set_value(std::move(result)); });
        const auto refused = promise.get_future().get();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ListenFailed);
        QCOMPARE(refused.error().actual, qint64(world.addresses.httpsPort));
    }

    void endsCleanlyWithClientsOnTheLine()
    {
        World world;
        const auto idle = world.connected();
        const auto calling = world.connected();
        QVERIFY(idle && calling);
        calling->write(world.head("PUT", "/devices/dev1?api-version=1", World::withBody("{}")) + "{}");
        QCOMPARE(readAnswer(*calling).status, 200);
        const QByteArray body = R"({"methodName":"x","connectTimeoutInSeconds":300})";
        calling->write(world.head("POST", "/twins/dev1/methods?api-version=1", World::withBody(body)) + body);
        QVERIFY(calling->waitForBytesWritten(Patience));
        world.close();
        QVERIFY(isHungUp(*idle));
        QVERIFY(isHungUp(*calling));
    }
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"

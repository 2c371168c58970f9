// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Twin reads over MQTT against mosquitto with a client that answers, at 1, 100 and 1,000 connections, plain
// and TLS; then 5,000 idle TLS connections beside an active one. Not part of ctest. Without mosquitto only
// our own numbers are printed.
//   bench_mqtt [--seconds S] [--only plain|tls|idle]
#include "auth/certificate.h"
#include "host/enginedoor.h"
#include "json/reader.h"
#include "json/writer.h"
#include "mqtt/decoder.h"
#include "mqtt/encoder.h"
#include "mqtt/endpoint.h"
#include "residentbytes.h"
#include "wire/listener.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <boost/asio/connect.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <cstdio>
#include <future>
#include <iostream>
#include <sys/resource.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace twin;
using namespace twin::mqtt;
namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr int IdleCount = 5000;
constexpr int MostDevices = IdleCount + 1;

QString deviceName(int number)
{
    return u"device-%1"_s.arg(number, 5, 10, QLatin1Char('0'));
}

// Of this size is a twin with a thermostat or two.
Json someProperties()
{
    JsonObjectBuilder values;
    for (int i = 0; i < 12; ++i)
        values.append("property" + std::to_string(i),
                      Json(std::string_view("a value of some length, number ")));
    return values.take();
}

/// The hub with its endpoint on two ports, on a thread of its own, in memory.
class BenchHub final
{
public:
    BenchHub()
    {
        m_access.policies = auth::Policies::created(m_ids);
        m_access.hostNames = {u"localhost"_s};
        const Surroundings around{m_clock, m_ids};
        m_engine = std::make_unique<host::Engine>(*host::openWorkspace({}, around, nullptr), around, nullptr);
        m_engine->start();
        std::vector<std::pair<Command, Cause>> commands;
        for (int i = 0; i < MostDevices; ++i)
            commands.emplace_back(
                CreateIdentity{.id = *TwinId::parsePath(deviceName(i)), .desired = someProperties()},
                Cause());
        (void)m_engine->perform(commands);
        m_door = std::make_unique<host::EngineDoor>(m_io, *m_engine, m_clock, u"localhost"_s,
                                                    [this] { (void)m_engine->take(); });
        m_endpoint = std::make_unique<Endpoint>(m_io, *m_door, m_access, m_log);
        const auto authority = *auth::makeAuthority(u"Bench"_s, m_clock.now());
        certificate =
            *auth::makeServerCertificate(authority, {u"localhost"_s, u"127.0.0.1"_s}, m_clock.now());
        const auto accept = [this](std::unique_ptr<wire::Stream> stream) {
            m_endpoint->accept(std::move(stream));
        };
        const auto tls = *wire::TlsContext::make(certificate.certificate, certificate.key);
        m_plain = *wire::Listener::open(m_io, {}, m_log, accept);
        m_tls = *wire::Listener::open(m_io, {.tls = tls}, m_log, accept);
        m_thread = std::thread([this] {
            const auto work = asio::make_work_guard(m_io);
            m_io.run();
        });
    }
    ~BenchHub()
    {
        asio::post(m_io, [this] {
            m_plain.reset();
            m_tls.reset();
            m_endpoint.reset();
            m_io.stop();
        });
        m_thread.join();
    }

    quint16 port(bool tls) const { return tls ? m_tls->port() : m_plain->port(); }
    /// Lets any device in.
    QByteArray token() const
    {
        const auto *policy = m_access.policies.find(u"device");
        return auth::makeToken(u"localhost"_s, policy->primaryKey, m_clock.now().plusMSecs(3'600'000),
                               policy->name);
    }
    qsizetype clientCount()
    {
        std::promise<qsizetype> count;
        asio::post(m_io, [&] { count.set_value(m_endpoint->clients().size()); });
        return count.get_future().get();
    }

    auth::CertificatePair certificate;

private:
    asio::io_context m_io{1};
    SystemClock m_clock;
    SystemIds m_ids;
    wire::Log m_log{m_clock};
    auth::Access m_access;
    std::unique_ptr<host::Engine> m_engine;
    std::unique_ptr<host::EngineDoor> m_door;
    std::unique_ptr<Endpoint> m_endpoint;
    std::unique_ptr<wire::Listener> m_plain;
    std::unique_ptr<wire::Listener> m_tls;
    std::thread m_thread;
};

/// An MQTT client that tells of each packet it gets.
class Client : public std::enable_shared_from_this<Client>
{
public:
    using OnPacket = std::function<void(Client &, const Packet &)>;

    Client(OnPacket onPacket)
        : m_onPacket(std::move(onPacket))
    { }
    virtual ~Client() = default;
    virtual void open(quint16 port, std::function<void()> opened) = 0;
    virtual void close() = 0;

    void send(const Packet &packet)
    {
        appendTo(m_out, packet);
        if (!m_isReading)
            flush();
    }

protected:
    virtual void readSome(asio::mutable_buffer buffer, std::function<void(error_code, std::size_t)> done) = 0;
    virtual void writeAll(asio::const_buffer buffer, std::function<void(error_code)> done) = 0;

    void read()
    {
        readSome(asio::buffer(m_buffer), [self = shared_from_this()](error_code error, std::size_t count) {
            if (error)
                return;
            self->m_isReading = true;
            QByteArrayView bytes(self->m_buffer.data(), qsizetype(count));
            while (!bytes.isEmpty()) {
                const auto packet = self->m_decoder.next(bytes);
                if (!packet)
                    return;
                if (*packet)
                    self->m_onPacket(*self, **packet);
            }
            self->m_isReading = false;
            self->flush();
            self->read();
        });
    }

private:
    void flush()
    {
        if (m_out.isEmpty() || !m_writing.isEmpty())
            return;
        m_writing.swap(m_out);
        writeAll(asio::buffer(m_writing.constData(), std::size_t(m_writing.size())),
                 [self = shared_from_this()](error_code error) {
                     self->m_writing.clear();
                     if (!error)
                         self->flush();
                 });
    }

    OnPacket m_onPacket;
    Decoder m_decoder{1 << 20};
    std::array<char, 4096> m_buffer;
    QByteArray m_out;
    QByteArray m_writing;
    bool m_isReading = false;
};

template <class Socket>
class SocketClient final : public Client
{
public:
    template <class... Arguments>
    SocketClient(OnPacket onPacket, Arguments &&...arguments)
        : Client(std::move(onPacket))
        , m_socket(std::forward<Arguments>(arguments)...)
    { }

    void open(quint16 port, std::function<void()> opened) override
    {
        const tcp::endpoint there(asio::ip::make_address("127.0.0.1"), port);
        m_socket.lowest_layer().async_connect(
            there, [this, self = shared_from_this(), opened](error_code error) {
                if (error)
                    return fail("connect", error);
                m_socket.lowest_layer().set_option(tcp::no_delay(true));
                if constexpr (requires { m_socket.next_layer(); }) {
                    m_socket.async_handshake(asio::ssl::stream_base::client,
                                             [this, self, opened](error_code failed) {
                                                 if (failed)
                                                     return fail("handshake", failed);
                                                 opened();
                                                 read();
                                             });
                } else {
                    opened();
                    read();
                }
            });
    }
    void close() override
    {
        error_code ignored;
        m_socket.lowest_layer().close(ignored);
    }

protected:
    void readSome(asio::mutable_buffer buffer, std::function<void(error_code, std::size_t)> done) override
    {
        m_socket.async_read_some(buffer, std::move(done));
    }
    void writeAll(asio::const_buffer buffer, std::function<void(error_code)> done) override
    {
        asio::async_write(m_socket, buffer,
                          [done = std::move(done)](error_code error, std::size_t) { done(error); });
    }

private:
    static void fail(const char *what, error_code error)
    {
        std::fprintf(stderr, "bench_mqtt: %s: %s\n", what, error.message().c_str());
        std::exit(1);
    }

    Socket m_socket;
};

/// Makes clients of one kind on one io_context.
class Dialer final
{
public:
    Dialer(asio::io_context &io, bool tls)
        : m_io(io)
        , m_isTls(tls)
    {
        m_tls.set_verify_mode(asio::ssl::verify_none);
    }
    std::shared_ptr<Client> make(Client::OnPacket onPacket)
    {
        if (m_isTls)
            return std::make_shared<SocketClient<asio::ssl::stream<tcp::socket>>>(std::move(onPacket), m_io,
                                                                                  m_tls);
        return std::make_shared<SocketClient<tcp::socket>>(std::move(onPacket), m_io);
    }

private:
    asio::io_context &m_io;
    bool m_isTls;
    asio::ssl::context m_tls{asio::ssl::context::tls_client};
};

/// Whom the clients talk to, and what they say.
struct Target {
    quint16 port = 0;
    bool tls = false;
    std::function<packet::Connect(int)> connect;
    std::function<QByteArray(int)> filter;
    std::function<packet::Publish(int)> request;
};

/// Connects `count` clients, lets each have `window` requests under way, and returns answers a second.
double roundTrips(const Target &target, int count, int window, double seconds)
{
    asio::io_context io(1);
    Dialer dialer(io, target.tls);
    std::vector<std::shared_ptr<Client>> clients;
    int ready = 0;
    qint64 answers = 0;
    bool isCounting = false;
    const auto onPacket = [&](int number) {
        return [&, number](Client &client, const Packet &packet) {
            if (std::holds_alternative<packet::ConnAck>(packet)) {
                client.send(packet::Subscribe{1, {{target.filter(number), 0}}});
            } else if (std::holds_alternative<packet::SubAck>(packet)) {
                ++ready;
            } else if (std::holds_alternative<packet::Publish>(packet)) {
                answers += isCounting ? 1 : 0;
                client.send(target.request(number));
            }
        };
    };
    for (int i = 0; i < count; ++i) {
        clients.push_back(dialer.make(onPacket(i)));
        clients.back()->open(target.port, [&, i] { clients[std::size_t(i)]->send(target.connect(i)); });
        while (ready < i - 50)
            io.run_one();
    }
    while (ready < count)
        io.run_one();
    for (int i = 0; i < count; ++i) {
        for (int k = 0; k < window; ++k)
            clients[std::size_t(i)]->send(target.request(i));
    }
    io.run_for(std::chrono::milliseconds(300)); // warm
    isCounting = true;
    const auto start = std::chrono::steady_clock::now();
    io.run_for(std::chrono::milliseconds(qint64(seconds * 1000)));
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    for (const auto &client : clients)
        client->close();
    io.run_for(std::chrono::milliseconds(200));
    return double(answers) / took.count();
}

Target hubTarget(const BenchHub &hub, bool tls)
{
    return {.port = hub.port(tls),
            .tls = tls,
            .connect =
                [token = hub.token()](int i) {
                    const QByteArray name = deviceName(i).toUtf8();
                    return packet::Connect{.cleanSession = true,
                                           .keepAliveSeconds = 1000,
                                           .clientId = name,
                                           .userName = "localhost/" + name + "/?api-version=2021-04-12",
                                           .password = token};
                },
            .filter = [](int) { return QByteArray("$iothub/twin/res/#"); },
            .request = [](int) { return packet::Publish{.topic = "$iothub/twin/GET/?$rid=1"}; }};
}

/// mosquitto in a process of its own, and on a thread a client that answers what is asked under req/.
class Peer final
{
public:
    explicit Peer(const auth::CertificatePair &certificate)
    {
        const QString program = QStandardPaths::findExecutable(
            u"mosquitto"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/usr/bin"_s, u"/usr/local/bin"_s});
        if (program.isEmpty())
            return;
        m_plain = freePort();
        m_tls = freePort();
        write(u"server.pem"_s, certificate.certificate);
        write(u"server.key"_s, certificate.key);
        write(u"mosquitto.conf"_s,
              u"per_listener_settings false\nallow_anonymous true\nlog_type none\nset_tcp_nodelay true\n"
              "max_queued_messages 0\nlistener %1 127.0.0.1\nlistener %2 127.0.0.1\ncertfile %3/server.pem\n"
              "keyfile %3/server.key\nuser root\n"_s.arg(m_plain)
                  .arg(m_tls)
                  .arg(m_folder.path())
                  .toUtf8());
        m_process.start(program, {u"-c"_s, m_folder.filePath(u"mosquitto.conf"_s)});
        m_isThere = m_process.waitForStarted() && waitForPort(m_plain) && waitForPort(m_tls);
    }
    ~Peer()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    bool isThere() const { return m_isThere; }
    Target target(bool tls) const
    {
        return {.port = tls ? m_tls : m_plain,
                .tls = tls,
                .connect = [](int i) { return packet::Connect{.clientId = "c" + QByteArray::number(i)}; },
                .filter = [](int i) { return "res/" + QByteArray::number(i); },
                .request = [](int i) { return packet::Publish{.topic = "req/" + QByteArray::number(i)}; }};
    }

private:
    static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }
    static bool waitForPort(quint16 port)
    {
        for (int i = 0; i < 1000; ++i) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            if (socket.waitForConnected(100))
                return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return false;
    }
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_plain = 0;
    quint16 m_tls = 0;
    bool m_isThere = false;
};

/// Answers each req/n with a twin on res/n.
class Echo final
{
public:
    Echo(const Target &target, const QByteArray &answer)
        : m_dialer(m_io, target.tls)
    {
        std::promise<void> ready;
        m_client = m_dialer.make([answer, &ready](Client &client, const Packet &packet) {
            if (std::holds_alternative<packet::ConnAck>(packet))
                client.send(packet::Subscribe{1, {{"req/+", 0}}});
            else if (std::holds_alternative<packet::SubAck>(packet))
                ready.set_value();
            else if (const auto *asked = std::get_if<packet::Publish>(&packet))
                client.send(packet::Publish{.topic = "res/" + asked->topic.mid(4), .payload = answer});
        });
        m_client->open(target.port, [this] { m_client->send(packet::Connect{.clientId = "echo"}); });
        m_thread = std::thread([this] { m_io.run(); });
        ready.get_future().get();
    }
    ~Echo()
    {
        asio::post(m_io, [this] { m_client->close(); });
        m_thread.join();
    }

private:
    asio::io_context m_io{1};
    Dialer m_dialer;
    std::shared_ptr<Client> m_client;
    std::thread m_thread;
};

/// The other process of the idle measurement: connects, says so, and stays until its input ends.
int stayIdle(quint16 port, const QByteArray &token)
{
    asio::io_context io(1);
    Dialer dialer(io, true);
    std::vector<std::shared_ptr<Client>> clients;
    int connected = 0;
    for (int i = 0; i < IdleCount; ++i) {
        const QByteArray name = deviceName(i).toUtf8();
        clients.push_back(dialer.make([&connected](Client &, const Packet &) { ++connected; }));
        clients.back()->open(port, [&clients, i, name, token] {
            clients[std::size_t(i)]->send(
                packet::Connect{.cleanSession = true,
                                .keepAliveSeconds = 1000,
                                .clientId = name,
                                .userName = "localhost/" + name + "/?api-version=2021-04-12",
                                .password = token});
        });
        while (connected < i - 50)
            io.run_one();
    }
    while (connected < IdleCount)
        io.run_one();
    std::puts("connected");
    std::fflush(stdout);
    std::string line;
    std::getline(std::cin, line);
    return 0;
}

void measureIdle(BenchHub &hub, double seconds)
{
    const double alone = roundTrips(hubTarget(hub, true), 1, 1, seconds);
    const std::size_t before = residentBytes();
    QProcess idle;
    idle.start(QCoreApplication::applicationFilePath(),
               {u"--idle"_s, QString::number(hub.port(true)), QString::fromLatin1(hub.token())});
    while (idle.waitForReadyRead(120'000) && !idle.readAllStandardOutput().contains("connected")) { }
    const qsizetype count = hub.clientCount();
    const double each = double(residentBytes() - before) / double(std::max<qsizetype>(count, 1));
    Target active = hubTarget(hub, true);
    const auto connect = active.connect;
    active.connect = [connect](int) { return connect(IdleCount); };
    const double one = roundTrips(active, 1, 1, seconds);
    const double eight = roundTrips(active, 1, 8, seconds);
    idle.closeWriteChannel();
    idle.waitForFinished(30'000);
    std::printf("idle TLS connections      %8lld\n", static_cast<long long>(count));
    std::printf("memory for each           %8.1f KB (at most 20)\n", each / 1024);
    std::printf("active client, alone      %8.0f round trips/s, one at a time\n", alone);
    std::printf("active client beside them %8.0f round trips/s, one at a time (at least 20000)\n", one);
    std::printf("active client beside them %8.0f round trips/s, eight under way\n", eight);
}

void compare(BenchHub &hub, const Peer &peer, bool tls, double seconds)
{
    const QByteArray answer =
        json::write(Json::object({{"desired", someProperties()}, {"reported", Json::emptyObject()}}));
    for (const int count : {1, 100, 1000}) {
        const double ours = roundTrips(hubTarget(hub, tls), count, 1, seconds);
        std::printf("%-5s %5d connections: %8.0f/s", tls ? "TLS" : "plain", count, ours);
        if (peer.isThere()) {
            const Echo echo(peer.target(tls), answer);
            const double theirs = roundTrips(peer.target(tls), count, 1, seconds);
            std::printf("   mosquitto and echo %8.0f/s   ratio %.2f (at least 2)", theirs, ours / theirs);
        }
        std::printf("\n");
        std::fflush(stdout);
    }
}

void raiseFileLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    raiseFileLimit();
    if (argc == 4 && QByteArray(argv[1]) == "--idle")
        return stayIdle(QByteArray(argv[2]).toUShort(), argv[3]);
    QCommandLineParser parser;
    parser.addOptions({{u"seconds"_s, u"Length of each measurement."_s, u"S"_s, u"2"_s},
                       {u"only"_s, u"plain, tls or idle."_s, u"part"_s}});
    parser.process(application);
    const double seconds = parser.value(u"seconds"_s).toDouble();
    const QString only = parser.value(u"only"_s);
    BenchHub hub;
    const Peer peer(hub.certificate);
    if (!peer.isThere())
        std::printf("mosquitto is not installed: no comparison\n");
    for (const bool tls : {false, true}) {
        if (only.isEmpty() || only == (tls ? u"tls" : u"plain"))
            compare(hub, peer, tls, seconds);
    }
    if (only.isEmpty() || only == u"idle")
        measureIdle(hub, seconds);
    return 0;
}

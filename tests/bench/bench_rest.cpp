// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The REST side against a bare Beast server that answers the same bytes, over TLS, with the same clients;
// then queries, direct methods and a job. Not part of ctest.
//   bench_rest [--seconds S]
#include "auth/certificate.h"
#include "auth/token.h"
#include "host/hubthread.h"
#include "host/server.h"
#include "json/reader.h"
#include "json/writer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <cstdio>
#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;
namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::use_awaitable;
using asio::ip::tcp;
using TlsSocket = asio::ssl::stream<tcp::socket>;

namespace {

constexpr int DeviceCount = 1000;
constexpr auto ApiVersion = "?api-version=2021-04-12"sv;

QString deviceName(int number)
{
    return u"device-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
}

// One simulated device answers a method at once; the rest of the fleet are twins of the usual size.
QByteArray sceneText()
{
    return R"({"format": "twinscope-scene/1", "name": "Bench", "devices": [
        {"id": "answerer", "behaviour": {"commands": {"ping": {"payload": {"pong": true}}}}}]})";
}

Json someProperties(int number)
{
    JsonObjectBuilder values;
    for (int i = 0; i < 12; ++i)
        values.append("property" + std::to_string(i), Json("a value of some length, number "sv));
    values.append("room"sv, Json(qint64(number % 50)));
    return values.take();
}

/// A hub in memory, on a thread of its own, that serves on free ports.
class BenchHub final
{
public:
    BenchHub()
    {
        m_hub = *host::HubThread::start(
            {.name = u"bench"_s, .workspace = {.sceneText = sceneText()}, .isHeadless = true});
        m_hub->go({});
        std::vector<std::pair<Command, Cause>> commands;
        for (int i = 0; i < DeviceCount; ++i)
            commands.emplace_back(
                CreateIdentity{.id = *TwinId::parsePath(deviceName(i)), .desired = someProperties(i)},
                Cause());
        std::promise<void> made;
        m_hub->run([&](host::Engine &engine) {
            (void)engine.perform(commands);
            made.set_value();
        });
        made.get_future().get();
        std::promise<Result<host::ServerAddresses>> promise;
        m_hub->serve({.httpsPort = 0, .mqttPort = 0, .amqpPort = 0, .certificateFolder = m_folder.path()},
                     [&promise](auto result) { promise.set_value(std::move(result)); });
        m_addresses = *promise.get_future().get();
    }

    quint16 port() const { return m_addresses.httpsPort; }
    QByteArray token() const
    {
        return auth::makeToken(u"localhost"_s, m_addresses.ownerKey.toLatin1(),
                               SystemClock().now().plusMSecs(3'600'000), u"iothubowner"_s);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<host::HubThread> m_hub;
    host::ServerAddresses m_addresses;
};

/// Beast with nothing behind it: the same answer to whatever is asked.
class BareServer final
{
public:
    explicit BareServer(std::string body)
        : m_body(std::move(body))
    {
        SystemClock clock;
        const auto authority = *auth::makeAuthority(u"Bench"_s, clock.now());
        const auto pair = *auth::makeServerCertificate(authority, {u"localhost"_s}, clock.now());
        m_tls.use_certificate_chain(
            asio::buffer(pair.certificate.constData(), std::size_t(pair.certificate.size())));
        m_tls.use_private_key(asio::buffer(pair.key.constData(), std::size_t(pair.key.size())),
                              asio::ssl::context::pem);
        asio::co_spawn(
            m_io, [this] { return accept(); }, asio::detached);
        m_thread = std::thread([this] { m_io.run(); });
    }
    ~BareServer()
    {
        m_io.stop();
        m_thread.join();
    }

    quint16 port() const { return m_acceptor.local_endpoint().port(); }

private:
    asio::awaitable<void> accept()
    {
        for (;;) {
            auto socket = co_await m_acceptor.async_accept(use_awaitable);
            socket.set_option(tcp::no_delay(true));
            asio::co_spawn(m_io, serve(TlsSocket(std::move(socket), m_tls)), [](std::exception_ptr) {});
        }
    }
    asio::awaitable<void> serve(TlsSocket stream)
    {
        co_await stream.async_handshake(asio::ssl::stream_base::server, use_awaitable);
        boost::beast::flat_buffer buffer;
        for (;;) {
            http::request<http::string_body> request;
            co_await http::async_read(stream, buffer, request, use_awaitable);
            http::response<http::string_body> response(http::status::ok, 11);
            response.set(http::field::content_type, "application/json; charset=utf-8");
            response.body() = m_body;
            response.prepare_payload();
            co_await http::async_write(stream, response, use_awaitable);
        }
    }

    std::string m_body;
    asio::io_context m_io{1};
    asio::ssl::context m_tls{asio::ssl::context::tls_server};
    tcp::acceptor m_acceptor{m_io, tcp::endpoint(asio::ip::address_v4::loopback(), 0)};
    std::thread m_thread;
};

/// Requests over connections that are kept, one under way on each.
class Clients final
{
public:
    struct Request {
        std::string_view method = "GET";
        std::string path;
        std::string body = {};
    };

    explicit Clients(QByteArray token)
        : m_token(std::move(token))
    { }

    /// Answers a second, of which each must have the status. `body`: the last one.
    double perSecond(quint16 port, const Request &request, int connections, double seconds,
                     http::status wanted = http::status::ok, std::string *body = nullptr)
    {
        asio::io_context io(1);
        qint64 answers = 0;
        bool isCounting = false;
        const std::string text = textOf(request);
        std::string last;
        const auto talk = [&]() -> asio::awaitable<void> {
            TlsSocket stream(io, m_tls);
            co_await stream.lowest_layer().async_connect({asio::ip::address_v4::loopback(), port},
                                                         use_awaitable);
            stream.lowest_layer().set_option(tcp::no_delay(true));
            co_await stream.async_handshake(asio::ssl::stream_base::client, use_awaitable);
            boost::beast::flat_buffer buffer;
            for (;;) {
                co_await asio::async_write(stream, asio::buffer(text), use_awaitable);
                http::response<http::string_body> response;
                co_await http::async_read(stream, buffer, response, use_awaitable);
                if (response.result() != wanted)
                    fail(request, response.result_int(), response.body());
                answers += isCounting ? 1 : 0;
                last = std::move(response.body());
            }
        };
        for (int i = 0; i < connections; ++i)
            asio::co_spawn(io, talk, rethrow);
        io.run_for(std::chrono::milliseconds(500 + connections));
        isCounting = true;
        const auto start = std::chrono::steady_clock::now();
        io.run_for(std::chrono::milliseconds(qint64(seconds * 1000)));
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        if (body)
            *body = last;
        return double(answers) / took.count();
    }

    /// One answer's body.
    std::string once(quint16 port, const Request &request)
    {
        asio::io_context io(1);
        std::string body;
        const auto talk = [&]() -> asio::awaitable<void> {
            TlsSocket stream(io, m_tls);
            co_await stream.lowest_layer().async_connect({asio::ip::address_v4::loopback(), port},
                                                         use_awaitable);
            co_await stream.async_handshake(asio::ssl::stream_base::client, use_awaitable);
            co_await asio::async_write(stream, asio::buffer(textOf(request)), use_awaitable);
            boost::beast::flat_buffer buffer;
            http::response<http::string_body> response;
            co_await http::async_read(stream, buffer, response, use_awaitable);
            if (http::to_status_class(response.result()) != http::status_class::successful)
                fail(request, response.result_int(), response.body());
            body = std::move(response.body());
        };
        asio::co_spawn(io, talk, rethrow);
        io.run();
        return body;
    }

private:
    static void rethrow(const std::exception_ptr &failure)
    {
        if (failure)
            std::rethrow_exception(failure);
    }
    [[noreturn]] static void fail(const Request &request, unsigned status, const std::string &body)
    {
        std::fprintf(stderr, "bench_rest: %s: %u %s\n", request.path.c_str(), status, body.c_str());
        std::exit(1);
    }
    std::string textOf(const Request &request) const
    {
        std::string text(request.method);
        text.append(" ")
            .append(request.path)
            .append(request.path.find('?') == std::string::npos ? ApiVersion : ""sv);
        text.append(" HTTP/1.1\r\nHost: localhost\r\nAuthorization: ").append(m_token.toStdString());
        if (!request.body.empty()) {
            text.append("\r\nContent-Type: application/json\r\nContent-Length: ")
                .append(std::to_string(request.body.size()));
        }
        return text.append("\r\n\r\n").append(request.body);
    }

    QByteArray m_token;
    asio::ssl::context m_tls{asio::ssl::context::tls_client};
};

void compareWithBeast(const BenchHub &hub, Clients &clients, double seconds)
{
    const Clients::Request twin{.path = "/twins/device-0007"};
    const std::string body = clients.once(hub.port(), twin);
    const BareServer bare(body);
    for (const int count : {1, 10, 100}) {
        const double ours = clients.perSecond(hub.port(), twin, count, seconds);
        const double theirs = clients.perSecond(bare.port(), twin, count, seconds);
        std::printf("GET of a twin (%zu bytes), %4d connections: %7.0f/s, bare Beast %7.0f/s, ratio %.2f "
                    "(at most 1.3)\n",
                    body.size(), count, ours, theirs, theirs / ours);
        std::fflush(stdout);
    }
}

void measureOthers(const BenchHub &hub, Clients &clients, double seconds)
{
    const auto print = [&](const char *what, const Clients::Request &request, int count) {
        std::printf("%-52s %4d connections: %7.0f/s\n", what, count,
                    clients.perSecond(hub.port(), request, count, seconds));
        std::fflush(stdout);
    };
    for (const int count : {1, 10, 100}) {
        print("query of 20 twins out of 1,000",
              {"POST", "/devices/query",
               R"({"query": "SELECT * FROM devices WHERE properties.desired.room = 7"})"},
              count);
        print("direct method of a simulated device",
              {"POST", "/twins/answerer/methods",
               R"({"methodName": "ping", "payload": {}, "responseTimeoutInSeconds": 30})"},
              count);
        print("PATCH of desired properties",
              {"PATCH", "/twins/device-0008", R"({"properties": {"desired": {"property1": "again"}}})"},
              count);
    }
}

// From the request to the report that all devices are done.
void measureJob(const BenchHub &hub, Clients &clients)
{
    const auto start = std::chrono::steady_clock::now();
    clients.once(hub.port(), {"PUT", "/jobs/v2/bench", R"({"jobId": "bench", "type": "scheduleUpdateTwin",
        "queryCondition": "properties.desired.room >= 0", "maxExecutionTimeInSeconds": 60,
        "updateTwin": {"etag": "*", "tags": {"benched": true}}})"});
    for (;;) {
        const auto job =
            json::read(QByteArray::fromStdString(clients.once(hub.port(), {"GET", "/jobs/v2/bench"})));
        const auto status = (*job)["status"sv].toString();
        if (status == u"completed")
            break;
        if (status == u"failed" || status == u"cancelled") {
            std::fprintf(stderr, "bench_rest: the job is %s\n", qPrintable(status));
            std::exit(1);
        }
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::printf("job that updates %d twins: %.0f twins/s (%.0f ms, polled)\n", DeviceCount,
                DeviceCount / took.count(), took.count() * 1000);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"seconds"_s, u"Length of each measurement."_s, u"S"_s, u"2"_s}});
    parser.process(application);
    const double seconds = parser.value(u"seconds"_s).toDouble();
    const BenchHub hub;
    Clients clients(hub.token());
    compareWithBeast(hub, clients, seconds);
    measureOthers(hub, clients, seconds);
    measureJob(hub, clients);
    return 0;
}

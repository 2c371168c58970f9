// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/wiretraffic.h"

#include "auth/token.h"
#include "base/clock.h"
#include "host/hubclient.h"
#include "host/serverclient.h"
#include "mqtt/encoder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;
using namespace twin::mqtt;

namespace app {

namespace {

constexpr int Patience = 10'000; // ms
constexpr qint64 TokenMSecs = 3600 * 1000;

template <class Condition>
bool wait(Stage &stage, Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < Patience) {
        stage.session.hub().advance(0);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
    return condition();
}

Packet publish(const QByteArray &topic, const QByteArray &payload, quint16 id = 0)
{
    return packet::Publish{.topic = topic, .payload = payload, .qos = id > 0 ? 1 : 0, .id = id};
}

} // namespace

WireTraffic::WireTraffic(Stage &stage, const QString &device)
    : m_stage(stage)
    , m_id(*twin::TwinId::parse(device))
{
    if (!start(443, 8883))
        start(0, 0);
    auto &hub = stage.session.context().hub;
    hub.send(twin::CreateIdentity{.id = m_id, .spec = {}, .tags = {}, .desired = {}});
    wait(stage, [&] { return hub.state().find(m_id) != nullptr; });
}

WireTraffic::~WireTraffic()
{
    m_device.reset();
    m_stage.session.context().server.stop();
    m_stage.session.context().hub.send(twin::DeleteIdentity{.id = m_id});
    m_stage.settle();
}

bool WireTraffic::start(quint16 https, quint16 mqtt)
{
    auto &server = m_stage.session.context().server;
    bool isOver = false;
    const auto done = [&isOver] { isOver = true; };
    QObject context;
    QObject::connect(&server, &twin::host::ServerClient::started, &context, done);
    QObject::connect(&server, &twin::host::ServerClient::failed, &context, done);
    server.setLogging(true);
    server.start({.httpsPort = https, .mqttPort = mqtt});
    wait(m_stage, [&isOver] { return isOver; });
    return server.isRunning();
}

std::unique_ptr<QSslSocket> WireTraffic::connected(quint16 port, bool trusting)
{
    auto socket = std::make_unique<QSslSocket>();
    if (trusting) {
        QSslConfiguration tls;
        tls.setCaCertificates(
            QSslCertificate::fromPath(m_stage.session.context().server.addresses()->authorityFile));
        socket->setSslConfiguration(tls);
    }
    socket->connectToHostEncrypted(u"127.0.0.1"_s, port, u"localhost"_s);
    socket->waitForEncrypted(Patience);
    return socket;
}

void WireTraffic::distrust()
{
    (void)connected(m_stage.session.context().server.addresses()->mqttPort, false);
    m_stage.play(2'000);
}

bool WireTraffic::connectDevice()
{
    const auto &context = m_stage.session.context();
    const auto record = context.hub.state().find(m_id);
    const QString host = context.server.addresses()->hostName;
    const QByteArray token = twin::auth::makeToken(host + u"/devices/"_s + m_id.device(),
                                                   record->identity->authentication.primaryKey,
                                                   twin::SystemClock().now().plusMSecs(TokenMSecs));
    m_device = connected(context.server.addresses()->mqttPort, true);
    const QByteArray id = m_id.device().toUtf8();
    say(packet::Connect{.cleanSession = false,
                        .keepAliveSeconds = 60,
                        .clientId = id,
                        .userName =
                            host.toUtf8() + '/' + id +
                            "/?api-version=2021-04-12&model-id=dtmi:com:example:TemperatureController;1",
                        .password = token});
    const auto answer = hear(4);
    const auto *accepted = answer ? std::get_if<packet::ConnAck>(&*answer) : nullptr;
    return accepted && accepted->code == packet::ConnAck::Accepted;
}

void WireTraffic::talk()
{
    say(packet::Subscribe{.id = 1,
                          .filters = {{.text = "$iothub/twin/res/#"},
                                      {.text = "$iothub/twin/PATCH/properties/desired/#"},
                                      {.text = "$iothub/methods/POST/#"}}});
    hear();
    say(publish("$iothub/twin/GET/?$rid=1", " "));
    hear(3);
    m_stage.session.hub().advance(80);
    say(publish("$iothub/twin/PATCH/properties/reported/?$rid=2", R"({"serialNumber":"TC-20871"})"));
    hear(3);
    m_stage.session.hub().advance(480);

    auto service = connected(m_stage.session.context().server.addresses()->httpsPort, true);
    const QByteArray twinPath = "/twins/" + m_id.device().toUtf8();
    ask(*service, "POST", twinPath + "/methods?api-version=2021-04-12",
        R"({"methodName":"thermostat1*getMaxMinReport","payload":"2026-11-20T08:00:00Z"})");
    const auto called = hear(2);
    const auto *call = called ? std::get_if<packet::Publish>(&*called) : nullptr;
    const QByteArray rid = call ? call->topic.mid(call->topic.indexOf("?$rid=")) : QByteArray("?$rid=1");
    m_stage.session.hub().advance(8);
    say(publish("$iothub/methods/res/200/" + rid, R"({"maxTemp":25.3,"minTemp":18.2,"avgTemp":21.4})"));
    readAnswer(*service);

    for (quint16 i = 1; i <= 12; ++i) {
        m_stage.session.hub().advance(10'000);
        say(publish("devices/" + m_id.device().toUtf8() + "/messages/events/$.sub=thermostat1",
                    R"({"temperature":)" + QByteArray::number(21 + i % 3) + '}', i));
        hear(1);
    }
    m_stage.session.hub().advance(4'000);
    ask(*service, "PATCH", twinPath + "?api-version=2021-04-12",
        R"({"properties":{"desired":{"thermostat2":{"__t":"c","targetTemperature":80.0}}}})");
    hear(2);
    readAnswer(*service);
    m_stage.session.hub().advance(105);
    say(publish("$iothub/twin/PATCH/properties/reported/?$rid=8",
                R"({"thermostat2":{"__t":"c","targetTemperature":{"value":60.0,"ac":400,"av":2,)"
                R"("ad":"above the limit of 60 °C"}}})"));
    hear(3);
    m_stage.play(1'000);
}

void WireTraffic::say(const Packet &packet)
{
    m_device->write(encode(packet));
    m_device->flush();
}

std::optional<Packet> WireTraffic::hear(qint64 ms)
{
    m_stage.session.hub().advance(ms);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < Patience && m_device->state() == QAbstractSocket::ConnectedState) {
        QByteArrayView rest = m_unread;
        const auto packet = m_decoder.next(rest);
        m_unread = rest.toByteArray();
        if (!packet)
            return std::nullopt;
        if (*packet)
            return *packet;
        m_device->waitForReadyRead(20);
        m_unread += m_device->readAll();
        m_stage.session.hub().advance(0);
    }
    return std::nullopt;
}

void WireTraffic::ask(QSslSocket &service, const QByteArray &method, const QByteArray &path,
                      const QByteArray &body)
{
    const auto &addresses = *m_stage.session.context().server.addresses();
    const QByteArray token =
        twin::auth::makeToken(addresses.hostName, addresses.ownerKey.toLatin1(),
                              twin::SystemClock().now().plusMSecs(TokenMSecs), u"iothubowner"_s);
    service.write(QByteArray(method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + token +
                             "\r\nContent-Type: application/json\r\nContent-Length: " +
                             QByteArray::number(body.size()) + "\r\n\r\n" + body));
    service.flush();
}

void WireTraffic::readAnswer(QSslSocket &service)
{
    QElapsedTimer timer;
    timer.start();
    while (service.bytesAvailable() == 0 && timer.elapsed() < Patience) {
        service.waitForReadyRead(20);
        m_stage.session.hub().advance(0);
    }
    service.readAll();
}

} // namespace app

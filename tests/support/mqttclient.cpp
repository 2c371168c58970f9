// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/mqttclient.h"

#include "mqtt/encoder.h"

#include <QSslConfiguration>
#include <QSslKey>

using namespace Qt::StringLiterals;
using namespace twin::mqtt;

namespace testsupport {

MqttClient::MqttClient(quint16 port, const QByteArray &authority, const twin::auth::CertificatePair &own)
    : m_socket(std::make_unique<QSslSocket>())
{
    if (authority.isEmpty()) {
        m_socket->connectToHost(u"127.0.0.1"_s, port);
        m_socket->waitForConnected(PatienceMSecs);
    } else {
        QSslConfiguration tls;
        tls.setCaCertificates(QSslCertificate::fromData(authority));
        if (!own.key.isEmpty()) {
            tls.setLocalCertificateChain(QSslCertificate::fromData(own.certificate));
            tls.setPrivateKey(QSslKey(own.key, QSsl::Ec));
        }
        m_socket->setSslConfiguration(tls);
        m_socket->connectToHostEncrypted(u"127.0.0.1"_s, port, u"localhost"_s);
        m_socket->waitForEncrypted(PatienceMSecs);
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

packet::ConnAck MqttClient::login(const QString &client, const QByteArray &token, bool clean,
                                  const QByteArray &modelId)
{
    const QByteArray model = modelId.isEmpty() ? modelId : "&model-id=" + modelId.toPercentEncoding();
    send(packet::Connect{.cleanSession = clean,
                         .keepAliveSeconds = 240,
                         .clientId = client.toUtf8(),
                         .userName = "localhost/" + client.toUtf8() + "/?api-version=2021-04-12" + model,
                         .password = token});
    return next<packet::ConnAck>();
}

void MqttClient::send(const Packet &packet)
{
    sendBytes(encode(packet));
}

void MqttClient::sendBytes(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

std::optional<Packet> MqttClient::next()
{
    for (;;) {
        QByteArrayView rest = m_unread;
        const auto packet = m_decoder.next(rest);
        m_unread = rest.toByteArray();
        if (!packet)
            return std::nullopt;
        if (*packet)
            return *packet;
        if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(PatienceMSecs))
            return std::nullopt;
        m_unread += m_socket->readAll();
    }
}

bool MqttClient::isClosedByHub()
{
    if (next())
        return false;
    return !isConnected() || m_socket->waitForDisconnected(PatienceMSecs);
}

packet::SubAck MqttClient::subscribe(const QByteArray &filter, int qos)
{
    send(packet::Subscribe{1, {{filter, qos}}});
    return next<packet::SubAck>();
}

packet::Publish MqttClient::readTwin(const QByteArray &rid)
{
    send(packet::Publish{.topic = "$iothub/twin/GET/?$rid=" + rid});
    return next<packet::Publish>();
}

packet::Publish MqttClient::report(const QByteArray &rid, const QByteArray &patch)
{
    send(packet::Publish{.topic = "$iothub/twin/PATCH/properties/reported/?$rid=" + rid, .payload = patch});
    return next<packet::Publish>();
}

} // namespace testsupport

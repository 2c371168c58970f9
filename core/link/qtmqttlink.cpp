// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/qtmqttlink.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QtMqtt/QMqttSubscription>

using namespace Qt::StringLiterals;

namespace twin::link {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// EC and RSA keys look alike from outside.
QSslKey keyOf(const QByteArray &pem)
{
    const QSslKey key(pem, QSsl::Ec);
    return key.isNull() ? QSslKey(pem, QSsl::Rsa) : key;
}

bool isRefusal(QMqttClient::ClientError error)
{
    return error == QMqttClient::InvalidProtocolVersion || error == QMqttClient::IdRejected ||
           error == QMqttClient::BadUsernameOrPassword || error == QMqttClient::NotAuthorized;
}

} // namespace

QtMqttLink::QtMqttLink(const LinkSpec &spec)
    : m_spec(spec)
{
    m_client.setProtocolVersion(QMqttClient::MQTT_3_1_1);
    m_client.setHostname(spec.host);
    m_client.setPort(spec.port);
    m_client.setClientId(QString::fromUtf8(spec.clientId));
    m_client.setUsername(QString::fromUtf8(spec.userName));
    m_client.setKeepAlive(quint16(spec.keepAliveSeconds));
    m_client.setCleanSession(false);
    if (!spec.authorityFile.isEmpty())
        m_tls.setCaCertificates(QSslCertificate::fromPath(spec.authorityFile));
    if (!spec.certificateFile.isEmpty()) {
        m_tls.setLocalCertificateChain(QSslCertificate::fromPath(spec.certificateFile));
        m_tls.setPrivateKey(keyOf(contentOf(spec.keyFile)));
    }
    connect(&m_client, &QMqttClient::stateChanged, this, &QtMqttLink::onState);
    connect(&m_client, &QMqttClient::messageSent, this, &QtMqttLink::acknowledged);
    // Never from within a slot of the client: what is told may disconnect it.
    connect(
        &m_client, &QMqttClient::messageReceived, this,
        [this](const QByteArray &body, const QMqttTopicName &topic) {
            emit received(topic.name().toUtf8(), body);
        },
        Qt::QueuedConnection);
}

void QtMqttLink::open(const QByteArray &password)
{
    Q_ASSERT(!m_isOpen);
    m_isOpen = true;
    m_isClosing = false;
    m_client.setPassword(QString::fromLatin1(password));
    m_client.connectToHostEncrypted(m_tls);
    if (auto *socket = qobject_cast<QAbstractSocket *>(m_client.transport()))
        connect(socket, &QAbstractSocket::connected, socket,
                [socket] { socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); });
}

void QtMqttLink::close()
{
    if (!m_isOpen || m_isClosing)
        return;
    m_isClosing = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_client.disconnectFromHost();
            finish({.isWanted = true});
        },
        Qt::QueuedConnection);
}

void QtMqttLink::subscribe(const QList<std::pair<QByteArray, int>> &filtersAndQos)
{
    m_awaited = int(filtersAndQos.size());
    const auto answered = [this] {
        if (--m_awaited == 0)
            QMetaObject::invokeMethod(this, &QtMqttLink::subscribed, Qt::QueuedConnection);
    };
    for (const auto &[filter, qos] : filtersAndQos) {
        const QMqttTopicFilter name(QString::fromUtf8(filter));
        m_client.unsubscribe(name); // of the connection before: else nothing is sent
        QMqttSubscription *subscription = m_client.subscribe(name, quint8(qos));
        if (!subscription) {
            answered();
            continue;
        }
        connect(subscription, &QMqttSubscription::stateChanged, this,
                [answered](QMqttSubscription::SubscriptionState state) {
                    if (state == QMqttSubscription::Subscribed || state == QMqttSubscription::Error)
                        answered();
                });
    }
}

int QtMqttLink::publish(const QByteArray &topic, const QByteArray &body, int qos)
{
    return int(m_client.publish(QMqttTopicName(QString::fromUtf8(topic)), body, quint8(qos)));
}

void QtMqttLink::onState(QMqttClient::ClientState state)
{
    if (state == QMqttClient::Connected) {
        QMetaObject::invokeMethod(this, &QtMqttLink::opened, Qt::QueuedConnection);
        return;
    }
    if (state != QMqttClient::Disconnected || m_isClosing)
        return;
    const auto *socket = qobject_cast<QAbstractSocket *>(m_client.transport());
    const bool isRefused = isRefusal(m_client.error());
    const Closing closing{.isRefused = isRefused,
                          .reason = isRefused ? u"The hub refused the connection."_s
                                    : socket  ? socket->errorString()
                                              : u"The connection was closed."_s};
    QMetaObject::invokeMethod(
        this, [this, closing] { finish(closing); }, Qt::QueuedConnection);
}

void QtMqttLink::finish(Closing closing)
{
    if (!std::exchange(m_isOpen, false))
        return;
    m_isClosing = false;
    emit closed(closing);
}

} // namespace twin::link

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/mosquittolink.h"

#include "base/brokenpipe.h"

#include <QSocketNotifier>

#include <openssl/x509.h>

#include <cerrno>
#include <cstring>
#include <mosquitto.h>
#include <mutex>

using namespace Qt::StringLiterals;

namespace twin::link {

namespace {

constexpr int UpkeepMSecs = 1000;
constexpr int PacketsAtOnce = 64; // read in one turn of the loop

void initialiseOnce()
{
    static std::once_flag done;
    std::call_once(done, [] { mosquitto_lib_init(); });
}

} // namespace

// What the library calls, always from within one of our own calls.
struct MosquittoLink::Callbacks {
    static MosquittoLink &of(void *link) { return *static_cast<MosquittoLink *>(link); }

    static void onConnect(struct mosquitto *, void *link, int code)
    {
        MosquittoLink &self = of(link);
        self.m_refusal = code;
        if (code == 0)
            QMetaObject::invokeMethod(&self, &MosquittoLink::opened, Qt::QueuedConnection);
    }
    static void onDisconnect(struct mosquitto *, void *link, int) { of(link).unwatch(); }
    static void onSubscribe(struct mosquitto *, void *link, int, int, const int *)
    {
        MosquittoLink &self = of(link);
        if (--self.m_awaited == 0)
            QMetaObject::invokeMethod(&self, &MosquittoLink::subscribed, Qt::QueuedConnection);
    }
    static void onPublish(struct mosquitto *, void *link, int message)
    {
        MosquittoLink &self = of(link);
        QMetaObject::invokeMethod(
            &self, [&self, message] { emit self.acknowledged(message); }, Qt::QueuedConnection);
    }
    static void onMessage(struct mosquitto *, void *link, const mosquitto_message *message)
    {
        MosquittoLink &self = of(link);
        QMetaObject::invokeMethod(
            &self,
            [&self, topic = QByteArray(message->topic),
             body = QByteArray(static_cast<const char *>(message->payload), message->payloadlen)] {
                emit self.received(topic, body);
            },
            Qt::QueuedConnection);
    }
};

MosquittoLink::MosquittoLink(const LinkSpec &spec)
    : m_spec(spec)
{
    initialiseOnce();
    m_client = mosquitto_new(spec.clientId.constData(), false, this);
    mosquitto_connect_callback_set(m_client, Callbacks::onConnect);
    mosquitto_disconnect_callback_set(m_client, Callbacks::onDisconnect);
    mosquitto_subscribe_callback_set(m_client, Callbacks::onSubscribe);
    mosquitto_publish_callback_set(m_client, Callbacks::onPublish);
    mosquitto_message_callback_set(m_client, Callbacks::onMessage);
    mosquitto_int_option(m_client, MOSQ_OPT_TCP_NODELAY, 1);
    m_upkeep.setInterval(UpkeepMSecs);
    connect(&m_upkeep, &QTimer::timeout, this, [this] {
        const BrokenPipeGuard guard;
        follow(mosquitto_loop_misc(m_client));
    });
}

MosquittoLink::~MosquittoLink()
{
    const BrokenPipeGuard guard;
    unwatch();
    mosquitto_destroy(m_client);
}

void MosquittoLink::open(const QByteArray &password)
{
    Q_ASSERT(!m_isOpen);
    const BrokenPipeGuard guard;
    m_isOpen = true;
    m_isClosing = false;
    m_refusal = 0;
    mosquitto_username_pw_set(m_client, m_spec.userName.constData(),
                              password.isEmpty() ? nullptr : password.constData());
    const auto path = [](const QString &file) { return file.isEmpty() ? QByteArray() : file.toLocal8Bit(); };
    const QByteArray authority = path(m_spec.authorityFile);
    const QByteArray certificate = path(m_spec.certificateFile);
    const QByteArray key = path(m_spec.keyFile);
    const auto orNull = [](const QByteArray &text) { return text.isEmpty() ? nullptr : text.constData(); };
    int result = MOSQ_ERR_SUCCESS;
    if (authority.isEmpty())
        mosquitto_int_option(m_client, MOSQ_OPT_TLS_USE_OS_CERTS, 1);
    if (!authority.isEmpty() || !certificate.isEmpty()) // a certificate needs authorities beside it
        result = mosquitto_tls_set(m_client, orNull(authority),
                                   authority.isEmpty() ? X509_get_default_cert_dir() : nullptr,
                                   orNull(certificate), orNull(key), nullptr);
    if (result == MOSQ_ERR_SUCCESS)
        result = mosquitto_connect(m_client, m_spec.host.toUtf8().constData(), m_spec.port,
                                   m_spec.keepAliveSeconds);
    if (result != MOSQ_ERR_SUCCESS) {
        const Closing closing{.reason = textOf(result)};
        QMetaObject::invokeMethod(
            this, [this, closing] { finish(closing); }, Qt::QueuedConnection);
        return;
    }
    watch();
}

void MosquittoLink::close()
{
    if (!m_isOpen || m_isClosing)
        return;
    const BrokenPipeGuard guard;
    m_isClosing = true;
    (void)mosquitto_disconnect(m_client);
    (void)mosquitto_loop_write(m_client, 1);
    QMetaObject::invokeMethod(
        this, [this] { finish({.isWanted = true}); }, Qt::QueuedConnection);
}

void MosquittoLink::subscribe(const QList<std::pair<QByteArray, int>> &filtersAndQos)
{
    const BrokenPipeGuard guard;
    m_awaited = int(filtersAndQos.size());
    for (const auto &[filter, qos] : filtersAndQos)
        follow(mosquitto_subscribe(m_client, nullptr, filter.constData(), qos));
}

// A message of QoS 1 that finds no connection is kept by the library and sent after the next one: it counts
// as sent.
int MosquittoLink::publish(const QByteArray &topic, const QByteArray &body, int qos)
{
    const BrokenPipeGuard guard;
    int message = -1;
    const int result = mosquitto_publish(m_client, &message, topic.constData(), int(body.size()),
                                         body.constData(), qos, false);
    follow(result);
    return result == MOSQ_ERR_SUCCESS || (qos > 0 && result == MOSQ_ERR_NO_CONN) ? message : -1;
}

void MosquittoLink::watch()
{
    const int socket = mosquitto_socket(m_client);
    if (socket < 0)
        return;
    m_reader = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    m_writer = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Write);
    connect(m_reader.get(), &QSocketNotifier::activated, this, &MosquittoLink::read);
    connect(m_writer.get(), &QSocketNotifier::activated, this, &MosquittoLink::write);
    m_upkeep.start();
    follow(MOSQ_ERR_SUCCESS);
}

// The notifiers die later: one of them may be telling right now.
void MosquittoLink::unwatch()
{
    m_upkeep.stop();
    for (auto *notifier : {&m_reader, &m_writer}) {
        if (!*notifier)
            continue;
        (*notifier)->setEnabled(false);
        notifier->release()->deleteLater();
    }
}

void MosquittoLink::read()
{
    const BrokenPipeGuard guard;
    follow(mosquitto_loop_read(m_client, PacketsAtOnce));
}

void MosquittoLink::write()
{
    const BrokenPipeGuard guard;
    follow(mosquitto_loop_write(m_client, 1));
}

void MosquittoLink::follow(int result)
{
    if (m_isClosing || !m_isOpen)
        return;
    if (result == MOSQ_ERR_SUCCESS || result == MOSQ_ERR_NO_CONN) {
        if (m_writer)
            m_writer->setEnabled(mosquitto_want_write(m_client));
        if (m_reader)
            return;
    }
    unwatch();
    const Closing closing = m_refusal > 0
                                ? Closing{.isRefused = m_refusal != 3, // 3: the hub is not available now
                                          .reason = QString::fromUtf8(mosquitto_connack_string(m_refusal))}
                                : Closing{.reason = textOf(result)};
    m_isClosing = true; // what follows now tells the same
    QMetaObject::invokeMethod(
        this, [this, closing] { finish(closing); }, Qt::QueuedConnection);
}

void MosquittoLink::finish(Closing closing)
{
    if (!std::exchange(m_isOpen, false))
        return;
    m_isClosing = false;
    unwatch();
    emit closed(closing);
}

QString MosquittoLink::textOf(int result) const
{
    if (result == MOSQ_ERR_ERRNO)
        return QString::fromLocal8Bit(std::strerror(errno));
    return result == MOSQ_ERR_SUCCESS ? u"The connection was closed."_s
                                      : QString::fromUtf8(mosquitto_strerror(result));
}

} // namespace twin::link

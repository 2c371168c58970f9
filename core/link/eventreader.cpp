// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/eventreader.h"

#include "auth/token.h"
#include "base/clock.h"

#include <QSslCertificate>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace twin::link {

namespace {

constexpr qint64 LoginMSecs = 24 * 3'600'000;
constexpr int TickMSecs = 5'000;
constexpr int Credit = 300; // messages of a partition that may be on their way
constexpr auto EndpointLink = "endpoint";
constexpr auto QuestionLink = "questions";
constexpr auto AnswerLink = "answers";
constexpr auto PartitionLink = "partition-"; // and its id
const QString HubType = u"com.microsoft:eventhub"_s;
const QString PartitionType = u"com.microsoft:partition"_s;
const QString EndpointTail = u"/$management"_s;

Timestamp timeIn(const amqp::Map &map, QStringView key)
{
    const auto *value = amqp::valueIn(map, key);
    const auto *time = value ? std::get_if<Timestamp>(value) : nullptr;
    return time ? *time : Timestamp();
}

QString partitionOf(const QByteArray &link)
{
    return QString::fromUtf8(link.mid(qsizetype(qstrlen(PartitionLink))));
}

ErrorCode refusalOf(const QString &condition)
{
    if (condition == u"amqp:unauthorized-access")
        return ErrorCode::Unauthorized;
    return condition == u"amqp:not-found" || condition == u"com.microsoft:argument-error"
               ? ErrorCode::NoSuchRoute
               : ErrorCode::StoreFailed;
}

} // namespace

EventReader::EventReader(const Spec &spec)
    : m_spec(spec)
    , m_positions(spec.start)
    , m_pauseMSecs(spec.firstPauseMSecs)
{
    m_pause.setSingleShot(true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMSecs);
    m_tick.setInterval(TickMSecs);
    connect(&m_pause, &QTimer::timeout, this, [this] { connectTo(m_spec.access); });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        end({Error{ErrorCode::Timeout, u"%1 does not answer."_s.arg(m_now.place())}});
    });
    connect(&m_tick, &QTimer::timeout, this, &EventReader::onTick);
    m_time.start();
}

EventReader::~EventReader()
{
    close();
}

void EventReader::open()
{
    const QString &file = m_spec.access.authorityFile;
    if (!file.isEmpty()) {
        const auto authorities = QSslCertificate::fromPath(file);
        if (authorities.isEmpty())
            return end(
                {Error{ErrorCode::CertificateInvalid,
                       u"The file '%1' cannot be read, or holds no certificate in PEM form."_s.arg(file)}});
        m_tls.addCaCertificates(authorities);
    }
    connectTo(m_spec.access);
}

void EventReader::close()
{
    if (m_client) {
        m_client->close();
        flush();
        m_socket->flush();
    }
    m_pause.stop();
    tearDown();
    m_stage = Stage::Closed;
}

void EventReader::connectTo(const EventAccess &access)
{
    tearDown();
    m_now = access;
    m_stage = Stage::Connecting;
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setSslConfiguration(m_tls);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &EventReader::onEncrypted);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &EventReader::onSocketError);
    connect(m_socket.get(), &QSslSocket::readyRead, this, &EventReader::onReadable);
    m_patience.start();
    m_socket->connectToHostEncrypted(access.address.isEmpty() ? access.host : access.address, access.port,
                                     access.host);
}

// To an IoT Hub with a token, to an event hub with the key itself.
amqp::PlainLogin EventReader::login() const
{
    if (!m_now.isHub())
        return {m_now.policy.toUtf8(), m_now.key};
    const QString hub = m_now.host.section(u'.', 0, 0);
    return {u"%1@sas.root.%2"_s.arg(m_now.policy, hub).toUtf8(),
            auth::makeToken(m_now.host, m_now.key, SystemClock().now().plusMSecs(LoginMSecs), m_now.policy)};
}

void EventReader::onEncrypted()
{
    ClientListener &listener = *this;
    m_client = std::make_unique<amqp::Client>(
        amqp::Client::Spec{.hostName = m_now.host.toUtf8(), .login = login(), .idleMSecs = IdleMSecs},
        listener);
    m_tick.start();
    onTick();
}

void EventReader::onSocketError()
{
    const bool isTrust = m_socket->error() == QAbstractSocket::SslHandshakeFailedError;
    const QString why = m_socket->errorString();
    if (m_client) { // it may have said why
        m_client->take(m_socket->readAll());
        act();
        if (!m_socket || !m_client)
            return;
    }
    if (isTrust)
        end({Error{
            ErrorCode::CertificateInvalid,
            u"The certificate of %1 is not trusted: %2. A hub that is not public needs the file of the "
            "authority that signed it (--ca)."_s.arg(m_now.place(), why)}});
    else if (m_client)
        end({Error{ErrorCode::StoreFailed, u"The connection to %1 is lost: %2."_s.arg(m_now.place(), why)}});
    else
        end({Error{ErrorCode::StoreFailed,
                   u"%1 cannot be reached over AMQP: %2. Another port can be named (--amqp)."_s.arg(
                       m_now.place(), why)}});
}

void EventReader::onReadable()
{
    if (!m_client)
        return;
    m_client->take(m_socket->readAll());
    flush();
    act();
}

void EventReader::onTick()
{
    if (!m_client)
        return;
    m_client->onTime(m_time.elapsed());
    flush();
    act();
}

void EventReader::flush()
{
    for (auto bytes = m_client->pending(); !bytes.isEmpty(); bytes = m_client->pending()) {
        m_socket->write(bytes.data(), bytes.size());
        m_client->wrote(bytes.size());
    }
}

// What the client has told, now that it may be destroyed. A receiver may close the reader.
void EventReader::act()
{
    if (m_stage == Stage::Attaching && m_open == m_positions.size() && !m_ending) {
        m_stage = Stage::Reading;
        m_hasRead = true;
        m_pauseMSecs = m_spec.firstPauseMSecs;
        m_patience.stop();
        emit reading();
    }
    const auto events = std::exchange(m_events, {});
    for (const auto &event : events) {
        if (m_stage == Stage::Closed)
            return;
        emit received(event);
    }
    if (m_stage == Stage::Closed)
        return;
    if (const auto next = std::exchange(m_next, {}))
        connectTo(*next);
    else if (const auto ending = std::exchange(m_ending, {}))
        end(*ending);
}

void EventReader::tearDown()
{
    m_patience.stop();
    m_tick.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket.release()->deleteLater(); // it may be the one that called
    }
    m_client.reset();
    m_ending.reset();
    m_next.reset();
    m_open = 0;
}

// Who has been let in once may come again, unless told otherwise.
void EventReader::end(const Ending &ending)
{
    const bool wasReading = isReading();
    tearDown();
    if (!m_hasRead || (ending.isRefusal && !wasReading)) {
        m_stage = Stage::Closed;
        emit failed(ending.why);
        return;
    }
    m_stage = Stage::Pausing;
    m_pause.start(m_pauseMSecs);
    m_pauseMSecs = std::min(m_pauseMSecs * 2, LongestPauseMSecs);
    emit lost(ending.why);
}

EventReader::Ending EventReader::endingOf(const amqp::Closing &closing, const QByteArray &link) const
{
    const ErrorCode code = refusalOf(closing.condition);
    const QString said = closing.description.isEmpty() ? closing.condition : closing.description;
    if (code == ErrorCode::Unauthorized)
        return {
            Error{code,
                  u"%1 refuses the policy '%2': %3. Its name and key must be right, and it needs %4."_s.arg(
                      m_now.place(), m_now.policy, said,
                      m_now.isHub() ? u"ServiceConnect"_s : u"Listen, or ServiceConnect of a hub"_s)},
            true};
    if (link.startsWith(PartitionLink))
        return {Error{code, u"%1 refuses partition %2 of '%3' to the consumer group '%4': %5."_s.arg(
                                m_now.place(), partitionOf(link), m_now.entity, m_spec.group, said)},
                code == ErrorCode::NoSuchRoute};
    return {Error{code, u"%1 has ended the connection: %2."_s.arg(
                            m_now.place(), said.isEmpty() ? u"it gives no reason"_s : said)},
            code == ErrorCode::NoSuchRoute};
}

void EventReader::onConnected()
{
    if (m_now.isHub()) {
        m_stage = Stage::Redirecting;
        m_client->openReceiver(EndpointLink, u"messages/events"_s + EndpointTail, 1);
        return;
    }
    m_stage = Stage::Asking;
    m_client->openSender(QuestionLink, u"$management"_s);
    m_client->openReceiver(AnswerLink, u"$management"_s, Credit);
    ask(HubType, {});
}

void EventReader::onDisconnected(const amqp::Closing &closing)
{
    if (!m_ending)
        m_ending = endingOf(closing, {});
}

void EventReader::onOpened(const QByteArray &link)
{
    if (link.startsWith(PartitionLink))
        ++m_open;
}

void EventReader::onClosed(const QByteArray &link, const amqp::Closing &closing)
{
    if (m_ending || m_next)
        return;
    if (!closing.redirect) {
        m_ending = endingOf(closing, link);
        return;
    }
    auto next = redirected(*closing.redirect);
    if (next)
        m_next = *std::move(next);
    else
        m_ending = Ending{next.error(), true};
}

// "amqps://host:5671/entity/$management".
Result<EventAccess> EventReader::redirected(const amqp::Closing::Redirect &redirect) const
{
    const QUrl url(redirect.address);
    QString entity = url.path().mid(1);
    if (entity.endsWith(EndpointTail, Qt::CaseInsensitive))
        entity.chop(EndpointTail.size());
    EventAccess access = m_spec.access;
    access.entity = entity;
    access.host = redirect.hostName.isEmpty() ? url.host() : redirect.hostName;
    access.port = redirect.port > 0 ? redirect.port : quint16(url.port(m_now.port));
    if (access.host != m_now.host) // else as the hub itself was reached
        access.address = redirect.networkHost;
    if (access.host.isEmpty() || entity.isEmpty())
        return Error{
            ErrorCode::NoSuchRoute,
            u"%1 says that its events are at '%2', which names no event hub. The connection string of "
            "the event hub itself can be given instead (--event-hub)."_s.arg(m_now.place(),
                                                                             redirect.address)};
    return access;
}

void EventReader::ask(const QString &type, const QString &partition)
{
    amqp::Message question;
    question.id = type == HubType ? type : partition;
    question.replyTo = QString::fromLatin1(AnswerLink);
    question.application = {{u"operation"_s, u"READ"_s}, {u"type"_s, type}, {u"name"_s, m_now.entity}};
    if (!partition.isEmpty())
        question.application.append({u"partition"_s, partition});
    question.body = amqp::Value();
    m_client->send(QuestionLink, question.encode());
}

void EventReader::onReceived(const QByteArray &link, const amqp::Message &message)
{
    if (link == AnswerLink)
        return onAnswer(message);
    if (!link.startsWith(PartitionLink))
        return;
    m_client->addCredit(link, 1);
    ReceivedEvent event{.partition = partitionOf(link),
                        .sequence = amqp::textIn(message.annotations, u"x-opt-sequence-number").toLongLong(),
                        .offset = amqp::textIn(message.annotations, u"x-opt-offset"),
                        .enqueued = timeIn(message.annotations, u"x-opt-enqueued-time"),
                        .message = message};
    if (m_positions.take(event.partition, event.sequence, event.offset))
        m_events.append(std::move(event));
}

void EventReader::onUnreadable(const QByteArray &link)
{
    m_client->addCredit(link, 1);
    QMetaObject::invokeMethod(this, &EventReader::unreadable, Qt::QueuedConnection);
}

void EventReader::onAnswer(const amqp::Message &answer)
{
    const QString status = answer.property(u"status-code").isEmpty() ? answer.property(u"statusCode")
                                                                     : answer.property(u"status-code");
    const auto *body = std::get_if<amqp::Map>(&answer.body);
    const auto *ids = body ? amqp::valueIn(*body, u"partition_ids") : nullptr;
    const auto *partitions = ids ? std::get_if<QStringList>(ids) : nullptr;
    const bool isOfHub = answer.correlationId == amqp::MessageId(HubType);
    if (status != u"200" || !body || (isOfHub && !partitions)) {
        m_ending =
            Ending{Error{ErrorCode::NoSuchRoute,
                         u"%1 does not tell the partitions of '%2': %3 %4."_s.arg(
                             m_now.place(), m_now.entity, status, answer.property(u"status-description"))},
                   true};
    } else if (!isOfHub) {
        m_positions.setEnd(amqp::textIn(*body, u"partition"),
                           amqp::textIn(*body, u"last_enqueued_sequence_number").toLongLong(),
                           amqp::textIn(*body, u"last_enqueued_offset"));
        if (++m_open == m_positions.size())
            attach();
    } else if (m_positions.enter(*partitions, amqp::textIn(*body, u"created_at"))) {
        for (const auto &id : *partitions)
            ask(PartitionType, id);
    } else {
        attach();
    }
}

void EventReader::attach()
{
    m_stage = Stage::Attaching;
    m_open = 0;
    for (const auto &id : m_positions.partitions())
        m_client->openReceiver(PartitionLink + id.toUtf8(),
                               u"%1/ConsumerGroups/%2/Partitions/%3"_s.arg(m_now.entity, m_spec.group, id),
                               Credit, m_positions.selectorOf(id));
}

} // namespace twin::link

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/channel.h"

#include "mqtt/encoder.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::mqtt {

namespace {

namespace asio = boost::asio;
constexpr auto Awaitable = asio::as_tuple(asio::use_awaitable);

// An idle connection holds the smallest buffer; one that fills it gets the next.
constexpr qsizetype SmallestRead = 512;
constexpr qsizetype LargestRead = 16 * 1024;

qsizetype nextRead(qsizetype size, qsizetype count)
{
    if (count == size)
        return std::min(size * 2, LargestRead);
    return count < size / 4 ? std::max(size / 2, SmallestRead) : size;
}

} // namespace

Channel::Channel(std::shared_ptr<Registry> registry, std::unique_ptr<wire::Stream> stream, Carrier carrier)
    : m_registry(std::move(registry))
    , m_stream(std::move(stream))
    , m_carrier(carrier)
    , m_since(m_registry->door().clock().now())
    , m_decoder(m_registry->limits().packetBytes)
    , m_connection(*this)
{
    m_registry->add(*this);
}

Channel::~Channel()
{
    m_registry->remove(*this);
}

void Channel::start()
{
    asio::co_spawn(
        m_stream->get_executor(), [self = shared_from_this()] { return self->read(); }, asio::detached);
}

Client Channel::client() const
{
    const auto &login = m_connection.login();
    return {.id = m_connection.id(),
            .peer = m_stream->peer().name(),
            .since = m_since,
            .isWebSocket = m_carrier == Carrier::WebSocket,
            .keepAliveSeconds = login.keepAliveSeconds,
            .clientType = login.clientType};
}

const State &Channel::state() const
{
    return m_registry->door().state();
}

QByteArray Channel::deviceText(const RecordPtr &record)
{
    return m_registry->deviceTexts().of(record);
}

Timestamp Channel::now() const
{
    return m_registry->door().clock().now();
}

Result<Admission> Channel::admit(const Applicant &applicant) const
{
    const auto &access = m_registry->access();
    if (!access.isThisHub(applicant.host)) {
        return Error{ErrorCode::Unauthorized, u"The user name is for the host '%1', this hub is '%2'."_s.arg(
                                                  applicant.host.left(100), access.hostNames.value(0))};
    }
    const auto caller =
        access.device({.token = applicant.token, .certificates = m_stream->peer().certificates}, applicant.id,
                      auth::resourceOf(applicant.id), state(), now());
    if (!caller)
        return caller.error();
    Admission admission{.authMethod = caller->authMethod()};
    if (!caller->expires.isNever())
        admission.expires = caller->expires;
    return admission;
}

Result<auth::Caller> Channel::admitRegistrant(const Registrant &registrant) const
{
    return m_registry->access().registration(
        {.token = registrant.token, .certificates = m_stream->peer().certificates}, registrant.scope,
        registrant.registrationId, state(), now());
}

void Channel::claim(const TwinId &id)
{
    const auto before = m_registry->claim(id, *this);
    if (before && before.get() != this)
        before->m_connection.end({CloseReason::TakenOver, u"The device connected again."_s});
}

bool Channel::isClaimant() const
{
    return m_registry->isClaimant(m_connection.id(), *this);
}

void Channel::send(const Packet &packet)
{
    if (m_registry->log().isOn())
        m_registry->log().note(wire::LogEntry::Direction::Out, m_stream->peer(), m_connection.id(), packet);
    const bool isFirst = m_gathered.isEmpty();
    appendTo(m_gathered, packet);
    const bool isTooMuch = owed() > m_registry->limits().owedBytes;
    if ((isFirst || isTooMuch) && !m_isReading)
        m_registry->flushSoon(shared_from_this());
}

void Channel::submit(Command command, Connection::Done done)
{
    if (m_registry->isClosed())
        return;
    wire::HubDoor::Done answer;
    if (done) {
        answer = [weak = weak_from_this(), done = std::move(done)](const Result<Reply> &reply) {
            const auto self = weak.lock();
            if (!self || self->m_connection.isClosed())
                return;
            done(reply);
            self->wake();
        };
    }
    m_registry->door().submit(std::move(command), {.origin = Cause::Origin::Device}, std::move(answer));
}

void Channel::close(const Closing &closing)
{
    m_registry->log().noteEnd(m_stream->peer(), m_connection.id(), closing);
    m_registry->remove(*this);
    if (closing.reason == CloseReason::LineLost || closing.reason == CloseReason::SlowReader) {
        m_gathered.clear();
        m_stream->close();
    } else if (closing.reason == CloseReason::Shutdown) {
        flush(); // the loop may not turn any more
    } else { // behind what was submitted: a client that sees the end finds it decided
        asio::post(m_registry->io(), [self = shared_from_this()] { self->flush(); });
    }
    wake();
}

bool Channel::isDue(Timestamp now) const
{
    const bool isStalled =
        !m_writing.isEmpty() && m_writingSince.msecsTo(now) >= m_registry->limits().stalledMSecs;
    return isStalled || m_connection.nextDeadline() <= now;
}

void Channel::onTime()
{
    if (m_connection.nextDeadline() <= now())
        m_connection.onTime();
    else
        m_connection.end({CloseReason::SlowReader, u"The client does not take what it is sent."_s});
}

// One packet after another, until the stream or the connection ends.
asio::awaitable<void> Channel::read()
{
    QByteArray buffer(SmallestRead, Qt::Uninitialized);
    while (!m_connection.isClosed()) {
        const auto [error, count] = co_await m_stream->async_read_some(
            asio::buffer(buffer.data(), std::size_t(buffer.size())), Awaitable);
        if (error) {
            m_connection.end({CloseReason::LineLost, QString::fromStdString(error.message())});
            break;
        }
        co_await readPackets(QByteArrayView(buffer).first(qsizetype(count)));
        if (const auto size = nextRead(buffer.size(), qsizetype(count)); size != buffer.size())
            buffer = QByteArray(size, Qt::Uninitialized);
    }
}

asio::awaitable<void> Channel::readPackets(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_connection.isClosed()) {
        m_isReading = true;
        while (!bytes.isEmpty() && wantsPackets())
            readPacket(bytes);
        m_isReading = false;
        if (!m_connection.isClosed())
            flush();
        if (!bytes.isEmpty() && !m_connection.isClosed() && !wantsPackets()) {
            m_wake.emplace(m_stream->get_executor(), asio::steady_timer::time_point::max());
            co_await m_wake->async_wait(Awaitable);
            m_wake.reset();
        }
    }
}

void Channel::readPacket(QByteArrayView &bytes)
{
    const auto packet = m_decoder.next(bytes);
    if (!packet)
        return m_connection.onBadPacket(packet.error());
    if (!*packet)
        return;
    if (m_registry->log().isOn())
        m_registry->log().note(wire::LogEntry::Direction::In, m_stream->peer(), m_connection.id(), **packet);
    m_connection.onPacket(**packet);
}

bool Channel::wantsPackets() const
{
    return m_connection.wantsPackets() && owed() < m_registry->limits().pauseBytes;
}

void Channel::wake()
{
    if (m_wake)
        m_wake->cancel();
}

void Channel::flush()
{
    if (owed() > m_registry->limits().owedBytes)
        m_connection.end({CloseReason::SlowReader, u"The client owes %1 bytes."_s.arg(owed())});
    if (!m_writing.isEmpty())
        return;
    if (m_gathered.isEmpty()) {
        if (m_connection.isClosed() && !std::exchange(m_isFinishing, true))
            m_stream->finish();
        return;
    }
    m_writing = std::exchange(m_gathered, QByteArray());
    m_writingSince = m_registry->isClosed() ? Timestamp() : now(); // the hub may be gone by then
    asio::async_write(*m_stream, asio::buffer(m_writing.constData(), std::size_t(m_writing.size())),
                      [self = shared_from_this()](const boost::system::error_code &error, std::size_t) {
                          self->onWritten(error);
                      });
}

void Channel::onWritten(const boost::system::error_code &error)
{
    m_writing = QByteArray();
    if (error) {
        m_gathered.clear();
        m_connection.end({CloseReason::LineLost, QString::fromStdString(error.message())});
    }
    flush();
    wake();
}

} // namespace twin::mqtt

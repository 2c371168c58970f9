// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mqtt/connection.h"

#include "base/overloaded.h"
#include "mqtt/telemetry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::mqtt {

namespace {

constexpr qint64 ConnectMSecs = 30'000; // wire.md a.1, "max. wait"
constexpr qint64 MaxSilenceMSecs = 1'767'000; // the real service's cap
constexpr std::size_t MaxOwed = 1000; // answers, before packets have to wait

bool isStoreFailure(const Error &error)
{
    return error.status() >= 500;
}

} // namespace

qint64 silenceMSecs(int keepAliveSeconds)
{
    const qint64 allowed = qint64(keepAliveSeconds) * 1500;
    return allowed == 0 ? MaxSilenceMSecs : std::min(allowed, MaxSilenceMSecs);
}

Connection::Connection(Outside &outside)
    : m_out(outside)
    , m_opened(outside.now())
    , m_heard(m_opened)
{ }

bool Connection::wantsPackets() const noexcept
{
    const bool isServed = m_phase == Phase::Open || m_phase == Phase::Registering;
    return m_phase == Phase::New || (isServed && m_answers.size() < MaxOwed);
}

Timestamp Connection::nextDeadline() const
{
    if (m_phase == Phase::New || m_phase == Phase::Deciding)
        return m_opened.plusMSecs(ConnectMSecs);
    const Timestamp silent = m_heard.plusMSecs(silenceMSecs(m_login.keepAliveSeconds));
    return m_admission.expires ? std::min(silent, *m_admission.expires) : silent;
}

void Connection::onTime()
{
    const Timestamp now = m_out.now();
    if (isClosed() || now < nextDeadline())
        return;
    if (!isOpen() && !isRegistering())
        return end({CloseReason::NoConnect, u"No CONNECT came in 30 seconds."_s});
    if (m_admission.expires && *m_admission.expires <= now)
        return end({CloseReason::TokenExpired, u"The token has expired."_s});
    end({CloseReason::Silent, u"Nothing was heard for 1.5 times the keep-alive."_s});
}

void Connection::onPacket(const Packet &packet)
{
    if (isClosed())
        return;
    m_heard = m_out.now();
    if (const auto *connect = std::get_if<packet::Connect>(&packet)) {
        if (m_phase != Phase::New)
            return end({CloseReason::BadPacket, u"A second CONNECT."_s});
        return onConnect(*connect);
    }
    if (isRegistering())
        return onRegistrationPacket(packet);
    if (!isOpen())
        return end({CloseReason::BadPacket, u"The first packet was not CONNECT."_s});
    std::visit(overloaded{
                   [this](const packet::Publish &p) { onPublish(p); },
                   [this](const packet::PubAck &p) { onPubAck(p); },
                   [this](const packet::Subscribe &p) { onSubscribe(p); },
                   [this](const packet::Unsubscribe &p) { onUnsubscribe(p); },
                   [this](const packet::PingReq &) { send(packet::PingResp{}); },
                   [this](const packet::Disconnect &) {
                       end({CloseReason::Disconnected, {}});
                   },
                   [this](const packet::QoS2Step &) {
                       end({CloseReason::BadPacket, u"QoS 2 is not offered."_s});
                   },
                   [this](const auto &) {
                       end({CloseReason::BadPacket, u"A packet that only a server sends."_s});
                   },
               },
               packet);
}

void Connection::onBadPacket(const Error &error)
{
    const bool isLarge = error.code == ErrorCode::MessageTooLarge;
    end({isLarge ? CloseReason::TooLarge : CloseReason::BadPacket, error.toString()});
}

void Connection::onConnect(const packet::Connect &packet)
{
    if (auto registrant = readRegistrant(packet))
        return onRegistrant(packet, *std::move(registrant));
    auto read = readLogin(packet);
    if (const auto *refusal = std::get_if<Refusal>(&read))
        return refuse(*refusal);
    m_login = std::get<Login>(std::move(read));
    auto admission = m_out.admit(m_login.applicant);
    if (!admission)
        return refuse({packet::ConnAck::NotAuthorized, admission.error()});
    m_admission = *std::move(admission);
    m_id = m_login.applicant.id;
    m_phase = Phase::Deciding;
    m_out.claim(m_id);
    const auto kind = m_login.cleanSession ? Session::Kind::Clean : Session::Kind::Kept;
    m_out.submit(Connect{m_id, m_login.modelId, kind},
                 [this](const Result<Reply> &reply) { onConnected(reply); });
}

void Connection::onConnected(const Result<Reply> &reply)
{
    if (m_phase != Phase::Deciding)
        return;
    if (!reply) {
        const bool isOurs = isStoreFailure(reply.error());
        return refuse(
            {isOurs ? packet::ConnAck::Unavailable : packet::ConnAck::NotAuthorized, reply.error()});
    }
    m_phase = Phase::Open;
    send(packet::ConnAck{reply->resumed, packet::ConnAck::Accepted});
    releaseMessages(*reply->record);
    fetchMessage();
}

void Connection::refuse(const Refusal &refusal)
{
    send(packet::ConnAck{false, refusal.code});
    end({CloseReason::Refused, refusal.error.toString(), refusal.error});
}

void Connection::reconsider()
{
    if (!isOpen())
        return;
    if (const auto admission = m_out.admit(m_login.applicant); !admission)
        end({CloseReason::CredentialsChanged, admission.error().toString()});
}

// Answers may still come in after the end.
void Connection::send(const Packet &packet)
{
    if (!isClosed())
        m_out.send(packet);
}

// MQTT 3.1.1, 3.1.2.5: also when the hub is who closes.
void Connection::sayLastWill()
{
    m_out.submit(telemetryOf(m_id, m_login.will->properties, m_login.will->payload, m_admission.authMethod),
                 {});
}

void Connection::end(const Closing &closing)
{
    if (isClosed())
        return;
    const bool wasOpen = isOpen();
    const bool wasSubmitted = wasOpen || m_phase == Phase::Deciding;
    m_phase = Phase::Closed;
    if (wasOpen && m_login.will && firesWill(closing.reason))
        sayLastWill();
    abandonMessages();
    if (wasSubmitted && m_out.isClaimant())
        m_out.submit(Disconnect{m_id}, {});
    m_out.close(closing);
}

} // namespace twin::mqtt

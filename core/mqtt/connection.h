// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"
#include "hub/mailbox.h"
#include "hub/state.h"
#include "mqtt/answerqueue.h"
#include "mqtt/closing.h"
#include "mqtt/login.h"
#include "mqtt/registration.h"
#include "mqtt/topic.h"
#include "wire/registrar.h"

namespace twin::mqtt {

/// The hub's side of one MQTT connection, without a socket or timer: packets, Changes and the time come in;
/// packets, Commands and the end of the connection go out. All rules of wire.md a.1 to a.12 stand here.
class Connection final
{
public:
    using Done = std::function<void(const Result<Reply> &)>;

    /// What a connection needs of its surroundings. Nothing is called back from within these.
    class Outside
    {
    public:
        virtual ~Outside() = default;
        virtual const State &state() const = 0;
        /// deviceView() of the record's twin, as text.
        virtual QByteArray deviceText(const RecordPtr &record) = 0;
        virtual Timestamp now() const = 0;
        /// Judges what the client showed.
        virtual Result<Admission> admit(const Applicant &applicant) const = 0;
        /// The same for a device that registers.
        virtual Result<auth::Caller> admitRegistrant(const Registrant &registrant) const = 0;
        /// The name that a registered device is told to reach its hub by.
        virtual QString hubHost() const = 0;
        /// Makes this the one connection of the device; the one before is closed.
        virtual void claim(const TwinId &id) = 0;
        /// Whether no other connection has claimed the device since.
        virtual bool isClaimant() const = 0;
        virtual void send(const Packet &packet) = 0;
        /// `done` may be empty; it is not called once the connection is gone.
        virtual void submit(Command command, Done done) = 0;
        /// Sends what was given to send(), then closes. Called once.
        virtual void close(const Closing &closing) = 0;
    };

    explicit Connection(Outside &outside);

    /// Who is connected; null until CONNECT was accepted.
    const TwinId &id() const noexcept { return m_id; }
    const Login &login() const noexcept { return m_login; }
    bool isOpen() const noexcept { return m_phase == Phase::Open; }
    /// Whether it is of a device that registers; then it is not open, and id() stays null.
    bool isRegistering() const noexcept { return m_phase == Phase::Registering; }
    bool isClosed() const noexcept { return m_phase == Phase::Closed; }
    /// False while packets are to wait: until CONNECT is decided, or when many answers are owed.
    bool wantsPackets() const noexcept;
    /// When onTime() has something to do.
    Timestamp nextDeadline() const;

    void onPacket(const Packet &packet);
    /// The bytes are no packet.
    void onBadPacket(const Error &error);
    /// A change of this twin. Requires: isOpen().
    void onChange(const Change &change);
    /// Keys, policies or the device that a module belongs to may have changed: is the client still let in?
    void reconsider();
    void onTime();
    /// The line is gone, or somebody wants it closed.
    void end(const Closing &closing);

private:
    enum class Phase { New, Deciding, Open, Registering, Closed };

    // CONNECT and the end
    void onConnect(const packet::Connect &packet);
    void onConnected(const Result<Reply> &reply);
    void refuse(const Refusal &refusal);
    void sayLastWill();
    void send(const Packet &packet);

    // connection_requests.cpp: what the device asks
    void onPublish(const packet::Publish &packet);
    void onSubscribe(const packet::Subscribe &packet);
    void onUnsubscribe(const packet::Unsubscribe &packet);
    void sendTelemetry(const PropertyBag &properties, const packet::Publish &packet);
    void getTwin(const topic::TwinGet &request, const packet::Publish &packet);
    void patchReported(const topic::ReportedPatch &request, const packet::Publish &packet);
    void answerCommand(const topic::CommandAnswer &answer, const packet::Publish &packet);
    void onAnswerKept(const Result<Reply> &reply);
    void answerTwin(const QByteArray &topic, const QByteArray &body);
    void failTwin(const QByteArray &rid, const Error &error);
    void acknowledge(const packet::Publish &packet);
    void submit(Command command, std::function<void(const Result<Reply> &)> answer);
    bool isTaking(Feed feed) const;

    // connection_messages.cpp: what the cloud sends to the device, wire.md a.12
    void releaseMessages(const Record &record);
    void fetchMessage();
    void deliver(const CloudMessage &message);
    void onPubAck(const packet::PubAck &packet);
    void settle(const QString &lockToken, SettleMessage::How how);
    void abandonMessages();
    void forgetLostLocks(const Mailbox &mailbox);
    quint16 freePacketId();

    // connection_feeds.cpp: what the device is told
    void notifyDesired(const TwinWritten &written, const Change &change);
    void requestCommand(const CommandRequested &request);
    void publish(const QByteArray &topic, const QByteArray &payload);

    // connection_registration.cpp: what a device asks that registers
    void onRegistrant(const packet::Connect &packet, Registrant registrant);
    void onRegistrationPacket(const Packet &packet);
    void onRegistrationPublish(const packet::Publish &packet);
    void registerDevice(const QByteArray &rid, const QByteArray &body);
    void answerRegistration(const QByteArray &rid, const Result<wire::RegistrationAnswer> &answer);
    void sendRegistrationAnswer(const QByteArray &rid, const Result<wire::RegistrationAnswer> &answer);

    Outside &m_out;
    Phase m_phase = Phase::New;
    TwinId m_id;
    Login m_login;
    Admission m_admission;
    Timestamp m_opened;
    Timestamp m_heard;
    AnswerQueue m_answers;
    QMap<quint16, QString> m_delivered; // lock tokens of messages without PUBACK, by packet identifier
    quint16 m_lastPacketId = 0;
    bool m_isFetching = false;
    Registrant m_registrant;
    bool m_takesRegistrationAnswers = false;
};

/// How long a client may be silent: 1.5 times its keep-alive, at most 1767 s; that also when it named none.
qint64 silenceMSecs(int keepAliveSeconds);

} // namespace twin::mqtt

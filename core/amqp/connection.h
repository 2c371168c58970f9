// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amqp/node.h"
#include "amqp/sasl.h"
#include "wire/log.h"

#include <proton/connection_driver.h>

namespace twin::amqp {

/// What a client may cost.
struct Limits {
    quint64 messageBytes = 256 * 1024;
    std::size_t links = 64;
    quint16 channels = 16; ///< sessions at a time
    quint32 frameBytes = 64 * 1024;
    qint64 openMSecs = 30'000; ///< to log in and open
    quint32 idleMSecs = 240'000; ///< silence after which the line counts as lost
};

/// The hub's side of one AMQP 1.0 connection of a service, without a socket or timer: bytes, Changes and the
/// time come in; bytes and Commands go out. Qpid Proton speaks the protocol; the nodes are ours.
class Connection final : private SaslJudge
{
public:
    /// What it stands on. All of it outlives the connection.
    struct Parts {
        wire::HubDoor &door;
        const auth::Access &access;
        wire::FeedbackDesk &feedback;
        const EventLog &events;
        wire::Log &log;
    };

    /// `written` is called when there is something to write outside of the calls below.
    Connection(const Parts &parts, const wire::Peer &peer, std::function<void()> written,
               const Limits &limits = {});
    ~Connection() override;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void take(QByteArrayView bytes);
    /// What is to be written now; valid until the next call.
    QByteArrayView pending();
    void wrote(qsizetype count);
    /// The line is gone.
    void lineLost();
    /// Nothing is left to be read or written.
    bool isFinished();

    /// Hands out what waits: feedback or events have come.
    void pump();
    /// Closes what the rights do not cover any more, and the connection when it is late or silent.
    void onTime();
    /// Ends the connection by the hub's will.
    void end(const char *condition, const QString &why);

private:
    struct Link {
        quint64 number = 0;
        LinkNeed need{};
        std::unique_ptr<Inlet> inlet{};
        std::unique_ptr<Outlet> outlet{};
        std::map<quint64, pn_delivery_t *> taken{}; // by the hub, not yet settled
        std::map<pn_delivery_t *, QString> sent{}; // to the client, not yet settled
    };
    using Links = std::map<pn_link_t *, Link>;

    void onAnonymous() override { }
    bool onPlain(const QString &user, const QByteArray &password) override;

    void work();
    void handle(pn_event_t *event);
    void attach(pn_link_t *link);
    Result<Link> opened(pn_link_t *link);
    void refuse(pn_link_t *link, const Error &error);
    void redirect(pn_link_t *link);
    void forget(pn_link_t *link);
    void forgetAll(pn_session_t *session);
    void onDelivery(pn_delivery_t *delivery);
    void receive(Link &link, pn_delivery_t *delivery);
    void settle(quint64 link, quint64 number, const Result<void> &result);
    void send(pn_link_t *link, Link &state);
    void note(wire::LogEntry::Direction direction, const QString &kind, const QString &line, qsizetype size);
    Timestamp now() const { return m_parts.door.clock().now(); }

    Parts m_parts;
    wire::Peer m_peer;
    std::function<void()> m_written;
    Limits m_limits;
    Timestamp m_began;
    Rights m_rights;
    Replies m_replies;
    pn_connection_driver_t m_driver{};
    Links m_links;
    quint64 m_lastNumber = 0; // of links and deliveries
    bool m_isWorking = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); // answers may come after the end
};

} // namespace twin::amqp

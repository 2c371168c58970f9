// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amqp/client.h"
#include "link/eventpositions.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace twin::link {

/// One event as the event hub hands it out.
struct ReceivedEvent {
    QString partition{};
    qint64 sequence = 0; ///< grows within the partition
    QString offset{};
    Timestamp enqueued{};
    amqp::Message message{};
};

/// Reads all partitions of an event hub, or of the endpoint behind an IoT Hub, over AMQP and TLS. A
/// connection that is lost comes back by itself and goes on behind the last event: none is told twice, and
/// none is lost that the hub still has. Needs a thread with a Qt event loop.
class EventReader final : public QObject, private amqp::ClientListener
{
    Q_OBJECT
public:
    struct Spec {
        EventAccess access{};
        QString group = QStringLiteral("$Default"); ///< consumer group
        EventStart start{};
        int firstPauseMSecs = 500; ///< before a lost connection is tried again; doubles up to LongestPause
    };

    static constexpr int LongestPauseMSecs = 30'000;
    static constexpr int PatienceMSecs = 30'000; ///< from the connection's beginning until events may come
    static constexpr quint32 IdleMSecs = 60'000; ///< silence after which the line counts as lost

    explicit EventReader(const Spec &spec);
    ~EventReader() override;

    /// reading() or failed() follows, perhaps from within. Once.
    void open();
    void close();
    bool isReading() const { return m_stage == Stage::Reading; }

signals:
    /// All partitions are open, for the first time or again.
    void reading();
    void received(const twin::link::ReceivedEvent &event);
    /// Something came that is no message of AMQP.
    void unreadable();
    /// The connection is gone; it is tried again.
    void lost(const twin::Error &why);
    /// It is given up: refused, or never reached. Unauthorized, NoSuchRoute (of a consumer group or event
    /// hub), CertificateInvalid, StoreFailed when nobody answers.
    void failed(const twin::Error &why);

private:
    enum class Stage { Closed, Pausing, Connecting, Redirecting, Asking, Attaching, Reading };
    struct Ending {
        Error why{};
        bool isRefusal = false; ///< another try would fare no better
    };

    void connectTo(const EventAccess &access);
    void onEncrypted();
    void onSocketError();
    void onReadable();
    void onTick();
    void flush();
    void act();
    void tearDown();
    void end(const Ending &ending);

    void onConnected() override;
    void onDisconnected(const amqp::Closing &closing) override;
    void onOpened(const QByteArray &link) override;
    void onClosed(const QByteArray &link, const amqp::Closing &closing) override;
    void onReceived(const QByteArray &link, const amqp::Message &message) override;
    void onUnreadable(const QByteArray &link) override;

    Result<EventAccess> redirected(const amqp::Closing::Redirect &redirect) const;
    amqp::PlainLogin login() const;
    void ask(const QString &type, const QString &partition);
    void onAnswer(const amqp::Message &answer);
    void attach();
    Ending endingOf(const amqp::Closing &closing, const QByteArray &link) const;

    Spec m_spec;
    EventAccess m_now; // that is connected to
    Stage m_stage = Stage::Closed;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    std::unique_ptr<QSslSocket> m_socket;
    std::unique_ptr<amqp::Client> m_client;
    EventPositions m_positions;
    QList<ReceivedEvent> m_events; // until the client is done
    std::optional<Ending> m_ending; // likewise
    std::optional<EventAccess> m_next; // likewise
    qsizetype m_open = 0; // partitions, or answers
    bool m_hasRead = false;
    int m_pauseMSecs;
    QTimer m_pause;
    QTimer m_patience;
    QTimer m_tick;
    QElapsedTimer m_time;
};

} // namespace twin::link

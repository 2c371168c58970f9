// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mqtt/connection.h"
#include "mqtt/decoder.h"
#include "mqtt/registry.h"
#include "wire/stream.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>

#include <memory>

namespace twin::mqtt {

/// Carries one Connection over a stream: reads and decodes, gathers what is to be sent and writes it in one
/// go.
///
/// Lives until its coroutine has ended. A client that does not read has its packets left unread, and is cut
/// off when it owes too much or for too long.
class Channel final : public Connection::Outside, public std::enable_shared_from_this<Channel>
{
public:
    Channel(std::shared_ptr<Registry> registry, std::unique_ptr<wire::Stream> stream, Carrier carrier);
    ~Channel() override;

    /// Begins to read. Once.
    void start();

    Connection &connection() noexcept { return m_connection; }
    Client client() const;
    /// What is due at this time: the connection's deadlines, and a write that does not get on.
    bool isDue(Timestamp now) const;
    void onTime();
    /// Writes what has gathered.
    void flush();

    const State &state() const override;
    QByteArray deviceText(const RecordPtr &record) override;
    Timestamp now() const override;
    Result<Admission> admit(const Applicant &applicant) const override;
    Result<auth::Caller> admitRegistrant(const Registrant &registrant) const override;
    QString hubHost() const override { return m_registry->access().hostNames.value(0); }
    void claim(const TwinId &id) override;
    bool isClaimant() const override;
    void send(const Packet &packet) override;
    void submit(Command command, Connection::Done done) override;
    void close(const Closing &closing) override;

private:
    boost::asio::awaitable<void> read();
    boost::asio::awaitable<void> readPackets(QByteArrayView bytes);
    void readPacket(QByteArrayView &bytes);
    bool wantsPackets() const;
    qsizetype owed() const noexcept { return m_gathered.size() + m_writing.size(); }
    void onWritten(const boost::system::error_code &error);
    void wake();

    std::shared_ptr<Registry> m_registry;
    std::unique_ptr<wire::Stream> m_stream;
    Carrier m_carrier;
    Timestamp m_since;
    Decoder m_decoder;
    QByteArray m_gathered; // to be written
    QByteArray m_writing; // being written; empty when nothing is
    Timestamp m_writingSince;
    std::optional<boost::asio::steady_timer> m_wake; // while reading waits for answers to go out
    bool m_isReading = false; // flush() comes at the end
    bool m_isFinishing = false;
    Connection m_connection; // last: its constructor asks for the time
};

} // namespace twin::mqtt

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>

namespace twin::mqtt {

/// The control packets of MQTT 3.1.1, chapter 3. Texts are UTF-8 as the standard wants it (1.5.3).
namespace packet {

/// What the server publishes when the connection ends without DISCONNECT.
struct Will {
    QByteArray topic{};
    QByteArray payload{};
    int qos = 0;
    bool retain = false;

    friend bool operator==(const Will &, const Will &) = default;
};
struct Connect {
    /// 4 is MQTT 3.1.1. Of any other version nothing but this member is read.
    int level = 4;
    bool cleanSession = true;
    int keepAliveSeconds = 0;
    QByteArray clientId{};
    std::optional<Will> will{};
    std::optional<QByteArray> userName{};
    std::optional<QByteArray> password{};

    friend bool operator==(const Connect &, const Connect &) = default;
};
struct ConnAck {
    enum Code : quint8 { Accepted, WrongProtocol, WrongClientId, Unavailable, BadUserName, NotAuthorized };

    bool sessionPresent = false;
    Code code = Accepted;

    friend bool operator==(const ConnAck &, const ConnAck &) = default;
};
struct Publish {
    QByteArray topic{};
    QByteArray payload{};
    int qos = 0;
    quint16 id = 0; ///< 0 at QoS 0
    bool duplicate = false;
    bool retain = false;

    friend bool operator==(const Publish &, const Publish &) = default;
};
struct PubAck {
    quint16 id = 0;

    friend bool operator==(const PubAck &, const PubAck &) = default;
};
/// PUBREC, PUBREL or PUBCOMP: the steps of QoS 2, which neither side offers here.
struct QoS2Step {
    int type = 5; ///< 5, 6 or 7
    quint16 id = 0;

    friend bool operator==(const QoS2Step &, const QoS2Step &) = default;
};
struct Subscribe {
    struct Filter {
        QByteArray text{};
        int qos = 0;

        friend bool operator==(const Filter &, const Filter &) = default;
    };

    quint16 id = 0;
    QList<Filter> filters{};

    friend bool operator==(const Subscribe &, const Subscribe &) = default;
};
struct SubAck {
    static constexpr quint8 Refused = 0x80;

    quint16 id = 0;
    QList<quint8> codes{}; ///< granted QoS or Refused, in the order of the filters

    friend bool operator==(const SubAck &, const SubAck &) = default;
};
struct Unsubscribe {
    quint16 id = 0;
    QList<QByteArray> filters{};

    friend bool operator==(const Unsubscribe &, const Unsubscribe &) = default;
};
struct UnsubAck {
    quint16 id = 0;

    friend bool operator==(const UnsubAck &, const UnsubAck &) = default;
};
struct PingReq {
    friend bool operator==(const PingReq &, const PingReq &) = default;
};
struct PingResp {
    friend bool operator==(const PingResp &, const PingResp &) = default;
};
struct Disconnect {
    friend bool operator==(const Disconnect &, const Disconnect &) = default;
};

} // namespace packet

using Packet = std::variant<packet::Connect, packet::ConnAck, packet::Publish, packet::PubAck,
                            packet::QoS2Step, packet::Subscribe, packet::SubAck, packet::Unsubscribe,
                            packet::UnsubAck, packet::PingReq, packet::PingResp, packet::Disconnect>;

} // namespace twin::mqtt

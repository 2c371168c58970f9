// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"

#include <array>
#include <optional>

namespace twin {

/// What a device can subscribe to (wire.md a.2).
enum class Feed : quint8 {
    TwinAnswers, ///< answers to its twin requests
    Desired, ///< changes of its desired properties
    Commands, ///< direct methods
    Messages, ///< cloud-to-device messages
    Inputs ///< messages to an input of a module
};
constexpr std::size_t FeedCount = 5;

/// What the hub keeps for the client of a device between two packets, and for a Kept one also between two
/// connections and over a restart (wire.md a.9).
///
/// A device inside the program (simulated, or driven by the window) has none: it takes everything.
class Session final
{
public:
    enum class Kind : quint8 {
        None, ///< no client, or one that needs no subscriptions
        Clean, ///< ends with its connection
        Kept ///< waits for its client to come back
    };

    Session() = default;
    explicit Session(Kind kind)
        : m_kind(kind)
    { }

    Kind kind() const noexcept { return m_kind; }
    /// The quality of service of a subscription, 0 or 1; empty without one.
    std::optional<int> qos(Feed feed) const noexcept
    {
        const int qos = m_qos[std::size_t(feed)];
        return qos < 0 ? std::nullopt : std::optional(qos);
    }
    /// Whether messages of that kind reach the device while it is connected.
    bool takes(Feed feed) const noexcept { return m_kind == Kind::None || qos(feed); }

    void subscribe(Feed feed, int qos) { m_qos[std::size_t(feed)] = qint8(qos); }
    void unsubscribe(Feed feed) { m_qos[std::size_t(feed)] = -1; }

    friend bool operator==(const Session &, const Session &) = default;

private:
    Kind m_kind = Kind::None;
    std::array<qint8, FeedCount> m_qos{-1, -1, -1, -1, -1};
};

/// The journal's form: `{"kind": "kept", "commands": 0}`; `{}` for none.
Json toJson(const Session &session);
/// Reads it back; what it does not know is left out.
Session sessionFromJson(const Json &json);

} // namespace twin

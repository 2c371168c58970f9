// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "json/json.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace twin {

/// Which ends of a message its sender wants to hear of.
enum class MessageAck : quint8 { None, Positive, Negative, Full };
/// How a message left the queue (wire.md section c.7).
enum class MessageOutcome : quint8 { Success, Expired, DeliveryCountExceeded, Rejected, Purged };

/// A cloud-to-device message, from the sender or in the device's queue (wire.md section a.12).
struct CloudMessage {
    static constexpr int DeliveriesAtMost = 10;
    static constexpr qsizetype BytesAtMost = 64 * 1024;

    quint64 sequence = 0; ///< number of the change that queued it; 0 before
    Json system =
        Json::emptyObject(); ///< by the names of wire.md a.4 ("message-id", "content-type"), strings
    Json properties = Json::emptyObject(); ///< application properties, strings
    QByteArray body{};
    MessageAck ack = MessageAck::None;
    Timestamp enqueued{};
    Timestamp expires{}; ///< never: the hub's default of one hour
    int deliveries = 0;
    QString lockToken{}; ///< empty: free to be delivered
    Timestamp lockedUntil{};

    friend bool operator==(const CloudMessage &, const CloudMessage &) = default;
};

/// What became of a message whose sender wanted to know.
struct MessageFeedback {
    quint64 sequence = 0; ///< of the message
    QString messageId{};
    Timestamp time{};
    MessageOutcome outcome = MessageOutcome::Success;

    friend bool operator==(const MessageFeedback &, const MessageFeedback &) = default;
};

/// The messages that wait for one device, oldest first, and the feedback that waits for their senders.
struct Mailbox {
    static constexpr qsizetype MessagesAtMost = 50;

    QList<CloudMessage> messages{};
    QList<MessageFeedback> feedback{};

    bool isEmpty() const { return messages.isEmpty() && feedback.isEmpty(); }
    /// nullptr when it is not there.
    const CloudMessage *find(quint64 sequence) const;
    const CloudMessage *findLocked(const QString &lockToken) const;
    /// The oldest that is free to be delivered at that time.
    const CloudMessage *nextFree(Timestamp now) const;

    friend bool operator==(const Mailbox &, const Mailbox &) = default;
};
/// Null for an empty one.
using MailboxPtr = std::shared_ptr<const Mailbox>;

/// "Success", "Expired"... and what they mean in a sentence.
std::string_view nameOf(MessageOutcome outcome);
std::string_view descriptionOf(MessageOutcome outcome);
/// "none", "positive", "negative", "full".
std::string_view nameOf(MessageAck ack);
/// Argument for another word.
Result<MessageAck> messageAckFromName(std::string_view name);
bool wantsFeedback(MessageAck ack, MessageOutcome outcome);

/// The journal's forms.
Json toJson(const CloudMessage &message);
CloudMessage cloudMessageFromJson(const Json &json);
Json toJson(const MessageFeedback &feedback);
MessageFeedback messageFeedbackFromJson(const Json &json);
Json toJson(const Mailbox &mailbox);
MailboxPtr mailboxFromJson(const Json &json);

} // namespace twin

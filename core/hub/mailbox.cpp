// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/mailbox.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin {

namespace {

// In the order of MessageOutcome.
struct OutcomeWords {
    std::string_view name;
    std::string_view description;
};
constexpr std::array Outcomes{
    OutcomeWords{"Success"sv, "The device has taken the message."sv},
    OutcomeWords{"Expired"sv, "The message was not taken before it expired."sv},
    OutcomeWords{"DeliveryCountExceeded"sv, "The message was delivered too often without being taken."sv},
    OutcomeWords{"Rejected"sv, "The device has rejected the message."sv},
    OutcomeWords{"Purged"sv, "The queue of the device was emptied."sv},
};
// In the order of MessageAck.
constexpr std::array Acks{"none"sv, "positive"sv, "negative"sv, "full"sv};

template <class List, class Matches>
auto *firstOf(const List &list, Matches matches)
{
    const auto found = std::find_if(list.begin(), list.end(), matches);
    return found == list.end() ? nullptr : &*found;
}

Timestamp timeOf(const Json &ticks)
{
    return Timestamp::fromTicks(ticks.toInteger());
}

} // namespace

const CloudMessage *Mailbox::find(quint64 sequence) const
{
    return firstOf(messages,
                   [sequence](const CloudMessage &message) { return message.sequence == sequence; });
}

const CloudMessage *Mailbox::findLocked(const QString &lockToken) const
{
    return firstOf(messages, [&lockToken](const CloudMessage &message) {
        return !message.lockToken.isEmpty() && message.lockToken == lockToken;
    });
}

const CloudMessage *Mailbox::nextFree(Timestamp now) const
{
    return firstOf(messages, [now](const CloudMessage &message) {
        return message.lockToken.isEmpty() && message.expires > now;
    });
}

std::string_view nameOf(MessageOutcome outcome)
{
    return Outcomes[std::size_t(outcome)].name;
}

std::string_view descriptionOf(MessageOutcome outcome)
{
    return Outcomes[std::size_t(outcome)].description;
}

std::string_view nameOf(MessageAck ack)
{
    return Acks[std::size_t(ack)];
}

Result<MessageAck> messageAckFromName(std::string_view name)
{
    for (std::size_t i = 0; i < Acks.size(); ++i) {
        if (Acks[i] == name)
            return MessageAck(i);
    }
    return Error{ErrorCode::Argument, u"'%1' is no kind of feedback: none, positive, negative or full."_s.arg(
                                          QString::fromUtf8(name.data(), qsizetype(name.size())))};
}

bool wantsFeedback(MessageAck ack, MessageOutcome outcome)
{
    if (ack == MessageAck::None || ack == MessageAck::Full)
        return ack == MessageAck::Full;
    return (ack == MessageAck::Positive) == (outcome == MessageOutcome::Success);
}

Json toJson(const CloudMessage &message)
{
    return Json::object({{"sequence", Json(qint64(message.sequence))},
                         {"system", message.system},
                         {"properties", message.properties},
                         {"body", Json(QString::fromLatin1(message.body.toBase64()))},
                         {"ack", Json(nameOf(message.ack))},
                         {"enqueued", Json(message.enqueued.ticks())},
                         {"expires", Json(message.expires.ticks())},
                         {"deliveries", Json(message.deliveries)},
                         {"lockToken", Json(message.lockToken)},
                         {"lockedUntil", Json(message.lockedUntil.ticks())}});
}

CloudMessage cloudMessageFromJson(const Json &json)
{
    return {.sequence = quint64(json["sequence"sv].toInteger()),
            .system = json["system"sv],
            .properties = json["properties"sv],
            .body = QByteArray::fromBase64(json["body"sv].toString().toLatin1()),
            .ack = messageAckFromName(json["ack"sv].toStringView()).value_or(MessageAck::None),
            .enqueued = timeOf(json["enqueued"sv]),
            .expires = timeOf(json["expires"sv]),
            .deliveries = int(json["deliveries"sv].toInteger()),
            .lockToken = json["lockToken"sv].toString(),
            .lockedUntil = timeOf(json["lockedUntil"sv])};
}

Json toJson(const MessageFeedback &feedback)
{
    return Json::object({{"sequence", Json(qint64(feedback.sequence))},
                         {"messageId", Json(feedback.messageId)},
                         {"time", Json(feedback.time.ticks())},
                         {"outcome", Json(int(feedback.outcome))}});
}

MessageFeedback messageFeedbackFromJson(const Json &json)
{
    const qint64 outcome = std::clamp<qint64>(json["outcome"sv].toInteger(), 0, qint64(Outcomes.size()) - 1);
    return {.sequence = quint64(json["sequence"sv].toInteger()),
            .messageId = json["messageId"sv].toString(),
            .time = timeOf(json["time"sv]),
            .outcome = MessageOutcome(outcome)};
}

Json toJson(const Mailbox &mailbox)
{
    std::vector<Json> messages;
    for (const auto &message : mailbox.messages)
        messages.push_back(toJson(message));
    std::vector<Json> feedback;
    for (const auto &one : mailbox.feedback)
        feedback.push_back(toJson(one));
    return Json::object(
        {{"messages", Json::array(std::move(messages))}, {"feedback", Json::array(std::move(feedback))}});
}

MailboxPtr mailboxFromJson(const Json &json)
{
    Mailbox mailbox;
    for (const auto &message : json["messages"sv].elements())
        mailbox.messages.append(cloudMessageFromJson(message));
    for (const auto &feedback : json["feedback"sv].elements())
        mailbox.feedback.append(messageFeedbackFromJson(feedback));
    return mailbox.isEmpty() ? MailboxPtr() : std::make_shared<const Mailbox>(std::move(mailbox));
}

} // namespace twin

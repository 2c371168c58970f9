// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/rules.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rules {

namespace {

constexpr qint64 DefaultLifeMSecs = 60 * 60 * 1000;

// Messages go through a disabled device's queue as well; it only cannot fetch them.
const Mailbox &mailboxOf(const Record &record)
{
    static const Mailbox none;
    return record.mailbox ? *record.mailbox : none;
}

Change settled(const TwinId &id, const CloudMessage &message, MessageOutcome outcome, const Case &c)
{
    MessageSettled body{.sequence = message.sequence, .outcome = outcome};
    if (wantsFeedback(message.ack, outcome))
        body.feedback = MessageFeedback{.sequence = message.sequence,
                                        .messageId = message.system["message-id"sv].toString(),
                                        .time = c.now,
                                        .outcome = outcome};
    return c.change(id, std::move(body));
}

// Back into the queue, unless it was delivered too often.
Change released(const TwinId &id, const CloudMessage &message, const Case &c)
{
    if (message.deliveries >= CloudMessage::DeliveriesAtMost)
        return settled(id, message, MessageOutcome::DeliveryCountExceeded, c);
    return c.change(id, MessageLocked{.sequence = message.sequence, .deliveries = message.deliveries});
}

Result<void> checkMessage(const CloudMessage &message, const Mailbox &mailbox, const Case &c)
{
    if (message.body.size() > CloudMessage::BytesAtMost)
        return Error{.code = ErrorCode::MessageTooLarge,
                     .detail = u"A cloud-to-device message may have at most %1 bytes."_s.arg(
                         CloudMessage::BytesAtMost),
                     .limit = CloudMessage::BytesAtMost,
                     .actual = message.body.size()};
    if (mailbox.messages.size() >= Mailbox::MessagesAtMost)
        return Error{
            .code = ErrorCode::QueueFull,
            .detail =
                u"%1 messages wait for the device; wait until it has taken some, or purge its queue."_s.arg(
                    mailbox.messages.size()),
            .limit = Mailbox::MessagesAtMost,
            .actual = mailbox.messages.size() + 1};
    if (const QString id = message.system["message-id"sv].toString(); !id.isEmpty() && !TwinId::parse(id))
        return Error{ErrorCode::Argument,
                     u"A message id has 1 to %1 letters, digits or - : . + % _ # * ? ! ( "
                     ") , = @ ; $ ' as the ids of devices have."_s.arg(TwinId::MaxLength)};
    if (!message.expires.isNever() && message.expires <= c.now)
        return Error{ErrorCode::Argument,
                     u"The message's expiry time %1 has passed already."_s.arg(message.expires.toString())};
    return {};
}

} // namespace

Result<Changes> decide(const SendMessage &command, const Case &c)
{
    const auto record = existing(c, command.id);
    if (!record)
        return record.error();
    if (auto checked = checkMessage(command.message, mailboxOf(**record), c); !checked)
        return checked.error();
    CloudMessage message = command.message;
    message.enqueued = c.now;
    if (message.expires.isNever())
        message.expires = c.now.plusMSecs(DefaultLifeMSecs);
    message.deliveries = 0;
    message.lockToken.clear();
    return Changes{c.change(command.id, MessageQueued{std::move(message)})};
}

Result<Changes> decide(const LockMessage &command, const Case &c)
{
    const auto record = acting(c, command.id);
    if (!record)
        return record.error();
    const CloudMessage *next = mailboxOf(**record).nextFree(c.now);
    if (!next)
        return Changes();
    return Changes{c.change(
        command.id, MessageLocked{.sequence = next->sequence,
                                  .lockToken = QString::fromLatin1(c.around.ids.randomBytes(16).toHex()),
                                  .lockedUntil = c.now.plusMSecs(command.seconds * 1000LL),
                                  .deliveries = next->deliveries + 1})};
}

Result<Changes> decide(const SettleMessage &command, const Case &c)
{
    const auto record = acting(c, command.id);
    if (!record)
        return record.error();
    const CloudMessage *message = mailboxOf(**record).findLocked(command.lockToken);
    if (!message)
        return Error{ErrorCode::LockLost,
                     u"No message of '%1' is locked by that token; the lock may have run out."_s.arg(
                         command.id.toString())};
    switch (command.how) {
    case SettleMessage::How::Complete:
        return Changes{settled(command.id, *message, MessageOutcome::Success, c)};
    case SettleMessage::How::Reject:
        return Changes{settled(command.id, *message, MessageOutcome::Rejected, c)};
    case SettleMessage::How::Abandon:
        return Changes{released(command.id, *message, c)};
    }
    Q_UNREACHABLE();
}

Result<Changes> decide(const PurgeMessages &command, const Case &c)
{
    const auto record = existing(c, command.id);
    if (!record)
        return record.error();
    Changes changes;
    for (const auto &message : mailboxOf(**record).messages)
        changes.append(settled(command.id, message, MessageOutcome::Purged, c));
    return changes;
}

Result<Changes> decide(const ExpireMessages &, const Case &c)
{
    Changes changes;
    for (const auto &id : c.state.withMail()) {
        for (const auto &message : mailboxOf(*c.state.find(id)).messages) {
            const bool isLocked = !message.lockToken.isEmpty() && message.lockedUntil > c.now;
            if (message.expires <= c.now && !isLocked)
                changes.append(settled(id, message, MessageOutcome::Expired, c));
            else if (!message.lockToken.isEmpty() && !isLocked)
                changes.append(released(id, message, c));
        }
    }
    return changes;
}

Result<Changes> decide(const TakeFeedback &command, const Case &c)
{
    const auto record = existing(c, command.id);
    if (!record)
        return record.error();
    Changes changes;
    for (const auto &feedback : mailboxOf(**record).feedback) {
        if (command.sequences.contains(feedback.sequence))
            changes.append(c.change(command.id, FeedbackTaken{feedback.sequence}));
    }
    return changes;
}

} // namespace twin::rules

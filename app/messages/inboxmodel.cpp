// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/inboxmodel.h"

#include "json/writer.h"
#include "shared/timetext.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype BodyAtMost = 400;

QString wordOf(twin::MessageOutcome outcome)
{
    switch (outcome) {
    case twin::MessageOutcome::Success:
        return InboxModel::tr("taken by the device");
    case twin::MessageOutcome::Expired:
        return InboxModel::tr("expired in the queue");
    case twin::MessageOutcome::DeliveryCountExceeded:
        return InboxModel::tr("given back too often");
    case twin::MessageOutcome::Rejected:
        return InboxModel::tr("rejected by the device");
    case twin::MessageOutcome::Purged:
        return InboxModel::tr("purged from the queue");
    }
    Q_UNREACHABLE();
}

QString nameOf(const twin::CloudMessage &message)
{
    const QString id = message.system[std::string_view("message-id")].toString();
    return id.isEmpty() ? InboxModel::tr("Message %1").arg(message.sequence)
                        : InboxModel::tr("Message %1, %2").arg(message.sequence).arg(id);
}

} // namespace

void InboxModel::show(const twin::MailboxPtr &mailbox)
{
    if (mailbox == m_mailbox || (mailbox && m_mailbox && *mailbox == *m_mailbox))
        return;
    beginResetModel();
    m_mailbox = mailbox;
    endResetModel();
}

const twin::CloudMessage *InboxModel::message(int row) const
{
    return m_mailbox && row >= 0 && row < m_mailbox->messages.size() ? &m_mailbox->messages[row] : nullptr;
}

const twin::MessageFeedback *InboxModel::feedback(int row) const
{
    const qsizetype at = m_mailbox ? row - m_mailbox->messages.size() : -1;
    return at >= 0 && at < m_mailbox->feedback.size() ? &m_mailbox->feedback[at] : nullptr;
}

int InboxModel::rowOf(quint64 sequence) const
{
    for (int row = 0; message(row); ++row) {
        if (message(row)->sequence == sequence)
            return row;
    }
    return -1;
}

QString InboxModel::stateText(const twin::CloudMessage &message)
{
    QString text = message.lockToken.isEmpty()
                       ? tr("waits")
                       : tr("received, to be settled until %1").arg(dayTimeText(message.lockedUntil));
    if (message.deliveries > 0)
        text += tr(", delivery %1 of %2").arg(message.deliveries).arg(twin::CloudMessage::DeliveriesAtMost);
    if (!message.expires.isNever())
        text += tr(", expires %1").arg(dayTimeText(message.expires));
    return text;
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_mailbox ? 0 : int(m_mailbox->messages.size() + m_mailbox->feedback.size());
}

QString InboxModel::messageCell(const twin::CloudMessage &message, Column column) const
{
    if (column == TimeColumn)
        return dayTimeText(message.enqueued);
    if (column == WhatColumn)
        return nameOf(message);
    if (column == StateColumn)
        return stateText(message);
    const QString body = QString::fromUtf8(message.body.left(BodyAtMost)).simplified();
    return message.properties.isEmpty()
               ? body
               : QString(body + u"  "_s + QString::fromUtf8(twin::json::write(message.properties)));
}

QString InboxModel::feedbackCell(const twin::MessageFeedback &feedback, Column column) const
{
    if (column == TimeColumn)
        return dayTimeText(feedback.time);
    if (column == WhatColumn)
        return feedback.messageId.isEmpty()
                   ? tr("Feedback on %1").arg(feedback.sequence)
                   : tr("Feedback on %1, %2").arg(feedback.sequence).arg(feedback.messageId);
    return column == StateColumn ? tr("%1; waits for the sender").arg(wordOf(feedback.outcome)) : QString();
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (const twin::CloudMessage *each = message(index.row()))
        return messageCell(*each, Column(index.column()));
    const twin::MessageFeedback *each = feedback(index.row());
    return each ? feedbackCell(*each, Column(index.column())) : QString();
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TimeColumn:
        return tr("Time");
    case WhatColumn:
        return tr("What");
    case BodyColumn:
        return tr("Body");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace app

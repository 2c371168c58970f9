// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "hub/record.h"

#include <QAbstractTableModel>

namespace app {

/// The mailbox of a device as the hub holds it: messages that wait for the device, oldest first, then the
/// feedback that waits for their sender.
class InboxModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, WhatColumn, BodyColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const twin::MailboxPtr &mailbox);
    /// The message of a row; nullptr for feedback and for no row.
    const twin::CloudMessage *message(int row) const;
    const twin::MessageFeedback *feedback(int row) const;
    /// The row of the message with that number, -1.
    int rowOf(quint64 sequence) const;
    /// "free", "received until 10:15:30, delivery 2 of 10".
    static QString stateText(const twin::CloudMessage &message);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString messageCell(const twin::CloudMessage &message, Column column) const;
    QString feedbackCell(const twin::MessageFeedback &feedback, Column column) const;

    twin::MailboxPtr m_mailbox; ///< null: empty
};

} // namespace app

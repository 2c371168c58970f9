// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "hub/command.h"
#include "messages/inboxmodel.h"
#include "shared/theme.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace app {

class TextLabel;

/// What a device has in its mailbox, and the device's side of it: receive, complete, reject, abandon; and the
/// sender's: read the feedback. What came of it stands above the table.
class InboxView final : public QWidget
{
    Q_OBJECT
public:
    explicit InboxView(AppContext &context, QWidget *parent = nullptr);

    void setDevice(const twin::TwinId &id);
    InboxModel &model() { return m_model; }
    QTreeView *table() const { return m_table; }
    QPushButton *receiveButton() const { return m_receive; }
    QPushButton *completeButton() const { return m_complete; }
    QPushButton *rejectButton() const { return m_reject; }
    QPushButton *abandonButton() const { return m_abandon; }
    QPushButton *feedbackButton() const { return m_feedback; }
    QString resultText() const;

private:
    void makeBar(class QVBoxLayout *column);
    void refresh();
    void sync();
    void receive();
    void settle(twin::SettleMessage::How how, const QString &done);
    void takeFeedback();
    void say(const QString &text, QColor Colors::*color);

    AppContext m_context;
    InboxModel m_model;
    twin::TwinId m_id;
    QTreeView *m_table = nullptr;
    TextLabel *m_result = nullptr;
    QPushButton *m_receive = nullptr;
    QPushButton *m_complete = nullptr;
    QPushButton *m_reject = nullptr;
    QPushButton *m_abandon = nullptr;
    QPushButton *m_feedback = nullptr;
};

} // namespace app

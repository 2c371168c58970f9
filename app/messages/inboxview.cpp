// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/inboxview.h"

#include "host/hubclient.h"
#include "shared/errortext.h"
#include "shared/flowbar.h"
#include "shared/tableview.h"
#include "shared/textlabel.h"
#include "shared/whendone.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

namespace app {

namespace {

constexpr int LockSeconds = 60; // as the hub gives a device that asks over HTTPS
constexpr std::array InboxWidths{110.0, 200.0, 380.0}; // the last one stretches

} // namespace

InboxView::InboxView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setAccessibleName(tr("Inbox of the device"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeBar(column);
    m_table = makeTableView(context.theme, 22, &m_model, tr("Messages that wait for the device"), this);
    const auto fit = [this] {
        for (std::size_t i = 0; i < InboxWidths.size(); ++i)
            m_table->header()->resizeSection(int(i), m_context.theme.px(InboxWidths[i]));
    };
    connect(&context.theme, &Theme::changed, m_table, fit);
    fit();
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &InboxView::sync);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &InboxView::sync);
    connect(&context.hub, &twin::host::HubClient::changed, this, [this](const twin::Changes &changes) {
        for (const auto &change : changes) {
            if (change.id == m_id)
                return refresh();
        }
    });
    sync();
}

void InboxView::makeBar(QVBoxLayout *column)
{
    auto *bar = new FlowBar(m_context.theme, &Colors::pane, 32, BarBase::Line::Below, this);
    bar->setSpacing(8, 6);
    const auto button = [this, bar](const QString &text, const QString &tip) {
        auto *made = new QPushButton(text, bar);
        made->setToolTip(tip);
        bar->add(made);
        return made;
    };
    using How = twin::SettleMessage::How;
    m_receive = button(tr("Receive"), tr("As the device: takes the oldest message that waits, for a minute"));
    m_receive->setDefault(true);
    m_complete = button(tr("Complete"), tr("As the device: it is done, the message leaves the queue"));
    m_reject = button(tr("Reject"), tr("As the device: it cannot be used, the message leaves the queue"));
    m_abandon = button(tr("Abandon"), tr("As the device: gives it back, it waits again"));
    m_feedback = button(tr("Read feedback"), tr("As the sender: the feedback leaves the queue"));
    m_result = new TextLabel(m_context.theme, TextLabel::Look::Normal, bar);
    m_result->setElided(true, 80);
    m_result->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->add(m_result);
    connect(m_receive, &QPushButton::clicked, this, &InboxView::receive);
    connect(m_complete, &QPushButton::clicked, this, [this] { settle(How::Complete, tr("completed")); });
    connect(m_reject, &QPushButton::clicked, this, [this] { settle(How::Reject, tr("rejected")); });
    connect(m_abandon, &QPushButton::clicked, this, [this] { settle(How::Abandon, tr("given back")); });
    connect(m_feedback, &QPushButton::clicked, this, &InboxView::takeFeedback);
    column->addWidget(bar);
}

QString InboxView::resultText() const
{
    return m_result->text();
}

void InboxView::setDevice(const twin::TwinId &id)
{
    if (m_id == id)
        return;
    m_id = id;
    say({}, nullptr);
    refresh();
}

// The row that somebody looks at stays the current one.
void InboxView::refresh()
{
    const twin::CloudMessage *current = m_model.message(m_table->currentIndex().row());
    const quint64 sequence = current ? current->sequence : 0;
    const auto record = m_context.hub.state().find(m_id);
    m_model.show(record ? record->mailbox : nullptr);
    if (const int row = m_model.rowOf(sequence); row >= 0 && sequence > 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
    sync();
}

void InboxView::sync()
{
    const twin::CloudMessage *current = m_model.message(m_table->currentIndex().row());
    const bool isLocked = current && !current->lockToken.isEmpty();
    m_receive->setEnabled(m_model.message(0) != nullptr);
    for (QPushButton *button : {m_complete, m_reject, m_abandon})
        button->setEnabled(isLocked);
    m_feedback->setEnabled(m_model.rowCount() > 0 && m_model.feedback(m_model.rowCount() - 1));
}

void InboxView::receive()
{
    whenDone(m_context.hub.send(twin::LockMessage{.id = m_id, .seconds = LockSeconds}), this,
             [this](const twin::Result<twin::Reply> &reply) {
                 if (!reply)
                     return say(plainTextOf(reply.error()), &Colors::bad);
                 if (reply->requestId == 0)
                     return say(tr("No message is free to be received."), nullptr);
                 refresh();
                 if (const int row = m_model.rowOf(reply->requestId); row >= 0)
                     m_table->setCurrentIndex(m_model.index(row, 0));
                 say(tr("Message %1 is received; it is to be settled within a minute.").arg(reply->requestId),
                     &Colors::good);
             });
}

void InboxView::settle(twin::SettleMessage::How how, const QString &done)
{
    const twin::CloudMessage *current = m_model.message(m_table->currentIndex().row());
    if (!current)
        return;
    const quint64 sequence = current->sequence;
    whenDone(m_context.hub.send(twin::SettleMessage{.id = m_id, .lockToken = current->lockToken, .how = how}),
             this, [this, sequence, done](const twin::Result<twin::Reply> &reply) {
                 if (reply)
                     say(tr("Message %1 is %2.").arg(sequence).arg(done), &Colors::good);
                 else
                     say(plainTextOf(reply.error()), &Colors::bad);
             });
}

void InboxView::takeFeedback()
{
    QList<quint64> sequences;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const twin::MessageFeedback *feedback = m_model.feedback(row))
            sequences.append(feedback->sequence);
    }
    whenDone(m_context.hub.send(twin::TakeFeedback{.id = m_id, .sequences = sequences}), this,
             [this, count = int(sequences.size())](const twin::Result<twin::Reply> &reply) {
                 if (reply)
                     say(tr("Feedback on %n messages is read.", nullptr, count), &Colors::good);
                 else
                     say(plainTextOf(reply.error()), &Colors::bad);
             });
}

void InboxView::say(const QString &text, QColor Colors::*color)
{
    m_result->setText(text);
    m_result->setColor(color);
}

} // namespace app

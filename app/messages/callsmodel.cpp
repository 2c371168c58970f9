// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/callsmodel.h"

#include "base/clock.h"
#include "host/hubclient.h"
#include "json/writer.h"
#include "shared/errortext.h"
#include "shared/theme.h"
#include "shared/whendone.h"

#include <QLocale>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int PatienceMSecs = 200; // how exact the time to connect is

bool mayHaveCome(const twin::Change &change)
{
    return std::holds_alternative<twin::ConnectionChanged>(change.body) ||
           std::holds_alternative<twin::SessionChanged>(change.body);
}

} // namespace

CallsModel::CallsModel(twin::host::HubClient &hub, QObject *parent)
    : QAbstractTableModel(parent)
    , m_hub(hub)
{
    m_clock.start();
    connect(&hub, &twin::host::HubClient::changed, this, &CallsModel::onChanged);
}

quint64 CallsModel::send(const DeviceCall &call, const twin::TwinId &device, const twin::Command &command)
{
    const quint64 number = ++m_last;
    beginInsertRows({}, 0, 0);
    m_rows.prepend({.number = number, .call = call, .device = device, .time = twin::SystemClock().now()});
    endInsertRows();
    if (m_rows.size() > CallsAtMost) {
        const int last = int(m_rows.size()) - 1;
        beginRemoveRows({}, last, last);
        m_started.remove(m_rows.last().number);
        m_patient.remove(m_rows.last().number);
        m_rows.removeLast();
        endRemoveRows();
    }
    m_started.insert(number, m_clock.elapsed());
    if (const auto *invoke = std::get_if<twin::InvokeCommand>(&command); invoke && call.connectSeconds > 0)
        m_patient.insert(number, {*invoke, m_clock.elapsed() + call.connectSeconds * qint64(1000)});
    submit(number, command);
    return number;
}

void CallsModel::submit(quint64 number, const twin::Command &command)
{
    ++m_untold;
    whenDone(m_hub.send(command), this,
             [this, number](const twin::Result<twin::Reply> &reply) { onSent(number, reply); });
}

/// False when it is no use to wait any longer.
bool CallsModel::waitFor(quint64 number, const twin::Error &error)
{
    const auto found = m_patient.constFind(number);
    if (error.code != twin::ErrorCode::DeviceOffline || found == m_patient.cend() ||
        m_clock.elapsed() >= found->until)
        return false;
    Row &row = m_rows[rowOf(number)];
    row.isWaiting = true;
    if (!m_patience.isActive())
        m_patience.start(PatienceMSecs, this);
    return true;
}

void CallsModel::sendWaiting(quint64 number)
{
    const int row = rowOf(number);
    if (row < 0 || !m_rows[row].isWaiting)
        return; // it went meanwhile
    m_rows[row].isWaiting = false;
    emit dataChanged(index(row, 0), index(row, AnswerColumn));
    twin::InvokeCommand command = m_patient.value(number).command;
    const qint64 left =
        twin::ResponseSeconds::Most * qint64(1000) - (m_clock.elapsed() - m_started.value(number));
    command.timeoutMSecs = int(qMin(qint64(command.timeoutMSecs), qMax(left, qint64(1000))));
    submit(number, command);
}

// Once more at the end: the hub says why it is not there.
void CallsModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_patience.timerId())
        return QAbstractTableModel::timerEvent(event);
    QList<quint64> over;
    bool isOneLeft = false;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.isWaiting)
            continue;
        if (m_clock.elapsed() >= m_patient.value(row.number).until)
            over.append(row.number);
        else
            isOneLeft = true;
    }
    if (!isOneLeft)
        m_patience.stop();
    for (const quint64 number : over)
        sendWaiting(number);
}

// The answer may have been told in the same moment as the question.
void CallsModel::onSent(quint64 number, const twin::Result<twin::Reply> &reply)
{
    --m_untold;
    if (const int row = rowOf(number); row >= 0) {
        if (reply) {
            m_rows[row].requestId = reply->requestId;
            m_patient.remove(number);
            emit dataChanged(index(row, 0), index(row, AnswerColumn));
        } else if (waitFor(number, reply.error())) {
            emit dataChanged(index(row, 0), index(row, AnswerColumn));
        } else {
            m_patient.remove(number);
            m_rows[row].failure = reply.error();
            finish(row);
        }
    }
    const QList<twin::Change> early = m_untold > 0 ? m_early : std::exchange(m_early, {});
    for (const twin::Change &change : early)
        take(change);
}

void CallsModel::onChanged(const twin::Changes &changes)
{
    QList<quint64> come;
    for (const twin::Change &change : changes) {
        for (const Row &row : std::as_const(m_rows)) {
            if (!m_patient.isEmpty() && row.isWaiting && row.device == change.id && mayHaveCome(change) &&
                !come.contains(row.number))
                come.append(row.number);
        }
        if (!std::holds_alternative<twin::CommandAnswered>(change.body) &&
            !std::holds_alternative<twin::MessageSettled>(change.body))
            continue;
        if (m_untold > 0)
            m_early.append(change);
        take(change);
    }
    // Not while the hub is telling its changes.
    for (const quint64 number : come) {
        QMetaObject::invokeMethod(
            this, [this, number] { sendWaiting(number); }, Qt::QueuedConnection);
    }
}

void CallsModel::take(const twin::Change &change)
{
    const auto *answered = std::get_if<twin::CommandAnswered>(&change.body);
    const auto *settled = std::get_if<twin::MessageSettled>(&change.body);
    for (int row = 0; row < int(m_rows.size()); ++row) {
        Row &own = m_rows[row];
        const bool isMethod = own.call.kind == DeviceCall::Kind::Method;
        if (!own.isOpen() || own.requestId == 0 || isMethod != (answered != nullptr))
            continue;
        if (own.requestId != (answered ? answered->requestId : settled->sequence))
            continue;
        if (answered) {
            own.status = answered->status;
            own.answer = answered->payload;
        } else {
            own.outcome = settled->outcome;
        }
        return finish(row);
    }
}

void CallsModel::finish(int row)
{
    Row &own = m_rows[row];
    own.msecs = m_clock.elapsed() - m_started.take(own.number);
    emit dataChanged(index(row, 0), index(row, AnswerColumn));
}

int CallsModel::rowOf(quint64 number) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows[row].number == number)
            return row;
    }
    return -1;
}

QString CallsModel::answerText(const Row &row)
{
    const QLocale locale;
    if (row.failure)
        return tr("not sent: %1").arg(plainTextOf(*row.failure));
    if (row.status > 0)
        return tr("%1 in %2 ms").arg(row.status).arg(locale.toString(row.msecs));
    if (row.outcome) {
        switch (*row.outcome) {
        case twin::MessageOutcome::Success:
            return tr("taken by the device");
        case twin::MessageOutcome::Expired:
            return tr("expired in the queue");
        case twin::MessageOutcome::DeliveryCountExceeded:
            return tr("given back too often");
        case twin::MessageOutcome::Rejected:
            return tr("rejected by the device");
        case twin::MessageOutcome::Purged:
            return tr("purged from the queue");
        }
    }
    if (row.isWaiting)
        return tr("waiting for the device to connect");
    if (row.requestId == 0)
        return tr("on the way to the hub");
    return row.call.kind == DeviceCall::Kind::Method ? tr("waiting for the device")
                                                     : tr("waits in the queue");
}

int CallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CallsModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(index.column())) {
    case TimeColumn:
        return row.time.toDateTime().toLocalTime().toString(u"HH:mm:ss"_s);
    case DeviceColumn:
        return row.device.toString();
    case WhatColumn:
        return row.call.kind == DeviceCall::Kind::Method
                   ? QString(row.call.method + u' ' + row.call.payload.simplified())
                   : tr("message: %1").arg(row.call.body.simplified());
    case AnswerColumn:
        if (role == Qt::DisplayRole && row.status > 0 && !row.answer.isNull())
            return QString(answerText(row) + u"  "_s + QString::fromUtf8(twin::json::write(row.answer)));
        return answerText(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TimeColumn:
        return tr("Time");
    case DeviceColumn:
        return tr("Device");
    case WhatColumn:
        return tr("What");
    case AnswerColumn:
        return tr("Answer");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace app

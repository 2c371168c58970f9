// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "hub/change.h"
#include "messages/devicecall.h"

#include <QAbstractTableModel>
#include <QBasicTimer>
#include <QElapsedTimer>

namespace app {

/// What was asked of devices from this window, the newest first, and what came of it. Bounded.
class CallsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, DeviceColumn, WhatColumn, AnswerColumn, ColumnCount };
    static constexpr qsizetype CallsAtMost = 200;

    struct Row {
        quint64 number = 0; ///< of this model, never twice
        DeviceCall call{};
        twin::TwinId device{};
        twin::Timestamp time{};
        quint64 requestId = 0; ///< of the method, or sequence of the message; 0 until the hub told it
        int status = 0; ///< of a method's answer
        twin::Json answer{};
        std::optional<twin::MessageOutcome> outcome{}; ///< of a message that left the queue
        std::optional<twin::Error> failure{}; ///< why it was not even sent
        qint64 msecs = -1; ///< until the answer, the wait for the device included
        bool isWaiting = false; ///< for the device to connect, at most as long as the call says

        bool isOpen() const { return !failure && status == 0 && !outcome; }
    };

    CallsModel(twin::host::HubClient &hub, QObject *parent = nullptr);

    /// Sends the command and adds a row for it; returns the row's number. A method for a device that is not
    /// there is sent again when it comes, within the time to connect that the call gives; the time for the
    /// answer is shortened so that both are no more than ResponseSeconds::Most (wire.md section b.7).
    quint64 send(const DeviceCall &call, const twin::TwinId &device, const twin::Command &command);
    const Row &row(int row) const { return m_rows[row]; }
    /// -1 when it went because of the bound.
    int rowOf(quint64 number) const;
    /// "200 in 12 ms", "waiting for the device".
    static QString answerText(const Row &row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    /// A method whose device may still come.
    struct Waiting {
        twin::InvokeCommand command;
        qint64 until = 0; ///< by m_clock, milliseconds
    };

    void submit(quint64 number, const twin::Command &command);
    bool waitFor(quint64 number, const twin::Error &error);
    void sendWaiting(quint64 number);
    void onSent(quint64 number, const twin::Result<twin::Reply> &reply);
    void onChanged(const twin::Changes &changes);
    void take(const twin::Change &change);
    void finish(int row);

    twin::host::HubClient &m_hub;
    QList<Row> m_rows;
    QList<twin::Change> m_early; ///< answers that came before the hub had told our request's number
    QElapsedTimer m_clock;
    QHash<quint64, qint64> m_started; ///< by number, of m_clock
    QHash<quint64, Waiting> m_patient; ///< by number, while their time to connect lasts
    QBasicTimer m_patience;
    quint64 m_last = 0;
    int m_untold = 0; ///< rows whose requestId is not known
};

} // namespace app

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"
#include "base/timestamp.h"

#include <QWidget>

class QAction;

namespace app {

class FlowBar;
class RateLine;
class TextLabel;

/// The power switch of a simulated device and what it has sent: messages a second, acknowledgements,
/// refusals, failures, and why it stopped.
class PowerBar final : public QWidget
{
    Q_OBJECT
public:
    static constexpr double SleepSeconds = 600; ///< how long a device sleeps that was put to sleep by hand

    /// `form` and `text`: what the two segments at the right choose.
    PowerBar(AppContext &context, QAction *form, QAction *text, QWidget *parent = nullptr);

    void setDevice(const twin::TwinId &id);
    /// Reads the counters again.
    void refresh();
    /// Off, Sleep and On, as they are now.
    QAction *offAction() const { return m_off; }
    QAction *sleepAction() const { return m_sleep; }
    QAction *onAction() const { return m_on; }
    QString countersText() const;

private:
    TextLabel *addLabel();
    void measure(qint64 messages);

    AppContext &m_context;
    twin::TwinId m_id;
    FlowBar *m_bar;
    QAction *m_off;
    QAction *m_sleep;
    QAction *m_on;
    RateLine *m_line;
    TextLabel *m_rate;
    TextLabel *m_sent;
    TextLabel *m_acks;
    TextLabel *m_refused;
    TextLabel *m_failures;
    TextLabel *m_fault;
    twin::Timestamp m_measured; // virtual time of the last measure
    qint64 m_messages = -1;
};

} // namespace app

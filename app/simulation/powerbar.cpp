// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/powerbar.h"

#include "actions/actions.h"
#include "base/seconds.h"
#include "host/simulationclient.h"
#include "shared/flowbar.h"
#include "shared/segmentedcontrol.h"
#include "shared/textlabel.h"
#include "sim/devicelook.h"
#include "simulation/rateline.h"

#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

PowerBar::PowerBar(AppContext &context, QAction *form, QAction *text, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new FlowBar(context.theme, &Colors::pane, 36, Bar::Line::Below, this))
    , m_off(new QAction(tr("Off"), this))
    , m_sleep(new QAction(tr("Sleep"), this))
    , m_on(new QAction(tr("On"), this))
    , m_line(new RateLine(context.theme, m_bar))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    auto *label = addLabel();
    label->setText(tr("Power"));
    for (QAction *action : {m_off, m_sleep, m_on})
        action->setCheckable(true);
    auto *power = new SegmentedControl(context.theme, {m_off, m_sleep, m_on},
                                       {tr("Off"), tr("Sleep"), tr("On")}, m_bar);
    power->setAccessibleName(tr("Power"));
    auto *reboot = new QToolButton(m_bar);
    reboot->setDefaultAction(context.actions.action(ActionId::RebootDevice));
    reboot->setText(tr("Reboot"));
    reboot->setFocusPolicy(Qt::TabFocus);
    reboot->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_bar->add(power);
    m_bar->add(reboot);
    m_fault = addLabel();
    m_fault->setColor(&Colors::bad);
    m_fault->setElided(true, 60);
    m_bar->addSpring();
    m_bar->add(m_line);
    for (TextLabel **one : {&m_rate, &m_sent, &m_acks, &m_refused, &m_failures})
        *one = addLabel();
    auto *forms = new SegmentedControl(context.theme, {form, text}, {tr("Form"), tr("Scene text")}, m_bar);
    forms->setAccessibleName(tr("Form of the simulation"));
    m_bar->add(forms);
    m_bar->setSpacing(8, 10);

    connect(m_off, &QAction::triggered, this, [this] { m_context.simulation.setPowered(m_id, false); });
    connect(m_on, &QAction::triggered, this, [this] {
        const auto look = m_context.simulation.look(m_id);
        const auto device = m_context.simulation.devices().value(m_id);
        const bool sleeps = device.powered && look && !look->isRunning;
        sleeps ? m_context.simulation.restart(m_id, 0, true) : m_context.simulation.setPowered(m_id, true);
    });
    connect(m_sleep, &QAction::triggered, this,
            [this] { m_context.simulation.restart(m_id, SleepSeconds, true); });
    for (QAction *action : {m_off, m_sleep, m_on}) // what is chosen is what the device does
        connect(action, &QAction::triggered, this, &PowerBar::refresh);
}

TextLabel *PowerBar::addLabel()
{
    auto *label = new TextLabel(m_context.theme, TextLabel::Look::Normal, m_bar);
    m_bar->add(label);
    return label;
}

void PowerBar::setDevice(const twin::TwinId &id)
{
    m_id = id;
    m_messages = -1;
    m_line->clear();
    refresh();
}

void PowerBar::refresh()
{
    const QLocale locale;
    const auto device = m_context.simulation.devices().value(m_id);
    const auto look = m_context.simulation.look(m_id);
    const bool sleeps = device.powered && look && !look->isRunning;
    m_off->setChecked(!device.powered);
    m_sleep->setChecked(sleeps);
    m_on->setChecked(device.powered && !sleeps);
    m_sleep->setEnabled(device.powered && !sleeps);
    measure(device.messages);
    m_sent->setText(tr("%1 sent").arg(locale.toString(device.messages)));
    m_acks->setText(tr("%1 acks").arg(locale.toString(look ? look->acks : 0)));
    m_refused->setText(tr("%1 refused").arg(locale.toString(device.refusals)));
    m_failures->setText(tr("%n failures", nullptr, int(look ? look->failures : 0)));
    m_failures->setColor(look && look->failures > 0 ? &Colors::bad : nullptr);
    m_fault->setText(device.fault.isEmpty() ? QString() : tr("Stopped: %1").arg(device.fault));
    m_fault->setVisible(!device.fault.isEmpty());
}

// Per second of the person, so that it is the load: virtual time passes `speed` times as fast.
void PowerBar::measure(qint64 messages)
{
    const twin::Timestamp now = m_context.simulation.virtualTime();
    const double seconds = secondsBetween(m_measured, now);
    const double real = seconds / std::max(0.1, m_context.simulation.speed());
    if (m_messages >= 0 && real < 0.9)
        return;
    const double rate = m_messages < 0 || real <= 0 ? 0 : double(messages - m_messages) / real;
    m_messages = messages;
    m_measured = now;
    m_line->add(rate);
    m_rate->setText(tr("%1 messages/s").arg(QLocale().toString(rate, 'f', 1)));
}

QString PowerBar::countersText() const
{
    return QStringList{m_sent->text(), m_acks->text(), m_refused->text(), m_failures->text()}.join(u", "_s);
}

} // namespace app

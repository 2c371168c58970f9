// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/configurationrunner.h"

namespace twin::host {

ConfigurationRunner::ConfigurationRunner(wire::HubDoor &door)
    : m_door(door)
    , m_plan({})
    , m_listening(door.listen([this](const Changes &changes) { onChanges(changes); }))
{ }

void ConfigurationRunner::tick()
{
    if (m_isChanged) {
        m_plan = fleet::ConfigurationPlan(m_door.state().configurations());
        m_isChanged = false;
        m_changed.clear();
        m_next = 0;
    }
    if (m_next >= 0)
        lookAtAll();
    else
        lookAtChanged();
}

void ConfigurationRunner::onChanges(const Changes &changes)
{
    for (const auto &change : changes) {
        if (isOfConfiguration(change.body))
            m_isChanged = true;
        else if (!m_plan.isEmpty() && change.after && change.before != change.after)
            m_changed.insert(change.id);
    }
}

// Twins that change meanwhile are looked at in their turn.
void ConfigurationRunner::lookAtChanged()
{
    const auto changed = std::exchange(m_changed, {});
    for (const TwinId &id : changed) {
        if (hasRoom())
            look(id);
        else
            m_changed.insert(id);
    }
}

// Where a device comes or goes meanwhile, another may be passed over once: what changed is looked at anyway,
// and a device twice is no harm.
void ConfigurationRunner::lookAtAll()
{
    const auto &devices = m_door.state().devices();
    const qsizetype end = qMin(m_next + LooksAtOnce, devices.count());
    for (; m_next < end && hasRoom(); ++m_next) {
        const TwinId &device = devices.at(m_next);
        look(device);
        for (const QString &module : m_door.state().modulesOf(device.device()))
            look(*TwinId::parse(device.device(), module));
    }
    if (m_next >= devices.count())
        m_next = -1;
}

void ConfigurationRunner::look(const TwinId &id)
{
    const Record *record = m_door.state().peek(id);
    if (!record)
        return;
    if (const auto command = m_plan.wanted(*record))
        apply(*command, false);
}

void ConfigurationRunner::apply(const ApplyConfigurations &command, bool isRefused)
{
    ++m_writing;
    m_door.submit(command, {.origin = Cause::Origin::Service},
                  [this, command, isRefused](const Result<Reply> &reply) {
                      --m_writing;
                      if (!reply && !isRefused && reply.error().code != ErrorCode::DeviceNotFound)
                          return apply(fleet::ConfigurationPlan::refused(command), true);
                      if (m_next >= 0 && m_writing == 0 && !m_isChanged)
                          lookAtAll(); // the rest of a large fleet does not wait for the next tick
                  });
}

} // namespace twin::host

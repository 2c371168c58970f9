// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/configurationrunner.h"

#include "hub/deployment.h"

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
            lookWithModules(id);
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
    for (; m_next < end && hasRoom(); ++m_next)
        lookWithModules(devices.at(m_next));
    if (m_next >= devices.count())
        m_next = -1;
}

// What a device is, as its tags, decides what deployments ask of its modules.
void ConfigurationRunner::lookWithModules(const TwinId &id)
{
    look(id);
    if (id.isModule())
        return;
    for (const QString &module : m_door.state().modulesOf(id.device()))
        look(*TwinId::parse(id.device(), module));
}

void ConfigurationRunner::look(const TwinId &id)
{
    const Record *record = m_door.state().peek(id);
    if (!record)
        return;
    for (const TwinId &module : m_plan.missingModules(*record, m_door.state()))
        make(module);
    if (const auto step = m_plan.wanted(*record, m_door.state()))
        take(*step);
}

// The twin says that it has its configurations when it has what they ask.
void ConfigurationRunner::take(const fleet::ConfigurationStep &step)
{
    if (!step.replace)
        return apply(step.apply, false);
    ++m_writing;
    m_door.submit(*step.replace, {.origin = Cause::Origin::Service},
                  [this, command = step.apply](const Result<Reply> &reply) {
                      --m_writing;
                      if (reply)
                          apply(command, false);
                      else
                          onDone(command, reply, false);
                  });
}

// A device that cannot take another module stays without it, and is tried again when it changes.
void ConfigurationRunner::make(const TwinId &module)
{
    ++m_writing;
    m_door.submit(CreateIdentity{.id = module, .spec = deployedModuleSpec()},
                  {.origin = Cause::Origin::Service}, [this, module](const Result<Reply> &reply) {
                      --m_writing;
                      if (reply)
                          look(module);
                  });
}

void ConfigurationRunner::apply(const ApplyConfigurations &command, bool isRefused)
{
    ++m_writing;
    m_door.submit(command, {.origin = Cause::Origin::Service},
                  [this, command, isRefused](const Result<Reply> &reply) {
                      --m_writing;
                      onDone(command, reply, isRefused);
                  });
}

void ConfigurationRunner::onDone(const ApplyConfigurations &command, const Result<Reply> &reply,
                                 bool isRefused)
{
    if (!reply && !isRefused && reply.error().code != ErrorCode::DeviceNotFound)
        return apply(fleet::ConfigurationPlan::refused(command), true);
    if (m_next >= 0 && m_writing == 0 && !m_isChanged)
        lookAtAll(); // the rest of a large fleet does not wait for the next tick
}

} // namespace twin::host

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/configurations.h"
#include "wire/hubdoor.h"

#include <QSet>

namespace twin::host {

/// Keeps the configurations of the hub on the twins that they target, and deployments with their modules on
/// Edge devices: looks at a twin when it changed, and
/// at all of them when the configurations did, also those that changed while no hub ran. What it writes may
/// move a twin into or out of a configuration; each is looked at once a tick at most, so that two that undo
/// each other do not keep the hub busy. One thread: the hub's.
class ConfigurationRunner final
{
public:
    static constexpr int WritesAtOnce = 200; ///< on their way
    static constexpr qsizetype LooksAtOnce = 20'000; ///< twins of a large fleet, before others have a turn

    /// The door must outlive the runner.
    explicit ConfigurationRunner(wire::HubDoor &door);

    /// Whether tick() has something to do.
    bool isBusy() const { return m_isChanged || m_next >= 0 || !m_changed.isEmpty(); }
    /// The host calls it once a second while there is something to do.
    void tick();

private:
    void onChanges(const Changes &changes);
    void lookAtChanged();
    void lookAtAll();
    bool hasRoom() const { return m_writing < WritesAtOnce; }
    void look(const TwinId &id);
    void lookWithModules(const TwinId &device);
    void make(const TwinId &module);
    void take(const fleet::ConfigurationStep &step);
    void apply(const ApplyConfigurations &command, bool isRefused);
    void onDone(const ApplyConfigurations &command, const Result<Reply> &reply, bool isRefused);

    wire::HubDoor &m_door;
    fleet::ConfigurationPlan m_plan;
    bool m_isChanged = true; // the configurations are others than those of the plan, or may be
    QSet<TwinId> m_changed; // twins to look at
    qsizetype m_next = -1; // of all devices the one that is next, by its rank; -1: none
    int m_writing = 0;
    wire::Listening m_listening;
};

} // namespace twin::host

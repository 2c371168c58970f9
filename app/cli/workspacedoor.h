// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/workspacefile.h"
#include "wire/hubdoor.h"

#include <map>

namespace app::cli {

/// The hub of a workspace file as the runner of jobs sees it: what is submitted is done by flush().
class WorkspaceDoor final : public twin::wire::HubDoor
{
public:
    /// The workspace must outlive the door.
    explicit WorkspaceDoor(WorkspaceFile &workspace);
    ~WorkspaceDoor() override { m_workspace.setListener({}); }

    const twin::State &state() const override { return m_workspace.state(); }
    const twin::Clock &clock() const override { return m_workspace.surroundings().clock; }
    QString hubName() const override { return m_workspace.hubName(); }
    void submit(twin::Command command, twin::Cause cause, Done done) override;
    [[nodiscard]] twin::wire::Listening listen(std::function<void(const twin::Changes &)> listener) override;

    /// Does what was submitted, and what that leads to, until nothing is left.
    void flush();

private:
    WorkspaceFile &m_workspace;
    std::vector<std::pair<twin::Command, twin::Cause>> m_commands;
    std::vector<Done> m_dones;
    std::map<int, std::function<void(const twin::Changes &)>> m_listeners;
    int m_nextListener = 0;
};

} // namespace app::cli

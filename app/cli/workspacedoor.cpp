// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/workspacedoor.h"

using namespace twin;

namespace app::cli {

WorkspaceDoor::WorkspaceDoor(WorkspaceFile &workspace)
    : m_workspace(workspace)
{
    workspace.setListener([this](const Changes &changes) {
        for (const auto &[number, listener] : m_listeners)
            listener(changes);
    });
}

void WorkspaceDoor::submit(Command command, Cause cause, Done done)
{
    m_commands.emplace_back(std::move(command), std::move(cause));
    m_dones.push_back(std::move(done));
}

wire::Listening WorkspaceDoor::listen(std::function<void(const Changes &)> listener)
{
    const int number = m_nextListener++;
    m_listeners.emplace(number, std::move(listener));
    return wire::Listening([this, number] { m_listeners.erase(number); });
}

void WorkspaceDoor::flush()
{
    while (!m_commands.empty()) {
        const auto commands = std::exchange(m_commands, {});
        const auto dones = std::exchange(m_dones, {});
        const auto replies = m_workspace.submit(commands);
        for (std::size_t i = 0; i < dones.size(); ++i) {
            if (dones[i])
                dones[i](replies[qsizetype(i)]);
        }
    }
}

} // namespace app::cli

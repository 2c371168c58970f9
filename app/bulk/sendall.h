// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/command.h"

#include <QObject>

#include <functional>
#include <vector>

namespace twin::host {
class HubClient;
}

namespace app {

/// What many commands came to, each at the place of its command.
struct SentAll {
    std::vector<twin::Result<twin::Reply>> replies{};

    qsizetype failed() const;
    /// Of the first command that failed; nullptr when none did.
    const twin::Error *firstError() const;
};

/// Sends the commands in one go, which the hub stores in as few transactions as it can, and calls `done` when
/// all of them have their reply; at once when there are none. Never when `context` dies first: the commands
/// are carried out all the same.
void sendAll(twin::host::HubClient &hub, const std::vector<twin::Command> &commands, QObject *context,
             std::function<void(const SentAll &)> done);

} // namespace app

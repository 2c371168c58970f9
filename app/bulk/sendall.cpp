// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/sendall.h"

#include "host/hubclient.h"
#include "shared/whendone.h"

#include <algorithm>
#include <memory>

namespace app {

qsizetype SentAll::failed() const
{
    return std::count_if(replies.begin(), replies.end(), [](const auto &reply) { return !reply; });
}

const twin::Error *SentAll::firstError() const
{
    const auto found = std::find_if(replies.begin(), replies.end(), [](const auto &reply) { return !reply; });
    return found == replies.end() ? nullptr : &found->error();
}

void sendAll(twin::host::HubClient &hub, const std::vector<twin::Command> &commands, QObject *context,
             std::function<void(const SentAll &)> done)
{
    struct Open {
        SentAll all{};
        std::size_t left = 0;
        std::function<void(const SentAll &)> done{};
    };
    if (commands.empty())
        return done({});
    const auto open = std::make_shared<Open>();
    open->all.replies.assign(commands.size(), twin::Reply{});
    open->left = commands.size();
    open->done = std::move(done);
    for (std::size_t i = 0; i < commands.size(); ++i)
        whenDone(hub.send(commands[i]), context, [open, i](const twin::Result<twin::Reply> &reply) {
            open->all.replies[i] = reply;
            if (--open->left == 0)
                open->done(open->all);
        });
}

} // namespace app

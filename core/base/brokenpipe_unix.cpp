// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/brokenpipe.h"

#include <csignal>
#include <pthread.h>

namespace twin {

namespace {

sigset_t justBrokenPipe()
{
    sigset_t broken;
    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    return broken;
}

bool isWaiting()
{
    sigset_t waiting;
    return sigpending(&waiting) == 0 && sigismember(&waiting, SIGPIPE) == 1;
}

} // namespace

BrokenPipeGuard::BrokenPipeGuard()
{
    const sigset_t broken = justBrokenPipe();
    sigset_t before;
    m_isMine = !isWaiting() && pthread_sigmask(SIG_BLOCK, &broken, &before) == 0 &&
               sigismember(&before, SIGPIPE) == 0;
}

// A write raises it for the thread that wrote, which takes it away before it lets it through again.
BrokenPipeGuard::~BrokenPipeGuard()
{
    if (!m_isMine)
        return;
    const sigset_t broken = justBrokenPipe();
    int signal = 0;
    if (isWaiting())
        sigwait(&broken, &signal);
    pthread_sigmask(SIG_UNBLOCK, &broken, nullptr);
}

} // namespace twin

// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/brokenpipe.h"

#include <csignal>
#include <pthread.h>

namespace twin {

namespace {

sigset_t brokenPipe()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    return signals;
}

bool isWaiting()
{
    sigset_t waiting;
    return sigpending(&waiting) == 0 && sigismember(&waiting, SIGPIPE) == 1;
}

} // namespace

BrokenPipeGuard::BrokenPipeGuard()
{
    const sigset_t signals = brokenPipe();
    sigset_t before;
    m_isMine = !isWaiting() && pthread_sigmask(SIG_BLOCK, &signals, &before) == 0 &&
               sigismember(&before, SIGPIPE) == 0;
}

// A write raises it for the thread that wrote, which takes it away before it lets it through again.
BrokenPipeGuard::~BrokenPipeGuard()
{
    if (!m_isMine)
        return;
    const sigset_t signals = brokenPipe();
    int signal = 0;
    if (isWaiting())
        sigwait(&signals, &signal);
    pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

} // namespace twin

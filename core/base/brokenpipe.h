// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace twin {

/// While it lives, a write of this thread to a connection that is gone fails as any other error does; Unix
/// would end the program (SIGPIPE). For calls of libraries that write to sockets by themselves.
///
/// Not for the whole program: the console is to end when what reads its output has ended.
class BrokenPipeGuard final
{
public:
    BrokenPipeGuard();
    ~BrokenPipeGuard();
    BrokenPipeGuard(const BrokenPipeGuard &) = delete;
    BrokenPipeGuard &operator=(const BrokenPipeGuard &) = delete;

private:
    bool m_isMine = false; ///< nobody else holds the signal back, and none was waiting
};

} // namespace twin

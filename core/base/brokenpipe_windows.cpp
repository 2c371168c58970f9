// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A write to a connection that is gone fails as any other error does.
#include "base/brokenpipe.h"

namespace twin {

BrokenPipeGuard::BrokenPipeGuard() = default;

BrokenPipeGuard::~BrokenPipeGuard()
{
    m_isMine = false;
}

} // namespace twin

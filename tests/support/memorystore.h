// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hub.h"

#include <atomic>

namespace testsupport {

/// Keeps changes in memory in the journal's form, and fails when it is told to.
class MemoryStore final : public twin::ChangeStore
{
public:
    twin::Result<void> append(std::span<const twin::Change> changes) override;

    /// What replaying all kept changes gives.
    twin::State replayed() const;
    /// All kept changes as text, one line each: number, time, twin, change.
    QByteArray text() const;

    twin::Changes kept;
    std::atomic_bool failing = false;
};

} // namespace testsupport
